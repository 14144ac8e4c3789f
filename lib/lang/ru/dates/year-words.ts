import type { DateRule, DateWords } from "../../pack.ts";
import { wordTable } from "../../shared/word-table.ts";
import { yearHeads } from "../../shared/year-words.ts";
import { WEEKDAY } from "./forms.ts";
import { WORDS } from "./words.ts";

// Source: А. А. Зализняк, Грамматический словарь русского языка, for compound ordinals, of which the last word alone is declined.
// biome-ignore format: table
const HEADS: readonly (readonly [number, string])[] = [
  [1100, "тысяча сто"], [1200, "тысяча двести"], [1300, "тысяча триста"], [1400, "тысяча четыреста"], [1500, "тысяча пятьсот"],
  [1600, "тысяча шестьсот"], [1700, "тысяча семьсот"], [1800, "тысяча восемьсот"], [1900, "тысяча девятьсот"], [2000, "две тысячи"],
];
// biome-ignore format: table
const ROUND: readonly (readonly [number, string])[] = [
  [20, "двадцать"], [30, "тридцать"], [40, "сорок"], [50, "пятьдесят"], [60, "шестьдесят"], [70, "семьдесят"], [80, "восемьдесят"], [90, "девяносто"],
];
// biome-ignore format: table
const ROUND_STEMS: readonly (readonly [number, string])[] = [
  [40, "сороков"], [50, "пятидесят"], [60, "шестидесят"], [70, "семидесят"], [80, "восьмидесят"], [90, "девяност"],
];
/** Masculine: years are. */
const ENDINGS = ["ый", "ого", "ому", "ом", "ым"];

/** "первого" … "девятнадцатого", "двадцатого", "тридцатого". */
const UP_TO_THIRTY = Object.entries(WORDS.ordinal).filter(
  ([word, value]) => !word.includes(" ") && value <= 30 && /(?:[ыио]й|его|ого|ому|ему|[оеыи]м)$/.test(word),
);
const UNITS = UP_TO_THIRTY.filter(([, value]) => value < 10);

/** Years in words: "тысяча девятьсот девяносто первого", "две тысячи четырнадцатом". */
export const YEAR_WORDS: Pick<DateWords, "yearHead" | "yearTail" | "yearWhole"> = {
  yearHead: yearHeads(HEADS, [" "]),
  yearTail: Object.fromEntries([
    ...UP_TO_THIRTY,
    ...ROUND_STEMS.flatMap(([ten, stem]) => ENDINGS.map((ending) => [stem + ending, ten] as const)),
    ...ROUND.flatMap(([ten, word]) => UNITS.map(([unit, value]) => [`${word} ${unit}`, ten + value] as const)),
  ]),
  yearWhole: wordTable<number>([
    [1900, ENDINGS.map((ending) => `тысяча девятисот${ending}`).join(", ")],
    [2000, ENDINGS.map((ending) => `двухтысячн${ending}`).join(", ")],
  ]),
};

const OF_YEAR = "(?:года|год|году|годом|г\\.)";

/** Years that are written out. */
// biome-ignore format: table
export const WORD_YEARS: readonly DateRule[] = [
  { id: "ru/word-year", kind: "calendar", pattern: `{wordYear:year} ${OF_YEAR}`, example: "в тысяча девятьсот девяносто первом году" },
  { id: "ru/word-year-date", kind: "calendar", pattern: `${WEEKDAY}(?:(?:{day}|{ordinal:day}) )?{month} {wordYear:year}(?: ${OF_YEAR})?`, example: "четырнадцатого февраля две тысячи девятнадцатого года" },
];
