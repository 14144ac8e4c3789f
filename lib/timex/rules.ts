import type { DateRule, DateWords, LanguagePack } from "#lib/lang/pack.ts";
import type { Span } from "#lib/model/span.ts";
import type { TimeExpression } from "#lib/model/timex.ts";
import { expressionOf, type Fields, type MatchFields } from "./expression.ts";
import { mayMatch, type SlotUse, type TranslatedPattern, translatePattern } from "./pattern.ts";
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
  readonly regex: RegExp;
}

/** A language's rules, ready to run. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  readonly slots: Readonly<Record<string, Slot>>;
  /** Slots by the first letters of their words. */
  readonly byWord: ReadonlyMap<string, readonly string[]>;
}

const WORD_START = "(?<![\\p{L}\\p{M}\\p{N}_])(?<!\\d[.,:/])";
const WORD_END = "(?![\\p{L}\\p{M}\\p{N}_])(?![.,:/]\\d)";
/** At most two letters are written together with a word: "و" and "ب" in "وبمارس". */
const MAX_PROCLITICS = 2;

function compileRule(rule: DateRule, slots: Readonly<Record<string, Slot>>, proclitics: string): CompiledRule {
  const translated = translatePattern(rule.pattern, (slot) => slots[slot]?.source ?? null);
  const attached = proclitics === "" ? "" : `(?:${proclitics}){0,${MAX_PROCLITICS}}`;
  const body = translated.spans.length > 0 ? translated.source : `(?<span>${translated.source})`;
  const regex = new RegExp(`${WORD_START}${attached}(?:${body})${WORD_END}`, "dgu");
  return { ...translated, rule, regex };
}

const COMPILED = new WeakMap<LanguagePack["dates"], CompiledRules>();

/** The rules of a pack, compiled on first use. Throws RangeError or SyntaxError on a rule that is none. */
export function compiledRules(dates: LanguagePack["dates"]): CompiledRules {
  const known = COMPILED.get(dates);
  if (known) return known;
  const slots = slotsOf(dates.words);
  const compiled = {
    slots,
    byWord: slotsByWord(slots),
    rules: dates.rules.map((rule) => compileRule(rule, slots, dates.proclitics)),
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
  groups: Readonly<Record<string, string | undefined>>,
  slots: CompiledRules["slots"],
): MatchFields | null {
  const fields: Record<SlotUse["end"], MutableFields> = { "": {}, "1": {}, "2": {} };
  let hasShortYear = false;
  for (const { group, slot, field, end } of uses) {
    const text = groups[group];
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

function candidatesOf(
  compiled: CompiledRule,
  match: RegExpExecArray,
  slots: CompiledRules["slots"],
): readonly Candidate[] | null {
  const { rule, spans, slots: uses } = compiled;
  const groups = match.groups ?? {};
  const indices = match.indices?.groups ?? {};
  const names = (spans.length > 0 ? spans : ["span"]).filter((name) => groups[name] !== undefined);
  const place = (name: string) => {
    const [start = 0, end = 0] = indices[name] ?? [];
    return { start, end, context: match[0].length, rule: rule.id };
  };
  if (rule.kind === "not-a-date") return names.map((name) => ({ ...place(name), expression: null }));
  const isList = names.length > 1;
  const read = names.map((name) => {
    const index = spans.indexOf(name);
    return readSlots(isList ? uses.filter(({ span }) => span === -1 || span === index) : uses, groups, slots);
  });
  if (read.includes(null)) return null;
  const complete = read.filter((fields) => fields !== null);
  const shared = isList ? shareBetween(complete.map(({ common }) => common)) : [];
  const expressions = complete.map((fields, index) =>
    expressionOf(rule, isList ? { ...fields, common: shared[index] ?? {} } : fields),
  );
  if (expressions.includes(null)) return null;
  const places = names.map((name, index) => ({ ...place(name), expression: expressions[index] ?? null }));
  const [first, last] = [places[0], places.at(-1)];
  if (!isList || !first || !last) return places;
  const list = { start: first.start, end: last.end };
  return places.map((each) => ({ ...each, list }));
}

/** Slots whose words a text holds, and whether it holds figures. */
interface Signs {
  readonly slots: ReadonlySet<string>;
  readonly hasDigit: boolean;
}

const LETTERS = /\p{L}[\p{L}\p{M}]*/gu;
/** Letters written together with a word, before it ("والعام") and behind it ("عاما"), that a pattern may hold beside a slot. */
const ATTACHED_BEFORE = 4;
const ATTACHED_BEHIND = 2;

/** Slots by the first run of letters of their words. */
function slotsByWord(slots: CompiledRules["slots"]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [slot, { words }] of Object.entries(slots))
    for (const word of new Set(words.map((each) => each.match(LETTERS)?.[0] ?? "")))
      index.set(word, [...(index.get(word) ?? []), slot]);
  return index;
}

/** What of a language's tables can stand in a text; more than does, never less. */
function signsIn(text: string, { byWord }: CompiledRules): Signs {
  const slots = new Set<string>();
  for (const [word] of text.matchAll(LETTERS))
    for (let from = 0; from <= Math.min(ATTACHED_BEFORE, word.length - 1); from++)
      for (let to = word.length; to > from && to >= word.length - ATTACHED_BEHIND; to--)
        for (const slot of byWord.get(word.slice(from, to)) ?? []) slots.add(slot);
  return { slots, hasDigit: /\d/.test(text) };
}

const canFill = (slot: string, signs: Signs, { slots }: CompiledRules): boolean =>
  signs.slots.has(slot) || (signs.hasDigit && slots[slot]?.digits === true);

/** Every reading that the rules of a language have of a sentence, overlaps included, in the order of the rules. */
export function ruleCandidates(text: string, language: CompiledRules): readonly Candidate[] {
  const signs = signsIn(text, language);
  const hasWord = (word: string) => text.includes(word);
  const hasSlot = (slot: string) => canFill(slot, signs, language);
  const found: Candidate[] = [];
  for (const compiled of language.rules) {
    if (!mayMatch(compiled.need, hasWord, hasSlot)) continue;
    const { regex } = compiled;
    regex.lastIndex = 0;
    for (let match = regex.exec(text); match; match = regex.exec(text)) {
      const candidates = match[0] === "" ? null : candidatesOf(compiled, match, language.slots);
      if (candidates) found.push(...candidates);
      else regex.lastIndex = match.index + 1;
    }
  }
  return found;
}

/** True where figures or a word of the tables stand in the text: the sign that it is worth chrono's time. */
export function hasDateSign(text: string, language: CompiledRules): boolean {
  const { slots, hasDigit } = signsIn(text, language);
  return hasDigit || ["month", "weekday", "unit", "dayShift"].some((slot) => slots.has(slot));
}

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
