import type { Score } from "./score.ts";
import { type Rates, type Share, shareOf } from "./tally.ts";

const LABEL_WIDTH = 36;

const number = (value: number): string => value.toFixed(3);
const label = (text: string): string => text.padEnd(LABEL_WIDTH);

const ratesLine = (name: string, { precision, recall, f1, tp, fp, fn }: Rates): string =>
  `${label(name)}P ${number(precision)}  R ${number(recall)}  F1 ${number(f1)}   right ${tp}, extra ${fp}, missing ${fn}`;

const shareLine = (name: string, share: Share): string =>
  `${label(name)}${number(shareOf(share))}   ${share.count} of ${share.of}`;

/** A score as lines for a terminal, with a line break at the end; `withDifferences` adds every difference from the gold. */
export function formatReport(score: Score, withDifferences: boolean): string {
  const lines = [
    ratesLine("date expressions, overlapping", score.dateExpressions),
    ratesLine("date expressions, exact extent", score.exactExtents),
    ratesLine("date values", score.dateValues),
    ratesLine("dated events, explicit and relative", score.datedEvents),
    ratesLine("dated events, with narrative order", score.datedEventsWithNarrative),
    ratesLine("actors of found events", score.actors),
    ratesLine("merged pairs", score.mergedPairs),
    shareLine("event types", score.eventTypes),
    shareLine("durations and sets left undated", score.leftAlone),
    shareLine("years of articles", score.articleYears),
    shareLine("undated events left undated", score.undatedEvents),
    `${label("dates invented")}${score.inventedDates}`,
    `${label("spans that are none")}${score.badSpans.count} of ${score.badSpans.of}`,
    ...Object.entries(score.byLanguage).map(
      ([lang, { dateValues, datedEvents }]) =>
        `${label(`  ${lang}`)}date values F1 ${number(dateValues)}  dated events F1 ${number(datedEvents)}`,
    ),
  ];
  const differences = withDifferences ? ["", ...score.differences.map((line) => `- ${line}`)] : [];
  return `${[...lines, ...differences].join("\n")}\n`;
}
