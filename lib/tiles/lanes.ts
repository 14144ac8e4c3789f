/** How the timeline is divided into rows. Written out here because `wire`, which names them for links, stands above this room. */
export type LaneKind = "type" | "actor" | "none";

/** Lane of events that name no actor. */
export const NO_ACTOR = "-";

/** The one lane of a timeline without lanes. */
export const ALL_EVENTS = "*";

/** The lane an event stands in, exactly one: its type, its first actor, or the lane of all. */
export function laneOf(
  event: { readonly type: string; readonly actors: readonly { readonly id: string }[] },
  lanes: LaneKind,
): string {
  if (lanes === "type") return event.type;
  return lanes === "actor" ? (event.actors[0]?.id ?? NO_ACTOR) : ALL_EVENTS;
}
