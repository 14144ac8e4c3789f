import { boundsOf, weekdayOf } from "#lib/edtf/bounds.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { CalendarExpression, TimexMention } from "#lib/model/timex.ts";

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
