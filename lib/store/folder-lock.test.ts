import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Child, startChild, untilWritten } from "./child.suite.ts";
import { lockFolder } from "./folder-lock.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = (holdMs: number): Child =>
  startChild("lib/store/folder-lock.suite.ts", [folder, join(folder, "log"), String(holdMs)]);
const locks = (): readonly string[] => readdirSync(join(folder, "locks"));

test("a folder is taken once, and can be taken again after it was let go", async () => {
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(`in use by process ${process.pid}`);
  lock.release();
  const again = await lockFolder(folder);
  again.release();
  expect(locks()).toEqual([]);
});

test("another process is refused with a sentence that names the holder and the way out", async () => {
  const lock = await lockFolder(folder);
  const child = start(0);
  expect(await child.ended).toBe(0);
  lock.release();
  expect(child.output()).toBe(
    `The data folder ${folder} is in use by process ${process.pid}; stop it first, or set DATABASE_URL to a PostgreSQL server, which several processes can use at once.\n`,
  );
});

test("a process killed at once leaves no lasting lock", async () => {
  const child = start(60_000);
  await untilWritten(child, "held");
  await expect(lockFolder(folder)).rejects.toThrow(`in use by process ${child.process.pid}`);
  child.process.kill("SIGKILL");
  await child.ended;
  expect(locks()).toHaveLength(1);
  const lock = await lockFolder(folder);
  expect(locks()).toHaveLength(1);
  lock.release();
});

test("a later process with the id of a dead one is not taken for it", async () => {
  const lock = await lockFolder(folder);
  const [own = ""] = locks();
  lock.release();
  writeFileSync(join(folder, "locks", own.replace(/\.\w+$/, ".1")), "");
  (await lockFolder(folder)).release();
  expect(locks()).toEqual([]);
});

test("a holder on another machine counts until its heartbeat stops", async () => {
  mkdirSync(join(folder, "locks"));
  const foreign = join(folder, "locks", "0123456789ab.7.42");
  writeFileSync(foreign, "");
  await expect(lockFolder(folder)).rejects.toThrow("process 7 of another machine or container");
  const minuteAgo = new Date(Date.now() - 60_000);
  utimesSync(foreign, minuteAgo, minuteAgo);
  (await lockFolder(folder)).release();
});

test("of many that start at once no two are ever in", async () => {
  const children = Array.from({ length: 6 }, () => start(150));
  await Promise.all(children.map(({ ended }) => ended));
  const log = readFileSync(join(folder, "log"), "utf8").trim().split("\n");
  expect(log.length).toBeGreaterThanOrEqual(2);
  for (const [place, line] of log.entries()) expect(line.split(" ")[0]).toBe(place % 2 === 0 ? "in" : "out");
});
