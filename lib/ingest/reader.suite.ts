/**
 * A pipeline of a few lines for tests of ingest: every line "2023-03-18 KAZ GBR" of an article is an event, and what
 * several articles tell is merged as always. Pure and deterministic, as the real one.
 */
import type { Actor } from "#lib/model/actor.ts";
import type { Article } from "#lib/model/article.ts";
import type { EventMention } from "#lib/model/event.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import { articleOf } from "#lib/pipeline/article.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";
import type { Reader } from "./ingest-articles.ts";

export const lineArticle = (...lines: readonly string[]): Article => articleOf(lines.join("\n"));

const actorOf = (id: string): Actor => ({ id, kind: "state", country: null, names: { en: id }, listed: true });

export function readLines(article: Article): ArticleReading {
  const lines = [...article.text.matchAll(/^(\S+)(.*)$/gm)];
  const actors = [...new Set(lines.flatMap(([, , names = ""]) => names.split(" ").filter(Boolean)))];
  return {
    article,
    lang: article.metadata.lang ?? "en",
    title: article.metadata.title ?? lines[0]?.[0] ?? "",
    dct: {
      edtf: article.metadata.published,
      basis: article.metadata.published ? "given" : "unknown",
      evidence: [],
      rule: "test",
    },
    timexes: [],
    actorMentions: [],
    actors: actors.map(actorOf),
    events: lines.map((line) => mentionOf(article, line)),
    sentences: lines.map((line) => ({ start: line.index, end: line.index + line[0].length })),
  };
}

function mentionOf({ id, metadata }: Article, line: RegExpExecArray): EventMention {
  const [quote, date = "", names = ""] = line;
  const span = { start: line.index, end: line.index + quote.length };
  const edtf = date === "undated" ? metadata.published : date;
  return {
    ...span,
    id: `${id}-${span.start}`,
    articleId: id,
    quote,
    trigger: { start: span.start, end: span.start + date.length },
    type: "CONSULT",
    mode: null,
    certainty: "asserted",
    edtf,
    basis: edtf === null ? "undated" : "explicit",
    dateEvidence: { timex: null, reason: null, rule: "test" },
    actors: names
      .split(" ")
      .filter(Boolean)
      .map((actorId) => ({ mention: { ...span, text: quote, actorId, by: "name", rule: "test" }, role: "agent" })),
    rule: "test",
  };
}

export const LINE_READER: Reader = {
  extractArticle: readLines,
  extractCorpus,
  version: { read: "1", merge: "1" },
};
