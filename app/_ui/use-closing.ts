"use client";
import { type RefObject, useEffect, useRef } from "react";

/** For a disclosure that floats over the page: closes it on Escape, which gives the focus back to its handle, and on a press elsewhere, as a menu does. */
export function useClosing(): RefObject<HTMLDetailsElement | null> {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const { current } = details;
      if (
        !current?.open ||
        (event.target instanceof Node && event.type === "pointerdown" && current.contains(event.target))
      )
        return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        event.preventDefault(); // the pane beside it stays open
        current.querySelector("summary")?.focus();
      }
      current.open = false;
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close, true);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close, true);
    };
  }, []);
  return details;
}
