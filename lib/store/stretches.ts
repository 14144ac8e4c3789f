import type { Database } from "./database.ts";
import type { Days } from "./selected.ts";
import { cut, type KindTest, type Node, overlaps, type Remainder, walkOf } from "./walk.ts";

/** Buckets divided further at once. Only where several scopes are taken that hold nearly all events can counts leave more in question. */
const MOST_DIVIDED = 64;

/**
 * Stretches of days, in order, that hold the first `want` dated events (`turned`: the last) of a scope which a filter leaves, or all of them where it leaves
 * fewer, and few others: a few thousand postings to look at, wherever on the axis they stand. Null where the scope has few events.
 */
export async function stretchesHolding(
  db: Database,
  remainder: Remainder,
  passes: KindTest,
  days: Days,
  { want, turned }: { readonly want: number; readonly turned: boolean },
): Promise<readonly Days[] | null> {
  const walk = walkOf(db, remainder, passes);
  const root = await walk.root();
  if (root === null) return null;
  let nodes: readonly Node[] = root;
  for (;;) {
    const kept = firstHolding(
      nodes.filter((node) => overlaps(node, days)),
      days,
      want,
      turned,
    );
    const open = kept.filter(({ split }) => split);
    if (open.length === 0 || open.length > MOST_DIVIDED) return inTime(kept.map((node) => cut(node, days)));
    const finer = await walk.within(open);
    const next = inTime([...kept.filter(({ split }) => !split), ...finer]);
    nodes = turned ? next.toReversed() : next;
  }
}

const inTime = <T extends Days>(stretches: readonly T[]): readonly T[] =>
  stretches.toSorted((a, b) => a.startDay - b.startDay);

/** As many as hold `want` events for sure: of one at the edge where the days begin (`turned`: end), a page before may have given all. */
function firstHolding(nodes: readonly Node[], days: Days, want: number, turned: boolean): readonly Node[] {
  let held = 0;
  return nodes.filter((node) => {
    if (held >= want) return false;
    const isSure = turned
      ? node.endDay < days.endDay && node.startDay >= days.startDay
      : node.startDay > days.startDay && node.endDay <= days.endDay;
    if (isSure) held += Math.max(node.least, 0);
    return true;
  });
}
