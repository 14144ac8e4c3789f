"use client";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DayRange } from "#lib/tiles/address.ts";
import type { Bin } from "#lib/tiles/density.ts";
import { countDrawn } from "#lib/tiles/layout.ts";
import { ASSUMED_WIDTH_PX, movedTo, resized, windowInside, windowOfAll } from "#lib/tiles/window.ts";
import type { FacetsJson } from "#lib/wire/actor-json.ts";
import { uiOf } from "#lib/wire/ui-language.ts";
import { formatQuestion, isUnfiltered, type View } from "#lib/wire/view.ts";
import { setActiveEvent, useActiveEvent } from "../_ui/active-event.ts";
import { useOpenedEvent } from "../_ui/opened-event.ts";
import { setStyle } from "../_ui/set-style.ts";
import { changeView, useView } from "../_ui/view-in-address.ts";
import { DensityStrip } from "./density-strip.tsx";
import { GatheredEvents } from "./gathered-events.tsx";
import { elementId } from "./item-element.ts";
import { JumpToDate } from "./jump-to-date.tsx";
import { type Lanes, lanesFor } from "./lanes.ts";
import { Numbers } from "./numbers.tsx";
import type { WindowData } from "./tile-loader.ts";
import type { Lane, TimelineWidget } from "./timeline-widget.ts";
import { Toolbar } from "./toolbar.tsx";
import { useLayout } from "./use-layout.ts";
import { useMeasure } from "./use-measure.ts";
import { useTimelineKeys } from "./use-timeline-keys.ts";
import { useTimelineWidget } from "./use-timeline-widget.ts";
import { type LoadState, useWindowData } from "./use-window-data.ts";
import { useWording } from "./use-wording.ts";
import { type ClusterItem, type EventItem, toVisItems } from "./vis-items.ts";
import type { Wording } from "./wording.ts";

interface TimelineIslandProps {
  /** What the server drew the first view from. */
  readonly given: WindowData;
  readonly givenView: View;
  readonly givenWindow: DayRange;
  readonly facets: FacetsJson;
  readonly density: readonly Bin[];
}

/** The window that shows every dated event; `otherwise` where none is dated. */
const allOf = ({ startDay, endDay }: FacetsJson, axisPx: number | null, otherwise: DayRange): DayRange =>
  startDay === null || endDay === null ? otherwise : windowOfAll({ startDay, endDay }, axisPx ?? ASSUMED_WIDTH_PX);

/** The timeline: vis-timeline drawn from tiles, one tab stop, in step with the address bar. */
export function TimelineIsland(props: TimelineIslandProps) {
  const { givenView, facets, density } = props;
  const t = useTranslations("timeline");
  const { view, mounted, items, state, retry, all, keys, box, field, gathered } = useTimeline(props);
  const { host, widget, shown, moveTo } = mounted;
  return (
    <section
      ref={setStyle({ "--today": JSON.stringify(t("today")) })}
      className="timeline-section needs-js"
      aria-label={t("region")}
      data-behind-sheet
    >
      <div className="timeline-head">
        <Toolbar
          window={shown}
          isAll={shown.startDay === all.startDay && shown.endDay === all.endDay}
          lanes={view.lanes}
          onDays={(days) => moveTo(resized(shown, days))}
          onAll={() => moveTo(all)}
          onZoom={(factor) => moveTo(resized(shown, (shown.endDay - shown.startDay) * factor))}
          onLanes={(next) => changeView({ lanes: next }, "replace")}
          axis={view.axis}
          // A stretch of the one time is none of the other.
          onAxis={(axis) => axis !== view.axis && changeView({ axis, window: null, inWindow: false }, "push")}
        />
        <JumpToDate field={field} onJump={moveTo} onLeave={() => box.current?.focus()} />
      </div>
      <div
        id="timeline"
        ref={box}
        className="timeline"
        dir="ltr"
        role="listbox"
        tabIndex={0}
        aria-label={t("label")}
        aria-describedby="timeline-keys"
        aria-activedescendant={keys.activeId === null ? undefined : elementId(keys.activeId)}
        aria-busy={!mounted.drawn || state === "loading"}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        <div ref={host} className="timeline-host" />
        {!mounted.drawn && !mounted.failed && (
          <p className="timeline-wait" aria-hidden="true">
            {t("loading")}
          </p>
        )}
      </div>
      {gathered.list}
      <DensityStrip bins={density} shown={shown} onMove={moveTo} />
      <Below
        items={items}
        shown={shown}
        state={mounted.failed ? "failed" : widget === null ? "loading" : state}
        onRetry={mounted.failed ? mounted.retry : retry}
        facets={facets}
        onAll={() => moveTo(all)}
      />
      <Numbers
        facets={facets}
        counts={countDrawn(items, shown)}
        filtered={!isUnfiltered(givenView)}
        axis={givenView.axis}
      />
      <p id="timeline-keys" className="timeline-keys muted">
        {t("keys")}
      </p>
    </section>
  );
}

/** View, tiles, layout, widget and keyboard, tied together. */
function useTimeline({ given, givenWindow, facets }: TimelineIslandProps) {
  const locale = useLocale();
  const view = useView();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const pick = useRef<(id: string) => void>(() => {});
  const allAt = useCallback((axisPx: number | null) => allOf(facets, axisPx, givenWindow), [facets, givenWindow]);
  const lanesNow = useRef<readonly Lane[]>([]);
  const mounted = useTimelineWidget(view.window, givenWindow, allAt, lanesNow, locale, (id) => pick.current(id));
  const { widget, shown, widthPx, all, moveTo } = mounted;

  const filter = formatQuestion(view, uiOf(locale));
  const { data, state, retry } = useWindowData(given, shown, widthPx, { lanes: view.lanes, filter });
  const lanes = useMemo(() => lanesFor(view.lanes, facets), [view.lanes, facets]);
  const { items, laneIds } = useLayout(data, shown, widthPx, view, lanes);
  const actorNames = useMemo(() => new Map(facets.actors.map(({ id, name }) => [id, name])), [facets.actors]);
  const wording = useWording(actorNames, view.lanes);
  const gathered = useGathered({ filter, lanes, ui: view.ui, wording, box });
  const { open: openGathered } = gathered;
  const open = useCallback(
    (item: EventItem) => {
      if (item.kind === "event") changeView({ event: item.id }, "push");
      else {
        const inside = windowInside(item);
        const isNearer = inside.endDay - inside.startDay < shown.endDay - shown.startDay;
        if (isNearer) moveTo(inside);
        else openGathered(item);
      }
    },
    [shown, moveTo, openGathered],
  );
  const jump = useCallback(() => field.current?.focus(), []);
  const keys = useTimelineKeys({ items, laneIds, widget, shown, all, open, moveTo, jump });
  pick.current = (id) => {
    const item = items.find((each) => each.id === id);
    if (!item) return;
    box.current?.focus({ preventScroll: true });
    keys.activate(item);
    open(item);
  };

  const rows = useMemo(
    () => laneIds.map((id, order) => ({ id, order, name: wording.laneName(id) })),
    [laneIds, wording],
  );
  lanesNow.current = rows;
  const measure = useMeasure();
  const { refresh } = keys;
  useEffect(() => {
    if (!widget || widthPx === null) return;
    widget.show(
      toVisItems(items, { window: shown, pxPerDay: widthPx / (shown.endDay - shown.startDay) }, wording, measure),
      rows,
    );
    refresh();
  }, [widget, widthPx, shown, items, rows, wording, measure, refresh]);
  useEffect(() => widget?.setOpen(view.event), [widget, view.event]);
  useInStep(widget, keys.activeId);
  useFollow(view.event, shown, moveTo);
  return { view, mounted, items, state, retry, all, keys, box, field, gathered };
}

/** Tells the list which event the keyboard is on, and marks the one that the reader is at in the list. */
function useInStep(widget: TimelineWidget | null, activeId: string | null): void {
  const atInList = useActiveEvent();
  useEffect(() => setActiveEvent(activeId), [activeId]);
  useEffect(() => {
    widget?.setActive(atInList ?? activeId);
  }, [widget, atInList, activeId]);
}

/** Goes to an event that is opened outside the window, from the list or with previous and next, as soon as the pane knows where it stands. */
function useFollow(eventId: string | null, shown: DayRange, moveTo: (window: DayRange) => void): void {
  const opened = useOpenedEvent();
  const followed = useRef(eventId); // an event that came with the page has the window that came with it
  useEffect(() => {
    if (eventId === followed.current || (eventId !== null && opened?.id !== eventId)) return;
    followed.current = eventId;
    const place = eventId === null ? null : opened?.days;
    if (!place || (place.startDay < shown.endDay && place.endDay > shown.startDay)) return;
    moveTo(movedTo(shown, Math.floor((place.startDay + place.endDay) / 2)));
  }, [eventId, opened, shown, moveTo]);
}

interface BelowProps {
  readonly items: readonly EventItem[];
  readonly shown: DayRange;
  readonly state: LoadState;
  readonly facets: FacetsJson;
  readonly onAll: () => void;
  readonly onRetry: () => void;
}

/** What the reader is told where there is nothing to see, or where it could not be fetched. */
function Below({ items, shown, state, facets, onAll, onRetry }: BelowProps) {
  const t = useTranslations("timeline");
  const again = useTranslations("error")("again");
  const { shown: alone, clustered } = countDrawn(items, shown);
  if (state === "failed") {
    return (
      <p className="timeline-note" role="alert">
        {t("failed")}{" "}
        <button type="button" className="link-button" onClick={onRetry}>
          {again}
        </button>
      </p>
    );
  }
  if (state === "loading" || alone + clustered > 0) return null;
  return (
    <p className="timeline-note">
      {t(facets.dated > 0 ? "emptyWindow" : "noneDated")}{" "}
      {facets.dated > 0 && (
        <button type="button" className="link-button" onClick={onAll}>
          {t("showAll")}
        </button>
      )}
    </p>
  );
}

interface GatheredInput {
  readonly filter: string;
  readonly lanes: Lanes;
  readonly ui: View["ui"];
  readonly wording: Wording;
  readonly box: RefObject<HTMLDivElement | null>;
}

/** The list of a cluster that coming nearer does not take apart, once it was opened. */
function useGathered({ filter, lanes, ui, wording, box }: GatheredInput): {
  readonly list: ReactNode;
  readonly open: (cluster: ClusterItem) => void;
} {
  const [cluster, open] = useState<ClusterItem | null>(null);
  const close = () => {
    open(null);
    box.current?.focus({ preventScroll: true });
  };
  const list = cluster && (
    <GatheredEvents
      cluster={cluster}
      filter={filter}
      lanes={lanes}
      ui={ui}
      name={wording.clusterName(cluster)}
      onClose={close}
    />
  );
  return { list, open };
}
