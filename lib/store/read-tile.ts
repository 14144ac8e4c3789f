import { bucketBounds, type TileAddress, tileBounds } from "#lib/tiles/address.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import type { ClusterJson, TileJson } from "#lib/wire/tile-json.ts";
import { DEFAULT_UI, type UiLanguage } from "#lib/wire/ui-language.ts";
import type { Lanes } from "#lib/wire/view.ts";
import type { Database, Store } from "./database.ts";
import type { EventFilter } from "./filter.ts";
import { gathered } from "./gathered.ts";
import { countGroups, type Group, needsKinds, storedGroups, topActorsOf } from "./groups.ts";
import { splitScopes } from "./read-cells.ts";
import { remembered } from "./remembered.ts";
import { accuracyOf, scopesOfSelected, select } from "./selected.ts";
import { type Asked, type Groups, sumGroups } from "./sum-groups.ts";
import { summariesById } from "./summaries.ts";

/**
 * One tile: events of `[startDay, endDay)` by their first day on the axis asked (by their last where the start is open), told singly where a lane
 * and bucket has few and gathered where it has many. The counts add up to all that the filter leaves in the tile.
 * Events are in order of day and id, clusters in order of day and lane.
 *
 * What a tile costs does not grow with the corpus: a scope's few events in it are counted, of many the stored counts are read.
 */
export function readTile(
  store: Store,
  address: TileAddress,
  lanes: Lanes,
  filter: EventFilter,
  ui: UiLanguage = DEFAULT_UI,
): Promise<TileJson> {
  return remembered(store, ["tile", address, lanes, filter, ui], (db) => tileOf(db, { address, lanes, filter }, ui));
}

async function tileOf(db: Database, asked: Asked, ui: UiLanguage): Promise<TileJson> {
  const { address } = asked;
  const { startDay, endDay } = tileBounds(address);
  const { groups, accuracy } = await readGroups(db, asked);
  const told = await summariesById(
    db,
    groups.flatMap(({ singles, topEvent }) => (singles.length > 0 ? singles : [topEvent])),
    ui,
    asked.filter.axis,
  );
  const events = groups.flatMap(({ singles }) => singles.flatMap((id) => told.get(id) ?? []));
  return {
    level: address.level,
    index: address.index,
    startDay,
    endDay,
    reach: groups.reduce((reach, group) => Math.max(reach, group.reach), startDay),
    events: events.sort(byAnchor),
    clusters: groups
      .filter(({ singles }) => singles.length === 0)
      .flatMap((group) => clusterOf(group, told))
      .sort((a, b) => a.startDay - b.startDay || order(a.lane, b.lane)),
    total: groups.reduce((sum, { count }) => sum + count, 0),
    accuracy,
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const anchorOf = ({ startDay, endDay }: EventSummaryJson): number => startDay ?? (endDay ?? 0) - 1;
const byAnchor = (a: EventSummaryJson, b: EventSummaryJson): number => anchorOf(a) - anchorOf(b) || order(a.id, b.id);

function clusterOf(group: Group, told: ReadonlyMap<string, EventSummaryJson>): ClusterJson[] {
  const { lane, level, bucket, count } = group;
  const topEvent = told.get(group.topEvent);
  const { startDay, endDay } = bucketBounds(level, bucket);
  const id = `${lane}:${level}:${bucket}`;
  const cluster = { id, lane, startDay, endDay, count, topEvent, topActors: topActorsOf(group) };
  return topEvent ? [{ ...cluster, topEvent, ...(group.types && { types: { ...group.types } }) }] : [];
}

async function readGroups(db: Database, asked: Asked): Promise<Groups> {
  const { address, lanes, filter } = asked;
  const selected = await select(db, filter);
  if (!selected) return { groups: [], accuracy: "exact" };
  const split = await splitScopes(db, scopesOfSelected(selected), address, needsKinds(filter, lanes));
  if (split.size === 0 || selected.kind === "every" || selected.kind === "found")
    return {
      groups: gathered(await countGroups(db, selected, filter, address, lanes)),
      accuracy: accuracyOf(selected),
    };
  if (selected.kind === "one" && selected.excluded.length === 0)
    return { groups: gathered(await storedGroups(db, selected.scope, filter, address, lanes)), accuracy: "exact" };
  return sumGroups(db, selected, asked);
}
