import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { belowFloors, figuresOf, floorsSchema } from "#lib/evaluate/floors.ts";
import { type AnnotatedSet, annotatedFolders, readAnnotatedSet, scoreSet } from "./annotated-sets.ts";

const floors = floorsSchema.parse(JSON.parse(readFileSync("lib/evaluate/floors.json", "utf8")));
let sets: readonly AnnotatedSet[];

beforeAll(async () => {
  sets = await Promise.all((await annotatedFolders()).map(readAnnotatedSet));
});

test("every annotation can be read, stands where it says, and has values that are dates", () => {
  expect(sets.flatMap(({ problems }) => problems)).toEqual([]);
});

test("every article of an annotated folder is annotated", () => {
  const bare = sets.flatMap(({ name, articles, golds }) =>
    articles.filter(({ file }) => !golds.some((gold) => gold.file === file)).map(({ file }) => `${name}/${file}`),
  );
  expect(bare).toEqual([]);
});

/** Every annotated article is read; on a busy machine that takes its time. */
const READING_MS = 240_000;

test("no set agrees less with its gold than its floors say", { timeout: READING_MS }, () => {
  const scores = sets.map(scoreSet);
  expect(scores.flatMap(({ name, ours }) => belowFloors(floors, name, figuresOf(ours)))).toEqual([]);
  const without = Object.keys(floors).filter((name) => !sets.some((set) => set.name === name));
  expect(without).toEqual([]);
});
