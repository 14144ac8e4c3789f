import { z } from "zod";
import { boundsOf, type DayNumber, dayToIso, GRAINS } from "#lib/edtf/bounds.ts";
import { parseEdtf } from "#lib/edtf/value.ts";
import { CERTAINTIES, EVENT_MODES, EVENT_TYPES } from "#lib/model/event.ts";
import { DEFAULT_UI, UI_LANGUAGES, type UiLanguage } from "./ui-language.ts";

export const LANES = ["type", "actor", "country", "lang", "none"] as const;
export type Lanes = (typeof LANES)[number];

/** Where events stand in time: when they were, or when they were first told. */
export const AXES = ["event", "published"] as const;
export type Axis = (typeof AXES)[number];

/** How the events stand under the timeline. */
export const LISTS = ["list", "table"] as const;
/** What a table is sorted by; "-" before it turns the order round. */
export const SORTS = ["date", "-date", "title", "-title", "type", "-type", "sources", "-sources"] as const;
export type Sort = (typeof SORTS)[number];
/** Up to this many events are put in order of headline or number of sources; no index has more of them in these orders. */
export const MOST_SORTED = 5000;

/**
 * What the reader looks at, as the address bar says it. Every field is optional in a link; a field that does not parse is
 * dropped and the rest is shown, so an old or cut-off link still opens.
 */
export const viewSchema = z.object({
  /** Visible window, half-open days since 1970-01-01 UTC; null shows everything. */
  window: z.object({ startDay: z.number().int(), endDay: z.number().int() }).nullable(),
  lanes: z.enum(LANES),
  axis: z.enum(AXES),
  list: z.enum(LISTS),
  /** True where the list holds what the window shows alone. */
  inWindow: z.boolean(),
  sort: z.enum(SORTS),
  /** Actor ids. */
  actors: z.array(z.string()),
  match: z.enum(["any", "all"]),
  /** Actor ids: events that name any of them are left out. */
  excluded: z.array(z.string()),
  types: z.array(z.enum(EVENT_TYPES)),
  /** What is finer than a type: an event passes by its type or by its mode. */
  modes: z.array(z.enum(EVENT_MODES)),
  langs: z.array(z.string()),
  certainties: z.array(z.enum(CERTAINTIES)),
  /** How fine the date is known. */
  grains: z.array(z.enum(GRAINS)),
  /** Words that headline, excerpt or names of actors must have; "" asks nothing. */
  q: z.string(),
  /** Event whose source pane is open. */
  event: z.string().nullable(),
  /** Language of the interface; null leaves it to the browser. Not `lang`, which filters by the language of the sources. */
  ui: z.enum(UI_LANGUAGES).nullable(),
});
export type View = z.infer<typeof viewSchema>;

export const EMPTY_VIEW: View = {
  window: null,
  lanes: "type",
  axis: "event",
  list: "list",
  inWindow: false,
  sort: "date",
  actors: [],
  match: "any",
  excluded: [],
  types: [],
  modes: [],
  langs: [],
  certainties: [],
  grains: [],
  q: "",
  event: null,
  ui: null,
};

/** The part of a view that decides which events it holds, and on which axis they stand: of that windows, order and undated events speak. */
export type Filter = Pick<
  View,
  "axis" | "actors" | "match" | "excluded" | "types" | "modes" | "langs" | "certainties" | "grains" | "q"
>;

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

/** Longest search; a link with more is cut. */
export const MAX_SEARCH = 200;

/** Words as they were typed, without control characters, one blank between two. */
const readWords = (params: URLSearchParams): string =>
  [...(params.get("q") ?? "").replace(/[\p{Cc}\p{Cs}\s]+/gu, " ").trim()].slice(0, MAX_SEARCH).join("").trim();

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
  axis: readOne(params, "axis", isOneOf(AXES)) ?? EMPTY_VIEW.axis,
  list: readOne(params, "list", isOneOf(LISTS)) ?? EMPTY_VIEW.list,
  inWindow: params.get("only") === "window",
  sort: readOne(params, "sort", isOneOf(SORTS)) ?? EMPTY_VIEW.sort,
  actors: readMany(params, "actor", isId),
  match: readOne(params, "match", isOneOf(["any", "all"] as const)) ?? EMPTY_VIEW.match,
  excluded: readMany(params, "not", isId),
  types: readMany(params, "type", isOneOf(EVENT_TYPES)),
  modes: readMany(params, "mode", isOneOf(EVENT_MODES)),
  langs: readMany(params, "lang", isLang),
  certainties: readMany(params, "certainty", isOneOf(CERTAINTIES)),
  grains: readMany(params, "precision", isOneOf(GRAINS)),
  q: readWords(params),
  event: readOne(params, "event", isId),
  ui: readOne(params, "ui", isOneOf(UI_LANGUAGES)),
});

/** The query of a link, without "?"; what is as in `EMPTY_VIEW` is left out, so the empty view is "". `parseView` reads it back. */
export function formatView(view: View): string {
  const day = (value: number) => dayToIso(value as DayNumber);
  const fields: readonly (readonly [string, string])[] = [
    ["from", view.window ? day(view.window.startDay) : ""],
    ["to", view.window ? day(view.window.endDay) : ""],
    ["actor", view.actors.join(",")],
    ["match", view.match === EMPTY_VIEW.match ? "" : view.match],
    ["not", view.excluded.join(",")],
    ["type", view.types.join(",")],
    ["mode", view.modes.join(",")],
    ["lang", view.langs.join(",")],
    ["certainty", view.certainties.join(",")],
    ["precision", view.grains.join(",")],
    ["q", view.q],
    ["lanes", view.lanes === EMPTY_VIEW.lanes ? "" : view.lanes],
    ["axis", view.axis === EMPTY_VIEW.axis ? "" : view.axis],
    ["list", view.list === EMPTY_VIEW.list ? "" : view.list],
    ["only", view.inWindow ? "window" : ""],
    ["sort", view.sort === EMPTY_VIEW.sort ? "" : view.sort],
    ["event", view.event ?? ""],
    ["ui", view.ui ?? ""],
  ];
  return fields
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":")}`)
    .join("&");
}

/** The address of the page that shows a view: "/?actor=KAZ", or "/" for the empty view. */
export const viewHref = (view: View): string => (formatView(view) ? `/?${formatView(view)}` : "/");

/** The page that shows a view in a frame of another site. */
export const EMBED_PATH = "/embed";

/** The address of a view for such a frame. */
export const embedHref = (view: View): string => EMBED_PATH + viewHref(view).slice(1);

/** The filter of a view as a query, without "?": what decides which events a page holds. */
export const formatFilter = (filter: Filter): string => formatView({ ...EMPTY_VIEW, ...pickFilter(filter) });

/** What of a view the page's first HTML depends on beside the timeline: another of it is another page. */
export const formatListed = (view: View): string =>
  formatView({ ...EMPTY_VIEW, ...pickFilter(view), ...(view.inWindow && { inWindow: true, window: view.window }) });

/** A filter and the language of the words wanted, as the API's questions take them; English, which they take for granted, is left out. */
export const formatQuestion = (filter: Filter, ui: UiLanguage): string =>
  [formatFilter(filter), ui === DEFAULT_UI ? "" : `ui=${ui}`].filter(Boolean).join("&");

/** The filter of a view, without what else the view says. */
export const pickFilter = ({
  axis,
  actors,
  match,
  excluded,
  types,
  modes,
  langs,
  certainties,
  grains,
  q,
}: Filter): Filter => ({
  axis,
  q,
  actors,
  match,
  excluded,
  types,
  modes,
  langs,
  certainties,
  grains,
});

/** Parts of a filter that may be loosened, each by itself. `match` asks nothing without actors. */
export const FILTER_FIELDS = ["q", "actors", "excluded", "types", "modes", "langs", "certainties", "grains"] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** The parts of a filter that ask something. */
export const fieldsInUse = (filter: Filter): readonly FilterField[] =>
  FILTER_FIELDS.filter((field) => filter[field].length > 0);

/** A filter that leaves every event. */
export const NO_FILTER: Filter = pickFilter(EMPTY_VIEW);

/** True where the filter leaves every event. */
export const isUnfiltered = (filter: Filter): boolean => fieldsInUse(filter).length === 0;
