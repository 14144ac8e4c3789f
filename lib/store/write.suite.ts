import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySketches, corpusOf, dump, fill, RUNS, type Sketch } from "./corpus.suite.ts";
import { rowsOf, type Store } from "./database.ts";
import { readDataVersion } from "./meta.ts";
import { migrateForward } from "./migrate.ts";
import { readEvent } from "./read-event.ts";
import { readHealth } from "./read-health.ts";
import { resolveEventId } from "./resolve-event-id.ts";
import { listUnread, saveArticle } from "./save-article.ts";

const sketch = (id: string, langs: readonly string[]): Sketch => ({
  id,
  edtf: "2023-03-18",
  type: "CONSULT",
  certainty: "asserted",
  actors: ["KAZ"],
  langs,
});

/** Saving and replacing, on one engine. */
export function writeSuite(openStore: () => Store): void {
  describe("writing a corpus", () => {
    test("leaves the same rows and the same version in whatever order it comes", async () => {
      await fc.assert(
        fc.asyncProperty(anySketches, async (sketches) => {
          const store = openStore();
          const corpus = corpusOf(sketches);
          await fill(store, corpus);
          const [rows, version] = [await dump(store), await readDataVersion(store.db)];
          await fill(store, corpusOf([]));
          expect(await readDataVersion(store.db)).not.toBe(version);
          await fill(store, { ...corpus, articles: corpus.articles.toReversed(), events: corpus.events.toReversed() });
          expect(await dump(store)).toEqual(rows);
          expect(await readDataVersion(store.db)).toBe(version);
        }),
        RUNS,
      );
    });

    test("keeps every id ever shown: a merged one leads to what it became, a withdrawn one is known as such", async () => {
      const store = openStore();
      await fill(store, corpusOf([sketch("one", ["en"]), sketch("two", ["ar"]), sketch("gone", ["es"])]));
      await fill(store, corpusOf([{ ...sketch("one", ["en", "ar"]) }]));
      expect(await resolveEventId(store.db, "one-ar")).toEqual({ kind: "current", id: "one" });
      expect((await readEvent(store, "one-ar"))?.id).toBe("one");
      expect(await resolveEventId(store.db, "gone")).toEqual({ kind: "withdrawn" });
      expect(await readEvent(store, "gone")).toBeNull();
      expect(await resolveEventId(store.db, "never")).toEqual({ kind: "unknown" });
      await fill(store, corpusOf([sketch("gone", ["es"])]));
      expect(await resolveEventId(store.db, "gone")).toEqual({ kind: "current", id: "gone" });
      expect(await resolveEventId(store.db, "one-ar")).toEqual({ kind: "withdrawn" });
    });

    test("fails whole: what was there stays", async () => {
      const store = openStore();
      await fill(store, corpusOf([sketch("kept", ["en"])]));
      const broken = corpusOf([sketch("kept", ["en"]), { ...sketch("new", ["en"]), actors: ["not-in-any-article"] }]);
      const rows = await dump(store);
      await expect(fill(store, broken)).rejects.toThrow();
      expect((await dump(store)).filter((row) => !row.startsWith("article "))).toEqual(
        rows.filter((row) => !row.startsWith("article ")),
      );
      expect(await resolveEventId(store.db, "new")).toEqual({ kind: "unknown" });
    });
  });
}

/** What saving an article finds, health, and migrations, on one engine. */
export function openSuite(openStore: () => Store): void {
  describe("an article that comes again", () => {
    const metadata = { title: null, url: null, publisher: null, lang: null, published: null };

    test("is new once, then known; metadata that says something new makes it read again", async () => {
      const { db } = openStore();
      const article = { id: "again", text: "Text.", metadata };
      expect(await saveArticle(db, article)).toBe("new");
      expect(await saveArticle(db, article)).toBe("known");
      expect(await saveArticle(db, { ...article, metadata: { ...metadata, published: "2023-03-18" } })).toBe("changed");
      expect(await saveArticle(db, article)).toBe("known");
      expect(await saveArticle(db, { ...article, metadata: { ...metadata, publisher: "Example" } })).toBe("changed");
      expect(await listUnread(db, "test")).toContain("again");
      const [row] = await rowsOf<{ metadata: object }>(db, sql`select metadata from article where id = 'again'`);
      expect(row?.metadata).toEqual({ ...metadata, published: "2023-03-18", publisher: "Example" });
    });
  });

  test("health tells what the store holds", async () => {
    const store = openStore();
    await fill(store, corpusOf([sketch("one", ["en", "ar"]), sketch("two", ["en"])]));
    expect(await readHealth(store)).toMatchObject({
      events: 2,
      engine: store.engine,
      version: await readDataVersion(store.db),
    });
  });

  test("a database that a newer program wrote is refused and left alone", async () => {
    const { db } = openStore();
    await db.execute(sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('future', 4102444800000)`);
    await expect(migrateForward(db, async () => expect.unreachable())).rejects.toThrow(
      /newer version of this program.*2100-01-01/,
    );
    await db.execute(sql`delete from drizzle.__drizzle_migrations where hash = 'future'`);
    await expect(migrateForward(db, async () => expect.unreachable())).resolves.toBeUndefined();
  });
}
