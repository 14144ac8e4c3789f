import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#lib/model/actor.ts";
import { eventListSchema } from "#lib/wire/event-json.ts";
import { corpusOf, fill, NO_FILTER, type Sketch } from "./corpus.suite.ts";
import type { Store } from "./database.ts";
import { listEvents } from "./list-events.ts";
import { readFacets } from "./read-facets.ts";
import { readTile } from "./read-tile.ts";

const TOKAYEV: Actor = {
  id: "kassym-jomart-tokayev",
  kind: "person",
  country: "KZ",
  names: { en: "Kassym-Jomart Tokayev", uk: "Касим-Жомарт Токаєв", ar: "قاسم جومارت توكاييف" },
  listed: true,
};

const SENTENCES: Readonly<Record<string, string>> = {
  en: "The ministers discussed new sanctions against exporters.",
  es: "Los ministros negociaron sanciones económicas en México.",
  ar: "ناقش الوزراء العقوبات الجديدة في العاصمة القاهرة.",
  uk: "Міністри обговорили відносини з Казахстаном у Києві.",
};

const sketch = (id: string, lang: string, actors: readonly string[]): Sketch => ({
  ...{ id, edtf: "2023-03-18", type: "CONSULT", certainty: "asserted", actors, langs: [lang] },
});

/** Events told in four languages, each in one sentence of its own. */
function corpus() {
  const made = corpusOf([
    sketch("english", "en", ["KAZ"]),
    sketch("spanish", "es", ["MEX", "roman-vasilenko"]),
    sketch("arabic", "ar", [TOKAYEV.id]),
    sketch("ukrainian", "uk", ["GBR", TOKAYEV.id]),
  ]);
  return {
    ...made,
    actors: [...made.actors, TOKAYEV],
    articles: made.articles.map((reading) => {
      const text = SENTENCES[reading.lang]!;
      const whole = { start: 0, end: text.length };
      return {
        ...reading,
        article: { ...reading.article, id: `search-${reading.lang}`, text },
        sentences: [whole],
        events: reading.events.map((mention) => ({
          ...mention,
          ...whole,
          articleId: `search-${reading.lang}`,
          quote: text,
        })),
      };
    }),
  };
}

/** Search by words, asked of one engine. */
export function searchSuite(openStore: () => Store): void {
  describe("a search", () => {
    beforeAll(() => fill(openStore(), corpus()));
    const search = async (q: string) =>
      eventListSchema.parse(await listEvents(openStore(), { ...NO_FILTER, q, limit: 10, cursor: null }));

    test.each([
      ["sanction", ["english"], { english: ["sanctions"] }],
      ["SANCIONES economicas", ["spanish"], { spanish: ["sanciones", "económicas"] }],
      ["económica", ["spanish"], { spanish: ["económicas"] }],
      ["mexico", ["spanish"], { spanish: ["México"] }],
      ["عقوبات", ["arabic"], { arabic: ["العقوبات"] }],
      ["القاهره", ["arabic"], { arabic: ["القاهرة"] }],
      ["the sanctions", ["english"], { english: ["sanctions"] }],
      ["sanctions Kazakhstan", ["english"], { english: ["sanctions"] }],
      ["nothing of the kind", [], {}],
      ["' & | ! :* \\ ()", [], {}],
    ])("for %j finds %j and tells the words", async (q, ids, words) => {
      const found = await search(q);
      expect(found.events.map(({ id }) => id)).toEqual(ids);
      expect(found).toMatchObject({ words, total: ids.length, accuracy: "exact", next: null });
    });

    test("finds the same events by a name in every script, and a word of a language without known endings in another form", async () => {
      for (const name of ["Tokayev", "Токаєв", "توكاييف", "kassym jomart TOKAYEV", "Tokaev"])
        expect((await search(name)).events.map(({ id }) => id)).toEqual(["arabic", "ukrainian"]);
      expect((await search("відносин Казахстану")).events.map(({ id }) => id)).toEqual(["ukrainian"]);
    });

    test("finds a person whom no table knows, read in one script, by a name spelled otherwise or in another", async () => {
      for (const name of ["Vasilenko", "Василенко", "فاسيلينكو", "Wasilenko", "Roman Василенка"])
        expect([name, (await search(name)).events.map(({ id }) => id)]).toEqual([name, ["spanish"]]);
      expect((await search("Токаев")).events.map(({ id }) => id)).toEqual(["arabic", "ukrainian"]);
      expect((await search("Василевська")).events).toEqual([]);
    });

    test("is a filter like others: of tiles, facets and together with actors", async () => {
      const store = openStore();
      const filter = { ...NO_FILTER, q: "Tokayev" };
      expect(await readTile(store, { level: 0, index: 0 }, "type", filter)).toMatchObject({ total: 2 });
      expect(await readFacets(store, filter)).toMatchObject({ total: 2, langs: [{ lang: "ar" }, { lang: "uk" }] });
      const both = { ...filter, actors: ["GBR"], limit: 10, cursor: null };
      expect((await listEvents(store, both)).events.map(({ id }) => id)).toEqual(["ukrainian"]);
    });

    test("forgets events that are gone", async () => {
      const store = openStore();
      await fill(store, corpusOf([sketch("english", "en", ["KAZ"])]));
      expect((await search("sanction")).events).toEqual([]);
      expect(await store.db.execute(sql`select event_id from event_text`)).toMatchObject({
        rows: [{ event_id: "english" }],
      });
      await fill(store, corpus());
    });
  });
}
