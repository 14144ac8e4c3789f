import type { LanguageCode } from "#lib/model/language.ts";

/** A script of writing: where its letters stand in Unicode, and the languages among which a text in it is told apart. */
export interface ScriptRow {
  /** ISO 15924. */
  readonly code: string;
  readonly letters: RegExp;
  /** Candidates for the detector; the first is the answer where it has none. */
  readonly languages: readonly LanguageCode[];
  /** True where names begin with a capital, so that small letters show running text. */
  readonly cased: boolean;
}

// biome-ignore format: table
export const SCRIPTS: readonly ScriptRow[] = [
  { code: "Latn", letters: /\p{Script=Latin}/gu,     cased: true,  languages: ["en", "es", "fr", "de", "it", "pt", "nl", "pl", "cs", "sk", "sl", "hr", "hu", "ro", "tr", "az", "sv", "da", "no", "fi", "et", "lv", "lt", "sq", "ca", "vi", "ms"] },
  { code: "Cyrl", letters: /\p{Script=Cyrillic}/gu,  cased: true,  languages: ["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg"] },
  { code: "Arab", letters: /\p{Script=Arabic}/gu,    cased: false, languages: ["ar", "fa", "ur", "ckb"] },
  { code: "Hebr", letters: /\p{Script=Hebrew}/gu,    cased: false, languages: ["he"] },
  { code: "Grek", letters: /\p{Script=Greek}/gu,     cased: true,  languages: ["el"] },
  { code: "Armn", letters: /\p{Script=Armenian}/gu,  cased: true,  languages: ["hy"] },
  { code: "Geor", letters: /\p{Script=Georgian}/gu,  cased: false, languages: ["ka"] },
  { code: "Jpan", letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, cased: false, languages: ["ja"] },
  { code: "Hang", letters: /\p{Script=Hangul}/gu,    cased: false, languages: ["ko"] },
  { code: "Hans", letters: /\p{Script=Han}/gu,       cased: false, languages: ["zh"] },
  { code: "Deva", letters: /\p{Script=Devanagari}/gu, cased: false, languages: ["hi", "mr"] },
  { code: "Beng", letters: /\p{Script=Bengali}/gu,   cased: false, languages: ["bn"] },
  { code: "Taml", letters: /\p{Script=Tamil}/gu,     cased: false, languages: ["ta"] },
  { code: "Thai", letters: /\p{Script=Thai}/gu,      cased: false, languages: ["th"] },
  { code: "Ethi", letters: /\p{Script=Ethiopic}/gu,  cased: false, languages: ["am"] },
];

/**
 * Letters by which languages of one script differ: a text that holds a letter of `lacks` is not in that language, one that holds
 * letters of `has` is likelier to be. Source: the national alphabets. A language without a row is told by the detector alone.
 */
// biome-ignore format: table
export const ALPHABETS: Readonly<Record<LanguageCode, { readonly has: RegExp; readonly lacks: RegExp }>> = {
  ru:  { has: /[ыэъё]/giu,      lacks: /[іїєґўәғқңөұүһіӣӯҷҳјљњћђџѓќѕ]/giu },
  uk:  { has: /[іїєґ]/giu,      lacks: /[ыэъёўәғқңөұүһӣӯҷҳјљњћђџѓќѕ]/giu },
  be:  { has: /[ўі]/giu,        lacks: /[щъиїєґәғқңөұүһӣӯҷҳјљњћђџѓќѕ]/giu },
  bg:  { has: /[ъ]/giu,         lacks: /[ыэёіїєґўәғқңөұүһӣӯҷҳјљњћђџѓќѕ]/giu },
  sr:  { has: /[јљњћђџ]/giu,    lacks: /[йщъыьэюяёіїєґўәғқңөұүһӣӯҷҳѓќѕ]/giu },
  mk:  { has: /[ѓќѕ]/giu,       lacks: /[йщъыьэюяёіїєґўәғқңөұүһӣӯҷҳћђ]/giu },
  kk:  { has: /[әғқұһ]/giu,     lacks: /[їєґўӣӯҷҳјљњћђџѓќѕ]/giu },
  ky:  { has: /[ңөү]/giu,       lacks: /[іїєґўәғқұһӣӯҷҳјљњћђџѓќѕ]/giu },
  tg:  { has: /[ӣӯҷҳ]/giu,      lacks: /[ыщіїєґўәңөұүһјљњћђџѓќѕ]/giu },
  ar:  { has: /[ةكيىأإؤ]/gu,    lacks: /[ٹڈڑںےەێۆڕڵ]/gu },
  fa:  { has: /[یکپچژگ]/gu,     lacks: /[ةٹڈڑںےێۆڕڵ]/gu },
  ur:  { has: /[ٹڈڑںےہھ]/gu,    lacks: /[ةێۆڕڵ]/gu },
  ckb: { has: /[ەێۆڕڵ]/gu,      lacks: /[ةٹڈڑںے]/gu },
};

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The script of most letters of `text`, how many letters it has there, and how many in all; null for a text without letters. */
export function dominantScript(
  text: string,
): { readonly script: ScriptRow; readonly letters: number; readonly total: number } | null {
  const counts = SCRIPTS.map((script) => ({ script, letters: countOf(text, script.letters) }));
  const total = counts.reduce((sum, { letters }) => sum + letters, 0);
  // Japanese mixes Han with its own syllables: any fair share of those decides.
  const kana = counts.find(({ script, letters }) => script.code === "Jpan" && letters * 5 > total);
  const best = kana ?? counts.reduce((most, count) => (count.letters > most.letters ? count : most));
  return best.letters === 0 ? null : { script: best.script, letters: best.letters, total };
}

/** The candidates of `script` whose alphabets can write `text`, but for `tolerance` letters; all of them where none can. */
export function writable(text: string, script: ScriptRow, tolerance: number): readonly LanguageCode[] {
  const able = script.languages.filter((lang) => {
    const foreign = ALPHABETS[lang]?.lacks;
    return foreign === undefined || countOf(text, foreign) <= tolerance;
  });
  return able.length > 0 ? able : script.languages;
}

/** Letters of `text` that speak for `lang` among its script's languages. */
export const ownLetters = (text: string, lang: LanguageCode): number => {
  const own = ALPHABETS[lang]?.has;
  return own ? countOf(text, own) : 0;
};
