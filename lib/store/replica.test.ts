import { afterAll, expect, test } from "vitest";
import { corpusOf, fill, NO_FILTER, type Sketch } from "./corpus.suite.ts";
import { readersOf } from "./database.ts";
import { listActors } from "./list-actors.ts";
import { listEvents } from "./list-events.ts";
import { readDataVersion } from "./meta.ts";
import { openPostgres } from "./postgres.ts";
import { readEvent } from "./read-event.ts";
import { readFacets } from "./read-facets.ts";
import { readHealth } from "./read-health.ts";
import { readTile } from "./read-tile.ts";
import { openTemporaryPostgres } from "./temporary-postgres.ts";

const postgres = await openTemporaryPostgres();
process.stderr.write(`replica: PostgreSQL ${postgres.ok ? "runs" : `does not run: ${postgres.error}`}\n`);
afterAll(async () => {
  if (postgres.ok) await postgres.value.close();
});

const sketch = (id: string): Sketch => ({
  ...{ id, edtf: "2023-03-18", type: "CONSULT", certainty: "asserted", actors: ["KAZ"], langs: ["en"] },
});

/** Refuses to write, as a server that follows another does. */
function readOnly(url: string): string {
  const address = new URL(url);
  address.searchParams.set("options", "-c default_transaction_read_only=on");
  return address.href;
}

test("readers' questions go to the replica, which lags behind and cannot be written; what is written goes to the other", async () => {
  if (!postgres.ok) return expect(postgres.error).not.toBe("");
  const [mainUrl, replicaUrl] = [await postgres.value.createDatabase(), await postgres.value.createDatabase()];
  const behind = await openPostgres(replicaUrl);
  await fill(behind, corpusOf([sketch("old")]));
  const store = await openPostgres(mainUrl, readOnly(replicaUrl));
  await fill(store, corpusOf([sketch("old"), sketch("new")]));
  const page = { limit: 10, cursor: null };
  expect((await listEvents(store, { ...NO_FILTER, ...page })).events.map(({ id }) => id)).toEqual(["old"]);
  expect((await listEvents(store, { ...NO_FILTER, q: "Kazakhstan", ...page })).total).toBe(1);
  expect(await readTile(store, { level: 0, index: 0 }, "type", NO_FILTER)).toMatchObject({ total: 1 });
  expect(await readFacets(store, NO_FILTER)).toMatchObject({ total: 1 });
  expect((await listActors(store, "kaz", NO_FILTER)).actors).toMatchObject([{ id: "KAZ", count: 1 }]);
  expect(await readEvent(store, "new")).toBeNull();
  expect(await readHealth(store)).toMatchObject({ events: 1 });
  expect(await readDataVersion(readersOf(store))).toBe(await readDataVersion(behind.db));
  expect(await readDataVersion(store.db)).not.toBe(await readDataVersion(behind.db));
  expect(readersOf(behind)).toBe(behind.db);
  await Promise.all([store.close(), behind.close()]);
});
