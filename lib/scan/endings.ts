import { beginningWith } from "./nfa.ts";
import { indexPatterns, type PatternIndex } from "./pattern-index.ts";
import { prefixesOf } from "./prefixes.ts";
import { withoutLetterClass } from "./word-units.ts";

/** A pattern that a text is to end with, tried only where its matches can begin. */
export interface Ending {
  readonly index: PatternIndex;
  readonly expression: RegExp;
}

/** Makes an ending of a regular expression source without `$`. Throws SyntaxError on a broken source. */
export const endingOf = (source: string, flags: "u" | "iu" = "u"): Ending => ({
  index: indexPatterns([beginningWith(prefixesOf(source))]),
  expression: new RegExp(`(?:${withoutLetterClass(source)})$`, `${flags}y`),
});

/** The match with which a text ends, the one that begins first, or null: what `exec` gives for the pattern with `$` behind it. */
export function matchEnding(text: string, { index, expression }: Ending): RegExpExecArray | null {
  for (let at = 0; at < text.length; at++) {
    if (index.opens[text.charCodeAt(at)] === 0 || index.candidatesAt(text, at).length === 0) continue;
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match) return match;
  }
  return null;
}
