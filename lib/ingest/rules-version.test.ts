import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { rulesVersion } from "./rules-version.ts";

let lib: string;
beforeEach(() => {
  lib = mkdtempSync(join(tmpdir(), "dateline-rules-"));
  const rooms = [
    "model",
    "edtf",
    "lang/en",
    "text",
    "timex",
    "actors",
    "events",
    "corrections",
    "pipeline",
    "merge",
    "store",
  ];
  for (const room of rooms) mkdirSync(join(lib, room), { recursive: true });
});
afterEach(() => rmSync(lib, { recursive: true, force: true }));

const write = (file: string): void => writeFileSync(join(lib, file), "export {};");

test.each([
  ["lang/en/dates.ts", true, true],
  ["merge/merge.ts", true, true],
  ["store/date-columns.ts", false, true],
  ["lang/en/dates.test.ts", false, false],
  ["store/list.suite.ts", false, false],
  ["text/README.md", false, false],
])("a new %s asks for reading again: %s, for merging again: %s", (file, reads, merges) => {
  const before = rulesVersion(lib);
  write(file);
  const after = rulesVersion(lib);
  expect(after.read !== before.read).toBe(reads);
  expect(after.merge !== before.merge).toBe(merges);
});

test("the same files elsewhere are the same rules", () => {
  write("timex/resolve.ts");
  const copy = mkdtempSync(join(tmpdir(), "dateline-rules-"));
  cpSync(lib, copy, { recursive: true });
  expect(rulesVersion(copy)).toEqual(rulesVersion(lib));
  rmSync(copy, { recursive: true });
});
