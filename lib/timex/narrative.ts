import { calendarOf } from "#lib/edtf/bounds.ts";
import type { CalendarExpression, TimeExpression, TimexMention } from "#lib/model/timex.ts";
import type { Place } from "./places.ts";
import type { Reference } from "./reference.ts";

/** From how many full dates on a text is a chronicle, and which share of them lies well before it. */
const CHRONICLE_DATES = 3;
const CHRONICLE_SHARE = 0.6;
const MANY_DATES = 5;
/** Years before the article from which on a date is one of the past, and of the far past, of which no news tells. */
const OLD_YEARS = 2;
const FAR_YEARS = 10;
/** Years from the article that no date of a history comes nearer to. */
const HISTORY_YEARS = 4;
/** Share of dates counted from the article ("yesterday", "on Friday") beyond which it is news, whatever else it tells. */
const NEWS_SHARE = 0.15;

/** A date that names its year and its month: such a date starts a chronicle, a bare year ("the 2015 agreement") does not. */
export const isFullDate = (expression: TimeExpression): expression is CalendarExpression =>
  expression.kind === "calendar" && expression.year !== undefined && expression.month !== undefined;

/** A date that names its year and a part of it, a season or the end of a year included: the text may go on from there. */
export function isPlacedInYear(expression: TimeExpression): boolean {
  if (expression.kind === "interval")
    return expression.from !== null && expression.to !== null && isPlacedInYear(expression.to);
  if (expression.kind !== "calendar" || expression.year === undefined) return false;
  const { month, season, quarter, half, part, holiday } = expression;
  return [month, season, quarter, half, part, holiday].some((field) => field !== undefined);
}

/** The year that an expression names, of an interval its last; null where it names none. */
export function yearNamed(expression: TimeExpression): number | null {
  if (expression.kind === "interval") {
    const ends = [expression.to, expression.from].flatMap((end) => (end ? (yearNamed(end) ?? []) : []));
    return ends[0] ?? null;
  }
  return expression.kind === "calendar" ? (expression.year ?? null) : null;
}

/** "yesterday", "this week", "two days ago": words that only the article's own date explains. */
export function leansOnArticle(expression: TimeExpression): boolean {
  if (expression.kind === "shifted-unit") {
    const { from, unit } = expression;
    return from === "dct" || (from === undefined && ["hour", "day", "week"].includes(unit));
  }
  if (expression.kind === "calendar") return expression.from === "dct";
  return expression.kind === "offset" && expression.from === "dct" && expression.amount < 0;
}

/** "on Friday": in news the article's, in a story the one after the date told last. */
export function isBareWeekday(expression: TimeExpression): boolean {
  if (expression.kind !== "calendar" || expression.from === "event") return false;
  const { weekday, day, month, nth } = expression;
  return weekday !== undefined && day === undefined && month === undefined && nth === undefined;
}

/** "The treaty of 1979 expires on 31 March": what is still to come is of the article's own time. */
const isComing = (expression: TimeExpression): boolean =>
  expression.kind === "calendar" && expression.tense === "future" && expression.year === undefined;

/** "In power since 1994": what goes on from then ties the text to its own time. */
const isSince = (expression: TimeExpression): boolean => expression.kind === "interval" && expression.to === null;

/** What the dates of a stretch of text say of its kind. */
interface Signs {
  readonly dates: number;
  /** Years named. */
  readonly years: readonly number[];
  /** Years of dates that name their month too. */
  readonly full: readonly number[];
  readonly leaning: number;
  readonly weekdays: number;
  readonly coming: number;
  /** The first date names its year: a story begins so. */
  readonly opensWithYear: boolean;
}

function signsOf(mentions: readonly TimexMention[]): Signs {
  const dates = mentions.filter(({ type }) => type === "DATE").map(({ expression }) => expression);
  return {
    dates: dates.length,
    years: dates.flatMap((expression) => (isSince(expression) ? [] : (yearNamed(expression) ?? []))),
    full: dates.flatMap((expression) => (isFullDate(expression) ? (expression.year ?? []) : [])),
    leaning: dates.filter(leansOnArticle).length,
    weekdays: dates.filter(isBareWeekday).length,
    coming: dates.filter(isComing).length,
    opensWithYear: dates[0] !== undefined && !isSince(dates[0]) && yearNamed(dates[0]) !== null,
  };
}

/** How many of the years lie that far from the article's; all of them where its date is unknown. */
function distant(years: readonly number[], from: number, reference: Reference | null): number {
  if (reference === null) return years.length;
  const own = calendarOf(reference.start).year;
  return years.filter((year) => Math.abs(own - year) >= from).length;
}

const mostly = (part: number, all: readonly unknown[]): boolean => part >= all.length * CHRONICLE_SHARE;

/** True where nothing leans on the article; a story of several years may have its own weekdays. */
function isByItself({ years, leaning, weekdays }: Signs, reference: Reference | null): boolean {
  const fewest = reference === null ? 1 : CHRONICLE_DATES;
  return leaning === 0 && (weekdays === 0 || (years.length >= fewest && weekdays <= years.length));
}

/** True where the article as a whole tells the past. */
function isChronicle(signs: Signs, reference: Reference | null): boolean {
  const { dates, years, full, leaning, weekdays, coming } = signs;
  if (years.length === 0) return false;
  if (reference === null && isByItself(signs, reference)) return true;
  const isNews = leaning + weekdays > dates * NEWS_SHARE;
  if (isNews) return false;
  if (full.length >= CHRONICLE_DATES && mostly(distant(full, OLD_YEARS, reference), full)) return true;
  // Full dates of the year before, and nothing of the article's own time, are a chronicle too where they are many.
  const isRecent = full.length >= MANY_DATES && isByItself(signs, reference);
  if (isRecent && mostly(distant(full, 1, reference), full)) return true;
  if (years.length >= CHRONICLE_DATES) return mostly(distant(years, FAR_YEARS, reference), years);
  return (
    isByItself(signs, reference) &&
    (coming === 0 || full.length > 0) &&
    (years.length > 1 || signs.opensWithYear) &&
    distant(years, FAR_YEARS, reference) === years.length
  );
}

/** True where a paragraph of some other article tells the past: two old dates, one of them full, and nothing of its own time. */
function isFlashback({ years, full, leaning, weekdays }: Signs, reference: Reference | null): boolean {
  const old = distant(years, OLD_YEARS, reference);
  return reference !== null && leaning + weekdays === 0 && full.length > 0 && years.length >= 2 && old === years.length;
}

/** True where a paragraph of a chronicle speaks of the article's own time: "yesterday", and no year. */
const isOwnTime = ({ years, leaning, weekdays }: Signs): boolean => leaning + weekdays > 0 && years.length === 0;

function byParagraph(mentions: readonly TimexMention[], places: readonly Place[]): readonly TimexMention[][] {
  const paragraphs: TimexMention[][] = [];
  for (const [index, mention] of mentions.entries()) {
    const number = places[index]?.paragraph ?? 0;
    paragraphs[number] ??= [];
    paragraphs[number].push(mention);
  }
  return paragraphs;
}

/** How the text about a mention tells. */
export interface Telling {
  /** It tells the past in order: a date without its year takes the year told last. */
  readonly isNarrative: boolean;
  /** So does the whole article. */
  readonly isChronicle: boolean;
  /** Something in the article leans on its own date ("on Friday"): it is news, whatever else it tells. */
  readonly isNews: boolean;
  /** The whole article is history: "next year" and "in the same month" are those of the story, there is no other time. */
  readonly isHistory: boolean;
}

/** True for a chronicle that names no year near the article's own, and nothing that leans on it. */
const isHistory = (signs: Signs, reference: Reference | null): boolean =>
  isByItself(signs, reference) && distant(signs.years, HISTORY_YEARS, reference) === signs.years.length;

/**
 * For each mention whether the text about it tells the past in order, so that a date without a year takes the year told last: an
 * article full of dates years before its own (or whose own nobody knows), but for its paragraphs about today; and in news the
 * paragraphs that look back. Same length and order as `mentions`.
 */
export function narrativeMentions(
  mentions: readonly TimexMention[],
  places: readonly Place[],
  reference: Reference | null,
): readonly Telling[] {
  const article = signsOf(mentions);
  const whole = isChronicle(article, reference);
  const history = whole && isHistory(article, reference);
  const told = byParagraph(mentions, places).map((paragraph) => {
    const signs = signsOf(paragraph);
    return whole ? reference === null || !isOwnTime(signs) : isFlashback(signs, reference);
  });
  return places.map(({ paragraph }) => ({
    isNarrative: told[paragraph] ?? whole,
    isChronicle: whole,
    isNews: article.leaning + article.weekdays > 0,
    isHistory: history,
  }));
}
