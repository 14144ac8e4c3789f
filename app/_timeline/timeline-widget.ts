import moment from "moment";
import { DataSet } from "vis-data/esnext";
import { type DataGroup, type DataItem, Timeline, type TimelineOptions } from "vis-timeline/esnext";
import type { DayRange } from "#lib/tiles/address.ts";
import { MAX_WINDOW_DAYS, MIN_WINDOW_DAYS } from "#lib/tiles/window.ts";
import { axisLabels, type Shown } from "./axis-labels.ts";
import { elementId, itemElement, itemIdOf } from "./item-element.ts";
import { DAY_MS, type VisItem, windowDays } from "./vis-items.ts";

/** A row of the timeline; `order` counts from the top. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly order: number;
}

/** The timeline as the rest of the app knows it: vis-timeline stays behind this. Days are whole, windows half-open. */
export interface TimelineWidget {
  readonly show: (items: readonly VisItem[], lanes: readonly Lane[]) => void;
  readonly setWindow: (window: DayRange) => void;
  readonly window: () => DayRange;
  /** Marks the item that the keyboard is on and brings it into view, as soon as it is drawn; null for none. */
  readonly setActive: (id: string | null) => void;
  /** Marks the item whose source is open; null for none. */
  readonly setOpen: (id: string | null) => void;
  /** Width of the time axis, CSS pixels, without the names of the lanes. */
  readonly widthPx: () => number;
  /** Safe to call more than once. */
  readonly destroy: () => void;
}

export interface WidgetEvents {
  /** The axis has another width: the page was sized, or lanes with longer names came. */
  readonly onResize: () => void;
  readonly onWindow: (window: DayRange, byReader: boolean) => void;
  readonly onPick: (id: string) => void;
  /** Its lanes and marks stand for the first time; until then it is out of sight. */
  readonly onDrawn: () => void;
}

/**
 * Builds the timeline in an empty element, with the lanes that will most likely be shown: their names take from the width of the axis, which
 * the first window goes by. It takes some frames; null where `isGone` says in the end that nobody wants it any more. Needs a browser.
 */
export async function createTimelineWidget(
  host: HTMLElement,
  locale: string,
  lanes: readonly Lane[],
  events: WidgetEvents,
  isGone: () => boolean,
): Promise<TimelineWidget | null> {
  const marks = keepMarks();
  const items = new DataSet<DataItem>([]);
  const groups = new DataSet<DataGroup>(lanes.map(groupOf));
  host.dataset.blank = ""; // before the first pass: lanes grow from nothing in the next ones
  const timeline = buildTimeline(host, optionsOf(locale, marks.dressed));
  const endPasses = drawPassByPass(timeline);
  timeline.setItems(items);
  timeline.setGroups(groups);
  await firstDrawing(host, timeline);
  if (isGone()) {
    timeline.destroy();
    return null;
  }
  const onDrawn = () => {
    endPasses();
    events.onDrawn();
  };
  return drive(host, { timeline, items, groups, marks }, { ...events, onDrawn });
}

interface Built {
  readonly timeline: Timeline;
  readonly items: DataSet<DataItem>;
  readonly groups: DataSet<DataGroup>;
  readonly marks: ReturnType<typeof keepMarks>;
}

/** What the rest of the app may do with a timeline that stands. */
function drive(host: HTMLElement, { timeline, items, groups, marks }: Built, events: WidgetEvents): TimelineWidget {
  const drawn = new Map<string, string>(); // id → what it was drawn from, so that only what changed is drawn again
  timeline.on("changed", marks.onDrawn);
  let alive = true;
  const curtain = hangCurtain(host, timeline, events.onDrawn);

  timeline.on("rangechanged", ({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }) => {
    events.onWindow(windowDays(start.getTime(), end.getTime()), byUser);
  });
  timeline.on("click", ({ item }: { item: string | null }) => {
    if (item !== null && item !== undefined) events.onPick(String(item));
  });
  const axis = host.querySelector<HTMLElement>(".vis-panel.vis-center");
  const unlisten = listen(host, axis, timeline, events);
  const measuredPx = axis?.offsetWidth ?? host.offsetWidth;
  // What is hidden draws nothing: it comes back with its items, and is drawn once. Where the page has no place for it yet (in print), it waits to be sized.
  host.hidden = measuredPx > 0;

  const gesture = watchGesture(host);

  return {
    show: (next, lanes) =>
      gesture.afterwards(() => {
        if (!alive) return;
        host.hidden = false;
        const isSameLanes = showLanes(groups, lanes);
        const changed = next.filter((item) => drawn.get(item.id) !== JSON.stringify(item));
        const kept = new Set(next.map((item) => item.id));
        const gone = [...drawn.keys()].filter((id) => !kept.has(id));
        if (isSameLanes && changed.length + gone.length === 0) {
          curtain.raise();
          return; // drawing the same again costs as much as drawing it
        }
        curtain.raiseOncePainted();
        outOfSight(timeline, () => {
          items.remove([...gone, ...changed.map(({ id }) => id)]);
          items.add(changed.map((item) => ({ ...item, content: item.label })));
        });
        for (const id of gone) drawn.delete(id);
        for (const item of changed) drawn.set(item.id, JSON.stringify(item));
        timeline.redraw();
      }),
    setWindow: ({ startDay, endDay }) => timeline.setWindow(startDay * DAY_MS, endDay * DAY_MS, { animation: false }),
    window: () => {
      const { start, end } = timeline.getWindow();
      return windowDays(start.getTime(), end.getTime());
    },
    setActive: marks.setActive,
    setOpen: marks.setOpen,
    widthPx: () => (host.hidden ? measuredPx : (axis?.offsetWidth ?? host.offsetWidth)),
    destroy: () => {
      if (!alive) return; // a second destroy() of vis-timeline throws
      alive = false;
      curtain.remove();
      gesture.stop();
      unlisten();
      timeline.destroy();
    },
  };
}

/** Marks the active and the open item: where they are drawn at once, else when they are. */
function keepMarks() {
  let active: string | null = null;
  let open: string | null = null;
  let isAwaited = false; // the active item is to be brought into view and was not drawn yet
  const elementOf = (id: string | null) => (id === null ? null : document.getElementById(elementId(id)));
  const show = () => {
    const element = elementOf(active);
    isAwaited = active !== null && element === null;
    bringIntoView(element);
  };
  return {
    /** An item's element with its marks. */
    dressed: (item: VisItem): HTMLElement => {
      const element = itemElement(item);
      element.toggleAttribute("data-active", item.id === active);
      element.setAttribute("aria-selected", String(item.id === open));
      return element;
    },
    onDrawn: () => isAwaited && show(),
    setActive: (id: string | null) => {
      elementOf(active)?.removeAttribute("data-active");
      active = id;
      elementOf(id)?.setAttribute("data-active", "");
      show();
    },
    setOpen: (id: string | null) => {
      elementOf(open)?.setAttribute("aria-selected", "false");
      open = id;
      elementOf(id)?.setAttribute("aria-selected", "true");
    },
  };
}

/** Scrolls the timeline, which keeps its height where more lanes are in use than it has room for, until a mark is seen. */
function bringIntoView(element: HTMLElement | null): void {
  const box = element?.closest<HTMLElement>(".timeline");
  if (!element || !box) return;
  const [mark, frame] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  if (mark.bottom > frame.bottom) box.scrollTop += mark.bottom - frame.bottom;
  else if (mark.top < frame.top) box.scrollTop -= frame.top - mark.top;
}

/** Keeps the timeline out of sight until its lanes are painted: an axis without lanes would be seen to move when their names come. */
function hangCurtain(host: HTMLElement, timeline: Timeline, onRaised: () => void) {
  const remove = () => void delete host.dataset.blank;
  const raise = () => {
    if (host.dataset.blank === undefined) return;
    remove();
    onRaised();
  };
  timeline.on("changed", () => host.dataset.blank === "drawn" && afterPaint(raise));
  return {
    raise,
    raiseOncePainted: () => {
      if (host.dataset.blank === "") host.dataset.blank = "drawn";
    },
    remove,
  };
}

/** Runs something once what was just laid out has been painted: shown in the same frame, it would be seen to move. */
const afterPaint = (then: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(then));

/** Hears what vis-timeline does not tell of. Returns what ends it. */
function listen(host: HTMLElement, axis: HTMLElement | null, timeline: Timeline, events: WidgetEvents): () => void {
  // A click that comes from no pointer (a screen reader's) reaches no gesture recogniser.
  const onClick = (event: MouseEvent) => {
    const element =
      event.detail === 0 && event.target instanceof Element ? event.target.closest<HTMLElement>("[role=option]") : null;
    if (element) events.onPick(itemIdOf(element));
  };
  const onWheel = (event: WheelEvent) => panByWheel(timeline, event, events.onWindow);
  const resize = new ResizeObserver(() => events.onResize());
  if (axis) resize.observe(axis);
  const sized = onSized(host, () => timeline.redraw());
  host.addEventListener("click", onClick);
  host.addEventListener("wheel", onWheel, { passive: false });
  return () => {
    resize.disconnect();
    sized.disconnect();
    host.removeEventListener("click", onClick);
    host.removeEventListener("wheel", onWheel);
  };
}

/** Calls `then` when the box of the timeline has another size than when it was last seen. */
function onSized(host: HTMLElement, then: () => void): ResizeObserver {
  const box = host.parentElement ?? host;
  let before = sizeIn(box, host);
  const observer = new ResizeObserver(() => {
    const size = sizeIn(box, host);
    if (size === null || size === before) return;
    before = size;
    then();
  });
  observer.observe(box);
  observer.observe(host); // a scroll bar of its box leaves it less
  return observer;
}

/** Null while it is hidden. */
const sizeIn = (box: HTMLElement, host: HTMLElement): string | null =>
  host.offsetWidth === 0 ? null : `${host.offsetWidth} ${box.clientHeight}`;

/** Items and groups that are given when it is built are drawn at once. */
const NOTHING_YET = null as unknown as DataItem[];

function buildTimeline(host: HTMLElement, optionsAt: (shown: Shown) => TimelineOptions): Timeline {
  let built: Timeline | null = null; // its labels are asked for while it is being built
  built = new Timeline(
    host,
    NOTHING_YET,
    optionsAt(() => shownOf(built)),
  );
  // Else it would show all of its first items, whatever window it was given.
  Object.assign(built, { initialFitDone: true });
  hideDecoration(host);
  return built;
}

/**
 * Leaves a frame between the passes of a drawing: vis-timeline draws itself again, up to five times in a row, as long as a pass changes its
 * measures, and the first time the page would stand still meanwhile. Returns what ends it: once it is seen, a drawing in parts would show.
 */
function drawPassByPass(timeline: Timeline): () => void {
  const inside = timeline as unknown as { readonly _redraw: () => void; _origRedraw: () => void };
  const atOnce = inside._origRedraw;
  inside._origRedraw = () => inside._redraw();
  return () => {
    inside._origRedraw = atOnce;
  };
}

/** Comes back when the timeline was drawn, or at once where the page has no place for it (in print). */
const firstDrawing = (host: HTMLElement, timeline: Timeline): Promise<void> =>
  new Promise((resolve) => {
    const size = new ResizeObserver(() => host.offsetWidth === 0 && end());
    const end = () => {
      size.disconnect();
      timeline.off("changed", end);
      resolve();
    };
    timeline.on("changed", end);
    size.observe(host);
  });

const NEVER_MS = 8.64e15;

/**
 * Changes items while vis-timeline takes the window to be elsewhere: an item that is updated or added in sight it draws and measures at
 * once, each by itself, and the page is laid out for every one. Those that it comes upon at the next redraw it measures together.
 */
function outOfSight(timeline: Timeline, change: () => void): void {
  const { range } = timeline as unknown as { readonly range: { start: number; end: number } };
  const { start, end } = range;
  Object.assign(range, { start: NEVER_MS - 1, end: NEVER_MS });
  try {
    change();
  } finally {
    Object.assign(range, { start, end });
  }
}

function shownOf(timeline: Timeline | null): ReturnType<Shown> {
  if (timeline === null) return null;
  const { start, end } = timeline.getWindow();
  return [start.getTime(), end.getTime() - 1];
}

/** Options by what is shown; `draw` makes the element of an item. */
const optionsOf =
  (locale: string, draw: (item: VisItem) => HTMLElement) =>
  (shown: Shown): TimelineOptions => {
    const labels = axisLabels(locale, shown);
    return {
      // No start and end here: with them vis-timeline stays blank for a second. The window is set right after.
      moment: (date: moment.MomentInput) => moment.utc(date),
      format: labels,
      locale: "en",
      autoResize: false, // it would look every second, and lay the page out for it
      rtl: false, // as its box says; else it would ask, and the page be laid out for it
      orientation: { axis: "top", item: "top" },
      margin: { item: { horizontal: 8, vertical: 4 }, axis: 6 },
      maxMinorChars: 5,
      stack: true,
      selectable: false,
      showCurrentTime: true,
      showTooltips: false,
      groupOrder: "order",
      zoomKey: "ctrlKey",
      zoomMin: MIN_WINDOW_DAYS * DAY_MS,
      zoomMax: MAX_WINDOW_DAYS * DAY_MS,
      minHeight: "var(--timeline-height)",
      template: (item: unknown) => (isVisItem(item) ? draw(item) : ""),
      groupTemplate: (lane: unknown) => laneElement(lane),
      // The filter for markup stays on (it is one switch for the whole page); elements made by us do not pass through it.
    };
  };

const isVisItem = (item: unknown): item is VisItem =>
  typeof item === "object" && item !== null && "name" in item && "label" in item;

function laneElement(lane: unknown): HTMLElement {
  const element = document.createElement("span");
  element.className = "lane-name";
  if (typeof lane === "object" && lane !== null && "content" in lane) element.textContent = String(lane.content);
  return element;
}

const groupOf = ({ id, name, order }: Lane): DataGroup => ({ id, content: name, order }) as DataGroup;

/** True where they already stood there. */
function showLanes(groups: DataSet<DataGroup>, lanes: readonly Lane[]): boolean {
  const before = groups.get();
  const next = lanes.map(groupOf);
  if (JSON.stringify(before) === JSON.stringify(next)) return true;
  const ids = new Set(lanes.map((lane) => lane.id));
  groups.remove(before.map(({ id }) => id).filter((id) => !ids.has(String(id))));
  groups.update(next);
  return false;
}

/** What is no event is for the eye: axis, grid, names of lanes, which every event's name repeats. */
function hideDecoration(host: HTMLElement): void {
  for (const panel of host.querySelectorAll(
    ".vis-panel.vis-left, .vis-panel.vis-top, .vis-panel.vis-background, .vis-current-time",
  )) {
    panel.setAttribute("aria-hidden", "true");
  }
}

/**
 * Puts off drawing while fingers or a mouse button are down: an element that is replaced under a finger takes the rest of its
 * gesture with it. Only the last drawing that was put off is made.
 */
function watchGesture(host: HTMLElement): {
  readonly afterwards: (draw: () => void) => void;
  readonly stop: () => void;
} {
  const down = new Set<number>();
  let putOff: (() => void) | null = null;
  const onDown = ({ pointerId }: PointerEvent) => down.add(pointerId);
  const onUp = ({ pointerId }: PointerEvent) => {
    if (!down.delete(pointerId) || down.size > 0) return;
    const draw = putOff;
    putOff = null;
    draw?.();
  };
  host.addEventListener("pointerdown", onDown, true);
  for (const type of ["pointerup", "pointercancel"] as const) window.addEventListener(type, onUp);
  return {
    afterwards: (draw) => {
      if (down.size > 0) putOff = draw;
      else draw();
    },
    stop: () => {
      host.removeEventListener("pointerdown", onDown, true);
      for (const type of ["pointerup", "pointercancel"] as const) window.removeEventListener(type, onUp);
    },
  };
}

/** A sideways wheel or two-finger swipe moves through time; an upright one scrolls the page. */
function panByWheel(timeline: Timeline, event: WheelEvent, onWindow: WidgetEvents["onWindow"]): void {
  if (event.ctrlKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
  event.preventDefault();
  const { start, end } = timeline.getWindow();
  const shiftMs = ((end.getTime() - start.getTime()) * event.deltaX) / 1000;
  const [startMs, endMs] = [start.getTime() + shiftMs, end.getTime() + shiftMs];
  timeline.setWindow(startMs, endMs, { animation: false });
  onWindow(windowDays(startMs, endMs), true); // vis-timeline takes what a script sets for nobody's wish
}
