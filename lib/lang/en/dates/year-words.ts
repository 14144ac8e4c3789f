import type { DateRule, DateWords } from "../../pack.ts";
import { wordTable } from "../../shared/word-table.ts";
import { yearHeads } from "../../shared/year-words.ts";
import { COUNTED_THINGS } from "./forms.ts";
import { WORDS } from "./words.ts";

const DIGITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const HUNDREDS: readonly (readonly [number, string])[] = [
  [1500, "fifteen"],
  [1600, "sixteen"],
  [1700, "seventeen"],
  [1800, "eighteen"],
  [1900, "nineteen"],
];

/** "ten" to "ninety-nine"; below that years say "oh-five" or "two thousand and five". */
const FROM_TEN = Object.fromEntries(
  Object.entries(WORDS.number).filter(
    ([word, value]) => value >= 10 && value < 100 && !/ies$|dozen|couple|^an? /.test(word),
  ),
);

/** Years in words: "nineteen ninety-one", "two thousand and eight". */
export const YEAR_WORDS: Pick<DateWords, "yearHead" | "yearTail" | "yearWhole"> = {
  yearHead: {
    ...yearHeads([...HUNDREDS, [2000, "twenty"]], [" ", "-"]),
    ...yearHeads([[2000, "two thousand"]], [" ", " and "]),
  },
  yearTail: {
    ...FROM_TEN,
    ...wordTable(DIGITS.map((digit, index) => [index + 1, `${digit}, oh ${digit}, oh-${digit}, o-${digit}`] as const)),
  },
  yearWhole: wordTable(HUNDREDS.map(([value, word]) => [value, `${word} hundred`] as const)),
};

/** "Twenty-one" is a number, "nineteen five" none; and what is counted is no year: "in two thousand and eight villages". */
const YEAR =
  "(?!twenty[- ](?:one|two|three|four|five|six|seven|eight|nine|o)(?!\\p{L})|\\p{L}+teen[- ](?:one|two|three|four|five|six|seven|eight|nine)(?!\\p{L})){wordYear:year}(?!-)";
const NOT_COUNTED = `(?! (?:hundred|thousand|million|${COUNTED_THINGS})(?!\\p{L}))(?! (?!(?:was|is|as|its|his|this|across|thus|perhaps)(?!\\p{L}))\\p{L}+s(?!\\p{L}))`;

/** Years that are written out. */
// biome-ignore format: table
export const WORD_YEARS: readonly DateRule[] = [
  { id: "en/word-year", kind: "calendar", pattern: `(?:in|of|since|by|until|till|from|to|the year|year|before|after|during|around|and) <${YEAR}>${NOT_COUNTED}`, example: "in nineteen eighty-four" },
  { id: "en/word-year-opening", kind: "calendar", pattern: `^<${YEAR}>(?= (?:was|saw|had|brought|marked|began|ended|would|will)(?!\\p{L}))`, example: "Nineteen ninety-one was hard" },
  { id: "en/word-year-date", kind: "calendar", pattern: `(?:{month} (?:the )?{day}|{day} (?:of )?{month}|{month}),? (?:in the year |of )?${YEAR}`, example: "the third of March, two thousand and five" },
];
