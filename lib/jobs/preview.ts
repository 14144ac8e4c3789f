import type { Article } from "#lib/model/article.ts";
import { directionOf } from "#lib/model/language.ts";
import { evidenceSentence } from "#lib/pipeline/evidence-sentence.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";
import type { ReadingPreviewJson } from "#lib/wire/intake-json.ts";

/** What would be read in an article: its headline, language and date, and its events in order of the text. Saves nothing. */
export function previewOf(article: Article): ReadingPreviewJson {
  const {
    articles: [reading],
    events,
    titles,
  } = extractCorpus([extractArticle(article)], { twins: [] });
  if (!reading) throw new Error(`article ${article.id} was read and is not there`);
  const mentions = new Map(reading.events.map((mention) => [mention.id, mention]));
  const told = events.map((event) => {
    const members = event.memberIds.flatMap((id) => mentions.get(id) ?? []);
    return { event, members, start: Math.min(...members.map(({ start }) => start)) };
  });
  return {
    title: reading.title,
    lang: reading.lang,
    dir: directionOf(reading.lang),
    date: { edtf: reading.dct.edtf, basis: reading.dct.basis, evidence: reading.dct.evidence.map(evidenceSentence) },
    events: told
      .sort((a, b) => a.start - b.start)
      .map(({ event, members }) => ({
        titles: { ...titles[event.id] },
        edtf: event.edtf,
        basis: event.basis,
        type: event.type,
        quotes: members.map(({ quote }) => quote),
      })),
  };
}
