import type { Bonds } from "#lib/model/correction.ts";
import type { MergeEvidence } from "#lib/model/merge-evidence.ts";
import { dateAgreement, isTorn } from "./compare.ts";
import { gather } from "./gather.ts";
import type { Pair } from "./pairs.ts";
import { isPaperOfRelations } from "./relations.ts";
import { shared, type Telling } from "./telling.ts";

/** Tellings of one event, and why they are one. */
export interface Cluster {
  readonly members: readonly Telling[];
  readonly evidence: readonly MergeEvidence[];
}

interface Group {
  readonly members: readonly Telling[];
  /** The members as editors hold them together; by itself each of the others. */
  readonly parts: readonly (readonly Telling[])[];
  readonly evidence: readonly MergeEvidence[];
  /** Groups that this one was found not to fit. */
  readonly strangers: Set<Group>;
}

const groupOf = (parts: Group["parts"], evidence: Group["evidence"]): Group => ({
  members: parts.flat(),
  parts,
  evidence,
  strangers: new Set(),
});

/** No editor said anything. */
const NO_BONDS: Bonds = { groupOf: () => null, reasonsOf: () => [], areApart: () => false };

/** "They met on Monday … during the talks": an article that tells a thing anew leaves out its day, and names two persons at least again. */
function refersBack(a: Telling, b: Telling): boolean {
  const persons = shared(a.persons, b.persons);
  const isAgain = (a.bounds === null) !== (b.bounds === null) && a.kin === b.kin;
  return isAgain && persons >= 2 && persons === Math.min(a.persons.size, b.persons.size);
}

const canStandTogether = (a: Telling, b: Telling): boolean =>
  a.mention.articleId !== b.mention.articleId || refersBack(a, b) || isPaperOfRelations(a, b);

/**
 * Two groups may become one where no article tells twice but to refer back, no editor keeps them apart, and no two dates contradict each other; of reports that
 * an editor holds together, whatever their dates, one that fits is enough.
 */
function canJoin(a: Group, b: Group, { areApart }: Bonds): boolean {
  if (a.strangers.has(b)) return false;
  const mayMeet = a.members.every((x) =>
    b.members.every((y) => canStandTogether(x, y) && !areApart(x.mention.id, y.mention.id)),
  );
  const fits =
    mayMeet &&
    a.parts.every((part) =>
      b.parts.every((other) => part.some((x) => other.some((y) => dateAgreement(x, y) !== null))),
    );
  if (!fits) {
    a.strangers.add(b);
    b.strangers.add(a);
  }
  return fits;
}

/** Tellings that fit events of different days; see `isTorn`. */
function tornAmong(pairs: readonly Pair[]): ReadonlySet<Telling> {
  const partners = gather(
    pairs.flatMap(({ a, b }) => [
      { own: a, other: b },
      { own: b, other: a },
    ]),
    ({ own }) => [own],
  );
  const torn = [...partners].filter(([own, links]) =>
    isTorn(
      own,
      links.map(({ other }) => other),
    ),
  );
  return new Set(torn.map(([own]) => own));
}

const NONE: ReadonlySet<string> = new Set();

/** What decides beside the pairs which tellings are one event. */
export interface ClusterOptions {
  /** Ids of tellings that fit different days, as others than those given show. */
  readonly tornIds?: ReadonlySet<string> | undefined;
  /** What editors say. */
  readonly bonds?: Bonds | undefined;
}

const saidByEditors = (reasons: readonly string[]): readonly MergeEvidence[] =>
  reasons.map((reason) => ({ kind: "by-editor", reason }));

const eachOnce = (evidence: readonly MergeEvidence[]): readonly MergeEvidence[] => [
  ...new Map(evidence.map((each) => [JSON.stringify(each), each])).values(),
];

/** Each telling with the group that it starts from: what editors hold together, else itself. */
function firstGroups(tellings: readonly Telling[], bonds: Bonds): Map<Telling, Group> {
  const keyOf = ({ mention }: Telling): string => bonds.groupOf(mention.id) ?? `alone ${mention.id}`;
  const groups = new Map<Telling, Group>();
  for (const [key, members] of gather(tellings, (telling) => [keyOf(telling)])) {
    const group = groupOf([members], members.length > 1 ? saidByEditors(bonds.reasonsOf(key)) : []);
    for (const telling of members) groups.set(telling, group);
  }
  return groups;
}

/**
 * Groups of tellings, each in exactly one group; a group of one has no evidence. `allPairs` come surest first and are joined in that order,
 * as far as editors let them, but for those of tellings that fit different days: among these pairs, or as `tornIds` says.
 */
export function clustersOf(
  tellings: readonly Telling[],
  allPairs: readonly Pair[],
  { tornIds = NONE, bonds = NO_BONDS }: ClusterOptions = {},
): readonly Cluster[] {
  const pairs = allPairs.filter(({ a, b }) => !bonds.areApart(a.mention.id, b.mention.id));
  const among = tornAmong(pairs);
  const isAlone = (telling: Telling): boolean => among.has(telling) || tornIds.has(telling.mention.id);
  const groups = firstGroups(tellings, bonds);
  for (const { a, b, evidence } of pairs) {
    const [x, y] = [groups.get(a)!, groups.get(b)!];
    if (x === y || isAlone(a) || isAlone(b) || !canJoin(x, y, bonds)) continue;
    const joined = groupOf([...x.parts, ...y.parts], [...x.evidence, ...y.evidence, evidence]);
    for (const telling of joined.members) groups.set(telling, joined);
  }
  return [...new Set(groups.values())].map(({ members, evidence }) => ({ members, evidence: eachOnce(evidence) }));
}
