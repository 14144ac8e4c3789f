// What the slots of one end of a match say: a calendar expression, or a whole unit that is moved.
import type { CalendarExpression, HijriDate, TimeExpression } from "#lib/model/timex.ts";

/** What the slots of one end of a match hold. */
export interface Fields extends Omit<CalendarExpression, "kind" | "tense" | "hijri" | "count"> {
  readonly number?: number;
  readonly dayShift?: number;
  readonly unitShift?: number;
  /** A year of one to four digits. */
  readonly shortYear?: number;
  readonly hijriYear?: number;
  readonly hijriMonth?: number;
  readonly hijriDay?: number;
  readonly era?: -1;
  readonly sameGrain?: boolean;
  /** Half a unit more than `number`. */
  readonly andHalf?: true;
}

const CALENDAR_FIELDS = [
  "year",
  "yearShift",
  "month",
  "monthShift",
  "day",
  "weekday",
  "season",
  "quarter",
  "half",
  "week",
  "decade",
  "century",
  "part",
  "shift",
  "approximate",
  "weekShift",
  "nth",
  "holiday",
  "from",
  "aside",
] as const;
/** Fields that say how a time is meant and name none by themselves. */
const BY_FIELDS: ReadonlySet<string> = new Set(["part", "shift", "approximate", "weekShift", "nth", "from", "aside"]);
/** Fields of which at least one must be there for a calendar expression to name a time. */
const NAMING_FIELDS = CALENDAR_FIELDS.filter((field) => !BY_FIELDS.has(field));

/** 480 BCE is the astronomical year -479, and its century, the 5th, -4: what begins after year 0 of the count has no year 0. */
const beforeEra = (count: number): number => 1 - count;

/** What `nth` and `unit` say of a month or year: "the last two weeks of", "the second Monday of"; "the week of" a day. */
function countedFields({ nth, unit, number, weekday, day, holiday }: Fields): Partial<CalendarExpression> {
  if (nth !== undefined && weekday !== undefined) return { nth };
  if (nth !== undefined && unit !== undefined) return { nth, unit, ...(number === undefined ? {} : { count: number }) };
  return unit === "week" && (day !== undefined || holiday !== undefined) ? { unit } : {};
}

/** What the fields say in the calendar of the Hijra; null where they say nothing in it, or its Gregorian day as well. */
function hijriOf({ hijriYear, hijriMonth, hijriDay, day, month, decade, century }: Fields): HijriDate | null {
  const isGlossed = month !== undefined || decade !== undefined || century !== undefined;
  if (isGlossed || (hijriYear === undefined && hijriMonth === undefined)) return null;
  const ofMonth = hijriDay ?? day;
  return {
    ...(hijriYear === undefined ? {} : { year: hijriYear }),
    ...(hijriMonth === undefined ? {} : { month: hijriMonth }),
    ...(ofMonth === undefined ? {} : { day: ofMonth }),
  };
}

/** The fields with years and centuries before our era in astronomical count, and with decades in their century ("the 80s of the 19th"). */
export function inEra({ era, century, decade, ...fields }: Fields): Fields {
  const year = era === undefined || fields.year === undefined ? fields.year : beforeEra(fields.year);
  const counted = era === undefined || century === undefined ? century : beforeEra(century);
  const inCentury = decade !== undefined && century !== undefined && era === undefined;
  return clean({
    ...fields,
    year,
    century: inCentury ? undefined : counted,
    decade: inCentury ? (century - 1) * 100 + (decade % 100) : decade,
  });
}

/** The calendar part of the fields, or null where they name no time. */
export function calendarOf(fields: Fields): CalendarExpression | null {
  const hijri = hijriOf(fields);
  if (hijri === null && NAMING_FIELDS.every((field) => fields[field] === undefined)) return null;
  const isLeft = (field: string) => fields[field as keyof Fields] === undefined || (hijri !== null && field === "day");
  const given = CALENDAR_FIELDS.filter((field) => field !== "nth" && !isLeft(field));
  return {
    kind: "calendar",
    ...Object.fromEntries(given.map((field) => [field, fields[field]])),
    ...countedFields(fields),
    ...(hijri === null ? {} : { hijri }),
  };
}

/** One point or period: a whole unit ("last month", "yesterday") where a unit is moved, else a calendar expression. */
export function periodOf(named: Fields): TimeExpression | null {
  const fields = inEra(named);
  const more = {
    ...(fields.part === undefined ? {} : { part: fields.part }),
    ...(fields.from === undefined ? {} : { from: fields.from }),
  };
  if (fields.dayShift !== undefined) return { kind: "shifted-unit", unit: "day", shift: fields.dayShift, ...more };
  const shift = fields.unitShift ?? fields.shift ?? fields.yearShift ?? fields.monthShift;
  const isUnit =
    fields.unit !== undefined &&
    shift !== undefined &&
    fields.month === undefined &&
    fields.year === undefined &&
    fields.nth === undefined;
  if (isUnit && fields.unit) return { kind: "shifted-unit", unit: fields.unit, shift, ...more };
  return calendarOf(fields);
}

/** Without the fields that hold nothing. */
export const clean = (fields: { readonly [Key in keyof Fields]: Fields[Key] | undefined }): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
