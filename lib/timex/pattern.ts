import { BLANKS } from "#lib/scan/word-trie.ts";

/** A slot of a rule pattern: which table or digits it reads, which field of the expression it fills, and for which end of a range. */
export interface SlotUse {
  /** Number of its capturing group in the compiled expression. */
  readonly group: number;
  /** What it reads: "month", "day", "year" … */
  readonly slot: string;
  /** What it fills: the same, unless the pattern says `{slot:field}`. */
  readonly field: string;
  readonly end: "" | "1" | "2";
  /** Position of the `<…>` that it stands in, counted from 0; -1 outside. */
  readonly span: number;
}

/** A rule pattern as regular expression source, and what its groups mean. */
export interface TranslatedPattern {
  readonly source: string;
  readonly slots: readonly SlotUse[];
  /** Groups that `<…>` became, in order; one for the whole where the pattern has none. */
  readonly spans: readonly number[];
  /**
   * Groups of what stands before each span, from the end of the span before it, so that lengths tell the places; null where a span
   * stands in brackets or beside a `|`.
   */
  readonly leads: readonly number[] | null;
}

const SLOT = /^\{([a-zA-Z]+)([12]?)(?::([a-zA-Z]+)([12]?))?\}/;
const CLASS = /^\[(?:\\.|[^\]\\])*\]/;
/** `(?:`, `(?=`, `(?!`, `(?<=`, `(?<!`, `(?<name>`. */
const GROUP_HEAD = /^\(\?(?:[:=!]|<[=!]|<[a-zA-Z][a-zA-Z0-9]*>)/;
const NAMED = /^\(\?<[a-zA-Z]/;
const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})/;

type TokenKind = "escape" | "class" | "open" | "close" | "slot" | "span-open" | "span-close" | "or" | "blank" | "char";
interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

function nextToken(rest: string): Token {
  const slot = SLOT.exec(rest);
  if (slot) return { kind: "slot", text: slot[0] };
  if (rest[0] === "\\") return { kind: "escape", text: /^\\(?:[pPu]\{[^}]*\}|.)/u.exec(rest)?.[0] ?? rest.slice(0, 2) };
  const charClass = CLASS.exec(rest);
  if (charClass) return { kind: "class", text: charClass[0] };
  const head = GROUP_HEAD.exec(rest);
  if (head) return { kind: "open", text: head[0] };
  const char = rest[0] ?? "";
  const quantifier = QUANTIFIER.exec(rest);
  if (quantifier) return { kind: "char", text: quantifier[0] };
  const kinds: Readonly<Record<string, TokenKind>> = {
    "(": "open",
    ")": "close",
    "<": "span-open",
    ">": "span-close",
    "|": "or",
    " ": "blank",
  };
  return { kind: kinds[char] ?? "char", text: char };
}

/** Cuts a rule pattern into the pieces that matter here: slots, spans, groups, blanks and literals. */
function tokensOf(pattern: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; ) {
    const token = nextToken(pattern.slice(at));
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** True where every `<…>` of a pattern stands outside of brackets, always there, and no `|` beside it. */
function isRow(tokens: readonly Token[]): boolean {
  if (!tokens.some(({ kind }) => kind === "span-open")) return true;
  let depth = 0;
  for (const [index, { kind }] of tokens.entries()) {
    if (kind === "open") depth++;
    if (kind === "close") depth--;
    if (depth > 0 && kind === "span-open") return false;
    if (depth === 0 && kind === "or") return false;
    if (kind === "span-close" && QUANTIFIER.test(tokens[index + 1]?.text ?? "")) return false;
  }
  return true;
}

/**
 * Turns a rule pattern into regular expression source: slots become named groups, `<…>` becomes a group, a blank any white space.
 * `sourceOf` gives the source of a slot. Throws RangeError on a slot it does not know.
 */
export function translatePattern(pattern: string, sourceOf: (slot: string) => string | null): TranslatedPattern {
  const tokens = tokensOf(pattern);
  const isFlat = isRow(tokens);
  const slots: SlotUse[] = [];
  const spans: number[] = [];
  const leads: number[] = [];
  let [groups, span] = [0, -1];
  const group = (list: number[]): string => {
    list.push(++groups);
    return "(";
  };
  const slotGroup = (text: string): string => {
    const [, slot = "", slotEnd = "", field, fieldEnd] = SLOT.exec(text) ?? [];
    const source = sourceOf(slot);
    if (source === null) throw new RangeError(`no slot {${slot}} in "${pattern}"`);
    const end = (fieldEnd || slotEnd) as SlotUse["end"];
    slots.push({ group: ++groups, slot, field: field ?? slot, end, span });
    return `(${source})`;
  };
  const openSpan = (): string => {
    span = spans.length;
    return `${isFlat ? ")" : ""}${group(spans)}`;
  };
  const closeSpan = (): string => {
    span = -1;
    return isFlat ? `)${group(leads)}` : ")";
  };
  const translate = ({ kind, text }: Token, index: number): string => {
    if (kind === "slot") return slotGroup(text);
    if (kind === "span-open") return openSpan();
    if (kind === "span-close") return closeSpan();
    if (kind === "blank") return QUANTIFIER.test(tokens[index + 1]?.text ?? "") ? `(?:${BLANKS})` : BLANKS;
    if (kind !== "open") return text;
    if (NAMED.test(text)) groups++;
    return text === "(" ? "(?:" : text;
  };
  const hasSpans = tokens.some(({ kind }) => kind === "span-open");
  const opening = (isFlat ? group(leads) : "") + (hasSpans ? "" : `)${group(spans)}`);
  const source = `${opening}${tokens.map(translate).join("")}${isFlat ? ")" : ""}`;
  return { source, slots, spans, leads: isFlat ? leads : null };
}
