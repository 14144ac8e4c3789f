import { sql } from "drizzle-orm";
import { grainOf } from "#lib/edtf/bounds.ts";
import { AXES } from "#lib/wire/view.ts";
import { type Standing, standingOf } from "./axis.ts";
import { type Database, rowsOf } from "./database.ts";
import { kindOf } from "./kinds.ts";
import type { event } from "./schema.ts";
import { type posting, UNDATED_DAY } from "./schema-levels.ts";
import { scopesOf } from "./scopes.ts";
import type { Counted } from "./tally.ts";

type EventRow = typeof event.$inferSelect;
export type Posting = typeof posting.$inferSelect;

/** Where events are looked up: a row under each scope of each axis. */
export const postingsOf = (rows: readonly EventRow[]): readonly Posting[] =>
  rows.flatMap((row) =>
    AXES.flatMap((axis) => {
      const counted = countedOf(row, standingOf(row, axis));
      return scopesOf(row.actorIds, axis).map((scope) => ({ scope, ...counted }));
    }),
  );

function countedOf(row: EventRow, { day: known, start, end }: Standing): Omit<Posting, "scope"> {
  const { id, leadActor, weight, actorIds } = row;
  const day = known ?? UNDATED_DAY;
  return {
    day,
    eventId: id,
    kind: kindOf({ ...row, grain: grainOf(row.precision) }),
    lead: leadActor,
    weight,
    first: start ?? day,
    reach: end ?? (known === null ? day : known + 1),
    actors: actorIds,
  };
}

/** Rows of one INSERT; as one JSON text, because a statement with thousands of parameters takes longer to read than to run. */
const ROWS_PER_INSERT = 5000;

/** Writes postings. Whoever does counts them too (`count-postings.ts`). */
export async function insertPostings(tx: Database, postings: readonly Posting[]): Promise<void> {
  for (let at = 0; at < postings.length; at += ROWS_PER_INSERT) {
    const rows = JSON.stringify(postings.slice(at, at + ROWS_PER_INSERT));
    await tx.execute(sql`
      insert into posting (scope, day, event_id, kind, lead, weight, first, reach, actors)
      select scope, day, "eventId", kind, lead, weight, first, reach, actors
      from jsonb_to_recordset(${rows}::jsonb)
        as given(scope text, day int, "eventId" text, kind text, lead text, weight int, first int, reach int, actors text[])`);
  }
}

/** Takes the postings of some events away, and notes that they are still counted. */
export async function deletePostings(tx: Database, events: readonly EventRow[]): Promise<void> {
  const keys = postingsOf(events).map(({ scope, day, eventId }) => ({ scope, day, eventId }));
  for (let at = 0; at < keys.length; at += ROWS_PER_INSERT) {
    const rows = JSON.stringify(keys.slice(at, at + ROWS_PER_INSERT));
    await tx.execute(sql`
      with gone as (
        delete from posting using jsonb_to_recordset(${rows}::jsonb) as given(scope text, day int, "eventId" text)
        where posting.scope = given.scope and posting.day = given.day and posting.event_id = given."eventId"
        returning posting.scope, posting.day, posting.event_id, posting.kind)
      insert into uncounted select * from gone`);
  }
}

/** Dated events of a scope in a half-open range of days. */
export interface Stretch {
  readonly scope: string;
  readonly startDay: number;
  readonly endDay: number;
}

/** What stands in some stretches, a list for each, in their order. */
export async function readStretches(
  db: Database,
  stretches: readonly Stretch[],
): Promise<readonly (readonly Counted[])[]> {
  const found: Counted[][] = stretches.map(() => []);
  if (stretches.length === 0) return found;
  const rows = await rowsOf<Counted & { readonly nth: number }>(
    db,
    sql`select given.nth, day, event_id as "eventId", kind, lead, weight, first, reach, to_json(actors) as actors
        from jsonb_to_recordset(${JSON.stringify(stretches.map((each, nth) => ({ ...each, nth })))}::jsonb)
          as given(nth int, scope text, "startDay" int, "endDay" int)
        cross join lateral (
          select * from posting
          where posting.scope = given.scope and posting.day >= given."startDay" and posting.day < given."endDay"
          offset 0
        ) as hit`,
  );
  for (const { nth, ...counted } of rows) found[nth]!.push(counted);
  return found;
}
