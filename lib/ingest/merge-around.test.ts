import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filedMentions } from "#lib/merge/neighbours.ts";
import type { Article } from "#lib/model/article.ts";
import { articleOf } from "#lib/pipeline/article.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";
import { dump, empty, NO_FILTER } from "#lib/store/corpus.suite.ts";
import type { Store } from "#lib/store/database.ts";
import { listEvents } from "#lib/store/list-events.ts";
import { readDataVersion } from "#lib/store/meta.ts";
import { openInMemory } from "#lib/store/pglite.ts";
import { saveArticle, saveReading } from "#lib/store/save-article.ts";
import { affectedBy } from "./affected.ts";
import { correctionsAtHand } from "./corrections-at-hand.ts";
import { ingestWith, type Reader } from "./ingest-articles.ts";
import { mergeAround } from "./merge-around.ts";

const READER: Reader = {
  extractArticle: (article) => extractArticle(article),
  extractCorpus,
  version: { read: "1", merge: "1" },
};

/** What articles tell: the same happenings dated, half dated and undated; visits with their talks; a person whom no table knows; what nobody is said to have signed. */
const SENTENCES = [
  "On 18 March 2023 Emmanuel Macron met Olaf Scholz in Paris.",
  "Emmanuel Macron met Olaf Scholz.",
  "On March 18, Emmanuel Macron met Olaf Scholz.",
  "In March 2023 Emmanuel Macron held talks with Olaf Scholz.",
  "On 2 May 2023 Emmanuel Macron met Olaf Scholz.",
  "On 20 March 2023 Olaf Scholz visited Japan.",
  "On 20 March 2023 Olaf Scholz met Fumio Kishida in Tokyo.",
  "From 19 to 21 March 2023 Olaf Scholz visited Japan.",
  "On 20 March 2023 Deputy Foreign Minister Arman Issetov met Fumio Kishida.",
  "On 3 April 2023 France pledged 20 million euros to Ukraine.",
  "Xi Jinping will visit Moscow in June 2023.",
  "Vladimir Putin telephoned Recep Tayyip Erdogan on 5 April 2023.",
  "Foreign Secretary James Cleverly met Olaf Scholz on March 18.",
  "An agreement was signed on 5 April 2023. France, Ukraine, Germany and Japan are far from each other.",
  "France and Japan signed an agreement on 5 April 2023. Ukraine and Germany lie between them.",
];
/** The same person in another script, in the same event and in another: which text came first must not decide how the name is shown. */
const UKRAINIAN = [
  "20 березня 2023 року заступник міністра закордонних справ Казахстану Арман Ісетов зустрівся з Фуміо Кісідою.",
  "7 вересня 2023 року заступник міністра закордонних справ Казахстану Арман Ісетов зустрівся з Вольфгангом Шеллером.",
];

const articles = fc.uniqueArray(
  fc.record({
    told: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }),
    published: fc.constantFrom(null, null, "2023-04-10", "2023-06-01"),
    ukrainian: fc.constantFrom(null, null, ...UKRAINIAN),
  }),
  {
    minLength: 2,
    maxLength: 7,
    selector: ({ told, published, ukrainian }) => `${told.join()}${published}${ukrainian}`,
  },
);

const articleFrom = (
  { told, published, ukrainian }: { told: readonly string[]; published: string | null; ukrainian: string | null },
  nth: number,
): Article => articleOf(`${ukrainian ?? told.join(" ")}\n\nNo. ${nth}.`, { published });

let store: Store;
beforeAll(async () => {
  store = await openInMemory();
});
afterAll(() => store.close());

async function mergedOneByOne(all: readonly Article[]): Promise<void> {
  const { db } = store;
  await ingestWith(store, READER, all.slice(0, 1));
  for (const article of all.slice(1)) {
    await saveArticle(db, article);
    const reading = extractArticle(article);
    await saveReading(db, reading, filedMentions(reading), "1");
    await mergeAround(db, READER, [article.id]);
  }
}

test("articles merged one by one into what is there show what merging all at once shows, in any order", async () => {
  await fc.assert(
    fc.asyncProperty(articles, fc.infiniteStream(fc.nat()), async (sketches, ranks) => {
      const all = sketches.map(articleFrom);
      await empty(store);
      await ingestWith(store, READER, all);
      const [rows, version] = [await dump(store), await readDataVersion(store.db)];
      const ranked = all.map((article) => ({ article, rank: ranks.next().value as number }));
      await empty(store);
      await mergedOneByOne(ranked.sort((a, b) => a.rank - b.rank).map(({ article }) => article));
      const isKept = (row: string): boolean => !/^event_alias |^meta /.test(row);
      expect((await dump(store)).filter(isKept)).toEqual(rows.filter(isKept));
      expect(await readDataVersion(store.db)).toBe(version);
    }),
    { numRuns: 12, seed: 1 },
  );
}, 240_000);

const GONE = [
  ["March 3", "2023-03-03", "2023-03-18"],
  ["March 18", "2023-03-18", "2023-03-03"],
] as const;

test.each(GONE)(
  "when the article that told of %s tells of it no more, “in March” is the day that is left",
  async (_, gone, left) => {
    const { db } = store;
    const told = (day: string) => articleOf(`On ${day} Emmanuel Macron met Olaf Scholz.`, { published: "2023-04-01" });
    const month = articleOf("In March 2023 Emmanuel Macron met Olaf Scholz.", { published: "2023-04-02" });
    await empty(store);
    await ingestWith(store, READER, [told("2023-03-03"), told("2023-03-18"), month]);
    expect(await eventDays()).toEqual(["2023-03-03", "2023-03-18", "2023-03"].sort());
    const changed = { ...extractArticle(told(gone)), events: [] };
    await saveReading(db, changed, [], "1");
    await mergeAround(db, READER, [changed.article.id]);
    expect(await eventDays()).toEqual([left]);
  },
);

const eventDays = async (): Promise<readonly (string | null)[]> =>
  (await listEvents(store, { ...NO_FILTER, limit: 100, cursor: null })).events.map(({ edtf }) => edtf).sort();

test("however often two people met, what is merged anew with one meeting more stays what was told of it", async () => {
  const { db } = store;
  const meetings = Array.from({ length: 28 }, (_, nth) => `2023-02-${String(nth + 1).padStart(2, "0")}`);
  const at = (day: string) => articleOf(`On ${day} Emmanuel Macron met Olaf Scholz.`, { published: "2023-03-01" });
  const vague = Array.from({ length: 12 }, (_, nth) =>
    articleOf(`Emmanuel Macron met Olaf Scholz.\n\nNo. ${nth}.`, { published: "2023-03-01" }),
  );
  await empty(store);
  await ingestWith(store, READER, [...meetings.map(at), ...vague]);
  const again = articleOf("Emmanuel Macron met Olaf Scholz on 2023-02-11, it was said.", { published: "2023-03-01" });
  await saveArticle(db, again);
  const reading = extractArticle(again);
  await saveReading(db, reading, filedMentions(reading), "1");
  const { mentions } = await affectedBy(db, [again.id], await correctionsAtHand(db));
  const told = [...mentions.values()].filter(({ edtf }) => edtf !== null);
  expect(told.map(({ edtf }) => edtf)).toEqual(["2023-02-11", "2023-02-11"]);
});
