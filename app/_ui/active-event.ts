"use client";
import { useSyncExternalStore } from "react";

/** The event that the reader is at, in the timeline by keys or in the list by pointer or focus; null for none. */
let active: string | null = null;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells every part of the page which event the reader is at. */
export function setActiveEvent(id: string | null): void {
  if (id === active) return;
  active = id;
  for (const listener of listeners) listener();
}

/** The event that the reader is at, so that timeline, list and table mark one. */
export const useActiveEvent = (): string | null =>
  useSyncExternalStore(
    subscribe,
    () => active,
    () => null,
  );
