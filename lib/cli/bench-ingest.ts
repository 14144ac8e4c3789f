import { mergeAround } from "#lib/ingest/merge-around.ts";
import { filedMentions } from "#lib/merge/neighbours.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";
import { corpusRows } from "#lib/store/corpus-rows.ts";
import type { Store } from "#lib/store/database.ts";
import { fileNew } from "#lib/store/file-mentions.ts";
import { openInMemory } from "#lib/store/pglite.ts";
import { openPostgres } from "#lib/store/postgres.ts";
import { saveArticle, saveReading } from "#lib/store/save-article.ts";
import { article } from "#lib/store/schema.ts";
import { openTemporaryPostgres } from "#lib/store/temporary-postgres.ts";
import { portionsOf, writeActors, writeEvents } from "#lib/store/write-rows.ts";
import { ARTICLES_PER_DAY, CAST, EVENTS_PER_ARTICLE, madeUpReading } from "./bench-corpus.ts";

const GROWTH = 8;
const NEW_ARTICLES = 30;
/** Days of news that are merged and written at once while the corpus is made. */
const SLICE_DAYS = 30;

const MERGER = { extractCorpus };

/** Fills a store with the news of some days, a slice merged at a time: what a slice shares with the next stays unmerged, which is little. */
async function fill({ db }: Store, fromDay: number, toDay: number): Promise<void> {
  await writeActors(db, corpusRows({ articles: [], events: [], actors: CAST, twins: [], titles: {} }).actors);
  for (let day = fromDay; day < toDay; day += SLICE_DAYS) {
    const readings = Array.from({ length: Math.min(SLICE_DAYS, toDay - day) * ARTICLES_PER_DAY }, (_, nth) =>
      madeUpReading(day + Math.floor(nth / ARTICLES_PER_DAY), nth % ARTICLES_PER_DAY),
    );
    const rows = corpusRows(extractCorpus(readings, { twins: [] }));
    await db.transaction(async (tx) => {
      for (const portion of portionsOf(readings))
        await tx.insert(article).values(
          portion.map(({ article: { id, text, metadata }, ...reading }) => ({
            ...{ id, text, metadata, reading, readBy: "bench", merged: true, lang: "en", title: text },
            ...{ dctEdtf: reading.dct.edtf, dctBasis: reading.dct.basis, dctRule: reading.dct.rule },
          })),
        );
      await fileNew(tx, readings.flatMap(filedMentions));
      await writeEvents(tx, { ...rows, articles: [] });
    });
  }
}

/** Milliseconds from the reading of an article to its events being shown, the middle of several that tell of days all over the corpus. */
async function msPerArticle({ db }: Store, days: number): Promise<number> {
  const times: number[] = [];
  for (let nth = 0; nth < NEW_ARTICLES; nth++) {
    const reading: ArticleReading = madeUpReading(
      Math.floor(((nth + 0.5) * days) / NEW_ARTICLES),
      ARTICLES_PER_DAY + nth,
    );
    const start = performance.now();
    await saveArticle(db, reading.article);
    await saveReading(db, reading, filedMentions(reading), "bench");
    await mergeAround(db, MERGER, [reading.article.id]);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(NEW_ARTICLES / 2)]!;
}

/** More than this is for a server: PGlite in memory takes minutes to be filled. */
const MOST_EMBEDDED = 200_000;

async function openStores(events: number): Promise<readonly (readonly [name: string, open: () => Promise<Store>])[]> {
  const postgres = await openTemporaryPostgres();
  if (!postgres.ok) console.log(`PostgreSQL is left out: ${postgres.error}`);
  return [
    ...(events <= MOST_EMBEDDED ? [["PGlite", openInMemory] as const] : []),
    ...(postgres.ok ? [["PostgreSQL", async () => openPostgres(await postgres.value.createDatabase())] as const] : []),
  ];
}

/** Prints what a new article costs in a corpus of so many events, and in one that holds eight times as much news of the same kind. */
export async function benchIngest(events: number): Promise<void> {
  const days = Math.max(SLICE_DAYS, Math.round(events / GROWTH / EVENTS_PER_ARTICLE / ARTICLES_PER_DAY));
  console.log(
    `\nOne more article (${EVENTS_PER_ARTICLE} events) into a corpus that grows by ${GROWTH} times as many days of news:`,
  );
  for (const [name, open] of await openStores(events)) {
    const store = await open();
    await fill(store, 0, days);
    await msPerArticle(store, days); // once before it counts: plans and code are warm then
    const small = await msPerArticle(store, days - 1);
    await fill(store, days, days * GROWTH);
    await store.db.execute("analyze");
    const large = await msPerArticle(store, days * GROWTH - 1);
    const [few, many] = [days, days * GROWTH].map((each) =>
      (each * ARTICLES_PER_DAY * EVENTS_PER_ARTICLE).toLocaleString("en"),
    );
    console.log(
      `${name}: ${few} mentions ${small.toFixed(0)} ms, ${many} mentions ${large.toFixed(0)} ms: x${(large / small).toFixed(2)}`,
    );
    await store.close();
  }
}
