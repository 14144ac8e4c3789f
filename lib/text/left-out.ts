import type { LanguagePack } from "#lib/lang/pack.ts";
import type { NormalisedText } from "#lib/model/document.ts";

type LeftOut = NonNullable<LanguagePack["text"]["leftOut"]>;

const COMPILED = new WeakMap<LeftOut, RegExp>();

function compiled(rule: LeftOut): RegExp {
  const known = COMPILED.get(rule);
  if (known) return known;
  const made = new RegExp(rule.before, "u");
  COMPILED.set(rule, made);
  return made;
}

/**
 * A sentence with the little word that its language may leave out ("said on Monday *that* the talks had failed"), so that every rule
 * reads what is said as it does where the word stands. The word has no place in the article: its span there is empty.
 */
export function withLeftOut(normalised: NormalisedText, rule: LeftOut | undefined): NormalisedText {
  if (!rule?.verbs.some((verb) => normalised.text.includes(verb))) return normalised;
  const found = compiled(rule).exec(normalised.text);
  if (!found) return normalised;
  return inserted(normalised, found.index + found[0].length, `${rule.word} `);
}

/** `words` put in before the unit `at`. */
function inserted({ text, toOriginal, fromOriginal }: NormalisedText, at: number, words: string): NormalisedText {
  const behind = at + words.length;
  const back = (position: number): number => (position <= at ? position : Math.max(at, position - words.length));
  return {
    text: text.slice(0, at) + words + text.slice(at),
    toOriginal: ({ start, end }) => toOriginal({ start: back(start), end: back(end) }),
    fromOriginal: (offset) => {
      const position = fromOriginal(offset);
      return position < at ? position : position + behind - at;
    },
  };
}
