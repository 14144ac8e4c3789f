import type { LanguageCode } from "#lib/model/language.ts";
import { aliasTable } from "./actor-names.ts";
import { baseName, type ExtractedArticle, type Extraction } from "./extraction.ts";
import type { ActorsGold, GoldArticle, MergeGold } from "./gold.ts";
import { type KindCounts, sumKinds } from "./kind-counts.ts";
import { type EventScore, scoreEvents } from "./score-events.ts";
import { scoreMerging } from "./score-merging.ts";
import { scoreTimexes, type TimexScore } from "./score-timexes.ts";
import { NOTHING, type Rates, ratesOf, type Share, sumShares, sumTallies } from "./tally.ts";
import { isSameYear } from "./values.ts";

/** Agreement on the dates of the articles in one language. */
export interface LanguageScore {
  readonly articles: number;
  readonly dateExpressions: Rates;
  readonly exactExtents: Rates;
  readonly dateValues: Rates;
  readonly datedEvents: Rates;
  readonly byKind: KindCounts;
}

/** How well an extraction agrees with the gold, measure by measure. */
export interface Score {
  readonly articles: number;
  readonly dateExpressions: Rates;
  readonly exactExtents: Rates;
  readonly dateValues: Rates;
  readonly datedEvents: Rates;
  readonly datedEventsWithNarrative: Rates;
  readonly actors: Rates;
  readonly mergedPairs: Rates;
  readonly eventTypes: Share;
  /** The same two over all dated events, with what missed events lack. */
  readonly actorsOfAllEvents: Rates;
  readonly typesOfAllEvents: Share;
  readonly leftAlone: Share;
  /** Sentences without any annotated time expression in which no date was found. */
  readonly quietSentences: Share;
  readonly articleYears: Share;
  readonly undatedEvents: Share;
  readonly inventedDates: number;
  /** Spans whose text does not stand at their offsets, of all. */
  readonly badSpans: Share;
  readonly byLanguage: Readonly<Record<LanguageCode, LanguageScore>>;
  readonly byKind: KindCounts;
  /** One line each: file and place, what was expected, what came. */
  readonly differences: readonly string[];
}

interface ArticleScore {
  readonly lang: LanguageCode;
  readonly timexes: TimexScore;
  readonly events: EventScore;
  readonly year: Share;
  readonly badSpans: Share;
  readonly differences: readonly string[];
}

/**
 * Compares an extraction with the gold of the same articles, which are known by their file names.
 *
 * `texts` (file name to text) lets every span be checked against its article; without a text only the shape of spans is checked.
 * `mergeGold` and `actorsGold` may be missing: then nothing is merged by the gold, and every name stands for itself alone.
 * An article that the extraction lacks counts as one in which nothing was found.
 */
export function scoreExtraction(
  golds: readonly GoldArticle[],
  mergeGold: MergeGold | null,
  actorsGold: ActorsGold | null,
  extraction: Extraction,
  texts: Readonly<Record<string, string>> = {},
): Score {
  const aliases = aliasTable(actorsGold ?? []);
  const byFile = new Map(extraction.articles.map((article) => [baseName(article.file), article]));
  const scores = golds.map((gold): ArticleScore => {
    const file = baseName(gold.file);
    const found = byFile.get(file);
    const article = found ?? { file, published: { edtf: null }, timexes: [], events: [] };
    return scoreArticle(gold, article, aliases, found ? (texts[file] ?? null) : null, found !== undefined);
  });
  const foundAs = new Map(scores.flatMap(({ events }) => [...events.foundAs]));
  const merging = mergeGold
    ? scoreMerging(mergeGold, extraction.clusters, foundAs)
    : { tally: NOTHING, differences: [] };
  return {
    ...totalsOf(scores),
    mergedPairs: ratesOf(merging.tally),
    byLanguage: languageScores(scores),
    differences: [...scores.flatMap(({ differences }) => differences), ...merging.differences],
  };
}

function totalsOf(scores: readonly ArticleScore[]): Omit<Score, "mergedPairs" | "byLanguage" | "differences"> {
  const timexes = scores.map((score) => score.timexes);
  const events = scores.map((score) => score.events);
  return {
    ...datesOf(scores),
    datedEventsWithNarrative: ratesOf(sumTallies(events.map(({ withNarrative }) => withNarrative))),
    actors: ratesOf(sumTallies(events.map(({ actors }) => actors))),
    eventTypes: sumShares(events.map(({ types }) => types)),
    actorsOfAllEvents: ratesOf(sumTallies(events.map(({ actorsOfAll }) => actorsOfAll))),
    typesOfAllEvents: sumShares(events.map(({ typesOfAll }) => typesOfAll)),
    leftAlone: sumShares(timexes.map(({ leftAlone }) => leftAlone)),
    quietSentences: sumShares(timexes.map(({ quiet }) => quiet)),
    articleYears: sumShares(scores.map(({ year }) => year)),
    undatedEvents: sumShares(events.map(({ undated }) => undated)),
    inventedDates: events.reduce((sum, { inventedDates }) => sum + inventedDates, 0),
    badSpans: sumShares(scores.map(({ badSpans }) => badSpans)),
  };
}

const datesOf = (scores: readonly ArticleScore[]): LanguageScore => ({
  articles: scores.length,
  dateExpressions: ratesOf(sumTallies(scores.map(({ timexes }) => timexes.overlap))),
  exactExtents: ratesOf(sumTallies(scores.map(({ timexes }) => timexes.exact))),
  dateValues: ratesOf(sumTallies(scores.map(({ timexes }) => timexes.value))),
  datedEvents: ratesOf(sumTallies(scores.map(({ events }) => events.dated))),
  byKind: sumKinds(scores.map(({ timexes }) => timexes.byKind)),
});

function languageScores(scores: readonly ArticleScore[]): Score["byLanguage"] {
  const languages = [...new Set(scores.map(({ lang }) => lang))].sort();
  return Object.fromEntries(languages.map((lang) => [lang, datesOf(scores.filter((score) => score.lang === lang))]));
}

function scoreArticle(
  gold: GoldArticle,
  article: ExtractedArticle,
  aliases: ReturnType<typeof aliasTable>,
  text: string | null,
  isThere: boolean,
): ArticleScore {
  const timexes = scoreTimexes(gold, article, text);
  const events = scoreEvents(gold, article, aliases);
  const broken = brokenSpans(article, text);
  const published = gold.published?.edtf ?? null;
  const isRightYear = published !== null && isSameYear(article.published.edtf, published);
  const lines = [
    ...(isThere ? [] : ["no such article in the extraction"]),
    ...broken,
    ...timexes.differences,
    ...events.differences,
    ...(published === null || isRightYear ? [] : [`published ${published}, got ${article.published.edtf}`]),
  ];
  return {
    lang: gold.lang,
    timexes,
    events,
    year: published === null ? { count: 0, of: 0 } : { count: isRightYear ? 1 : 0, of: 1 },
    badSpans: { count: broken.length, of: article.timexes.length + article.events.length },
    differences: lines.map((line) => `${gold.file}: ${line}`),
  };
}

/** A line for each span that is none, or that holds other characters than it claims. */
function brokenSpans(article: ExtractedArticle, text: string | null): readonly string[] {
  const claims = [
    ...article.timexes.map(({ start, end, text: claim }) => ({ start, end, claim })),
    ...article.events.map(({ start, end, quote }) => ({ start, end, claim: quote })),
  ];
  return claims
    .filter(({ start, end, claim }) => {
      const isWhole = Number.isInteger(start) && Number.isInteger(end) && end > start;
      return !isWhole || (text !== null && text.slice(start, end) !== claim);
    })
    .map(({ start, end, claim }) => `${start}-${end} is not «${claim.slice(0, 50)}»`);
}
