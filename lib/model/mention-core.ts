import type { Edtf } from "./edtf-value.ts";
import type { ActorRole, EventMention } from "./event.ts";

/** What of a mention merging compares: small enough to be kept beside an index, so that an article's neighbours need not be read whole. */
export interface MentionCore
  extends Pick<EventMention, "id" | "articleId" | "type" | "mode" | "certainty" | "edtf" | "basis"> {
  readonly actors: readonly { readonly actorId: string; readonly role: ActorRole }[];
  /** Ids of those actors who are persons. */
  readonly persons: readonly string[];
  /** ISO 3166-1 alpha-2 of each state that takes part itself or by a person of it, sorted; with whom it does so. */
  readonly sides: readonly Side[];
  /** Ids of states that are named beside a person of theirs: minister and state are one side, and no two actors. Missing where none is, and in what older rules filed. */
  readonly ownStates?: readonly string[];
  /** A reception whose host is at home: in a badly translated text host and guest may be changed about. */
  readonly isAtHome: boolean;
  /** What is known of a date whose year nobody knows: "XXXX-03-18", "XXXX-03"; null for other dates and for none. */
  readonly known: Edtf | null;
  /** Words tell its time, but nobody knows which ("last week" of an article whose day nobody knows). */
  readonly isUnplaced?: boolean;
  /** The article's own date. */
  readonly published: Edtf | null;
  /** Nobody knows the article's own date: other articles may lend it one, and with it dates to its mentions. */
  readonly isAdrift: boolean;
  /** What stands around it in its article; null or missing where that tells nothing of it. */
  readonly context?: Context | null;
  /** Place in its article's order of telling, from 0, and how many it tells. */
  readonly order: number;
  readonly of: number;
}

/**
 * Around a telling, in its article: two articles about the same parties mean the same by tellings that stand alone of their kind on their
 * days, however few of those who took part each of them names. A party is a country (ISO 3166-1 alpha-2), whoever acts for it, or an
 * organisation of none.
 */
export interface Context {
  /** The parties that the article names most, sorted. */
  readonly circle: readonly string[];
  /** The days of which the article tells, as numbers since 1970-01-01, sorted. */
  readonly days: readonly number[];
  /** The parties that the telling names, sorted; those of them that act. */
  readonly parties: readonly string[];
  readonly acting: readonly string[];
  /** Among what the telling is the only one on its days: all that happened, what is kindred, or what is of its very kind; null where it is not, or has no days. */
  readonly isOnlyOf: "all" | "kin" | "kind" | null;
  /** No other of its kind is told of whoever acts in it. */
  readonly isOnlyOfAgent: boolean;
  /** On its days, too, another of its kind is told of whoever acts in it. */
  readonly isRepeated: boolean;
  /** Among what it is the only one on its days in which the same parties act: all that they do, or what is of its very kind; missing where it is not, and in what older rules filed. */
  readonly isOnlyOfActing?: "all" | "kind";
}

/** A state in an event, and the persons who are there for it; none where it is named itself. */
export interface Side {
  readonly country: string;
  readonly persons: readonly string[];
}

/**
 * Where a mention is filed among those that may be one event with it: under the kind of event and who took part
 * together, by the days on which it can have happened. Two mentions that are one share a kind and such a key, and their days touch.
 */
export interface FiledMention {
  readonly core: MentionCore;
  readonly places: readonly FiledPlace[];
  /** Half-open days since 1970-01-01; null where open. */
  readonly startDay: number | null;
  readonly endDay: number | null;
  /** Number of its class of widths: mentions of a few days are looked for apart from those of years. */
  readonly width: number;
}

/** A kind of event, or any; a key of one, two or any actors (see `lib/merge/neighbours.ts`). No key stands under two kinds. */
export interface FiledPlace {
  readonly kind: string;
  readonly under: string;
}

/** Where to look for mentions that may be one with a given one: filed under this kind, key and width, from the first day on, and touching the days. */
export interface FileQuery {
  readonly kind: string;
  readonly under: string;
  readonly width: number;
  /** First days of what is filed lie in `[firstFrom, firstTo)`, and its end after `endAfter`; null where open. */
  readonly firstFrom: number | null;
  readonly firstTo: number | null;
  readonly endAfter: number | null;
}
