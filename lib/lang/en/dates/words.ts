import type { DateWords, WordTable } from "../../pack.ts";
import { LATIN_HIJRI_MONTHS } from "../../shared/hijri.ts";
import { wordTable } from "../../shared/word-table.ts";
import { HOLIDAYS } from "./holidays.ts";

// Sources: Unicode CLDR for the names of months and weekdays and their abbreviations; The Associated Press Stylebook for newspaper ones
// ("Sept.", "Tues.").

const UNITS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const TENS: readonly (readonly [number, string])[] = [
  [20, "twenty"],
  [30, "thirty"],
  [40, "forty"],
  [50, "fifty"],
  [60, "sixty"],
  [70, "seventy"],
  [80, "eighty"],
  [90, "ninety"],
];

/** "twenty-one" to "ninety-nine", with hyphen and with blank. */
const compounds = (tails: readonly string[]): WordTable<number> =>
  Object.fromEntries(
    TENS.flatMap(([ten, word]) =>
      tails.flatMap((tail, unit) =>
        unit === 0 ? [] : [`${word}-${tail}`, `${word} ${tail}`].map((form) => [form, ten + unit] as const),
      ),
    ),
  );

const ORDINAL_TAILS = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

/** Word tables of English dates. "may", "march", "august", "sat", "sun", "mar" are read only where a rule shows them to be dates. */
// biome-ignore format: table
export const WORDS: DateWords = {
  month: wordTable<number>([
    [1, "january, jan., jan"],
    [2, "february, feb., feb"],
    [3, "march, mar., mar"],
    [4, "april, apr., apr"],
    [5, "may"],
    [6, "june, jun., jun"],
    [7, "july, jul., jul"],
    [8, "august, aug., aug"],
    [9, "september, sept., sept, sep., sep"],
    [10, "october, oct., oct"],
    [11, "november, nov., nov"],
    [12, "december, dec., dec"],
  ]),
  weekday: wordTable<number>([
    [1, "monday, mon., mon"],
    [2, "tuesday, tues., tues, tue., tue"],
    [3, "wednesday, wed., wed"],
    [4, "thursday, thurs., thurs, thur., thu., thu"],
    [5, "friday, fri., fri"],
    [6, "saturday, sat., sat"],
    [7, "sunday, sun., sun"],
  ]),
  unit: wordTable([
    ["hour",    "hour, hours"],
    ["day",     "day, days"],
    ["week",    "week, weeks"],
    ["month",   "month, months"],
    ["quarter", "quarter, quarters"],
    ["year",    "year, years"],
    ["decade",  "decade, decades"],
    ["century", "century, centuries"],
  ]),
  number: {
    ...wordTable<number>([
      [1, "a, an, one"], [2, "two, a couple of, a couple"], [3, "three"], [4, "four"], [5, "five"], [6, "six, half a dozen, half-a-dozen"], [7, "seven"], [8, "eight"], [9, "nine"], [10, "ten"],
      [11, "eleven"], [12, "twelve, a dozen"], [13, "thirteen"], [14, "fourteen"], [15, "fifteen"], [16, "sixteen"], [17, "seventeen"], [18, "eighteen"], [19, "nineteen"],
      [20, "twenty, twenties"], [30, "thirty, thirties"], [40, "forty, forties"], [50, "fifty, fifties"], [60, "sixty, sixties"],
      [70, "seventy, seventies"], [80, "eighty, eighties"], [90, "ninety, nineties"], [100, "a hundred, one hundred"],
    ]),
    ...compounds(UNITS),
  },
  ordinal: {
    ...wordTable<number>([
      [1, "first"], [2, "second"], [3, "third"], [4, "fourth"], [5, "fifth"], [6, "sixth"], [7, "seventh"], [8, "eighth"], [9, "ninth"], [10, "tenth"],
      [11, "eleventh"], [12, "twelfth"], [13, "thirteenth"], [14, "fourteenth"], [15, "fifteenth"], [16, "sixteenth"], [17, "seventeenth"], [18, "eighteenth"],
      [19, "nineteenth"], [20, "twentieth"], [30, "thirtieth"],
    ]),
    ...compounds(ORDINAL_TAILS),
  },
  season: wordTable([[21, "spring, springtime"], [22, "summer, summertime"], [23, "autumn, fall"], [24, "winter, wintertime"]]),
  holiday: HOLIDAYS,
  shift: wordTable([
    [-1, "last, past, previous, this past"],
    [0, "this, current, the current"],
    [1, "next, coming, upcoming, following, this coming, the coming"],
  ]),
  part: wordTable([
    ["start", "early, early in, the start of, the beginning of, the early part of, the early days of, the first days of, the opening days of, the opening of, the outset of, beginning of, start of"],
    ["mid",   "mid, mid-, the middle of, the midst of, middle of"],
    ["end",   "late, late in, later in, the end of, the close of, the last days of, the final days of, the closing days of, the latter part of, the tail end of, end of, end-"],
  ]),
  hijriMonth: LATIN_HIJRI_MONTHS,
  dayShift: wordTable<number>([
    [-2, "the day before yesterday, day before yesterday, the night before last"],
    [-1, "yesterday, last night, last evening, overnight"],
    [0, "today, tonight, this morning, this afternoon, this evening"],
    [1, "tomorrow"],
    [2, "the day after tomorrow, day after tomorrow"],
  ]),
};
