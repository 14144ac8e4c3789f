import type { DateRule, DateWords, WordTable } from "../../pack.ts";
import { wordTable } from "../../shared/word-table.ts";
import { yearHeads } from "../../shared/year-words.ts";
import { MONTH } from "./calendar.ts";
import { spelled, spellings } from "./spelling.ts";
import { ONES, TENS, WORDS } from "./words.ts";

/** Hundreds as they are written together: "تسعمائة", "تسعمئة". */
const NAMES: readonly (readonly [number, string])[] = [
  [100, "مائة, مئة"],
  [200, "مائتين, مئتين, مائتان, مئتان"],
  ...(["ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"] as const).map(
    (stem, index) => [(index + 3) * 100, `${stem}مائة, ${stem}مئة, ${stem} مائة, ${stem} مئة`] as const,
  ),
];
const HUNDREDS: readonly (readonly [number, string])[] = NAMES.map(([value, forms]) => [
  1000 + value,
  forms
    .split(", ")
    .map((form) => `ألف و${form}`)
    .join(", "),
]);
const HEADS: readonly (readonly [number, string])[] = [...HUNDREDS, [2000, "ألفين, ألفان"]];

const tensOf = (stem: string): readonly string[] => [`${stem}ين`, `${stem}ون`];

const TAILS: WordTable<number> = {
  ...Object.fromEntries(Object.entries(WORDS.number).filter(([word, value]) => value < 100 && !/ات$/.test(word))),
  ...wordTable(
    [
      ...ONES.map(([one, forms]) => [one, forms.join(", ")] as const),
      ...TENS.flatMap(([ten, stem]) =>
        ONES.map(
          ([one, forms]) =>
            [ten + one, forms.flatMap((form) => tensOf(stem).map((tens) => `${form} و${tens}`)).join(", ")] as const,
        ),
      ),
    ],
    spellings,
  ),
};

/** Years in words: "ألف وتسعمائة وواحد وتسعين", "ألفين وأربعة عشر". */
export const YEAR_WORDS: Pick<DateWords, "yearHead" | "yearTail" | "yearWhole"> = {
  yearHead: yearHeads(
    HEADS.map(([value, forms]) => [value, [...new Set(forms.split(", ").flatMap(spellings))].join(", ")] as const),
    [" و", " و "],
  ),
  yearTail: TAILS,
  yearWhole: wordTable(HEADS, spellings),
};

const OF_YEAR = "(?:عام|العام|سنة|السنة|لعام|لسنة)";

/** Years that are written out. */
// biome-ignore format: table
export const WORD_YEARS: readonly DateRule[] = [
  { id: "ar/word-year", kind: "calendar", pattern: spelled(`${OF_YEAR} {wordYear:year}`), example: "عام ألف وتسعمائة وواحد وتسعين" },
  { id: "ar/word-year-date", kind: "calendar", pattern: spelled(`(?:(?:ال ?(?=\\d))?{day}(?: من)?(?: شهر)? )?${MONTH} (?:من )?${OF_YEAR} {wordYear:year}`), example: "الرابع عشر من فبراير عام ألفين وتسعة عشر" },
];
