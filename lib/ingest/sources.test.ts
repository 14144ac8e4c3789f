import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FileSource, listSources } from "./sources.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-sources-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), "x");
  }
}
const namesOf = async (...targets: readonly string[]) =>
  (await listSources(targets)).sources.map(({ name }) => relative(folder, name));

test("a folder is listed with all that is in it, by name; what holds no articles is passed over", async () => {
  write(
    "b.txt",
    "a/z.html",
    "a/a.jsonl",
    "c.zip",
    "README.md",
    ".git/x.txt",
    "node_modules/x.txt",
    "p.png",
    "style.css",
  );
  expect(await namesOf(folder)).toEqual(["a/a.jsonl", "a/z.html", "b.txt", "c.zip"]);
  expect((await listSources([folder])).passedOver).toBe(2);
});

test("a file that somebody names is taken whatever it is called, and addresses stay as they are", async () => {
  write("README", "x.log");
  const url = "https://example.org/a";
  const { sources } = await listSources([join(folder, "README"), url, join(folder, "x.log")]);
  expect(sources.map(({ kind, name }) => [kind, name])).toEqual([
    ["file", join(folder, "README")],
    ["url", url],
    ["file", join(folder, "x.log")],
  ]);
});

test("metadata.json tells of the files beside it, and is no article", async () => {
  write("a.txt", "b/a.txt");
  writeFileSync(join(folder, "metadata.json"), '{"a.txt": {"published": "2023-03-18"}, "gone.txt": {}, "b/a.txt": {}}');
  const { sources, problems } = await listSources([folder]);
  expect(sources.map((source) => source.known?.metadata.published)).toEqual(["2023-03-18", undefined]);
  expect(problems).toEqual([
    { name: join(folder, "metadata.json"), message: 'It describes "gone.txt", and there is no such file.' },
    { name: join(folder, "metadata.json"), message: 'It describes "b/a.txt", and there is no such file.' },
  ]);
  const alone = await listSources([join(folder, "a.txt")]);
  expect(alone).toMatchObject({ sources: [{ known: { from: "file" } }], problems: [] });
});

test("a file has another state after it or what is known of it changed", async () => {
  write("a.txt");
  const stateOf = async () => ((await listSources([folder])).sources[0] as FileSource).state;
  const first = await stateOf();
  expect(await stateOf()).toBe(first);
  utimesSync(join(folder, "a.txt"), 1, 1);
  const touched = await stateOf();
  writeFileSync(join(folder, "metadata.json"), '{"a.txt": {"title": "T"}}');
  expect(new Set([first, touched, await stateOf()]).size).toBe(3);
});

test("links to folders are not followed, and what is not there is told", async () => {
  write("a/x.txt");
  symlinkSync(folder, join(folder, "a", "loop"));
  symlinkSync(join(folder, "a", "x.txt"), join(folder, "y.txt"));
  symlinkSync(join(folder, "gone"), join(folder, "z.txt"));
  expect(await namesOf(folder)).toEqual(["a/x.txt", "y.txt"]);
  expect((await listSources([join(folder, "gone")])).problems).toEqual([
    { name: join(folder, "gone"), message: "It cannot be read: it does not exist." },
  ]);
});
