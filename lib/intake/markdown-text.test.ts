import fc from "fast-check";
import { expect, test } from "vitest";
import { frontMatterOf } from "./front-matter.ts";
import { markdownText } from "./markdown-text.ts";

test.each([
  ["# Talks in Oslo #\n\nText.", "Talks in Oslo\n\nText."],
  ["Talks in Oslo\n=====\nText.", "Talks in Oslo\n\nText."],
  ["On 18 March\nministers *met* in\n**Oslo**.", "On 18 March ministers met in Oslo."],
  ["One line  \nnext line\\\nlast line", "One line\nnext line\nlast line"],
  ["- first\n- second\n  goes on\n* third", "first\n\nsecond goes on\n\nthird"],
  ["18. März 2023 trafen sich die Minister.", "18. März 2023 trafen sich die Minister."],
  ["1. One\n2. Two", "1. One\n\n2. Two"],
  ['> He said:\n> "We *agree*."', 'He said: "We agree."'],
  [
    'See [the text](https://example.org/a_(b) "T") and [this][1].\n\n[1]: https://example.org',
    "See the text and this.",
  ],
  ["![A flag](flag.png) Text[^1].\n\n[^1]: Note.", "Text."],
  ["snake_case_word and 5 * 3 * 2 and 2*3", "snake_case_word and 5 * 3 * 2 and 2*3"],
  ["***both*** and ~~old~~ and __b__ _i_", "both and old and b i"],
  ["\\*no emphasis\\* and `code *kept*`", "*no emphasis* and code *kept*"],
  ["Tom &amp; Ann<br>met <b>here</b> <https://example.org/>", "Tom & Ann\nmet here https://example.org/"],
  ["| Day | What |\n|---|:-:|\n| 18 March | Talks |", "Day What\n\n18 March Talks"],
  ["```js\nlet a_b_ = 1;\n```\nText.", "let a_b_ = 1;\n\nText."],
  ["One.\n\n---\n\n***\n\nTwo. <!-- hidden -->", "One.\n\nTwo."],
  ["", ""],
])("%j is %j", (markdown, text) => {
  expect(markdownText(markdown).text).toBe(text);
});

test("words are those of the source, whatever marks stand around them", () => {
  const word = fc.stringMatching(/^[\p{L}\d]{1,8}$/u);
  const mark = fc.constantFrom("*", "**", "_", "~~", "`", " ", "\n", "\n\n", "# ", "- ", "> ");
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, word, mark)), (parts) => {
      const source = parts.map((part) => part.join("")).join(" ");
      const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? [];
      expect(words(markdownText(source).text).join("")).toBe(words(source).join(""));
    }),
    { seed: 18, numRuns: 200 },
  );
});

test.each([
  ["stars", "*a ".repeat(200_000)],
  ["brackets", "[a](".repeat(200_000)],
  ["openings", "[".repeat(500_000)],
  ["ticks", "`a".repeat(300_000)],
  ["tags", "<a ".repeat(300_000)],
  ["comments", "<!-- ".repeat(100_000)],
  ["quotes", "> ".repeat(300_000)],
  ["pipes", "|".repeat(500_000)],
  ["table rules", "|---".repeat(100_000)],
])("a flood of %s takes no longer than a long text", (_, markdown) => {
  const start = process.cpuUsage().user;
  markdownText(markdown);
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(4000);
});

test.each([
  [
    '---\ntitle: "Talks"\ndate: 2023-03-18T10:00:00Z\nurl: https://example.org/a\nlang: uk-UA\nauthor: Ann # she\ntags: [a]\n---\nText.',
    {
      title: "Talks",
      published: "2023-03-18",
      url: "https://example.org/a",
      lang: "uk",
      author: "Ann",
      publishedFrom: "file",
    },
  ],
  ["+++\ntitle = 'Talks'\ndate = 2023-03-18\n+++\nText.", { title: "Talks", published: "2023-03-18" }],
])("front matter is read: %j", (markdown, told) => {
  const front = frontMatterOf(markdown);
  expect(front.told).toMatchObject(told);
  expect(front).toMatchObject({ body: "Text.", wrong: [] });
});

test("a date that is none is told, and a rule in the middle is no front matter", () => {
  expect(frontMatterOf("---\ndate: soon\n---\nText.").wrong).toEqual([
    'published must be a date written YYYY-MM-DD, YYYY-MM or YYYY, got "soon"',
  ]);
  expect(frontMatterOf("Text.\n---\ntitle: T\n---\n").body).toBe("Text.\n---\ntitle: T\n---\n");
});
