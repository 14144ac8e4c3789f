import { and, isNotNull, isNull } from "drizzle-orm";
import type { ArticleReading, CorpusReading } from "#lib/model/reading.ts";
import { type CorpusRows, corpusRows } from "./corpus-rows.ts";
import { sumOfRows, versionOfSum } from "./corpus-version.ts";
import type { Database } from "./database.ts";
import { DATA_VERSION, MERGED_BY, readDataVersion, saveMeta } from "./meta.ts";
import { isWaiting, loadReadings } from "./save-article.ts";
import { saveTwins } from "./save-twins.ts";
import { actor, article, event, eventActor, eventAlias, eventMention, twins } from "./schema.ts";
import { changing, writeActors, writeAliases, writeEvents } from "./write-rows.ts";

/**
 * Merges all stored readings with `merge` and writes what comes out, in one transaction: whoever reads sees the corpus of
 * before or the new one, never something between. `mergedBy` names the rules of `merge`. Gives the number of events.
 */
export function replaceCorpus(
  db: Database,
  merge: (readings: readonly ArticleReading[]) => CorpusReading,
  mergedBy: string,
): Promise<number> {
  return changing(db, async (tx) => {
    const corpus = merge(await loadReadings(tx));
    const rows = corpusRows(corpus);
    const version = versionOfSum(sumOfRows({ ...rows }));
    if (version !== (await readDataVersion(tx))) await writeAll(tx, corpus, rows, version);
    await tx.delete(twins);
    await saveTwins(tx, corpus.twins);
    await tx
      .update(article)
      .set({ dctRule: "" })
      .where(and(isNotNull(article.supersededBy), isNull(article.reading)));
    await tx.update(article).set({ merged: true }).where(isWaiting);
    await saveMeta(tx, MERGED_BY, mergedBy);
    return rows.events.length;
  });
}

async function writeAll(tx: Database, corpus: CorpusReading, rows: CorpusRows, version: string): Promise<void> {
  await writeAliases(tx, await tx.select().from(eventAlias), corpus.events);
  for (const table of [eventActor, eventMention, event, actor]) await tx.delete(table);
  await writeActors(tx, rows.actors);
  await writeEvents(tx, rows);
  await saveMeta(tx, DATA_VERSION, version);
}
