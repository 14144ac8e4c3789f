/** First and last code units of the letters and marks of the scripts that the packs use. */
// biome-ignore format: table
const LETTERS: readonly (readonly [first: number, last: number])[] = [
  [0x41, 0x5a], [0x61, 0x7a], [0xaa, 0xaa], [0xb5, 0xb5], [0xba, 0xba], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x37d],
  [0x37f, 0x60b], [0x60e, 0x61a], [0x620, 0x65f], [0x66e, 0x6d3], [0x6d5, 0x1fff], [0x2c00, 0x2dff], [0x3040, 0xd7ff],
  [0xf900, 0xfdcf], [0xfe70, 0xfefc],
];
/** Digits, also Arabic ones, and the low line. */
const FIGURES: typeof LETTERS = [
  [0x30, 0x39],
  [0x5f, 0x5f],
  [0x660, 0x669],
];

const hex = (unit: number): string => `\\u${unit.toString(16).padStart(4, "0")}`;
const classOf = (ranges: typeof LETTERS): string =>
  ranges.map(([first, last]) => `${hex(first)}-${hex(last)}`).join("");

const LETTER_UNITS = classOf(LETTERS);
/** What words are made of, letters, marks, digits and the low line, for use inside a class of a regular expression. */
export const WORD_UNITS = classOf([...FIGURES, ...LETTERS]);

/** A regular expression source with `\p{L}` spelled out as ranges: repeated in hundreds of expressions it costs milliseconds of compiling each. */
export const withoutLetterClass = (source: string): string =>
  source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{L\}/gu, (part) =>
    part.startsWith("[") ? part.replaceAll("\\p{L}", LETTER_UNITS) : `[${LETTER_UNITS}]`,
  );

const IS_WORD = new Uint8Array(0x10000);
for (const [first, last] of [...FIGURES, ...LETTERS]) IS_WORD.fill(1, first, last + 1);

/** True for the code unit of a letter, mark, digit or low line; false for NaN, as `charCodeAt` gives beyond a text's ends. */
export const isWordUnit = (unit: number): boolean => IS_WORD[unit] === 1;

/** True for the digits of ASCII: normalised text has no others. */
export const isDigitUnit = (unit: number): boolean => unit >= 48 && unit <= 57;
