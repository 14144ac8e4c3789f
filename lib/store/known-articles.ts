import { inArray } from "drizzle-orm";
import type { Database } from "./database.ts";
import { portionsOf } from "./portions.ts";
import { article } from "./schema.ts";

/** Those of the ids that articles in the store have, read or not. */
export async function findKnownArticles(db: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const portion of portionsOf(ids)) {
    const rows = await db.select({ id: article.id }).from(article).where(inArray(article.id, portion));
    for (const { id } of rows) known.add(id);
  }
  return known;
}
