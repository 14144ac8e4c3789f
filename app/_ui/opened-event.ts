"use client";
import { useSyncExternalStore } from "react";
import type { DayRange } from "#lib/tiles/address.ts";

/** The event whose source is open, under the id that the address has, and where it stands in time. */
export interface OpenedEvent {
  readonly id: string;
  /** Null where nobody knows. */
  readonly days: DayRange | null;
}

let opened: OpenedEvent | null = null;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells the rest of the page which event's source is shown; null once it is closed. */
export function setOpenedEvent(next: OpenedEvent | null): void {
  if (next?.id === opened?.id) return;
  opened = next;
  for (const listener of listeners) listener();
}

/** The event whose source is shown; null while none is, or it is on its way. */
export const useOpenedEvent = (): OpenedEvent | null =>
  useSyncExternalStore(
    subscribe,
    () => opened,
    () => null,
  );
