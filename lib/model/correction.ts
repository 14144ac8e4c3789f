import type { ActorKind } from "./actor.ts";
import type { Edtf } from "./edtf-value.ts";
import type { ActorRole, Certainty, EventMode, EventType } from "./event.ts";
import type { LanguageCode } from "./language.ts";

export const CORRECTION_KINDS = [
  "article-date",
  "event-fields",
  "hide",
  "split",
  "join",
  "actor",
  "alias",
  "report",
] as const;

/** What an editor says of an event in place of the machine; what is left out stays as it was read. */
export interface EventFields {
  /** Null: nobody knows when it happened. */
  readonly edtf?: Edtf | null;
  readonly type?: EventType;
  readonly mode?: EventMode | null;
  readonly certainty?: Certainty;
  /** Each once, the most important first. */
  readonly actors?: readonly { readonly actorId: string; readonly role: ActorRole }[];
  /** Headline by language of the interface. */
  readonly titles?: Readonly<Record<string, string>>;
}

/** An actor that an editor added. */
export interface AddedActor {
  readonly id: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  /** Name by language; "en" is always there. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * What is corrected. Events are meant by the mentions that they had when somebody looked at them, the founding one first: mentions keep
 * their ids when articles are read again, events do not.
 */
export type CorrectionChange =
  /** Null: the date that the article bears is not its own, and nobody knows the right one. */
  | { readonly kind: "article-date"; readonly articleId: string; readonly edtf: Edtf | null }
  | { readonly kind: "event-fields"; readonly mentionIds: readonly string[]; readonly fields: EventFields }
  | { readonly kind: "hide"; readonly mentionIds: readonly string[] }
  /** `mentionIds` tell one event, `fromIds` another. */
  | { readonly kind: "split"; readonly mentionIds: readonly string[]; readonly fromIds: readonly string[] }
  /** The mentions of each of the events that are one. */
  | { readonly kind: "join"; readonly groups: readonly (readonly string[])[] }
  | { readonly kind: "actor"; readonly actor: AddedActor }
  | { readonly kind: "alias"; readonly actorId: string; readonly name: string; readonly lang: LanguageCode }
  /** What a reader says is wrong; it changes nothing. */
  | { readonly kind: "report"; readonly mentionIds: readonly string[] };

/** Who did something, as told to editors. */
export interface Author {
  readonly id: string;
  readonly name: string;
}

/** A correction as it is kept: never changed but for being undone, never deleted. */
export interface Correction {
  readonly id: string;
  readonly change: CorrectionChange;
  readonly madeBy: Author;
  /** ISO 8601, UTC, with milliseconds. */
  readonly madeAt: string;
  readonly reason: string;
  readonly undone: { readonly by: Author; readonly at: string } | null;
}

/** What the public is told of a correction of an event. */
export interface CorrectionNote {
  readonly id: string;
  readonly kind: "event-fields" | "split" | "join";
  readonly at: string;
  readonly reason: string;
  /** What the machine had said of each corrected field; empty for the other kinds. */
  readonly was: EventFields;
  /** Mentions of the other side: the event that was parted from this one; none for the other kinds. */
  readonly otherIds: readonly string[];
}

/** All corrections of one event, the oldest first, and the headlines that an editor wrote, by language. */
export interface EventCorrections {
  readonly notes: readonly CorrectionNote[];
  readonly titles: Readonly<Record<string, string>>;
}

/** What editors say of which mentions are one event; merging honours it above all likeness. */
export interface Bonds {
  /** Key of the mentions that are held to be one with a given one; null where nobody said so. */
  readonly groupOf: (mentionId: string) => string | null;
  /** Why they are one, in editors' words. */
  readonly reasonsOf: (group: string) => readonly string[];
  readonly areApart: (a: string, b: string) => boolean;
}

/** What editors say that bears on reading one article. */
export interface ReadingCorrections {
  /** The article's own date, with the editor's reason; null where nobody set it. */
  readonly date: { readonly edtf: Edtf | null; readonly reason: string } | null;
  /** Names to be known beside those of the tables. The same names are always the same list. */
  readonly names: readonly AddedName[];
}

/** One name that an editor added, with all that is to be known of its actor. */
export interface AddedName {
  readonly actorId: string;
  readonly kind: ActorKind;
  readonly lang: LanguageCode;
  readonly name: string;
  /** The actor, where no table has it. */
  readonly actor: AddedActor | null;
}

/** A reason as the end of a sentence: without blanks around it, with a full stop where it has none. */
export function asSentence(reason: string): string {
  const text = reason.trim();
  return /[.!?…؟。]$/u.test(text) ? text : `${text}.`;
}

/** Ids that a correction speaks of: of mentions, of an article, of an actor. */
export function targetsOf(change: CorrectionChange): readonly string[] {
  switch (change.kind) {
    case "article-date":
      return [change.articleId];
    case "split":
      return [...change.mentionIds, ...change.fromIds];
    case "join":
      return change.groups.flat();
    case "actor":
      return [change.actor.id];
    case "alias":
      return [change.actorId];
    default:
      return change.mentionIds;
  }
}

/** Mentions that a correction speaks of; none where it is no correction of events. */
export const mentionsOf = (change: CorrectionChange): readonly string[] =>
  change.kind === "article-date" || change.kind === "actor" || change.kind === "alias" ? [] : targetsOf(change);
