"use client";
import { useEffect, useState } from "react";
import { type ActorListJson, actorListSchema } from "#lib/wire/actor-json.ts";
import { type EventListJson, eventListSchema } from "#lib/wire/event-json.ts";
import { DEFAULT_UI, type UiLanguage } from "#lib/wire/ui-language.ts";
import { MAX_SEARCH } from "#lib/wire/view.ts";

/** What the archive has for some words. */
export interface Found {
  readonly query: string;
  readonly actors: ActorListJson;
  readonly events: EventListJson;
}

export type SearchState =
  | { readonly state: "idle" }
  | { readonly state: "searching" | "failed" | "ready"; readonly found: Found | null };

/** Letters are typed faster than this; the archive is asked when they pause. */
const PAUSE_MS = 140;
const EVENTS_SHOWN = 8;
/** Longest name that /api/actors takes. */
const MAX_NAME = 100;

/** Actors and events for what is typed, asked when the typing pauses; what was found before stays until the new comes. */
export function useSearch(typed: string, ui: UiLanguage): SearchState {
  const query = typed.trim().slice(0, MAX_SEARCH);
  const [result, setResult] = useState<SearchState>({ state: "idle" });
  useEffect(() => {
    if (query === "") {
      setResult({ state: "idle" });
      return;
    }
    const abort = new AbortController();
    setResult((before) => ({ state: "searching", found: before.state === "idle" ? null : before.found }));
    const timer = setTimeout(() => {
      search(query, ui, abort.signal).then(
        (found) => setResult({ state: "ready", found }),
        () => {
          if (!abort.signal.aborted) setResult({ state: "failed", found: null }); // the network or the server: the reader is told
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, ui]);
  return result;
}

async function search(query: string, ui: UiLanguage, signal: AbortSignal): Promise<Found> {
  const ask = async (path: string, params: Record<string, string>) => {
    const asked = new URLSearchParams({ ...params, ...(ui !== DEFAULT_UI && { ui }) });
    const answer = await fetch(`${path}?${asked}`, { signal });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return answer.json();
  };
  const [actors, events] = await Promise.all([
    ask("/api/actors", { q: query.slice(0, MAX_NAME) }),
    ask("/api/events", { q: query, limit: String(EVENTS_SHOWN) }),
  ]);
  return { query, actors: actorListSchema.parse(actors), events: eventListSchema.parse(events) };
}
