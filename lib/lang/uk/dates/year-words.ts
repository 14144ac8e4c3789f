import type { DateRule, DateWords } from "../../pack.ts";
import { wordTable } from "../../shared/word-table.ts";
import { yearHeads } from "../../shared/year-words.ts";
import { WEEKDAY } from "./parts.ts";
import { WORDS } from "./words.ts";

// Source: the Ukrainian orthography of 2019 for compound ordinals, of which the last word alone is declined.
// biome-ignore format: table
const HEADS: readonly (readonly [number, string])[] = [
  [1100, "тисяча сто"], [1200, "тисяча двісті"], [1300, "тисяча триста"], [1400, "тисяча чотириста"], [1500, "тисяча п'ятсот"],
  [1600, "тисяча шістсот"], [1700, "тисяча сімсот"], [1800, "тисяча вісімсот"], [1900, "тисяча дев'ятсот"], [2000, "дві тисячі"],
];
// biome-ignore format: table
const ROUND: readonly (readonly [number, string])[] = [
  [20, "двадцять"], [30, "тридцять"], [40, "сорок"], [50, "п'ятдесят"], [60, "шістдесят"], [70, "сімдесят"], [80, "вісімдесят"], [90, "дев'яносто"],
];
// biome-ignore format: table
const ROUND_STEMS: readonly (readonly [number, string])[] = [
  [40, "сороков"], [50, "п'ятдесят"], [60, "шістдесят"], [70, "сімдесят"], [80, "вісімдесят"], [90, "дев'яност"],
];
/** Masculine: years are. */
const ENDINGS = ["ий", "ого", "ому", "им"];

/** "першого" … "дев'ятнадцятого", "двадцятого", "тридцятого". */
const UP_TO_THIRTY = Object.entries(WORDS.ordinal).filter(
  ([word, value]) => !word.includes(" ") && value <= 30 && /(?:ий|ій|ого|ому|им|ім)$/.test(word),
);
const UNITS = UP_TO_THIRTY.filter(([, value]) => value < 10);

/** Years in words: "тисяча дев'ятсот дев'яносто першого", "дві тисячі чотирнадцятому". */
export const YEAR_WORDS: Pick<DateWords, "yearHead" | "yearTail" | "yearWhole"> = {
  yearHead: yearHeads(HEADS, [" "]),
  yearTail: Object.fromEntries([
    ...UP_TO_THIRTY,
    ...ROUND_STEMS.flatMap(([ten, stem]) => ENDINGS.map((ending) => [stem + ending, ten] as const)),
    ...ROUND.flatMap(([ten, word]) => UNITS.map(([unit, value]) => [`${word} ${unit}`, ten + value] as const)),
  ]),
  yearWhole: wordTable<number>([
    [1900, ENDINGS.map((ending) => `тисяча дев'ятсот${ending}`).join(", ")],
    [2000, ENDINGS.map((ending) => `двотисячн${ending}`).join(", ")],
  ]),
};

const OF_YEAR = "(?:року|рік|році|роком|р\\.)";

/** Years that are written out. */
// biome-ignore format: table
export const WORD_YEARS: readonly DateRule[] = [
  { id: "uk/word-year", kind: "calendar", pattern: `{wordYear:year} ${OF_YEAR}`, example: "тисяча дев'ятсот дев'яносто першого року" },
  { id: "uk/word-year-date", kind: "calendar", pattern: `${WEEKDAY}(?:(?:{day}|{ordinal:day}) )?{month} {wordYear:year}(?: ${OF_YEAR})?`, example: "чотирнадцятого лютого дві тисячі дев'ятнадцятого року" },
];
