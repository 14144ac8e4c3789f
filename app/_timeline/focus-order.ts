import type { EventItem } from "./vis-items.ts";

/** Where an arrow key leads from the item that has the focus. */
export type Step = "next" | "previous" | "up" | "down" | "first" | "last";

/** Keys by what they do; arrows are the same on every keyboard. */
export const STEP_OF_KEY: Readonly<Record<string, Step>> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

/**
 * The item that a step leads to: left and right in order of time over all lanes, up and down to the item nearest in time of the
 * lane above or below that has any. Null where there is none that way. `items` in order of time, `lanes` from top to bottom.
 */
export function stepFrom(
  items: readonly EventItem[],
  lanes: readonly string[],
  activeId: string | null,
  step: Step,
): EventItem | null {
  const at = items.findIndex((item) => item.id === activeId);
  const active = items[at];
  if (step === "first" || (!active && step !== "last")) return items[0] ?? null;
  if (step === "last" || !active) return items.at(-1) ?? null;
  if (step === "next") return items[at + 1] ?? null;
  if (step === "previous") return items[at - 1] ?? null;
  const others = lanesBeyond(lanes, active.lane, step);
  const lane = others.find((name) => items.some((item) => item.lane === name));
  const inLane = items.filter((item) => item.lane === lane);
  return inLane.length === 0 ? null : nearestTo(inLane, active);
}

const lanesBeyond = (lanes: readonly string[], lane: string, step: "up" | "down"): readonly string[] =>
  step === "up" ? lanes.slice(0, lanes.indexOf(lane)).reverse() : lanes.slice(lanes.indexOf(lane) + 1);

/** The item whose middle is nearest to that of another; the earlier of two that are equally near. `items` is not empty. */
export function nearestTo(
  items: readonly EventItem[],
  { startDay, endDay }: { startDay: number; endDay: number },
): EventItem {
  const distance = (item: EventItem) => Math.abs(item.startDay + item.endDay - startDay - endDay);
  return items.reduce((best, item) => (distance(item) < distance(best) ? item : best));
}
