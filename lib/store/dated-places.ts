/** The next dated events of a page, looked up where they stand. */
import { type SQL, sql } from "drizzle-orm";
import { readScopes } from "./count-scopes.ts";
import { type Database, rowsOf } from "./database.ts";
import { type KindFilter, kindTest, takesAllKinds } from "./kinds.ts";
import { UNDATED_DAY } from "./schema-levels.ts";
import { withinOf } from "./scopes.ts";
import { type Days, postingCondition, type Selected, scopesOfSelected } from "./selected.ts";
import { stretchesHolding } from "./stretches.ts";
import type { Remainder } from "./walk.ts";

type Scoped = Exclude<Selected, { readonly kind: "found" }>;

/** Where an event stands in a list: by day, undated ones behind, and by id. */
export interface Place {
  readonly day: number;
  readonly id: string;
}

const byDay = (a: Place, b: Place): number => a.day - b.day || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const isUndated = ({ day }: Place): boolean => day === UNDATED_DAY;

/** By day, then by id; `turned`: the latest first. Undated events stand behind and by id, whichever way the dated ones run. */
export const before = (a: Place, b: Place, turned: boolean): number =>
  turned && !isUndated(a) && !isUndated(b) ? byDay(b, a) : byDay(a, b);

/** In order, each once. */
export function inOrder(places: readonly Place[], turned: boolean): readonly Place[] {
  const sorted = places.toSorted((a, b) => before(a, b, turned));
  return sorted.filter(({ id }, nth) => sorted[nth - 1]?.id !== id);
}

/** Where in an order, and how much. */
export interface Wanted {
  readonly after: Place | null;
  readonly count: number;
  /** The latest first. */
  readonly turned: boolean;
}

/** Columns in the order of a page. */
export const orderOf = (turned: boolean, day: SQL, id: SQL): SQL =>
  turned ? sql`${day} desc, ${id} desc` : sql`${day}, ${id}`;

/** What stands behind a place, in columns `day` and `event_id`. */
export function isAfter(after: Place | null, turned: boolean): SQL {
  if (!after) return sql`true`;
  return turned
    ? sql`(day, event_id) < (${after.day}::int, ${after.id})`
    : sql`(day, event_id) > (${after.day}::int, ${after.id})`;
}

/** The days that a page after a day can be of. */
const restOf = ({ startDay, endDay }: Days, day: number | null, turned: boolean): Days =>
  turned
    ? { startDay, endDay: Math.min(endDay, day === null ? endDay : day + 1) }
    : { startDay: Math.max(startDay, day ?? startDay), endDay };

/** Kinds are looked up each by itself where that comes to so many postings at most; where a filter leaves more, its events stand close. */
const MOST_LOOKED_UP = 8_000;

/** The first dated places after a cursor in some days that a selection and a filter leave, in order. */
export async function datedPlaces(
  db: Database,
  selected: Scoped,
  filter: KindFilter,
  days: Days,
  { after, count, turned }: Wanted,
): Promise<readonly Place[]> {
  const rest = restOf(days, after?.day ?? null, turned);
  const page = { condition: postingCondition(selected, filter), after, count, turned };
  const found: Place[] = [];
  for (const scope of scopesOfSelected(selected)) {
    const taken = selected.kind === "every" ? [] : withinOf(scope, selected.excluded);
    const kinds = takesAllKinds(filter) ? null : await fewKinds(db, scope, filter, count);
    if (taken.length > 0) found.push(...(await placesWithout(db, { scope, taken }, kinds, filter, rest, page)));
    else if (kinds) found.push(...(await placesOfKinds(db, scope, kinds, rest, page)));
    else {
      const isScattered = !takesAllKinds(filter) && selected.kind !== "every";
      const stretches = isScattered ? await stretchesLeft(db, { scope, taken }, filter, rest, page) : null;
      found.push(...(await placesIn(db, scope, joined(stretches ?? [rest]), page)));
    }
  }
  return inOrder(found, turned).slice(0, count);
}

/** Postings looked at for a page, in its multiples, before counts are asked where events are left. */
const LOOKED_AT = 2;

/**
 * The first places of a scope without those that others take. Where these are few among the first postings, as they mostly are, those
 * will do; else the counts tell where to look.
 */
async function placesWithout(
  db: Database,
  remainder: Remainder,
  kinds: readonly string[] | null,
  filter: KindFilter,
  rest: Days,
  page: Page,
): Promise<readonly Place[]> {
  const { scope } = remainder;
  const most = page.count * LOOKED_AT;
  const all = { ...page, condition: undefined, count: most };
  if (kinds || takesAllKinds(filter)) {
    const near = kinds ? await placesOfKinds(db, scope, kinds, rest, all) : await placesIn(db, scope, [rest], all);
    const left = await placesLeft(db, scope, near, page);
    if (left.length >= page.count || near.length < most) return left;
  }
  const stretches = await stretchesLeft(db, remainder, filter, rest, page);
  return placesIn(db, scope, joined(stretches ?? [rest]), page);
}

/** Those of some places, in their order, that a page takes. */
async function placesLeft(
  db: Database,
  scope: string,
  places: readonly Place[],
  { condition, count, turned }: Page,
): Promise<readonly Place[]> {
  const rows = await rowsOf<Place>(
    db,
    sql`select posting.day, posting.event_id as id from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as given(day int, id text)
        join posting on posting.scope = ${scope} and posting.day = given.day and posting.event_id = given.id
        where ${condition ?? sql`true`}`,
  );
  return inOrder(rows, turned).slice(0, count);
}

const stretchesLeft = (db: Database, remainder: Remainder, filter: KindFilter, days: Days, { count, turned }: Page) =>
  stretchesHolding(db, remainder, takesAllKinds(filter) ? null : kindTest(filter), days, { want: count, turned });

interface Page extends Wanted {
  readonly condition: SQL | undefined;
}

/** The first places of some stretches, which are in order. */
async function placesIn(
  db: Database,
  scope: string,
  stretches: readonly Days[],
  { condition, after, count, turned }: Page,
): Promise<readonly Place[]> {
  return rowsOf<Place>(
    db,
    sql`select hit.day, hit.id
        from jsonb_to_recordset(${JSON.stringify(stretches)}::jsonb) as given("startDay" int, "endDay" int)
        cross join lateral (
          select day, event_id as id from posting
          where scope = ${scope} and day >= given."startDay" and day < given."endDay"
            and ${isAfter(after, turned)} and ${condition ?? sql`true`}
          order by ${orderOf(turned, sql`day`, sql`event_id`)} limit ${count}
        ) as hit
        order by ${orderOf(turned, sql`hit.day`, sql`hit.id`)} limit ${count}`,
  );
}

/** The first places of some kinds, looked up kind by kind. */
function placesOfKinds(
  db: Database,
  scope: string,
  kinds: readonly string[],
  { startDay, endDay }: Days,
  { condition, after, count, turned }: Page,
): Promise<readonly Place[]> {
  return rowsOf<Place>(
    db,
    sql`select hit.day, hit.id from jsonb_array_elements_text(${JSON.stringify(kinds)}::jsonb) as given(kind)
        cross join lateral (
          select day, event_id as id from posting
          where scope = ${scope} and posting.kind = given.kind and day >= ${startDay}::int and day < ${endDay}::int
            and ${isAfter(after, turned)} and ${condition ?? sql`true`}
          order by ${orderOf(turned, sql`day`, sql`event_id`)} limit ${count}
        ) as hit
        order by ${orderOf(turned, sql`hit.day`, sql`hit.id`)} limit ${count}`,
  );
}

/** The kinds of a scope's dated events that a filter takes; null where the first `count` of each are more than is looked up. */
async function fewKinds(
  db: Database,
  scope: string,
  filter: KindFilter,
  count: number,
): Promise<readonly string[] | null> {
  const [row] = await readScopes(db, [scope]);
  const passes = kindTest(filter);
  const taken = Object.entries(row?.kinds ?? {}).filter(([kind, [, dated]]) => dated > 0 && passes(kind));
  const postings = taken.reduce((sum, [, [, dated]]) => sum + Math.min(dated, count), 0);
  return postings <= MOST_LOOKED_UP ? taken.map(([kind]) => kind) : null;
}

/** Stretches that meet as one. */
function joined(stretches: readonly Days[]): readonly Days[] {
  const whole: Days[] = [];
  for (const stretch of stretches) {
    const last = whole.at(-1);
    if (last?.endDay === stretch.startDay) whole[whole.length - 1] = { ...last, endDay: stretch.endDay };
    else whole.push(stretch);
  }
  return whole;
}
