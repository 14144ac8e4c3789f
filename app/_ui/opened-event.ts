"use client";
import type { DayRange } from "#lib/tiles/address.ts";
import { sharedValue } from "./shared-value.ts";

/** The event whose source is open, under the id that the address has, and where it stands in time. */
interface OpenedEvent {
  readonly id: string;
  /** Null where nobody knows. */
  readonly days: DayRange | null;
}

/** The event whose source is shown; null while none is, or it is on its way. */
export const { set: setOpenedEvent, use: useOpenedEvent } = sharedValue<OpenedEvent>((a, b) => a?.id === b?.id);
