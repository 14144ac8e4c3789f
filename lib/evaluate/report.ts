import type { KindCount, KindCounts } from "./kind-counts.ts";
import { isDateless, KIND_LABELS, KINDS, type Kind } from "./kinds.ts";
import type { LanguageScore, Score } from "./score.ts";
import { sumScores } from "./sum-scores.ts";
import { type Rates, type Share, shareOf } from "./tally.ts";

/** One annotated set: the pipeline's score, and that of chrono-node alone, of which only the dates count. */
export interface SetScore {
  readonly name: string;
  readonly ours: Score;
  readonly chrono: Score;
}

/** Widths in characters; a line stays under 100 of them. */
const LABEL = 36;
const CELL = 6;
const WIDE_CELL = 9;
const GAP = "  ";
const KIND_LABEL = 25;

const number = (value: number): string => value.toFixed(3).padStart(CELL);
const count = (value: number): string => String(value).padStart(CELL);
const heads = (names: readonly string[], width = CELL): string => names.map((name) => name.padStart(width)).join("");

const rates = ({ precision, recall, f1 }: Rates): string => [precision, recall, f1].map(number).join("");
const counts = ({ tp, fp, fn }: Rates): string => [tp, fp, fn].map(count).join("");
const isCounted = ({ tp, fp, fn }: Rates): boolean => tp + fp + fn > 0;

function ratesLines(name: string, ours: Rates, chrono: Rates | null = null): readonly string[] {
  if (!isCounted(ours)) return [];
  return [`${name.padEnd(LABEL)}${rates(ours)}${counts(ours)}${chrono ? GAP + rates(chrono) : ""}`];
}

const shareCell = (share: Share): string => `${number(shareOf(share))}${`${share.count} of ${share.of}`.padStart(14)}`;

function shareLines(name: string, ours: Share, chrono: Share | null = null): readonly string[] {
  if (ours.of === 0) return [];
  const own = `${name.padEnd(LABEL)}${shareCell(ours)}`;
  return [chrono ? `${own.padEnd(LABEL + 6 * CELL)}${GAP}${shareCell(chrono)}` : own];
}

const countLine = (name: string, value: number, chrono: number | null = null): string =>
  `${`${name.padEnd(LABEL)}${count(value)}`.padEnd(LABEL + 6 * CELL)}${chrono === null ? "" : GAP + count(chrono)}`.trimEnd();

const languagesOf = ({ byLanguage }: Score): string =>
  Object.entries(byLanguage)
    .map(([lang, { articles }]) => `${lang} ${articles}`)
    .join(", ");

const HEADS = [
  `${"".padEnd(LABEL)}${"Dateline".padStart(3 * CELL)}${"".padEnd(3 * CELL)}${GAP}${"chrono-node alone".padStart(3 * CELL)}`,
  `${"".padEnd(LABEL)}${heads(["P", "R", "F1", "right", "extra", "miss"])}${GAP}${heads(["P", "R", "F1"])}`,
];

function setLines({ name, ours, chrono }: SetScore): readonly string[] {
  return [
    `${name}: ${ours.articles} articles (${languagesOf(ours)})`,
    ...HEADS,
    ...ratesLines("date expressions, overlapping", ours.dateExpressions, chrono.dateExpressions),
    ...ratesLines("date expressions, exact extent", ours.exactExtents, chrono.exactExtents),
    ...ratesLines("date values", ours.dateValues, chrono.dateValues),
    ...ratesLines("dated events, explicit and relative", ours.datedEvents),
    ...ratesLines("dated events, with narrative order", ours.datedEventsWithNarrative),
    ...ratesLines("actors of found events", ours.actors),
    ...ratesLines("actors of all dated events", ours.actorsOfAllEvents),
    ...ratesLines("merged pairs", ours.mergedPairs),
    ...shareLines("types of found events", ours.eventTypes),
    ...shareLines("types of all dated events", ours.typesOfAllEvents),
    ...shareLines("undated events left undated", ours.undatedEvents),
    ...shareLines("years of articles", ours.articleYears),
    ...shareLines("durations, sets, times left undated", ours.leftAlone, chrono.leftAlone),
    ...shareLines("sentences without a date left alone", ours.quietSentences, chrono.quietSentences),
    countLine("dates where none is (false alarms)", ours.dateExpressions.fp, chrono.dateExpressions.fp),
    ...(ours.undatedEvents.of > 0 ? [countLine("dates invented for undated events", ours.inventedDates)] : []),
    `${"spans that are none".padEnd(LABEL)}${count(ours.badSpans.count)} of ${ours.badSpans.of}`,
  ];
}

const f1Cells = (score: LanguageScore | undefined): string =>
  score
    ? [score.dateExpressions, score.exactExtents, score.dateValues].map(({ f1 }) => number(f1)).join(" ")
    : "".padStart(3 * CELL + 2);

function languageLines({ ours, chrono }: SetScore): readonly string[] {
  const three = heads(["found", "extent", "value"], CELL + 1).slice(1);
  return [
    `By language, F1${"".padEnd(14)}${GAP}${"Dateline".padEnd(3 * CELL + 2 + CELL)}${GAP}chrono-node alone`,
    `${"".padEnd(11)}${heads(["articles", "dates"], WIDE_CELL)}${GAP}${three} ${heads(["events"])}${GAP}${three}`,
    ...Object.entries(ours.byLanguage).map(([lang, score]) => {
      const { tp, fn } = score.dateExpressions;
      const totals = [score.articles, tp + fn].map((value) => String(value).padStart(WIDE_CELL)).join("");
      const events = isCounted(score.datedEvents) ? number(score.datedEvents.f1) : "-".padStart(CELL);
      return `${lang.padEnd(11)}${totals}${GAP}${f1Cells(score)} ${events}${GAP}${f1Cells(chrono.byLanguage[lang])}`;
    }),
  ];
}

const ofAll = (part: number, { of }: KindCount): string => number(of === 0 ? 0 : part / of);

function kindCells(kind: Kind, counted: KindCount | undefined): string {
  if (!counted) return "".padStart(3 * CELL + 2);
  if (isDateless(kind)) return `${counted.found} dated`.padStart(3 * CELL + 2);
  return [counted.found, counted.exact, counted.right].map((part) => ofAll(part, counted)).join(" ");
}

function kindLines({ ours, chrono }: SetScore): readonly string[] {
  const three = heads(["found", "extent", "value"], CELL + 1).slice(1);
  return [
    `By kind of expression, share${"".padEnd(5)}${GAP}${"Dateline".padEnd(3 * CELL + 2)}${GAP}chrono-node alone`,
    `${"".padEnd(KIND_LABEL)}${heads(["number"], WIDE_CELL - 1)}${GAP}${three}${GAP}${three}`,
    ...kindsOf(ours).map((kind) => {
      const own = ours.byKind[kind]!;
      const total = String(own.of).padStart(WIDE_CELL - 1);
      return `${KIND_LABELS[kind].padEnd(KIND_LABEL)}${total}${GAP}${kindCells(kind, own)}${GAP}${kindCells(kind, chrono.byKind[kind])}`;
    }),
  ];
}

const kindsOf = ({ byKind }: Score): readonly Kind[] => KINDS.filter((kind) => byKind[kind] !== undefined);

/** How many of each kind are right, language by language. */
function matrixLines(title: string, score: Score): readonly string[] {
  const languages = Object.entries(score.byLanguage);
  const cell = (counted: KindCounts[Kind]): string =>
    (counted ? `${counted.right}/${counted.of}` : "").padStart(WIDE_CELL);
  return [
    title,
    `${"".padEnd(KIND_LABEL)}${heads(
      languages.map(([lang]) => lang),
      WIDE_CELL,
    )}`,
    ...kindsOf(score).map(
      (kind) =>
        `${KIND_LABELS[kind].padEnd(KIND_LABEL)}${languages.map(([, { byKind }]) => cell(byKind[kind])).join("")}`,
    ),
  ];
}

/**
 * Scores as lines for a terminal, with a line break at the end: every set, then all of them by language and by kind of expression.
 * `withDifferences` adds every difference from the gold.
 */
export function formatReport(sets: readonly SetScore[], withDifferences: boolean): string {
  const all: SetScore = {
    name: `All ${sets.length} sets`,
    ours: sumScores(sets.map(({ ours }) => ours)),
    chrono: sumScores(sets.map(({ chrono }) => chrono)),
  };
  const blocks = [
    ...sets.map(setLines),
    ...(sets.length > 1 ? [setLines(all)] : []),
    languageLines(all),
    kindLines(all),
    matrixLines("Right values, Dateline (left undated, for what carries no date)", all.ours),
    matrixLines("Right values, chrono-node alone", all.chrono),
    ...(withDifferences ? sets.map(differenceLines) : []),
  ];
  return `${blocks.map((lines) => lines.map((line) => line.trimEnd()).join("\n")).join("\n\n")}\n`;
}

const differenceLines = ({ name, ours }: SetScore): readonly string[] => [
  `${name}: ${ours.differences.length} differences`,
  ...ours.differences.map((line) => `- ${line}`),
];
