"use client";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the page's script has taken over what the server drew: a control that does nothing without it stays disabled until then. */
export function useIsReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
