const MB = 1_000_000;

/** The longest article, as it comes in: a book has 1 MB, a saved page with its pictures inside rarely 10. */
export const MAX_ARTICLE_BYTES = 20 * MB;

/** The largest file that holds many articles (.zip, .json, .jsonl): it stands in memory whole. */
export const MAX_COLLECTION_BYTES = 200 * MB;

/** What all entries of a .zip (or .docx) may have together once unpacked. */
export const MAX_UNPACKED_BYTES = 200 * MB;

/** Entries of one .zip, folders included. */
export const MAX_ZIP_ENTRIES = 20_000;

/** Problems that one file's articles are told by name; of what is beyond, the number. */
export const MAX_PROBLEMS = 1000;

/** Elements of a page: the longest articles of the web have some thousands, and time grows with them. */
export const MAX_ELEMENTS = 50_000;

/** How deep the elements of a page stand in each other: those of the web rarely reach 50. */
export const MAX_DEPTH = 250;

/**
 * What the text and the elements of a page weigh together, each as often as it stands in another: whatever looks for the article reads
 * them at every level. 10 MB of text five deep, or 50,000 elements ten deep.
 */
export const MAX_PAGE_WEIGHT = 50 * MB;
export const ELEMENT_WEIGHT = 100;

/** A size as a person writes it: "20 MB", "1.5 MB", "300 kB". */
export function sizeOf(bytes: number): string {
  if (bytes >= MB) return `${Number((bytes / MB).toFixed(bytes < 10 * MB ? 1 : 0))} MB`;
  return bytes >= 1000 ? `${Math.round(bytes / 1000)} kB` : `${bytes} bytes`;
}

/** The sentence for what has more bytes than `limit`; null where it has not. */
export const sizeProblem = (bytes: number, limit: number, what: string): string | null =>
  bytes > limit ? `It has ${sizeOf(bytes)}; ${what} may have ${sizeOf(limit)} at most.` : null;
