import type { LanguagePack } from "#lib/lang/pack.ts";
import type { ActorKind } from "#lib/model/actor.ts";
import type { ActorRow } from "./actor-row.ts";
import { CITIES } from "./cities.ts";
import { ACTORS, formsOf } from "./gazetteer.ts";
import { type Casing, casingOf, foldName } from "./words.ts";

/** "city" is only where something happens; "short" and "family" count only once the article gave the full name; "famous" counts alone; "blocked" is a phrase that names nobody. */
export type AliasKind = "name" | "demonym" | "capital" | "city" | "short" | "famous" | "blocked";

/** One form of a name, word by word. */
export interface Alias {
  /** "" for a blocked phrase. */
  readonly actorId: string;
  readonly kind: ActorKind;
  readonly by: AliasKind;
  readonly words: readonly string[];
  /** Index of the first word that must be capitalised; -1 for none. */
  readonly capital: number;
  /** Written in capitals alone: "UN", "OTAN". */
  readonly acronym: boolean;
  /** Units of all words together. */
  readonly size: number;
  /** A letter and figures: "G7". */
  readonly isNumbered: boolean;
  /** What a mention says found it: "en/demonym". */
  readonly rule: string;
}

/** Aliases of one language by their first word. */
export type AliasIndex = ReadonlyMap<string, readonly Alias[]>;

const INDEXES = new WeakMap<LanguagePack, AliasIndex>();
const RANK: Readonly<Record<AliasKind, number>> = {
  blocked: 0,
  name: 1,
  capital: 2,
  demonym: 3,
  famous: 4,
  short: 5,
  city: 6,
};

/** The index of a language, built on its first use. Of forms of equal length the better kind of name comes first. */
export function aliasIndex(pack: LanguagePack): AliasIndex {
  const known = INDEXES.get(pack);
  if (known) return known;
  const blocked = pack.names.notActors.map((phrase) => makeAlias(phrase, "", "state", "blocked", pack));
  const cities = CITIES.flatMap(({ of, names }) =>
    (names[pack.code] ?? []).map((form) => makeAlias(form, of, "state", "city", pack)),
  );
  const all = [...ACTORS.flatMap((row) => aliasesOf(row, pack)), ...cities, ...blocked];
  const index = new Map<string, Alias[]>();
  for (const alias of all) {
    const first = alias.words[0];
    if (first === undefined) continue;
    const list = index.get(first);
    if (list) list.push(alias);
    else index.set(first, [alias]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length || RANK[a.by] - RANK[b.by]);
  INDEXES.set(pack, index);
  return index;
}

/** All forms in a language under which an actor is found. */
export function aliasesOf(row: ActorRow, pack: LanguagePack): readonly Alias[] {
  const of = (by: AliasKind, forms: readonly string[]) =>
    forms.map((form) => makeAlias(form, row.id, row.kind, by, pack));
  const names = formsOf(row, row.names, pack.code);
  return [
    ...of("name", names),
    ...of("demonym", formsOf(row, row.demonyms, pack.code)),
    ...of("capital", formsOf(row, row.capitals, pack.code)),
    ...of("short", formsOf(row, row.shorts, pack.code)),
    ...(row.famous
      ? of(
          "famous",
          names.map((name) => familyName(name, row.familyFirst ?? false)),
        )
      : []),
  ];
}

const PARTICLE =
  /^(?:von|van|der|den|de|di|da|du|le|la|al|el|bin|ibn|ben|بن|آل|фон|дер|бін|ібн|аль|ле|ді|да|де|бен|бин|ибн|ди|ас|аш|эль)$/i;

/** Last words that are no name without the one before: "Nasr *Allah*", "Nur *al-Din*". */
export const BOUND_BEHIND: ReadonlySet<string> = new Set(["أوغلو", "الله", "الدين", "الرحمن", "الرحيم"]);

/** The family name in a full one: its last word with the particles before it, or the first. A name of one word is returned whole. */
export function familyName(name: string, familyFirst: boolean): string {
  const parts = name.split(" ");
  if (familyFirst) return parts[0] ?? name;
  const last = parts.length - 1;
  let start = BOUND_BEHIND.has(parts[last] ?? "") ? Math.max(last - 1, 0) : last;
  while (start > 1 && PARTICLE.test(parts[start - 1] ?? "")) start--;
  return parts.slice(Math.max(start, 0)).join(" ");
}

/** Words of a name form as the index compares them; `elides` where the language's words end at an apostrophe. */
export const aliasWords = (form: string, elides = false): readonly string[] =>
  [
    ...(elides ? form.replace(/['’]/g, " ") : form).matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}+]*(?:['’][\p{L}\p{M}]+)*/gu),
  ].map((match) => foldName(match[0].toLowerCase().replaceAll("’", "'")));

function makeAlias(
  form: string,
  actorId: string,
  kind: ActorKind,
  by: AliasKind,
  { code, names }: LanguagePack,
): Alias {
  const elides = names.elides ?? false;
  const written = form
    .split(elides ? /[^\p{L}\p{M}\p{N}+]+/u : /[^\p{L}\p{M}\p{N}'’+]+/u)
    .filter((part) => part !== "");
  const casings = written.map(casingOf);
  const words = aliasWords(form, elides);
  return {
    actorId,
    kind,
    by,
    words,
    capital: names.writtenSmall?.includes(actorId) ? NO_CAPITAL : capitalOf(casings, words),
    acronym: isAcronym(written),
    size: words.join("").length,
    isNumbered: /^\p{L}[\p{N}+]+$/u.test(words[0] ?? ""),
    rule: `${code}/${by}`,
  };
}

/** No word of the name has to be capitalised. */
const NO_CAPITAL = -1;

const isCapital = (casing: Casing): boolean => casing === "title" || casing === "upper";

/** "The Times", "Le Monde": any sentence may begin with the article, so the word after it is asked. */
function capitalOf(casings: readonly Casing[], words: readonly string[]): number {
  const first = casings.findIndex(isCapital);
  return first === 0 && ARTICLES.has(words[0] ?? "") && isCapital(casings[1] ?? "none") ? 1 : first;
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "le", "la", "el", "der"]);

const isAcronym = (written: readonly string[]): boolean =>
  written.every((part) => /^[\p{Lu}\p{N}+]+$/u.test(part)) && written.join("").length <= 7;
