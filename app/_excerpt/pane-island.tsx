"use client";
import { useLocale, useTranslations } from "next-intl";
import { type MouseEvent as ReactMouseEvent, useCallback, useEffect, useRef, useState } from "react";
import type { DayRange } from "#lib/tiles/address.ts";
import type { EventDetailJson } from "#lib/wire/event-json.ts";
import { uiOf, withUi } from "#lib/wire/ui-language.ts";
import { type View, viewHref } from "#lib/wire/view.ts";
import { CopyLink } from "../_ui/copy-link-island.tsx";
import { setOpenedEvent } from "../_ui/opened-event.ts";
import { Share } from "../_ui/share-island.tsx";
import { SIGN_DOWN, SIGN_UP, Sign } from "../_ui/sign.tsx";
import { useRetry } from "../_ui/use-retry.ts";
import { changeView, currentView, useView } from "../_ui/view-in-address.ts";
import { EventDetail } from "./event-detail.tsx";
import { loadAhead, takeAhead } from "./load-ahead.ts";
import { type Loaded, loadEvent } from "./load-event.ts";
import { type Place, usePlace } from "./use-neighbours.ts";

/** Below this width the pane is a sheet over the page, and what lies behind must not take focus. */
const SHEET = "(max-width: 63.99rem)";

const isPlainClick = (event: MouseEvent | ReactMouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** What the server found under the event id of the address that it was asked for. */
interface Given {
  readonly id: string | null;
  readonly event: EventDetailJson | null;
  /** What became of an event that is shown no more, in words; null where that is not known. */
  readonly gone: string | null;
}

/**
 * The detail of the event that the address names; null while it is on its way. What the server sent is used as it is, what failed is
 * tried again.
 */
function useEvent(id: string | null, given: Given): { readonly loaded: Loaded | null; readonly retry: () => void } {
  const ui = uiOf(useLocale());
  const [known, setKnown] = useState<Readonly<Record<string, Loaded>>>({});
  const found: Loaded = given.event ? { state: "ready", event: given.event } : { state: "missing" };
  const loaded = id === null ? null : id === given.id ? found : (known[id] ?? null);
  const { attempt, retry } = useRetry(loaded?.state === "failed");
  const isWanted = id !== null && (loaded === null || loaded.state === "failed");
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt asks for the same again
  useEffect(() => {
    if (id === null || !isWanted) return;
    const abort = new AbortController();
    (takeAhead(id, ui) ?? loadEvent(id, ui, abort.signal))
      .then((next) => setKnown((all) => ({ ...all, [id]: next })))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) throw error;
      });
    return () => abort.abort();
  }, [id, isWanted, ui, attempt]);
  return { loaded, retry };
}

/** A mouse that rests on a link this long is likely to press it. */
const REST_MS = 60;

/** Asks for events before they are opened: the one that a mouse rests on or a finger presses, and the neighbours of the one that is open. */
function useAhead(neighbours: readonly string[]): void {
  const ui = uiOf(useLocale());
  const wanted = neighbours.join(" ");
  useEffect(() => {
    for (const id of wanted.split(" ")) if (id !== "") loadAhead(id, ui);
  }, [wanted, ui]);
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const onPointer = ({ type, target, pointerType }: PointerEvent) => {
      clearTimeout(resting);
      const link = target instanceof Element ? target.closest<HTMLElement>("[data-event]") : null;
      const id = link?.dataset.event;
      if (id === undefined) return;
      if (type === "pointerdown") loadAhead(id, ui);
      else if (pointerType === "mouse") resting = setTimeout(() => loadAhead(id, ui), REST_MS);
    };
    const types = ["pointerdown", "pointerover"] as const;
    for (const type of types) document.addEventListener(type, onPointer);
    return () => {
      clearTimeout(resting);
      for (const type of types) document.removeEventListener(type, onPointer);
    };
  }, [ui]);
}

/** Opens the pane for plain clicks on event links of the list, closes it on Escape, and gives focus back to where it was opened from. */
function useOpening(open: boolean, close: () => void): void {
  const opener = useRef<Element | null>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-event]") : null;
      if (!link?.dataset.event || event.defaultPrevented || !isPlainClick(event)) return;
      event.preventDefault();
      opener.current = link;
      changeView({ event: link.dataset.event }, "push");
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && currentView().event !== null) close();
    };
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("keydown", onKey);
    };
  }, [close]);
  useEffect(() => {
    if (open && !wasOpen.current) opener.current ??= document.activeElement;
    if (!open && wasOpen.current) {
      const back =
        opener.current?.isConnected && opener.current !== document.body
          ? opener.current
          : document.getElementById("timeline");
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
      opener.current = null;
    }
    wasOpen.current = open;
  }, [open]);
}

/** Keeps focus out of what a sheet covers. */
function useSheet(open: boolean): void {
  useEffect(() => {
    const media = window.matchMedia(SHEET);
    const apply = () => {
      for (const behind of document.querySelectorAll("[data-behind-sheet]"))
        behind.toggleAttribute("inert", open && media.matches);
    };
    apply();
    media.addEventListener("change", apply);
    return () => {
      media.removeEventListener("change", apply);
      for (const behind of document.querySelectorAll("[data-behind-sheet]")) behind.removeAttribute("inert");
    };
  }, [open]);
}

/** Tells the timeline where the event stands that is open; one with an open end stands where it begins. */
function useTold(id: string | null, event: EventDetailJson | null): void {
  useEffect(() => {
    if (id === null) setOpenedEvent(null);
    else if (event) setOpenedEvent({ id, days: daysOf(event) });
  }, [id, event]);
}

const daysOf = ({ startDay, endDay }: EventDetailJson): DayRange | null =>
  startDay === null && endDay === null
    ? null
    : { startDay: startDay ?? (endDay ?? 0) - 1, endDay: endDay ?? (startDay ?? 0) + 1 };

interface SourcePaneProps {
  readonly given: Given;
  /** Ids of the listed events, for going on to the next. */
  readonly order: readonly string[];
  /** These are all that the filters leave. */
  readonly isWhole: boolean;
  readonly isEditor: boolean;
  /** In a frame of another site nothing is written or shared. */
  readonly isEmbedded?: boolean;
}

/** The source pane: the event that the address names, with its excerpts. Nothing where it names none. */
export function SourcePane({ given, order, isWhole, isEditor, isEmbedded = false }: SourcePaneProps) {
  const t = useTranslations("pane");
  const view = useView();
  const { loaded, retry } = useEvent(view.event, given);
  const close = useCallback(() => changeView({ event: null }, "push"), []);
  const title = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(view.event); // a pane that came with the page takes no focus from the reader
  useOpening(view.event !== null, close);
  useSheet(view.event !== null);
  const isReady = loaded?.state === "ready";
  const eventId = loaded?.state === "ready" ? loaded.event.id : view.event;
  const place = usePlace(eventId, order, isWhole, view);
  useAhead(isReady ? [place.previous, place.next].flatMap((id) => id ?? []) : []);
  useEffect(() => {
    if (view.event === arrived.current || (view.event !== null && !isReady)) return;
    const stepping = document.activeElement?.closest(".pane-steps");
    if (!stepping) title.current?.focus({ preventScroll: true });
    arrived.current = view.event;
  }, [view.event, isReady]);
  useTold(view.event, loaded?.state === "ready" ? loaded.event : null);
  if (view.event === null) return null;
  return (
    <aside className="source-pane" aria-labelledby="pane-title" aria-busy={loaded === null}>
      <PaneBar view={view} place={place} of={order.length} onClose={close} />
      {loaded?.state === "ready" ? (
        <EventDetail
          event={loaded.event}
          level={2}
          titleRef={title}
          titleId="pane-title"
          ui={view.ui}
          isEditor={isEditor}
          isEmbedded={isEmbedded}
          isMerged={loaded.event.id !== view.event}
          actorHref={(id) => viewHref({ ...view, actors: [...new Set([...view.actors, id])] })}
        >
          <CopyLink path={withUi(`/events/${loaded.event.id}`, view.ui)} />
          {!isEmbedded && <Share eventId={loaded.event.id} />}
          <a className="button" href={withUi(`/events/${loaded.event.id}`, view.ui)}>
            {t("page")}
          </a>
        </EventDetail>
      ) : (
        <Standing
          state={loaded?.state ?? "loading"}
          gone={view.event === given.id ? given.gone : null}
          onRetry={retry}
        />
      )}
    </aside>
  );
}

interface StandingProps {
  /** What became of an event that is shown no more; null where that is not known. */
  readonly gone: string | null;
  readonly state: "loading" | "missing" | "failed";
  readonly onRetry: () => void;
}

/** What stands in the place of an event: that it is on its way, in its shape; that there is none; that it could not be fetched. */
function Standing({ state, gone, onRetry }: StandingProps) {
  const t = useTranslations("pane");
  const again = useTranslations("error")("again");
  return (
    <div className={state === "loading" ? "pane-wait" : "pane-gone"}>
      <p id="pane-title" role="status">
        {(state === "missing" && gone) || t(state)}
      </p>
      {state === "failed" && (
        <button type="button" className="button" onClick={onRetry}>
          {again}
        </button>
      )}
      {state === "loading" && <div className="pane-shape" aria-hidden="true" />}
    </div>
  );
}

interface PaneBarProps {
  readonly view: View;
  readonly place: Place;
  /** How many are listed. */
  readonly of: number;
  readonly onClose: () => void;
}

/** Previous, next, close: links, so that they work before and without JavaScript. */
function PaneBar({ view, place, of, onClose }: PaneBarProps) {
  const t = useTranslations("pane");
  const goTo = (event: string | null) => (click: ReactMouseEvent) => {
    if (!isPlainClick(click)) return;
    click.preventDefault();
    if (event === null) onClose();
    else changeView({ event }, "push");
  };
  const steps = [
    ["previous", place.previous, SIGN_UP],
    ["next", place.next, SIGN_DOWN],
  ] as const;
  return (
    <div className="pane-bar">
      <span className="pane-steps">
        {steps.map(([name, id, sign]) =>
          id === undefined ? (
            <span key={name} className="button icon" aria-hidden="true" data-off>
              <Sign path={sign} />
            </span>
          ) : (
            <a
              key={name}
              className="button icon"
              href={viewHref({ ...view, event: id })}
              onClick={goTo(id)}
              aria-label={t(name)}
            >
              <Sign path={sign} />
            </a>
          ),
        )}
      </span>
      {place.at !== null && <span className="muted">{t("place", { at: place.at + 1, of })}</span>}
      <a
        className="button icon pane-close"
        href={viewHref({ ...view, event: null })}
        onClick={goTo(null)}
        aria-label={t("close")}
      >
        ×
      </a>
    </div>
  );
}
