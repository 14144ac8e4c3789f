"use client";
import { useEffect, useRef, useState } from "react";
import type { DayRange } from "#lib/tiles/address.ts";
import { createTileLoader, fetchJson, type TileLoader, type TileQuery, type WindowData } from "./tile-loader.ts";

export type LoadState = "idle" | "loading" | "failed";

/** A window stands still this long before its tiles are asked for: a wheel sends many. */
const SETTLE_MS = 120;

/** What the window shows, and whether more is on its way. What was shown stays until the new arrives. */
export function useWindowData(
  given: WindowData,
  window: DayRange,
  widthPx: number | null,
  query: TileQuery,
): { readonly data: WindowData; readonly state: LoadState } {
  const loader = useRef<TileLoader | null>(null);
  const [data, setData] = useState(given);
  const [state, setState] = useState<LoadState>("idle");
  const { startDay, endDay } = window;
  const { lanes, filter } = query;
  const first = useRef({ given, query });
  useEffect(() => {
    if (widthPx === null) return; // not drawn yet: what the server gave is right
    const abort = new AbortController();
    loader.current ??= createTileLoader(fetchJson, first.current.given, first.current.query);
    const { load } = loader.current;
    const timer = setTimeout(() => {
      setState("loading");
      load({ startDay, endDay }, widthPx, { lanes, filter }, abort.signal).then(
        (next) => {
          if (abort.signal.aborted) return;
          setData(next);
          setState("idle");
        },
        () => {
          if (!abort.signal.aborted) setState("failed"); // the network or the server: the reader is told, what is drawn stays
        },
      );
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [startDay, endDay, widthPx, lanes, filter]);
  return { data, state };
}
