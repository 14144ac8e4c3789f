import { beginningOf, firstTag } from "./first-tag.ts";

const XML_FEED = /^(?:[\w-]+:)?(?:rss|feed|rdf)$/;
const JSON_FEED = /^\{[^{}[\]]*"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\//;

/** True where bytes begin as a feed does: RSS, Atom, RDF or JSON Feed. */
export const isFeed = ({ bytes }: { readonly bytes: Uint8Array }): boolean =>
  XML_FEED.test(firstTag(bytes)) || JSON_FEED.test(beginningOf(bytes));
