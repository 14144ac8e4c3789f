import type { Actor } from "#lib/model/actor.ts";
import type { LanguageCode } from "#lib/model/language.ts";
import type { ActorRow, Forms } from "./actor-row.ts";
import { BLOCS } from "./blocs.ts";
import { bodyById } from "./bodies.ts";
import { MEDIA } from "./media.ts";
import { ORGANISATIONS } from "./organisations.ts";
import { PERSONS } from "./persons.ts";
import { shorterForms } from "./shorter-forms.ts";
import { STATES } from "./states.ts";

/** All listed actors. A new one is one row in the table of its kind. */
export const ACTORS: readonly ActorRow[] = [...STATES, ...ORGANISATIONS, ...BLOCS, ...MEDIA, ...PERSONS];

const ROWS: ReadonlyMap<string, ActorRow> = new Map(ACTORS.map((row) => [row.id, row]));

/** Row of a listed actor, or null. Bodies of states that a rule names ("KAZ-MFA") have none. */
export const rowById = (id: string): ActorRow | null => ROWS.get(id) ?? null;

const LISTED: ReadonlyMap<string, Actor> = new Map(ACTORS.map((row) => [row.id, actorOf(row)]));

/** A listed actor by id, also a body of a state that a rule names ("KAZ-MFA"); null for ids that no table and no rule makes. */
export const actorById = (id: string): Actor | null => LISTED.get(id) ?? bodyById(id, rowById);

const BY_COUNTRY: ReadonlyMap<string, Actor> = new Map(
  STATES.flatMap(({ id, country }) => (country ? [[country, LISTED.get(id)!] as const] : [])),
);

/** The state of an ISO 3166-1 alpha-2 code, or null. */
export const stateOf = (country: string): Actor | null => BY_COUNTRY.get(country) ?? null;

/** Forms of a name in a language; persons written in Latin letters keep their English name where no row says otherwise, and in other letters leave out of it what English leaves out. */
export function formsOf(row: ActorRow, forms: Forms | undefined, lang: LanguageCode): readonly string[] {
  const own = forms?.[lang] ?? [];
  const sharesLatin = row.kind === "person" && (lang === "es" || lang === "fr");
  if (sharesLatin) return [...own, ...(forms?.en ?? [])];
  return row.kind === "person" && forms === row.names ? [...own, ...shorterForms(row, own)] : own;
}

function actorOf({ id, kind, country, names, media, female, familyFirst }: ActorRow): Actor {
  return {
    id,
    kind,
    country,
    names: shownNames(names),
    listed: true,
    ...(media && { media }),
    ...(female && { female }),
    ...(familyFirst && { familyFirst }),
  };
}

function shownNames(names: Forms): Readonly<Record<string, string>> {
  const first = Object.entries(names).flatMap(([lang, forms]) => (forms?.[0] ? [[lang, forms[0]]] : []));
  return Object.fromEntries(first);
}
