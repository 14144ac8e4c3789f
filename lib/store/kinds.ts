import { type SQL, sql } from "drizzle-orm";
import type { Grain } from "#lib/edtf/bounds.ts";
import type { Certainty, EventMode, EventType } from "#lib/model/event.ts";
import { remember } from "#lib/model/remember.ts";
import type { Filter } from "#lib/wire/view.ts";

/** What filters ask of an event beside its actors. */
export type KindFilter = Pick<Filter, "types" | "modes" | "langs" | "certainties" | "grains">;

/** Asks nothing of kinds. */
export const ALL_KINDS: KindFilter = { types: [], modes: [], langs: [], certainties: [], grains: [] };

/** Events of one kind pass the same filters. */
export interface Kind {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly certainty: Certainty;
  readonly langs: readonly string[];
  readonly grain: Grain;
}

/** "CONSULT/visit asserted ar,en day": a kind as one text. */
export const kindOf = ({ type, mode, certainty, langs, grain }: Kind): string =>
  `${type}${mode === null ? "" : `/${mode}`} ${certainty} ${[...langs].sort().join(",")} ${grain}`;

/** The kind that `kindOf` wrote; the same few come up thousands of times. */
export const readKind: (kind: string) => Kind = remember((kind) => {
  const [what = "", certainty, langs = "", grain] = kind.split(" ");
  const [type, mode = null] = what.split("/");
  return {
    type: type as EventType,
    mode: mode as EventMode | null,
    certainty: certainty as Certainty,
    langs: langs === "" ? [] : langs.split(","),
    grain: grain as Grain,
  };
});

/** The type of a kind, read faster. */
export const typeOfKind = (kind: string): string => /^[^/ ]*/.exec(kind)![0];

/** The same in SQL. */
export const typeIn = (kind: SQL): SQL => sql`split_part(split_part(${kind}, ' ', 1), '/', 1)`;

const GRAIN_OF_EVENT = sql`case when precision in ('day', 'undated') then precision
  when precision in ('days', 'part-of-month', 'month') then 'month' else 'year' end`;

/** A kind made of the columns of `event`, as `kindOf` makes it but for the order of languages, which nothing asks. */
export const KIND_OF_EVENT = sql`type || coalesce('/' || mode, '') || ' ' || certainty || ' ' || array_to_string(langs, ',') || ' ' || ${GRAIN_OF_EVENT}`;

type Part = "type" | "mode" | "certainty" | "lang" | "grain";

/** A sign no word of a text begins with. */
export const KIND_SIGN = "=";
/** What stands for one value of a kind. */
export const signOf = (part: Part, value: string): string => `${KIND_SIGN}${part}:${value}`;

/** What stands among an event's words for its kind, so that the index of words answers for words and kinds at once. */
export const signsOf = ({ type, mode, certainty, langs, grain }: Kind): readonly string[] => [
  signOf("type", type),
  ...(mode === null ? [] : [signOf("mode", mode)]),
  signOf("certainty", certainty),
  ...langs.map((lang) => signOf("lang", lang)),
  signOf("grain", grain),
];

/** The sign of a part of the kind, its value asked of a row. */
const signIn = (part: Part, value: SQL): SQL => sql`(${signOf(part, "")}::text || ${value})`;

/** The same signs made of the columns of `event`. */
export const SIGNS_OF_EVENT = sql`array_remove(
  array[${signIn("type", sql`type`)}, ${signIn("mode", sql`mode`)}, ${signIn("certainty", sql`certainty`)}, ${signIn("grain", GRAIN_OF_EVENT)}]
  || array(select ${signIn("lang", sql`lang`)} from unnest(langs) as told(lang)), null)`;

/** Signs of the kinds that a filter takes: of each list an event has one at least. */
export const signsAsked = ({ types, modes, langs, certainties, grains }: KindFilter): readonly (readonly string[])[] =>
  [
    [...types.map((type) => signOf("type", type)), ...modes.map((mode) => signOf("mode", mode))],
    certainties.map((certainty) => signOf("certainty", certainty)),
    langs.map((lang) => signOf("lang", lang)),
    grains.map((grain) => signOf("grain", grain)),
  ].filter((signs) => signs.length > 0);

/** Events by each value of their kinds; of languages an event may have several, of modes none. */
export type KindValues = Readonly<Record<keyof KindFilter, Readonly<Record<string, number>>>>;

type KindSums = Record<keyof KindFilter, Record<string, number>>;

const noSums = (): KindSums => ({ types: {}, modes: {}, langs: {}, certainties: {}, grains: {} });

const addCount = (sums: Record<string, number>, value: string, count: number): unknown => {
  sums[value] = (sums[value] ?? 0) + count;
  return sums;
};

/** Counts by kind as counts by value. */
export function valuesOf(kinds: Readonly<Record<string, readonly [all: number, dated: number]>>): KindValues {
  const sums = noSums();
  for (const [kind, [count]] of Object.entries(kinds)) {
    const { type, mode, certainty, langs, grain } = readKind(kind);
    addCount(sums.types, type, count);
    if (mode !== null) addCount(sums.modes, mode, count);
    addCount(sums.certainties, certainty, count);
    for (const lang of langs) addCount(sums.langs, lang, count);
    addCount(sums.grains, grain, count);
  }
  return sums;
}

/** Counts by value put together, each times its factor. */
export function sumOfValues(all: readonly (readonly [values: KindValues, factor: number])[]): KindValues {
  const sums = noSums();
  for (const [values, factor] of all)
    for (const part of PARTS)
      for (const [value, count] of Object.entries(values[part])) addCount(sums[part], value, factor * count);
  return sums;
}

/** The part of a sign that says of each part of a filter. */
export const SIGN_OF = {
  types: "type",
  modes: "mode",
  langs: "lang",
  certainties: "certainty",
  grains: "grain",
} as const satisfies Record<keyof KindFilter, Part>;

/** Counts of signs by type, as `signsOf` gives them but for types, as counts by value. */
export function valuesOfSigns(
  counts: readonly { readonly sign: string; readonly type: string; readonly count: number }[],
): KindValues {
  const sums = noSums();
  for (const { sign, type, count } of counts) {
    const [name, value = ""] = sign.slice(KIND_SIGN.length).split(":");
    for (const part of PARTS) if (SIGN_OF[part] === name) addCount(sums[part], value, count);
    if (name === SIGN_OF.certainties) addCount(sums.types, type, count); // every event has one
  }
  return sums;
}

const PARTS = ["types", "modes", "langs", "certainties", "grains"] as const satisfies readonly (keyof KindFilter)[];

/** The part of a filter that its counts by value suffice for; null where it asks for several parts, or for several languages, in which an event may be. */
export function onlyPart(filter: KindFilter): keyof KindFilter | null {
  const [part, ...more] = PARTS.filter((each) => filter[each].length > 0);
  return part === undefined || more.length > 0 || (part === "langs" && filter.langs.length > 1) ? null : part;
}

/** True where a filter asks nothing of kinds. */
export const takesAllKinds = (filter: KindFilter): boolean => PARTS.every((part) => filter[part].length === 0);

/** True where a filter asks of kinds what their types alone do not say. */
export const asksBeyondTypes = (filter: KindFilter): boolean =>
  PARTS.some((part) => part !== "types" && filter[part].length > 0);

/** A test of kinds, as text, that remembers its answers: the same few kinds come up thousands of times. */
export function kindTest({ types, modes, langs, certainties, grains }: KindFilter): (kind: string) => boolean {
  const known = new Map<string, boolean>();
  const passes = (text: string): boolean => {
    const kind = readKind(text);
    return (
      (types.length + modes.length === 0 ||
        types.includes(kind.type) ||
        (kind.mode !== null && modes.includes(kind.mode))) &&
      (certainties.length === 0 || certainties.includes(kind.certainty)) &&
      (langs.length === 0 || langs.some((lang) => kind.langs.includes(lang))) &&
      (grains.length === 0 || grains.includes(kind.grain))
    );
  };
  return (text) => {
    const answer = known.get(text) ?? passes(text);
    known.set(text, answer);
    return answer;
  };
}

const list = (values: readonly string[]): SQL => sql`${`{${values.join(",")}}`}::text[]`;

/** The same test as a condition on a column of kinds; undefined where it asks nothing. Its values are words without commas or blanks. */
export function kindCondition(filter: KindFilter, kind: SQL): SQL | undefined {
  const { langs } = filter;
  const told = langs.length > 0 ? [sql`string_to_array(split_part(${kind}, ' ', 3), ',') && ${list(langs)}`] : [];
  return allOf([...conditions(filter, kind, 4), ...told]);
}

/** What of the test can be asked of kinds without their languages: "CONSULT/visit asserted day". */
export const partCondition = (filter: KindFilter, part: SQL): SQL | undefined => allOf(conditions(filter, part, 3));

const allOf = (parts: readonly SQL[]): SQL | undefined =>
  parts.length === 0 ? undefined : sql.join([...parts], sql` and `);

/** What is asked of types, modes, certainties and precision; that stands at a place of its own. */
const conditions = ({ types, modes, certainties, grains }: KindFilter, text: SQL, grainAt: number): readonly SQL[] => [
  ...(types.length + modes.length > 0
    ? [
        sql`(${typeIn(text)} = any(${list(types)}) or split_part(split_part(${text}, ' ', 1), '/', 2) = any(${list(modes)}))`,
      ]
    : []),
  ...(certainties.length > 0 ? [sql`split_part(${text}, ' ', 2) = any(${list(certainties)})`] : []),
  ...(grains.length > 0 ? [sql`split_part(${text}, ' ', ${sql.raw(String(grainAt))}) = any(${list(grains)})`] : []),
];
