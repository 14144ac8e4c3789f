import type { DateRule } from "../pack.ts";

/** Days between the Julian and the Gregorian calendar in the 17th to the 20th century. */
const GAPS = [10, 11, 12, 13];
const LAST_DAY = 31;

/**
 * Regular expression source of a day of the old style before its day of the new style in brackets or behind a slash, both of one month:
 * "12 (24", but not "24 (12".
 */
export const OLD_THEN_NEW = `(?:${Array.from({ length: LAST_DAY - GAPS[0]! }, (_, index) => index + 1)
  .map((day) => `0?${day} ?[(/\\[] ?(?:${GAPS.map((gap) => day + gap).join("|")})`)
  .join("|")})(?!\\d)`;

/** The same for two dates of months that follow each other, by the first letters of the months in their order; the later one is Gregorian. */
export function laterMonth(stems: readonly string[], side: "first" | "second"): string {
  const step = side === "second" ? 1 : stems.length - 1;
  const pairs = stems.map(
    (stem, index) => `${stem}\\p{L}*[^\\p{L}]{1,12}(?:de )?${stems[(index + step) % stems.length]}`,
  );
  return `(?=\\d{1,2} (?:de )?(?:${pairs.join("|")}))`;
}

/** How a language of the west writes a day of both calendars; regular expression sources. */
interface CalendarWords {
  /** The date that stands outside of the brackets and the one inside, from the sources of their day and month. */
  readonly date: (day: string, month: string) => string;
  /** What may stand between a month and its year. */
  readonly beforeYear: string;
  /** First letters of the months, from January on. */
  readonly stems: readonly string[];
  /** "O.S.", "estilo antiguo". */
  readonly old: string;
  readonly examples: Readonly<{ day: string; dayBack: string; month: string; monthBack: string; old: string }>;
}

/**
 * Rules for days given in both calendars, of which the Gregorian one counts: the later one, wherever it stands. What no expression has a
 * field for (old, oldMonth) is read and left.
 */
export function twoCalendarRules(
  code: string,
  { date, beforeYear, stems, old, examples }: CalendarWords,
): readonly DateRule[] {
  const year = `(?:${beforeYear}{year})?`;
  const outer = date("{day}", "{month}");
  const inner = date("{day:old}", "{month:oldMonth}");
  const last = `[)\\]]${year}`;
  // biome-ignore format: table
  return [
    { id: `${code}/old-then-new-day`,   kind: "calendar", pattern: `(?=${OLD_THEN_NEW}){day:old} ?[([/] ?${date("{day}[)\\]]?", "{month}")}${year}`, example: examples.day },
    { id: `${code}/new-then-old-day`,   kind: "calendar", pattern: `(?!${OLD_THEN_NEW})${date(`{day} ?[([] ?{day:old}(?: ${old})?[)\\]]`, "{month}")}${year}`, example: examples.dayBack },
    { id: `${code}/old-then-new-month`, kind: "calendar", pattern: `${laterMonth(stems, "second")}${inner}(?:${beforeYear}{year:oldYear})? ?[([/] ?${outer}(?:${beforeYear}{year})?${last}`, example: examples.month },
    { id: `${code}/new-then-old-month`, kind: "calendar", pattern: `${laterMonth(stems, "first")}${outer}${year} ?[([] ?${inner}(?: ${old})?${last}`, example: examples.monthBack },
    { id: `${code}/with-old-style`,     kind: "calendar", pattern: `${outer}${year} ?[([] ?(?:${old}:? (?:${inner}|{day:old})|(?:${inner}|{day:old}) ${old})${last}`, example: examples.old },
  ];
}
