import { indexPatterns, MAX_PROCLITICS, type PatternIndex } from "./pattern-index.ts";
import { prefixesOf } from "./prefixes.ts";
import { isWordUnit, WORD_UNITS, withoutLetterClass } from "./word-units.ts";

/** Patterns of which the first that matches at a place is meant, as in one expression with `|`, but tried only where they can begin. */
export interface Alternatives {
  readonly index: PatternIndex;
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
  return {
    index: indexPatterns(sources.map(prefixesOf), proclitics),
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

function firstAt(text: string, at: number, alternatives: Alternatives): AlternativeMatch | null {
  for (const number of alternatives.index.candidatesAt(text, at)) {
    const expression = expressionOf(alternatives, number);
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match && match[0] !== "") return { number, match, attached: match.groups?.attached?.length ?? 0 };
  }
  return null;
}

/** Where the alternatives match whole words, from left to right, each match beginning behind the one before. */
export function matchAlternatives(text: string, alternatives: Alternatives): readonly AlternativeMatch[] {
  const found: AlternativeMatch[] = [];
  const { opens } = alternatives.index;
  for (let at = 0; at < text.length; at++) {
    if (opens[text.charCodeAt(at)] === 0 || isWordUnit(text.charCodeAt(at - 1))) continue;
    const first = firstAt(text, at, alternatives);
    if (!first) continue;
    found.push(first);
    at += first.match[0].length - 1;
  }
  return found;
}
