import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openNotes } from "./notes.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-notes-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const note = (source: string, state: string) => ({ source, state, articles: ["a"] });

test("notes are there for the next process, the last one on each source", () => {
  const file = join(folder, "data", "notes.jsonl");
  const notes = openNotes(file);
  notes.add(note("x", "1"));
  notes.add(note("x", "2"));
  expect(notes.get("x")).toEqual(note("x", "2"));
  expect(openNotes(file).get("x")).toEqual(note("x", "2"));
  expect(openNotes(file).get("y")).toBeUndefined();
});

test("a line that was cut off costs only itself, and many old lines are left out", () => {
  const file = join(folder, "notes.jsonl");
  const notes = openNotes(file);
  for (let state = 0; state < 10; state += 1) notes.add(note("x", `${state}`));
  appendFileSync(file, '{"source": "y", "sta');
  expect(openNotes(file).get("x")).toEqual(note("x", "9"));
  expect(readFileSync(file, "utf8")).toBe(`${JSON.stringify(note("x", "9"))}\n`);
});
