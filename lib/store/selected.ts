import { type SQL, sql } from "drizzle-orm";
import type { Accuracy } from "#lib/wire/accuracy.ts";
import type { Axis, Filter } from "#lib/wire/view.ts";
import { standingIn } from "./axis.ts";
import { readSizes } from "./count-scopes.ts";
import { type Database, rowsOf, textArray } from "./database.ts";
import { KIND_OF_EVENT, type KindFilter, kindCondition } from "./kinds.ts";
import { UNDATED_DAY } from "./schema-levels.ts";
import { ALL, type Selection, selectionOf } from "./scopes.ts";
import { type Found, findEvents } from "./search.ts";

/** A selection whose rarest pair is known, or the events that a search found. */
export type Selected =
  | Exclude<Selection, { readonly kind: "every" }>
  | {
      readonly kind: "every";
      readonly scope: string;
      readonly actors: readonly string[];
      readonly excluded: readonly string[];
    }
  | ({ readonly kind: "found"; readonly axis: Axis; readonly excluded: readonly string[] } & Found);

/** A selection that counts of scopes tell of. */
export type Counted = Exclude<Selected, { readonly kind: "every" | "found" }>;

/** What a filter's words (with its kinds) and actors select, ready to be asked for; null where two of the actors have no event together. */
export async function select(
  db: Database,
  filter: Pick<Filter, "axis" | "q" | "actors" | "match" | "excluded"> & KindFilter,
): Promise<Selected | null> {
  if (filter.q !== "") return { kind: "found", axis: filter.axis, excluded: [], ...(await findEvents(db, filter)) };
  const selection = selectionOf(filter);
  if (selection.kind !== "every") return selection;
  const rows = await readSizes(db, selection.pairs);
  if (rows.length < selection.pairs.length) return null;
  const rarest = rows.reduce((a, b) => (b.count < a.count ? b : a));
  return { kind: "every", scope: rarest.scope, actors: selection.actors, excluded: selection.excluded };
}

/** How the numbers of a selection that is counted one by one are to be read. */
export const accuracyOf = (selected: Selected | null): Accuracy =>
  selected?.kind === "found" && !selected.complete ? "at-least" : "exact";

/** The scopes whose postings hold all that is selected; none for what a search found. */
export function scopesOfSelected(selected: Selected): readonly string[] {
  if (selected.kind === "found") return [];
  return selected.kind === "either" ? selected.scopes : [selected.scope];
}

/** What of a posting decides whether it is meant, beside scope and days; undefined where nothing does. */
export function postingCondition(selected: Selected, filter: KindFilter): SQL | undefined {
  const parts = [
    kindCondition(filter, sql`posting.kind`),
    selected.kind === "every" ? sql`posting.actors @> ${textArray(selected.actors)}` : undefined,
    selected.excluded.length > 0 ? sql`not posting.actors && ${textArray(selected.excluded)}` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : sql.join(parts, sql` and `);
}

/** Half-open days. From `UNDATED_DAY` to itself: the undated. */
export interface Days {
  readonly startDay: number;
  readonly endDay: number;
}

/** All days of the axis, without the undated. */
export const DATED: Days = { startDay: -UNDATED_DAY, endDay: UNDATED_DAY };

/** The postings of some days that a selection and a filter leave, each event once, as a query for other queries to ask. Reads all of the scopes' own. */
export function hitsIn(selected: Selected, filter: KindFilter, days: Days | null): SQL {
  const condition = postingCondition(selected, filter);
  const within = days ? isWithin(days) : sql``;
  const from = (scope: string): SQL =>
    sql`select posting.* from posting where posting.scope = ${scope} ${within} ${condition ? sql`and ${condition}` : sql``}`;
  if (selected.kind === "found") return foundIn(selected, condition, within);
  if (selected.kind !== "either") return from(selected.scope);
  const all = sql.join(selected.scopes.map(from), sql` union all `);
  return sql`select distinct on (event_id) * from (${all}) as posting order by event_id`;
}

const isWithin = ({ startDay, endDay }: Days): SQL =>
  startDay === UNDATED_DAY
    ? sql`and posting.day = ${UNDATED_DAY}::int`
    : sql`and posting.day >= ${startDay}::int and posting.day < ${endDay}::int`;

/** What a search found, in the shape of postings. */
function foundIn({ ids, axis }: Found & { readonly axis: Axis }, condition: SQL | undefined, within: SQL): SQL {
  const { day, start, end } = standingIn(axis);
  const posting = sql`select ${ALL}::text as scope, coalesce(${day}, ${UNDATED_DAY}::int) as day, id as event_id,
      ${KIND_OF_EVENT} as kind, lead_actor as lead, weight,
      coalesce(${start}, ${day}) as first, coalesce(${end}, ${day} + 1) as reach, actor_ids as actors
    from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as given(id) join event using (id)`;
  return sql`select * from (${posting}) as posting where ${condition ?? sql`true`} ${within}`;
}

/** How many postings a query of `hitsIn` gives. */
export async function countHits(db: Database, hits: SQL): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(db, sql`select count(*)::int as count from (${hits}) as hit`);
  return row?.count ?? 0;
}
