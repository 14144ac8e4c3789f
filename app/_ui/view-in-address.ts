"use client";
import { useRouter, useSearchParams } from "next/navigation";
import { useEffect, useMemo, useSyncExternalStore, useTransition } from "react";
import { EMBED_PATH, embedHref, type Filter, formatListed, parseView, type View, viewHref } from "#lib/wire/view.ts";

/** Sent on the window when a view was written into the address; the router tells its own readers a moment too late for a check box. */
const CHANGED = "view-in-address";

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener("popstate", onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener("popstate", onChange);
  };
}

/** The view of the address bar; renders anew when it changes, also by back and forward. */
export function useView(): View {
  const asked = useSearchParams().toString(); // what the server rendered for; also renders anew after the router's own steps
  const query = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => asked,
  );
  return useMemo(() => parseView(new URLSearchParams(query)), [query]);
}

/** The view of the address bar at this moment; for event handlers, which must not act on the view they were made with. */
export const currentView = (): View => parseView(new URLSearchParams(window.location.search));

/** Writes part of the view into the address bar. "push" makes a step that the back button undoes. */
export function changeView(change: Partial<View>, history: "push" | "replace"): void {
  const view = { ...currentView(), ...change };
  const href = window.location.pathname === EMBED_PATH ? embedHref(view) : viewHref(view);
  if (href === window.location.pathname + window.location.search) return;
  if (history === "push") window.history.pushState(null, "", href);
  else window.history.replaceState(null, "", href);
  window.dispatchEvent(new Event(CHANGED));
}

/** Changes the filter; the address follows at once, the server's part of the page as soon as `useServerInStep` sees it. */
export const changeFilter = (change: Partial<Filter>): void => changeView(change, "push");

/**
 * Asks the server for the page anew whenever the address names another filter than the page was made for: after a change, and
 * after back and forward, which bring an address and not its page. `renderedFor` as `formatListed` writes it. True until it has come.
 */
export function useServerInStep(renderedFor: string): boolean {
  const router = useRouter();
  const wanted = formatListed(useView());
  const [pending, startTransition] = useTransition();
  useEffect(() => {
    if (wanted !== renderedFor) startTransition(() => router.refresh());
  }, [wanted, renderedFor, router]);
  return pending;
}
