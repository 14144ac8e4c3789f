import { type Bounds, boundsOf, type DayNumber } from "#lib/edtf/bounds.ts";
import { type EventMode, isToCome } from "#lib/model/event.ts";
import type { MentionCore } from "#lib/model/mention-core.ts";

/** A mention with what merging asks of it, worked out once. */
export interface Telling {
  readonly mention: MentionCore;
  /** Null where its own article gives no date. */
  readonly bounds: Bounds | null;
  /** The days on which it can have happened: its own, or for an undated one those that its article's date leaves open. */
  readonly window: Bounds;
  /** Month and perhaps day of a date whose year nobody knows. */
  readonly yearless: Yearless | null;
  readonly persons: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** How many take part; a person and the state that they act for are one. */
  readonly size: number;
  /** States that are named beside a person of theirs. */
  readonly ownStates: readonly string[];
  /** Kinds of meeting that may be told as one another. */
  readonly family: string;
  /** Kinds of event that are told as one another where day and people are the same beyond doubt; its families lie in one of them each. */
  readonly kin: string;
  /** Place in its article's order of telling as a share of its article, 0 to 1. */
  readonly place: number;
}

/** Month (1 to 12) and day of it, null where the month is all that is known. */
export interface Yearless {
  readonly month: number;
  readonly day: number | null;
}

function yearlessOf(known: string | null): Yearless | null {
  const match = /^XXXX-(0[1-9]|1[0-2])(?:-(\d\d))?~?$/.exec(known ?? "");
  return match ? { month: Number(match[1]), day: match[2] ? Number(match[2]) : null } : null;
}

/** Modes under which one happening may be told: who "receives" somebody also "meets" them. */
const FAMILIES: Readonly<Partial<Record<EventMode, string>>> = {
  meeting: "meeting",
  reception: "meeting",
  visit: "visit",
  summit: "summit",
  multilateral: "summit",
  "press-conference": "press-conference",
  statement: "statement",
  phone: "phone",
  "third-party": "third-party",
};

/** Who travels to meet somebody may be told to visit or to meet them; who is expelled, to be punished or rejected. */
const KIN: Readonly<Record<string, string>> = {
  ...named("gathering", ["meeting", "visit", "summit", "third-party", "phone", "CONSULT"]),
  ...named("accord", ["AGREE", "COOPERATE", "SUPPORT", "AID", "CONCEDE"]),
  ...named("conflict", ["REJECT", "RETREAT", "SANCTION", "COERCE", "ASSAULT", "ACCUSE", "PROTEST", "THREATEN"]),
};

function named(kin: string, families: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(families.map((family) => [family, kin]));
}

const LONGEST_MEMORY_DAYS = 400; // News tells an undated event of the past year, hardly an older one …
const LONGEST_PLAN_DAYS = 400; // … and plans for the next one.
const EVER: Bounds = { start: -Infinity as DayNumber, end: Infinity as DayNumber };

/** An article cannot tell as past what happens after it appears, and an undated "has met" is not years old. */
function windowOf({ edtf, certainty }: MentionCore, published: Bounds | null): Bounds {
  if (edtf !== null) return boundsOf(edtf);
  if (!published) return EVER;
  if (isToCome(certainty)) return { start: published.start, end: (published.end + LONGEST_PLAN_DAYS) as DayNumber };
  return { start: (published.start - LONGEST_MEMORY_DAYS) as DayNumber, end: published.end };
}

/** A state that receives a guest tells of a visit; a person who receives one tells of a meeting. */
function familyOf({ type, mode, actors, persons }: MentionCore): string {
  if (mode === null) return type;
  const hosts = actors.filter(({ role }) => role === "agent");
  if (mode === "reception" && hosts.length > 0 && !hosts.some(({ actorId }) => persons.includes(actorId)))
    return "visit";
  return FAMILIES[mode] ?? type;
}

/** A truce is agreed, or arms are laid down: who tells of the one means the other. */
const kinOf = ({ mode }: MentionCore, family: string): string =>
  mode === "ceasefire" ? "accord" : (KIN[family] ?? family);

/** A mention as merging sees it. */
export function tellingOf(mention: MentionCore): Telling {
  const published = mention.published ? boundsOf(mention.published) : null;
  const persons = new Set(mention.persons);
  const others = mention.actors.map(({ actorId }) => actorId).filter((id) => !persons.has(id));
  const family = familyOf(mention);
  const { ownStates = [] } = mention;
  return {
    mention,
    bounds: mention.edtf ? boundsOf(mention.edtf) : null,
    window: windowOf(mention, published),
    yearless: yearlessOf(mention.known),
    persons,
    others: new Set(others),
    size: persons.size + others.length - ownStates.length,
    ownStates,
    family,
    kin: kinOf(mention, family),
    place: mention.order / mention.of,
  };
}

/** How many members two sets share. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((id) => b.has(id)).length;

/** One of two lists of states names no other than the other. */
export function areSidesNested({ mention: { sides: x } }: Telling, { mention: { sides: y } }: Telling): boolean {
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.every(({ country }) => many.some((other) => other.country === country));
}
