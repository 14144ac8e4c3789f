import { boundsOf, calendarOf, weekdayOf } from "#lib/edtf/bounds.ts";
import { dateOf } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { CalendarExpression, TimexMention } from "#lib/model/timex.ts";
import { valueInYear } from "./calendar-values.ts";

/** News tells what happened on the day of its dateline or on the day before. */
const DAYS_OF_NEWS = 1;

const isBareWeekday = ({ weekday, day, month, shift, weekShift, tense }: CalendarExpression): boolean =>
  weekday !== undefined &&
  day === undefined &&
  month === undefined &&
  weekShift === undefined &&
  (shift === undefined || tense === "past");

/** Of the days that a dateline without its year can be, the only one of which the weekdays told bare ("on Thursday") make news; null where there is none, or more. */
export function onlyDayOfNews(
  days: readonly Edtf[],
  mentions: readonly TimexMention[],
): { readonly day: Edtf; readonly words: string } | null {
  const told = mentions.flatMap(({ expression, text }) =>
    expression.kind === "calendar" && isBareWeekday(expression) ? [{ weekday: expression.weekday!, text }] : [],
  );
  const fitting = days.flatMap((day) => {
    const printed = weekdayOf(boundsOf(day).start);
    const news = told.find(({ weekday }) => (printed - weekday + 7) % 7 <= DAYS_OF_NEWS);
    return news ? [{ day, words: news.text }] : [];
  });
  return fitting.length === 1 ? fitting[0]! : null;
}

/** News looks back at no more full days than so many of other months; with more it is a history. */
const MOST_LOOKED_BACK_AT = 2;

const isFullDay = ({ year, month, day, tense }: CalendarExpression): boolean =>
  year !== undefined && month !== undefined && day !== undefined && tense !== "future";

/**
 * "This was announced on 7 February 2022. On Monday …": the month, about, of the first full day that an article tells, where it tells weekdays
 * bare as news does, no later full day, and none before it that leaves its year out, as those of its own year do. Null where nothing of it is told, or too much of other months.
 */
export function monthOfFullDay(
  mentions: readonly TimexMention[],
): { readonly month: Edtf; readonly words: string } | null {
  const told = mentions.flatMap(({ expression, text }) =>
    expression.kind === "calendar" ? [{ expression, words: text }] : [],
  );
  const dated = told.find(({ expression }) => expression.month !== undefined);
  if (!dated || !isFullDay(dated.expression)) return null;
  if (!told.some(({ expression }) => isBareWeekday(expression))) return null;
  const full = told.flatMap(({ expression, words }) => {
    const { weekday: _, ...date } = expression;
    const edtf = isFullDay(expression) ? valueInYear(date, date.year ?? 0) : null;
    return edtf === null ? [] : [{ words, ...calendarOf(boundsOf(edtf).start) }];
  });
  const [first] = full;
  if (!first) return null;
  const away = full.map(({ year, month }) => (year - first.year) * 12 + month - first.month).filter((months) => months);
  if (away.length > MOST_LOOKED_BACK_AT || away.some((months) => months > 0)) return null;
  return { month: dateOf(first.year, first.month, null, "~"), words: first.words };
}
