import type { DateWords, WordTable } from "#lib/lang/pack.ts";
import { BLANKS, wordsSource } from "#lib/scan/word-trie.ts";

/** What digits or words in a slot stand for; null where they stand for nothing that the slot can hold. */
export type SlotReader = (text: string) => number | string | null;

/** How one slot is found in text and what is made of it. */
export interface Slot {
  /** Regular expression source. */
  readonly source: string;
  readonly read: SlotReader;
  /** Words of which the first letters must stand in a text that fills the slot; with `digits`, figures will do too. */
  readonly words: readonly string[];
  readonly digits: boolean;
}

/** Endings that make an ordinal of digits: 18th, 22d, 1er, 12-го, 1o (NFKC of 1º). */
const ORDINAL_MARK =
  "(?:st|nd|rd|th|(?<=[23])d(?!\\p{L})|\\.?er|r[oa](?!\\p{L})|\\.?[oaº°](?!\\p{L})|\\.ª|-[Ѐ-ԯ]{1,3})?";
/** "2022-го", but not "1990-х", which is a decade. */
const YEAR_MARK = "(?:-(?:о?го|о?му|и?й|і?м)(?!\\p{L}))?";
/** Roman numerals, also typed with the Cyrillic letters that look alike. */
const ROMAN = "[ivxіхν]+";
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
/** What a Roman numeral up to 30 may begin with, for the test whether a text can hold one. */
const ROMAN_WORDS = ["i", "v", "x", "і", "х"];
const keyOf = (text: string): string => text.replace(/\s+/g, " ");

function readRoman(text: string): number | null {
  const digits = [...text.replaceAll("і", "i").replaceAll("х", "x")].map((char) => ROMAN_VALUES[char] ?? 0);
  if (digits.length === 0 || digits.includes(0)) return null;
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

function tableSlot<T extends number | string>(table: WordTable<T>): Slot {
  const source = wordsSource(Object.keys(table));
  return { source, read: (text) => table[keyOf(text)] ?? null, words: Object.keys(table), digits: false };
}

/** Numerals in digits (with an ordinal ending), in words, and Roman where `roman`; only values from `min` to `max` count. */
function numberSlot(digits: string, words: WordTable<number>, min: number, max: number, roman = false): Slot {
  const fitting = Object.keys(words).filter((word) => (words[word] ?? 0) >= min && (words[word] ?? 0) <= max);
  const parts = [
    `(?<!\\d)(?:${digits})(?!\\d)`,
    ...(fitting.length > 0 ? [wordsSource(fitting)] : []),
    ...(roman ? [ROMAN] : []),
  ];
  const source = `(?:${parts.join("|")})`;
  const read: SlotReader = (text) => {
    const word = words[keyOf(text)];
    const value = word ?? (/^\d/.test(text) ? Number.parseInt(text, 10) : roman ? readRoman(text) : null);
    return value !== null && value >= min && value <= max ? value : null;
  };
  return { source, read, words: roman ? [...fitting, ...ROMAN_WORDS] : fitting, digits: true };
}

/** Years 1930 to 2029 for two digits: they shorten years that everybody knows, and "the summer of '42" is told more often than planned. */
const fullYear = (twoDigits: number): number => (twoDigits < 30 ? 2000 : 1900) + twoDigits;
/** "the 90s", "the twenties": of the 20th century, but the 2000s and 2010s for 00 and 10. */
const fullDecade = (decade: number): number => (decade >= 100 ? decade : decade <= 10 ? 2000 + decade : 1900 + decade);

const mapped = (slot: Slot, map: (value: number) => number): Slot => ({
  ...slot,
  read: (text) => {
    const value = slot.read(text);
    return typeof value === "number" ? map(value) : value;
  },
});

/** Years in words: a beginning and an end ("nineteen ninety-one"), or a word of their own. */
function wordYearSlot({ yearHead = {}, yearTail = {}, yearWhole = {} }: DateWords): Slot {
  const heads = Object.keys(yearHead);
  const wholes = Object.keys(yearWhole);
  const tails = wordsSource(Object.keys(yearTail));
  // What goes on after the hundreds and is no end of a year is an amount.
  const source = `(?:${wordsSource(heads)}${tails}|${wordsSource(wholes)}(?!${BLANKS}${tails}))`;
  const read: SlotReader = (text) => {
    const words = keyOf(text);
    const ends = heads.filter((head) => words.startsWith(head) && yearTail[words.slice(head.length)] !== undefined);
    const [head] = ends;
    return head === undefined ? (yearWhole[words] ?? null) : yearHead[head]! + yearTail[words.slice(head.length)]!;
  };
  return { source, read, words: [...heads, ...wholes], digits: false };
}

/** Every slot that a rule of this language can name. Word slots of empty tables match nothing. */
export function slotsOf(words: DateWords): Readonly<Record<string, Slot>> {
  const tens = Object.fromEntries(
    [...Object.entries(words.number), ...Object.entries(words.ordinal)].filter(
      ([, value]) => value >= 10 && value < 100 && value % 10 === 0,
    ),
  );
  const yy = numberSlot("'?\\d\\d", {}, 0, 99);
  return {
    month: tableSlot(words.month),
    weekday: tableSlot(words.weekday),
    unit: tableSlot(words.unit),
    season: tableSlot(words.season),
    shift: tableSlot(words.shift),
    yearShift: tableSlot(words.shift),
    monthShift: tableSlot(words.shift),
    part: tableSlot(words.part),
    weekShift: tableSlot(words.shift),
    dayShift: tableSlot(words.dayShift),
    holiday: tableSlot(words.holiday ?? {}),
    hijriMonth: tableSlot(words.hijriMonth ?? {}),
    nth: numberSlot(`\\d{1,2}${ORDINAL_MARK}`, words.ordinal, 1, 53),
    ordinal: numberSlot(`\\d{1,2}${ORDINAL_MARK}`, words.ordinal, 1, 99),
    number: numberSlot("\\d{1,4}", words.number, 0, 9999),
    day: numberSlot(`(?:3[01]|[12]\\d|0?[1-9])${ORDINAL_MARK}`, words.ordinal, 1, 31),
    monthnum: numberSlot("1[0-2]|0?[1-9]", {}, 1, 12),
    year: numberSlot(`[12]\\d{3}${YEAR_MARK}`, {}, 1000, 2999),
    wordYear: wordYearSlot(words),
    gluedYear: { source: "(?:19|20)\\d\\d(?=[0-2]\\d:)", read: Number, words: [], digits: true },
    shortYear: numberSlot(`\\d{1,4}${YEAR_MARK}`, {}, 1, 2999),
    hijriDay: numberSlot(`(?:30|[12]\\d|0?[1-9])${ORDINAL_MARK}`, words.ordinal, 1, 30),
    hijriYear: numberSlot("1?\\d{1,3}", {}, 1, 1599),
    yy: mapped({ ...yy, read: (text) => yy.read(text.replace("'", "")) }, fullYear),
    quarter: numberSlot(`[1-4]${ORDINAL_MARK}`, words.ordinal, 1, 4, true),
    half: numberSlot(`[12]${ORDINAL_MARK}`, words.ordinal, 1, 2, true),
    decade: mapped(numberSlot("'?(?:[12]\\d\\d0|[1-9]0|00)", tens, 0, 2990), fullDecade),
    week: numberSlot("0?[1-9]|[1-4]\\d|5[0-3]", {}, 1, 53),
    century: numberSlot(`\\d{1,2}${ORDINAL_MARK}`, words.ordinal, 1, 30, true),
  };
}
