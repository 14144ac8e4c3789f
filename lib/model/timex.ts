import type { Edtf } from "./edtf-value.ts";
import type { Span } from "./span.ts";

/** TIMEX3 types, and VAGUE for words that point at no placeable time ("now", "recently", "later"). */
export type TimexType = "DATE" | "TIME" | "DURATION" | "SET" | "VAGUE";

export type TimeUnit =
  | "hour"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** Part of a period: early, middle, late. The days that each stands for are fixed in `edtf/`. */
export type PeriodPart = "start" | "mid" | "end";

/** 21 spring, 22 summer, 23 autumn, 24 winter, as in EDTF level 1. */
export type Season = 21 | 22 | 23 | 24;

/** Where in time a word such as "last", "this", "next" moves a period from its reference. */
export type Shift = -1 | 0 | 1;

/**
 * What a calendar expression says, and nothing that it leaves out. "18 March" has day and month and no year;
 * "September last" has month and shift -1; "early this year" has yearShift 0 and part "start".
 */
export interface CalendarExpression {
  readonly kind: "calendar";
  /** Astronomical where it lies before our era: -479 is 480 BCE. */
  readonly year?: number;
  /** Last, this, next year, said of the year itself. */
  readonly yearShift?: Shift;
  /** 1 to 12. */
  readonly month?: number;
  /** The month of the reference ("18th of this month"), of the one before, of the one after. */
  readonly monthShift?: Shift;
  /** 1 to 31. */
  readonly day?: number;
  /** ISO: 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  readonly season?: Season;
  /** 1 to 4. */
  readonly quarter?: number;
  /** 1 or 2. */
  readonly half?: number;
  /** Number of an ISO week in its year. */
  readonly week?: number;
  /** First year: 1990 for "the 1990s". */
  readonly decade?: number;
  /** 19 for "the 19th century"; -2 for the third century before our era. */
  readonly century?: number;
  readonly part?: PeriodPart;
  /** "last March", "مارس الماضي", "el próximo martes": which one of the named month, weekday or season is meant. */
  readonly shift?: Shift;
  /** Set where `shift` follows from the verb's tense and not from a word. */
  readonly tense?: "past" | "future";
  /** "around", "about". */
  readonly approximate?: boolean;
  /** The week in which `weekday` lies: "Tuesday of last week". */
  readonly weekShift?: Shift;
  /** Which `weekday`, or which `unit`, of the month or year: 1 the first, 2 the second, -1 the last. */
  readonly nth?: number;
  /** What `nth` counts where it counts no weekday (with `part` "end", weekends); "week" without `nth` is the week about a day. */
  readonly unit?: TimeUnit;
  /** How many from the first or to the last: "the last two weeks of December". */
  readonly count?: number;
  /** A day that is known by its name, as in the table `holiday` of a language ("12-25", "easter-2"). */
  readonly holiday?: HolidayDate;
  /** What shifts count from, where the words tell: "event" for "12-го того ж місяця", "the following March", "dct" for "last March". */
  readonly from?: ShiftFrom;
  /** Day, month and year of the calendar of the Hijra. */
  readonly hijri?: HijriDate;
  /** Told of somebody by the way, as "born on 3 May 1902": the years of other dates do not follow on it. */
  readonly aside?: true;
}

/**
 * When a holiday is: "12-25" month and day; "11-4w4" the fourth Thursday of November, "05--1w1" the last Monday of May; "easter-2",
 * "orthodox-easter+1" days from Easter; "hijri-10-01" month and day of the calendar of the Hijra; "12-25>1918:01-07" the first of these,
 * and from a year on the next.
 */
export type HolidayDate = string;

/** What words say in the calendar of the Hijra; months 1 (Muharram) to 12. */
export interface HijriDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A whole calendar unit counted from the reference: "last month" is month -1, "yesterday" day -1, "this year" year 0. */
export interface ShiftedUnitExpression {
  readonly kind: "shifted-unit";
  readonly unit: TimeUnit;
  readonly shift: number;
  readonly part?: PeriodPart;
  /** What it counts from, where the words tell: "event" for "the following year", "dct" for "last year". */
  readonly from?: ShiftFrom;
  /** "This week" of what is still to come. */
  readonly tense?: "future";
}

/** "dct": the article's own date, also within a story. "event": the date told last, never the article's. "told": that, or where nothing was told the article's. */
export type ShiftFrom = "dct" | "event" | "told";
/** What a distance is counted from; "target": the date that follows in the same phrase. */
export type OffsetFrom = ShiftFrom | "target";

/** A distance from a reference: "two weeks ago", "three days later". */
export interface OffsetExpression {
  readonly kind: "offset";
  readonly unit: TimeUnit;
  /** Negative: before. */
  readonly amount: number;
  /**
   * "dct": from the article's own date. "event": from the date that the text told last, or from an event that it names. "target":
   * from the date that follows in the same phrase ("two days before the March 16 summit").
   */
  readonly from: OffsetFrom;
  /** What it is counted from, where the words name it: "a week from Friday", "two days after Christmas"; `from` is "target" then. */
  readonly anchor?: CalendarExpression | ShiftedUnitExpression;
  /** The value is as fine as what it is counted from: "the year-earlier quarter". */
  readonly sameGrain?: boolean;
  /** Told in the past: "the day before, she *had* left" counts from no day that is still to come. */
  readonly tense?: "past";
  /** The amount is no exact one: "a month and a half". */
  readonly approximate?: boolean;
}

/** From, to, or both; a null end is open ("since 2014", "from next month"). */
export interface IntervalExpression {
  readonly kind: "interval";
  readonly from: TimeExpression | null;
  readonly to: TimeExpression | null;
}

/** Several dates at once: "15, 16 and 17 March" is split into one timex a date; this is for what cannot be split. */
export type TimeExpression =
  | CalendarExpression
  | ShiftedUnitExpression
  | OffsetExpression
  | IntervalExpression
  /** ISO 8601 duration, null where the amount is vague ("for a long time"). */
  | { readonly kind: "duration"; readonly iso: string | null }
  | { readonly kind: "set" }
  /** "narrative": orders what follows ("later", "after that"); the others point near the article's own date. */
  | { readonly kind: "vague"; readonly points: "past" | "present" | "future" | "narrative" | "narrative-before" };

/** A time expression as the text has it, before its reference is known. */
export interface TimexMention extends Span {
  /** The exact characters at the span. */
  readonly text: string;
  readonly type: TimexType;
  readonly expression: TimeExpression;
  /** Id of the rule that read it: "uk/month-year", "chrono/en/ISOFormatParser". */
  readonly rule: string;
}

/** How the value of a timex was reached, told to the reader under "Why this date?". */
export interface TimexReason {
  /** Id of the resolving rule: "resolve/nearest-year". */
  readonly rule: string;
  /** What it was resolved against: an EDTF value or null where it needs none. */
  readonly reference: Edtf | null;
  readonly referenceKind: "none" | "dct" | "last-mentioned" | "event";
}

/** On which side of a date a time is closed: "from" it on, or "until" it. */
export type Bound = "from" | "until";

/** A time expression with its value. */
export interface Timex extends TimexMention {
  /**
   * Null for all but DATE and TIME, and for a DATE whose reference is not known. A date whose year nobody knows has an unspecified
   * one ("XXXX-03-18"). "Since 2014" has 2014: `bound` says that it is an end.
   */
  readonly edtf: Edtf | null;
  /** "from": time goes on from it ("since 2014"); "until": up to it; null for a time of its own. */
  readonly bound: Bound | null;
  /** True where the text names a calendar date or period, with or without its year; false where a word carries it ("last", "this year"). */
  readonly explicit: boolean;
  readonly reason: TimexReason;
}
