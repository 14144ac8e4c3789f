import { afterAll, expect, test } from "vitest";
import { articleOf } from "#lib/pipeline/article.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { previewOf } from "./preview.ts";
import { readingThread } from "./thread.ts";

const thread = readingThread();
afterAll(() => thread.close());

const ARTICLE = articleOf(
  "On 18 March 2023 Emmanuel Macron met Olaf Scholz in Paris. On 3 April 2023 France pledged 20 million euros to Ukraine.",
  { published: "2023-03-20" },
);

test("the thread reads as this thread reads, several articles at a time", async () => {
  const other = articleOf("Xi Jinping will visit Moscow in June 2023.");
  const [first, second, preview] = await Promise.all([
    thread.read(ARTICLE),
    thread.read(other),
    thread.preview(ARTICLE),
  ]);
  expect(first).toEqual(extractArticle(ARTICLE));
  expect(second).toEqual(extractArticle(other));
  expect(preview).toEqual(previewOf(ARTICLE));
});

test("a preview tells the events in order of the text, each once with its passages", () => {
  expect(previewOf(ARTICLE)).toMatchObject({
    lang: "en",
    dir: "ltr",
    date: { edtf: "2023-03-20", basis: "given" },
    events: [
      { edtf: "2023-03-18", type: "CONSULT", quotes: [expect.stringMatching(/^On 18 March .*met Olaf Scholz/)] },
      { edtf: "2023-04-03", type: "AGREE", quotes: [expect.stringMatching(/pledged/)] },
    ],
  });
});

test("a thread that ended is started anew by the next article", async () => {
  await thread.close();
  thread.warm();
  expect((await thread.preview(ARTICLE)).events).toHaveLength(2);
});
