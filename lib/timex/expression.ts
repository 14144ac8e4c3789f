import type { DateRule } from "#lib/lang/pack.ts";
import type {
  CalendarExpression,
  OffsetExpression,
  Shift,
  ShiftedUnitExpression,
  TimeExpression,
  TimeUnit,
  TimexType,
} from "#lib/model/timex.ts";
import { calendarOf, clean, type Fields, inEra, periodOf } from "./fields.ts";
import { inTenseOf } from "./tense.ts";

const DURATION_UNITS: Readonly<Record<TimeUnit, readonly [prefix: string, factor: number, designator: string]>> = {
  hour: ["PT", 1, "H"],
  day: ["P", 1, "D"],
  week: ["P", 1, "W"],
  month: ["P", 1, "M"],
  quarter: ["P", 3, "M"],
  half: ["P", 6, "M"],
  season: ["P", 3, "M"],
  year: ["P", 1, "Y"],
  decade: ["P", 10, "Y"],
  century: ["P", 100, "Y"],
};

/** ISO 8601 duration of an amount of units, or null where either is missing. */
const durationOf = (fields: Fields): string | null => {
  if (fields.unit === undefined || fields.number === undefined) return null;
  const [prefix, factor, designator] = DURATION_UNITS[fields.unit];
  return `${prefix}${fields.number * factor}${designator}`;
};

/** "Winter to spring 1920" begins in the year before. */
const WINTER = 24;

/** "From November to March of next year": the first end lies in the year before. */
const turnedShift = (shift: Shift, turn: number): Shift => (shift + turn === 0 ? 0 : shift);

/** What an end of a range leaves out it takes from the other end; a year is turned where the months say so. */
function inherit(first: Fields, second: Fields): readonly [Fields, Fields] {
  const isFine = (fields: Fields) => fields.day !== undefined || fields.part !== undefined;
  const month1 = first.month ?? (isFine(first) ? second.month : undefined);
  const month2 = second.month ?? (isFine(second) ? first.month : undefined);
  const isWinterFirst = first.season === WINTER && second.season !== undefined && second.season < WINTER;
  const turns = isWinterFirst || (month1 !== undefined && month2 !== undefined && month1 > month2) ? 1 : 0;
  const needsYear = (fields: Fields, month: number | undefined) =>
    fields.year === undefined &&
    fields.yearShift === undefined &&
    (month !== undefined || fields.season !== undefined || fields.quarter !== undefined);
  // "From 9 November 1855 to 22 March of the next year": counted from the year of the first end.
  if (first.year !== undefined && second.yearShift === 1 && (first.month ?? 0) > (second.month ?? 0)) {
    const { yearShift, ...rest } = second;
    return inherit(first, { ...rest, year: first.year + yearShift });
  }
  const year1 = needsYear(first, month1) && second.year !== undefined ? second.year - turns : first.year;
  const year2 = needsYear(second, month2) && first.year !== undefined ? first.year + turns : second.year;
  const share = (own: Fields, other: Fields, turn: number): Fields => ({
    ...(own.year === undefined && other.yearShift !== undefined
      ? { yearShift: turnedShift(other.yearShift, turn) }
      : {}),
    ...(own.month === undefined && isFine(own) && other.monthShift !== undefined
      ? { monthShift: other.monthShift }
      : {}),
    ...(own.month !== undefined || isFine(own)
      ? other.shift !== undefined && own.unit === undefined && other.unit === undefined
        ? { shift: other.shift }
        : {}
      : {}),
    ...own,
  });
  return [
    clean({ ...share(first, second, -turns), month: month1, year: year1 }),
    clean({ ...share(second, first, turns), month: month2, year: year2 }),
  ];
}

/** "2021/22": the second year takes its century from the first. */
function completeYear(first: Fields, second: Fields, isShort: boolean): Fields {
  if (!isShort || first.year === undefined || second.year === undefined) return second;
  const inCentury = Math.floor(first.year / 100) * 100 + (second.year % 100);
  return { ...second, year: inCentury < first.year ? inCentury + 100 : inCentury };
}

const orderOf = ({ year, decade, month, day }: Fields): number | null => {
  const start = year ?? decade;
  return start === undefined ? null : (start * 100 + (month ?? 0)) * 100 + (day ?? 0);
};

function rangeOf(first: Fields, second: Fields): TimeExpression | null {
  const [one, two] = inherit(inEra(first), inEra(second));
  const from = periodOf(one);
  const to = periodOf(two);
  if (!from || !to) return null;
  const start = orderOf(one);
  const end = orderOf(two);
  const isReversed = start !== null && end !== null && start > end && one.part === undefined;
  const isReversedDays =
    one.month !== undefined && one.month === two.month && one.year === two.year && (one.day ?? 0) > (two.day ?? 31);
  return isReversed || isReversedDays ? null : { kind: "interval", from, to };
}

/** The unit that holds the article itself at the near end: "the past decade" ends in its year, not in its decade. */
const NEAR_UNITS: Readonly<Record<TimeUnit, TimeUnit>> = {
  hour: "day",
  day: "day",
  week: "day",
  month: "month",
  quarter: "month",
  half: "month",
  season: "month",
  year: "year",
  decade: "year",
  century: "year",
};

/** "the past three days", "the next two weeks": from or up to the article's own day. */
function spanFromReference(fields: Fields, direction: -1 | 1): TimeExpression | null {
  if (fields.unit === undefined) return null;
  const far: TimeExpression = {
    kind: "offset",
    unit: fields.unit,
    amount: direction * (fields.number ?? 1),
    from: "dct",
  };
  const near: TimeExpression = { kind: "shifted-unit", unit: NEAR_UNITS[fields.unit], shift: 0 };
  return direction < 0 ? { kind: "interval", from: far, to: near } : { kind: "interval", from: near, to: far };
}

/** The fields of a match: those without a number hold for both ends of a range. */
export interface MatchFields {
  readonly common: Fields;
  readonly first: Fields;
  readonly second: Fields;
  /** The second year was written with two digits. */
  readonly hasShortYear: boolean;
}

function openInterval(fields: Fields, side: "from" | "to"): TimeExpression | null {
  const end = fields.unit !== undefined && fields.number !== undefined ? null : periodOf(fields);
  if (!end) return null;
  return side === "from" ? { kind: "interval", from: end, to: null } : { kind: "interval", from: null, to: end };
}

/** The time in whose words a distance is told: "a week from Friday", "two days after tomorrow". */
const anchorOf = ({ dayShift, ...fields }: Fields): CalendarExpression | ShiftedUnitExpression | null =>
  dayShift === undefined ? calendarOf(fields) : { kind: "shifted-unit", unit: "day", shift: dayShift };

/** Units and how many of them make one and half a unit of a longer one. */
const HALVES: Readonly<Partial<Record<TimeUnit, readonly [unit: TimeUnit, whole: number, half: number]>>> = {
  week: ["day", 7, 3],
  month: ["day", 30, 15],
  year: ["month", 12, 6],
  decade: ["year", 10, 5],
  century: ["year", 100, 50],
};

/** "A year and a half" is 18 months, "a month and a half" about 45 days. */
function withHalf(unit: TimeUnit, number: number): Pick<OffsetExpression, "unit" | "amount" | "approximate"> {
  const [smaller, whole, half] = HALVES[unit] ?? [unit, 1, 0];
  return { unit: smaller, amount: number * whole + half, ...(smaller === "month" ? {} : { approximate: true }) };
}

/** "two weeks ago", "a week from Friday": what the words name beside amount and unit is what they count from. */
function offsetOf(rule: DateRule, { unit, number = 1, sameGrain, andHalf, ...named }: Fields): TimeExpression | null {
  if (unit === undefined) return null;
  const anchor = anchorOf(named);
  const measure = andHalf ? withHalf(unit, number) : { unit, amount: number };
  return {
    kind: "offset",
    ...measure,
    amount: (rule.direction ?? -1) * measure.amount,
    from: anchor ? "target" : (rule.from ?? "dct"),
    ...(anchor ? { anchor } : {}),
    ...(sameGrain ? { sameGrain } : {}),
  };
}

/** What a rule's match says, or null where its slots hold nothing that makes sense together (31 to 12 May, month 3 and 4 at once). */
export function expressionOf(
  rule: DateRule,
  match: MatchFields,
  tense: "past" | "future" | undefined = rule.implies?.tense,
): TimeExpression | null {
  const expression = wordsOf(rule, match);
  return expression && tense ? inTenseOf(expression, tense) : expression;
}

const withYear = ({ shortYear, ...fields }: Fields): Fields =>
  shortYear === undefined ? fields : { ...fields, year: shortYear };

function wordsOf(rule: DateRule, match: MatchFields): TimeExpression | null {
  const { hasShortYear } = match;
  const [common, first, second] = [match.common, match.first, match.second].map(withYear) as [Fields, Fields, Fields];
  const from = rule.kind === "offset" || rule.from === "target" ? undefined : rule.from;
  const fields: Fields = { ...rule.implies, ...common, ...(from ? { from } : {}) };
  switch (rule.kind) {
    case "calendar":
    case "shifted-unit":
      return periodOf(fields);
    case "offset":
      return offsetOf(rule, fields);
    case "range": {
      if (Object.keys(first).length === 0) return spanFromReference(fields, rule.direction ?? -1);
      const one = { ...fields, ...first };
      return rangeOf(one, completeYear(one, { ...fields, ...second }, hasShortYear));
    }
    case "since":
      return openInterval(fields, "from");
    case "until":
      return openInterval(fields, "to");
    case "duration":
      return { kind: "duration", iso: durationOf(fields) };
    case "set":
      return { kind: "set" };
    case "vague":
      return { kind: "vague", points: rule.points ?? "present" };
    case "not-a-date":
      return null;
  }
}

/** TIMEX3 type of an expression; clock hours are TIME. */
export function typeOf(expression: TimeExpression): TimexType {
  if (expression.kind === "duration") return "DURATION";
  if (expression.kind === "set") return "SET";
  if (expression.kind === "vague") return "VAGUE";
  return "unit" in expression && expression.unit === "hour" ? "TIME" : "DATE";
}
