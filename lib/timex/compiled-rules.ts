import type { DateRule, DateWords, LanguagePack } from "#lib/lang/pack.ts";
import { contentsOf } from "#lib/scan/contents.ts";
import { beginningWith } from "#lib/scan/nfa.ts";
import { indexPatterns, MAX_PROCLITICS, type PatternIndex } from "#lib/scan/pattern-index.ts";
import { wordsSource } from "#lib/scan/word-trie.ts";
import { WORD_UNITS, withoutLetterClass } from "#lib/scan/word-units.ts";
import { type TranslatedPattern, translatePattern } from "./pattern.ts";
import { type Sayings, sayingsOf } from "./sayings.ts";
import { type Slot, slotsOf } from "./slots.ts";

/** A rule, ready to run. */
export interface CompiledRule extends TranslatedPattern {
  readonly rule: DateRule;
  /** Its place among the language's rules. */
  readonly number: number;
  /** Null for a rule that knows no dates; else its slots tell. */
  readonly expression: null | undefined;
  /** Sticky: tried only where the index says that a match may begin. */
  readonly regex: RegExp;
  /** It matches at the beginning of a text alone. */
  readonly isOpening: boolean;
  /** Number of the list of words of which every match holds one behind its first; -1 where nothing is known. */
  readonly content: number;
}

/** A language's rules, ready to run. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  readonly slots: Readonly<Record<string, Slot>>;
  readonly sayings: Sayings;
  /** Rules by what their matches begin with, letters written together with the word left aside. */
  readonly index: PatternIndex;
  /** Words that dates are made of, and dates in figures; in the index behind the rules. */
  readonly sign: RegExp;
  /** Where each content stands last in the text that is read. */
  readonly lastOf: Int32Array;
}

const WORD_END = `(?![${WORD_UNITS}])(?![.,:/]\\d)`;

/** Group of the letters written together with the word. */
export const ATTACHED = 1;

/** How patterns say that they match at the beginning of a text alone. */
const OPENINGS = ["^", "(?<![\\s\\S])"] as const;

/** Sticky and up to the end of a word, letters written together with its beginning taken in. */
function bounded(source: string, proclitics: string, flags: "yu" | "dyu"): RegExp {
  const attached = proclitics === "" ? "" : `(?:${proclitics}){0,${MAX_PROCLITICS}}`;
  return new RegExp(withoutLetterClass(`(${attached})(?:${source})${WORD_END}`), flags);
}

function compileRule(
  rule: DateRule,
  number: number,
  slots: Readonly<Record<string, Slot>>,
  proclitics: string,
  contents: Map<string, number>,
): CompiledRule {
  const { source, slots: uses, spans, leads } = translatePattern(rule.pattern, (slot) => slots[slot]?.source ?? null);
  return {
    source,
    slots: uses,
    spans,
    leads,
    rule,
    number,
    expression: rule.kind === "not-a-date" ? null : undefined,
    regex: bounded(source, proclitics, leads ? "yu" : "dyu"),
    isOpening: OPENINGS.some((opening) => rule.pattern.startsWith(opening)),
    content: contentOf(source, contents),
  };
}

/** The number of what a pattern holds behind its first word, among those known so far. */
function contentOf(source: string, contents: Map<string, number>): number {
  const words = contentsOf(source).join("|");
  if (words === "") return -1;
  const known = contents.get(words) ?? contents.size;
  contents.set(words, known);
  return known;
}

const COMPILED = new WeakMap<LanguagePack["dates"], CompiledRules>();

/** The rules of a pack, compiled on first use. Throws RangeError or SyntaxError on a rule that is none. */
export function compiledRules(dates: LanguagePack["dates"]): CompiledRules {
  const known = COMPILED.get(dates);
  if (known) return known;
  const slots = slotsOf(dates.words);
  const contents = new Map<string, number>();
  const rules = dates.rules.map((rule, number) => compileRule(rule, number, slots, dates.proclitics, contents));
  const sign = signOf(dates.words);
  const compiled = {
    slots,
    rules,
    sayings: sayingsOf(rules, slots),
    index: indexPatterns(
      [
        ...[...rules.map(({ source }) => source), sign].map((source) => ({ source, isWhole: true })),
        ...[...contents.keys()].map((words) => beginningWith(words.split("|"))),
      ],
      dates.proclitics,
    ),
    lastOf: new Int32Array(contents.size),
    sign: bounded(sign, dates.proclitics, "yu"),
  };
  COMPILED.set(dates, compiled);
  return compiled;
}

/** Figures written as a date: "18.03.2023", "2023-03-18t12:21". */
const NUMERIC_DATE = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(?:t[\\d:.]+)?";

const signOf = ({ month, weekday, dayShift }: DateWords): string =>
  `${wordsSource([month, weekday, dayShift].flatMap((table) => Object.keys(table)))}|${NUMERIC_DATE}`;

/** True for a language with tables of its own: what they leave out is no date word. */
export const hasDateWords = ({ weekday }: DateWords): boolean => Object.keys(weekday).length > 0;

/** The tables of a language without words of its own. */
export const NO_WORDS: DateWords = {
  month: {},
  weekday: {},
  unit: {},
  number: {},
  ordinal: {},
  season: {},
  shift: {},
  part: {},
  dayShift: {},
};
