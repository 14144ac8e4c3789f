import type { DateRule } from "#lib/lang/pack.ts";
import { remember } from "#lib/model/remember.ts";
import type { TimeExpression } from "#lib/model/timex.ts";
import type { CompiledRule } from "./compiled-rules.ts";
import { expressionOf, type MatchFields } from "./expression.ts";
import type { Fields } from "./fields.ts";
import type { SlotUse } from "./pattern.ts";
import type { Slot } from "./slots.ts";

/** What a rule says where its slots hold certain words, whatever stands about them. */
export interface Saying {
  readonly fields: MatchFields;
  /** In the tense that the rule itself implies; null where the slots hold nothing that makes sense together. */
  readonly expression: TimeExpression | null;
  /** In the tense of a verb beside it. */
  readonly inTense: (tense: "past" | "future") => TimeExpression | null;
}

/** Looks up what a rule says; null where two of its slots disagree or one holds nonsense. */
export type Sayings = (compiled: CompiledRule, match: RegExpExecArray) => Saying | null;

/** Groups of a rule's expression before those of its pattern: that of the letters written together with the word. */
export const OWN_GROUPS = 1;

type MutableFields = Record<string, number | string | boolean>;

/** Fields that other slots write: the month in digits, the year in two. */
const FIELD_OF: Readonly<Record<string, string>> = { monthnum: "month", yy: "year" };

/** Reads the words of some slots, in the order of their uses, into fields; undefined for a slot that took no part. */
export function readSlots(
  uses: readonly SlotUse[],
  words: readonly (string | undefined)[],
  slots: Readonly<Record<string, Slot>>,
): MatchFields | null {
  const fields: Record<SlotUse["end"], MutableFields> = { "": {}, "1": {}, "2": {} };
  let hasShortYear = false;
  for (const [nth, { slot, field, end }] of uses.entries()) {
    const text = words[nth];
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

function sayingWith(rule: DateRule, fields: MatchFields): Saying {
  const tensed = new Map<"past" | "future", TimeExpression | null>();
  const inTense = (tense: "past" | "future"): TimeExpression | null => {
    const known = tensed.get(tense);
    if (known !== undefined) return known;
    const expression = expressionOf(rule, fields, tense);
    tensed.set(tense, expression);
    return expression;
  };
  return { fields, expression: expressionOf(rule, fields), inTense };
}

/** Behind the words of each slot in a key, and what stands for a slot that took no part; no slot reads either. */
const [END, ABSENT] = ["\0", "\x01"];

/**
 * What the rules of a language say. Dates are written with few words: what a rule says with some of them is worked out once and
 * remembered by the rule's number and the words.
 */
export function sayingsOf(rules: readonly CompiledRule[], slots: Readonly<Record<string, Slot>>): Sayings {
  const sayingOf = remember((key): { readonly saying: Saying | null } => {
    const { rule, slots: uses } = rules[key.charCodeAt(0)]!;
    const words = key.slice(1).split(END);
    const fields = readSlots(
      uses,
      words.map((word) => (word === ABSENT ? undefined : word)),
      slots,
    );
    return { saying: fields && sayingWith(rule, fields) };
  });
  return ({ number, slots: uses }, match) => {
    let key = String.fromCharCode(number);
    for (let nth = 0; nth < uses.length; nth++) key += (match[uses[nth]!.group + OWN_GROUPS] ?? ABSENT) + END;
    return sayingOf(key).saying;
  };
}
