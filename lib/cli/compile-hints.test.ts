import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { hintScripts } from "./compile-hints.mjs";

const distDir = mkdtempSync(join(tmpdir(), "dateline-hints-"));
afterAll(() => rmSync(distDir, { recursive: true, force: true }));

test("every script of a build says once that it is wanted whole, and nothing else is touched", async () => {
  const files = { "a.js": "first()\n", "deep/b.js": "// Übung\nsecond()", "c.css": "a{}" };
  for (const [name, text] of Object.entries(files)) {
    const file = join(distDir, "static/chunks", name);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text);
  }

  await hintScripts({ distDir });
  await hintScripts({ distDir });

  const read = (name: string): string => readFileSync(join(distDir, "static/chunks", name), "utf8");
  expect(read("a.js")).toBe("//# allFunctionsCalledOnLoad\nfirst()\n");
  expect(read("deep/b.js")).toBe("//# allFunctionsCalledOnLoad\n// Übung\nsecond()");
  expect(read("c.css")).toBe("a{}");
});
