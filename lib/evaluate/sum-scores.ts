import { sumKinds } from "./kind-counts.ts";
import type { LanguageScore, Score } from "./score.ts";
import { ratesOf, type Share, sumShares, sumTallies, type Tally } from "./tally.ts";

const sumLanguages = (scores: readonly LanguageScore[]): LanguageScore => {
  const rates = (tallyOf: (score: LanguageScore) => Tally) => ratesOf(sumTallies(scores.map(tallyOf)));
  return {
    articles: scores.reduce((sum, { articles }) => sum + articles, 0),
    dateExpressions: rates(({ dateExpressions }) => dateExpressions),
    exactExtents: rates(({ exactExtents }) => exactExtents),
    dateValues: rates(({ dateValues }) => dateValues),
    datedEvents: rates(({ datedEvents }) => datedEvents),
    byKind: sumKinds(scores.map(({ byKind }) => byKind)),
  };
};

/** Several sets as if they were one; merging stays within each set. */
export function sumScores(scores: readonly Score[]): Score {
  const rates = (tallyOf: (score: Score) => Tally) => ratesOf(sumTallies(scores.map(tallyOf)));
  const share = (shareOf: (score: Score) => Share) => sumShares(scores.map(shareOf));
  const languages = [...new Set(scores.flatMap(({ byLanguage }) => Object.keys(byLanguage)))].sort();
  return {
    ...sumLanguages(scores),
    datedEventsWithNarrative: rates((score) => score.datedEventsWithNarrative),
    actors: rates((score) => score.actors),
    mergedPairs: rates((score) => score.mergedPairs),
    eventTypes: share((score) => score.eventTypes),
    actorsOfAllEvents: rates((score) => score.actorsOfAllEvents),
    typesOfAllEvents: share((score) => score.typesOfAllEvents),
    leftAlone: share((score) => score.leftAlone),
    quietSentences: share((score) => score.quietSentences),
    articleYears: share((score) => score.articleYears),
    undatedEvents: share((score) => score.undatedEvents),
    inventedDates: scores.reduce((sum, { inventedDates }) => sum + inventedDates, 0),
    badSpans: share((score) => score.badSpans),
    byLanguage: Object.fromEntries(
      languages.map((lang) => [lang, sumLanguages(scores.flatMap(({ byLanguage }) => byLanguage[lang] ?? []))]),
    ),
    differences: scores.flatMap(({ differences }) => differences),
  };
}
