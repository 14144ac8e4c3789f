import type { Span } from "./span.ts";

export type ActorKind = "state" | "organisation" | "bloc" | "person";

/**
 * One actor: a state, an organisation, a bloc, a person.
 * `id` is ISO 3166-1 alpha-3 for states ("KAZ"), a short upper-case code for organisations ("NATO"), a kebab-case name for
 * persons ("james-cleverly"). It is never reused and never renamed: links hold it.
 */
export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2, for the badge; null for what belongs to no state. */
  readonly country: string | null;
  /** Name to show per language of the interface; "en" is always there. */
  readonly names: Readonly<Record<string, string>>;
  /** False for one that the text introduced by a title and no table knows. */
  readonly listed: boolean;
  /** A newspaper, agency or channel: a source that is cited, no actor of events. */
  readonly media?: true;
  /** A woman. */
  readonly female?: true;
  /** The family name stands first ("Xi Jinping"): in languages with cases such a name declines otherwise. */
  readonly familyFirst?: true;
  /** The English name is a transcription: no text in Latin letters has shown how it is written. */
  readonly romanised?: true;
}

const smaller = (a: string, b: string): string => (a < b ? a : b);

/** What two texts tell of one actor, as one: what a table lists comes first, a name that was read before a transcription. The order does not matter. */
export function mergedActor(a: Actor, b: Actor): Actor {
  if (a.listed || b.listed) return a.listed ? a : b;
  const [sure, other] = a.romanised && !b.romanised ? [b, a] : [a, b];
  const isEqual = Boolean(a.romanised) === Boolean(b.romanised);
  const langs = [...new Set([...Object.keys(a.names), ...Object.keys(b.names)])].sort();
  const names = langs.map((lang) => {
    const [own, their] = [sure.names[lang], other.names[lang]];
    const name =
      lang === "en" && !isEqual ? own : own !== undefined && their !== undefined ? smaller(own, their) : undefined;
    return [lang, name ?? own ?? their ?? ""] as const;
  });
  const country = a.country !== null && b.country !== null ? smaller(a.country, b.country) : (a.country ?? b.country);
  const { romanised: _, ...rest } = sure;
  return { ...rest, country, names: Object.fromEntries(names), ...(a.romanised && b.romanised && { romanised: true }) };
}

/** Looks an actor up by id. */
export type ActorOf = (id: string) => Actor | null;

/** One place in a text where an actor is named, described by an office or meant by a pronoun. */
export interface ActorMention extends Span {
  readonly text: string;
  readonly actorId: string;
  /** How it was found: "name" (a name form), "office" (its holder on the date), "demonym", "capital", "reference" (pronoun, "the official"). */
  readonly by: "name" | "office" | "demonym" | "capital" | "reference";
  readonly rule: string;
}
