import { type EventDetailJson, eventDetailSchema } from "#lib/wire/event-json.ts";

/** An event's detail, or what stands in its place. */
export type Loaded =
  | { readonly state: "ready"; readonly event: EventDetailJson }
  | { readonly state: "missing" }
  | { readonly state: "failed" };

/** Asks the API for one event. Yields "failed" where the network or the answer is broken; throws only where `signal` aborts. */
export async function loadEvent(id: string, signal: AbortSignal): Promise<Loaded> {
  const answer = await fetch(`/api/events/${encodeURIComponent(id)}`, { signal }).catch((error: unknown) => {
    if (error instanceof TypeError) return null; // what fetch throws without a network
    throw error;
  });
  if (answer?.status === 404) return { state: "missing" };
  if (!answer?.ok) return { state: "failed" };
  const parsed = eventDetailSchema.safeParse(await answer.json());
  return parsed.success ? { state: "ready", event: parsed.data } : { state: "failed" };
}
