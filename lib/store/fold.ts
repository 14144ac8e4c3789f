/** What stands above these is part of a letter, not an accent: "й", "ї". They sit out the removal of marks as other characters. */
const KEPT: readonly (readonly [letter: string, asIs: RegExp, aside: string])[] = [
  ["\u0439", /\u0438\u0306/gu, "\ue000"],
  ["\u0457", /\u0456\u0308/gu, "\ue001"],
];
/** Arabic letters that are typed one way or another; hamza above and below goes with the marks. */
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/\u0640/gu, ""], // tatweel
  [/\u0671/gu, "\u0627"], // alef wasla
  [/[\u0649\u06cc\u06d2]/gu, "\u064a"], // alef maqsura, Persian and Urdu yeh
  [/\u0629/gu, "\u0647"], // teh marbuta
  [/\u06a9/gu, "\u0643"], // Persian kaf
];

/**
 * Text for comparing: without case, accents and vowel signs, Arabic letters in one form, digits of all scripts as ASCII, words apart by
 * one blank, none at the ends. Letters of Cyrillic alphabets stay, but for "ё", which most print as "е".
 */
export function folded(text: string): string {
  let even = text.normalize("NFKD").toLowerCase().normalize("NFKD");
  for (const [, asIs, aside] of KEPT) even = even.replace(asIs, aside);
  even = even.replace(/\p{M}+/gu, "");
  for (const [letter, , aside] of KEPT) even = even.replaceAll(aside, letter);
  for (const [from, to] of ARABIC) even = even.replace(from, to);
  return even
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 0x10))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** "the", alone or after "and", "so", "in", "as", or as "for the"; written as one with the word. */
const ARABIC_ARTICLE = /(?<![\p{L}\p{N}])(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=\p{L}{3})/gu;

/** Folded Arabic text without articles: the database's stemmer takes endings off otherwise where it finds one. */
export const withoutArticles = (text: string): string => text.replace(ARABIC_ARTICLE, "");

/** The words of a text, folded, each once. */
export const wordsOf = (text: string): readonly string[] => [...new Set(folded(text).split(" "))].filter(Boolean);
