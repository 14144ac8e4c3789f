import { type Bounds, boundsOf } from "#lib/edtf/bounds.ts";
import type { Actor } from "#lib/model/actor.ts";
import type { EventMention, EventMode } from "#lib/model/event.ts";
import type { ArticleReading } from "#lib/model/reading.ts";

/** A mention with what merging asks of it, worked out once. */
export interface Telling {
  readonly mention: EventMention;
  /** Null where its own article gives no date. */
  readonly bounds: Bounds | null;
  /** When its article appeared, as far as known. */
  readonly published: Bounds | null;
  readonly persons: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** Kinds of meeting that may be told as one another. */
  readonly family: string;
  /** A reception whose host is at home: in a badly translated text host and guest may be changed about. */
  readonly isAtHome: boolean;
  /** Place in its article's order of telling. */
  readonly order: number;
  /** The same as a share of its article, 0 to 1. */
  readonly place: number;
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

/** A state that receives a guest tells of a visit; a person who receives one tells of a meeting. */
function familyOf(mention: EventMention, persons: ReadonlySet<string>): string {
  if (mention.mode === null) return mention.type;
  const hosts = mention.actors.filter(({ role }) => role === "agent");
  if (mention.mode === "reception" && !hosts.some((host) => persons.has(host.mention.actorId))) return "visit";
  return FAMILIES[mention.mode] ?? mention.mode;
}

/** True where an agent is of a country that takes part. */
function isAtHome({ mode, actors }: EventMention, actorOf: (id: string) => Actor | undefined): boolean {
  if (mode !== "reception") return false;
  const states = actors.map(({ mention }) => actorOf(mention.actorId)).filter((actor) => actor?.kind === "state");
  const hosts = actors.filter(({ role }) => role === "agent").map(({ mention }) => actorOf(mention.actorId));
  return hosts.some((host) => states.some((state) => state?.country === host?.country));
}

/** All mentions of the corpus; the order is that of the articles given, then of the text. */
export function tellingsOf(articles: readonly ArticleReading[]): readonly Telling[] {
  return articles.flatMap(({ events, actors, dct }) => {
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    const actorOf = (id: string) => byId.get(id);
    const published = dct.edtf ? boundsOf(dct.edtf) : null;
    return events.map((mention, order): Telling => {
      const ids = mention.actors.map(({ mention: { actorId } }) => actorId);
      const persons = new Set(ids.filter((id) => actorOf(id)?.kind === "person"));
      const others = new Set(ids.filter((id) => actorOf(id)?.kind !== "person"));
      const bounds = mention.edtf ? boundsOf(mention.edtf) : null;
      return {
        mention,
        bounds,
        published,
        persons,
        others,
        family: familyOf(mention, persons),
        isAtHome: isAtHome(mention, actorOf),
        order,
        place: order / events.length,
      };
    });
  });
}

/** How many members two sets share. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((id) => b.has(id)).length;
