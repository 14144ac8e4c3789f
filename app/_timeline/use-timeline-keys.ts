"use client";
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import type { DayRange } from "#lib/tiles/address.ts";
import { MIN_WINDOW_DAYS, movedTo, resized } from "#lib/tiles/window.ts";
import { nearestTo, STEP_OF_KEY, type Step, stepFrom } from "./focus-order.ts";
import type { TimelineWidget } from "./timeline-widget.ts";
import type { EventItem } from "./vis-items.ts";

interface KeysInput {
  /** In order of time. */
  readonly items: readonly EventItem[];
  readonly laneIds: readonly string[];
  readonly widget: TimelineWidget | null;
  readonly shown: DayRange;
  readonly all: DayRange;
  readonly open: (item: EventItem) => void;
  readonly moveTo: (window: DayRange) => void;
  /** Leads to the field for a date. */
  readonly jump: () => void;
}

interface Keys {
  readonly activeId: string | null;
  readonly activate: (item: EventItem) => void;
  /** To be called when items were drawn anew: finds the active one again, or what now stands in its place. */
  readonly refresh: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

const overlaps = (item: DayRange, window: DayRange): boolean =>
  item.startDay < window.endDay && item.endDay > window.startDay;

/**
 * The keyboard on the timeline, which is one tab stop: arrows, Home and End move an active item and bring it into view, plus and minus
 * zoom, G leads to the field for a date, Enter opens. Focus stays on the box; the active item is told by `aria-activedescendant`.
 */
export function useTimelineKeys(input: KeysInput): Keys {
  const [active, setActive] = useState<EventItem | null>(null);
  const now = useRef({ input, active });
  now.current = { input, active };
  const awaited = useRef<Step | null>(null); // a step beyond what is loaded, taken when the items have come

  const activate = useCallback((item: EventItem) => {
    const { widget, shown, moveTo } = now.current.input;
    now.current.active = item;
    setActive(item);
    const middle = Math.floor((Math.max(item.startDay, -4e6) + Math.min(item.endDay, 4e6)) / 2);
    if (!overlaps(item, shown))
      moveTo(movedTo(shown, item.endDay - item.startDay < shown.endDay - shown.startDay ? middle : item.startDay));
    widget?.setActive(item.id);
  }, []);

  const step = useCallback(
    (wanted: Step) => {
      const { items, laneIds, shown, moveTo } = now.current.input;
      awaited.current = null;
      const beyond = windowBeyond(now.current.input, wanted, now.current.active);
      const next = beyond ? null : stepFrom(items, laneIds, now.current.active?.id ?? null, wanted);
      if (next) activate(next);
      else if (beyond && beyond !== shown) {
        awaited.current = wanted;
        moveTo(beyond);
      }
    },
    [activate],
  );

  const refresh = useCallback(() => {
    const { input: current, active: before } = now.current;
    if (before) {
      const again = current.items.find((item) => item.id === before.id);
      const standIn = again ?? (current.items.length > 0 ? nearestTo(current.items, before) : null);
      if (standIn && standIn.id !== before.id) setActive(standIn);
      now.current.active = standIn;
      current.widget?.setActive(standIn?.id ?? null);
    }
    const then = awaited.current;
    const next = then && stepFrom(current.items, current.laneIds, now.current.active?.id ?? null, then);
    if (next) {
      awaited.current = null;
      activate(next);
    }
  }, [activate]);

  const onFocus = useCallback(() => {
    if (now.current.active) return;
    const { items, shown } = now.current.input;
    const first = items.find((item) => overlaps(item, shown));
    if (first) activate(first);
  }, [activate]);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { shown, moveTo, open } = now.current.input;
      const wanted = STEP_OF_KEY[event.key];
      const factor = zoomOf(event);
      const length = shown.endDay - shown.startDay;
      if (wanted) step(wanted);
      else if (factor) moveTo(resized(around(shown, now.current.active), Math.max(length * factor, MIN_WINDOW_DAYS)));
      else if (event.code === "KeyG") now.current.input.jump();
      else if ((event.key === "Enter" || event.key === " ") && now.current.active) open(now.current.active);
      else return;
      event.preventDefault();
    },
    [step],
  );

  useEffect(() => {
    input.widget?.setActive(active?.id ?? null);
  }, [input.widget, active]);
  return { activeId: active?.id ?? null, activate, refresh, onKeyDown, onFocus };
}

/** The window to go to before a step can be taken, because what it leads to is not loaded yet; null where it is. */
function windowBeyond({ items, shown, all }: KeysInput, step: Step, active: EventItem | null): DayRange | null {
  if (step === "first" || step === "last") {
    const edge = movedTo(shown, step === "first" ? all.startDay : all.endDay - 1);
    return edge === shown ? null : edge;
  }
  const half = Math.ceil((shown.endDay - shown.startDay) / 2);
  const shifted = (days: number) => ({ startDay: shown.startDay + days, endDay: shown.endDay + days });
  if (step === "next" && active && items.at(-1)?.id === active.id && shown.endDay < all.endDay) return shifted(half);
  if (step === "previous" && active && items[0]?.id === active.id && shown.startDay > all.startDay)
    return shifted(-half);
  return null;
}

/** Plus comes nearer, minus stands back: by `code`, the place of the key, which is one on Arabic, Cyrillic and Latin keyboards; by the sign too, which some layouts have elsewhere. */
function zoomOf({ key, code }: KeyboardEvent): number | null {
  if (key === "?") return null; // it asks for help, and stands on the place of minus on some keyboards
  if (code === "NumpadAdd" || code === "Equal" || key === "+") return 0.5;
  return code === "NumpadSubtract" || code === "Minus" || key === "-" || key === "−" ? 2 : null;
}

/** The window moved so that its middle is the active item's, where it shows it: zooming goes towards what is looked at. */
function around(window: DayRange, item: EventItem | null): DayRange {
  if (!item || !overlaps(item, window) || item.endDay - item.startDay > window.endDay - window.startDay) return window;
  const shift = Math.round((item.startDay + item.endDay - window.startDay - window.endDay) / 2);
  return { startDay: window.startDay + shift, endDay: window.endDay + shift };
}
