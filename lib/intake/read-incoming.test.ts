import { strToU8, type Zippable, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { Incoming, Intake } from "./intake.ts";
import { readIncoming } from "./read-incoming.ts";

const incoming = (name: string, content: string | Uint8Array, more: Partial<Incoming> = {}): Incoming => ({
  name,
  bytes: typeof content === "string" ? strToU8(content) : content,
  ...more,
});
const read = (name: string, content: string | Uint8Array, more: Partial<Incoming> = {}): Promise<Intake> =>
  readIncoming(incoming(name, content, more));
const texts = ({ drafts }: Intake) => drafts.map(({ name, article }) => [name, article.text]);

const PAGE = `<title>Talks</title><article>${"<p>On 18 March 2023 the ministers met in Astana and spoke about trade.</p>".repeat(4)}</article>`;
const docx = (xml: string): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${xml}</w:body></w:document>`,
    ),
  });
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

test("plain text is kept to the letter, byte order mark and line ends included", async () => {
  expect(await read("a.txt", "\uFEFFOne.\r\nTwo.\n")).toMatchObject({
    drafts: [
      {
        name: "a.txt",
        article: { text: "\uFEFFOne.\r\nTwo.\n", metadata: { title: null, url: null } },
        publishedFrom: null,
      },
    ],
    problems: [],
  });
});

test("the same text is the same article, wherever it comes from", async () => {
  const [a, b] = await Promise.all([read("a.txt", "One."), read("b.json", '{"text": "One."}')]);
  expect(a.drafts[0]?.article.id).toBe(b.drafts[0]?.article.id);
});

test("what is known beside an article wins over what it says, and a feed only fills in", async () => {
  const page = `<meta property="article:published_time" content="2023-03-18"><meta property="og:title" content="Own">${PAGE}`;
  const metadata = { published: "2020-01-01", title: "Beside", lang: "en" };
  const given = await read("a.html", page, { known: { metadata, from: "given" } });
  expect(given.drafts[0]).toMatchObject({ article: { metadata }, publishedFrom: "given" });
  const feed = await read("a.html", page, { known: { metadata, from: "feed" } });
  expect(feed.drafts[0]).toMatchObject({
    article: { metadata: { published: "2023-03-18", title: "Own", lang: "en" } },
    publishedFrom: "open-graph",
  });
  const undated = await read("a.html", PAGE, { known: { metadata, from: "feed" } });
  expect(undated.drafts[0]).toMatchObject({
    article: { metadata: { published: "2020-01-01" } },
    publishedFrom: "feed",
  });
});

test("a Markdown text is read without its marks, its front matter as what is known of it", async () => {
  const { drafts } = await read("a.md", "---\ndate: 2023-03-18\ntitle: Talks\n---\n# Talks\n\nThey *met*.\n");
  expect(drafts).toMatchObject([
    {
      article: { text: "Talks\n\nThey met.", metadata: { title: "Talks", published: "2023-03-18" } },
      publishedFrom: "file",
    },
  ]);
});

test.each([
  ["one object", '{"text": "One."}', [["a.json", "One."]]],
  [
    "a list",
    '[{"text": "One."}, {"body": "Two."}]',
    [
      ["a.json article 1", "One."],
      ["a.json article 2", "Two."],
    ],
  ],
  ["a list by name", '\uFEFF{"articles": [{"content": "One."}]}', [["a.json article 1", "One."]]],
])("JSON with %s is read", async (_, json, expected) => {
  const intake = await read("a.json", json);
  expect(intake.problems).toEqual([]);
  expect(texts(intake)).toEqual(expected);
});

test("a JSON article brings its metadata, and a wrong field costs no other", async () => {
  const record = {
    text: "One.",
    headline: "Talks",
    publishedAt: "2023-03-18T10:00:00Z",
    link: "javascript:alert(1)",
    source: { id: null, name: "Wire" },
    author: ["Ann", { name: "Ben" }],
    language: "en-GB",
  };
  expect(await read("a.json", JSON.stringify(record))).toMatchObject({
    drafts: [
      {
        article: { metadata: { title: "Talks", published: "2023-03-18", url: null, publisher: "Wire", lang: "en" } },
        author: "Ann, Ben",
        publishedFrom: "file",
      },
    ],
    problems: [
      {
        name: "a.json",
        message:
          'It is read, but url must be a web address (http or https), got "javascript:alert(1)"; this is left out.',
      },
    ],
  });
});

test("a bad line names its number, and the others are read", async () => {
  const lines = [
    '{"text": "One."}',
    "",
    "{",
    "5",
    '{"title": "T"}',
    '{"text": "Half \\ud83d"}',
    `{"text": "${"word ".repeat(250_000)}"}`,
  ];
  const { drafts, problems } = await read("c.jsonl", lines.join("\r\n"));
  expect(drafts.map(({ name }) => name)).toEqual(["c.jsonl line 1", "c.jsonl line 7"]);
  expect(drafts[1]?.article.text).toHaveLength(1_250_000);
  const expected =
    'expected an article as in {"text": "…", "title": "…", "published": "2023-03-18", "url": "…", "lang": "en"}';
  expect(problems).toEqual([
    { name: "c.jsonl line 3", message: expect.stringMatching(/^It is not JSON: /) },
    { name: "c.jsonl line 4", message: `It is no article: ${expected}, got a number.` },
    { name: "c.jsonl line 5", message: `It has no text: ${expected}, got the fields "title".` },
    { name: "c.jsonl line 6", message: "It holds half a character (a lone surrogate), so it is no text." },
  ]);
});

test("a line in a wrong encoding costs only itself", async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"text": "One."}\n'),
    Buffer.from([0x22, 0xff, 0x22, 0x0a]),
    Buffer.from('{"text": "Two."}'),
  ]);
  const { drafts, problems } = await read("c.jsonl", bytes);
  expect(drafts).toHaveLength(2);
  expect(problems).toEqual([
    {
      name: "c.jsonl line 2",
      message: "It is not UTF-8 (the first wrong byte is 0xFF at byte 2), and it declares no other encoding.",
    },
  ]);
});

test("a million bad lines are a short list of problems", async () => {
  const { problems } = await read("c.jsonl", "x\n".repeat(200_000));
  expect(problems).toHaveLength(1001);
  expect(problems.at(-1)).toEqual({ name: "c.jsonl", message: "199000 more of its articles could not be used." });
});

test("a record of many has its own address as its source, a file its own", async () => {
  const url = "file:///a.json";
  const source = async (name: string, content: string | Uint8Array) =>
    (await read(name, content, { url })).drafts.map(({ article }) => article.source);
  expect(await source("a.txt", "One.")).toEqual([url]);
  expect(await source("a.json", '[{"text": "One."}, {"text": "Two.", "url": "https://example.org/2#top"}]')).toEqual([
    undefined,
    "https://example.org/2",
  ]);
  expect(await source("a.zip", zipSync({ "b/c d.txt": strToU8("One.") }))).toEqual([`${url}#b%2Fc%20d.txt`]);
});

test("a Word document is read paragraph by paragraph", async () => {
  const bytes = docx(paragraph("Талks on 18 March.") + paragraph("") + paragraph("They &amp; we agreed."));
  expect(texts(await read("a.docx", bytes))).toEqual([["a.docx", "Талks on 18 March.\n\nThey & we agreed."]]);
});

test("entries of a .zip are read each by itself, with the metadata.json beside them", async () => {
  const zip: Zippable = {
    "news/a.txt": strToU8("One."),
    "news/b.html": strToU8(PAGE),
    "news/c.jsonl": strToU8('{"text": "Three."}\n{'),
    "news/d.docx": docx(paragraph("Four.")),
    "news/metadata.json": strToU8('{"a.txt": {"published": "2023-03-18"}, "gone.txt": {}}'),
    "news/pictures/p.png": Uint8Array.of(0x89),
    "news/inner.zip": zipSync({ "e.txt": strToU8("Five.") }),
    "__MACOSX/news/._a.txt": strToU8("x"),
    "news/.DS_Store": strToU8("x"),
  };
  const { drafts, problems } = await read("z.zip", zipSync(zip));
  expect(drafts.map(({ name, publishedFrom }) => [name, publishedFrom])).toEqual([
    ["z.zip/news/a.txt", "file"],
    ["z.zip/news/b.html", null],
    ["z.zip/news/c.jsonl line 1", null],
    ["z.zip/news/d.docx", null],
  ]);
  expect(problems.map(({ name, message }) => `${name}: ${message}`)).toEqual([
    'z.zip/news/metadata.json: It describes "gone.txt", and there is no such file.',
    expect.stringMatching(/^z\.zip\/news\/c\.jsonl line 2: It is not JSON/),
    "z.zip/news/inner.zip: It is a .zip within a .zip, which is not opened.",
    "z.zip: 1 of its files are passed over, because they are of other kinds (.png).",
  ]);
});

test.each([
  ["a PDF that calls itself text", "a.txt", "%PDF-1.7", undefined, "It is a PDF, which cannot be read as an article."],
  [
    "an image",
    "a",
    Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
    undefined,
    "It is an image (JPEG), which cannot be read as an article.",
  ],
  [
    "an image by its type",
    "https://example.org/a",
    "<svg/>",
    "image/svg+xml",
    "It is an image, which cannot be read as an article.",
  ],
  [
    "an old Word file",
    "a.doc",
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    undefined,
    "It is an old Word, Excel or PowerPoint file (save it as .docx), which cannot be read as an article.",
  ],
  ["nothing", "a.txt", "", undefined, "It holds no text."],
  ["text with NUL characters", "a.txt", "a\0b", undefined, "It holds a NUL character, so it is no text."],
  [
    "a feed",
    "a.xml",
    "<?xml version='1.0'?><!-- x --><rss version='2.0'/>",
    undefined,
    "It is a feed, which names articles and is none: give its address to follow it.",
  ],
  [
    "a JSON feed",
    "a.json",
    '{"version": "https://jsonfeed.org/version/1.1", "items": []}',
    undefined,
    "It is a feed, which names articles and is none: give its address to follow it.",
  ],
  [
    "other XML",
    "a.xml",
    "<?xml version='1.0'?><opml/>",
    undefined,
    "It is XML and no feed, which cannot be read as an article.",
  ],
  ["JSON of something else", "a.json", "5", undefined, /^It is no article: expected .*, got a number\.$/],
  ["an empty list", "a.json", "[]", undefined, "Its list of articles is empty."],
  ["no JSON", "a.json", "{", undefined, /^It is not JSON: /],
  [
    "a damaged .zip",
    "a.zip",
    "PK\u0003\u0004 and no more",
    undefined,
    "It is a damaged .zip: its list of files is missing.",
  ],
  ["an empty .zip", "a.zip", zipSync({}), undefined, "It holds no files."],
  [
    "a .docx that is none",
    "a.docx",
    zipSync({ "x.xml": strToU8("x") }),
    undefined,
    "It is no Word document: word/document.xml is missing.",
  ],
  [
    "too long a text",
    "a.txt",
    new Uint8Array(20_000_001).fill(97),
    undefined,
    "It has 20 MB; an article may have 20 MB at most.",
  ],
])("%s is one problem with a sentence", async (_, name, content, contentType, message) => {
  const intake = await read(name, content, { contentType, url: name.startsWith("http") ? name : undefined });
  expect(intake).toEqual({
    drafts: [],
    problems: [{ name, message: typeof message === "string" ? message : expect.stringMatching(message) }],
  });
});

test.each([
  ["a page at an address that says otherwise", "https://example.org/README.md", PAGE, "text/html; charset=utf-8"],
  ["a page without an extension", "https://example.org/", PAGE, "text/html"],
  ["a page that is no more than its bytes", "pasted", `<!DOCTYPE html>\n<!-- x -->\n<html><body>${PAGE}`, undefined],
  ["a file with a blunt type", "a.htm", PAGE, "application/octet-stream"],
])("%s is read as a page", async (_, name, content, contentType) => {
  const { drafts } = await read(name, content, { contentType, url: name.startsWith("http") ? name : undefined });
  expect(drafts[0]?.article.text).not.toContain("<");
  expect(drafts[0]?.article.text).toContain("ministers met");
});

test("text that talks of markup is text", async () => {
  const text = "In HTML one writes <p> for a paragraph.";
  expect(texts(await read("pasted text", text, { contentType: "text/plain" }))).toEqual([["pasted text", text]]);
  expect(texts(await read("notes", text))).toEqual([["notes", text]]);
});
