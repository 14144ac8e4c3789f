import { boundsOf, calendarOf, weekdayOf } from "#lib/edtf/bounds.ts";
import { dateOf } from "#lib/edtf/value.ts";
import type { Dct } from "#lib/model/article.ts";
import { valueInYear } from "./calendar-values.ts";
import type { MonthCue } from "./dct-cues.ts";

/** Only what is coarser is made finer: a month is fine enough for "next month". */
const LONGEST_MONTH_DAYS = 31;
const LONGEST_YEAR_DAYS = 366;

/** A day told with its weekday and without its year or a word such as "last": as news of the same days is told. */
const isOfTheDay = ({ expression, side }: MonthCue): boolean =>
  side === "plain" && expression.weekday !== undefined && expression.day !== undefined;

/**
 * The article's date as a month, about, where its year alone is known and all days that it tells by weekday and date ("Monday, 10 July")
 * lie in one month of that year; else the date as it was. Nobody names the weekday of a day of another month.
 */
export function inMonthTold(dct: Dct, cues: readonly MonthCue[]): Dct {
  if (dct.edtf === null) return dct;
  const { start, end } = boundsOf(dct.edtf);
  const days = end - start;
  const { year } = calendarOf(start);
  if (!(days > LONGEST_MONTH_DAYS && days <= LONGEST_YEAR_DAYS) || calendarOf(end).year > year + 1) return dct;
  const told = cues.filter(isOfTheDay);
  const values = told.map(({ expression }) => {
    const { weekday, ...date } = expression;
    const edtf = valueInYear(date, year);
    return edtf !== null && weekdayOf(boundsOf(edtf).start) === weekday ? calendarOf(boundsOf(edtf).start).month : null;
  });
  const [month, ...others] = new Set(values);
  if (month === undefined || month === null || others.length > 0) return dct;
  const evidence = [...dct.evidence, { kind: "told-by-weekday", words: told[0]!.text } as const];
  return { ...dct, edtf: dateOf(year, month, null, "~"), evidence };
}
