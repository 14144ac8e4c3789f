import type { Span } from "#lib/model/span.ts";
import type { TimeExpression } from "#lib/model/timex.ts";
import { isDigitUnit, isWordUnit } from "#lib/scan/word-units.ts";
import { ATTACHED, type CompiledRule, type CompiledRules } from "./compiled-rules.ts";
import { OWN_GROUPS } from "./sayings.ts";

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
  readonly list?: Span | undefined;
}

/** A place where a rule reads; what it says there is worked out by `settle`. */
export interface Reading extends Span {
  readonly context: number;
  readonly list?: Span | undefined;
  /** Null: known to be no date. */
  readonly expression: null | undefined;
  readonly compiled: CompiledRule;
  readonly match: RegExpExecArray;
  /** Which of the rule's spans it is. */
  readonly member: number;
}

// Readings are made for every match: each is written out with the same fields, since copying fields costs more than finding them.

/** Adds the reading of a rule with one span, whose place the lengths of what stands before it tell. */
function addSingle(compiled: CompiledRule, leads: readonly number[], match: RegExpExecArray, found: Reading[]): void {
  const before = match[ATTACHED]!.length + match[leads[0]! + OWN_GROUPS]!.length;
  const start = match.index + before;
  const end = start + match[compiled.spans[0]! + OWN_GROUPS]!.length;
  const { expression } = compiled;
  found.push({ start, end, context: match[0].length, list: undefined, expression, compiled, match, member: 0 });
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

/** The readings of a match: one, or one for each member of a list. */
function addReadings(compiled: CompiledRule, match: RegExpExecArray, found: Reading[]): void {
  const { leads, spans, expression } = compiled;
  if (leads && spans.length === 1) {
    addSingle(compiled, leads, match, found);
    return;
  }
  const context = match[0].length;
  const places = placesOf(compiled, match);
  const stands = places.length < 2 ? places : places.filter((place) => place !== null);
  const isList = expression === undefined && stands.length >= 2;
  const list = isList ? { start: stands[0]!.start, end: stands.at(-1)!.end } : undefined;
  for (let member = 0; member < places.length; member++) {
    const place = places[member];
    if (!place) continue;
    const { start, end } = place;
    found.push({ start, end, context, list, expression, compiled, match, member });
  }
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

/** True where a date word or a date in figures stands in a text and no reading holds it: the sign that it is worth chrono's time. */
export const hasUnreadSign = (signs: readonly Span[], read: readonly Span[]): boolean =>
  signs.some((sign) => !read.some(({ start, end }) => start < sign.end && end >= sign.end));
