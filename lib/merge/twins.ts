import type { Cluster, Pair } from "./clusters.ts";
import { dateAgreement } from "./compare.ts";
import { gather } from "./gather.ts";
import { shared, type Telling } from "./telling.ts";

const FEWEST_ANCHORS = 3; // Two articles that tell three equal events in the same order are one text, translated or reprinted.
const SHARE = 0.4; // of the events of the shorter one

type Anchors = readonly (readonly [Telling, Telling])[];

/** Two tellings of one event, the one of the article with the smaller id first. */
function anchorsOf({ members }: Cluster): Anchors {
  const sorted = [...members].sort((a, b) => (a.mention.articleId < b.mention.articleId ? -1 : 1));
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => [a, b] as const));
}

const articlesOf = ([a, b]: Anchors[number]): string => `${a.mention.articleId}|${b.mention.articleId}`;

const inOrder = (anchors: Anchors): boolean => {
  const sorted = [...anchors].sort(([a], [b]) => a.order - b.order);
  const rising = sorted.filter(([, b], i) => i === 0 || b.order > sorted[i - 1]![1].order).length;
  return rising >= sorted.length - 1;
};

/** Index of the gap between anchors in which a telling stands. */
const gapOf = (telling: Telling, ends: readonly Telling[]): number =>
  ends.filter(({ order }) => order < telling.order).length;

function fits(a: Telling, b: Telling): boolean {
  const actors = shared(a.persons, b.persons) + shared(a.others, b.others);
  return a.mention.type === b.mention.type && a.family === b.family && actors > 0 && dateAgreement(a, b) !== null;
}

function alignGap(left: readonly Telling[], right: readonly Telling[]): readonly Pair[] {
  const free = [...right];
  return left.flatMap((a) => {
    const at = free.findIndex((b) => fits(a, b));
    if (at < 0) return [];
    const [b] = free.splice(0, at + 1).slice(-1);
    return [
      {
        a,
        b: b!,
        weight: 1,
        evidence: "the two articles are one text in two versions, and these passages stand at the same place of it",
      },
    ];
  });
}

/**
 * Pairs that only the place in the text shows: where two articles are one text (translated, reprinted), the passages between two
 * passages already known as equal are read side by side.
 */
export function twinPairs(tellings: readonly Telling[], clusters: readonly Cluster[]): readonly Pair[] {
  const byArticle = gather(tellings, ({ mention }) => [mention.articleId]);
  const anchorsByPair = gather(clusters.flatMap(anchorsOf), (anchor) => [articlesOf(anchor)]);
  return [...anchorsByPair].flatMap(([key, anchors]) => {
    const [left = [], right = []] = key.split("|").map((id) => byArticle.get(id) ?? []);
    const enough = anchors.length >= FEWEST_ANCHORS && anchors.length >= SHARE * Math.min(left.length, right.length);
    if (!enough || !inOrder(anchors)) return [];
    const [leftEnds, rightEnds] = [anchors.map(([a]) => a), anchors.map(([, b]) => b)];
    return Array.from({ length: anchors.length + 1 }, (_, gap) =>
      alignGap(
        left.filter((telling) => !leftEnds.includes(telling) && gapOf(telling, leftEnds) === gap),
        right.filter((telling) => !rightEnds.includes(telling) && gapOf(telling, rightEnds) === gap),
      ),
    ).flat();
  });
}
