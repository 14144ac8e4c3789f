import { boundsOf, calendarOf, type DayNumber } from "#lib/edtf/bounds.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { CalendarExpression, TimexMention } from "#lib/model/timex.ts";
import { valueInYear, weekdayContradicts } from "./calendar-values.ts";
import type { MonthCue } from "./dct-cues.ts";
import { onlyDayOfNews } from "./dct-news.ts";

/** The day of a dateline without its year, as the latest full date of the text lets it be read. */
export interface DayAfterTold {
  /** Marked "~" where nothing but the date told says which year it is. */
  readonly day: Edtf;
  /** The full date, to the letter. */
  readonly told: string;
  /** The weekday told as news, where it decided. */
  readonly news: string | null;
}

/** News looks back at what was told with its year up to so many days; a day planned with its year lies no farther ahead. */
const FARTHEST_DAYS = 300;
const WEEKDAY_DAYS = 400;

interface Full {
  readonly start: DayNumber;
  readonly year: number;
  readonly words: string;
}

/** The latest day or month told with its year; an open end ("until 31 July 2021") is none, since nobody knows on which side it lies. */
function latestFull(mentions: readonly TimexMention[]): Full | null {
  const full = mentions.flatMap(({ expression, text }): Full[] => {
    const end = expression.kind === "interval" && expression.from !== null ? expression.to : expression;
    if (end?.kind !== "calendar" || end.year === undefined || end.month === undefined) return [];
    const edtf = valueInYear(end, end.year);
    return edtf === null ? [] : [{ start: boundsOf(edtf).start, year: end.year, words: text }];
  });
  return full.reduce<Full | null>((latest, each) => (latest && latest.start >= each.start ? latest : each), null);
}

const startOf = (day: Edtf): DayNumber => boundsOf(day).start;

/**
 * "LIMA, 12 March": the first such day after the latest full date of the text, where that lies within ten months before it. A weekday beside
 * it, or one told as news, decides between years. Null where nothing does: a text that names the year of one day and leaves out
 * that of others is not of the year named.
 */
export function dayAfterTold(
  stated: TimexMention | null,
  mentions: readonly TimexMention[],
  cues: readonly MonthCue[],
): DayAfterTold | null {
  if (stated?.expression.kind !== "calendar" || stated.expression.year !== undefined) return null;
  const latest = latestFull(mentions);
  if (!latest) return null;
  const printed: CalendarExpression = stated.expression;
  const { weekday: _, ...expression } = printed;
  const about = [-1, 0, 1, 2].flatMap((years) => valueInYear(expression, latest.year + years) ?? []);
  const distance = (day: Edtf) => Math.abs(startOf(day) - latest.start);
  const told = latest.words;
  if (printed.weekday !== undefined) {
    const fitting = about.filter((day) => !weekdayContradicts(printed, day) && distance(day) <= WEEKDAY_DAYS);
    return fitting.length === 1 ? { day: fitting[0]!, told, news: null } : null;
  }
  const behind = about.find((day) => startOf(day) >= latest.start);
  const near = about.filter((day) => day === behind || distance(day) <= WEEKDAY_DAYS - FARTHEST_DAYS);
  const news = near.length === 1 ? null : onlyDayOfNews(near, mentions);
  if (news) return { day: news.day, told, news: news.words };
  if (behind === undefined || near.length > 1 || distance(behind) > FARTHEST_DAYS) return null;
  const isOfSameYear = calendarOf(startOf(behind)).year === latest.year;
  const others = cues.filter(({ expression: { day }, text }) => day !== undefined && text !== stated.text);
  return isOfSameYear && others.length > 0 ? null : { day: `${behind}~`, told, news: null };
}
