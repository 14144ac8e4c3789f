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
  const { selected, totals, without, accuracy: found } = await totalsWithout(db, filter);
  const { total, dated } = totalOf(totals, filter);
  const counts = (part: Partial<KindFilter>, valuesOf: (kind: Kind) => readonly string[], chosen: readonly string[]) =>
    countValues(without(part), { ...filter, ...part }, valuesOf, chosen);
  const { types, modes, grains } = filter;
  const { actors, complete, accuracy } = await countActors(db, filter, ui);
  return {
    actors: [...actors],
    complete,
    types: counts({ types: [], modes: [] }, ({ type }) => [type], types).map(({ value, count }) => ({
      type: value,
      count,
    })),
    modes: counts({ types: [], modes: [] }, ({ mode }) => (mode === null ? [] : [mode]), modes).map(
      ({ value, count }) => ({ mode: value, count }),
    ),
    grains: counts({ grains: [] }, ({ grain }) => [grain], grains).map(({ value, count }) => ({ grain: value, count })),
    langs: counts({ langs: [] }, ({ langs }) => langs, filter.langs).map(({ value, count }) => ({
      lang: value,
      count,
    })),
    certainties: counts({ certainties: [] }, ({ certainty }) => [certainty], filter.certainties).map(
      ({ value, count }) => ({ certainty: value, count }),
    ),
    total,
    dated,
    undated: total - dated,
    accuracy: found === "exact" ? accuracy : found,
    ...(dated === 0 || !selected ? NO_DAYS : (windowOf(filter) ?? (await daysOf(db, selected, filter)))),
  };
}

/** Parts of a filter that counts of their values leave out. */
const LOOSENED: readonly Partial<KindFilter>[] = [
  { types: [], modes: [] },
  { langs: [] },
  { certainties: [] },
  { grains: [] },
];

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
  for (const part of LOOSENED) {
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

/** Counts by value, most first, then by value; chosen ones without events last, as they were chosen. */
function countValues(
  { kinds }: KindTotals,
  filter: KindFilter,
  valuesOf: (kind: Kind) => readonly string[],
  chosen: readonly string[],
): readonly ValueCount[] {
  const passes = kindTest(filter);
  const counts = new Map<string, number>();
  for (const [kind, [count]] of kinds)
    if (count > 0 && passes(kind))
      for (const value of valuesOf(readKind(kind))) counts.set(value, (counts.get(value) ?? 0) + count);
  const counted = [...counts]
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
