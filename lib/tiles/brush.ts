import type { DayRange } from "./address.ts";
import { MAX_WINDOW_DAYS, MIN_WINDOW_DAYS } from "./window.ts";

/** What of the brush is held: all of it, or one end. In the order in which the keyboard comes to them. */
export const BRUSH_PARTS = ["window", "start", "end"] as const;
export type BrushPart = (typeof BRUSH_PARTS)[number];

/** An end is held this far outside and inside of it, CSS pixels: a finger's width together with the middle of a narrow brush. */
const OUTSIDE_PX = 14;
const INSIDE_PX = 10;

/** The part of the brush at a day, where a pixel is so many days; null beside it. Of a narrow brush the middle third moves it. */
export function partAt({ startDay, endDay }: DayRange, day: number, daysPerPx: number): BrushPart | null {
  const inside = Math.min(INSIDE_PX * daysPerPx, (endDay - startDay) / 3);
  const outside = OUTSIDE_PX * daysPerPx;
  if (day < startDay - outside || day > endDay + outside) return null;
  if (day < startDay + inside) return "start";
  return day > endDay - inside ? "end" : "window";
}

/** The window after a part of it was dragged by so many days; never shorter or longer than windows may be. Days are whole. */
export function brushed({ startDay, endDay }: DayRange, part: BrushPart, days: number): DayRange {
  const shift = Math.round(days);
  if (part === "window") return { startDay: Math.round(startDay) + shift, endDay: Math.round(endDay) + shift };
  const clamp = (length: number) => Math.min(Math.max(length, MIN_WINDOW_DAYS), MAX_WINDOW_DAYS);
  return part === "start"
    ? { startDay: endDay - clamp(endDay - startDay - shift), endDay }
    : { startDay, endDay: startDay + clamp(endDay - startDay + shift) };
}

/** How far a key moves, as a part of the window's length. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  PageUp: -1,
  PageDown: 1,
};

/** The window after a key on a part of the brush; Home and End lead to the ends of all time. Null for other keys. */
export function steppedBy(window: DayRange, part: BrushPart, key: string, whole: DayRange): DayRange | null {
  const step = STEPS[key];
  if (step !== undefined) {
    const days = Math.max(Math.abs(step) * (window.endDay - window.startDay), 1);
    return brushed(window, part, Math.sign(step) * days);
  }
  if (key !== "Home" && key !== "End") return null;
  const held = part === "start" || (part === "window" && key === "Home") ? window.startDay : window.endDay;
  return brushed(window, part, (key === "Home" ? whole.startDay : whole.endDay) - held);
}
