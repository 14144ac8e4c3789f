import type { FileArticle } from "#lib/ingest/read-folder.ts";
import type { Actor } from "#lib/model/actor.ts";
import type { EventMention } from "#lib/model/event.ts";
import type { ArticleReading, CorpusReading } from "#lib/model/reading.ts";
import { evidenceSentence } from "#lib/pipeline/evidence-sentence.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";

const actorsOf = (mention: EventMention, byId: ReadonlyMap<string, Actor>) =>
  mention.actors.map(({ mention: { actorId, start, end } }) => ({
    id: actorId,
    name: byId.get(actorId)?.names.en ?? actorId,
    start,
    end,
  }));

/** One article as the `extract` command prints it. `titles` are English headlines by mention id. */
export function articleJson(reading: ArticleReading, file: string, titles: ReadonlyMap<string, string>) {
  const byId = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const { edtf, basis, evidence } = reading.dct;
  return {
    file,
    lang: reading.lang,
    published: { edtf, basis, evidence: evidence.map(evidenceSentence) },
    timexes: reading.timexes.map(({ start, end, text, type, edtf: value, rule }) => ({
      start,
      end,
      text,
      type,
      edtf: value,
      rule,
    })),
    events: reading.events.map((mention) => ({
      id: mention.id,
      edtf: mention.edtf,
      basis: mention.basis,
      start: mention.start,
      end: mention.end,
      quote: mention.quote,
      title: titles.get(mention.id) ?? "",
      type: mention.type,
      mode: mention.mode,
      certainty: mention.certainty,
      actors: actorsOf(mention, byId),
      rule: mention.rule,
    })),
  };
}

/** English headline of each mention: that of the event it belongs to. */
export const titlesByMention = (corpus: CorpusReading): ReadonlyMap<string, string> =>
  new Map(
    corpus.events.flatMap(({ id, memberIds }) =>
      memberIds.map((member) => [member, corpus.titles[id]?.en ?? ""] as const),
    ),
  );

/** A corpus as the `extract` command prints it; `files` names each article's file by article id. */
export function extractionJson(corpus: CorpusReading, files: ReadonlyMap<string, readonly string[]>) {
  const titles = titlesByMention(corpus);
  return {
    articles: corpus.articles.flatMap((reading) =>
      (files.get(reading.article.id) ?? []).map((file) => articleJson(reading, file, titles)),
    ),
    clusters: corpus.events.map(({ id, edtf, memberIds, partOf }) => ({ id, edtf, members: memberIds, partOf })),
  };
}

/** Reads the articles of a folder as one corpus, as the `extract` command prints it; a text that stands in two files is read once. */
export function extractionOfFolder(articles: readonly FileArticle[]) {
  const files = new Map<string, string[]>();
  for (const { article, file } of articles) files.set(article.id, [...(files.get(article.id) ?? []), file]);
  const unique = [...new Map(articles.map(({ article }) => [article.id, article])).values()];
  return extractionJson(extractCorpus(unique.map((article) => extractArticle(article))), files);
}
