import type { LanguagePack } from "#lib/lang/pack.ts";

const SETS = new WeakMap<LanguagePack, ReadonlySet<string>>();

/**
 * Words of a language that are hardly part of a name: function words, and those of dates and numbers. A listed name may contain one
 * ("Theresa May"); what only sounds like a listed name may not.
 */
export function commonWords(pack: LanguagePack): ReadonlySet<string> {
  const known = SETS.get(pack);
  if (known) return known;
  const { names, syntax, dates } = pack;
  const phrases = [
    ...names.notNames,
    ...syntax.conjunctions,
    ...syntax.complementizers,
    ...syntax.relatives,
    ...syntax.prepositions,
    ...syntax.withWords,
    ...syntax.byWords,
    ...syntax.afterWords,
    ...syntax.beforeWords,
    ...syntax.anterior,
    ...Object.values(dates.words).flatMap((table) => Object.keys(table ?? {})),
  ];
  const words = new Set(phrases.flatMap((phrase) => phrase.split(/[^\p{L}\p{M}']+/u)).filter((word) => word !== ""));
  SETS.set(pack, words);
  return words;
}
