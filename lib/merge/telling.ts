import { type Bounds, boundsOf, type DayNumber } from "#lib/edtf/bounds.ts";
import type { Actor } from "#lib/model/actor.ts";
import { type EventMention, type EventMode, isToCome } from "#lib/model/event.ts";
import type { MentionCore } from "#lib/model/mention-core.ts";
import type { ArticleReading } from "#lib/model/reading.ts";

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
  ...named("gathering", ["meeting", "visit", "summit", "third-party", "CONSULT"]),
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
  if (mode === "reception" && !hosts.some(({ actorId }) => persons.includes(actorId))) return "visit";
  return FAMILIES[mode] ?? mode;
}

/** True where an agent is of a country that takes part. */
function isAtHome({ mode, actors }: EventMention, actorOf: (id: string) => Actor | undefined): boolean {
  if (mode !== "reception") return false;
  const states = actors.map(({ mention }) => actorOf(mention.actorId)).filter((actor) => actor?.kind === "state");
  const hosts = actors.filter(({ role }) => role === "agent").map(({ mention }) => actorOf(mention.actorId));
  return hosts.some((host) => states.some((state) => state?.country === host?.country));
}

/** The states that take part, by themselves or by their people. */
function sidesOf({ actors }: EventMention, actorOf: (id: string) => Actor | undefined): MentionCore["sides"] {
  const persons = new Map<string, string[]>();
  for (const { mention } of actors) {
    const actor = actorOf(mention.actorId);
    if (!actor?.country || (actor.kind !== "person" && actor.kind !== "state")) continue;
    const own = persons.get(actor.country) ?? [];
    persons.set(actor.country, actor.kind === "person" ? [...own, actor.id] : own);
  }
  const sides = [...persons].map(([country, ids]) => ({ country, persons: ids.sort() }));
  return sides.sort((a, b) => (a.country < b.country ? -1 : 1));
}

/** What merging compares of each mention of an article, in text order. */
export function coresOf({ events, actors, dct }: ArticleReading): readonly MentionCore[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const actorOf = (id: string) => byId.get(id);
  return events.map((event, order) => {
    const { id, articleId, type, mode, certainty, edtf, basis } = event;
    const cast = event.actors.map(({ mention: { actorId }, role }) => ({ actorId, role }));
    const persons = cast.map(({ actorId }) => actorId).filter((actorId) => actorOf(actorId)?.kind === "person");
    const known = event.dateEvidence.known ?? null;
    const sides = sidesOf(event, actorOf);
    const coded = { id, articleId, type, mode, certainty, edtf, basis, known, actors: cast, persons, sides };
    const where = { published: dct.edtf, isAdrift: dct.basis === "unknown", order, of: events.length };
    return { ...coded, ...where, isAtHome: isAtHome(event, actorOf) };
  });
}

/** A mention as merging sees it. */
export function tellingOf(mention: MentionCore): Telling {
  const published = mention.published ? boundsOf(mention.published) : null;
  const persons = new Set(mention.persons);
  const others = mention.actors.map(({ actorId }) => actorId).filter((id) => !persons.has(id));
  const family = familyOf(mention);
  return {
    mention,
    bounds: mention.edtf ? boundsOf(mention.edtf) : null,
    window: windowOf(mention, published),
    yearless: yearlessOf(mention.known),
    persons,
    others: new Set(others),
    family,
    kin: KIN[family] ?? family,
    place: mention.order / mention.of,
  };
}

/** All mentions of the corpus; the order is that of the articles given, then of the text. */
export const tellingsOf = (articles: readonly ArticleReading[]): readonly Telling[] =>
  articles.flatMap((article) => coresOf(article).map(tellingOf));

/** How many members two sets share. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((id) => b.has(id)).length;
