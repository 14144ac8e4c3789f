/** A slot of a rule pattern: which table or digits it reads, which field of the expression it fills, and for which end of a range. */
export interface SlotUse {
  /** Name of the capturing group in the compiled expression. */
  readonly group: string;
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
  /** Names of the groups that `<…>` became, in order; empty where the whole match is the span. */
  readonly spans: readonly string[];
  /** Without this the pattern cannot match: a cheap test before the expression runs. */
  readonly need: Need;
}

/** Literal words and slots that a pattern cannot do without, alternatives kept apart. */
export type Need =
  | { readonly word: string }
  | { readonly slot: string }
  | { readonly all: readonly Need[] }
  | { readonly any: readonly Need[] };

const SLOT = /^\{([a-zA-Z]+)([12]?)(?::([a-zA-Z]+)([12]?))?\}/;
const CLASS = /^\[(?:\\.|[^\]\\])*\]/;
/** `(?:`, `(?=`, `(?!`, `(?<=`, `(?<!`, `(?<name>`. */
const GROUP_HEAD = /^\(\?(?:[:=!]|<[=!]|<[a-zA-Z][a-zA-Z0-9]*>)/;
/** A run of white space, bounded so that a page of blanks costs no more than a page of text. */
const BLANK = "\\s{1,20}";
const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})/;
const OPTIONAL = /^(?:[?*]|\{0)/;
/** Shorter literals are in nearly every sentence, so asking for them saves nothing. */
const SHORTEST_NEEDED_WORD = 2;

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

/** A token that makes what stands before it optional. */
const isOptional = (token: Token | undefined): boolean => OPTIONAL.test(token?.text ?? "");
const NEGATIVE = /^\(\?<?!/;

/** Reads alternatives up to a closing bracket; `at` is moved past it. */
function readNeed(tokens: readonly Token[], cursor: { at: number }): Need {
  const branches: Need[] = [];
  let all: Need[] = [];
  let word = "";
  const flush = () => {
    if (word.length >= SHORTEST_NEEDED_WORD) all.push({ word });
    word = "";
  };
  for (; cursor.at < tokens.length; cursor.at++) {
    const { kind, text } = tokens[cursor.at]!;
    const isFree = isOptional(tokens[cursor.at + 1]);
    if (kind === "char" && /\p{L}/u.test(text) && !isFree) {
      word += text;
      continue;
    }
    flush();
    if (kind === "close") break;
    if (kind === "or") {
      branches.push({ all });
      all = [];
    } else if (kind === "open") {
      cursor.at++;
      const inner = readNeed(tokens, cursor);
      if (!NEGATIVE.test(text) && !isOptional(tokens[cursor.at + 1])) all.push(inner);
    } else if (kind === "slot" && !isFree) all.push({ slot: SLOT.exec(text)?.[1] ?? "" });
  }
  flush();
  return branches.length === 0 ? { all } : { any: [...branches, { all }] };
}

/** What a pattern cannot do without: less than the truth, never more. */
const needsOf = (tokens: readonly Token[]): Need =>
  readNeed(
    tokens.filter(({ kind }) => kind !== "span-open" && kind !== "span-close"),
    { at: 0 },
  );

/** True where a text that holds these words and slots may match the pattern. */
export function mayMatch(need: Need, hasWord: (word: string) => boolean, hasSlot: (slot: string) => boolean): boolean {
  if ("word" in need) return hasWord(need.word);
  if ("slot" in need) return hasSlot(need.slot);
  if ("any" in need) return need.any.some((each) => mayMatch(each, hasWord, hasSlot));
  return need.all.every((each) => mayMatch(each, hasWord, hasSlot));
}

/**
 * Turns a rule pattern into regular expression source: slots become named groups, `<…>` becomes a group, a blank any white space.
 * `sourceOf` gives the source of a slot. Throws RangeError on a slot it does not know.
 */
export function translatePattern(pattern: string, sourceOf: (slot: string) => string | null): TranslatedPattern {
  const tokens = tokensOf(pattern);
  const slots: SlotUse[] = [];
  const spans: string[] = [];
  let span = -1;
  const slotGroup = (text: string): string => {
    const [, slot = "", slotEnd = "", field, fieldEnd] = SLOT.exec(text) ?? [];
    const source = sourceOf(slot);
    if (source === null) throw new RangeError(`no slot {${slot}} in "${pattern}"`);
    const group = `s${slots.length}`;
    slots.push({ group, slot, field: field ?? slot, end: (fieldEnd || slotEnd) as SlotUse["end"], span });
    return `(?<${group}>${source})`;
  };
  const openSpan = (): string => {
    span = spans.length;
    spans.push(`span${span}`);
    return `(?<span${span}>`;
  };
  const closeSpan = (): string => {
    span = -1;
    return ")";
  };
  const translate = ({ kind, text }: Token, index: number): string => {
    if (kind === "slot") return slotGroup(text);
    if (kind === "span-open") return openSpan();
    if (kind === "span-close") return closeSpan();
    if (kind === "blank") return QUANTIFIER.test(tokens[index + 1]?.text ?? "") ? `(?:${BLANK})` : BLANK;
    return kind === "open" && text === "(" ? "(?:" : text;
  };
  const source = tokens.map(translate).join("");
  return { source, slots, spans, need: needsOf(tokens) };
}
