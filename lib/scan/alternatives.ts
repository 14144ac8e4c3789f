import { needleOf } from "./needles.ts";
import { isOpen } from "./nfa.ts";
import { indexPatterns, MAX_PROCLITICS, type PatternIndex } from "./pattern-index.ts";
import { isWordUnit, WORD_UNITS, withoutLetterClass } from "./word-units.ts";

/** Patterns of which the first that matches at a place is meant, as in one expression with `|`, but tried only where they can begin. */
export interface Alternatives {
  readonly index: PatternIndex;
  /** The index of those alone that tell what they begin with. */
  readonly told: PatternIndex;
  /** Of each alternative that can begin with anything, what its matches contain; "" where that is not known. */
  readonly needles: readonly string[];
  readonly sources: readonly string[];
  readonly expressions: (RegExp | undefined)[];
}

/** Which alternative matched, and its match with the named groups of its source. */
export interface AlternativeMatch {
  readonly number: number;
  readonly match: RegExpExecArray;
  /** Units of the proclitics before it, which belong to the match. */
  readonly attached: number;
}

/** Makes alternatives of regular expression sources; "" for no `proclitics` (see `indexPatterns`). Throws SyntaxError on a broken source, when it is first tried. */
export function alternativesOf(sources: readonly string[], proclitics: string): Alternatives {
  const attached = proclitics === "" ? "" : `(?<attached>(?:${proclitics}){1,${MAX_PROCLITICS}})?`;
  const isTold = sources.map((source) => !isOpen(source));
  const whole = sources.map((source) => ({ source, isWhole: true }));
  const index = indexPatterns(whole, proclitics);
  const told = whole.map((each, number) => (isTold[number] ? each : { source: "", isWhole: true }));
  return {
    index,
    told: isTold.includes(false) ? indexPatterns(told, proclitics) : index,
    needles: sources.filter((_, number) => !isTold[number]).map(needleOf),
    sources: sources.map((source) => `${attached}(?:${source})(?![${WORD_UNITS}])`),
    expressions: [],
  };
}

function expressionOf({ sources, expressions }: Alternatives, number: number): RegExp {
  const known = expressions[number];
  if (known) return known;
  const built = new RegExp(withoutLetterClass(sources[number]!), "uy");
  expressions[number] = built;
  return built;
}

function firstAt(text: string, at: number, alternatives: Alternatives, index: PatternIndex): AlternativeMatch | null {
  for (const number of index.candidatesAt(text, at)) {
    const expression = expressionOf(alternatives, number);
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match && match[0] !== "") return { number, match, attached: match.groups?.attached?.length ?? 0 };
  }
  return null;
}

/** Alternatives that can begin with anything are tried at every word, but only in texts that hold what their matches contain. */
function indexFor(text: string, { index, told, needles }: Alternatives): PatternIndex {
  for (const needle of needles) if (text.includes(needle)) return index;
  return told;
}

/** Where the alternatives match whole words, from left to right, each match beginning behind the one before. */
export function matchAlternatives(text: string, alternatives: Alternatives): readonly AlternativeMatch[] {
  const found: AlternativeMatch[] = [];
  const index = indexFor(text, alternatives);
  const { opens } = index;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isStart = !isInside && opens[unit] === 1;
    isInside = isWordUnit(unit);
    const first = isStart ? firstAt(text, at, alternatives, index) : null;
    if (!first) continue;
    found.push(first);
    at += first.match[0].length - 1;
    isInside = isWordUnit(text.charCodeAt(at));
  }
  return found;
}
