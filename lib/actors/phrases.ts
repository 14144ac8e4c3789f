import { type AlternativeMatch, matchAlternatives } from "#lib/scan/alternatives.ts";
import type { Phrases } from "./grammar.ts";
import { TRAITS } from "./lexicon.ts";
import type { Shape } from "./shape.ts";
import type { Line } from "./units.ts";

const NOTHING: readonly AlternativeMatch[] = [];

const isHeld = (text: string, { openings }: Phrases): boolean => {
  for (const sign of openings.signs) if (text.includes(sign)) return true;
  return false;
};

const matches = (text: string, phrases: Phrases, isOpened: boolean): readonly AlternativeMatch[] =>
  isOpened || isHeld(text, phrases) ? matchAlternatives(text, phrases.alternatives) : NOTHING;

/** Titles in a shape of a sentence, by the number of their row. */
export const titlesIn = ({ traits, grammar }: Line, { text }: Shape): readonly AlternativeMatch[] =>
  matches(text, grammar.titles, (traits & TRAITS.opensTitle) > 0);

/** Bodies in a shape of a sentence, by the number of their row. */
export const bodiesIn = ({ traits, grammar }: Line, { text }: Shape): readonly AlternativeMatch[] =>
  matches(text, grammar.bodies, (traits & TRAITS.opensBody) > 0);

/** References in a shape of a sentence, by the number of their row behind those of the bodies. */
export const referencesIn = ({ traits, grammar }: Line, { text }: Shape): readonly AlternativeMatch[] =>
  matches(text, grammar.references, (traits & TRAITS.opensReference) > 0);
