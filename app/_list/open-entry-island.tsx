"use client";
import { useEffect } from "react";
import { setActiveEvent, useActiveEvent } from "../_ui/active-event.ts";
import { useView } from "../_ui/view-in-address.ts";

const LIST = "list";
const entryOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element
    ? (target.closest(".entry, tr")?.querySelector<HTMLElement>("a[data-event]") ?? null)
    : null;

/** Marks the entries of the list that are of an event, as long as they are of it; those that are fetched later too. */
function useMarked(event: string | null, attribute: string, value: string): void {
  useEffect(() => {
    const list = document.getElementById(LIST);
    if (event === null || !list) return;
    const links = () => list.querySelectorAll(`a[data-event="${CSS.escape(event)}"]`);
    const mark = () => {
      for (const link of links()) if (!link.hasAttribute(attribute)) link.setAttribute(attribute, value);
    };
    const watch = new MutationObserver(mark);
    watch.observe(list, { childList: true, subtree: true });
    mark();
    return () => {
      watch.disconnect();
      for (const link of links()) link.removeAttribute(attribute);
    };
  }, [event, attribute, value]);
}

/**
 * Keeps list and table in step with the timeline: marks the entry of the event that is open and of the one that the reader is at in the
 * timeline, and tells the timeline which entry the pointer or the focus is on.
 */
export function OpenEntry() {
  useMarked(useView().event, "aria-current", "true");
  useMarked(useActiveEvent(), "data-active", "");
  useEffect(() => {
    const list = document.getElementById(LIST);
    const onEnter = ({ target }: Event) => setActiveEvent(entryOf(target)?.dataset.event ?? null);
    list?.addEventListener("pointerover", onEnter);
    list?.addEventListener("focusin", onEnter);
    return () => {
      list?.removeEventListener("pointerover", onEnter);
      list?.removeEventListener("focusin", onEnter);
    };
  }, []);
  return null;
}
