import { dateAgreement, likenessOf } from "./compare.ts";
import { gather } from "./gather.ts";
import type { Telling } from "./telling.ts";

/** Tellings of one event, and why they are one. */
export interface Cluster {
  readonly members: readonly Telling[];
  readonly evidence: readonly string[];
}

interface Pair {
  readonly a: Telling;
  readonly b: Telling;
  readonly weight: number;
  readonly evidence: string;
}

const MOST_ACTORS = 6; // Communiqués that list twenty states would otherwise make 190 pairs each.

/** Tellings that share a key are compared; any two that can be one event share at least one. */
function keysOf({ mention, persons, others }: Telling): readonly string[] {
  const ids = [...persons, ...others].slice(0, MOST_ACTORS).sort();
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `${mention.type}|${a}|${b}`));
  const months = mention.edtf ? ids.map((id) => `${mention.type}|${id}|${mention.edtf!.slice(0, 7)}`) : [];
  return [...pairs, ...months];
}

/** Ids decide, so that the order in which articles came in decides nothing. */
const pairKey = (a: Telling, b: Telling): string => [a.mention.id, b.mention.id].sort().join("|");

function candidatePairs(tellings: readonly Telling[]): readonly Pair[] {
  const pairs = new Map<string, Pair | null>();
  for (const block of gather(tellings, keysOf).values()) {
    for (const [i, a] of block.entries()) {
      for (const b of block.slice(i + 1)) {
        const key = pairKey(a, b);
        if (pairs.has(key)) continue;
        const likeness = likenessOf(a, b);
        pairs.set(key, likeness && { a, b, ...likeness });
      }
    }
  }
  return [...pairs.values()]
    .filter((pair) => pair !== null)
    .sort((x, y) => y.weight - x.weight || distance(x) - distance(y) || compareIds(x, y));
}

const compareIds = (x: Pair, y: Pair): number => (pairKey(x.a, x.b) < pairKey(y.a, y.b) ? -1 : 1);

/** Equal pairs are told apart by their places: two versions of one text tell the same things in the same order. */
const distance = ({ a, b }: Pair): number => Math.round(100 * Math.abs(a.place - b.place));

/** Two groups may become one where no article tells twice and no two dates contradict each other. */
function canJoin(a: readonly Telling[], b: readonly Telling[]): boolean {
  return a.every((x) => b.every((y) => x.mention.articleId !== y.mention.articleId && dateAgreement(x, y) !== null));
}

/** An undated telling that fits events of different days fits none of them for certain. */
function isTorn(pair: Pair, pairs: readonly Pair[]): boolean {
  const undated = [pair.a, pair.b].filter(({ bounds }) => bounds === null);
  if (undated.length !== 1) return false;
  const partners = pairs
    .filter(({ a, b }) => a === undated[0] || b === undated[0])
    .map(({ a, b }) => (a === undated[0] ? b : a));
  const dated = partners.filter(({ bounds }) => bounds !== null);
  return dated.some((x) => dated.some((y) => dateAgreement(x, y) === null));
}

/** Groups of tellings, each in exactly one group; a group of one has no evidence. The surest pairs are joined first. */
export function clustersOf(tellings: readonly Telling[], extra: readonly Pair[] = []): readonly Cluster[] {
  const pairs = [...candidatePairs(tellings), ...extra];
  const byTelling = gather(pairs, ({ a, b }) => [a.mention.id, b.mention.id]);
  const groupOf = new Map(tellings.map((telling): [Telling, Telling[]] => [telling, [telling]]));
  const evidence = new Map<Telling[], string[]>();
  for (const pair of pairs) {
    const [x, y] = [groupOf.get(pair.a)!, groupOf.get(pair.b)!];
    if (x === y || !canJoin(x, y)) continue;
    if (isTorn(pair, [...(byTelling.get(pair.a.mention.id) ?? []), ...(byTelling.get(pair.b.mention.id) ?? [])]))
      continue;
    const joined = [...x, ...y];
    evidence.set(joined, [...(evidence.get(x) ?? []), ...(evidence.get(y) ?? []), pair.evidence]);
    for (const telling of joined) groupOf.set(telling, joined);
  }
  return [...new Set(groupOf.values())].map((members) => ({
    members,
    evidence: [...new Set(evidence.get(members) ?? [])],
  }));
}

export type { Pair };
