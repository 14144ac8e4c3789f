import type { DateRule, DateWords } from "../../pack.ts";
import { wordTable } from "../../shared/word-table.ts";
import { yearHeads } from "../../shared/year-words.ts";
import { WEEKDAY } from "./forms.ts";
import { WORDS } from "./words.ts";

// Source: Real Academia Española, Ortografía (2010), for numerals.
const HUNDREDS: readonly (readonly [number, string])[] = [
  [1100, "mil ciento"],
  [1200, "mil doscientos"],
  [1300, "mil trescientos"],
  [1400, "mil cuatrocientos"],
  [1500, "mil quinientos"],
  [1600, "mil seiscientos"],
  [1700, "mil setecientos"],
  [1800, "mil ochocientos"],
  [1900, "mil novecientos"],
];

/** Years in words: "mil novecientos noventa y uno", "dos mil dos". */
export const YEAR_WORDS: Pick<DateWords, "yearHead" | "yearTail" | "yearWhole"> = {
  yearHead: yearHeads([...HUNDREDS, [2000, "dos mil"]], [" "]),
  yearTail: Object.fromEntries(
    Object.entries(WORDS.number).filter(([word, value]) => value < 100 && !/na de$|par de$|una?$|ún$/.test(word)),
  ),
  yearWhole: wordTable(HUNDREDS.slice(3)),
};

/** What is counted is no year: "más de mil novecientos noventa soldados". */
const NOT_COUNTED =
  "(?! (?:mil|millones|y|cientos?|pesos|por ciento)(?!\\p{L}))(?! (?!(?:los|las|sus|unos|unas|ambos|ambas|dos|tres|tras|antes|después|dichos|estos|esos)(?!\\p{L}))\\p{L}{2,}[aeo]s(?!\\p{L}))";

/** Years that are written out. */
// biome-ignore format: table
export const WORD_YEARS: readonly DateRule[] = [
  { id: "es/word-year", kind: "calendar", pattern: `(?:en|de|del|desde|hasta|hacia|entre|y|durante|antes de|después de) (?:el )?<{wordYear:year}>${NOT_COUNTED}`, example: "en mil novecientos noventa" },
  { id: "es/word-year-noun", kind: "calendar", pattern: "año (?:de |del )?<{wordYear:year}>", example: "en el año mil ochocientos diez" },
  { id: "es/word-year-2000", kind: "calendar", pattern: "año <dos mil>", example: "desde el año dos mil", implies: { year: 2000 } },
  { id: "es/word-year-opening", kind: "calendar", pattern: "^<{wordYear:year}>(?= (?:fue|vio|trajo|marcó|empezó|comenzó|terminó|será|es)(?!\\p{L}))", example: "Mil novecientos noventa fue duro" },
  { id: "es/word-year-date", kind: "calendar", pattern: `<(?:${WEEKDAY}(?:{day}|(?!\\d){number:day}) de )?{month},? (?:de |del )(?:año (?:de )?)?{wordYear:year}>`, example: "el catorce de febrero de dos mil diecinueve" },
];
