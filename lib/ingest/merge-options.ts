import { extractArticle } from "#lib/pipeline/extract-article.ts";
import type { CorpusOptions } from "#lib/pipeline/extract-corpus.ts";
import type { CorrectionsAtHand } from "./corrections-at-hand.ts";

/** What merging is told of the corrections; nothing where nobody corrected anything. */
export const mergeOptions = ({ isEmpty, bonds, forReading }: CorrectionsAtHand): CorpusOptions =>
  isEmpty ? {} : { bonds, read: (article, lent) => extractArticle(article, lent, forReading(article)) };
