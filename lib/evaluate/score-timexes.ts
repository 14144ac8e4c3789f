import { overlapOf } from "#lib/model/span.ts";
import type { ExtractedArticle, ExtractedTimex } from "./extraction.ts";
import type { GoldArticle, GoldTimex } from "./gold.ts";
import { matchGreedily } from "./match.ts";
import { EXTRA, HIT, MISS, NOTHING, type Share, sumTallies, type Tally, WRONG } from "./tally.ts";
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
  readonly differences: readonly string[];
}

type Verdict = Pick<TimexScore, "overlap" | "exact" | "value"> & { readonly difference: string | null };

/** Compares the date expressions of one article with the gold's. Vague words ("now", "later") count neither way. */
export function scoreTimexes(gold: GoldArticle, article: ExtractedArticle): TimexScore {
  const dates = gold.timexes.filter(({ type }) => type === "DATE");
  const answers = article.timexes.filter(({ type, edtf }) => type === "DATE" && edtf);
  const matched = matchGreedily(dates, answers, overlapOf);
  const vague = gold.timexes.filter(({ type }) => type === "VAGUE");
  const extras = answers.filter(
    (answer) => !matched.includes(answer) && !vague.some((word) => overlapOf(word, answer) > 0),
  );
  const verdicts = [
    ...dates.map((date, index) => verdictOn(date, matched[index] ?? null)),
    ...extras.map((answer): Verdict => {
      return {
        overlap: EXTRA,
        exact: EXTRA,
        value: EXTRA,
        difference: `no such date «${answer.text}» = ${answer.edtf}`,
      };
    }),
  ];
  return {
    overlap: sumTallies(verdicts.map(({ overlap }) => overlap)),
    exact: sumTallies(verdicts.map(({ exact }) => exact)),
    value: sumTallies(verdicts.map(({ value }) => value)),
    leftAlone: leftAlone(gold, dates, answers),
    differences: verdicts.flatMap(({ difference }) => (difference === null ? [] : [difference])),
  };
}

function verdictOn(date: GoldTimex, answer: ExtractedTimex | null): Verdict {
  if (!answer) {
    if (date.optional) return { overlap: NOTHING, exact: NOTHING, value: NOTHING, difference: null };
    return { overlap: MISS, exact: MISS, value: MISS, difference: `missed date «${date.text}» = ${date.edtf}` };
  }
  const isExact =
    (answer.start === date.start && answer.end === date.end) || date.accept_text?.includes(answer.text) === true;
  const isRight = isRightValue(answer.edtf, date, isSoft(date));
  return {
    overlap: HIT,
    exact: isExact ? HIT : WRONG,
    value: isRight ? HIT : WRONG,
    difference: isRight ? null : `wrong value «${date.text}» = ${date.edtf}, got ${answer.edtf}`,
  };
}

function leftAlone(gold: GoldArticle, dates: readonly GoldTimex[], answers: readonly ExtractedTimex[]): Share {
  const others = gold.timexes.filter(({ type }) => type !== "DATE" && type !== "VAGUE");
  const isDated = (timex: GoldTimex): boolean =>
    answers.some((answer) => overlapOf(timex, answer) > 0 && !dates.some((date) => overlapOf(date, answer) > 0));
  return { count: others.filter((timex) => !isDated(timex)).length, of: others.length };
}
