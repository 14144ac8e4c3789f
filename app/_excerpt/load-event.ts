import { type EventDetailJson, eventDetailSchema } from "#lib/wire/event-json.ts";
import { type UiLanguage, withUi } from "#lib/wire/ui-language.ts";

/** An event's detail, or what stands in its place. */
export type Loaded =
  | { readonly state: "ready"; readonly event: EventDetailJson }
  | { readonly state: "missing" }
  | { readonly state: "failed" };

/** Asks the API for one event, worded in a language. Yields "failed" where the network or the answer is broken; throws only where `signal` aborts. */
export async function loadEvent(id: string, ui: UiLanguage, signal: AbortSignal): Promise<Loaded> {
  // What fetch and a body that breaks off throw; only who aborted wants to hear of it.
  const broken = (error: unknown): null => {
    if (signal.aborted) throw error;
    return null;
  };
  const answer = await fetch(withUi(`/api/events/${encodeURIComponent(id)}`, ui), { signal }).catch(broken);
  if (answer?.status === 404) return { state: "missing" };
  if (!answer?.ok) return { state: "failed" };
  const parsed = eventDetailSchema.safeParse(await answer.json().catch(broken));
  return parsed.success ? { state: "ready", event: parsed.data } : { state: "failed" };
}
