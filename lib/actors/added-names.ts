import type { LanguagePack } from "#lib/lang/pack.ts";
import type { Actor } from "#lib/model/actor.ts";
import type { AddedName } from "#lib/model/correction.ts";
import { remember } from "#lib/model/remember.ts";
import { type Alias, type AliasIndex, aliasesOf } from "./aliases.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";

/** Lexicons by the list of names that they know beside the tables; the same names are always the same list. */
const LEXICONS = new WeakMap<readonly AddedName[], Map<LanguagePack, Lexicon>>();

/** The lexicon of a language that knows some names beside those of the tables; of equally long names the added one is meant. */
export function lexiconWith(pack: LanguagePack, names: readonly AddedName[]): Lexicon {
  if (names.length === 0) return lexiconOf(pack);
  const ofNames = LEXICONS.get(names) ?? new Map<LanguagePack, Lexicon>();
  LEXICONS.set(names, ofNames);
  const lexicon = ofNames.get(pack) ?? makeLexicon(pack, names);
  ofNames.set(pack, lexicon);
  return lexicon;
}

function makeLexicon(pack: LanguagePack, names: readonly AddedName[]): Lexicon {
  const base = lexiconOf(pack);
  const index = indexOf(pack, names);
  return remember((word) => {
    const lexeme = base(word);
    const added = lexeme.keys.flatMap((key) => {
      const list = index.get(key);
      return list ? [list] : [];
    });
    return added.length === 0 ? lexeme : { ...lexeme, aliases: [...added, ...lexeme.aliases] };
  });
}

function indexOf(pack: LanguagePack, names: readonly AddedName[]): AliasIndex {
  const index = new Map<string, Alias[]>();
  for (const { actorId, kind, lang, name } of names) {
    const row = { id: actorId, kind, country: null, names: { [lang]: [name] } };
    for (const alias of aliasesOf(row, pack)) {
      const first = alias.words[0];
      if (first !== undefined) index.set(first, [...(index.get(first) ?? []), alias]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The actors that no table has, by id. */
export const actorsAdded = (names: readonly AddedName[]): ReadonlyMap<string, Actor> =>
  new Map(names.flatMap(({ actor }) => (actor ? [[actor.id, { ...actor, listed: true }] as const] : [])));
