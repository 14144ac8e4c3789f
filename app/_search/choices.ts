import type { DayNumber } from "#lib/edtf/bounds.ts";
import { readTypedDate } from "#lib/edtf/typed.ts";
import type { DayRange } from "#lib/tiles/address.ts";
import type { ActorCountJson } from "#lib/wire/actor-json.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { windowOfDate } from "../_ui/window-of-date.ts";
import type { Found } from "./use-search.ts";

/** Something that the palette offers. Ids are those of its elements. */
export type Choice = { readonly id: string } & (
  | { readonly kind: "date"; readonly edtf: string; readonly window: DayRange }
  | { readonly kind: "actor"; readonly actor: ActorCountJson }
  | { readonly kind: "event"; readonly event: EventSummaryJson; readonly words: readonly string[] }
  | { readonly kind: "all"; readonly query: string; readonly count: number; readonly isMore: boolean }
);

export const CHOICE_KINDS = ["date", "actor", "event", "all"] as const;

const ACTORS_SHOWN = 5;

/** What is offered for what was typed, in the order of its groups. `today` is what "today" means. */
export function choicesFor(typed: string, found: Found | null, today: DayNumber): readonly Choice[] {
  const date = readTypedDate(typed, today);
  const choices: Choice[] = date.ok
    ? [{ id: "found-date", kind: "date", edtf: date.edtf, window: windowOfDate(date.edtf) }]
    : [];
  if (!found || typed.trim() === "") return choices;
  const { actors, events, query } = found;
  for (const actor of actors.actors.slice(0, ACTORS_SHOWN))
    choices.push({ id: `found-${actor.id}`, kind: "actor", actor });
  for (const event of events.events)
    choices.push({ id: `found-${event.id}`, kind: "event", event, words: events.words?.[event.id] ?? [] });
  if (events.total > 0)
    choices.push({ id: "found-all", kind: "all", query, count: events.total, isMore: events.accuracy === "at-least" });
  return choices;
}

/** The choice that an arrow leads to, around the ends; the first or last where none is active. */
export function stepTo(choices: readonly Choice[], activeId: string | null, step: 1 | -1): string | null {
  if (choices.length === 0) return null;
  const at = choices.findIndex(({ id }) => id === activeId);
  const next = at === -1 ? (step === 1 ? 0 : choices.length - 1) : (at + step + choices.length) % choices.length;
  return choices[next]!.id;
}
