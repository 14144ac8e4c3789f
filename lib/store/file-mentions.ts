import { eq, inArray, sql } from "drizzle-orm";
import type { FiledMention, FileQuery, MentionCore } from "#lib/model/mention-core.ts";
import { type Database, rowsOf } from "./database.ts";
import { requireArticles } from "./guards.ts";
import { portionsOf } from "./portions.ts";
import { article, filedMention, filedPlace } from "./schema.ts";

/** What stands for an open end: the ends of what an integer column can say. */
const FIRST = -2_147_483_648;
const LAST = 2_147_483_647;
/** Files the mentions of an article instead of those filed before, which merging has yet to forget. */
export async function fileMentions(db: Database, articleId: string, filed: readonly FiledMention[]): Promise<void> {
  const before = await readFiled(db, { articleIds: [articleId] });
  if (before.length > 0)
    await db
      .update(article)
      .set({ former: sql`${article.former} || ${JSON.stringify(before)}::jsonb` })
      .where(eq(article.id, articleId));
  await db.delete(filedMention).where(eq(filedMention.articleId, articleId));
  await fileNew(db, filed);
}

/** Files mentions of which none is filed yet. */
export async function fileNew(db: Database, filed: readonly FiledMention[]): Promise<void> {
  await requireArticles(
    db,
    filed.map(({ core }) => core.articleId),
  );
  const places = filed.flatMap(({ core, places: own, startDay, endDay, width }) =>
    own.map(({ kind, under }) => ({
      mentionId: core.id,
      under,
      kind,
      width,
      startDay: startDay ?? FIRST,
      endDay: endDay ?? LAST,
    })),
  );
  for (const rows of portionsOf(filed))
    await db.insert(filedMention).values(rows.map(({ core }) => ({ id: core.id, articleId: core.articleId, core })));
  for (const rows of portionsOf(places)) await db.insert(filedPlace).values([...rows]);
}

/** Mentions filed where some questions look, each once, in no order that means anything. */
export async function listFiled(db: Database, queries: readonly FileQuery[]): Promise<readonly MentionCore[]> {
  const found = new Map<string, MentionCore>();
  for (const chunk of portionsOf(queries)) {
    const asked = JSON.stringify(
      chunk.map(({ firstFrom, firstTo, endAfter, ...query }) => ({
        ...query,
        first_from: firstFrom ?? FIRST,
        first_to: firstTo ?? LAST,
        end_after: endAfter ?? FIRST,
      })),
    );
    const rows = await rowsOf<{ readonly id: string; readonly core: MentionCore }>(
      db,
      // One look into the index for each place asked for, whatever the planner knows of the table.
      sql`with found as materialized (
            select distinct p.mention_id
              from jsonb_to_recordset(${asked}::jsonb)
                     as q("kind" text, under text, "width" int, first_from int, first_to int, end_after int)
             cross join lateral (
                   select mention_id from filed_place
                    where under = q.under and kind = q."kind" and width = q."width"
                      and start_day >= q.first_from and start_day < q.first_to and end_day > q.end_after
                   offset 0) p)
          select m.id, m.core from found join filed_mention m on m.id = found.mention_id`,
    );
    for (const { id, core } of rows) found.set(id, core);
  }
  return [...found.values()];
}

/** The filed mentions of some articles, or those of some ids; each once. */
export async function readFiled(
  db: Database,
  of: { readonly articleIds?: readonly string[]; readonly mentionIds?: readonly string[] },
): Promise<readonly MentionCore[]> {
  const found = new Map<string, MentionCore>();
  const columns = { id: filedMention.id, core: filedMention.core };
  for (const ids of portionsOf(of.articleIds ?? []))
    for (const row of await db
      .select(columns)
      .from(filedMention)
      .where(inArray(filedMention.articleId, [...ids])))
      found.set(row.id, row.core);
  for (const ids of portionsOf(of.mentionIds ?? []))
    for (const row of await db
      .select(columns)
      .from(filedMention)
      .where(inArray(filedMention.id, [...ids])))
      found.set(row.id, row.core);
  return [...found.values()];
}

/** Mentions of some articles that were filed when merging took them in, and are no more. */
export async function readFormer(db: Database, articleIds: readonly string[]): Promise<readonly MentionCore[]> {
  const found: MentionCore[] = [];
  for (const ids of portionsOf(articleIds))
    for (const { former } of await db
      .select({ former: article.former })
      .from(article)
      .where(inArray(article.id, [...ids])))
      found.push(...former);
  return found;
}
