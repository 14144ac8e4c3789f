import { sql } from "drizzle-orm";
import { kindsInDays } from "./count-in-days.ts";
import { type Database, rowsOf } from "./database.ts";
import { conditionOf, type EventFilter } from "./filter.ts";
import { type KindTotals, kindTotals, sumOfCounts } from "./kind-totals.ts";
import { ALL_KINDS, KIND_OF_EVENT } from "./kinds.ts";
import { reachingByKind, windowOf } from "./page.ts";
import { accuracyOf, type Days, hitsIn, type Selected } from "./selected.ts";
import { MOST_JOINED } from "./terms.ts";

type Counts = ReadonlyMap<string, number>;

/** How many events of each kind a selection has, within the window of the filter where it has one; those that reach into it count. */
export async function totalsOf(db: Database, selected: Selected | null, filter: EventFilter): Promise<KindTotals> {
  const days = windowOf(filter);
  if (!days || !selected) return kindTotals(db, selected);
  if (days.startDay >= days.endDay) return kindTotals(db, null);
  if (selected.kind === "found")
    return { kinds: asDated(await foundKinds(db, selected.ids, filter)), accuracy: accuracyOf(selected) };
  const { counts, accuracy } = await withinDays(db, selected, days);
  const sums = new Map(counts);
  for (const { kind, count } of await reachingByKind(db, filter, days)) sums.set(kind, (sums.get(kind) ?? 0) + count);
  return { kinds: asDated(sums), accuracy };
}

const asDated = (counts: Counts): KindTotals["kinds"] =>
  new Map([...counts].map(([kind, count]) => [kind, [count, count]]));

async function withinDays(
  db: Database,
  selected: Exclude<Selected, { readonly kind: "found" }>,
  days: Days,
): Promise<Pick<KindTotals, "accuracy"> & { readonly counts: Counts }> {
  const sum = selected.kind === "every" ? null : await sumOfCounts(db, selected);
  if (sum === null) return { counts: await kindsOneByOne(db, selected, days), accuracy: "exact" };
  const counts = new Map<string, number>();
  let held = 0;
  for (const { selected: part, sign } of sum.terms) {
    const own = part.kind === "one" ? await kindsInDays(db, part.scope, days) : await kindsOneByOne(db, part, days);
    for (const [kind, count] of own) {
      counts.set(kind, (counts.get(kind) ?? 0) + sign * count);
      if (sign === 1) held += count;
    }
  }
  return sum.accuracy === "exact" || held > MOST_JOINED
    ? { counts, accuracy: sum.accuracy }
    : { counts: await kindsOneByOne(db, selected, days), accuracy: "exact" };
}

async function kindsOneByOne(db: Database, selected: Selected, days: Days): Promise<Counts> {
  const rows = await rowsOf<{ kind: string; count: number }>(
    db,
    sql`select kind, count(*)::int as count from (${hitsIn(selected, ALL_KINDS, days)}) as hit group by kind`,
  );
  return new Map(rows.map(({ kind, count }) => [kind, count]));
}

async function foundKinds(db: Database, ids: readonly string[], filter: EventFilter): Promise<Counts> {
  const rows = await rowsOf<{ kind: string; count: number }>(
    db,
    sql`select ${KIND_OF_EVENT} as kind, count(*)::int as count
        from (select event.* from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as given(id) join event using (id)) as event
        where ${conditionOf({ ...filter, ...ALL_KINDS })} group by 1`,
  );
  return new Map(rows.map(({ kind, count }) => [kind, count]));
}
