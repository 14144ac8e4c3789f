"use client";
import { sharedValue } from "./shared-value.ts";

/** The event that the reader is at, in the timeline by keys or in the list by pointer or focus; null for none. Timeline, list and table mark it. */
export const { set: setActiveEvent, use: useActiveEvent } = sharedValue<string>();
