// npm run --silent extract -- DIR        every *.txt of DIR as one corpus, JSON on standard output
// npm run --silent extract -- --jsonl    one {"id","text","lang"?,"published"?} a line of standard input, one article a line out
import { createInterface } from "node:readline";
import { z } from "zod";
import { parseEdtf } from "#lib/edtf/value.ts";
import { readFolder } from "#lib/ingest/read-folder.ts";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { articleOf } from "#lib/pipeline/article.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";
import { articleJson, extractionOfFolder, titlesByMention } from "./extraction.ts";

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.string().nullish(),
  published: z
    .string()
    .refine((text) => parseEdtf(text).ok, "expected an EDTF date such as 2023-03-18")
    .nullish(),
});
type Line = z.infer<typeof lineSchema>;

function complain(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function parseLine(text: string): Result<Line> {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(text));
    return parsed.success ? ok(parsed.data) : fail(z.prettifyError(parsed.error).replace(/\s+/g, " "));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail(`not JSON (${error.message})`);
  }
}

function printLine({ id, text, lang, published }: Line): void {
  const article = articleOf(text, { lang: lang ?? null, published: published ?? null });
  const corpus = extractCorpus([extractArticle(article)]);
  const { file: _, ...json } = articleJson(corpus.articles[0]!, id, titlesByMention(corpus));
  process.stdout.write(`${JSON.stringify({ id, ...json })}\n`);
}

async function extractLines(): Promise<void> {
  let number = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text.trim() === "") continue;
    const line = parseLine(text);
    if (line.ok) printLine(line.value);
    else complain(`line ${number}: expected {"id", "text", "lang"?, "published"?}, got ${line.error}`);
  }
}

async function extractFolder(folder: string): Promise<void> {
  const { articles, problems } = await readFolder(folder);
  for (const { file, message } of problems) complain(`${file}: ${message}`);
  process.stdout.write(`${JSON.stringify(extractionOfFolder(articles), null, 1)}\n`);
}

const [target] = process.argv.slice(2);
if (target === "--jsonl") await extractLines();
else if (target) await extractFolder(target);
else {
  console.error(
    "expected a folder of *.txt articles, or --jsonl with articles on standard input: npm run --silent extract -- seeds",
  );
  process.exitCode = 2;
}
