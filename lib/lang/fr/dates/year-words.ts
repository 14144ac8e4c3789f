import type { DateRule, DateWords } from "../../pack.ts";
import { wordTable } from "../../shared/word-table.ts";
import { yearHeads } from "../../shared/year-words.ts";
import { WEEKDAY } from "./forms.ts";
import { WORDS } from "./words.ts";

// Source: Académie française, Les rectifications de l'orthographe (1990), for hyphens between all parts of a numeral.
const SINGLE: readonly (readonly [hundreds: number, below: string, above: string])[] = [
  [5, "cinq", "quinze"],
  [6, "six", "seize"],
  [7, "sept", "dix-sept"],
  [8, "huit", "dix-huit"],
  [9, "neuf", "dix-neuf"],
];
/** "mil neuf cent", "mille-neuf-cent", "dix-neuf cent". */
const HUNDREDS: readonly (readonly [number, string])[] = SINGLE.map(([hundreds, below, above]) => [
  1000 + hundreds * 100,
  `mil ${below} cent, mille ${below} cent, mil-${below}-cent, mille-${below}-cent, ${above} cent, ${above}-cent`,
]);

/** 71 to 79 and 81 to 99 count on from sixty and from eighty. */
const BEYOND_SIXTY = [60, 80].flatMap((base) =>
  Array.from({ length: 19 }, (_, index) => index + 1).map((more) => {
    const words = Object.keys(WORDS.number).filter((word) => WORDS.number[word] === more && !/aine|^une$/.test(word));
    const joints = base === 60 ? ["soixante-", "soixante et ", "soixante-et-"] : ["quatre-vingt-", "quatre-vingts-"];
    return [base + more, words.flatMap((word) => joints.map((joint) => joint + word)).join(", ")] as const;
  }),
);

/** Years in words: "mil neuf cent quatre-vingt-onze", "deux mille quatorze". */
export const YEAR_WORDS: Pick<DateWords, "yearHead" | "yearTail" | "yearWhole"> = {
  yearHead: yearHeads([...HUNDREDS, [2000, "deux mille, deux-mille"]], [" ", "-"]),
  yearTail: {
    ...Object.fromEntries(
      Object.entries(WORDS.number).filter(([word, value]) => value < 100 && !/aine$|^une$/.test(word)),
    ),
    ...wordTable(BEYOND_SIXTY),
  },
  yearWhole: wordTable(HUNDREDS, (form) => [form, `${form}s`]),
};

/** What is counted is no year: "de deux mille quatorze soldats". */
const NOT_COUNTED =
  "(?! (?:cents?|mille|millions?|milliards?|pour cent)(?![a-zà-ÿœ]))(?! (?!(?:dans|mais|après|plus|depuis|sans|puis|très|alors|lors|vers|sous|jamais|toujours|leurs|deux|ceux|les|des|ses|nos|ces)(?![a-zà-ÿœ]))[a-zà-ÿœ]{3,}[sx](?![a-zà-ÿœ]))";

/** Years that are written out. */
// biome-ignore format: table
export const WORD_YEARS: readonly DateRule[] = [
  { id: "fr/word-year", kind: "calendar", pattern: `(?:en|de|depuis|jusqu'en|vers|avant|après|dès|d'ici|d'ici à|et|à) <{wordYear:year}>${NOT_COUNTED}`, example: "en mil neuf cent quatre-vingt-onze" },
  { id: "fr/word-year-noun", kind: "calendar", pattern: "(?:an|année) <{wordYear:year}>", example: "l'an mil huit cent" },
  { id: "fr/word-year-2000", kind: "calendar", pattern: "(?:an|année) <deux[ -]mille>", example: "l'an deux mille", implies: { year: 2000 } },
  { id: "fr/word-year-date", kind: "calendar", pattern: `(?:${WEEKDAY}(?:(?=\\d){day}|(?=premier ){ordinal:day}|(?!\\d|premier){number:day}) )?{month},? (?:de l'an |de )?{wordYear:year}`, example: "le quatorze février deux mille dix-neuf" },
];
