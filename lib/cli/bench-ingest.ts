import { mergeAround } from "#lib/ingest/merge-around.ts";
import { filedMentions } from "#lib/merge/neighbours.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";
import type { Store } from "#lib/store/database.ts";
import { openInMemory } from "#lib/store/pglite.ts";
import { openPostgres } from "#lib/store/postgres.ts";
import { saveArticle, saveReading } from "#lib/store/save-article.ts";
import { openTemporaryPostgres } from "#lib/store/temporary-postgres.ts";
import { processorClock } from "./bench-clock.ts";
import { ARTICLES_PER_DAY, EVENTS_PER_ARTICLE, madeUpReading } from "./bench-corpus.ts";
import { fillNews, NEWS_DAYS, repeatNews } from "./bench-news.ts";

const NEW_ARTICLES = 20;
/** Mentions of the smaller corpus. */
const NEWS_MENTIONS = NEWS_DAYS * ARTICLES_PER_DAY * EVENTS_PER_ARTICLE;

const MERGER = { extractCorpus };

/** What one article costs: on the clock, and of processors, that of the database's server included; null where that cannot be told. */
interface Cost {
  readonly ms: number;
  readonly processorMs: number | null;
}

/** From the reading of an article to its events being shown, the middle of several that tell of days all over the news. `round` tells their texts apart. */
async function costOfArticle(store: Store, round: number): Promise<Cost> {
  const clock = await processorClock(store);
  const times: number[] = [];
  const work: number[] = [];
  for (let nth = 0; nth < NEW_ARTICLES; nth++) {
    const day = Math.floor(((nth + 0.5) * NEWS_DAYS) / NEW_ARTICLES);
    const reading = madeUpReading(day, ARTICLES_PER_DAY + round * NEW_ARTICLES + nth);
    const [start, workStart] = [performance.now(), clock?.() ?? 0];
    await saveArticle(store.db, reading.article);
    await saveReading(store.db, reading, filedMentions(reading), "bench");
    await mergeAround(store.db, MERGER, [reading.article.id]);
    times.push(performance.now() - start);
    work.push((clock?.() ?? 0) - workStart);
  }
  return { ms: middle(times), processorMs: clock && middle(work) };
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** More than this is for a server: PGlite in memory takes minutes to be filled. */
const MOST_EMBEDDED = 200_000;

interface Engine {
  readonly name: string;
  readonly open: () => Promise<Store>;
}

/** The engines to be measured, and what ends the server that was started for one. */
async function openEngines(
  events: number,
): Promise<{ readonly engines: readonly Engine[]; readonly close: () => Promise<void> }> {
  const postgres = await openTemporaryPostgres();
  if (!postgres.ok) console.error(`PostgreSQL is left out: ${postgres.error}`);
  const engines = [
    ...(events <= MOST_EMBEDDED ? [{ name: "PGlite", open: openInMemory }] : []),
    ...(postgres.ok
      ? [{ name: "PostgreSQL", open: async () => openPostgres(await postgres.value.createDatabase()) }]
      : []),
  ];
  return { engines, close: async () => (postgres.ok ? postgres.value.close() : undefined) };
}

/** What one more article costs among so many mentions, and among more. */
export interface IngestFigure {
  readonly engine: string;
  readonly smallMentions: number;
  readonly small: Cost;
  readonly largeMentions: number;
  readonly large: Cost;
}

/** What a new article costs in a corpus of some ten thousand mentions, and in one of at least `events`: the same news, and older ones. */
export async function benchIngest(events: number): Promise<readonly IngestFigure[]> {
  const copies = Math.max(1, Math.ceil(events / NEWS_MENTIONS) - 1);
  const figures: IngestFigure[] = [];
  const { engines, close } = await openEngines(events);
  for (const { name, open } of engines) {
    const store = await open();
    await fillNews(store);
    await costOfArticle(store, 0); // once before it counts: plans and code are warm then
    const small = await costOfArticle(store, 1);
    await repeatNews(store, copies);
    await costOfArticle(store, 2);
    const large = await costOfArticle(store, 3);
    const largeMentions = NEWS_MENTIONS * (copies + 1);
    figures.push({ engine: name, smallMentions: NEWS_MENTIONS, small, largeMentions, large });
    await store.close();
  }
  await close();
  return figures;
}

const GOAL = 2;

const textOf = ({ ms, processorMs }: Cost): string =>
  `${ms.toFixed(0)} ms (processors ${processorMs?.toFixed(0) ?? "?"})`;

export function printIngest(figures: readonly IngestFigure[]): void {
  console.log(`\nOne more article (${EVENTS_PER_ARTICLE} events) among the same news, without older ones and with:`);
  for (const { engine, smallMentions, small, largeMentions, large } of figures) {
    const growth = (large.processorMs ?? large.ms) / (small.processorMs ?? small.ms);
    const [few, many] = [smallMentions, largeMentions].map((mentions) => mentions.toLocaleString("en"));
    console.log(
      `${engine}: ${few} mentions ${textOf(small)}, ${many} mentions ${textOf(large)}: x${growth.toFixed(2)}${growth > GOAL ? `, above x${GOAL}` : ""}`,
    );
  }
}
