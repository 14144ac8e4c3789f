// What the matches of a regular expression can begin with: the index that lets hundreds of patterns run over a text at the cost of few.

/** A piece of a regular expression; `units` null: anything. A blank stands for any run of blanks. "ahead" is what `(?=…)` asks of the text behind it, other lookarounds are an empty "all". */
export type Node =
  | { readonly kind: "units"; readonly units: readonly string[] | null }
  | { readonly kind: "ahead"; readonly node: Node }
  | { readonly kind: "all"; readonly nodes: readonly Node[] }
  | { readonly kind: "any"; readonly nodes: readonly Node[] }
  | { readonly kind: "repeat"; readonly node: Node; readonly min: number; readonly max: number };

/** How long a beginning and its last word may be, the most telling first: short words ("the", "in") lead on into the next, long ones tell enough. */
const LIMITS = [
  { whole: 9, word: 5 },
  { whole: 7, word: 5 },
  { whole: 6, word: 4 },
  { whole: 5, word: 4 },
  { whole: 4, word: 4 },
  { whole: 3, word: 3 },
  { whole: 2, word: 2 },
  { whole: 1, word: 1 },
] as const;
/** A pattern that can begin in more ways is told by shorter beginnings. */
const MOST_BEGINNINGS = 600;
const MOST_UNITS = 12;
/** Stands for a run of digits, as one blank does for a run of blanks. */
export const FIGURE = "0";
export const isDigit = (unit: string): boolean => unit >= "0" && unit <= "9";
const NOTHING: Node = { kind: "all", nodes: [] };
const ANYTHING: Node = { kind: "units", units: null };

/** Beginnings as they grow. */
interface Growth {
  readonly limit: (typeof LIMITS)[number];
  /** Beginnings that can not be followed further. */
  readonly closed: Set<string>;
  /** Set where there are too many: what comes out is of no use. */
  isPassed: boolean;
}

interface Cursor {
  readonly source: string;
  at: number;
}

/**
 * Beginnings, at least one of which every match has; "" where a match may begin with anything.
 *
 * They end a few units into the first word that is not short. `source` is a valid expression over normalised text, where all blanks
 * are U+0020; runs of blanks and of digits count as one. Errs on the side of shorter beginnings: lookarounds other than `(?=…)`, escapes of
 * classes and back references tell nothing.
 */
export const prefixesOf = (source: string): readonly string[] => beginningsOf(readPattern(source));

/** A regular expression source taken apart. */
export const readPattern = (source: string): Node => readAny({ source, at: 0 });

/** What the matches of a piece can begin with (see `prefixesOf`). */
export function beginningsOf(node: Node): readonly string[] {
  for (const limit of LIMITS) {
    const growth = { limit, closed: new Set<string>(), isPassed: false };
    const open = extend(new Set([""]), node, growth);
    const isFew = open.size + growth.closed.size <= MOST_BEGINNINGS || limit.whole === 1;
    if (isFew && !growth.isPassed) return withoutLonger([...open, ...growth.closed]);
  }
  return [""];
}

/** A beginning that another one opens says nothing more. */
function withoutLonger(texts: readonly string[]): readonly string[] {
  const kept = new Set<string>();
  for (const text of [...new Set(texts)].sort((a, b) => a.length - b.length)) {
    let length = 0;
    while (length < text.length && !kept.has(text.slice(0, length))) length++;
    if (length === text.length) kept.add(text);
  }
  return [...kept];
}

function readAny(cursor: Cursor): Node {
  const branches: Node[] = [];
  let nodes: Node[] = [];
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== ")") {
    if (cursor.source[cursor.at] === "|") {
      cursor.at++;
      branches.push({ kind: "all", nodes });
      nodes = [];
    } else nodes.push(readQuantified(cursor));
  }
  const last: Node = { kind: "all", nodes };
  return branches.length === 0 ? last : { kind: "any", nodes: [...branches, last] };
}

/** Reads what stands at the cursor and moves behind it; one code unit where the expression reads nothing but an atom must be. */
function take(sticky: RegExp, cursor: Cursor): RegExpExecArray | null {
  sticky.lastIndex = cursor.at;
  const match = sticky.exec(cursor.source);
  cursor.at += match ? match[0].length : sticky === QUANTIFIER ? 0 : 1;
  return match;
}

const QUANTIFIER = /(?:([?*+])|\{(\d+)(,(\d*))?\})\??/y;

function readQuantified(cursor: Cursor): Node {
  const node = readAtom(cursor);
  const match = take(QUANTIFIER, cursor);
  if (!match) return node;
  const [, sign, from = "0", comma, to = ""] = match;
  if (sign) return { kind: "repeat", node, min: sign === "+" ? 1 : 0, max: sign === "?" ? 1 : Infinity };
  const min = Number(from);
  return { kind: "repeat", node, min, max: comma === undefined ? min : to === "" ? Infinity : Number(to) };
}

function readAtom(cursor: Cursor): Node {
  const char = cursor.source[cursor.at] ?? "";
  if (char === "(") return readGroup(cursor);
  if (char === "[") return readClass(cursor);
  if (char === "\\") return readEscape(cursor);
  cursor.at++;
  if (char === "^" || char === "$") return NOTHING;
  return char === "." ? ANYTHING : { kind: "units", units: [char] };
}

const GROUP = /\((?:\?(?::|(<?[=!])|<[a-zA-Z][a-zA-Z0-9]*>))?/y;

function readGroup(cursor: Cursor): Node {
  const head = take(GROUP, cursor);
  const inner = readAny(cursor);
  cursor.at++;
  if (head?.[1] === undefined) return inner;
  return head[1] === "=" ? { kind: "ahead", node: inner } : NOTHING;
}

const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|k<[^>]*>|(.))/uy;

function readEscape(cursor: Cursor): Node {
  const match = take(ESCAPE, cursor);
  const code = match?.[1] ?? match?.[2] ?? match?.[3];
  if (code !== undefined) return { kind: "units", units: [String.fromCodePoint(Number.parseInt(code, 16))] };
  const letter = match?.[4];
  if (letter === "b" || letter === "B") return NOTHING;
  if (letter === "d") return { kind: "units", units: [FIGURE] };
  if (letter === "s") return { kind: "units", units: [" "] };
  if (letter === undefined || /[a-zA-Z0-9]/.test(letter)) return ANYTHING;
  return { kind: "units", units: [letter] };
}

const CLASS = /\[(\^?)((?:\\(?:[pPu]\{[^}]*\}|u[0-9a-fA-F]{4}|.)|[^\]\\])*)\]/uy;

function readClass(cursor: Cursor): Node {
  const match = take(CLASS, cursor);
  const body = match?.[2] ?? "";
  if (!match || match[1] === "^" || body.includes("\\")) return ANYTHING;
  const units: string[] = [];
  for (let at = 0; at < body.length; at++) {
    const isRange = body[at + 1] === "-" && at + 2 < body.length;
    const [from, to] = [body.charCodeAt(at), body.charCodeAt(isRange ? at + 2 : at)];
    if (to - from >= MOST_UNITS) return ANYTHING;
    for (let unit = from; unit <= to; unit++) units.push(String.fromCharCode(unit));
    if (isRange) at += 2;
  }
  return units.length > MOST_UNITS ? ANYTHING : { kind: "units", units };
}

type Beginnings = ReadonlySet<string>;
const NONE: Beginnings = new Set();

function close(open: Beginnings, growth: Growth): Beginnings {
  for (const text of open) growth.closed.add(text);
  return NONE;
}

const joined = (sets: readonly Beginnings[]): Beginnings => {
  const all = new Set<string>();
  for (const set of sets) for (const text of set) all.add(text);
  return all;
};

/** The open beginnings with what a node adds to them. */
function extend(open: Beginnings, node: Node, growth: Growth): Beginnings {
  if (open.size + growth.closed.size > MOST_BEGINNINGS && growth.limit.whole > 1) growth.isPassed = true;
  if (growth.isPassed || open.size === 0) return NONE;
  switch (node.kind) {
    case "units":
      return node.units === null ? close(open, growth) : withUnits(open, node.units, growth);
    case "ahead":
      return open;
    case "all":
      return withAll(open, node.nodes, growth);
    case "any":
      return joined(node.nodes.map((branch) => extend(open, branch, growth)));
    case "repeat":
      return repeated(open, node, growth);
  }
}

/** With one piece after another; a look ahead narrows what the pieces behind it can begin with. */
function withAll(open: Beginnings, nodes: readonly Node[], growth: Growth): Beginnings {
  let grown = open;
  for (const [index, node] of nodes.entries()) {
    if (node.kind === "ahead" && index < nodes.length - 1)
      return withAhead(grown, node.node, nodes.slice(index + 1), growth);
    grown = extend(grown, node, growth);
  }
  return grown;
}

function withAhead(open: Beginnings, ahead: Node, rest: readonly Node[], growth: Growth): Beginnings {
  const told: Growth = { limit: growth.limit, closed: new Set(), isPassed: false };
  const grown = withAll(open, rest, told);
  if (told.isPassed) growth.isPassed = true;
  const asked: Growth = { limit: growth.limit, closed: new Set(), isPassed: false };
  close(extend(open, ahead, asked), asked);
  const isFit = (text: string): boolean => asked.isPassed || agreed(text, asked.closed).length > 0;
  for (const text of told.closed)
    for (const fit of asked.isPassed ? [text] : agreed(text, asked.closed)) growth.closed.add(fit);
  return new Set([...grown].filter(isFit));
}

/** Of a beginning and others, all told of one match: the longer of each two that fit each other. */
function agreed(text: string, others: Beginnings): readonly string[] {
  for (let length = 0; length <= text.length; length++) if (others.has(text.slice(0, length))) return [text];
  return [...others].filter((other) => other.startsWith(text));
}

const isLong = (text: string, { limit }: Growth): boolean =>
  text.length >= limit.whole || text.length - 1 - text.lastIndexOf(" ") >= limit.word;

function withUnits(open: Beginnings, units: readonly string[], growth: Growth): Beginnings {
  const grown = new Set<string>();
  for (const text of open) {
    if (isLong(text, growth)) growth.closed.add(text);
    else
      for (const written of units) {
        const unit = isDigit(written) ? FIGURE : written;
        grown.add((unit === " " || unit === FIGURE) && text.endsWith(unit) ? text : text + unit);
      }
  }
  return grown;
}

const isRun = (node: Node): boolean =>
  (node.kind === "units" && node.units !== null && node.units.every((unit) => unit === " ")) || isFigure(node);
const isFigure = (node: Node): boolean => node.kind === "units" && (node.units?.every(isDigit) ?? false);

function repeated(open: Beginnings, { node, min, max }: Extract<Node, { kind: "repeat" }>, growth: Growth): Beginnings {
  if (max === 0) return open;
  const once = extend(open, node, growth);
  const more =
    max === 1 || isRun(node)
      ? once
      : joined([once, max === 2 ? extend(once, node, growth) : close(extend(once, node, growth), growth)]);
  return min === 0 ? joined([open, more]) : more;
}
