import type { DateRule } from "#lib/lang/pack.ts";
import type { TimeExpression } from "#lib/model/timex.ts";
import { withoutLetterClass } from "#lib/scan/word-units.ts";
import type { CompiledRule, CompiledRules } from "./compiled-rules.ts";
import { expressionOf, type MatchFields } from "./expression.ts";
import type { Fields } from "./fields.ts";
import type { Candidate, Reading } from "./rules.ts";
import { OWN_GROUPS, readSlots } from "./sayings.ts";

/** Months that the next member of a list lies back by where New Year stands between: "28 December and 3 January 2019". */
const MONTHS_OVER_NEW_YEAR = 7;

/** The year that a day takes from a member behind it: the one before where the months turn. */
function yearFromBehind(month: number | undefined, behind: readonly Fields[]): number | undefined {
  const lender = behind.find(({ year }) => year !== undefined);
  if (lender?.year === undefined) return undefined;
  const isTurned = (month ?? 0) - (lender.month ?? month ?? 0) >= MONTHS_OVER_NEW_YEAR;
  return isTurned ? lender.year - 1 : lender.year;
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
    if (fields.year === undefined && isNamed)
      lent.year = yearFromBehind(fields.day && month, members.slice(index + 1)) ?? lender(index, "year");
    for (const field of ["yearShift", "monthShift", "shift"] as const)
      if (fields[field] === undefined && fields.year === undefined && lent.year === undefined)
        lent[field] = lender(index, field);
    return { ...fields, ...Object.fromEntries(Object.entries(lent).filter(([, value]) => value !== undefined)) };
  });
}

/** What a reading says; null where its slots hold nothing that makes sense together. */
export function settle(reading: Reading, language: CompiledRules): Candidate | null {
  const { start, end, context, list, compiled, match } = reading;
  const { id: rule } = compiled.rule;
  if (reading.expression === null) return { start, end, context, rule, expression: null, list: undefined };
  const expression = list
    ? listOf(compiled, match, language.slots)?.[reading.member]
    : singleOf(compiled, match, language);
  return expression ? { start, end, context, rule, expression, list } : null;
}

function singleOf(compiled: CompiledRule, match: RegExpExecArray, { sayings }: CompiledRules): TimeExpression | null {
  const saying = sayings(compiled, match);
  if (!saying) return null;
  if (isDateline(match, saying.fields)) return null;
  const tense = tenseBeside(compiled.rule, match, saying.fields);
  return tense ? saying.inTense(tense) : saying.expression;
}

/** The place before the date of a dateline: "ROME, ". */
const PLACE = /^[^\d.!?]{2,45}, ?$/u;

/** "ROME, 14 June 2023 – 5 May saw …": only the first day has a year, and the dash is that of a dateline, or the second would be earlier. */
function isDateline({ index, input, 0: text }: RegExpExecArray, { first, second }: MatchFields): boolean {
  if (first.year === undefined || second.day === undefined || !text.includes(" - ")) return false;
  if (second.year !== undefined || second.yearShift !== undefined) return false;
  const [from, to] = [first, second].map(({ month = 0, day = 0 }) => 100 * month + day);
  return to! <= from! || PLACE.test(input.slice(0, index));
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
  const read = members.map((number) => {
    const own = uses.filter(({ span }) => span === -1 || span === number);
    return readSlots(
      own,
      own.map(({ group }) => match[group + OWN_GROUPS]),
      slots,
    );
  });
  const complete = read.filter((fields) => fields !== null);
  const shared = shareBetween(complete.map(({ common }) => common));
  const told = shared.map((common, index) => ({ ...complete[index]!, common }));
  const said = told.map((fields) => expressionOf(rule, fields, tenseBeside(rule, match, fields)));
  const sound = said.filter((expression) => expression !== null);
  return sound.length < members.length ? null : spans.map((_, number) => sound[members.indexOf(number)]);
}
