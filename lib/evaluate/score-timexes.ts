import { overlapOf, type Span } from "#lib/model/span.ts";
import { at } from "./difference.ts";
import type { ExtractedArticle, ExtractedTimex } from "./extraction.ts";
import type { GoldArticle, GoldTimex } from "./gold.ts";
import { type KindCount, type KindCounts, sumKinds } from "./kind-counts.ts";
import { kindOf } from "./kinds.ts";
import { matchGreedily } from "./match.ts";
import { EXTRA, HIT, MISS, NO_SHARE, NOTHING, type Share, sumShares, sumTallies, type Tally, WRONG } from "./tally.ts";
import { isRightValue, isSoft } from "./values.ts";

export interface TimexScore {
  /** Found at all: one code unit in common is enough. */
  readonly overlap: Tally;
  /** Found with its extent, or with one that the gold accepts. */
  readonly exact: Tally;
  /** Found with its value. */
  readonly value: Tally;
  /** Durations, sets and the like that no date was put on. */
  readonly leftAlone: Share;
  /** Sentences without any annotated expression in which no date was found; 0 of 0 where the text is not known. */
  readonly quiet: Share;
  readonly byKind: KindCounts;
  readonly differences: readonly string[];
}

interface Verdict {
  readonly overlap: Tally;
  readonly exact: Tally;
  readonly value: Tally;
  readonly differences: readonly string[];
}

const SILENT: Verdict = { overlap: NOTHING, exact: NOTHING, value: NOTHING, differences: [] };

/** Compares the date expressions of one article with the gold's. Vague words ("now", "later") count neither way. */
export function scoreTimexes(gold: GoldArticle, article: ExtractedArticle, text: string | null): TimexScore {
  const dates = gold.timexes.filter(({ type }) => type === "DATE");
  const answers = article.timexes.filter(({ type, edtf }) => type === "DATE" && edtf);
  const matched = matchGreedily(dates, answers, overlapOf);
  const vague = gold.timexes.filter(({ type }) => type === "VAGUE");
  const extras = answers.filter(
    (answer) => !matched.includes(answer) && !vague.some((word) => overlapOf(word, answer) > 0),
  );
  const judged = dates.map((date, index) => ({ date, verdict: verdictOn(date, matched[index] ?? null) }));
  const verdicts = [...judged.map(({ verdict }) => verdict), ...extras.map(extraVerdict)];
  const others = gold.timexes.filter(({ type }) => type !== "DATE");
  const isDated = (timex: GoldTimex): boolean =>
    answers.some((answer) => overlapOf(timex, answer) > 0 && !dates.some((date) => overlapOf(date, answer) > 0));
  const published = gold.published?.edtf ?? null;
  const kinds = [
    ...judged.map(({ date, verdict }) => ({ kind: kindOf(date, gold.lang, published), count: countOf(verdict) })),
    ...others.map((other) => ({ kind: kindOf(other, gold.lang, published), count: datelessCount(isDated(other)) })),
  ];
  return {
    overlap: sumTallies(verdicts.map(({ overlap }) => overlap)),
    exact: sumTallies(verdicts.map(({ exact }) => exact)),
    value: sumTallies(verdicts.map(({ value }) => value)),
    leftAlone: sumShares(
      others.filter(({ type }) => type !== "VAGUE").map((timex) => ({ count: isDated(timex) ? 0 : 1, of: 1 })),
    ),
    quiet: text === null ? NO_SHARE : quietSentences(gold, answers, text),
    byKind: sumKinds(kinds.map(({ kind, count }) => ({ [kind]: count }))),
    differences: verdicts.flatMap(({ differences }) => differences),
  };
}

function verdictOn(date: GoldTimex, answer: ExtractedTimex | null): Verdict {
  if (!answer) {
    if (date.optional) return SILENT;
    const difference = at(date, `missed date «${date.text}» = ${date.edtf}`);
    return { overlap: MISS, exact: MISS, value: MISS, differences: [difference] };
  }
  const isExact =
    (answer.start === date.start && answer.end === date.end) || date.accept_text?.includes(answer.text) === true;
  const isRight = isRightValue(answer.edtf, date, isSoft(date));
  return {
    overlap: HIT,
    exact: isExact ? HIT : WRONG,
    value: isRight ? HIT : WRONG,
    differences: [
      ...(isRight ? [] : [at(date, `wrong value «${date.text}» = ${date.edtf}, got ${answer.edtf}`)]),
      ...(isExact ? [] : [at(date, `wrong extent «${date.text}», got «${answer.text}»`)]),
    ],
  };
}

const extraVerdict = (answer: ExtractedTimex): Verdict => ({
  overlap: EXTRA,
  exact: EXTRA,
  value: EXTRA,
  differences: [at(answer, `no such date «${answer.text}» = ${answer.edtf}`)],
});

/** An optional date that was not found does not count. */
const countOf = ({ overlap, exact, value }: Verdict): KindCount => ({
  of: overlap.tp + overlap.fn,
  found: overlap.tp,
  exact: exact.tp,
  right: value.tp,
});

const datelessCount = (isDated: boolean): KindCount => ({
  of: 1,
  found: isDated ? 1 : 0,
  exact: 0,
  right: isDated ? 0 : 1,
});

function quietSentences(gold: GoldArticle, answers: readonly ExtractedTimex[], text: string): Share {
  const sentences = [...new Intl.Segmenter(gold.lang, { granularity: "sentence" }).segment(text)]
    .filter(({ segment }) => /\p{L}/u.test(segment))
    .map(({ index, segment }): Span => ({ start: index, end: index + segment.length }));
  const dateless = sentences.filter((sentence) => !gold.timexes.some((timex) => overlapOf(timex, sentence) > 0));
  const alarmed = dateless.filter((sentence) => answers.some((answer) => overlapOf(answer, sentence) > 0));
  return { count: dateless.length - alarmed.length, of: dateless.length };
}
