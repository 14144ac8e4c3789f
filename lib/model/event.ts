import type { ActorMention } from "./actor.ts";
import type { EventCorrections } from "./correction.ts";
import type { Edtf } from "./edtf-value.ts";
import type { MergeEvidence } from "./merge-evidence.ts";
import type { Span } from "./span.ts";
import type { TimexReason } from "./timex.ts";

/** PLOVER event types (manual, draft 2.0). */
export const EVENT_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/**
 * What says more than the type alone: PLOVER's modes where it has one for the deed ("visit", "expel", "withdraw", "ceasefire", "release",
 * "arrest"), else sub-modes of our own. Each belongs to one type; a type that is missing here has none.
 */
const MODES = {
  CONSULT: [
    "visit",
    "third-party",
    "multilateral",
    "phone",
    "meeting",
    "summit",
    "press-conference",
    "reception",
    "statement",
  ],
  AGREE: ["sign", "ratify", "adopt", "joint-statement"],
  SUPPORT: ["recognise", "congratulate", "condole", "thank"],
  COOPERATE: ["relations", "exchange", "appoint", "open-mission"],
  REQUEST: ["invite"],
  ACCUSE: ["summon"],
  REJECT: ["deny", "call-off", "leave", "vote-against"],
  SANCTION: ["restrict", "expel", "recall", "sever", "close-mission", "suspend"],
  RETREAT: ["withdraw", "ceasefire"],
  CONCEDE: ["release", "ease", "resign", "apologise"],
  COERCE: ["arrest", "sentence"],
  MOBILIZE: ["deploy", "exercise"],
} as const satisfies Partial<Record<EventType, readonly string[]>>;
type TypeWithModes = keyof typeof MODES;
export type EventMode = (typeof MODES)[TypeWithModes][number];
export const EVENT_MODES: readonly EventMode[] = Object.values(MODES).flat();

/** A type, with one of its modes after a slash: "SANCTION/expel". */
export type EventKind = EventType | { [T in TypeWithModes]: `${T}/${(typeof MODES)[T][number]}` }[TypeWithModes];

/** The modes of a type, in a fixed order; none for most conflict types. */
export const modesOf = (type: EventType): readonly EventMode[] =>
  (MODES as Partial<Record<EventType, readonly EventMode[]>>)[type] ?? [];

export const CERTAINTIES = ["asserted", "reported", "planned", "hypothetical", "denied"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** True for what is told as having happened. */
export const isReal = (certainty: Certainty): boolean => certainty === "asserted" || certainty === "reported";

/** True for what is told as still to come, for certain or perhaps. */
export const isToCome = (certainty: Certainty): boolean => certainty === "planned" || certainty === "hypothetical";

export const DATE_BASES = ["explicit", "relative", "narrative-order", "publication", "undated"] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** How an event is dated: as one of its mentions is, or by an editor. */
export const EVENT_DATE_BASES = [...DATE_BASES, "editor"] as const;
export type EventDateBasis = (typeof EVENT_DATE_BASES)[number];

export type ActorRole = "agent" | "recipient" | "host" | "participant";

export interface EventActor {
  readonly mention: ActorMention;
  readonly role: ActorRole;
}

/** Why an event has its date, or has none: enough to write "Why this date?" without looking anything else up. */
export interface DateEvidence {
  /** The date words, a span of the article; null where no words carry the date. */
  readonly timex: (Span & { readonly text: string; readonly rule: string }) | null;
  readonly reason: TimexReason | null;
  /** What is known of a date whose year nobody knows ("XXXX-03-18"); the event is undated all the same. */
  readonly known?: Edtf | undefined;
  /** The rule that gave this clause that date: "date/in-clause", "date/narrative-later". */
  readonly rule: string;
}

/** One telling of an event: a clause of one article. Its date comes from its own article alone. */
export interface EventMention extends Span {
  readonly id: string;
  readonly articleId: string;
  /** The exact characters at the span. */
  readonly quote: string;
  /** The word that signals the event. */
  readonly trigger: Span;
  readonly type: EventType;
  /** Null where nothing finer than the type was coded. */
  readonly mode: EventMode | null;
  readonly certainty: Certainty;
  readonly edtf: Edtf | null;
  readonly basis: DateBasis;
  readonly dateEvidence: DateEvidence;
  /** Each actor once, in order of importance: agents first. */
  readonly actors: readonly EventActor[];
  /** Rule of the trigger: "en/meet". */
  readonly rule: string;
}

/** One happening, told by one or more mentions. */
export interface Event {
  /** The id of its founding mention: of the article published first, ties by id. Other members' ids lead here too. */
  readonly id: string;
  readonly memberIds: readonly string[];
  readonly edtf: Edtf | null;
  readonly basis: EventDateBasis;
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly certainty: Certainty;
  /** Each actor once, most often named first. */
  readonly actors: readonly { readonly actorId: string; readonly role: ActorRole }[];
  /** Event of which this is a part (talks within a visit); null for most. */
  readonly partOf: string | null;
  /** Why these mentions are one, and where they differ. Empty for a single mention. */
  readonly mergeEvidence: readonly MergeEvidence[];
  /** What editors corrected; missing where nobody did. */
  readonly corrected?: EventCorrections | undefined;
}
