import { sql } from "drizzle-orm";
import type { Accuracy } from "#lib/wire/accuracy.ts";
import type { FacetsJson } from "#lib/wire/actor-json.ts";
import { DEFAULT_UI, type UiLanguage } from "#lib/wire/ui-language.ts";
import { countActors } from "./count-actors.ts";
import { type Database, rowsOf, type Store } from "./database.ts";
import type { EventFilter } from "./filter.ts";
import { type KindTotals, totalOf } from "./kind-totals.ts";
import { ALL_KINDS, type Kind, type KindFilter, kindTest, readKind, takesAllKinds } from "./kinds.ts";
import { windowOf } from "./page.ts";
import { extentOf } from "./read-cells.ts";
import { remembered } from "./remembered.ts";
import { accuracyOf, DATED, hitsIn, type Selected, scopesOfSelected, select } from "./selected.ts";
import { valueTotals } from "./value-totals.ts";
import { totalsOf } from "./window-totals.ts";

/**
 * How many events each value of a filter would leave under the *other* filters, most first; ties by name. Chosen values are
 * always among them, with 0 where nothing is left. Totals and days are those under all filters. Where the filter has a window, all of it is
 * about events that may have happened in it; the days are its own then.
 */
export function readFacets(store: Store, filter: EventFilter, ui: UiLanguage = DEFAULT_UI): Promise<FacetsJson> {
  return remembered(store, ["facets", filter, ui], (db) => facetsOf(db, filter, ui));
}

async function facetsOf(db: Database, filter: EventFilter, ui: UiLanguage): Promise<FacetsJson> {
  const { selected, total, dated, by, accuracy: found } = await countsOf(db, filter);
  const known = filter.actors.length === 0 ? total : null;
  const { actors, complete, accuracy } = await countActors(db, filter, ui, { total: known });
  return {
    actors: [...actors],
    complete,
    types: by("types").map(({ value, count }) => ({ type: value, count })),
    modes: by("modes").map(({ value, count }) => ({ mode: value, count })),
    grains: by("grains").map(({ value, count }) => ({ grain: value, count })),
    langs: by("langs").map(({ value, count }) => ({ lang: value, count })),
    certainties: by("certainties").map(({ value, count }) => ({ certainty: value, count })),
    total,
    dated,
    undated: total - dated,
    accuracy: found === "exact" ? accuracy : found,
    ...(dated === 0 || !selected ? NO_DAYS : (windowOf(filter) ?? (await daysOf(db, selected, filter)))),
  };
}

/** What a filter leaves, and for each part of kinds what its values would leave under the others. */
interface Counts {
  readonly selected: Selected | null;
  readonly total: number;
  readonly dated: number;
  readonly by: (part: keyof KindFilter) => readonly ValueCount[];
  readonly accuracy: Accuracy;
}

async function countsOf(db: Database, filter: EventFilter): Promise<Counts> {
  const selected = filter.q === "" ? await select(db, filter) : null;
  const values = await valueTotals(db, selected, filter);
  if (values) {
    const { total, dated, accuracy } = values;
    return {
      selected,
      total,
      dated,
      accuracy,
      by: (part) => inOrder(new Map(Object.entries(values.values[part])), []),
    };
  }
  const { totals, without, ...rest } = await totalsWithout(db, filter);
  return { ...rest, ...totalOf(totals, filter), by: (part) => countValues(without(LOOSENED[part]), filter, part) };
}

/** The value that a kind has of each part of a filter; of languages it may have several. */
const VALUES: Readonly<Record<keyof KindFilter, (kind: Kind) => readonly string[]>> = {
  types: ({ type }) => [type],
  modes: ({ mode }) => (mode === null ? [] : [mode]),
  langs: ({ langs }) => langs,
  certainties: ({ certainty }) => [certainty],
  grains: ({ grain }) => [grain],
};

/** What counts by value leave out of the filter: types and modes are asked for as one. */
const LOOSENED: Readonly<Record<keyof KindFilter, Partial<KindFilter>>> = {
  types: { types: [], modes: [] },
  modes: { types: [], modes: [] },
  langs: { langs: [] },
  certainties: { certainties: [] },
  grains: { grains: [] },
};

interface Totals {
  readonly selected: Selected | null;
  readonly totals: KindTotals;
  /** Those that hold all events of a filter without such parts. */
  readonly without: (part: Partial<KindFilter>) => KindTotals;
  /** "exact" where all of them are. */
  readonly accuracy: Accuracy;
}

/** Totals under a filter and without parts of it: all the same ones, but where a search finds more than it looks at; then each is searched. */
async function totalsWithout(db: Database, filter: EventFilter): Promise<Totals> {
  const every = await select(db, { ...filter, ...ALL_KINDS });
  if (accuracyOf(every) === "exact" || takesAllKinds(filter)) {
    const totals = await totalsOf(db, every, filter);
    return { selected: every, totals, without: () => totals, accuracy: totals.accuracy };
  }
  const selected = await select(db, filter);
  const totals = await totalsOf(db, selected, filter);
  const loosened = new Map<string, KindTotals>();
  for (const part of Object.values(LOOSENED)) {
    if (loosened.has(keyOf(part))) continue;
    const asked = { ...filter, ...part };
    const isAsked = Object.keys(part).some((name) => filter[name as keyof KindFilter].length > 0);
    loosened.set(keyOf(part), isAsked ? await totalsOf(db, await select(db, asked), asked) : totals);
  }
  const accuracies = [totals, ...loosened.values()].map(({ accuracy }) => accuracy);
  return {
    ...{ selected, totals, without: (part) => loosened.get(keyOf(part)) ?? totals },
    accuracy: accuracies.find((accuracy) => accuracy !== "exact") ?? "exact",
  };
}

const keyOf = (part: Partial<KindFilter>): string => Object.keys(part).join();

const NO_DAYS: Extent = { startDay: null, endDay: null };

interface ValueCount {
  readonly value: string;
  readonly count: number;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Counts by value under the other parts of a filter. */
function countValues({ kinds }: KindTotals, filter: KindFilter, part: keyof KindFilter): readonly ValueCount[] {
  const passes = kindTest({ ...filter, ...LOOSENED[part] });
  const counts = new Map<string, number>();
  for (const [kind, [count]] of kinds)
    if (count > 0 && passes(kind))
      for (const value of VALUES[part](readKind(kind))) counts.set(value, (counts.get(value) ?? 0) + count);
  return inOrder(counts, filter[part]);
}

/** Counts by value, most first, then by value; chosen ones without events last, as they were chosen. */
function inOrder(counts: ReadonlyMap<string, number>, chosen: readonly string[]): readonly ValueCount[] {
  const counted = [...counts]
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || order(a.value, b.value));
  const missing = new Set(chosen.filter((value) => !counts.has(value)));
  return [...counted, ...[...missing].map((value) => ({ value, count: 0 }))];
}

type Extent = Pick<FacetsJson, "startDay" | "endDay">;

/** First day and the day after the last of all dated events that are left. */
async function daysOf(db: Database, selected: Selected, filter: KindFilter): Promise<Extent> {
  if (selected.kind === "found") return countedExtent(db, selected, filter);
  const extents: Extent[] = [];
  for (const scope of scopesOfSelected(selected)) {
    const stored = selected.kind === "every" ? null : await extentOf(db, scope, filter);
    const one = selected.kind === "every" ? selected : ({ kind: "one", scope, excluded: selected.excluded } as const);
    extents.push(stored ?? (await countedExtent(db, one, filter)));
  }
  const known = (days: readonly (number | null)[]): readonly number[] => days.filter((day) => day !== null);
  const starts = known(extents.map(({ startDay }) => startDay));
  const ends = known(extents.map(({ endDay }) => endDay));
  return {
    startDay: starts.length === 0 ? null : Math.min(...starts),
    endDay: ends.length === 0 ? null : Math.max(...ends),
  };
}

async function countedExtent(db: Database, selected: Selected, filter: KindFilter): Promise<Extent> {
  const [row] = await rowsOf<Extent>(
    db,
    sql`select min(first)::int as "startDay", max(reach)::int as "endDay" from (${hitsIn(selected, filter, DATED)}) as hit`,
  );
  return row ?? { startDay: null, endDay: null };
}
