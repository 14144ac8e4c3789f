import { z } from "zod";
import { boundsOf, type DayNumber, dayToIso } from "#lib/edtf/bounds.ts";
import { parseEdtf } from "#lib/edtf/value.ts";
import { CERTAINTIES, EVENT_TYPES } from "#lib/model/event.ts";

export const LANES = ["type", "actor", "none"] as const;
export type Lanes = (typeof LANES)[number];

/**
 * What the reader looks at, as the address bar says it. Every field is optional in a link; a field that does not parse is
 * dropped and the rest is shown, so an old or cut-off link still opens.
 */
export const viewSchema = z.object({
  /** Visible window, half-open days since 1970-01-01 UTC; null shows everything. */
  window: z.object({ startDay: z.number().int(), endDay: z.number().int() }).nullable(),
  lanes: z.enum(LANES),
  /** Actor ids. */
  actors: z.array(z.string()),
  match: z.enum(["any", "all"]),
  types: z.array(z.enum(EVENT_TYPES)),
  langs: z.array(z.string()),
  certainties: z.array(z.enum(CERTAINTIES)),
  /** Event whose source pane is open. */
  event: z.string().nullable(),
});
export type View = z.infer<typeof viewSchema>;

export const EMPTY_VIEW: View = {
  window: null,
  lanes: "type",
  actors: [],
  match: "any",
  types: [],
  langs: [],
  certainties: [],
  event: null,
};

/** The part of a view that decides which events it holds. */
export type Filter = Pick<View, "actors" | "match" | "types" | "langs" | "certainties">;

/** Ids as actors and events bear them, in any script; nothing that could end a field of a link. */
const ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._:~-]{0,127}$/u;
const LANG = /^[a-z]{2,3}$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** More values in one field than any reader ticks; what exceeds them is left out, so a link cannot ask for the moon. */
const MAX_VALUES = 64;

type Check<T extends string> = (text: string) => text is T;

const isOneOf =
  <T extends string>(values: readonly T[]): Check<T> =>
  (text): text is T =>
    (values as readonly string[]).includes(text);
const isId = (text: string): text is string => ID.test(text);
const isLang = (text: string): text is string => LANG.test(text);

/** "actor=KAZ&actor=GBR" and "actor=KAZ,GBR" say the same; each value once, in the order given. */
const readMany = <T extends string>(params: URLSearchParams, name: string, accepts: Check<T>): T[] =>
  [...new Set(params.getAll(name).flatMap((value) => value.split(",")))].filter(accepts).slice(0, MAX_VALUES);

function readOne<T extends string>(params: URLSearchParams, name: string, accepts: Check<T>): T | null {
  const value = params.get(name) ?? "";
  return accepts(value) ? value : null;
}

/** Day number of "2023-03-18"; null for a day that no calendar has. */
function readDay(params: URLSearchParams, name: string): number | null {
  const value = params.get(name) ?? "";
  return ISO_DAY.test(value) && parseEdtf(value).ok ? boundsOf(value).start : null;
}

function readWindow(params: URLSearchParams): View["window"] {
  const startDay = readDay(params, "from");
  const endDay = readDay(params, "to");
  return startDay !== null && endDay !== null && startDay < endDay ? { startDay, endDay } : null;
}

/**
 * The view of a link. Lenient: what does not parse is dropped, parameters that it does not know are passed over; does not throw.
 * `to` is the day after the last one shown, as everywhere in the project.
 */
export const parseView = (params: URLSearchParams): View => ({
  window: readWindow(params),
  lanes: readOne(params, "lanes", isOneOf(LANES)) ?? EMPTY_VIEW.lanes,
  actors: readMany(params, "actor", isId),
  match: readOne(params, "match", isOneOf(["any", "all"] as const)) ?? EMPTY_VIEW.match,
  types: readMany(params, "type", isOneOf(EVENT_TYPES)),
  langs: readMany(params, "lang", isLang),
  certainties: readMany(params, "certainty", isOneOf(CERTAINTIES)),
  event: readOne(params, "event", isId),
});

/** The query of a link, without "?"; what is as in `EMPTY_VIEW` is left out, so the empty view is "". `parseView` reads it back. */
export function formatView(view: View): string {
  const day = (value: number) => dayToIso(value as DayNumber);
  const fields: readonly (readonly [string, string])[] = [
    ["from", view.window ? day(view.window.startDay) : ""],
    ["to", view.window ? day(view.window.endDay) : ""],
    ["actor", view.actors.join(",")],
    ["match", view.match === EMPTY_VIEW.match ? "" : view.match],
    ["type", view.types.join(",")],
    ["lang", view.langs.join(",")],
    ["certainty", view.certainties.join(",")],
    ["lanes", view.lanes === EMPTY_VIEW.lanes ? "" : view.lanes],
    ["event", view.event ?? ""],
  ];
  return fields
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":")}`)
    .join("&");
}

/** The address of the page that shows a view: "/?actor=KAZ", or "/" for the empty view. */
export const viewHref = (view: View): string => (formatView(view) ? `/?${formatView(view)}` : "/");

/** The filter of a view as a query, without "?": what the API's questions about events and tiles understand. */
export const formatFilter = (filter: Filter): string => formatView({ ...EMPTY_VIEW, ...pickFilter(filter) });

/** The filter of a view, without what else the view says. */
export const pickFilter = ({ actors, match, types, langs, certainties }: Filter): Filter => ({
  actors,
  match,
  types,
  langs,
  certainties,
});

/** True where the filter leaves every event. */
export const isUnfiltered = ({ actors, types, langs, certainties }: Filter): boolean =>
  actors.length + types.length + langs.length + certainties.length === 0;
