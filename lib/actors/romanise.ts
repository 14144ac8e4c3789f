import { remember } from "#lib/model/remember.ts";
import { nameKey } from "./name-key.ts";
import { withoutArticle } from "./spellings.ts";

// biome-ignore format: table
const UKRAINIAN: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "h", ґ: "g", д: "d", е: "e", є: "ie", ж: "zh", з: "z", и: "y", і: "i", ї: "i", й: "i", к: "k", л: "l", м: "m",
  н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ь: "", ю: "iu", я: "ia",
  "'": "", ы: "y", э: "e", ё: "io", ъ: "",
};
// biome-ignore format: table
const ARABIC: Readonly<Record<string, string>> = {
  ا: "a", أ: "a", إ: "i", آ: "a", ب: "b", ت: "t", ث: "th", ج: "j", ح: "h", خ: "kh", د: "d", ذ: "dh", ر: "r", ز: "z", س: "s", ش: "sh",
  ص: "s", ض: "d", ط: "t", ظ: "z", ع: "", غ: "gh", ف: "f", ق: "q", ك: "k", ل: "l", م: "m", ن: "n", ه: "h", و: "u", ي: "i", ى: "a", ة: "a",
  ئ: "i", ؤ: "u", ء: "", پ: "p", چ: "ch", ڤ: "v", گ: "g",
};

/**
 * A name in Latin letters, each word capitalised: Ukrainian by the table of the Cabinet of Ministers (2010, without its rules for the
 * start of words), Arabic letter by letter, so short vowels are missing. Latin names stay as they are.
 */
export const romanise: (name: string) => string = remember((name) => {
  if (/^[\p{Script=Latin}\p{P}\p{Zs}]*$/u.test(name)) return name;
  const latin = [...name.toLowerCase().replace(/(?<!\p{L})ع/gu, "ا")]
    .map((letter) => UKRAINIAN[letter] ?? ARABIC[letter] ?? letter)
    .join("")
    .replace(/(i|u)\1/g, "$1");
  return latin.replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
});

/** Given names by which a name is known to be Spanish, where "j" is the sound that other scripts write with х and خ. */
const SPANISH_GIVEN: ReadonlySet<string> = new Set(
  "jorge josé jose juan javier julio jaime joaquín joaquin jesús jesus julián julian josefina juana jimena alejandro alejandra alejandrina guillermo ignacio rodrigo sergio santiago diego pablo pedro miguel luis carlos fernando hernán hernan álvaro alvaro ramón ramon raúl raul andrés andres rafael enrique eduardo".split(
    " ",
  ),
);

/** "Jorge" as "Khorkhe" sounds: its "j" is one sound with the letter of other scripts. */
const asSpanish = (word: string): string => word.toLowerCase().replaceAll("j", "kh");

/** Id of a person whom no table knows, made from the sound of first and last word: one id for one name in all scripts. */
export function provisionalId(words: readonly string[]): string {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const isSpanish = SPANISH_GIVEN.has(first.toLowerCase());
  const heard = [first, last].map((word) => (isSpanish ? asSpanish(word) : word));
  const parts = heard.map((word) => nameKey(withoutArticle(word)).toLowerCase() || "x");
  return `person-${parts.join("-")}`;
}
