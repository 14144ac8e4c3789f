import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readFolder } from "./read-folder.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, content: string | Uint8Array): void => writeFileSync(join(folder, file), content);

test("articles come in order of their names, each with what metadata.json says of it", async () => {
  write("b.txt", "Second.");
  write("a.txt", "Перший.");
  write("notes.md", "No article.");
  const said = { published: "2023-03-18", title: "T", url: "https://example.org/1", publisher: "P", lang: "uk" };
  write("metadata.json", JSON.stringify({ "a.txt": said, "b.txt": { published: null } }));
  const { articles, problems } = await readFolder(folder);
  expect(problems).toEqual([]);
  expect(articles.map(({ file, article }) => [file, article.text, article.metadata])).toEqual([
    ["a.txt", "Перший.", said],
    ["b.txt", "Second.", { published: null, title: null, url: null, publisher: null, lang: null }],
  ]);
});

test("a text is kept to the letter, line ends and byte order mark included", async () => {
  write("a.txt", "\uFEFFOne.\r\nTwo.\n");
  write("metadata.json", '\uFEFF{"a.txt": {"lang": "en"}}');
  const { articles, problems } = await readFolder(folder);
  expect(problems).toEqual([]);
  expect(articles[0]?.article).toMatchObject({ text: "\uFEFFOne.\r\nTwo.\n", metadata: { lang: "en" } });
});

test("what cannot be read is told by file, and the rest goes on", async () => {
  write("a.txt", Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
  write("b.txt", "");
  write("c.txt", "text\0text");
  mkdirSync(join(folder, "d.txt"));
  write("e.txt", "Good.");
  const { articles, problems } = await readFolder(folder);
  expect(articles.map(({ file }) => file)).toEqual(["e.txt"]);
  expect(problems).toEqual([
    {
      file: "a.txt",
      message: "It is not UTF-8 (the first wrong byte is 0xE9 at byte 4), and it declares no other encoding.",
    },
    { file: "b.txt", message: "It holds no text." },
    { file: "c.txt", message: "It holds a NUL character, so it is no text." },
    { file: "d.txt", message: "The file cannot be read: it is a folder." },
  ]);
});

test("a wrong field costs no other, and fields for others are passed over", async () => {
  write("a.txt", "Good.");
  write("metadata.json", '{"a.txt": {"published": "yesterday", "title": "T", "section": "World"}}');
  const { articles, problems } = await readFolder(folder);
  expect(articles[0]?.article.metadata).toMatchObject({ published: null, title: "T" });
  expect(problems).toHaveLength(1);
});

test.each([
  ["an entry for no file", '{"gone.txt": {}}', 'It describes "gone.txt", and there is no such file.'],
  [
    "an impossible date",
    '{"a.txt": {"published": "2023-02-30"}}',
    'What it says of "a.txt" is left out: published must be a date written YYYY-MM-DD, YYYY-MM or YYYY, got "2023-02-30".',
  ],
  [
    "a number for a date",
    '{"a.txt": {"published": 2023}}',
    'What it says of "a.txt" is left out: published must be a date written YYYY-MM-DD, YYYY-MM or YYYY or null, got 2023.',
  ],
  [
    "an address that runs a script",
    '{"a.txt": {"url": "javascript:alert(1)"}}',
    'What it says of "a.txt" is left out: url must be a web address (http or https), got "javascript:alert(1)".',
  ],
  ["an entry that is no object", '{"a.txt": 1}', 'What it says of "a.txt" is left out: expected an object, got 1.'],
  ["a list", "[]", 'It must be an object as in {"<file>": {"published": "2023-03-18"}}.'],
  ["no JSON", "{", /^It is not JSON: /],
])("metadata with %s is told, and the article is read without it", async (_, metadata, message) => {
  write("a.txt", "Good.");
  write("metadata.json", metadata);
  const { articles, problems } = await readFolder(folder);
  expect(articles).toMatchObject([{ file: "a.txt", article: { metadata: { published: null } } }]);
  expect(problems).toEqual([
    { file: "metadata.json", message: typeof message === "string" ? message : expect.stringMatching(message) },
  ]);
});

test("a folder that is not there is one problem", async () => {
  expect(await readFolder(join(folder, "gone"))).toEqual({
    articles: [],
    problems: [{ file: join(folder, "gone"), message: "The folder cannot be read: it does not exist." }],
  });
});

test("the seeds are without fault", async () => {
  const { articles, problems } = await readFolder("seeds");
  expect(problems).toEqual([]);
  expect(articles.length).toBeGreaterThanOrEqual(5);
});
