"use client";
import { useEffect, useState } from "react";
import { type NeighboursJson, neighboursSchema } from "#lib/wire/event-json.ts";
import type { View } from "#lib/wire/view.ts";
import { listedQuery } from "../_list/page-query.ts";

/** Where an event stands among those listed, and the ids beside it. */
export interface Place {
  /** Counted from 0; null where it is not among them. */
  readonly at: number | null;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Where an event stands in the list that came with the page. */
export function placeIn(id: string | null, order: readonly string[]): Place {
  const at = id === null ? -1 : order.indexOf(id);
  return at === -1
    ? { at: null, previous: undefined, next: undefined }
    : { at, previous: order[at - 1], next: order[at + 1] };
}

/** What is asked of the API for the neighbours of an event in a view's list. */
export const neighboursQuery = (id: string, view: View): string =>
  `/api/events/${encodeURIComponent(id)}/neighbours${listedQuery(view)}`;

/**
 * Where an event stands: in the list that came with the page, and beyond its ends, or for an event that the timeline or a later page of
 * the list has opened, as the server says in order of time. `isWhole`: the list that came is all there is. `id` is that of the event itself.
 */
export function usePlace(id: string | null, order: readonly string[], isWhole: boolean, view: View): Place {
  const place = placeIn(id, order);
  const isInTime = view.list === "list" || view.sort === "date";
  const isOpenEnded = place.previous === undefined || place.next === undefined;
  const asked = id !== null && !isWhole && isInTime && isOpenEnded ? neighboursQuery(id, view) : null;
  const [known, setKnown] = useState<{ readonly of: string; readonly found: NeighboursJson } | null>(null);
  useEffect(() => {
    if (asked === null) return;
    const abort = new AbortController();
    fetch(asked, { signal: abort.signal })
      .then(async (answer) => (answer.ok ? neighboursSchema.parse(await answer.json()) : null))
      .then((found) => found && setKnown({ of: asked, found }))
      .catch(() => {}); // without them the pane has no arrows, and the list is there
    return () => abort.abort();
  }, [asked]);
  if (known === null || known.of !== asked) return place;
  return {
    at: place.at,
    previous: place.previous ?? known.found.previous ?? undefined,
    next: place.next ?? known.found.next ?? undefined,
  };
}
