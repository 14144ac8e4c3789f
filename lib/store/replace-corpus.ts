import { and, isNotNull, isNull } from "drizzle-orm";
import type { Event } from "#lib/model/event.ts";
import type { ArticleReading, CorpusReading } from "#lib/model/reading.ts";
import { type CorpusRows, corpusRows } from "./corpus-rows.ts";
import { sumOfRows, versionOfSum } from "./corpus-version.ts";
import type { Database } from "./database.ts";
import { DATA_VERSION, MERGED_BY, readDataVersion, saveMeta } from "./meta.ts";
import { loadReadings, lockWaiting, markMerged } from "./save-article.ts";
import { saveTwins } from "./save-twins.ts";
import { actor, article, event, eventActor, eventAlias, eventMention, twins } from "./schema.ts";
import {
  cellCount,
  cellPart,
  eventText,
  nameSound,
  posting,
  scopeCount,
  searchWord,
  uncounted,
} from "./schema-levels.ts";
import { changing, writeActors, writeAliases, writeEvents } from "./write-rows.ts";

/** A corpus as it is to be shown, and the events that editors took out of sight. */
export interface CorrectedCorpus {
  readonly corpus: CorpusReading;
  readonly hidden: readonly Event[];
}

/**
 * Merges all stored readings with `merge` and writes what comes out, in one transaction: whoever reads sees the corpus of
 * before or the new one, never something between. `mergedBy` names the rules of `merge`. Gives the number of events.
 */
export function replaceCorpus(
  db: Database,
  merge: (readings: readonly ArticleReading[], tx: Database) => CorrectedCorpus | Promise<CorrectedCorpus>,
  mergedBy: string,
): Promise<number> {
  return changing(db, async (tx) => {
    const waiting = await lockWaiting(tx);
    const { corpus, hidden } = await merge(await loadReadings(tx), tx);
    const rows = corpusRows(corpus);
    const version = versionOfSum(sumOfRows({ ...rows }));
    if (version !== (await readDataVersion(tx))) await writeAll(tx, [...corpus.events, ...hidden], rows, version);
    await tx.delete(twins);
    await saveTwins(tx, corpus.twins);
    await tx
      .update(article)
      .set({ dctRule: "" })
      .where(and(isNotNull(article.supersededBy), isNull(article.reading)));
    await markMerged(tx, waiting);
    await saveMeta(tx, MERGED_BY, mergedBy);
    return rows.events.length;
  });
}

async function writeAll(tx: Database, events: readonly Event[], rows: CorpusRows, version: string): Promise<void> {
  await writeAliases(tx, await tx.select().from(eventAlias), events);
  const followed = [posting, scopeCount, cellCount, cellPart, uncounted, eventText, searchWord, nameSound];
  for (const table of [...followed, eventActor, eventMention, event, actor]) await tx.delete(table);
  await writeActors(tx, rows.actors);
  await writeEvents(tx, rows);
  await saveMeta(tx, DATA_VERSION, version);
}
