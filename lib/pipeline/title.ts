import type { Article } from "#lib/model/article.ts";
import type { Document } from "#lib/model/document.ts";

const LONGEST_TITLE = 80;

/** Cut at a word's end, with an ellipsis, where it is longer than a title should be. */
function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_TITLE / 2))}…`;
}

/** An article's headline: the one stated beside it, else the heading above its text, else its first words; "" for an empty text. */
export function titleOf(article: Article, document: Document): string {
  if (article.metadata.title) return article.metadata.title;
  const textAt = document.paragraphs.findIndex(({ kind }) => kind === "text");
  const heading = document.paragraphs.slice(0, Math.max(textAt, 0)).find(({ kind }) => kind === "heading");
  const first = heading ?? document.paragraphs.find(({ kind }) => kind === "text") ?? document.paragraphs[0];
  return first ? shortened(document.text.slice(first.start, first.end)) : "";
}
