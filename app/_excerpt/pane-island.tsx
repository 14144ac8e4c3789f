"use client";
import { useTranslations } from "next-intl";
import { type MouseEvent as ReactMouseEvent, useCallback, useEffect, useRef, useState } from "react";
import type { EventDetailJson } from "#lib/wire/event-json.ts";
import { type View, viewHref } from "#lib/wire/view.ts";
import { CopyLink } from "../_ui/copy-link-island.tsx";
import { changeView, currentView, useView } from "../_ui/view-in-address.ts";
import { EventDetail } from "./event-detail.tsx";
import { type Loaded, loadEvent } from "./load-event.ts";

/** Below this width the pane is a sheet over the page, and what lies behind must not take focus. */
const SHEET = "(max-width: 63.99rem)";

const isPlainClick = (event: MouseEvent | ReactMouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** What the server found under the event id of the address that it was asked for. */
interface Given {
  readonly id: string | null;
  readonly event: EventDetailJson | null;
}

/** The detail of the event that the address names; null while it is on its way. What the server sent is used as it is. */
function useEvent(id: string | null, given: Given): Loaded | null {
  const [known, setKnown] = useState<Readonly<Record<string, Loaded>>>({});
  const found: Loaded = given.event ? { state: "ready", event: given.event } : { state: "missing" };
  const loaded = id === null ? null : id === given.id ? found : (known[id] ?? null);
  useEffect(() => {
    if (id === null || loaded !== null) return;
    const abort = new AbortController();
    loadEvent(id, abort.signal)
      .then((next) => setKnown((all) => ({ ...all, [id]: next })))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) throw error;
      });
    return () => abort.abort();
  }, [id, loaded]);
  return loaded;
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

/** The source pane: the event that the address names, with its excerpts. Nothing where it names none. */
export function SourcePane({ given, order }: { readonly given: Given; readonly order: readonly string[] }) {
  const t = useTranslations("pane");
  const view = useView();
  const loaded = useEvent(view.event, given);
  const close = useCallback(() => changeView({ event: null }, "push"), []);
  const title = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(view.event); // a pane that came with the page takes no focus from the reader
  useOpening(view.event !== null, close);
  useSheet(view.event !== null);
  const isReady = loaded?.state === "ready";
  useEffect(() => {
    if (view.event === arrived.current || (view.event !== null && !isReady)) return;
    const stepping = document.activeElement?.closest(".pane-steps");
    if (!stepping) title.current?.focus({ preventScroll: true });
    arrived.current = view.event;
  }, [view.event, isReady]);
  if (view.event === null) return null;
  return (
    <aside className="source-pane" aria-labelledby="pane-title" aria-busy={loaded === null}>
      <PaneBar
        view={view}
        eventId={loaded?.state === "ready" ? loaded.event.id : view.event}
        order={order}
        onClose={close}
      />
      {loaded?.state === "ready" ? (
        <EventDetail
          event={loaded.event}
          level={2}
          titleRef={title}
          titleId="pane-title"
          actorHref={(id) => viewHref({ ...view, actors: [...new Set([...view.actors, id])] })}
        >
          <CopyLink path={`/events/${loaded.event.id}`} />
          <a className="button" href={`/events/${loaded.event.id}`}>
            {t("page")}
          </a>
        </EventDetail>
      ) : (
        <p id="pane-title" className={loaded === null ? "pane-wait" : "pane-gone"} role="status">
          {t(loaded === null ? "loading" : loaded.state)}
        </p>
      )}
    </aside>
  );
}

interface PaneBarProps {
  readonly view: View;
  /** The event shown; the address may name it by the id of one of its tellings. */
  readonly eventId: string;
  readonly order: readonly string[];
  readonly onClose: () => void;
}

/** Previous, next, close: links, so that they work before and without JavaScript. */
function PaneBar({ view, eventId, order, onClose }: PaneBarProps) {
  const t = useTranslations("pane");
  const at = order.indexOf(eventId);
  const goTo = (event: string | null) => (click: ReactMouseEvent) => {
    if (!isPlainClick(click)) return;
    click.preventDefault();
    if (event === null) onClose();
    else changeView({ event }, "push");
  };
  const steps = [
    ["previous", at > 0 ? order[at - 1] : undefined, "‹"],
    ["next", at === -1 ? undefined : order[at + 1], "›"],
  ] as const;
  return (
    <div className="pane-bar">
      <span className="pane-steps">
        {steps.map(([name, id, sign]) =>
          id === undefined ? (
            <span key={name} className="button icon" aria-hidden="true" data-off>
              {sign}
            </span>
          ) : (
            <a
              key={name}
              className="button icon"
              href={viewHref({ ...view, event: id })}
              onClick={goTo(id)}
              aria-label={t(name)}
            >
              {sign}
            </a>
          ),
        )}
      </span>
      {at !== -1 && <span className="muted">{t("place", { at: at + 1, of: order.length })}</span>}
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
