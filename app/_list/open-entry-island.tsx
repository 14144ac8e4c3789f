"use client";
import { useEffect } from "react";
import { useView } from "../_ui/view-in-address.ts";

/** Marks the entry of the event that is open, wherever it was opened, so that list, table and timeline show one thing. `rendered` changes with the list. */
export function OpenEntry({ rendered }: { readonly rendered: string }) {
  const { event } = useView();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has other entries
  useEffect(() => {
    const links = event === null ? [] : document.querySelectorAll(`#list a[data-event="${CSS.escape(event)}"]`);
    for (const link of links) link.setAttribute("aria-current", "true");
    return () => {
      for (const link of links) link.removeAttribute("aria-current");
    };
  }, [event, rendered]);
  return null;
}
