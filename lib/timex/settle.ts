import type { DateRule } from "#lib/lang/pack.ts";
import type { TimeExpression } from "#lib/model/timex.ts";
import { withoutLetterClass } from "#lib/scan/word-units.ts";
import { type CompiledRule, type CompiledRules, OWN_GROUPS } from "./compiled-rules.ts";
import { expressionOf, type Fields, type MatchFields } from "./expression.ts";
import type { SlotUse } from "./pattern.ts";
import type { Candidate, Reading } from "./rules.ts";

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
