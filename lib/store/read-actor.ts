import { and, arrayContains, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { CorrectionChange } from "#lib/model/correction.ts";
import type { ActorActivityJson, CompanionJson, DateCountJson, NamesJson } from "#lib/wire/actor-detail-json.ts";
import { actorRef } from "#lib/wire/actor-ref.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { DEFAULT_UI, type UiLanguage } from "#lib/wire/ui-language.ts";
import { companionsOf } from "./companions.ts";
import { readSizes } from "./count-scopes.ts";
import { type Database, rowsOf, type Store, snapshot, textArray } from "./database.ts";
import { remembered } from "./remembered.ts";
import { actor, correction } from "./schema.ts";
import { posting, UNDATED_DAY } from "./schema-levels.ts";
import { isStorable } from "./storable.ts";
import { eventsById, summariesOf } from "./summaries.ts";

/** Up to this many events of an actor are looked at one by one: as many as the facets look at. */
const FEW_EVENTS = 2000;
/** Events told from either end of an actor's time. */
const MAX_EVENTS = 5;

/**
 * What the archive tells of one actor: its names, when its events were, who they name beside it, the first and the last of them.
 * Null where no article names it and no editor added it. Reads no more of an actor with a hundred thousand events than of one with
 * two thousand.
 */
export async function readActor(
  store: Store,
  id: string,
  ui: UiLanguage = DEFAULT_UI,
): Promise<ActorActivityJson | null> {
  if (!isStorable(id)) return null;
  const known = await snapshot(store, (db) => knownOf(db, id, ui));
  return known && { ...known, ...(await remembered(store, ["actor", id, ui], (db) => activityOf(db, id, ui))) };
}

type Known = Pick<ActorActivityJson, "id" | "name" | "nameLang" | "kind" | "country" | "listed" | "names">;

async function knownOf(db: Database, id: string, ui: UiLanguage): Promise<Known | null> {
  const [row] = await db.select().from(actor).where(eq(actor.id, id));
  const changes = await changesOf(db, id);
  const added = changes.find((change) => change.kind === "actor");
  const known = row ?? (added && { ...added.actor, listed: true });
  if (!known) return null;
  const names = changes.flatMap((change) => (change.kind === "alias" ? [[change.lang, change.name] as const] : []));
  return { ...actorRef(known, ui), listed: known.listed, names: namesOf(known.names, names) };
}

type ActorChange = Extract<CorrectionChange, { kind: "actor" | "alias" }>;

/** What editors said of an actor, the oldest first: that there is one, and its further names. What they undid is left out. */
async function changesOf(db: Database, id: string): Promise<readonly ActorChange[]> {
  const rows = await db
    .select({ change: correction.change })
    .from(correction)
    .where(
      and(
        inArray(correction.kind, ["actor", "alias"]),
        arrayContains(correction.targets, [id]),
        isNull(correction.undoneAt),
      ),
    )
    .orderBy(sql`${correction.madeAt} collate "C"`, sql`${correction.id} collate "C"`);
  return rows.flatMap(({ change }) => (change.kind === "actor" || change.kind === "alias" ? [change] : []));
}

function namesOf(
  names: Readonly<Record<string, string>>,
  added: readonly (readonly [lang: string, name: string])[],
): NamesJson[] {
  const forms = new Map<string, Set<string>>();
  for (const [lang, name] of [...Object.entries(names), ...added])
    forms.set(lang, (forms.get(lang) ?? new Set()).add(name));
  return [...forms].map(([lang, each]) => ({ lang, forms: [...each] }));
}

type Activity = Omit<ActorActivityJson, keyof Known>;

async function activityOf(db: Database, id: string, ui: UiLanguage): Promise<Activity> {
  const [scope] = await readSizes(db, [id]);
  const { count: total, dated } = scope ?? { count: 0, dated: 0 };
  const few = total <= FEW_EVENTS;
  return {
    total,
    dated,
    dates: few ? await countDates(db, id) : null,
    companions: await namedCompanions(db, id, few, ui),
    earliest: await readEnd(db, id, sql`asc`, Math.min(dated, MAX_EVENTS), ui),
    latest: (await readEnd(db, id, sql`desc`, Math.min(Math.max(dated - MAX_EVENTS, 0), MAX_EVENTS), ui)).reverse(),
  };
}

/** Every date of an actor's events with their number. Postings do not tell which ends are open, so events are asked. */
async function countDates(db: Database, id: string): Promise<DateCountJson[]> {
  const rows = await db.select({ id: posting.eventId }).from(posting).where(eq(posting.scope, id)).limit(FEW_EVENTS);
  const counted = await rowsOf<DateCountJson>(
    db,
    sql`select start_day as "startDay", end_day as "endDay", count(*)::int as count
        from event where id = any(${textArray(rows.map((row) => row.id))})
        group by start_day, end_day order by start_day nulls last, end_day nulls last`,
  );
  return [...counted];
}

/** The first or the last of an actor's dated events, from the index of its postings. */
async function readEnd(
  db: Database,
  id: string,
  order: SQL,
  count: number,
  ui: UiLanguage,
): Promise<EventSummaryJson[]> {
  const places = await rowsOf<{ readonly id: string }>(
    db,
    sql`select event_id as id from posting where scope = ${id} and day < ${UNDATED_DAY}::int
        order by day ${order}, event_id ${order} limit ${count}`,
  );
  const ids = places.map((place) => place.id);
  const byId = new Map((await eventsById(db, ids)).map((row) => [row.id, row]));
  return summariesOf(
    db,
    ids.flatMap((each) => byId.get(each) ?? []),
    ui,
  );
}

async function namedCompanions(db: Database, id: string, few: boolean, ui: UiLanguage): Promise<CompanionJson[]> {
  const counted = await companionsOf(db, id, few ? FEW_EVENTS : 0);
  if (counted.length === 0) return [];
  const rows = await db
    .select()
    .from(actor)
    .where(sql`${actor.id} = any(${textArray(counted.map((each) => each.id))})`);
  const refs = new Map(rows.map((row) => [row.id, actorRef(row, ui)]));
  return counted.flatMap(({ id: other, ...counts }) => {
    const ref = refs.get(other);
    return ref ? [{ ...ref, ...counts }] : [];
  });
}
