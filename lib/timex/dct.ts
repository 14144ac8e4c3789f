import { type Bounds, boundsOf, calendarOf, type DayNumber, overlaps } from "#lib/edtf/bounds.ts";
import { dateInUnknownYear, dateOf } from "#lib/edtf/value.ts";
import type { Dct } from "#lib/model/article.ts";
import type { DctEvidence } from "#lib/model/dct-evidence.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { TermEvidence } from "#lib/model/term-evidence.ts";
import type { CalendarExpression, TimexMention } from "#lib/model/timex.ts";
import { valueInYear, weekdayContradicts } from "./calendar-values.ts";
import { dayAfterTold } from "./dct-after-told.ts";
import { cueValue, fitsWeekday, type MonthCue, monthCues } from "./dct-cues.ts";
import { inMonthTold } from "./dct-month.ts";
import { onlyDayOfUnnamedYear } from "./dct-named-year.ts";
import { monthOfFullDay, onlyDayOfNews } from "./dct-news.ts";
import { isOfHistory, latestFullDate, monthsAfterTerms, openMonths, withSomePast } from "./dct-open-months.ts";
import { printedDct } from "./dct-printed.ts";
import { heldTerm, type Month, monthsIn, SLACK_DAYS, type Window, windowOf, withoutOpenEnd } from "./dct-window.ts";

/** What is known about when an article was written. */
export interface DctInput {
  /** The day of a dateline, perhaps without its year. */
  readonly stated: TimexMention | null;
  /** What metadata says. */
  readonly given: Edtf | null;
  readonly mentions: readonly TimexMention[];
  /** Office-holders that the article names in office. */
  readonly terms: readonly TermEvidence[];
  /** A year that other articles lent, from the second pass on; narrows what the article's own words leave open. */
  readonly lent?: Dct | null;
}

interface Reading {
  readonly window: Window;
  readonly cues: readonly MonthCue[];
  readonly mentions: readonly TimexMention[];
  /** Months in which the article can have been written. */
  readonly months: readonly Month[];
  readonly isRecent: boolean;
  /** The day of the dateline, where it leaves the year out. */
  readonly stated: TimexMention | null;
  /** The days that other articles lent. */
  readonly lent: Bounds | null;
  /** A date whose weekday ruled out months that were else possible. */
  readonly byWeekday: MonthCue | null;
  /** The weekdays told fit no month of the terms, but one of the year after. */
  readonly isAfterTerms: boolean;
}

const UNKNOWN: Dct = { edtf: null, basis: "unknown", evidence: [], rule: "dct/unknown" };
/** An event of December may be told in January. */
const DAYS_OF_LENT_YEAR_AFTER = 31;
const LONGEST_MONTH_DAYS = 31;
/** How many months nearer a reading must be for the other year to be ruled out. */
const CLEAR_MONTHS = 3;

const dct = (edtf: Edtf, rule: string, evidence: readonly DctEvidence[]): Dct => ({
  edtf,
  basis: "inferred",
  evidence,
  rule: `dct/${rule}`,
});

/**
 * When an article was published: as its dateline states, as metadata gives, else as its own words let infer, else unknown.
 *
 * An inferred value is as fine as its evidence: a month where the text calls one current, "~" where it only suggests one. Years come
 * from the terms of office-holders intersected with the days that the article names; never from a clock. Where more than one year stays possible, `edtf` is null and the evidence names the years. Does not throw.
 */
export function inferDct(input: DctInput): Dct {
  return printedDct(input) ?? inMonthTold(givenDct(input.given) ?? inferred(input), monthCues(input.mentions));
}

const givenDct = (given: Edtf | null): Dct | null =>
  given === null
    ? null
    : {
        edtf: given,
        basis: "given",
        evidence: [{ kind: "given", edtf: given }],
        rule: "dct/given",
      };

function lentWindow(lent: Dct | null | undefined): { readonly start: DayNumber; readonly end: DayNumber } | null {
  if (!lent?.edtf) return null;
  const { start, end } = boundsOf(lent.edtf);
  return { start, end: (end + DAYS_OF_LENT_YEAR_AFTER) as DayNumber };
}

function readingOf({ stated, mentions, terms, lent }: DctInput): Reading {
  const window = windowOf(terms, stated !== null);
  const cues = monthCues(mentions);
  const year = lentWindow(lent);
  const start = Math.max(window.start, year?.start ?? -Infinity, latestFullDate(mentions, window)) as DayNumber;
  const end = Math.min(window.end + SLACK_DAYS, year?.end ?? Infinity) as DayNumber;
  const isOfWeekday = cues.some(({ onAnyWeekday }) => onAnyWeekday !== null);
  const days = isOfWeekday ? withoutOpenEnd({ start, end }) : { start, end };
  const open = openMonths(monthsIn(days), cues, window);
  const fitting = open.filter((month) => cues.every((cue) => fitsWeekday(cue, month)));
  const afterTerms = fitting.length > 0 ? [] : monthsAfterTerms({ start, end }, cues, window);
  const possible = [fitting, afterTerms, open].find((months) => months.length > 0) ?? open; // a weekday may be misprinted
  const isRecent = mentions.some(
    ({ expression }) =>
      expression.kind === "vague" && (expression.points === "present" || expression.points === "past"),
  );
  const byWeekday =
    possible === open ? null : (cues.find((cue) => open.some((month) => !fitsWeekday(cue, month))) ?? null);
  const lentDays = lent?.edtf ? boundsOf(lent.edtf) : null;
  const isAfterTerms = possible === afterTerms;
  const told = withSomePast(possible, cues);
  return { window, cues, mentions, months: told, isRecent, byWeekday, isAfterTerms, stated, lent: lentDays };
}

const judged = (reading: Reading): Dct | null =>
  printedDay(reading) ??
  currentMonth(reading) ??
  afterElapsedMonth(reading) ??
  soonAfterLatest(reading) ??
  oneYear(reading);

/** The article's own words first; a lent year only where they leave the year open. */
function inferred(input: DctInput): Dct {
  const own = readingOf({ ...input, lent: null });
  const found = judged(own) ?? afterTold(own);
  if (found?.edtf && isOfHistory(boundsOf(found.edtf), input.mentions)) return UNKNOWN;
  const ofNews = monthOfNews(found, own);
  if (ofNews) return ofNews;
  if (found) return found;
  if (!input.lent) return { ...UNKNOWN, evidence: openEvidence(own) };
  const narrowed = judged(readingOf(input));
  return narrowed ? withLent(narrowed, input.lent) : input.lent;
}

/** What leaves more than a month open is made finer by the day that news tells with its year, where that is possible. */
function monthOfNews(found: Dct | null, { mentions, stated, window }: Reading): Dct | null {
  const news = stated ? null : monthOfFullDay(mentions);
  if (!news) return null;
  const bounds = boundsOf(news.month);
  const known = found?.edtf ? boundsOf(found.edtf) : null;
  // "The month after one that is past" may be that month itself, where only a verb says that it is past.
  const isAfter = known !== null && found?.rule === "dct/after-elapsed-month" && bounds.end === known.start;
  const isFiner = known === null || known.end - known.start > LONGEST_MONTH_DAYS;
  if (!isAfter && !(isFiner && overlaps(bounds, known ?? window))) return null;
  return dct(news.month, "month-of-news", [...(found?.evidence ?? []), { kind: "recent-day", words: news.words }]);
}

/** Keeps the evidence that says where the year came from. */
const withLent = (found: Dct, lent: Dct): Dct => ({
  ...found,
  evidence: [...lent.evidence, ...found.evidence],
  rule: lent.rule,
});

/** The terms that leave one year, and of which date they hold one in it; where the weekdays told fit none of their months, those beside them. */
function termEvidenceOf(reading: Reading, year: number, cue: MonthCue | null = null): readonly DctEvidence[] {
  const { window, isAfterTerms, byWeekday } = reading;
  if (window.binding.length === 0) return [];
  if (isAfterTerms && byWeekday)
    return [...termsAlone(reading), { kind: "year-of-weekday", words: byWeekday.text, year }];
  const date = cue && dateInUnknownYear(cue.expression.month ?? 1, cue.expression.day ?? null);
  return [{ kind: "terms", terms: window.binding.map(heldTerm), hold: { year, date } }];
}

/** The terms by themselves, where something else decides or nothing does. */
const termsAlone = ({ window: { binding } }: Reading): readonly DctEvidence[] =>
  binding.length === 0 ? [] : [{ kind: "terms", terms: binding.map(heldTerm), hold: null }];

function openEvidence(reading: Reading): readonly DctEvidence[] {
  const years = [...new Set(reading.months.map(({ year }) => year))];
  return years.length < 2 ? [] : [...termsAlone(reading), { kind: "open-years", years }];
}

/** The value that a cue has in every possible month, or null where months disagree. */
function settled(cue: MonthCue, months: readonly Month[]): Edtf | null {
  const values = new Set(months.map((month) => cueValue(cue, month)));
  const [value] = values;
  return values.size === 1 && value ? value : null;
}

/**
 * "KYIV, May 3": a dateline without its year, in the one year in which the article can have been written on such a day, or in which the
 * weekdays that it tells are news on it; of the years that other articles leave open the first, because what an article tells as news is not a year old.
 */
function printedDay(reading: Reading): Dct | null {
  const { stated } = reading;
  if (stated?.expression.kind !== "calendar" || stated.expression.year !== undefined) return null;
  const { weekday: _, ...expression } = stated.expression;
  const months = reading.months.filter(({ month }) => month === expression.month);
  const values = months.flatMap(({ year }) => valueInYear(expression, year) ?? []);
  const fitting = values.filter((edtf) => !weekdayContradicts(stated.expression as CalendarExpression, edtf));
  const open = fitting.length > 0 ? fitting : values;
  const news = open.length > 1 ? onlyDayOfNews(open, reading.mentions) : null;
  const unnamed = open.length > 1 && !news ? onlyDayOfUnnamedYear(open, reading.mentions, reading.cues) : null;
  const only = news ?? unnamed;
  const possible = only ? [only.day] : open;
  const { lent } = reading;
  const [value, ...others] = lent ? possible.filter((edtf) => overlaps(boundsOf(edtf), lent)).sort() : possible;
  if (value === undefined || (others.length > 0 && !lent)) return null;
  const { year } = calendarOf(boundsOf(value).start);
  return dct(value, "dateline-year", [
    ...(only ? termsAlone(reading) : termEvidenceOf(reading, year)),
    { kind: "printed-without-year", words: stated.text },
    ...(news ? [{ kind: "news-weekday", words: news.words } as const] : []),
    ...(unnamed ? [{ kind: "named-year", words: unnamed.words } as const] : []),
  ]);
}

/** "KYIV, May 3", and nobody in office whose term says which year: the first such day after the latest date that the text tells with its year. */
function afterTold({ stated, mentions, cues, months, lent }: Reading): Dct | null {
  const found = months.length > 0 || lent ? null : dayAfterTold(stated, mentions, cues);
  if (!found || !stated) return null;
  return dct(found.day, "dateline-after-told", [
    { kind: "printed-without-year", words: stated.text },
    { kind: "day-after-date", words: found.told },
    ...(found.news === null ? [] : [{ kind: "news-weekday", words: found.news } as const]),
  ]);
}

/** "18 March of this month": the article's own month. */
function currentMonth(reading: Reading): Dct | null {
  const cue = reading.cues.find(({ side }) => side === "current");
  const [month, ...others] = reading.months;
  if (!cue || !month || others.length > 0) return null;
  return dct(dateOf(month.year, month.month), "current-month", [
    ...termEvidenceOf(reading, month.year, cue),
    { kind: "current-month", words: cue.text, month: month.month },
  ]);
}

/** How many months an elapsed month lies back from another. */
const monthsBack = (value: Edtf, { year, month }: Month): number => {
  const told = calendarOf(boundsOf(value).start);
  return (year - told.year) * 12 + month - told.month;
};

/** Months that follow one which the text calls past, each with how far back all such months lie from it; the nearest reading first. */
function monthsAfterElapsed({
  cues,
  months,
}: Reading): readonly { readonly month: Month; readonly cue: MonthCue; readonly back: number }[] {
  const elapsed = cues.filter(({ side }) => side === "elapsed");
  return months
    .flatMap((month) => {
      const distances = elapsed.map((cue) => monthsBack(cueValue(cue, month) ?? "0001", month));
      const cue = elapsed[distances.indexOf(1)];
      return cue ? [{ month, cue, back: distances.reduce((sum, distance) => sum + distance, 0) }] : [];
    })
    .sort((a, b) => a.back - b.back);
}

/** "the end of the February just past": the month after, about, where no other year is nearly as likely. */
function afterElapsedMonth(reading: Reading): Dct | null {
  const [best, ...others] = monthsAfterElapsed(reading);
  if (!best) return null;
  const { year, month } = best.month;
  const isRival = (other: (typeof others)[number]) =>
    other.back === best.back || (other.month.year !== year && other.back - best.back < CLEAR_MONTHS);
  if (others.some(isRival)) return null;
  const told = calendarOf(boundsOf(cueValue(best.cue, best.month) ?? "0001").start).year;
  return dct(dateOf(year, month, null, "~"), "after-elapsed-month", [
    ...termEvidenceOf(reading, told, best.cue),
    { kind: "elapsed-month", words: best.cue.text },
  ]);
}

/** The latest day without a year that the text tells, where all possible months agree on its year. */
function latestTold(reading: Reading): { readonly cue: MonthCue; readonly value: Edtf } | null {
  const plain = reading.cues.filter(({ side }) => side === "plain");
  const told = plain.map((cue) => ({ cue, value: settled(cue, reading.months) }));
  if (told.length === 0 || told.some(({ value }) => value === null)) return null;
  const values = told.map(({ cue, value }) => ({ cue, value: value! }));
  const days = values.filter(({ cue }) => cue.expression.day !== undefined);
  return (days.length > 0 ? days : values).reduce((a, b) => (boundsOf(b.value).end > boundsOf(a.value).end ? b : a));
}

/** A day told together with "now" or "recently": the article's month, about. */
function soonAfterLatest(reading: Reading): Dct | null {
  const latest = latestTold(reading);
  if (!latest || latest.cue.expression.day === undefined || !reading.isRecent) return null;
  const { year, month } = calendarOf(boundsOf(latest.value).start);
  return dct(dateOf(year, month, null, "~"), "soon-after-latest", [
    ...termEvidenceOf(reading, year, latest.cue),
    { kind: "recent-day", words: latest.cue.text },
  ]);
}

/** One year holds all possible months, or the latest date told lies in one year whatever the month. */
function oneYear(reading: Reading): Dct | null {
  const years = [...new Set(reading.months.map(({ year }) => year))];
  const [year] = years;
  const latest = latestTold(reading);
  if (years.length === 1 && year !== undefined) {
    const { byWeekday } = reading;
    if (byWeekday) {
      const weekday = { kind: "year-of-weekday", words: byWeekday.text, year } as const;
      return dct(dateOf(year), "weekday", [...termsAlone(reading), weekday]);
    }
    return dct(dateOf(year), "one-year", termEvidenceOf(reading, year, latest?.cue));
  }
  if (!latest) return null;
  const told = calendarOf(boundsOf(latest.value).start).year;
  return dct(dateOf(told, null, null, "~"), "year-of-latest", [
    ...termEvidenceOf(reading, told, latest.cue),
    { kind: "latest-date", words: latest.cue.text },
  ]);
}
