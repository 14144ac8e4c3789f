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
  { code: "Latn", letters: /\p{Script=Latin}/u,      cased: true,  languages: ["en", "es", "fr", "de", "it", "pt", "nl", "pl", "cs", "sk", "sl", "hr", "hu", "ro", "tr", "az", "sv", "da", "no", "fi", "et", "lv", "lt", "sq", "ca", "vi", "ms"] },
  { code: "Cyrl", letters: /\p{Script=Cyrillic}/u,   cased: true,  languages: ["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg"] },
  { code: "Arab", letters: /\p{Script=Arabic}/u,     cased: false, languages: ["ar", "fa", "ur", "ckb"] },
  { code: "Hebr", letters: /\p{Script=Hebrew}/u,     cased: false, languages: ["he"] },
  { code: "Grek", letters: /\p{Script=Greek}/u,      cased: true,  languages: ["el"] },
  { code: "Armn", letters: /\p{Script=Armenian}/u,   cased: true,  languages: ["hy"] },
  { code: "Geor", letters: /\p{Script=Georgian}/u,   cased: false, languages: ["ka"] },
  { code: "Jpan", letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,  cased: false, languages: ["ja"] },
  { code: "Hang", letters: /\p{Script=Hangul}/u,     cased: false, languages: ["ko"] },
  { code: "Hans", letters: /\p{Script=Han}/u,        cased: false, languages: ["zh"] },
  { code: "Deva", letters: /\p{Script=Devanagari}/u,  cased: false, languages: ["hi", "mr"] },
  { code: "Beng", letters: /\p{Script=Bengali}/u,    cased: false, languages: ["bn"] },
  { code: "Taml", letters: /\p{Script=Tamil}/u,      cased: false, languages: ["ta"] },
  { code: "Thai", letters: /\p{Script=Thai}/u,       cased: false, languages: ["th"] },
  { code: "Ethi", letters: /\p{Script=Ethiopic}/u,   cased: false, languages: ["am"] },
];

/**
 * Letters by which languages of one script differ: a text that holds a letter of `lacks` is not in that language, one that holds
 * letters of `has` is likelier to be. Source: the national alphabets. A language without a row is told by the detector alone.
 */
// biome-ignore format: table
export const ALPHABETS: Readonly<Record<LanguageCode, { readonly has: RegExp; readonly lacks: RegExp }>> = {
  ru:  { has: /[ыэъё]/iu,      lacks: /[іїєґўәғқңөұүһіӣӯҷҳјљњћђџѓќѕ]/iu },
  uk:  { has: /[іїєґ]/iu,      lacks: /[ыэъёўәғқңөұүһӣӯҷҳјљњћђџѓќѕ]/iu },
  be:  { has: /[ўі]/iu,        lacks: /[щъиїєґәғқңөұүһӣӯҷҳјљњћђџѓќѕ]/iu },
  bg:  { has: /[ъ]/iu,         lacks: /[ыэёіїєґўәғқңөұүһӣӯҷҳјљњћђџѓќѕ]/iu },
  sr:  { has: /[јљњћђџ]/iu,    lacks: /[йщъыьэюяёіїєґўәғқңөұүһӣӯҷҳѓќѕ]/iu },
  mk:  { has: /[ѓќѕ]/iu,       lacks: /[йщъыьэюяёіїєґўәғқңөұүһӣӯҷҳћђ]/iu },
  kk:  { has: /[әғқұһ]/iu,     lacks: /[їєґўӣӯҷҳјљњћђџѓќѕ]/iu },
  ky:  { has: /[ңөү]/iu,       lacks: /[іїєґўәғқұһӣӯҷҳјљњћђџѓќѕ]/iu },
  tg:  { has: /[ӣӯҷҳ]/iu,      lacks: /[ыщіїєґўәңөұүһјљњћђџѓќѕ]/iu },
  ar:  { has: /[ةكيىأإؤ]/u,    lacks: /[ٹڈڑںےەێۆڕڵ]/u },
  fa:  { has: /[یکپچژگ]/u,     lacks: /[ةٹڈڑںےێۆڕڵ]/u },
  ur:  { has: /[ٹڈڑںےہھ]/u,    lacks: /[ةێۆڕڵ]/u },
  ckb: { has: /[ەێۆڕڵ]/u,      lacks: /[ةٹڈڑںے]/u },
};
