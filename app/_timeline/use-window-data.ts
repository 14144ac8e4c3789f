"use client";
import { useEffect, useRef, useState } from "react";
import type { DayRange } from "#lib/tiles/address.ts";
import { useRetry } from "../_ui/use-retry.ts";
import { createTileLoader, fetchJson, type TileLoader, type TileQuery, type WindowData } from "./tile-loader.ts";

export type LoadState = "idle" | "loading" | "failed";

/** A window stands still this long before its tiles are asked for: a wheel sends many. */
const SETTLE_MS = 120;

/** What is the same is not laid out and drawn again. */
const isSame = (a: WindowData, b: WindowData): boolean =>
  a.tiles.length === b.tiles.length &&
  a.standing.length === b.standing.length &&
  a.tiles.every((tile, at) => tile === b.tiles[at]) &&
  a.standing.every((event, at) => event === b.standing[at]);

/** What the window shows, and whether more is on its way. What was shown stays until the new arrives; what failed is tried again. */
export function useWindowData(
  given: WindowData,
  window: DayRange,
  widthPx: number | null,
  query: TileQuery,
): { readonly data: WindowData; readonly state: LoadState; readonly retry: () => void } {
  const loader = useRef<TileLoader | null>(null);
  const [data, setData] = useState(given);
  const [state, setState] = useState<LoadState>("idle");
  const { attempt, retry } = useRetry(state === "failed");
  const { startDay, endDay } = window;
  const { lanes, filter } = query;
  const first = useRef({ given, query });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt asks for the same again
  useEffect(() => {
    if (widthPx === null) return; // not drawn yet: what the server gave is right
    const abort = new AbortController();
    loader.current ??= createTileLoader(fetchJson, first.current.given, first.current.query);
    const { load } = loader.current;
    const timer = setTimeout(() => {
      setState((before) => (before === "failed" ? before : "loading")); // told until it succeeds, not anew at each try
      load({ startDay, endDay }, widthPx, { lanes, filter }, abort.signal).then(
        (next) => {
          if (abort.signal.aborted) return;
          setData((before) => (isSame(before, next) ? before : next));
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
  }, [startDay, endDay, widthPx, lanes, filter, attempt]);
  return { data, state, retry };
}
