import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A new store takes some seconds to make, and many on a busy machine. */
const STORE_MS = 240_000;

/** Runs the command as npm does, on a data folder of its own. */
function ingest(...targets: readonly string[]): Promise<{ code: number | null; out: string; error: string }> {
  const environment = { ...process.env, DATELINE_DATA: join(folder, "data"), DATABASE_URL: "" };
  const child = spawn(process.execPath, ["--import", "tsx", "lib/cli/ingest.ts", ...targets], { env: environment });
  let [out, error] = ["", ""];
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    error += chunk;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, error })));
}

test("--help tells how to use it, and nothing to do is told the same way", async () => {
  const [help, nothing] = await Promise.all([ingest("--help"), ingest()]);
  expect(help).toMatchObject({ code: 0, error: "", out: expect.stringContaining("npm run ingest -- PATH|URL…") });
  expect(nothing).toMatchObject({ code: 2, out: "", error: help.out });
});

test("where nothing can be used, each reason is told by name and the exit code is 1", async () => {
  const gone = join(folder, "gone.txt");
  expect(await ingest(gone)).toEqual({
    code: 1,
    out: "",
    error: `${gone}: It cannot be read: it does not exist.\nNothing could be used.\n`,
  });
});

test(
  "where something can be used, the rest is told by name and the exit code is 0",
  async () => {
    const file = (name: string) => join(folder, name);
    writeFileSync(
      file("a.txt"),
      "On 18 March 2023 the foreign minister of Kazakhstan met the British foreign secretary in Astana.",
    );
    writeFileSync(file("b.txt"), Uint8Array.of(0xff));
    const { code, out, error } = await ingest(file("a.txt"), file("b.txt"), "http://127.0.0.1/");
    expect([code, out]).toEqual([0, ""]);
    expect(error).toContain(`${file("b.txt")}: It is not UTF-8 (the first wrong byte is 0xFF at byte 1)`);
    expect(error).toContain("http://127.0.0.1/: The host 127.0.0.1 is not on the public network, so it is not asked.");
    expect(error).toMatch(
      /\nTook in 1 article, 1 of them new; told 2 problems above; the store now tells 1 event\.\n$/,
    );
  },
  STORE_MS,
);
