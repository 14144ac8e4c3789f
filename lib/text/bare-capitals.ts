import type { LanguagePack } from "#lib/lang/pack.ts";

type BareCapitals = NonNullable<LanguagePack["text"]["bareCapitals"]>;

const COMPILED = new WeakMap<BareCapitals, readonly (readonly [letter: string, pattern: RegExp])[]>();

function compiled(rows: BareCapitals): readonly (readonly [letter: string, pattern: RegExp])[] {
  const known = COMPILED.get(rows);
  if (known) return known;
  const made = rows.map(([letter, pattern]) => [letter, new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, "gu")] as const);
  COMPILED.set(rows, made);
  return made;
}

/** A text with the accents that its capitals were written without ("le chef de l'Etat" is "l'État"); as long as before, unit by unit. */
export const withAccents = (text: string, rows: BareCapitals = []): string =>
  compiled(rows).reduce((all, [letter, pattern]) => all.replace(pattern, letter), text);
