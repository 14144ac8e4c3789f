import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eventListSchema } from "#lib/wire/event-json.ts";
import { eventsOf, expect, test } from "./fixtures.ts";
import { READY, type Running, startProgram, untilPrinted } from "./programs.ts";

/** Reading all articles from nothing takes a quarter of a minute on a desk's machine. */
const READING_MS = 300_000;

async function idsAt(address: string): Promise<readonly string[]> {
  const answer = await fetch(`${address}/api/events?limit=500`);
  return eventListSchema.parse(await answer.json()).events.map(({ id }) => id);
}

let folder = "";
let running: Running[] = [];

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-start-"));
  running = [];
});

test.afterEach(async () => {
  for (const { child, ended } of running) {
    if (child.exitCode === null) child.kill("SIGTERM");
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

test("stopped while it reads the articles, it takes up where it was; stopped while it serves, it starts again with the same data and reads none of them", async ({
  request,
}) => {
  test.setTimeout(900_000);
  const begin = (): Running => {
    const next = startProgram(folder);
    running.push(next);
    return next;
  };
  const broken = begin();
  await untilPrinted(broken, /(Reading 2 of)/, READING_MS);
  broken.child.kill("SIGTERM");
  expect(await broken.ended).toBe(130);

  const first = begin();
  const ids = await idsAt(await untilPrinted(first, READY, READING_MS));
  expect(ids).toEqual((await eventsOf(request)).map(({ id }) => id));
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(0);

  const second = begin();
  const address = await untilPrinted(second, READY, READING_MS);
  expect(second.output()).not.toContain("Reading");
  expect(await idsAt(address)).toEqual(ids);
  second.child.kill("SIGINT");
  expect(await second.ended).toBe(0);
});

test("a port that is taken is told in one sentence, before any work is done", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = address && typeof address === "object" ? address.port : 0;
  const refused = startProgram(folder, { PORT: String(port) });
  running.push(refused);
  expect(await refused.ended).toBe(1);
  expect(refused.output().trim()).toMatch(
    new RegExp(`^Port ${port} on 127.0.0.1 is taken by another program: .+PORT=${port + 1} npm start\\.$`),
  );
  await new Promise((resolve) => other.close(resolve));
});
