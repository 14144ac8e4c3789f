import { boundsOf, type DayNumber } from "#lib/edtf/bounds.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { LanguageCode } from "#lib/model/language.ts";
import { type Carried, carriedBy } from "./carried.ts";
import { daysOf } from "./values.ts";

/** Kinds of expression that are told apart in the report; the last four carry no date. */
export const KINDS = [
  "full-date",
  "day-month",
  "month-year",
  "month",
  "year",
  "decade-century",
  "part",
  "season",
  "relative",
  "event-relative",
  "range",
  "open",
  "unplaced",
  "duration",
  "set",
  "vague",
  "time",
] as const;
export type Kind = (typeof KINDS)[number];

/** What a reader calls each kind. */
export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  "full-date": "full date",
  "day-month": "day and month, no year",
  "month-year": "month with year",
  month: "month alone",
  year: "year",
  "decade-century": "decade, century",
  part: "part of a period",
  season: "season, quarter, half",
  relative: "relative to the article",
  "event-relative": "relative to an event",
  range: "range",
  open: "open range",
  unplaced: "date without a place",
  duration: "duration",
  set: "set",
  vague: "vague word",
  time: "time of day",
};

const WITHOUT_DATE: Readonly<Record<string, Kind>> = { DURATION: "duration", SET: "set", VAGUE: "vague", TIME: "time" };

/** True for what must not be dated. */
export const isDateless = (kind: Kind): boolean => Object.values(WITHOUT_DATE).includes(kind);

/**
 * Words without figure and month name point from the article where their day is near it; further away, and in an article of
 * unknown date, another event must have placed them.
 */
const FARTHEST_DAYS = { day: 60, month: 731 } as const;
const FIRST_CODE = 21;

/** What is looked at of an annotated expression. */
interface Annotated {
  readonly text: string;
  readonly type: string;
  readonly edtf: Edtf | null;
  readonly kind?: Kind | undefined;
}

/**
 * The kind of an annotated expression: what the annotation says, else what follows from its words and its value.
 *
 * Figures and the month names of the platform's calendar data are all that is read in the words, so that the rule is the same for
 * every language. `published` is the article's own date. Does not throw.
 */
export function kindOf(timex: Annotated, lang: LanguageCode, published: Edtf | null): Kind {
  if (timex.kind) return timex.kind;
  if (timex.type !== "DATE") return WITHOUT_DATE[timex.type] ?? "vague";
  if (timex.edtf === null) return "unplaced";
  const value = timex.edtf.replace(/[~?%]/g, "");
  const carried = carriedBy(timex.text, lang);
  if (value.includes("..")) return "open";
  if (value.includes("/")) return kindOfInterval(value, carried, published);
  const [year = "", month, day] = value.replace(/T.*$/, "").split("-");
  if (month !== undefined && Number(month) >= FIRST_CODE) return "season";
  if (day !== undefined) return kindOfDay(value, carried, published);
  if (month !== undefined) return kindOfMonth(value, carried, published);
  if (/X/.test(year)) return "decade-century";
  return carried.figures.includes(Number(year)) || carried.year ? "year" : "relative";
}

function kindOfDay(value: Edtf, { months, calendarFigures, year }: Carried, published: Edtf | null): Kind {
  if (months > 0 || calendarFigures) return year ? "full-date" : "day-month";
  return isFar(value, published, FARTHEST_DAYS.day) ? "event-relative" : "relative";
}

function kindOfMonth(value: Edtf, { months, calendarFigures, year }: Carried, published: Edtf | null): Kind {
  if (months > 0 || calendarFigures) return year ? "month-year" : "month";
  return isFar(value, published, FARTHEST_DAYS.month) ? "event-relative" : "relative";
}

/** Days between two values, from the end of the earlier to the start of the later, against a limit. */
function isFar(value: Edtf, published: Edtf | null, limit: number): boolean {
  const [days, own] = [daysOf(value), daysOf(published)];
  if (days === null) return false;
  return own === null || Math.max(days.start - own.end, own.start - days.end) > limit;
}

function kindOfInterval(value: Edtf, carried: Carried, published: Edtf | null): Kind {
  const [from = "", to = ""] = value.split("/");
  if (namesBothEnds(from, to, carried)) return "range";
  if (isPart(from, to)) return "part";
  const isYears = /^\d{4}$/.test(from) && /^\d{4}$/.test(to);
  if (isYears) return to === published?.slice(0, 4) && !carried.year ? "relative" : "part";
  return carried.months === 0 && !carried.calendarFigures && !carried.year ? "relative" : "range";
}

/** Two month names, or the figures of both years, or of both days. */
function namesBothEnds(from: Edtf, to: Edtf, { months, figures }: Carried): boolean {
  if (months > 1) return true;
  const [years, days] = [0, 2].map((part) => [from, to].map((end) => Number(end.split("-")[part] ?? Number.NaN)));
  const isNamed = (year: number): boolean => figures.includes(year) || figures.includes(year % 100);
  if (years![0] !== years![1]) return years!.every(isNamed);
  return days![0] !== days![1] && days!.every((day) => figures.includes(day));
}

/** Early, middle or late in a month or in a year, by the conventions of `seeds/gold/GUIDELINES.md`. */
function isPart(from: Edtf, to: Edtf): boolean {
  if (from.slice(0, 4) !== to.slice(0, 4)) return false;
  const ends = `${from.slice(5)}/${to.slice(5)}`;
  if (/^(?:01\/03|05\/08|10\/12)$/.test(ends)) return true;
  if (!/^(\d\d)-\d\d\/\1-\d\d$/.test(ends)) return false;
  const [first, last] = [Number(from.slice(8)), Number(to.slice(8))];
  return (first === 1 && last === 10) || (first === 11 && last === 20) || (first === 21 && isLastOfMonth(to));
}

const isLastOfMonth = (day: Edtf): boolean => {
  const month = daysOf(day.slice(0, 7));
  return month !== null && month.end - 1 === (boundsOf(day).start as DayNumber);
};
