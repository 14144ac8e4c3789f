import type { EventType } from "#lib/model/event.ts";
import type { MergeEvidence } from "#lib/model/merge-evidence.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import type { Twins } from "#lib/model/twins.ts";
import { dateAgreement } from "./compare.ts";
import { tellingsOf } from "./cores.ts";
import { gather } from "./gather.ts";
import { type Pair, pairsOf } from "./pairs.ts";
import { shared, type Telling } from "./telling.ts";

/** Two articles that tell three equal events in the same order are one text, translated or reprinted. */
const FEWEST_ANCHORS = 3;
const SHARE = 0.5; // of the events of the shorter one

/** Two passages that tell one event, the one of the article with the smaller id first. */
type Anchor = readonly [Telling, Telling];
type Anchors = readonly Anchor[];

const anchorOf = ({ a, b }: Pair): Anchor => (a.mention.articleId < b.mention.articleId ? [a, b] : [b, a]);
const articlesOf = ([a, b]: Anchor): string => `${a.mention.articleId}|${b.mention.articleId}`;

/** Each passage in one anchor at most, the surest first; in the order of the first article. */
function oneToOne(candidates: Anchors): Anchors {
  const taken = new Set<Telling>();
  const kept = candidates.filter(([a, b]) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
  return kept.sort(([a], [b]) => a.mention.order - b.mention.order);
}

const inOrder = (anchors: Anchors): boolean => {
  const rising = anchors.filter(([, b], i) => i === 0 || b.mention.order > anchors[i - 1]![1].mention.order).length;
  return rising >= anchors.length - 1;
};

/** Index of the gap between anchors in which a telling stands. */
const gapOf = (telling: Telling, ends: readonly Telling[]): number =>
  ends.filter(({ mention }) => mention.order < telling.mention.order).length;

/** "Builds on an accord reached in 2013", where both name nobody. */
const areOfNobody = (a: Telling, b: Telling): boolean =>
  a.size + b.size === 0 && a.mention.edtf !== null && a.mention.edtf === b.mention.edtf;

function fits(a: Telling, b: Telling): boolean {
  if (a.mention.type !== b.mention.type || a.family !== b.family || dateAgreement(a, b) === null) return false;
  return shared(a.persons, b.persons) + shared(a.others, b.others) > 0 || areOfNobody(a, b);
}

function alignGap(left: readonly Telling[], right: readonly Telling[]): Anchors {
  const free = [...right];
  return left.flatMap((a): Anchors => {
    const at = free.findIndex((b) => fits(a, b));
    if (at < 0) return [];
    const [b] = free.splice(0, at + 1).slice(-1);
    return [[a, b!]];
  });
}

/** Passages that only their place in the text shows to be the same: those between two anchors, read side by side. */
function between(anchors: Anchors, left: readonly Telling[], right: readonly Telling[]): Anchors {
  const [leftEnds, rightEnds] = [anchors.map(([a]) => a), anchors.map(([, b]) => b)];
  return Array.from({ length: anchors.length + 1 }, (_, gap) =>
    alignGap(
      left.filter((telling) => !leftEnds.includes(telling) && gapOf(telling, leftEnds) === gap),
      right.filter((telling) => !rightEnds.includes(telling) && gapOf(telling, rightEnds) === gap),
    ),
  ).flat();
}

/** Events of one text in two languages are not all read, nor all as the same type: these are near enough to stand for each other at one place. */
const KIN: readonly ReadonlySet<EventType>[] = [
  new Set(["AGREE", "SUPPORT", "COOPERATE", "CONCEDE", "AID"]),
  new Set(["REJECT", "ACCUSE", "THREATEN", "PROTEST", "RETREAT"]),
  new Set(["SANCTION", "COERCE", "ASSAULT", "MOBILIZE"]),
];

const areKin = (a: Telling, b: Telling): boolean =>
  a.mention.type === b.mention.type || KIN.some((kin) => kin.has(a.mention.type) && kin.has(b.mention.type));

/** Two passages that could be each other's translation: of one kind, about somebody in common, at no different time. */
const couldTranslate = (a: Telling, b: Telling): boolean =>
  areKin(a, b) && shared(a.persons, b.persons) + shared(a.others, b.others) > 0 && dateAgreement(a, b) !== null;

const FEWEST_IN_STEP = 5; // So many events in the same order …
const SHARE_IN_STEP = 0.6; // … that are this share of the longer article's are no chance.

/** The longest list of passages that could translate each other and stand in the same order in both articles. */
function inStep(left: readonly Telling[], right: readonly Telling[]): Anchors {
  const longest = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      const matched = couldTranslate(left[i]!, right[j]!) ? longest[i + 1]![j + 1]! + 1 : 0;
      longest[i]![j] = Math.max(matched, longest[i + 1]![j]!, longest[i]![j + 1]!);
    }
  const anchors: Anchor[] = [];
  for (let [i, j] = [0, 0]; i < left.length && j < right.length; ) {
    const most = longest[i]![j]!;
    if (longest[i + 1]![j] === most) i++;
    else if (longest[i]![j + 1] === most) j++;
    else anchors.push([left[i++]!, right[j++]!]);
  }
  return anchors;
}

/** The passages of two articles that are the same, where the articles are one text; null where they are not. */
function alignment(found: Anchors, left: readonly Telling[], right: readonly Telling[]): Anchors | null {
  const anchors = oneToOne(found);
  const enough = anchors.length >= Math.max(FEWEST_ANCHORS, SHARE * Math.min(left.length, right.length));
  if (enough && inOrder(anchors)) return [...anchors, ...between(anchors, left, right)];
  if (Math.max(left.length, right.length) > MOST_ALIGNED) return null;
  const steps = inStep(left, right);
  const isInStep = steps.length >= Math.max(FEWEST_IN_STEP, SHARE_IN_STEP * Math.max(left.length, right.length));
  return isInStep ? steps : null;
}

/** Longer articles are not laid side by side passage by passage: the work grows with the product of their lengths. */
const MOST_ALIGNED = 500;

/**
 * Pairs of articles that are one text in two versions (translated, reprinted), with the passages of each that are the same: those that
 * tell equal events in the same order, and those at the same place between them. In order of article ids.
 *
 * Depends on the two articles alone, whatever else the corpus holds. Only articles that have a dated event in common, or two, are compared.
 */
export const twinsOf = (articles: readonly ArticleReading[]): readonly Twins[] => twinsAmong(tellingsOf(articles));

/** The pairs of tellings of two articles, by the ids of both, where more than one undated event is common to them. */
export function twinCandidates(pairs: readonly Pair[]): readonly (readonly [key: string, Anchors])[] {
  const candidates = gather(pairs.map(anchorOf), (anchor) => [articlesOf(anchor)]);
  return [...candidates].filter(([, found]) => found.length > 1 || found.some(([a, b]) => dateAgreement(a, b) === 2));
}

/** What stands around a telling makes it one with another's in articles about the same, which are not one text for it. */
const byItself = (telling: Telling): Telling =>
  telling.mention.context ? { ...telling, mention: { ...telling.mention, context: null } } : telling;

/** The same, of articles all of whose tellings are given. */
export function twinsAmong(all: readonly Telling[]): readonly Twins[] {
  const tellings = all.map(byItself).sort((a, b) => a.mention.order - b.mention.order);
  const byArticle = gather(tellings, ({ mention }) => [mention.articleId]);
  const twins = [...twinCandidates(pairsOf(tellings))].flatMap(([key, found]) => {
    const [a = "", b = ""] = key.split("|");
    const passages = alignment(found, byArticle.get(a)!, byArticle.get(b)!);
    if (!passages) return [];
    return [{ articleIds: [a, b] as const, passages: passages.map(([x, y]) => [x.mention.id, y.mention.id] as const) }];
  });
  return twins.sort((x, y) => (x.articleIds.join() < y.articleIds.join() ? -1 : 1));
}

/** Mentions of two versions of one article that tell the same, as pairs of ids: those that read alike to the letter, then those that can be one event, the surest first. */
export function samePassages(a: ArticleReading, b: ArticleReading): readonly (readonly [string, string])[] {
  const [left, right] = [tellingsOf([a]), tellingsOf([b])];
  const quotes = new Map([...a.events, ...b.events].map(({ id, quote }) => [id, quote]));
  const quoteOf = ({ mention }: Telling): string => quotes.get(mention.id) ?? "";
  const literal = left.flatMap(
    (x): Anchors => right.filter((y) => quoteOf(x) === quoteOf(y) && x.family === y.family).map((y) => [x, y]),
  );
  const alike = pairsOf([...left, ...right]).map(({ a: x, b: y }): Anchor => (left.includes(x) ? [x, y] : [y, x]));
  const anchors = oneToOne([...literal, ...alike]);
  return [...anchors, ...between(anchors, left, right)].map(([x, y]) => [x.mention.id, y.mention.id] as const);
}

const EVIDENCE: MergeEvidence = { kind: "twins" };

/** The passages of twins as pairs to be joined after all others; those that are not among the tellings, or tell of other days by now, are left out. */
export function passagePairs(twins: readonly Twins[], tellings: readonly Telling[]): readonly Pair[] {
  if (twins.length === 0) return [];
  const byId = new Map(tellings.map((telling) => [telling.mention.id, telling]));
  return twins.flatMap(({ passages }) =>
    passages.flatMap(([x, y]) => {
      const [a, b] = [byId.get(x), byId.get(y)];
      return a && b && dateAgreement(a, b) !== null ? [{ a, b, weight: 1, evidence: EVIDENCE }] : [];
    }),
  );
}
