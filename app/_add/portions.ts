import type { ArticleInput } from "#lib/wire/intake-json.ts";

/** Of one request: small enough that each is answered soon and the reader sees how it goes on. */
const MOST_ARTICLES = 50;
const MOST_UNITS = 4_000_000;

/** Articles in portions that one request takes, in their order; an article alone may be larger than a portion. */
export function portionsOf(articles: readonly ArticleInput[]): readonly (readonly ArticleInput[])[] {
  const portions: ArticleInput[][] = [];
  let units = 0;
  for (const article of articles) {
    const last = portions.at(-1);
    if (last && last.length < MOST_ARTICLES && units + article.text.length <= MOST_UNITS) last.push(article);
    else {
      portions.push([article]);
      units = 0;
    }
    units += article.text.length;
  }
  return portions;
}
