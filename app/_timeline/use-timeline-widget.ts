"use client";
import { type RefObject, useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { DayRange } from "#lib/tiles/address.ts";
import { useRetry } from "../_ui/use-retry.ts";
import { changeView } from "../_ui/view-in-address.ts";
import { loadWidget } from "./load-widget.ts";
import type { Lane, TimelineWidget, WidgetEvents } from "./timeline-widget.ts";

/** The address follows the window once it has stood still this long; browsers refuse more than some hundred changes in half a minute. */
const ADDRESS_MS = 300;

interface Mounted {
  readonly host: RefObject<HTMLDivElement | null>;
  /** Null until vis-timeline has been fetched and built. */
  readonly widget: TimelineWidget | null;
  /** Its marks can be seen. */
  readonly drawn: boolean;
  /** The window that is shown. */
  readonly shown: DayRange;
  /** Null until measured. */
  readonly widthPx: number | null;
  /** Moves there, at once, and writes it into the address. */
  readonly moveTo: (window: DayRange) => void;
  /** The window of all events at this width. */
  readonly all: DayRange;
  /** The code of the widget could not be fetched. */
  readonly failed: boolean;
  readonly retry: () => void;
}

const same = (a: DayRange | null, b: DayRange | null): boolean =>
  a?.startDay === b?.startDay && a?.endDay === b?.endDay;
const asBefore = (before: DayRange, window: DayRange): DayRange => (same(before, window) ? before : window);

/** The window that the address has, and a way to write it there once the reader has come to rest. */
function useAddressOf(inAddress: DayRange | null) {
  const written = useRef<DayRange | null>(inAddress);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isMoving = useRef(false); // the reader is ahead of the address: what it says does not move the widget back
  const write = useCallback((window: DayRange) => {
    clearTimeout(timer.current);
    isMoving.current = true;
    timer.current = setTimeout(() => {
      isMoving.current = false;
      written.current = window;
      changeView({ window }, "replace");
    }, ADDRESS_MS);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { written, isMoving, write };
}

/**
 * Builds the widget in the browser, once, and keeps its window and the address in step: the reader's moves are written to the address,
 * a window that the address brings (back, forward, a link) moves the widget. An address without a window shows all, `allAt` a width.
 * `lanes` holds those that are to be shown at the time.
 */
export function useTimelineWidget(
  inAddress: DayRange | null,
  first: DayRange,
  allAt: (axisPx: number | null) => DayRange,
  lanes: { readonly current: readonly Lane[] },
  locale: string,
  onPick: (id: string) => void,
): Mounted {
  const host = useRef<HTMLDivElement>(null);
  const [widget, setWidget] = useState<TimelineWidget | null>(null);
  const [shown, show] = useReducer(asBefore, first);
  const [drawn, setDrawn] = useState(false);
  const [failed, setFailed] = useState(false);
  const { attempt, retry } = useRetry(failed);
  const [widthPx, setWidthPx] = useState<number | null>(null);
  const all = useMemo(() => allAt(widthPx), [allAt, widthPx]);
  const { written, isMoving, write } = useAddressOf(inAddress);
  const latest = useRef({ first, allAt, onPick });
  latest.current = { first: latest.current.first, allAt, onPick };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt asks for the same again
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let built: TimelineWidget | null = null;
    let gone = false;
    // Hidden (in print, in a folded pane) it has no width, and what had one keeps it.
    const measure = () => setWidthPx((before) => (built && built.widthPx() > 0 ? built.widthPx() : before));
    const events: WidgetEvents = {
      onResize: measure,
      onPick: (id) => latest.current.onPick(id),
      onDrawn: () => setDrawn(true),
      onWindow: (window, byReader) => {
        show(window);
        if (byReader) write(window);
      },
    };
    const fetched = loadWidget().then(async ({ createTimelineWidget }) => {
      setFailed(false);
      if (gone) return; // StrictMode and fast readers leave before the code has come
      built = await createTimelineWidget(element, locale, lanes.current, events, () => gone);
      if (built === null) return;
      measure();
      const window =
        written.current === null && built.widthPx() > 0 ? latest.current.allAt(built.widthPx()) : latest.current.first;
      built.setWindow(window);
      show(window);
      setWidget(built);
    });
    fetched.catch(() => setFailed(true)); // the network: the reader is told, the list is there
    return () => {
      gone = true;
      built?.destroy();
      setWidget(null);
      setDrawn(false);
    };
  }, [locale, write, attempt, lanes, written]);

  // The widget tells of its window a while after it was set; keys that are pressed meanwhile must go by the new one.
  const place = useCallback(
    (window: DayRange) => {
      widget?.setWindow(window);
      show(window);
    },
    [widget],
  );
  useEffect(() => {
    if (!widget || isMoving.current || same(inAddress, written.current)) return;
    written.current = inAddress;
    place(inAddress ?? all);
  }, [widget, inAddress, all, place, written, isMoving]);
  useEffect(() => {
    if (widget && !isMoving.current && written.current === null) place(all);
  }, [widget, all, place, written, isMoving]);
  const moveTo = useCallback(
    (window: DayRange) => {
      place(window);
      write(window);
    },
    [place, write],
  );
  return { host, widget, drawn, shown, widthPx, moveTo, all, failed, retry };
}
