import { type Draft, fetchIncoming, readIncoming } from "#lib/intake/index.ts";
import { textProblem } from "#lib/pipeline/text-problem.ts";
import type { Store } from "#lib/store/database.ts";
import { findKnownArticles } from "#lib/store/known-articles.ts";
import { type ItemProblemJson, MAX_ARTICLES, type PreviewItemJson, type PreviewJson } from "#lib/wire/intake-json.ts";
import type { Offer } from "./read-offer.ts";
import type { ReadingThread } from "./thread.ts";

/** So many articles are read before they are saved; of more, a reader would not look at each. */
const MOST_READINGS = 20;

/** What was read of what somebody sent, the events of the first articles with it. Saves nothing. */
export async function previewOffer(store: Store, thread: ReadingThread, offer: Offer): Promise<PreviewJson> {
  const fetched = offer.url === null ? NOTHING : await fetchDrafts(offer.url);
  const all = [...offer.drafts, ...fetched.drafts];
  const problems = [...offer.problems, ...fetched.problems, ...tooMany(all.length)];
  const usable: Draft[] = [];
  for (const draft of all.slice(0, MAX_ARTICLES)) {
    const message = textProblem(draft.article.text);
    if (message) problems.push({ name: draft.name, message });
    else usable.push(draft);
  }
  const known = await findKnownArticles(
    store.db,
    usable.map(({ article }) => article.id),
  );
  const items: PreviewItemJson[] = [];
  for (const [place, { name, article, publishedFrom }] of usable.entries()) {
    const { id, text, metadata } = article;
    const reading = place < MOST_READINGS ? await thread.preview(article).catch(() => null) : null;
    items.push({ name, article: { text, ...metadata }, articleId: id, isKnown: known.has(id), publishedFrom, reading });
  }
  return { items, problems };
}

type Read = Pick<Offer, "drafts" | "problems">;
const NOTHING: Read = { drafts: [], problems: [] };
const problemOf = (name: string, message: string): Read => ({ drafts: [], problems: [{ name, message }] });

async function fetchDrafts(url: string): Promise<Read> {
  const fetched = await fetchIncoming(url);
  if (!fetched.ok) return problemOf(url, fetched.error);
  if (fetched.value === "unchanged") return NOTHING;
  const read = await readIncoming(fetched.value.incoming);
  return read.drafts.length + read.problems.length > 0 ? read : problemOf(url, "There is no article on that page.");
}

const tooMany = (count: number): readonly ItemProblemJson[] =>
  count <= MAX_ARTICLES
    ? []
    : [
        {
          name: `${count - MAX_ARTICLES} articles`,
          message: `They are left out: ${MAX_ARTICLES} can be reviewed at once, and ${count} came.`,
        },
      ];
