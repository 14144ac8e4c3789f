import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startChild, untilWritten } from "./child.suite.ts";
import { openStore } from "./open.ts";

let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "dateline-open-"));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test("a server keeps its folder to itself; told to stop it closes the store, lets go and ends as shells expect", async () => {
  const child = startChild("lib/store/open.suite.ts", [], { DATELINE_DATA: dataDir, DATABASE_URL: "" });
  await untilWritten(child, "open true");
  await expect(openStore({ databaseUrl: null, dataDir })).rejects.toThrow(
    `in use by process ${child.process.pid}; stop it first`,
  );
  child.process.kill("SIGTERM");
  expect(await child.ended).toBe(143);
  expect(readdirSync(join(dataDir, "locks"))).toEqual([]);
  const store = await openStore({ databaseUrl: null, dataDir });
  await store.close();
  await store.close();
});

test("a database server that does not answer is told in a sentence", async () => {
  await expect(openStore({ databaseUrl: "postgres://me@127.0.0.1:1/none", dataDir })).rejects.toThrow(
    /^The PostgreSQL server of DATABASE_URL does not answer: .*ECONNREFUSED/,
  );
});
