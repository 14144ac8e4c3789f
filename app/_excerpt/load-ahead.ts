import type { UiLanguage } from "#lib/wire/ui-language.ts";
import { type Loaded, loadEvent } from "./load-event.ts";

/** A detail asked for this long ago is asked for anew, in milliseconds: an editor may have corrected it. */
const KEPT_MS = 30_000;

interface Asked {
  readonly atMs: number;
  readonly loaded: Promise<Loaded>;
}

const asked = new Map<string, Asked>();
const never = new AbortController().signal;
const keyOf = (id: string, ui: UiLanguage): string => `${ui} ${id}`;

/** Asks for the detail of an event that is likely to be opened next. */
export function loadAhead(id: string, ui: UiLanguage): void {
  const nowMs = performance.now();
  for (const [key, { atMs }] of asked) if (nowMs - atMs > KEPT_MS) asked.delete(key);
  if (!asked.has(keyOf(id, ui))) asked.set(keyOf(id, ui), { atMs: nowMs, loaded: loadEvent(id, ui, never) });
}

/** The answer that was asked for ahead, handed out once; null where none was, or too long ago. */
export function takeAhead(id: string, ui: UiLanguage): Promise<Loaded> | null {
  const found = asked.get(keyOf(id, ui));
  asked.delete(keyOf(id, ui));
  return found && performance.now() - found.atMs <= KEPT_MS ? found.loaded : null;
}
