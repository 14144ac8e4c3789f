import { expect, test } from "vitest";
import type { Incoming } from "./intake.ts";
import { readIncoming } from "./read-incoming.ts";

const SENTENCE = "On 18 March 2023 the foreign ministers of Kazakhstan and the United Kingdom met in Astana.";
const BODY = Array.from({ length: 5 }, (_, index) => `<p>${SENTENCE} (${index})</p>`).join("\n");
const page = (head: string, body = `<article>${BODY}</article>`): string =>
  `<!doctype html><html lang="en"><head><title>Site</title>${head}</head><body>${body}</body></html>`;
const read = (html: string | Uint8Array, more: Partial<Incoming> = {}) =>
  readIncoming({ name: "a.html", bytes: typeof html === "string" ? new TextEncoder().encode(html) : html, ...more });
const draftOf = async (html: string | Uint8Array, more: Partial<Incoming> = {}) => {
  const { drafts, problems } = await read(html, more);
  expect(problems).toEqual([]);
  return drafts[0]!;
};
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test("paragraphs are kept, and navigation, scripts, captions and comments are not", async () => {
  const html = page(
    "",
    `<nav><a href="/">Home</a><a href="/w">World</a></nav><script>var secret = "tracking";</script>
     <article><h1>Talks in Astana</h1><p>First <b>bold</b>
       words &amp; more: ${SENTENCE}</p><!-- hidden --><figure><img alt=""><figcaption>File photo, 2014</figcaption></figure>
     <p>Second<br>line. ${SENTENCE}</p><ul><li>one thing, ${SENTENCE}</li><li>another thing</li></ul>
     <p>Area of 5 km<sup>2</sup>, as known<sup><a href="#n1">[1]</a></sup>. ${SENTENCE}</p></article>
     <footer>© Site, all rights reserved</footer>`,
  );
  const { article } = await draftOf(html);
  expect(article.text).toBe(
    [
      `First bold words & more: ${SENTENCE}`,
      `Second\nline. ${SENTENCE}`,
      `one thing, ${SENTENCE}`,
      "another thing",
      `Area of 5 km2, as known. ${SENTENCE}`,
    ].join("\n\n"),
  );
  expect(article.metadata.title).toBe("Talks in Astana");
});

const ARTICLE = {
  "@type": "NewsArticle",
  headline: "LD title",
  datePublished: "2023-03-18T23:00:00-05:00",
  inLanguage: "uk-UA",
};

test.each([
  ["one object", ld({ ...ARTICLE, author: { name: "Ann" }, publisher: { name: "Wire" } })],
  [
    "a list",
    ld([
      { "@type": "BreadcrumbList" },
      {
        ...ARTICLE,
        "@type": ["Thing", "ReportageNewsArticle"],
        author: [{ name: "Ann" }],
        publisher: { name: "Wire" },
      },
    ]),
  ],
  [
    "a graph with references",
    ld({
      "@graph": [
        { ...ARTICLE, author: { "@id": "#ann" }, publisher: { "@id": "#wire" } },
        { "@id": "#ann", "@type": "Person", name: "Ann" },
        { "@id": "#wire", "@type": "Organization", name: "Wire" },
      ],
    }),
  ],
  [
    "a page around it",
    ld({ "@type": "WebPage", mainEntity: { ...ARTICLE, author: "Ann", publisher: { name: "Wire" } } }),
  ],
  [
    "a script in comments",
    `<script type="application/ld+json"><!-- ${JSON.stringify({ ...ARTICLE, author: "Ann", publisher: { name: "Wire" } })} --></script>`,
  ],
])("JSON-LD with %s comes before Open Graph", async (_, script) => {
  const openGraph =
    '<meta property="og:title" content="OG"><meta property="article:published_time" content="2020-01-01">';
  const draft = await draftOf(page(openGraph + script));
  expect(draft.article.metadata).toMatchObject({
    title: "LD title",
    publisher: "Wire",
    lang: "uk",
    published: "2023-03-18",
  });
  expect(draft).toMatchObject({ author: "Ann", publishedFrom: "json-ld" });
});

test.each([
  [
    "Open Graph",
    '<meta property="article:published_time" content="2023-03-18T10:00:00Z"><meta name="date" content="2020-01-01">',
    "",
    "open-graph",
  ],
  ["Dublin Core", '<meta name="DC.date.issued" content="2023-03-18">', "", "meta"],
  [
    "a meta tag before <time>",
    '<meta name="pubdate" content="20230318">',
    '<time datetime="2020-01-01">then</time>',
    "meta",
  ],
  ["<time>", "", '<time itemprop="datePublished" datetime="2023-03-18T10:00">today</time>', "time"],
  [
    "the first <time> of the article",
    "",
    '<time datetime="2023-03-18">18/3</time><time datetime="2020-01-01">x</time>',
    "time",
  ],
  [
    "a meta tag where JSON-LD has no date",
    `${ld({ "@type": "Article", datePublished: "soon" })}<meta name="date" content="2023-03-18">`,
    "",
    "meta",
  ],
])("the date of publication comes from %s", async (_, head, body, publishedFrom) => {
  const draft = await draftOf(page(head, `<article>${body}${BODY}</article>`));
  expect(draft).toMatchObject({ article: { metadata: { published: "2023-03-18" } }, publishedFrom });
});

test("a page without a date is read, and its date is not known", async () => {
  expect(await draftOf(page(""))).toMatchObject({ article: { metadata: { published: null } }, publishedFrom: null });
});

test.each([
  [
    "its own canonical address",
    "https://www.example.org/a?utm=1",
    '<link rel="canonical" href="https://example.org/a#top">',
    "https://example.org/a",
  ],
  ["a relative one", "https://example.org/x/b", '<link rel=canonical href="../a">', "https://example.org/a"],
  [
    "Open Graph",
    "https://m.example.org/a",
    '<meta property="og:url" content="https://www.example.org/a">',
    "https://www.example.org/a",
  ],
  [
    "another site's, which is not believed",
    "https://evil.example/a",
    '<link rel="canonical" href="https://example.org/a">',
    "https://evil.example/a",
  ],
  [
    "the start of the site, which is no article's",
    "https://example.org/a",
    '<link rel="canonical" href="https://example.org/">',
    "https://example.org/a",
  ],
  ["a script", "https://example.org/a", '<link rel="canonical" href="javascript:alert(1)">', "https://example.org/a"],
  [
    "a file that says its address",
    "file:///a.html",
    '<link rel="canonical" href="https://example.org/a">',
    "https://example.org/a",
  ],
])("the address of an article is told by %s", async (_, url, head, expected) => {
  const { article } = await draftOf(page(head), { url });
  expect([article.metadata.url, article.source]).toEqual([expected, expected]);
});

test.each([
  ["windows-1251", "Київ і Астана домовилися", [0xca, 0xe8, 0xbf, 0xe2, 0x20, 0xb3, 0x20]],
  ["windows-1256", "سلام", [0xd3, 0xe1, 0xc7, 0xe3, 0x20]],
  ["iso-8859-1", "café", [0x63, 0x61, 0x66, 0xe9, 0x20]],
])("a page that declares %s is read in it", async (encoding, words, bytes) => {
  const [before, after] = page(`<meta charset="${encoding}">`, "<article><p>@</p></article>").split("@");
  const html = Buffer.concat([
    Buffer.from(before!),
    Buffer.concat(Array.from({ length: 40 }, () => Buffer.from(bytes))),
    Buffer.from(after!),
  ]);
  expect((await draftOf(html)).article.text).toContain(words.split(" ")[0]);
});

test.each([
  [
    "a list of headlines",
    page("", Array.from({ length: 40 }, (_, index) => `<div><a href="/${index}">${SENTENCE}</a></div>`).join("")),
  ],
  ["a notice", page("", "<h1>Not found</h1><p>That page is gone.</p>")],
  ["nothing", ""],
  ["only scripts", page("<script>1</script>", "<script>document.write('x')</script>")],
  ["only comments", "<!-- x -->".repeat(1000)],
])("%s is no article", async (_, html) => {
  const { drafts, problems } = await read(html);
  expect(drafts).toEqual([]);
  expect(problems[0]?.message).toMatch(/^No article is on that page( \("[^"]+"\))?\.$/);
});

test("a short piece of news is an article where the page says so", async () => {
  const html = page('<meta property="og:type" content="article">', `<article><p>${SENTENCE}</p></article>`);
  expect((await draftOf(html)).article.text).toBe(SENTENCE);
});

test("a page that builds itself by script is read from its JSON-LD", async () => {
  const html = page(ld({ ...ARTICLE, articleBody: `${SENTENCE}\n\n${SENTENCE}` }), '<div id="root"></div>');
  expect((await draftOf(html)).article.text).toBe(`${SENTENCE}\n\n${SENTENCE}`);
});

test.each([
  ["nested tables", `${"<table><tr><td>".repeat(40)}${BODY}${"</td></tr></table>".repeat(40)}`],
  ["a flood of comments", `${"<!-- x -->".repeat(50_000)}<article>${BODY}</article>`],
  ["markup that never closes", `<article><p>${SENTENCE}<p>${SENTENCE}<b><i>${SENTENCE}<p>${SENTENCE}`],
  ["thousands of paragraphs", `<article>${BODY.repeat(1000)}</article>`],
  [
    "thousands of attributes",
    `<article ${Array.from({ length: 5000 }, (_, index) => `a${index}=1`).join(" ")}>${BODY}</article>`,
  ],
  ["no <html> and no <body>", BODY],
])("a page of %s is read", async (_, body) => {
  const html = body === BODY ? BODY : page("", body);
  const { article } = await draftOf(html);
  expect(article.text).toContain(SENTENCE);
  expect(article.text).not.toContain("<");
});

test.each([
  [
    "elements too deep in each other",
    "<div>".repeat(100_000) + BODY,
    "The page has elements more than 250 deep in each other, which is the limit.",
  ],
  ["too many elements", "<i>x</i>".repeat(60_000), "The page has more than 50000 elements, which is the limit."],
  [
    "many elements deep in each other",
    "<div>".repeat(200) + "<i>some words</i>".repeat(30_000),
    "The page has too many elements that stand too deep in each other.",
  ],
])("a page of %s is told with its limit", async (_, body, message) => {
  expect((await read(page("", body))).problems).toEqual([{ name: "a.html", message }]);
});

test.each(["<html ", "<!doctype ", "<body ", "<p ", "<script>", "<!--", "</", "&#", "<a href='"])(
  "a flood of %j ends soon",
  async (part) => {
    const start = process.cpuUsage().user;
    const { drafts } = await read(part.repeat(100_000));
    expect(drafts).toEqual([]);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(5000);
  },
);
