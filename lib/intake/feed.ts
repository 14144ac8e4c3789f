import { type AnyFeed, parseFeed } from "feedsmith";
import type { Edtf } from "#lib/model/edtf-value.ts";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { declaredByType, declaredInMarkup } from "./declared.ts";
import { decodeText } from "./decode.ts";
import { isFeed } from "./feed-signs.ts";
import type { Incoming } from "./intake.ts";
import { MAX_ARTICLE_BYTES, sizeProblem } from "./limits.ts";
import { webAddress } from "./metadata-fields.ts";
import { parsePublished } from "./published-date.ts";

/** One article that a feed names. */
export interface FeedEntry {
  readonly url: string;
  readonly title: string | null;
  readonly published: Edtf | null;
}

/** What a feed says, its entries in its order, each address once. */
export interface Feed {
  readonly title: string | null;
  /** The site that the feed is of. */
  readonly url: string | null;
  readonly entries: readonly FeedEntry[];
  /** How often it asks to be looked at; null where it does not say. */
  readonly everyMinutes: number | null;
}

/** What feeds that ask for more or less often get. */
const MIN_MINUTES = 5;
const MAX_MINUTES = 7 * 24 * 60;

/** The periods of RSS 1.0's syndication module, in minutes. */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** Reads an RSS, Atom, RDF or JSON feed. Entries without a web address are left out. Fails with a sentence on anything else. */
export function readFeed(incoming: Incoming): Result<Feed> {
  const tooLarge = sizeProblem(incoming.bytes.length, MAX_ARTICLE_BYTES, "a feed");
  if (tooLarge) return fail(tooLarge);
  if (!isFeed(incoming)) return fail("It is no feed: expected RSS, Atom, RDF or JSON Feed.");
  const declared = [...declaredByType(incoming.contentType), ...declaredInMarkup(incoming.bytes)];
  const decoded = decodeText(incoming.bytes, declared);
  if (!decoded.ok) return decoded;
  try {
    return ok(feedOf(parseFeed(decoded.value.text.replace(/^\uFEFF/, "")), incoming.url));
  } catch (error) {
    return fail(`It is a feed that cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

interface RawEntry {
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly date: string | undefined;
}

interface RawFeed {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly minutes: number | null;
  readonly entries: readonly RawEntry[];
}

function feedOf(parsed: AnyFeed, address: string | undefined): Feed {
  const raw = rawFeed(parsed);
  const base = absolute(raw.link, address) ?? address;
  const entries = new Map<string, FeedEntry>();
  for (const { link, title, date } of raw.entries) {
    const url = absolute(link, base);
    const published = date === undefined ? null : parsePublished(date);
    if (url !== null && !entries.has(url)) entries.set(url, { url, title: plain(title), published });
  }
  return {
    title: plain(raw.title),
    url: absolute(raw.link, address),
    entries: [...entries.values()],
    everyMinutes: raw.minutes === null ? null : Math.min(MAX_MINUTES, Math.max(MIN_MINUTES, Math.round(raw.minutes))),
  };
}

function rawFeed(parsed: AnyFeed): RawFeed {
  switch (parsed.format) {
    case "rss": {
      const { title, link, ttl, sy, items = [] } = parsed.feed;
      const entries = items.map((item) => ({
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        title: item.title,
        date: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published,
      }));
      return { title, link, minutes: positive(ttl) ?? minutesOf(sy), entries };
    }
    case "rdf": {
      const { title, link, sy, items = [] } = parsed.feed;
      const entries = items.map((item) => ({ link: item.link, title: item.title, date: item.dc?.dates?.[0] }));
      return { title, link, minutes: minutesOf(sy), entries };
    }
    case "atom": {
      const { title, links, sy, entries = [] } = parsed.feed;
      const read = entries.map((entry) => ({
        link: pageLink(entry.links) ?? entry.id,
        title: entry.title?.value,
        date: entry.published ?? entry.updated,
      }));
      return { title: title?.value, link: pageLink(links), minutes: minutesOf(sy), entries: read };
    }
    case "json": {
      const { title, home_page_url: link, items = [] } = parsed.feed;
      const entries = items.map((item) => ({
        link: item.url ?? item.external_url ?? item.id,
        title: item.title,
        date: item.date_published,
      }));
      return { title, link, minutes: null, entries };
    }
  }
}

type Link = { readonly href?: string; readonly rel?: string };

const pageLink = (links: readonly Link[] = []): string | undefined =>
  links.find(({ rel = "alternate" }) => rel === "alternate")?.href;

const positive = (minutes: number | undefined): number | null =>
  minutes !== undefined && minutes > 0 ? minutes : null;

function minutesOf(sy: { updatePeriod?: string; updateFrequency?: number } | undefined): number | null {
  const period = PERIODS[sy?.updatePeriod?.trim().toLowerCase() ?? ""];
  return period === undefined ? null : period / (positive(sy?.updateFrequency) ?? 1);
}

function absolute(link: string | undefined, base: string | undefined): string | null {
  const written = link?.trim();
  return written && URL.canParse(written, base) ? webAddress(new URL(written, base).href) : null;
}

/** A title without the markup that some feeds put into it. */
function plain(title: string | undefined): string | null {
  const words = (title ?? "").replace(/<\/?[a-z][^<>]{0,200}>/gi, "");
  return words.replace(/\s+/g, " ").trim() || null;
}
