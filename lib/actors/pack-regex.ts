import type { LanguagePack } from "#lib/lang/pack.ts";
import { type Alternatives, alternativesOf } from "#lib/scan/alternatives.ts";
import { withoutLetterClass } from "#lib/scan/word-units.ts";
import { evenLetters } from "./words.ts";

const COMPILED = new WeakMap<LanguagePack, Map<string, RegExp>>();

/** A regular expression made from words of a language, taken as it stands, compiled on its first use. */
export function packRegex(pack: LanguagePack, name: string, source: (pack: LanguagePack) => string): RegExp {
  const known = COMPILED.get(pack) ?? new Map<string, RegExp>();
  COMPILED.set(pack, known);
  const regex = known.get(name) ?? new RegExp(withoutLetterClass(evenLetters(source(pack))), "u");
  known.set(name, regex);
  return regex;
}

const ALTERNATIVES = new WeakMap<LanguagePack, Map<string, Alternatives>>();

/** Alternatives made from rows of a language, whole words, made ready on their first use. */
export function packAlternatives(
  pack: LanguagePack,
  name: string,
  sources: (pack: LanguagePack) => readonly string[],
  proclitics: string,
): Alternatives {
  const known = ALTERNATIVES.get(pack) ?? new Map<string, Alternatives>();
  ALTERNATIVES.set(pack, known);
  const alternatives = known.get(name) ?? alternativesOf(sources(pack).map(evenLetters), proclitics);
  known.set(name, alternatives);
  return alternatives;
}
