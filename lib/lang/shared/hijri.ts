import type { DateRule } from "../pack.ts";
import { wordTable } from "./word-table.ts";

/** How languages in Latin letters write the months of the Hijra; forms after the Library of Congress, the BBC, AFP and EFE. */
// biome-ignore format: table
export const LATIN_HIJRI_MONTHS = wordTable<number>([
  [1,  "muharram, mouharram, muharam"],
  [2,  "safar"],
  [3,  "rabi al-awwal, rabi' al-awwal, rabi al-awal, rabia al-awwal, rabi i, rabia al awal, rabi' i"],
  [4,  "rabi al-thani, rabi' al-thani, rabi al-akhir, rabia al-thani, rabi ii, rabi' ii, rabi ath-thani"],
  [5,  "jumada al-awwal, jumada al-ula, jumada i, joumada al-oula, yumada al-awwal"],
  [6,  "jumada al-thani, jumada al-akhira, jumada ii, joumada al-thania, yumada al-thani"],
  [7,  "rajab, rayab"],
  [8,  "sha'ban, shaaban, shaban, chaabane, chaaban"],
  [9,  "ramadan, ramadhan, ramadán"],
  [10, "shawwal, chawwal, chaoual"],
  [11, "dhu al-qa'dah, dhu al-qadah, dhul qadah, dhul-qadah, dhu al-qi'dah, dhou al qi'da"],
  [12, "dhu al-hijjah, dhu al-hijja, dhul hijjah, dhul-hijjah, dhou al-hijja, zilhajj"],
]);

/** The same in Ukrainian and Russian, with their case endings; forms after the dictionaries of both languages. */
// biome-ignore format: table
export const CYRILLIC_HIJRI_MONTHS = wordTable<number>([
  [1,  "мухаррам, мухаррама, мухаррамі, мухарраме, мухаррамом"],
  [2,  "сафар, сафара, сафарі, сафаре, сафаром"],
  [3,  "раби аль-авваль, раби аль-авваля, рабі аль-авваль, рабі аль-авваля, раби аль-авваль"],
  [4,  "раби ас-сани, рабі ас-сані, раби аль-ахир, рабі аль-ахір"],
  [5,  "джумада аль-уля, джумада аль-ула"],
  [6,  "джумада ас-сани, джумада ас-сані, джумада аль-ахира, джумада аль-ахіра"],
  [7,  "раджаб, раджаба, раджабі, раджабе, раджабом"],
  [8,  "шаабан, шаабана, шаабані, шаабане, шаабаном"],
  [9,  "рамадан, рамадана, рамадані, рамадане, рамаданом, рамазан, рамазана, рамазане"],
  [10, "шавваль, шавваля, шаввалі, шаввале, шаввалем"],
  [11, "зуль-каада, зуль-каады, зуль-каади, зу-ль-каада, зу-ль-каады, зу-ль-каади"],
  [12, "зуль-хиджа, зуль-хиджи, зуль-хіджа, зуль-хіджі, зу-ль-хиджа, зу-ль-хиджи, зу-ль-хіджа, зу-ль-хіджі"],
]);

/** What stands about a date of the Hijra; regular expression sources. */
interface HijriWords {
  /** Between the day and the month: "of". */
  readonly of: string;
  /** Between the month and its year: ", ", "de". */
  readonly ofYear: string;
  /** Behind the year: "AH", "года хиджры". */
  readonly era: string;
  readonly examples: Readonly<{ day: string; monthFirst: string; month: string; inYear: string; year: string }>;
}

/** Four digits that count from the Hijra; those of our era are never so low in news. */
const HIJRI_YEAR = "(?=1[2-5]\\d\\d(?!\\d)){hijriYear}";
/** Years of our era that name which Ramadan is meant. */
const OUR_YEAR = "(?=(?:19|20)\\d\\d(?!\\d)){year}";

/** The rules for dates of the Hijra of a language that names them by the way: with their year, never a month alone. */
export function hijriRules(code: string, { of, ofYear, era, examples }: HijriWords): readonly DateRule[] {
  // biome-ignore format: table
  return [
    { id: `${code}/hijri-day`,        kind: "calendar", pattern: `{hijriDay} ${of}{hijriMonth}${ofYear} ${HIJRI_YEAR}(?: ?${era})?`, example: examples.day },
    { id: `${code}/hijri-month-day`,  kind: "calendar", pattern: `{hijriMonth} {hijriDay},? ${HIJRI_YEAR}(?: ?${era})?`,              example: examples.monthFirst },
    { id: `${code}/hijri-month`,      kind: "calendar", pattern: `{hijriMonth}${ofYear} ${HIJRI_YEAR}(?: ?${era})?`,                  example: examples.month },
    { id: `${code}/hijri-in-year`,    kind: "calendar", pattern: `{hijriMonth}${ofYear} ${OUR_YEAR}`,                                  example: examples.inYear },
    { id: `${code}/hijri-year`,       kind: "calendar", pattern: `${HIJRI_YEAR} ?${era}`,                                             example: examples.year },
  ];
}
