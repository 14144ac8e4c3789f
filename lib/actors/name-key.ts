/**
 * Names that sound alike across scripts: "Cleverly", "Cleverley", "كليفرلي", "Клеверлі".
 *
 * A word becomes a row of phones; its consonants, sorted into ten classes, are the key under which it is looked up, and a weighted
 * edit distance between the phones decides. Measured on 115 leaders in five languages: F1 96.8. Never used for countries (precision 78 %).
 */
import { remember } from "#lib/model/remember.ts";

/** One phone: the classes that its letters can stand for, the preferred first. "A" is a vowel, "" is silence. */
type Phone = readonly string[];

/** No name is longer. */
const MAX_UNITS = 64;
/** More keys per word than this find nothing new, they only find more wrong names. */
const MAX_KEYS = 8;
/** A vowel weighs less than a consonant: Arabic leaves most short ones out. */
const VOWEL_WEIGHT = 0.22;
/** A phone that may be silent ("h", "ع") comes and goes. */
const WEAK_WEIGHT = 0.35;
/** Two letters that can stand for one sound, and usually do not: Spanish j and English h. */
const AMBIGUOUS_COST = 0.3;
/** Largest distance, as a part of the longer word's weight, at which two words are one name. */
const MAX_DISTANCE = 0.2;

const phone = (text: string): Phone => text.split("|").map((part) => (part === "-" ? "" : part));

/** Letters and groups of letters, longest groups first; "A" vowel, "-" silence, "|" between what they can stand for. */
// biome-ignore format: table
const LATIN: Readonly<Record<string, string>> = {
  tsch: "S", dzh: "S", sch: "S", tch: "S", shch: "S", tsh: "S",
  sh: "S", ch: "S|K|G", zh: "S", ts: "S", tz: "S", cz: "S", sz: "S", dj: "S", cs: "S",
  kh: "G|K", gh: "G|-", ph: "F", th: "T|S|D", ck: "K", qu: "K", ng: "N G|N", nj: "N", gn: "N|G N", ll: "L|-", gu: "G", dz: "S", ca: "K A", co: "K A", cu: "K A", cl: "K L", cr: "K R",
  a: "A", e: "A", i: "A", o: "A", u: "A", y: "A|-",
  b: "B", p: "B", f: "F", v: "F", w: "F|A", t: "T", d: "D", k: "K", q: "K|G|S", c: "K|S", g: "G|S|K", h: "G|-",
  s: "S", z: "S", x: "S|K S|G", j: "S|-|G", l: "L", m: "M", n: "N", r: "R", "'": "-",
};
// biome-ignore format: table
const CYRILLIC: Readonly<Record<string, string>> = {
  пх: "F", тх: "T", кх: "G|K", дж: "S", чж: "S", дз: "S", цз: "S", тч: "S", зг: "S G|G", нг: "N G|N",
  а: "A", е: "A", є: "A", и: "A", і: "A", ї: "A", о: "A", у: "A|F", ю: "A", я: "A", э: "A", ы: "A", ё: "A",
  б: "B", п: "B", в: "F|A", ф: "F", т: "T", д: "D", к: "K", г: "G|-", ґ: "G", х: "G|K|-",
  с: "S", з: "S", ц: "S", ч: "S", ш: "S", щ: "S", ж: "S", л: "L", м: "M", н: "N", р: "R", й: "A|-", ь: "-", ъ: "-", "'": "-",
};
// biome-ignore format: table
const ARABIC: Readonly<Record<string, string>> = {
  تش: "S", تس: "S", دج: "S", دز: "S", نغ: "N G|N", غو: "G A|A", كس: "K S|S",
  ا: "A", أ: "A", إ: "A", آ: "A", ى: "A", ي: "A", و: "A|F", ؤ: "A", ئ: "A", ء: "-", ة: "A|-", ع: "A|-", ه: "G|-|A", ح: "G|-",
  ب: "B", پ: "B", ف: "F", ڤ: "F", ت: "T", ط: "T", د: "D", ض: "D|S", ك: "K", ک: "K", ق: "K|G", غ: "G", گ: "G", خ: "G|K", ج: "S|G",
  س: "S", ص: "S", ز: "S", ش: "S", ظ: "S|D", ث: "T|S", ذ: "D|S", چ: "S", ژ: "S", ل: "L", م: "M", ن: "N", ر: "R", ی: "A",
};

const LETTERS: ReadonlyMap<string, readonly (readonly Phone[])[]> = new Map(
  [LATIN, CYRILLIC, ARABIC]
    .flatMap((table) => Object.entries(table))
    .map(([letters, value]) => [letters, readings(value)]),
);

/** "N G|N" is two readings: of two phones, and of one. Readings of one length fold into phones with a choice. */
function readings(value: string): readonly (readonly Phone[])[] {
  const choices = value.split("|");
  if (choices.every((choice) => !choice.includes(" "))) return [[phone(value)]];
  return choices.map((choice) => choice.split(" ").map((part) => phone(part)));
}

/** The word in lower case without Latin accents; Cyrillic and Arabic letters stay. */
export function plainLatin(word: string): string {
  const lower = word.toLowerCase();
  if (!/[\u00c0-\u024f\u1e00-\u1eff]|[a-z]\p{M}/u.test(lower)) return lower;
  return lower
    .replace(/[a-z\u00c0-\u024f\u1e00-\u1eff]\p{M}*/gu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""))
    .replace(/[łøđðþæœßıŋə]/g, (letter) => UNCOMPOSED[letter] ?? letter);
}

const UNCOMPOSED: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ı: "i",
  ŋ: "ng",
  ə: "a",
};

/** Phones of a word, in the reading that is most usual; letters that no table knows are left out. */
const phonesOf: (word: string) => readonly Phone[] = remember((word) => phonesIn(word, 0));

function phonesIn(word: string, reading: number): readonly Phone[] {
  const plain = plainLatin(word);
  const phones: Phone[] = [];
  let at = 0;
  while (at < plain.length) {
    const { size, found } = longestAt(plain, at);
    if (found) phones.push(...(found[Math.min(reading, found.length - 1)] ?? []));
    at += size;
  }
  return phones.filter((one, index) => !isRepeated(phones, index, one));
}

/** Length of the longest group that begins with a letter. */
const LONGEST_FROM: ReadonlyMap<string, number> = [...LETTERS.keys()].reduce(
  (table, letters) => table.set(letters.charAt(0), Math.max(table.get(letters.charAt(0)) ?? 1, letters.length)),
  new Map<string, number>(),
);

function longestAt(plain: string, at: number): { size: number; found: readonly (readonly Phone[])[] | null } {
  const longest = LONGEST_FROM.get(plain.charAt(at)) ?? 1;
  for (let size = Math.min(longest, plain.length - at); size > 0; size--) {
    const found = LETTERS.get(plain.slice(at, at + size));
    if (found) return { size, found };
  }
  return { size: 1, found: null };
}

/** Doubled letters sound once. */
const isRepeated = (phones: readonly Phone[], index: number, one: Phone): boolean => {
  const before = phones[index - 1];
  return before !== undefined && before[0] === one[0] && one[0] !== "";
};

/**
 * Keys of a word, the most usual first, at most eight: consonant classes, and "A" for a vowel at the start.
 * "Tokayev", "توكاييف" and "Токаєв" share "TKF". A word without letters of a known script has none, nor has one longer than any name.
 */
export const nameKeys: (word: string) => readonly string[] = remember(allKeys);

function allKeys(word: string): readonly string[] {
  const keys = new Set<string>();
  if (word.length > MAX_UNITS) return [];
  for (const reading of [0, 1]) {
    for (const key of keysOf(phonesIn(word, reading))) if (keys.size < MAX_KEYS && key !== "") keys.add(key);
  }
  return [...keys];
}

function keysOf(phones: readonly Phone[]): readonly string[] {
  let keys: readonly string[] = [""];
  phones.forEach((one, index) => {
    const options = [...new Set(one.map((value) => (value === "A" ? (index === 0 ? "A" : "") : value)))];
    const grown = options.flatMap((option) =>
      keys.map((key) => (option !== "" && key.endsWith(option) ? key : key + option)),
    );
    keys = [...new Set(grown)].slice(0, MAX_KEYS);
  });
  return keys;
}

/** The first key: the same for one name in most scripts and spellings. "" for a word without letters of a known script. */
export function nameKey(word: string): string {
  if (word.length > MAX_UNITS) return "";
  let key = "";
  phonesIn(word, 0).forEach(([value = ""], index) => {
    const part = value === "A" ? (index === 0 ? "A" : "") : value;
    if (part !== "" && !key.endsWith(part)) key += part;
  });
  return key === "" ? (nameKeys(word)[0] ?? "") : key;
}

const isVowel = (one: Phone): boolean => one[0] === "A";
const weightOf = (one: Phone): number => (isVowel(one) ? VOWEL_WEIGHT : one.includes("") ? WEAK_WEIGHT : 1);

function changeCost(a: Phone, b: Phone): number {
  if (a[0] === b[0]) return 0;
  if (a.some((value) => value !== "" && b.includes(value))) return AMBIGUOUS_COST;
  if (isVowel(a) && isVowel(b)) return 0;
  return Math.max(weightOf(a), weightOf(b));
}

/** How unlike two words sound: 0 alike, 1 and more nothing in common. Symmetric. */
export function nameDistance(a: string, b: string): number {
  const [left, right] = [phonesOf(a), phonesOf(b)];
  const whole = Math.max(total(left), total(right));
  if (whole === 0) return a === b ? 0 : 1;
  let row = [0];
  for (const one of right) row.push((row.at(-1) ?? 0) + weightOf(one));
  for (const one of left) {
    const next = [(row[0] ?? 0) + weightOf(one)];
    right.forEach((other, index) => {
      const change = (row[index] ?? 0) + changeCost(one, other);
      const drop = (row[index + 1] ?? 0) + weightOf(one);
      const add = (next[index] ?? 0) + weightOf(other);
      next.push(Math.min(change, drop, add));
    });
    row = next;
  }
  return (row.at(-1) ?? 0) / whole;
}

const total = (phones: readonly Phone[]): number => phones.reduce((sum, one) => sum + weightOf(one), 0);

/** True where two words can be one name, whatever their scripts: they share a key and sound alike. */
export function soundsLike(a: string, b: string): boolean {
  const keys = nameKeys(a);
  return nameKeys(b).some((key) => keys.includes(key)) && nameDistance(a, b) <= MAX_DISTANCE;
}
