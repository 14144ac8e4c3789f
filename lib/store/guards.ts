import { sql } from "drizzle-orm";
import { type Database, textArray } from "./database.ts";
import { article, eventMention } from "./schema.ts";

/**
 * What keys and foreign keys would guard if they could reach across shards: `event_mention`, `filed_mention` and `twins` refer to articles,
 * and an id of a mention stands for one mention only. Articles are never deleted, so looking once is enough.
 */

/** Throws where one of these articles is not in the store. */
export async function requireArticles(db: Database, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return;
  const rows = await db
    .select({ id: article.id })
    .from(article)
    .where(sql`${article.id} = any(${textArray(wanted)})`);
  const known = new Set(rows.map(({ id }) => id));
  const missing = wanted.filter((id) => !known.has(id));
  if (missing.length > 0)
    throw new Error(`expected articles that are in the store, these are not: ${missing.join(", ")}`);
}

/** Throws where one of these mentions is told by another event already, or by two of these. */
export async function requireUntold(db: Database, mentionIds: readonly string[]): Promise<void> {
  if (mentionIds.length === 0) return;
  const seen = new Set<string>();
  const twice = mentionIds.filter((id) => seen.size === seen.add(id).size);
  const rows = await db
    .select({ id: eventMention.id })
    .from(eventMention)
    .where(sql`${eventMention.id} = any(${textArray(mentionIds)})`);
  const told = [...twice, ...rows.map(({ id }) => id)];
  if (told.length > 0)
    throw new Error(`expected mentions that no other event tells, these have one: ${told.join(", ")}`);
}
