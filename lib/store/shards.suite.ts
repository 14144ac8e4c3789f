import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { corpusOf, fill, type Sketch } from "./corpus.suite.ts";
import { rowsOf, type Store } from "./database.ts";
import { fileNew } from "./file-mentions.ts";
import { saveTwins } from "./save-twins.ts";
import { event, eventMention } from "./schema.ts";
import { changing, writeEvents } from "./write-rows.ts";

const README = readFileSync(new URL("README.md", import.meta.url), "utf8");

/** The tables that the README's commands spread over machines: the column that decides where a row is, and whose shards it shares. */
const SPREAD = new Map(
  [
    ...README.matchAll(/create_distributed_table\('(\w+)', '(\w+)', colocate_with => '(\w+)'\)/g),
    ...README.matchAll(/create_distributed_table\('(\w+)', '(\w+)'\)/g),
  ].map(([, table = "", column = "", group = "none"]) => [table, { column, group: group === "none" ? table : group }]),
);
/** Those that it puts on every machine. */
const EVERYWHERE = new Set([...README.matchAll(/create_reference_table\('(\w+)'\)/g)].map(([, table]) => table));

interface Key {
  readonly table: string;
  readonly columns: readonly string[];
}

const uniqueKeys = ({ db }: Store): Promise<readonly Key[]> =>
  rowsOf(
    db,
    sql`select c.relname as "table", to_json(array(
          select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = any(i.indkey))) as columns
        from pg_index i join pg_class c on c.oid = i.indrelid
        where i.indisunique and c.relnamespace = 'public'::regnamespace`,
  );

interface ForeignKey {
  readonly table: string;
  readonly column: string;
  readonly toTable: string;
  readonly toColumn: string;
}

const foreignKeys = ({ db }: Store): Promise<readonly ForeignKey[]> =>
  rowsOf(
    db,
    sql`select c.conrelid::regclass::text as "table", a.attname as "column", c.confrelid::regclass::text as "toTable", b.attname as "toColumn"
        from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
        where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
  );

const ONE: Sketch = {
  id: "one",
  edtf: "2023-03-18",
  type: "CONSULT",
  certainty: "asserted",
  actors: ["KAZ"],
  langs: ["en"],
};

/** The keys that let the tables be spread over several machines, and what is guarded in their place, on one engine. */
export function shardsSuite(openStore: () => Store): void {
  describe("tables spread over machines", () => {
    test("have the column that they are spread by in every key", async () => {
      const keys = (await uniqueKeys(openStore())).filter(({ table }) => SPREAD.has(table));
      expect(new Set(keys.map(({ table }) => table))).toEqual(new Set(SPREAD.keys()));
      for (const { table, columns } of keys) expect(columns, table).toContain(SPREAD.get(table)?.column);
    });

    test("refer to rows of their own shard, or to tables that are everywhere", async () => {
      for (const { table, column, toTable, toColumn } of await foreignKeys(openStore())) {
        if (EVERYWHERE.has(toTable)) continue;
        const [from, to] = [SPREAD.get(table), SPREAD.get(toTable)];
        expect({ column: from?.column, group: from?.group }, `${table} to ${toTable}`).toEqual({
          column,
          group: to?.group,
        });
        expect(to?.column, `${table} to ${toTable}`).toBe(toColumn);
      }
    });

    test("take no number from a sequence", async () => {
      expect(
        await rowsOf(openStore().db, sql`select sequencename from pg_sequences where schemaname = 'public'`),
      ).toEqual([]);
    });
  });

  describe("what no key guards across shards", () => {
    const core = { id: "m", articleId: "nowhere" } as Parameters<typeof fileNew>[1][number]["core"];
    test.each([
      ["filed mentions", (store: Store) => fileNew(store.db, [{ core, places: [], startDay: 0, endDay: 1, width: 0 }])],
      ["twins", (store: Store) => saveTwins(store.db, [{ articleIds: ["nowhere", "elsewhere"], passages: [] }])],
    ])("%s of an article that is not there are refused", async (_, write) => {
      await expect(write(openStore())).rejects.toThrow("articles that are in the store");
    });

    test.each([
      ["of an article that is not there", { articleId: "nowhere" }, "articles that are in the store"],
      ["that another event tells", {}, "mentions that no other event tells"],
    ])("a mention %s is refused, and nothing of its event stays", async (_, changed, sentence) => {
      const store = openStore();
      await fill(store, corpusOf([ONE]));
      const [row] = await store.db.select().from(event);
      const [mention] = await store.db.select().from(eventMention);
      const rows = {
        articles: [],
        events: [{ ...row!, id: "other" }],
        eventActors: [],
        mentions: [{ ...mention!, eventId: "other", ...changed }],
      };
      await expect(changing(store.db, (tx) => writeEvents(tx, rows))).rejects.toThrow(sentence);
      expect(await store.db.select().from(event)).toEqual([row]);
    });
  });
}
