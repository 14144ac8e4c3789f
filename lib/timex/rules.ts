import type { DateRule, DateWords, LanguagePack } from "#lib/lang/pack.ts";
import type { Span } from "#lib/model/span.ts";
import type { TimeExpression } from "#lib/model/timex.ts";
import { contentsOf } from "#lib/scan/contents.ts";
import { indexPatterns, MAX_PROCLITICS, type PatternIndex } from "#lib/scan/pattern-index.ts";
import { prefixesOf } from "#lib/scan/prefixes.ts";
import { wordsSource } from "#lib/scan/word-trie.ts";
import { isDigitUnit, isWordUnit, WORD_UNITS, withoutLetterClass } from "#lib/scan/word-units.ts";
import { expressionOf, type Fields, type MatchFields } from "./expression.ts";
import { type SlotUse, type TranslatedPattern, translatePattern } from "./pattern.ts";
import { type Slot, slotsOf } from "./slots.ts";

/** What a rule or chrono reads at a place of normalised text; offsets count in that text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Length of all that the rule looked at: a reading that saw more context wins over one that saw less. */
  readonly context: number;
  readonly rule: string;
  /** Null for what is known to be no date. */
  readonly expression: TimeExpression | null;
  /** The whole list that a date was read in ("15, 16 and 17 March"): its members stand or fall together. */
  readonly list?: Span;
}

interface CompiledRule extends TranslatedPattern {
  readonly rule: DateRule;
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
  /** Rules by what their matches begin with, letters written together with the word left aside. */
  readonly index: PatternIndex;
  /** Words that dates are made of, and dates in figures; in the index behind the rules. */
  readonly sign: RegExp;
  /** Where each content stands last in the text that is read. */
  readonly lastOf: Int32Array;
}

const WORD_END = `(?![${WORD_UNITS}])(?![.,:/]\\d)`;

/** Group of the letters written together with the word, and how many groups stand before those of the pattern. */
const ATTACHED = 1;
const OWN_GROUPS = 1;

/** Sticky and up to the end of a word, letters written together with its beginning taken in. */
function bounded(source: string, proclitics: string, flags: "yu" | "dyu"): RegExp {
  const attached = proclitics === "" ? "" : `(?:${proclitics}){0,${MAX_PROCLITICS}}`;
  return new RegExp(withoutLetterClass(`(${attached})(?:${source})${WORD_END}`), flags);
}

function compileRule(
  rule: DateRule,
  slots: Readonly<Record<string, Slot>>,
  proclitics: string,
  contents: Map<string, number>,
): CompiledRule {
  const translated = translatePattern(rule.pattern, (slot) => slots[slot]?.source ?? null);
  const regex = bounded(translated.source, proclitics, translated.leads ? "yu" : "dyu");
  return {
    ...translated,
    rule,
    regex,
    isOpening: rule.pattern.startsWith("^"),
    content: contentOf(translated.source, contents),
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
  const rules = dates.rules.map((rule) => compileRule(rule, slots, dates.proclitics, contents));
  const sign = signOf(dates.words);
  const compiled = {
    slots,
    rules,
    index: indexPatterns(
      [
        ...[...rules.map(({ source }) => source), sign].map(prefixesOf),
        ...[...contents.keys()].map((words) => words.split("|")),
      ],
      dates.proclitics,
    ),
    lastOf: new Int32Array(contents.size),
    sign: bounded(sign, dates.proclitics, "yu"),
  };
  COMPILED.set(dates, compiled);
  return compiled;
}

type MutableFields = Record<string, number | string | boolean>;

/** Fields that other slots write: the month in digits, the year in two. */
const FIELD_OF: Readonly<Record<string, string>> = { monthnum: "month", yy: "year" };

/** Reads the slots that belong to a span (or to none) into fields; null where two slots disagree or one holds nonsense. */
function readSlots(
  uses: readonly SlotUse[],
  match: RegExpExecArray,
  slots: CompiledRules["slots"],
): MatchFields | null {
  const fields: Record<SlotUse["end"], MutableFields> = { "": {}, "1": {}, "2": {} };
  let hasShortYear = false;
  for (const { group, slot, field, end } of uses) {
    const text = match[group + OWN_GROUPS];
    if (text === undefined) continue;
    const value = slots[slot]?.read(text.toLowerCase()) ?? null;
    const name = FIELD_OF[field] ?? field;
    const known = fields[end][name];
    if (value === null || (known !== undefined && known !== value)) return null;
    fields[end][name] = value;
    if (slot === "yy" && end === "2") hasShortYear = true;
  }
  return { common: fields[""] as Fields, first: fields["1"] as Fields, second: fields["2"] as Fields, hasShortYear };
}

/** Members of a list ("15, 16 and 17 March 2023"): each takes month and year from the nearest other that has them. */
function shareBetween(members: readonly Fields[]): readonly Fields[] {
  const lender = (index: number, field: "month" | "year" | "yearShift" | "monthShift" | "shift") =>
    members.slice(index + 1).find((fields) => fields[field] !== undefined)?.[field] ??
    members.slice(0, index).findLast((fields) => fields[field] !== undefined)?.[field];
  return members.map((fields, index) => {
    const month = fields.month ?? (fields.day !== undefined ? lender(index, "month") : undefined);
    const isNamed =
      month !== undefined || fields.season !== undefined || fields.quarter !== undefined || fields.half !== undefined;
    const lent: Partial<Record<string, unknown>> = { month };
    if (fields.year === undefined && isNamed) lent.year = lender(index, "year");
    for (const field of ["yearShift", "monthShift", "shift"] as const)
      if (fields[field] === undefined && fields.year === undefined && lent.year === undefined)
        lent[field] = lender(index, field);
    return { ...fields, ...Object.fromEntries(Object.entries(lent).filter(([, value]) => value !== undefined)) };
  });
}

/** Where the spans of a match stand, in their order; null for one that took no part. */
function placesOf({ spans, leads }: CompiledRule, match: RegExpExecArray): readonly (Span | null)[] {
  if (!leads)
    return spans.map((group) => {
      const place = match.indices?.[group + OWN_GROUPS];
      return place ? { start: place[0], end: place[1] } : null;
    });
  let at = match.index + match[ATTACHED]!.length;
  return spans.map((group, number) => {
    const start = at + match[leads[number]! + OWN_GROUPS]!.length;
    at = start + match[group + OWN_GROUPS]!.length;
    return { start, end: at };
  });
}

/** A place where a rule reads; what it says there is worked out by `settle`. */
export interface Reading extends Span {
  readonly context: number;
  readonly list?: Span;
  /** Null: known to be no date. */
  readonly expression: null | undefined;
  readonly compiled: CompiledRule;
  readonly match: RegExpExecArray;
  /** Which of the rule's spans it is. */
  readonly member: number;
}

/** The readings of a match: one, or one for each member of a list. */
function addReadings(compiled: CompiledRule, match: RegExpExecArray, found: Reading[]): void {
  const places = placesOf(compiled, match);
  const isBlock = compiled.rule.kind === "not-a-date";
  const seen = { context: match[0].length, expression: isBlock ? null : undefined, compiled, match };
  const stands = places.length < 2 ? places : places.filter((place) => place !== null);
  const list = isBlock || stands.length < 2 ? undefined : { start: stands[0]!.start, end: stands.at(-1)!.end };
  for (let member = 0; member < places.length; member++) {
    const place = places[member];
    if (place) found.push({ start: place.start, end: place.end, ...seen, member, ...(list ? { list } : {}) });
  }
}

/** What a reading says; null where its slots hold nothing that makes sense together. */
export function settle(reading: Reading, { slots }: CompiledRules): Candidate | null {
  const { start, end, context, list, compiled, match } = reading;
  const place = { start, end, context, rule: compiled.rule.id };
  if (reading.expression === null) return { ...place, expression: null };
  if (list) {
    const expression = listOf(compiled, match, slots)?.[reading.member];
    return expression ? { ...place, expression, list } : null;
  }
  const fields = readSlots(compiled.slots, match, slots);
  const expression = fields && expressionOf(compiled.rule, fields, tenseBeside(compiled.rule, match, fields));
  return expression && { ...place, expression };
}

const VERBS = new Map<string, RegExp>();

function isBeside(verbs: string, text: string, at: number): boolean {
  const regex = VERBS.get(verbs) ?? new RegExp(withoutLetterClass(verbs), "yu");
  VERBS.set(verbs, regex);
  regex.lastIndex = at;
  return regex.test(text);
}

/** The tense of the verb beside a match whose words leave the year open; undefined where the rule looks for none, or none stands there. */
function tenseBeside({ verbs }: DateRule, match: RegExpExecArray, fields: MatchFields): "past" | "future" | undefined {
  const { common, first, second } = fields;
  if (!verbs || (common.year ?? first.year ?? second.year) !== undefined) return undefined;
  const end = match.index + match[0].length;
  return verbs.find(({ beside }) => isBeside(beside, match.input, end))?.tense;
}

type ListExpressions = readonly (TimeExpression | undefined)[];

/** What the lists say that were worked out for one of their members. */
const LISTS = new WeakMap<RegExpExecArray, ListExpressions | "nonsense">();

/** What the members of a list say ("15, 16 and 17 March"), by span; null where one of them makes no sense. */
function listOf(compiled: CompiledRule, match: RegExpExecArray, slots: CompiledRules["slots"]): ListExpressions | null {
  const known = LISTS.get(match) ?? readList(compiled, match, slots) ?? "nonsense";
  LISTS.set(match, known);
  return known === "nonsense" ? null : known;
}

function readList(
  { rule, spans, slots: uses }: CompiledRule,
  match: RegExpExecArray,
  slots: CompiledRules["slots"],
): ListExpressions | null {
  const members = [...spans.keys()].filter((number) => match[spans[number]! + OWN_GROUPS] !== undefined);
  const read = members.map((number) =>
    readSlots(
      uses.filter(({ span }) => span === -1 || span === number),
      match,
      slots,
    ),
  );
  const complete = read.filter((fields) => fields !== null);
  const shared = shareBetween(complete.map(({ common }) => common));
  const told = shared.map((common, index) => ({ ...complete[index]!, common }));
  const said = told.map((fields) => expressionOf(rule, fields, tenseBeside(rule, match, fields)));
  const sound = said.filter((expression) => expression !== null);
  return sound.length < members.length ? null : spans.map((_, number) => sound[members.indexOf(number)]);
}

const FIGURE_POINTS = ".,:/";

/** True where a date may begin: not inside a word, nor behind a figure and its point ("1.5", "12:30"). */
function mayBegin(text: string, at: number): boolean {
  if (isWordUnit(text.charCodeAt(at - 1))) return false;
  return !(isDigitUnit(text.charCodeAt(at - 2)) && FIGURE_POINTS.includes(text.charAt(at - 1)));
}

/** What a language's rules see in a text. */
export interface RuleReadings {
  /** Every reading, overlaps included, in the order of the text. */
  readonly readings: readonly Reading[];
  /** Date words and dates in figures, read or not. */
  readonly signs: readonly Span[];
}

/** Tries at a place what may match there. */
function tryRules(
  numbers: readonly number[],
  text: string,
  at: number,
  language: CompiledRules,
  readings: Reading[],
  signs: Span[],
): void {
  const { rules, sign, lastOf } = language;
  for (const number of numbers) {
    if (number > rules.length) break;
    const compiled = rules[number];
    if (compiled && ((at > 0 && compiled.isOpening) || (compiled.content >= 0 && lastOf[compiled.content]! <= at)))
      continue;
    const regex = compiled?.regex ?? sign;
    regex.lastIndex = at;
    const match = regex.exec(text);
    if (match === null || match[0] === "") continue;
    if (compiled) addReadings(compiled, match, readings);
    else signs.push({ start: at, end: at + match[0].length });
  }
}

/** Runs the rules of a language over a sentence. */
export function readRules(text: string, language: CompiledRules): RuleReadings {
  const readings: Reading[] = [];
  const signs: Span[] = [];
  const { index, lastOf, rules } = language;
  const starts: number[] = [];
  const lists: (readonly number[])[] = [];
  lastOf.fill(-1);
  for (let at = 0; at < text.length; at++) {
    if (index.opens[text.charCodeAt(at)] === 0 || isWordUnit(text.charCodeAt(at - 1))) continue;
    const numbers = index.candidatesAt(text, at);
    if (numbers.length === 0) continue;
    for (let nth = numbers.length - 1; nth >= 0 && numbers[nth]! > rules.length; nth--)
      lastOf[numbers[nth]! - rules.length - 1] = at;
    if (numbers[0]! <= rules.length && mayBegin(text, at)) {
      starts.push(at);
      lists.push(numbers);
    }
  }
  for (let nth = 0; nth < starts.length; nth++) tryRules(lists[nth]!, text, starts[nth]!, language, readings, signs);
  return { readings, signs };
}

/** Figures written as a date: "18.03.2023", "2023-03-18t12:21". */
const NUMERIC_DATE = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(?:t[\\d:.]+)?";

const signOf = ({ month, weekday, dayShift }: DateWords): string =>
  `${wordsSource([month, weekday, dayShift].flatMap((table) => Object.keys(table)))}|${NUMERIC_DATE}`;

/** True where a date word or a date in figures stands in a text and no reading holds it: the sign that it is worth chrono's time. */
export const hasUnreadSign = (signs: readonly Span[], read: readonly Span[]): boolean =>
  signs.some((sign) => !read.some(({ start, end }) => start < sign.end && end >= sign.end));

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
