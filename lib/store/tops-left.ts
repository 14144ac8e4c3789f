/** Which event tells of a gathering whose weightiest is left out. */
import { type SQL, sql } from "drizzle-orm";
import { bucketBounds } from "#lib/tiles/address.ts";
import { laneOf } from "#lib/tiles/lanes.ts";
import type { Lanes } from "#lib/wire/view.ts";
import { type Database, rowsOf, textArray } from "./database.ts";
import { type Group, isByLead, LANE } from "./groups.ts";
import { type KindFilter, kindTest, readKind } from "./kinds.ts";
import { withinOf } from "./scopes.ts";
import { type Counted, type Days, postingCondition, scopesOfSelected } from "./selected.ts";
import { stretchesHolding } from "./stretches.ts";
import { OTHER_LEADS } from "./tally.ts";

interface Asked {
  readonly lanes: Lanes;
  readonly filter: KindFilter;
}

/** Postings of a bucket looked at, whatever they are, before counts are asked where events are left. */
const LOOKED_AT = 200;

/**
 * By the place of a group an event that the selection leaves: the weightiest among the first of its bucket, else one found by way of the counts.
 * Groups that hold none have none.
 */
export async function topsLeft(
  db: Database,
  selected: Counted,
  groups: readonly Group[],
  asked: Asked,
): Promise<ReadonlyMap<string, string>> {
  const tops = new Map<string, string>();
  if (groups.length === 0) return tops;
  const buckets = new Map(groups.map(({ level, bucket }) => [`${level} ${bucket}`, { level, bucket }]));
  const stretches = [...buckets.values()].map((at) => ({ ...at, ...bucketBounds(at.level, at.bucket) }));
  for (const row of await weightiestOf(db, selected, stretches, asked)) tops.set(placeOf(row), row.id);
  for (const group of groups.filter((each) => !tops.has(placeOf(each)))) {
    const id = await searchedFor(db, selected, group, asked);
    if (id !== null) tops.set(placeOf(group), id);
  }
  return tops;
}

/** Where a group stands, as a key. */
export const placeOf = ({ lane, level, bucket }: Pick<Group, "lane" | "level" | "bucket">): string =>
  `${level} ${bucket} ${lane}`;

type Top = Pick<Group, "lane" | "level" | "bucket"> & { readonly id: string };

/** The weightiest of each lane among the first postings of each stretch. */
function weightiestOf(
  db: Database,
  selected: Counted,
  stretches: readonly (Days & Pick<Group, "level" | "bucket">)[],
  { lanes, filter }: Asked,
): Promise<readonly Top[]> {
  return rowsOf<Top>(
    db,
    sql`select distinct on (level, bucket, lane) level, bucket, lane, event_id as id
        from (
          select given.level, given.bucket, ${laneIn(lanes)} as lane, posting.event_id, posting.weight
          from ${givenStretches(stretches)}
          cross join unnest(${textArray(scopesOfSelected(selected))}) as asked(scope)
          cross join lateral (
            select * from posting
            where posting.scope = asked.scope and day >= given."startDay" and day < given."endDay"
            order by day, event_id limit ${LOOKED_AT}
          ) as posting
          where ${postingCondition(selected, filter) ?? sql`true`}
        ) as near
        order by level, bucket, lane, weight desc, event_id`,
  );
}

const givenStretches = (stretches: readonly Days[]): SQL =>
  sql`jsonb_to_recordset(${JSON.stringify(stretches)}::jsonb) as given(level int, bucket int, "startDay" int, "endDay" int)`;

/** Stored lanes of actors are one where scopes are added up. */
const laneIn = (lanes: Lanes): SQL => (isByLead(lanes) ? sql`${OTHER_LEADS}::text` : LANE[lanes]);

/** One event of a group, by way of the counts; null where there is none. */
async function searchedFor(db: Database, selected: Counted, group: Group, asked: Asked): Promise<string | null> {
  const { lanes, filter } = asked;
  const days = bucketBounds(group.level, group.bucket);
  const isLeft = kindTest(filter);
  const passes = (kind: string): boolean =>
    isLeft(kind) && (isByLead(lanes) || laneOf({ ...readKind(kind), actors: [] }, lanes) === group.lane);
  for (const scope of scopesOfSelected(selected)) {
    const taken = withinOf(scope, selected.excluded);
    const stretches = (await stretchesHolding(db, { scope, taken }, passes, days, { want: 1, turned: false })) ?? [
      days,
    ];
    const [found] = await rowsOf<{ id: string }>(
      db,
      sql`select hit.event_id as id from ${givenStretches(stretches)}
          cross join lateral (
            select event_id, weight from posting
            where posting.scope = ${scope} and day >= given."startDay" and day < given."endDay"
              and ${postingCondition(selected, filter) ?? sql`true`} and ${laneIn(lanes)} = ${group.lane}
            order by day, event_id limit ${LOOKED_AT}
          ) as hit order by hit.weight desc, hit.event_id limit 1`,
    );
    if (found) return found.id;
  }
  return null;
}
