"use client";
import { useSyncExternalStore } from "react";

/** A value that several islands of a page share and the address bar does not hold: null on the server and before anybody sets it. */
export function sharedValue<T>(isSame: (a: T | null, b: T | null) => boolean = Object.is) {
  let value: T | null = null;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    /** Tells every part of the page, unless it is the same as before. */
    set: (next: T | null): void => {
      if (isSame(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    /** A hook. */
    use: (): T | null =>
      useSyncExternalStore(
        subscribe,
        () => value,
        () => null,
      ),
  };
}
