import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openPglite } from "./pglite.ts";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "dateline-pglite-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

test("what is left of a database that was never finished is cleared away", async () => {
  const unfinished = join(dataDir, "pglite.unfinished");
  mkdirSync(unfinished);
  writeFileSync(join(unfinished, "PG_VERSION"), "18\n");
  const store = await openPglite(dataDir);
  await store.close();
  expect(readdirSync(dataDir).sort()).toEqual(["locks", "pglite"]);
});

test("a damaged database is told with the way out, and the folder is let go", async () => {
  const folder = join(dataDir, "pglite");
  mkdirSync(join(folder, "global"), { recursive: true });
  writeFileSync(join(folder, "PG_VERSION"), "18\n");
  await expect(openPglite(dataDir)).rejects.toThrow(`The database in ${folder} cannot be opened (`);
  expect(readdirSync(join(dataDir, "locks"))).toEqual([]);
});

test("a data folder that cannot be made is told with the way out", async () => {
  writeFileSync(join(dataDir, "file"), "");
  await expect(openPglite(join(dataDir, "file"))).rejects.toThrow(
    /^The data folder cannot be written: .*set DATELINE_DATA/,
  );
});
