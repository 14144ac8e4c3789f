import { type SQL, sql } from "drizzle-orm";
import { remember } from "#lib/model/remember.ts";
import { bucketDays, FIRST_DAY, type TileAddress, tileBounds } from "#lib/tiles/address.ts";
import { ALL_EVENTS, laneOf, NO_ACTOR, SEVERAL_LANGS } from "#lib/tiles/lanes.ts";
import type { Lanes } from "#lib/wire/view.ts";
import { type Database, rowsOf, textArray } from "./database.ts";
import { MOST_TOLD } from "./gathered.ts";
import { asksBeyondTypes, type Kind, type KindFilter, readKind, takesAllKinds, typeIn, typeOfKind } from "./kinds.ts";
import { type LaneCell, readTileCells } from "./read-cells.ts";
import { readingOf, readTileKinds } from "./read-parts.ts";
import { hitsIn, type Selected } from "./selected.ts";
import { addEntries, type Entry, OTHER_LEADS } from "./tally.ts";

/** Up to this many events of one lane and bucket are told one by one; more are gathered. Where buckets are stored, one. */
export const MAX_SINGLES = 4;
const MAX_TOP_ACTORS = 3;
/** More than any weight, so that the difference always has seven digits and the text order is the order of weight. */
const ABOVE_WEIGHT = 9_000_000;

/** Times that actors are named in some events, and whether these are among those meant or taken away from them. */
export interface Named {
  readonly times: Readonly<Record<string, number>>;
  readonly sign: 1 | -1;
}

/** The events of one lane in one bucket, counted. */
export interface Group {
  readonly lane: string;
  /** Level of its bucket; a lane may be gathered by longer buckets than those of the tile. */
  readonly level: number;
  readonly bucket: number;
  readonly count: number;
  /** Day after the last that any of them covers; one with an open end covers its first day. */
  readonly reach: number;
  readonly topEvent: string;
  readonly weight: number;
  /** All of them, where few enough to be told one by one. */
  readonly singles: readonly string[];
  /** How often actors are named in them: those named most, added up only where they are told (`topActorsOf`). */
  readonly named: readonly Named[];
  /** How many of them are of each type; null where the stored counts do not say. */
  readonly types: Readonly<Record<string, number>> | null;
}

/** True for lanes that follow from an event's first actor. */
export const isByLead = (lanes: Lanes): boolean => lanes === "actor" || lanes === "country";

/** The lane of a posting. */
export const LANE: Readonly<Record<Lanes, SQL>> = {
  type: typeIn(sql`kind`),
  actor: sql`lead`,
  country: sql`coalesce((select country from actor where actor.id = lead), ${NO_ACTOR})`,
  lang: sql`case when split_part(kind, ' ', 3) ~ '^[^,]+$' then split_part(kind, ' ', 3) else ${SEVERAL_LANGS} end`,
  none: sql`${ALL_EVENTS}::text`,
};

/** The groups of a tile, its events counted one by one: for a tile in which the scopes selected have few. */
export async function countGroups(
  db: Database,
  selected: Selected,
  filter: KindFilter,
  address: TileAddress,
  lanes: Lanes,
): Promise<readonly Group[]> {
  return groupHits(db, hitsIn(selected, filter, tileBounds(address)), address, lanes);
}

/** Postings by lane and bucket. */
export async function groupHits(
  db: Database,
  hits: SQL,
  { level }: TileAddress,
  lanes: Lanes,
): Promise<readonly Group[]> {
  const bucket = sql`((day - (${FIRST_DAY})::int) / ${bucketDays(level)}::int)`;
  const placed = sql`select event_id as id, ${LANE[lanes]} as lane, ${bucket} as bucket, ${typeIn(sql`kind`)} as type, weight, reach, actors from (${hits}) as hit`;
  const groups = await rowsOf<Omit<Group, "level" | "named" | "types">>(
    db,
    sql`select lane, bucket, count(*)::int as count, max(reach)::int as reach, max(weight)::int as weight,
          substr(min((${ABOVE_WEIGHT}::int - weight)::text || id collate "C"), 8) as "topEvent",
          case when count(*) > ${MAX_SINGLES}::int then '[]'::json else json_agg(id) end as singles
        from (${placed}) as placed group by lane, bucket`,
  );
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const isMany = total > MOST_TOLD || groups.some(({ count }) => count > MAX_SINGLES);
  const named = isMany ? await countNamed(db, placed) : new Map();
  const typed = isMany ? await countTypes(db, placed) : new Map();
  return groups.map((group) => ({
    ...group,
    level,
    named: namedBy(named.get(keyOf(group))),
    types: typed.get(keyOf(group)) ?? null,
  }));
}

const keyOf = ({ lane, bucket }: Pick<Group, "lane" | "bucket">): string => `${bucket} ${lane}`;

async function countTypes(db: Database, placed: SQL): Promise<ReadonlyMap<string, Readonly<Record<string, number>>>> {
  const rows = await rowsOf<{ lane: string; bucket: number; types: Readonly<Record<string, number>> }>(
    db,
    sql`select lane, bucket, json_object_agg(type, times) as types
        from (select lane, bucket, type, count(*)::int as times from (${placed}) as placed group by lane, bucket, type) as counted
        group by lane, bucket`,
  );
  return new Map(rows.map((row) => [keyOf(row), row.types]));
}

async function countNamed(db: Database, placed: SQL): Promise<ReadonlyMap<string, Named["times"]>> {
  const rows = await rowsOf<Pick<Group, "lane" | "bucket"> & { readonly actors: Named["times"] }>(
    db,
    sql`select lane, bucket, json_object_agg(actor, times) as actors
        from (
          select lane, bucket, actor, count(*)::int as times,
            row_number() over (partition by lane, bucket order by count(*) desc, actor collate "C") as place
          from (${placed}) as placed cross join lateral unnest(actors) as named(actor)
          group by lane, bucket, actor
        ) as counted
        where place <= ${MAX_TOP_ACTORS} group by lane, bucket`,
  );
  return new Map(rows.map((row) => [keyOf(row), row.actors]));
}

/** The actors named most often in a group, most first, ties by id. */
export function topActorsOf({ named }: Group): string[] {
  const sums = new Map<string, number>();
  for (const { times, sign } of named)
    for (const [actor, count] of Object.entries(times)) sums.set(actor, (sums.get(actor) ?? 0) + sign * count);
  return [...sums]
    .filter(([, times]) => times > 0)
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .slice(0, MAX_TOP_ACTORS)
    .map(([actor]) => actor);
}

const namedBy = (times: Named["times"] | undefined): Group["named"] => (times ? [{ times, sign: 1 }] : []);

/**
 * The groups of a tile from the stored buckets of a scope that has many events in it. Lanes by actor are those of the actors who lead most
 * events, the rest in one; all in that one where the filter asks for kinds; by country the same. The actors named are those of all languages and certainties.
 */
export async function storedGroups(
  db: Database,
  scope: string,
  filter: KindFilter,
  address: TileAddress,
  lanes: Lanes,
): Promise<readonly Group[]> {
  const cells = await readTileCells(db, scope, address);
  const byKind = needsKinds(filter, lanes) ? await kindLanes(db, scope, filter, address, lanes) : null;
  const laneOfLead = lanes === "country" && !byKind ? await countriesOf(db, cells) : (lead: string) => lead;
  return cells.flatMap((cell) => {
    const entries = byKind ? (byKind.get(cell.bucket) ?? []) : plainLanes(cell, filter, lanes, laneOfLead);
    return [...entries].map(([lane, { entry, types }]) => ({
      lane,
      level: address.level,
      bucket: cell.bucket,
      count: entry[0],
      reach: entry[2],
      weight: entry[3],
      topEvent: entry[4],
      singles: entry[0] === 1 ? [entry[4]] : [],
      named: namedIn(cell, filter, lanes === "type" ? lane : null),
      types,
    }));
  });
}

/** The country of each first actor that some cells name. */
async function countriesOf(db: Database, cells: readonly LaneCell[]): Promise<(lead: string) => string> {
  const leads = [...new Set(cells.flatMap(({ lanes }) => Object.keys(lanes.leads)))];
  const rows = await rowsOf<{ id: string; country: string }>(
    db,
    sql`select id, country from actor where id = any(${textArray(leads)}) and country is not null`,
  );
  const countries = new Map(rows.map(({ id, country }) => [id, country]));
  return (lead) => (lead === OTHER_LEADS ? OTHER_LEADS : (countries.get(lead) ?? NO_ACTOR));
}

function plainLanes(
  { lanes: tallies }: LaneCell,
  { types }: KindFilter,
  lanes: Lanes,
  laneOfLead: (lead: string) => string,
): LaneSums {
  const sums = new Map<string, LaneSum>();
  if (isByLead(lanes)) {
    for (const [lead, entry] of Object.entries(tallies.leads)) addTo(sums, laneOfLead(lead), entry, null);
    return sums;
  }
  for (const [type, { entry }] of Object.entries(tallies.types))
    if (types.length === 0 || (types as readonly string[]).includes(type))
      addTo(sums, lanes === "type" ? type : ALL_EVENTS, entry, type);
  return sums;
}

/** What a lane has in a bucket; of which types, where it is counted by them. */
interface LaneSum {
  entry: Entry;
  readonly types: Record<string, number> | null;
}
type LaneSums = ReadonlyMap<string, Readonly<LaneSum>>;

function addTo(sums: Map<string, LaneSum>, lane: string, entry: Entry, type: string | null): void {
  const known = sums.get(lane);
  const sum = known ?? { entry, types: type === null ? null : {} };
  if (known) known.entry = addEntries(known.entry, entry);
  else sums.set(lane, sum);
  if (sum.types && type !== null) sum.types[type] = (sum.types[type] ?? 0) + entry[0];
}

/** Whether the lanes of a tile follow from the kinds of its buckets alone. */
export const needsKinds = (filter: KindFilter, lanes: Lanes): boolean =>
  lanes === "lang" || asksBeyondTypes(filter) || (isByLead(lanes) && !takesAllKinds(filter));

/** By bucket, the lanes of what a filter leaves. */
async function kindLanes(
  db: Database,
  scope: string,
  filter: KindFilter,
  address: TileAddress,
  lanes: Lanes,
): Promise<ReadonlyMap<number, LaneSums>> {
  const reading = readingOf(filter, lanes === "lang");
  const laneOfText = remember((text: string) => laneOfKind(readKind(text), lanes));
  const buckets = new Map<number, Map<string, LaneSum>>();
  for (const { bucket, kind, entry } of await readTileKinds(db, scope, address, reading)) {
    const sums = buckets.get(bucket) ?? new Map<string, LaneSum>();
    buckets.set(bucket, sums);
    addTo(sums, laneOfText(kind), entry, typeOfKind(kind));
  }
  return buckets;
}

/** The lane that a kind stands in; kinds say nothing of actors. */
const laneOfKind = (kind: Kind, lanes: Lanes): string =>
  isByLead(lanes) ? OTHER_LEADS : laneOf({ ...kind, actors: [] }, lanes);

/** Times that actors are named in the events of a bucket, of one type or of those that a filter takes. */
function namedIn({ lanes }: LaneCell, { types, modes }: KindFilter, type: string | null): Group["named"] {
  if (type !== null) return namedBy(lanes.types[type]?.actors);
  const isMeant = (own: string): boolean =>
    types.length === 0 || modes.length > 0 || (types as readonly string[]).includes(own);
  return Object.entries(lanes.types).flatMap(([own, { actors }]) => (isMeant(own) ? namedBy(actors) : []));
}
