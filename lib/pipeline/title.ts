import type { Article } from "#lib/model/article.ts";
import type { Document } from "#lib/model/document.ts";

/** A heading is a title as it stands, unless it is none; of a text its first words are. Code units. */
const LONGEST = { heading: 200, text: 80 } as const;

/** Cut at a word's end, with an ellipsis, where it is longer than that. */
function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2))}…`;
}

/** An article's headline: the one stated beside it, else the heading above its text, else its first words; "" for an empty text. */
export function titleOf(article: Article, document: Document): string {
  if (article.metadata.title) return article.metadata.title;
  const textAt = document.paragraphs.findIndex(({ kind }) => kind === "text");
  const heading = document.paragraphs.slice(0, Math.max(textAt, 0)).find(({ kind }) => kind === "heading");
  const first = heading ?? document.paragraphs.find(({ kind }) => kind === "text") ?? document.paragraphs[0];
  return first ? shortened(document.text.slice(first.start, first.end), heading ? LONGEST.heading : LONGEST.text) : "";
}
