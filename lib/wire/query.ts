import { z } from "zod";
import { boundsOf, GRAINS } from "#lib/edtf/bounds.ts";
import { parseEdtf } from "#lib/edtf/value.ts";
import { CERTAINTIES, EVENT_MODES, EVENT_TYPES } from "#lib/model/event.ts";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { DEFAULT_UI, UI_LANGUAGES, type UiLanguage } from "./ui-language.ts";
import { AXES, type Filter, LANES, type Lanes, MAX_SEARCH, SORTS, type Sort } from "./view.ts";

/** Most values that one list parameter takes. */
const MAX_VALUES = 50;

/** Longest value shown back to whoever sent it; longer ones are cut. */
const MAX_SHOWN = 60;

export const DEFAULT_LIMIT = 100;
export const MAX_LIMIT = 500;

/** In which language headlines and names are wanted. */
export interface UiQuery {
  readonly ui: UiLanguage;
}

/** What GET /api/events asks for. */
export interface EventQuery extends Filter, UiQuery {
  /** First day wanted, in days since 1970-01-01 UTC; null for no limit. An event counts where any of its days may be wanted. */
  readonly fromDay: number | null;
  /** Day after the last one wanted; null for no limit. With either limit set, undated events are left out. */
  readonly toDay: number | null;
  readonly limit: number;
  /** As an earlier answer gave it under `next`; null for the first page. */
  readonly cursor: string | null;
  readonly sort: Sort;
}

/** What an export asks for: all pages of a list. */
export type ExportQuery = Omit<EventQuery, "limit" | "cursor" | "ui" | "sort">;

/** What GET /api/actors asks for. */
export interface ActorQuery extends UiQuery {
  /** How a word of a name begins, in any language and script; null for all actors. */
  readonly q: string | null;
  readonly filter: Filter;
}

/** What GET /api/corrections asks for. */
export interface CorrectionQuery extends UiQuery {
  /** Id of an event or of one of its tellings; null for all. */
  readonly event: string | null;
  readonly article: string | null;
  readonly limit: number;
}

/** What GET /api/tiles/<level>/<index> asks for beside the address. */
export interface TileQuery extends UiQuery {
  readonly lanes: Lanes;
  readonly filter: Filter;
}

const shown = (value: unknown): string => {
  const text = String(value);
  return JSON.stringify(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
};

/** A string that `test` accepts; the error names the parameter, what it takes and what came. */
const text = (name: string, expected: string, test: (value: string) => boolean) =>
  z.string().refine(test, {
    error: ({ input }) => `${name} must be ${expected}, got ${shown(input)}`,
  });

const choice = <const T extends readonly string[]>(name: string, values: T) =>
  z.enum(values, {
    error: ({ input }) => `${name} must be one of ${values.join(", ")}, got ${shown(input)}`,
  });

/** A parameter given at most once. */
const one = <T extends z.ZodType<unknown, string>>(name: string, item: T) =>
  z
    .array(z.string())
    .refine((values) => values.length === 1, {
      error: ({ input }) => `${name} must be given once, got it ${(input as readonly string[]).length} times`,
    })
    .transform((values) => values[0]!)
    .pipe(item);

/** A parameter given several times, or once with commas, or both; each value counts once. */
const many = <T extends z.ZodType<unknown, string>>(name: string, item: T) =>
  z
    .array(z.string())
    .transform((values) => [...new Set(values.flatMap((value) => value.split(",")))])
    .refine((values) => values.length <= MAX_VALUES, {
      error: ({ input }) => `${name} takes at most ${MAX_VALUES} values, got ${(input as readonly string[]).length}`,
    })
    .pipe(z.array(item))
    .default([]);

/** Years before 1 as EDTF writes them, "-0043". */
const isCalendarDate = (value: string): boolean =>
  /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(value) && parseEdtf(value).ok;

const calendarDate = (name: string) =>
  one(name, text(name, "a date written YYYY, YYYY-MM or YYYY-MM-DD", isCalendarDate));

const wholeNumber = (name: string, min: number, max: number) =>
  one(
    name,
    text(
      name,
      `a whole number from ${min} to ${max}`,
      (value) => /^\d{1,6}$/.test(value) && Number(value) >= min && Number(value) <= max,
    ),
  ).transform(Number);

const hasNoControls = (value: string): boolean => !/\p{Cc}/u.test(value);

const UI = { ui: one("ui", choice("ui", UI_LANGUAGES)).default(DEFAULT_UI) };
const isId = (value: string): boolean => value !== "" && value.length <= 128 && hasNoControls(value);

const FILTER = {
  actor: many("actor", text("actor", `an actor id such as "KAZ"`, isId)),
  match: one("match", choice("match", ["any", "all"])).default("any"),
  not: many("not", text("not", `an actor id such as "KAZ"`, isId)),
  type: many("type", choice("type", EVENT_TYPES)),
  mode: many("mode", choice("mode", EVENT_MODES)),
  lang: many(
    "lang",
    text("lang", `a language code such as "ar"`, (value) => /^[a-z]{2,3}$/.test(value)),
  ),
  certainty: many("certainty", choice("certainty", CERTAINTIES)),
  precision: many("precision", choice("precision", GRAINS)),
  axis: one("axis", choice("axis", AXES)).default("event"),
};

const WORDS = {
  q: one(
    "q",
    text(
      "q",
      `words of a headline, an excerpt or a name, 1 to ${MAX_SEARCH} characters`,
      (value) => value.trim() !== "" && value.length <= MAX_SEARCH && hasNoControls(value),
    ),
  ).optional(),
};

const EXPORT_PARAMETERS = {
  ...FILTER,
  ...WORDS,
  from: calendarDate("from").optional(),
  to: calendarDate("to").optional(),
};

const EVENT_PARAMETERS = {
  ...EXPORT_PARAMETERS,
  sort: one("sort", choice("sort", SORTS)).default("date"),
  limit: wholeNumber("limit", 1, MAX_LIMIT).default(DEFAULT_LIMIT),
  cursor: one(
    "cursor",
    text("cursor", `the "next" of an earlier answer`, (value) => /^[\w.~:=-]{1,400}$/.test(value)),
  ).optional(),
  ...UI,
};

const ACTOR_PARAMETERS = {
  ...FILTER,
  q: one(
    "q",
    text(
      "q",
      "the beginning of a name, 1 to 100 characters",
      (value) => value.trim() !== "" && value.length <= 100 && hasNoControls(value),
    ),
  ).optional(),
  ...UI,
};

const CORRECTION_PARAMETERS = {
  event: one("event", text("event", "an event id", isId)).optional(),
  article: one("article", text("article", "an article id", isId)).optional(),
  limit: wholeNumber("limit", 1, MAX_LIMIT).default(DEFAULT_LIMIT),
  ...UI,
};

const TILE_PARAMETERS = {
  ...FILTER,
  ...WORDS,
  lanes: one("lanes", choice("lanes", LANES)).default("type"),
  ...UI,
};

/**
 * Reads the query of GET /api/events: `actor`, `match`, `not`, `type`, `mode`, `lang`, `certainty`, `precision`, `axis`, `q`, `from`, `to`, `limit`, `cursor`, `ui`.
 *
 * The window runs from the first day of `from` to the last day of `to`, both included: from=2023&to=2023-03 is January to March.
 * Strict: a parameter that is unknown, repeated or not understood is an error, one sentence that says what was expected and what came.
 */
export function parseEventQuery(params: URLSearchParams): Result<EventQuery> {
  const read = readParameters(EVENT_PARAMETERS, params);
  if (!read.ok) return read;
  const days = daysOf(read.value);
  const { limit, cursor, ui, q, sort } = read.value;
  return days.ok ? ok({ ...filterOf(read.value, q), ...days.value, limit, cursor: cursor ?? null, ui, sort }) : days;
}

/** Reads the query of GET /api/export/<format>, of /calendar.ics and of an event's neighbours: that of /api/events without `limit`, `cursor`, `sort` and `ui`. Strict, as that. */
export function parseExportQuery(params: URLSearchParams): Result<ExportQuery> {
  const read = readParameters(EXPORT_PARAMETERS, params);
  if (!read.ok) return read;
  const days = daysOf(read.value);
  return days.ok ? ok({ ...filterOf(read.value, read.value.q), ...days.value }) : days;
}

function daysOf({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): Result<Pick<EventQuery, "fromDay" | "toDay">> {
  const fromDay = from === undefined ? null : boundsOf(from).start;
  const toDay = to === undefined ? null : boundsOf(to).end;
  if (fromDay !== null && toDay !== null && fromDay >= toDay)
    return fail(`to must not be before from, got from ${shown(from)} and to ${shown(to)}`);
  return ok({ fromDay, toDay });
}

/** Reads the query of GET /api/actors: `q`, `ui` and the filters. Strict, as `parseEventQuery`. */
export function parseActorQuery(params: URLSearchParams): Result<ActorQuery> {
  const read = readParameters(ACTOR_PARAMETERS, params);
  return read.ok ? ok({ q: read.value.q?.trim() ?? null, filter: filterOf(read.value), ui: read.value.ui }) : read;
}

/** Reads the query of GET /api/tiles/<level>/<index>: `lanes`, `ui` and the filters. Strict, as `parseEventQuery`. */
export function parseTileQuery(params: URLSearchParams): Result<TileQuery> {
  const read = readParameters(TILE_PARAMETERS, params);
  if (!read.ok) return read;
  const { lanes, q, ui } = read.value;
  return ok({ lanes, filter: filterOf(read.value, q), ui });
}

/** Reads the query of GET /api/corrections: `event`, `article`, `limit`, `ui`. Strict, as `parseEventQuery`. */
export function parseCorrectionQuery(params: URLSearchParams): Result<CorrectionQuery> {
  const read = readParameters(CORRECTION_PARAMETERS, params);
  if (!read.ok) return read;
  const { event = null, article = null, limit, ui } = read.value;
  return ok({ event, article, limit, ui });
}

/** Reads the query of what is asked by its address alone: `ui`. Strict, as `parseEventQuery`. */
export const parseUiQuery = (params: URLSearchParams): Result<UiQuery> => readParameters(UI, params);

/** Accepts no parameter at all: for what is asked by its address alone and has no words. */
export function parseNoQuery(params: URLSearchParams): Result<null> {
  const read = readParameters({}, params);
  return read.ok ? ok(null) : read;
}

function readParameters<T extends z.ZodRawShape>(shape: T, params: URLSearchParams): Result<z.infer<z.ZodObject<T>>> {
  const unknown = [...params.keys()].find((name) => !Object.hasOwn(shape, name));
  if (unknown !== undefined) {
    const names = Object.keys(shape);
    return fail(
      `${names.length > 0 ? `parameters are ${names.join(", ")}` : "no parameters are taken here"}, got ${shown(unknown)}`,
    );
  }
  const given = Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
  const parsed = z.object(shape).safeParse(given);
  return parsed.success ? ok(parsed.data) : fail(parsed.error.issues[0]!.message);
}

const filterOf = (read: z.infer<z.ZodObject<typeof FILTER>>, q = ""): Filter => ({
  q: q.trim(),
  actors: read.actor,
  match: read.match,
  excluded: read.not,
  types: read.type,
  modes: read.mode,
  langs: read.lang,
  certainties: read.certainty,
  grains: read.precision,
  axis: read.axis,
});
