/** How the timeline is divided into rows. Written out here because `wire`, which names them for links, stands above this room. */
export type LaneKind = "type" | "actor" | "country" | "lang" | "none";

/** Lane of events that name no actor, or none of a country. */
export const NO_ACTOR = "-";

/** Lane of events told in several languages, so that each stands in one lane: ISO 639-2 for "multiple languages". */
export const SEVERAL_LANGS = "mul";

/** The one lane of a timeline without lanes. */
export const ALL_EVENTS = "*";

/** What of an event says where it stands. */
interface Laned {
  readonly type: string;
  readonly actors: readonly { readonly id: string; readonly country: string | null }[];
  readonly langs: readonly string[];
}

/** The lane an event stands in, exactly one: its type, its first actor, that actor's country, the language of its sources, or the lane of all. */
export function laneOf({ type, actors, langs }: Laned, lanes: LaneKind): string {
  const [first] = actors;
  switch (lanes) {
    case "type":
      return type;
    case "actor":
      return first?.id ?? NO_ACTOR;
    case "country":
      return first?.country ?? NO_ACTOR;
    case "lang":
      return langs.length === 1 ? langs[0]! : SEVERAL_LANGS;
    case "none":
      return ALL_EVENTS;
  }
}
