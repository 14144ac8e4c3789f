import { CAPITAL, CASELESS, classOf, LETTER, MARK, NUMBER, SMALL, SURROGATE } from "./units.ts";

/** What the splitter knows of one language's abbreviations, made by `sentenceRules`. */
export interface SentenceRules {
  readonly abbreviations: ReadonlySet<string>;
  /** Those that are one only before a figure: "no." in "no. 5", not in "he said no." */
  readonly beforeFigures: ReadonlySet<string>;
  /** The letters right before the last stop of each: a glance at them tells nearly every word that is none. */
  readonly endings: ReadonlySet<string>;
  readonly longestEnding: number;
}

const TATWEEL = 0x640;
/** Letters whose small form depends on what stands around them, or is longer than they are. */
const UNSTEADY = /[Σİ]/u;
const INITIAL = /(?:^|[\s.(«"“„-])(?:\p{Lu}|\p{Lo})\.$/u;

/**
 * Rules from a language's abbreviations: lower case, with their stops; several words apart by one blank ("ee. uu."), and
 * " #" behind one that is one only before a figure ("no. #").
 */
export function sentenceRules(list: readonly string[]): SentenceRules {
  const isBeforeFigure = (abbreviation: string): boolean => abbreviation.endsWith(" #");
  const abbreviations = new Set(list.filter((abbreviation) => !isBeforeFigure(abbreviation)).flatMap(beginningsOf));
  const beforeFigures = new Set(list.filter(isBeforeFigure).map((abbreviation) => abbreviation.slice(0, -2)));
  const endings = new Set([...abbreviations, ...beforeFigures].map((each) => /(\p{L}*).$/su.exec(each)?.[1] ?? ""));
  return { abbreviations, beforeFigures, endings, longestEnding: Math.max(0, ...[...endings].map((e) => e.length)) };
}

/** Within an abbreviation of several words no sentence ends either. */
function beginningsOf(abbreviation: string): readonly string[] {
  const words = abbreviation.split(" ");
  return words.map((_, index) => words.slice(0, index + 1).join(" ")).filter((part) => part.endsWith("."));
}

/** The abbreviation of up to three words that ends `stopped`, or null. */
export function abbreviationAt(stopped: string, abbreviations: ReadonlySet<string>): string | null {
  const words = stopped.toLowerCase().replaceAll("’", "'").split(/\s+/).slice(-3);
  for (let first = 0; first < words.length; first++) {
    const candidate = words
      .slice(first)
      .join(" ")
      .replace(/^[^\p{L}\p{N}]+/u, "");
    if (abbreviations.has(candidate)) return candidate;
    const afterFigure = candidate.replace(/^[\p{N}.,]+/u, "");
    if (abbreviations.has(afterFigure)) return afterFigure;
  }
  return null;
}

/** True where the full stop at `stop` may close an abbreviation; false is sure. `start` bounds what is looked at. */
export function mayAbbreviate(text: string, start: number, stop: number, rules: SentenceRules): boolean {
  let first = stop;
  while (first > start && stop - first <= rules.longestEnding) {
    const unit = text.charCodeAt(first - 1);
    if (unit === TATWEEL || (classOf(unit) & SURROGATE) !== 0) return true;
    if ((classOf(unit) & LETTER) === 0) break;
    first--;
  }
  if (stop - first > rules.longestEnding) return false;
  const ending = text.slice(first, stop);
  return rules.endings.has(ending.toLowerCase()) || UNSTEADY.test(ending);
}

/** True where the full stop at the end of `stopped` stands behind an initial: "J.". */
export const isInitial = (stopped: string): boolean => INITIAL.test(stopped);

/** True where the full stop at `stop` may stand behind an initial; false is sure. */
export function mayBeInitial(text: string, start: number, stop: number): boolean {
  if (stop - 1 < start) return false;
  const last = text.charCodeAt(stop - 1);
  if (last === TATWEEL || (classOf(last) & SURROGATE) !== 0) return true;
  if ((classOf(last) & (CAPITAL | CASELESS)) === 0) return false;
  if (stop - 2 < start) return true;
  const before = text.charCodeAt(stop - 2);
  return before === TATWEEL || (classOf(before) & (LETTER | MARK | NUMBER | SMALL)) === 0;
}
