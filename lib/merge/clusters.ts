import { dateAgreement, isLoose, MAX_DRIFT_DAYS } from "./compare.ts";
import { gather } from "./gather.ts";
import type { Pair } from "./pairs.ts";
import type { Telling } from "./telling.ts";

/** Tellings of one event, and why they are one. */
export interface Cluster {
  readonly members: readonly Telling[];
  readonly evidence: readonly string[];
}

interface Group {
  readonly members: readonly Telling[];
  readonly evidence: readonly string[];
  /** Groups that this one was found not to fit. */
  readonly strangers: Set<Group>;
}

const groupOf = (members: readonly Telling[], evidence: readonly string[]): Group => ({
  members,
  evidence,
  strangers: new Set(),
});

/** Two groups may become one where no article tells twice and no two dates contradict each other. */
function canJoin(a: Group, b: Group): boolean {
  if (a.strangers.has(b)) return false;
  const fits = a.members.every((x) =>
    b.members.every((y) => x.mention.articleId !== y.mention.articleId && dateAgreement(x, y) !== null),
  );
  if (!fits) {
    a.strangers.add(b);
    b.strangers.add(a);
  }
  return fits;
}

/** Undated tellings that fit events of different days: they fit none of them for certain. */
function tornAmong(pairs: readonly Pair[]): ReadonlySet<Telling> {
  const partners = gather(
    pairs.flatMap(({ a, b }) => [
      { own: a, other: b },
      { own: b, other: a },
    ]),
    ({ own, other }) => (own.bounds === null && other.bounds !== null ? [own] : []),
  );
  const torn = [...partners].filter(([, links]) => {
    let [latest, earliest, drift] = [-Infinity, Infinity, 0];
    for (const { other } of links) {
      latest = Math.max(latest, other.bounds!.start);
      earliest = Math.min(earliest, other.bounds!.end);
      if (isLoose(other)) drift = MAX_DRIFT_DAYS + 1;
    }
    return latest - earliest >= drift;
  });
  return new Set(torn.map(([own]) => own));
}

/** Groups of tellings, each in exactly one group; a group of one has no evidence. `pairs` come surest first and are joined in that order. */
export function clustersOf(tellings: readonly Telling[], pairs: readonly Pair[]): readonly Cluster[] {
  const torn = tornAmong(pairs);
  const groups = new Map(tellings.map((telling) => [telling, groupOf([telling], [])]));
  for (const { a, b, evidence } of pairs) {
    const [x, y] = [groups.get(a)!, groups.get(b)!];
    const lendsDate = (a.bounds === null) !== (b.bounds === null);
    if (x === y || (lendsDate && (torn.has(a) || torn.has(b))) || !canJoin(x, y)) continue;
    const joined = groupOf([...x.members, ...y.members], [...x.evidence, ...y.evidence, evidence]);
    for (const telling of joined.members) groups.set(telling, joined);
  }
  return [...new Set(groups.values())].map(({ members, evidence }) => ({ members, evidence: [...new Set(evidence)] }));
}
