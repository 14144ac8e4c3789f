import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { partsOf } from "./parts.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-parts-"));
const file = join(folder, "a.jsonl");

test("the parts of a file are the whole file, begin with a line each, and know its number", async () => {
  const lines = fc.array(fc.stringMatching(/^[aß"\r ]{0,12}$/), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(lines, fc.boolean(), fc.integer({ min: 1, max: 40 }), async (texts, endsWithLine, least) => {
      writeFileSync(file, texts.join("\n") + (endsWithLine ? "\n" : ""));
      const bytes = readFileSync(file);
      const parts = await partsOf(file, least);
      expect(Buffer.concat(parts.map(({ start, end }) => bytes.subarray(start, end)))).toEqual(bytes);
      for (const [at, { start, end, firstLine }] of parts.entries()) {
        const before = bytes.subarray(0, start).toString();
        expect(firstLine).toBe(before.split("\n").length);
        expect(before === "" || before.endsWith("\n")).toBe(true);
        if (at > 0 || parts.length > 1) expect(end - start).toBeGreaterThanOrEqual(least / 2);
      }
    }),
  );
  rmSync(folder, { recursive: true });
});
