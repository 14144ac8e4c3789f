import { boundsOf, calendarOf } from "#lib/edtf/bounds.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { TimexMention } from "#lib/model/timex.ts";
import type { MonthCue } from "./dct-cues.ts";

/** An article that leaves out the year of so many dates names only those of other years than its own. */
const FEWEST_WITHOUT_YEAR = 3;

/** A date that names its year, as its words. */
interface NamedYear {
  readonly year: number;
  readonly words: string;
}

/** The dates of a month or a day that are told with their year. */
const namedYears = (mentions: readonly TimexMention[]): readonly NamedYear[] =>
  mentions.flatMap(({ expression, text }) =>
    expression.kind === "calendar" && expression.year !== undefined && expression.month !== undefined
      ? [{ year: expression.year, words: text }]
      : [],
  );

/** "On July 12", "met on July 12": no word but the verb says which July it is. */
const isBareDay = ({ side, expression: { day, tense } }: MonthCue): boolean =>
  day !== undefined && (side === "plain" || tense !== undefined);

/**
 * Of the days that a dateline without its year can be, the only one that lies in no year which the article names, beside dates whose year
 * it leaves out ("in May 2022", "on July 12", "on September 20"); null where there is none, or more. `words` are those that name the
 * latest of the years left out.
 */
export function onlyDayOfUnnamedYear(
  days: readonly Edtf[],
  mentions: readonly TimexMention[],
  cues: readonly MonthCue[],
): { readonly day: Edtf; readonly words: string } | null {
  const printed = days.map((day) => calendarOf(boundsOf(day).start));
  const isDateline = ({ expression }: MonthCue): boolean =>
    printed.some(({ month, day }) => expression.month === month && expression.day === day);
  const bare = cues.filter((cue) => isBareDay(cue) && !isDateline(cue));
  if (bare.length < FEWEST_WITHOUT_YEAR) return null;
  const named = namedYears(mentions);
  const yearOf = (day: Edtf): number => calendarOf(boundsOf(day).start).year;
  const open = days.filter((day) => !named.some(({ year }) => year === yearOf(day)));
  const last = named.findLast(({ year }) => days.some((day) => year === yearOf(day)));
  return open.length === 1 && last ? { day: open[0]!, words: last.words } : null;
}
