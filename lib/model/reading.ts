import type { Actor, ActorMention } from "./actor.ts";
import type { Article, Dct } from "./article.ts";
import type { Event, EventMention } from "./event.ts";
import type { LanguageCode } from "./language.ts";
import type { Span } from "./span.ts";
import type { Timex } from "./timex.ts";
import type { Twins } from "./twins.ts";

/** All that was read in one article; spans count in its text, lists are in text order. */
export interface ArticleReading {
  readonly article: Article;
  readonly lang: LanguageCode;
  /** Headline: from metadata, else the first line that looks like one, else the first words. */
  readonly title: string;
  readonly dct: Dct;
  readonly timexes: readonly Timex[];
  readonly actorMentions: readonly ActorMention[];
  /** Every actor that a mention names, each once. */
  readonly actors: readonly Actor[];
  readonly events: readonly EventMention[];
  /** Sentences, for cutting excerpts. */
  readonly sentences: readonly Span[];
  /** Ids that mentions keep from an earlier version of the article, by the ids that they would have; see `withIds`. */
  readonly inherited?: Readonly<Record<string, string>> | undefined;
}

/** A reading whose mentions have ids of an earlier version of the article; those that none is given keep their own. */
export function withIds(reading: ArticleReading, inherited: ArticleReading["inherited"] = {}): ArticleReading {
  if (Object.keys(inherited).length === 0) return reading;
  const events = reading.events.map((mention) => ({ ...mention, id: inherited[mention.id] ?? mention.id }));
  return { ...reading, events, inherited };
}

/** A corpus: its articles after the second pass, and the events that they tell together. */
export interface CorpusReading {
  readonly articles: readonly ArticleReading[];
  readonly events: readonly Event[];
  /** Every actor of the articles once, as all of them together tell of it. */
  readonly actors: readonly Actor[];
  /** Articles that are one text in two versions. */
  readonly twins: readonly Twins[];
  /** Headline of each event by event id, per language of the interface: `titles[id].en`. */
  readonly titles: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
