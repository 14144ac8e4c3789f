import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Article } from "#lib/model/article.ts";
import type { Correction, CorrectionChange, EventFields } from "#lib/model/correction.ts";
import { articleOf } from "#lib/pipeline/article.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";
import { dump, empty } from "#lib/store/corpus.suite.ts";
import { findCorrection, saveCorrection, undoCorrection } from "#lib/store/corrections.ts";
import type { Store } from "#lib/store/database.ts";
import { openInMemory } from "#lib/store/pglite.ts";
import { ingestWith, type Reader } from "./ingest-articles.ts";
import { touchedBy } from "./touched.ts";

/** What no correction bears on reads the same every time. */
const plain = new Map<string, ReturnType<typeof extractArticle>>();
const READER: Reader = {
  extractArticle: (article, corrections) => {
    if (corrections) return extractArticle(article, null, corrections);
    const reading = plain.get(article.id) ?? extractArticle(article);
    plain.set(article.id, reading);
    return { ...reading, article };
  },
  extractCorpus,
  version: { read: "1", merge: "1" },
};

/** So many articles that one more, or one read anew, is merged around and not with all. */
const FILLER = Array.from({ length: 20 }, (_, nth) =>
  articleOf(`On ${nth + 1} July 2019 Angela Merkel telephoned Shinzo Abe.\n\nNo. ${nth}.`, { published: "2019-08-01" }),
);
const TOLD = [
  "On 18 March 2023 Emmanuel Macron met Olaf Scholz in Paris.",
  "In March 2023 Emmanuel Macron held talks with Olaf Scholz.",
  "On March 18, Emmanuel Macron met Olaf Scholz.",
  "On 18 March 2023 Emmanuel Macron met Olaf Scholz. On 2 May 2023 Emmanuel Macron met Olaf Scholz.",
  "From 19 to 21 March 2023 Olaf Scholz visited Japan. On 20 March 2023 Olaf Scholz met Fumio Kishida in Tokyo.",
  "On 20 March 2023 Zorvan Quellish met Fumio Kishida in Tokyo. Emmanuel Macron met Olaf Scholz on 18 March.",
  "On 20 March 2023 the Foreign Secretary met Olaf Scholz. Zorvan Quellish praised the Baltic Forum.",
];
const ARTICLES = TOLD.map((text, nth) =>
  articleOf(`${text}\n\nReport ${nth}.`, nth % 3 === 0 ? { published: "2023-04-10" } : {}),
);
/** Mentions as the articles are read without any correction. */
const MENTIONS = ARTICLES.flatMap((article) => extractArticle(article).events.map(({ id }) => id));

const FIELDS: readonly EventFields[] = [
  { edtf: "2023-03-20" },
  { edtf: null, certainty: "denied" },
  { type: "AGREE", mode: null },
  { titles: { en: "A headline" }, actors: [{ actorId: "CHL", role: "agent" }] },
];
const mentionIds = fc.uniqueArray(fc.constantFrom(...MENTIONS), { minLength: 1, maxLength: 3 });
const change: fc.Arbitrary<CorrectionChange> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...ARTICLES.map(({ id }) => id)), fc.constantFrom(null, "2022-03-20", "2023-05"))
    .map(([articleId, edtf]) => ({ kind: "article-date" as const, articleId, edtf })),
  fc
    .tuple(mentionIds, fc.constantFrom(...FIELDS))
    .map(([ids, fields]) => ({ kind: "event-fields" as const, mentionIds: ids, fields })),
  mentionIds.map((ids) => ({ kind: "hide" as const, mentionIds: ids })),
  fc.tuple(mentionIds, mentionIds).map(([ids, others]) => ({
    kind: "split" as const,
    mentionIds: ids,
    fromIds: others.filter((id) => !ids.includes(id)),
  })),
  fc.tuple(mentionIds, mentionIds).map((groups) => ({ kind: "join" as const, groups })),
  fc.constant({
    kind: "actor" as const,
    actor: { id: "zorvan-quellish", kind: "person" as const, country: "FR", names: { en: "Zorvan Quellish" } },
  }),
  fc.constant({ kind: "alias" as const, actorId: "EST", name: "Baltic Forum", lang: "en" }),
);

const EDITOR = { id: "local", name: "An editor" };
const at = (second: number): string => new Date(1_700_000_000_000 + second * 1000).toISOString();
const correctionOf = (made: CorrectionChange, nth: number): Correction => ({
  id: `c${nth}`,
  change: made,
  madeBy: EDITOR,
  madeAt: at(nth),
  reason: `Because ${nth}`,
  undone: null,
});

let store: Store;
beforeAll(async () => {
  store = await openInMemory();
});
afterAll(() => store.close());

const ingest = (articles: readonly Article[] = []) => ingestWith(store, READER, articles);
const correct = async (correction: Correction): Promise<unknown> =>
  saveCorrection(store.db, correction, await touchedBy(store.db, correction));
async function undo(id: string): Promise<void> {
  const correction = await findCorrection(store.db, id);
  if (correction)
    await undoCorrection(store.db, id, { by: EDITOR, at: at(999) }, await touchedBy(store.db, correction));
}

/** What readers see: actors whom nothing names any more are no part of it. */
const shown = async (): Promise<readonly string[]> => {
  const rows = await dump(store);
  const named = rows.filter((row) => !row.startsWith("actor "));
  const isNamed = (row: string): boolean =>
    named.some((other) => other.includes(/^actor \((?:"([^"]*)"|([^,]*)),/.exec(row)?.slice(1).find(Boolean) ?? " "));
  return rows.filter((row) => !row.startsWith("actor ") || isNamed(row));
};

interface Step {
  readonly change: CorrectionChange;
  readonly isUndone: boolean;
  /** Where in the run the correction, its undoing and each article stand. */
  readonly rank: number;
}

const steps = fc.array(fc.record({ change, isUndone: fc.boolean(), rank: fc.nat(99) }), { minLength: 1, maxLength: 5 });
const ranks = fc.array(fc.nat(99), { minLength: ARTICLES.length, maxLength: ARTICLES.length });

/** Corrections, undoings and articles, one after another; after each all that it touches is read and merged. */
async function runOneByOne(made: readonly Step[], articleRanks: readonly number[]): Promise<void> {
  await ingest(FILLER);
  const acts = [
    ...made.map(({ change: each, rank }, nth) => ({ rank, act: () => correct(correctionOf(each, nth)) })),
    ...made.flatMap(({ isUndone, rank }, nth) => (isUndone ? [{ rank: rank + 30, act: () => undo(`c${nth}`) }] : [])),
    ...ARTICLES.map((article, nth) => ({ rank: articleRanks[nth]!, act: () => ingest([article]) })),
  ];
  for (const { act } of acts.sort((a, b) => a.rank - b.rank)) {
    await act();
    await ingest();
  }
}

async function runAtOnce(made: readonly Step[]): Promise<void> {
  for (const [nth, { change: each, isUndone }] of made.entries()) if (!isUndone) await correct(correctionOf(each, nth));
  await ingest([...FILLER, ...ARTICLES]);
}

test("corrections and undoings in any order with articles end where those that hold, applied at once, begin", async () => {
  await fc.assert(
    fc.asyncProperty(steps, ranks, async (made, articleRanks) => {
      await empty(store);
      await runAtOnce(made);
      const expected = await shown();
      await empty(store);
      await runOneByOne(made, articleRanks);
      expect(await shown()).toEqual(expected);
    }),
    { numRuns: 8, seed: 1 },
  );
}, 240_000);

test("a report that is left alone by the hidden one it was one with is shown again", async () => {
  await empty(store);
  const source = "https://paper.example/1";
  const hidden = articleOf("On 9 June 2021 Joe Biden met Boris Johnson.", { published: "2021-06-10" }, source);
  const other = articleOf("On 9 June 2021 Boris Johnson met Joe Biden in Cornwall.", { published: "2021-06-11" });
  const [mention] = extractArticle(hidden).events;
  await ingest([...FILLER, hidden]);
  await correct(correctionOf({ kind: "hide", mentionIds: [mention!.id] }, 1));
  await ingest();
  await ingest([other]);
  const told = async (): Promise<boolean> => (await dump(store)).some((row) => /^event_mention .*Boris/.test(row));
  expect(await told()).toBe(false);
  await ingest([articleOf("Nothing is told any more.", {}, source)]);
  expect(await told()).toBe(true);
});
