import type { ParagraphKind } from "#lib/model/document.ts";

/** One line with what its neighbours decide: whether it is the first, and whether a text stands below it. */
export interface LineContext {
  /** The line in normalised form. */
  readonly line: string;
  readonly isFirst: boolean;
  /** True where running text follows directly below. */
  readonly isAboveText: boolean;
  readonly isAlone: boolean;
}

/** Credits and teasers are short; a longer line that begins alike is an article's own. */
const MAX_FURNITURE_UNITS = 300;
const MAX_HEADING_UNITS = 140;
const MAX_HEADLINE_UNITS = 220;
const MAX_HEADING_WORDS = 18;
const MAX_DATELINE_UNITS = 80;
const MAX_DATELINE_WORDS = 6;
/** "Published on 18 March": more words than two before the figure are a sentence, unless a colon sets them apart. */
const MAX_WORDS_BEFORE_DATE = 2;

const BULLET = /^[\s•·▪●○◦*\-–—>»|\u2022\u2219]+/u;
const WORD = /[\p{L}][\p{L}\p{M}']*/gu;
const FULL_STOPS = ".…。۔।;؛,،";
const ASKING = "?!؟！？";
const CLOSING = "\"')]";
const DAY_MONTH_YEAR =
  /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d(?!\d)|(?<!\d)(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}(?!\d)/;
const YEAR = /(?<!\d)(?:1[6-9]|20|21)\d\d(?!\d)/;
const DAY = /(?<![\d:.,])(?:0?[1-9]|[12]\d|3[01])(?![\d:%])/;
/** "09:40", "14h30". */
const CLOCK = /(?<!\d)\d{1,2}[:h]\d\d(?!\d)/;

/** The last sign that is no closing quote or bracket; "" where there is none. */
function lastSign(line: string): string {
  let at = line.length - 1;
  while (at >= 0 && CLOSING.includes(line[at]!)) at--;
  return line[at] ?? "";
}

/** Pattern that matches a line which is no article text from its beginning, or null for a language without any. */
export function compileFurniture(sources: readonly string[]): RegExp | null {
  if (sources.length === 0) return null;
  const any = sources.map((source) => source.replaceAll(" ", "\\s+")).join("|");
  return new RegExp(`^(?:${any})(?!(?<=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}])`, "iu");
}

/** True for a line of credits, teasers or navigation: one of the patterns stands at its beginning, bullets left aside. */
export const isFurniture = (line: string, furniture: RegExp | null): boolean =>
  furniture !== null &&
  line.length <= MAX_FURNITURE_UNITS &&
  (furniture.test(line) || (BULLET.test(line) && furniture.test(line.replace(BULLET, ""))));

/** "1990: Japan's surrender.": what happened, set apart from the year by a colon or a dash. */
const isEntry = (fromYear: string): boolean => /^\d{4}(?:\s\p{L}{1,4}\.?)?(?::|\s[–—-])\s\p{L}{3}/u.test(fromYear);

/**
 * True for a line that is little but a date, in any language: a full numeric date, or a year and a day, a few words, no full stop.
 * "7 лютого 2021, 09:40", "Published: 18/03/2023", "الثلاثاء 28 فبراير 2023".
 */
export function isDateline(line: string): boolean {
  if (line.length > MAX_DATELINE_UNITS || !/\d/.test(line)) return false;
  const words = line.match(WORD)?.length ?? 0;
  const year = YEAR.exec(line);
  const isSentence = /[.?!؟]$/u.test(line) && (words > 3 || (year !== null && isEntry(line.slice(year.index))));
  if (words > MAX_DATELINE_WORDS || isSentence) return false;
  const isDate = DAY_MONTH_YEAR.test(line) || (year !== null && DAY.test(line.replace(year[0], " ")));
  if (!isDate) return false;
  const before = /^\P{N}*/u.exec(line)?.[0] ?? "";
  return (before.match(WORD)?.length ?? 0) <= MAX_WORDS_BEFORE_DATE || before.includes(":") || CLOCK.test(line);
}

/** Heading or text, for a line that is nothing else: short, no full stop, no list item, with text below it. */
export function headingOrText({ line, isFirst, isAboveText, isAlone }: LineContext): ParagraphKind {
  const last = lastSign(line);
  if (isAlone || BULLET.test(line) || (last !== "" && FULL_STOPS.includes(last))) return "text";
  if (!isFirst && !isAboveText) return "text";
  if (line.length > (isFirst ? MAX_HEADLINE_UNITS : MAX_HEADING_UNITS)) return "text";
  if (/[.!?؟…]\s+\p{Lu}/u.test(line) && !isFirst) return "text";
  if (last !== "" && ASKING.includes(last) && !isFirst) return "text";
  const words = line.match(WORD)?.length ?? 0;
  return words > 0 && words <= MAX_HEADING_WORDS * (isFirst ? 2 : 1) ? "heading" : "text";
}
