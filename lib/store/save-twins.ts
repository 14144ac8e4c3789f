import { and, inArray, or } from "drizzle-orm";
import type { Twins } from "#lib/model/twins.ts";
import type { Database } from "./database.ts";
import { requireArticles } from "./guards.ts";
import { twins } from "./schema.ts";

const twinsOf = ({ firstId, secondId, passages }: typeof twins.$inferSelect): Twins => ({
  articleIds: [firstId, secondId],
  passages,
});

/** Every known pair of twins of which one is among some articles. */
export async function listTwins(db: Database, articleIds: readonly string[]): Promise<readonly Twins[]> {
  if (articleIds.length === 0) return [];
  const ids = [...articleIds];
  const rows = await db
    .select()
    .from(twins)
    .where(or(inArray(twins.firstId, ids), inArray(twins.secondId, ids)));
  return rows.map(twinsOf);
}

/** Forgets the twins of some articles. */
export async function forgetTwins(db: Database, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return;
  const ids = [...articleIds];
  await db.delete(twins).where(or(inArray(twins.firstId, ids), inArray(twins.secondId, ids)));
}

/** Saves pairs that are not known yet. */
export async function saveTwins(db: Database, pairs: readonly Twins[]): Promise<void> {
  await requireArticles(
    db,
    pairs.flatMap(({ articleIds }) => articleIds),
  );
  for (const { articleIds, passages } of pairs) {
    const [firstId, secondId] = articleIds;
    await db.insert(twins).values({ firstId, secondId, passages }).onConflictDoNothing();
  }
}

/** Known twins both of which are among some articles. */
export async function listTwinsAmong(db: Database, articleIds: readonly string[]): Promise<readonly Twins[]> {
  if (articleIds.length === 0) return [];
  const ids = [...articleIds];
  const rows = await db
    .select()
    .from(twins)
    .where(and(inArray(twins.firstId, ids), inArray(twins.secondId, ids)));
  return rows.map(twinsOf);
}
