import { and, arrayOverlaps, asc, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { type Author, type Correction, type EventFields, targetsOf } from "#lib/model/correction.ts";
import { fail, ok, type Result } from "#lib/model/result.ts";
import type { CorrectionNoteJson } from "#lib/wire/correction-json.ts";
import { type Database, rowsOf } from "./database.ts";
import { forgetName } from "./index-words.ts";
import { readMeta, saveMeta } from "./meta.ts";
import { portionsOf } from "./portions.ts";
import { article, correction, event, eventAlias, filedMention } from "./schema.ts";
import { changing } from "./write-rows.ts";

/** Key of the version of the corrections. */
const CORRECTIONS = "corrections";
/** Readings are not saved while a correction is, and the other way round. "CORR" in ASCII. */
const CORRECTION_LOCK = 0x43_4f_52_52;

type CorrectionRow = typeof correction.$inferSelect;

/** A row as the correction that it keeps. */
export const correctionOf = (row: CorrectionRow): Correction => ({
  id: row.id,
  change: row.change,
  madeBy: { id: row.madeBy, name: row.madeByName },
  madeAt: row.madeAt,
  reason: row.reason,
  undone:
    row.undoneAt === null ? null : { by: { id: row.undoneBy ?? "", name: row.undoneByName ?? "" }, at: row.undoneAt },
});

/** What of the stored articles has to be read or merged again when a correction comes or goes. */
export interface Touched {
  /** Articles to be read again. */
  readonly articleIds: readonly string[];
  /** Texts to be read again: those that hold one of the spellings of every word of one of these names. */
  readonly names: readonly (readonly (readonly string[])[])[];
  /** Mentions whose articles are to be merged again. */
  readonly mentionIds: readonly string[];
}

/** Articles that were marked because of a correction. */
export interface Marked {
  readonly toRead: readonly string[];
  readonly toMerge: readonly string[];
}

/**
 * Saves a correction, and in the same transaction marks what it touches as to be read or merged again: whoever is killed afterwards leaves that to
 * the next run of ingest. One that is there already stays as it is.
 */
export const saveCorrection = (db: Database, { id, change, ...made }: Correction, touched: Touched): Promise<Marked> =>
  changing(db, async (tx) => {
    await lock(tx);
    const row = {
      id,
      kind: change.kind,
      targets: [...new Set(targetsOf(change))],
      change,
      reason: made.reason,
      madeBy: made.madeBy.id,
      madeByName: made.madeBy.name,
      madeAt: made.madeAt,
    };
    await tx.insert(correction).values(row).onConflictDoNothing();
    await saveMeta(tx, CORRECTIONS, `${id} made`);
    return markTouched(tx, touched);
  });

/** Undoes a correction; see `saveCorrection`. The error is a sentence: there is none, or somebody undid it before. */
export const undoCorrection = (
  db: Database,
  id: string,
  { by, at }: { readonly by: Author; readonly at: string },
  touched: Touched,
): Promise<Result<Marked>> =>
  changing(db, async (tx) => {
    await lock(tx);
    const [row] = await tx
      .update(correction)
      .set({ undoneBy: by.id, undoneByName: by.name, undoneAt: at })
      .where(and(eq(correction.id, id), isNull(correction.undoneAt)))
      .returning();
    if (!row) return fail("There is no such correction, or it was undone before.");
    await saveMeta(tx, CORRECTIONS, `${id} undone`);
    const { change } = correctionOf(row);
    if (change.kind === "alias") await forgetName(tx, change.actorId, change.name);
    return ok(await markTouched(tx, touched));
  });

const lock = (tx: Database): Promise<unknown> =>
  tx.execute(sql`select pg_advisory_xact_lock(${CORRECTION_LOCK}::bigint)`);

/** Whether the corrections of a version are those that hold; until the transaction ends no other comes. */
export async function stillHold(tx: Database, version: string): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${CORRECTION_LOCK}::bigint)`);
  return (await correctionsVersion(tx)) === version;
}

/** Text that changes with every correction that comes or goes. */
export const correctionsVersion = async (db: Database): Promise<string> => (await readMeta(db, CORRECTIONS)) ?? "none";

async function markTouched(tx: Database, { articleIds, names, mentionIds }: Touched): Promise<Marked> {
  const holding = names.map((name) => and(...name.map((spellings) => or(...spellings.map(isInText)))));
  const isTouched = or(articleIds.length > 0 ? inArray(article.id, [...articleIds]) : undefined, ...holding);
  const isRead = and(isNotNull(article.reading), isTouched);
  const id = { id: article.id };
  const toRead = isTouched ? await tx.update(article).set({ readBy: null }).where(isRead).returning(id) : [];
  const toMerge: { readonly id: string }[] = [];
  for (const ids of portionsOf(mentionIds)) {
    const tellers = tx
      .select({ id: filedMention.articleId })
      .from(filedMention)
      .where(inArray(filedMention.id, [...ids]));
    toMerge.push(
      ...(await tx.update(article).set({ merged: false }).where(inArray(article.id, tellers)).returning(id)),
    );
  }
  return { toRead: toRead.map(({ id: each }) => each), toMerge: toMerge.map(({ id: each }) => each) };
}

/** How many of some articles still have to be read or merged. */
export async function countUnsettled(db: Database, ids: readonly string[]): Promise<number> {
  let unsettled = 0;
  for (const portion of portionsOf(ids)) {
    const isUnsettled = or(isNull(article.readBy), eq(article.merged, false));
    const rows = await db
      .select({ id: article.id })
      .from(article)
      .where(and(inArray(article.id, [...portion]), isUnsettled));
    unsettled += rows.length;
  }
  return unsettled;
}

const isInText = (spelling: string): SQL => sql`position(${spelling} in ${article.text}) > 0`;

/** One correction, undone or not; null where there is none. */
export async function findCorrection(db: Database, id: string): Promise<Correction | null> {
  const [row] = await db.select().from(correction).where(eq(correction.id, id));
  return row ? correctionOf(row) : null;
}

/** All corrections that nobody undid, reports left out, the oldest first. */
export async function readCorrections(db: Database): Promise<readonly Correction[]> {
  const rows = await db
    .select()
    .from(correction)
    .where(and(isNull(correction.undoneAt), ne(correction.kind, "report")))
    .orderBy(asc(sql`${correction.madeAt} collate "C"`), asc(sql`${correction.id} collate "C"`));
  return rows.map(correctionOf);
}

/** Of articles that have later versions, the latest, by id; the others are left out. */
export async function latestVersions(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsOf<{ readonly first: string; readonly last: string }>(
    db,
    sql`with recursive version(first, id, next) as (
          select id, id, superseded_by from article where ${inArray(article.id, [...ids])}
          union
          select version.first, article.id, article.superseded_by from version join article on article.id = version.next
        )
        select first, id as last from version where next is null and first <> id`,
  );
  return new Map(rows.map(({ first, last }) => [first, last]));
}

/** Mentions and ids of the hidden events that some mentions tell: of those, events that have ids and are not shown. */
export async function hiddenAround(
  db: Database,
  mentionIds: readonly string[],
): Promise<{ readonly eventIds: readonly string[]; readonly mentionIds: readonly string[] }> {
  const found: { readonly alias: string; readonly id: string }[] = [];
  for (const ids of portionsOf(mentionIds)) {
    const led = await db
      .select({ id: eventAlias.eventId })
      .from(eventAlias)
      .where(inArray(eventAlias.alias, [...ids]));
    const eventIds = [...new Set(led.flatMap(({ id }) => id ?? []))];
    if (eventIds.length === 0) continue;
    const shown = await db.select({ id: event.id }).from(event).where(inArray(event.id, eventIds));
    const there = new Set(shown.map(({ id }) => id));
    const away = eventIds.filter((id) => !there.has(id));
    if (away.length === 0) continue;
    const rows = await db.select().from(eventAlias).where(inArray(eventAlias.eventId, away));
    found.push(...rows.map(({ alias, eventId }) => ({ alias, id: eventId! })));
  }
  return { eventIds: [...new Set(found.map(({ id }) => id))], mentionIds: found.map(({ alias }) => alias) };
}

/** Of some mentions those that are read at present. */
export async function mentionsThere(db: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const there = new Set<string>();
  for (const portion of portionsOf(ids))
    for (const { id } of await db
      .select({ id: filedMention.id })
      .from(filedMention)
      .where(inArray(filedMention.id, [...portion])))
      there.add(id);
  return there;
}

/** Corrections that speak of some ids, or all; the newest first, at most `limit`. */
export async function correctionsAbout(
  db: Database,
  targets: readonly string[] | null,
  limit: number,
): Promise<readonly Correction[]> {
  const rows = await db
    .select()
    .from(correction)
    .where(targets === null ? undefined : arrayOverlaps(correction.targets, [...targets]))
    .orderBy(sql`${correction.madeAt} collate "C" desc`, sql`${correction.id} collate "C" desc`)
    .limit(limit);
  return rows.map(correctionOf);
}

/** Fields as they cross the wire. */
export function fieldsJson({ actors, titles, ...plain }: EventFields): CorrectionNoteJson["was"] {
  return { ...plain, ...(actors && { actors: [...actors] }), ...(titles && { titles: { ...titles } }) };
}
