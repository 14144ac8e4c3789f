import type { ActorKind } from "#lib/model/actor.ts";
import type { LanguageCode } from "#lib/model/language.ts";

/** Forms of a name by language; the first of each is the one to show. */
export type Forms = Readonly<Partial<Record<LanguageCode, readonly string[]>>>;

/** One line of the gazetteer. */
export interface ActorRow {
  /** Never reused, never renamed: links hold it. States: ISO 3166-1 alpha-3; organisations: upper-case code; persons: kebab-case name. */
  readonly id: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2; null for what belongs to no state. */
  readonly country: string | null;
  /** Item id, only where certain. */
  readonly wikidata?: string;
  /** Newspapers, agencies, broadcasters: sources, seldom parties of an event. */
  readonly media?: true;
  readonly names: Forms;
  /** Adjectives and names of the people, in dictionary form. */
  readonly demonyms?: Forms;
  /** Cities and seats that stand for the government. */
  readonly capitals?: Forms;
  /** Short names that count only where the article gave a full one: "the Alliance". */
  readonly shorts?: Forms;
  /** Ids of the states of a bloc, as far as texts agree on them. */
  readonly members?: readonly string[];
  /** Organisation of which this is a body: its short names count also where the article names the whole. */
  readonly within?: string;
  /** The family name stands first ("Xi Jinping"). */
  readonly familyFirst?: true;
  /** The family name alone means this person, also where nobody introduced them. */
  readonly famous?: true;
  readonly female?: true;
}
