import type { Actor } from "#lib/model/actor.ts";
import type { Event, EventMention } from "#lib/model/event.ts";
import type { ArticleReading, CorpusReading } from "#lib/model/reading.ts";
import type { Twins } from "#lib/model/twins.ts";
import { NO_ACTOR } from "#lib/tiles/lanes.ts";
import { publishedColumns } from "./axis.ts";
import { dateColumns, isInferred } from "./date-columns.ts";
import type { actor, article, event, eventActor, eventMention } from "./schema.ts";

/** What an article row shows once merging has taken it in. */
export type ShownArticle = Pick<
  typeof article.$inferSelect,
  | "id"
  | "metadata"
  | "lang"
  | "title"
  | "dctEdtf"
  | "dctBasis"
  | "dctEvidence"
  | "dctRule"
  | "timexes"
  | "actorMentions"
  | "sentences"
>;

/** A corpus as rows, each list in order of its key: the same corpus gives the same rows in whatever order it was read. */
export interface CorpusRows {
  readonly articles: readonly ShownArticle[];
  readonly actors: readonly (typeof actor.$inferSelect)[];
  readonly events: readonly (typeof event.$inferSelect)[];
  readonly eventActors: readonly (typeof eventActor.$inferSelect)[];
  readonly mentions: readonly (typeof eventMention.$inferSelect)[];
}

interface Telling {
  readonly mention: EventMention;
  readonly reading: ArticleReading;
}

/** A telling is surer of itself the further left it stands; adds to an event's weight. */
const CERTAINTY_WEIGHT = { asserted: 4, reported: 3, planned: 2, denied: 1, hypothetical: 0 } as const;
/** More sources than this tell no more about how important an event is. */
const MAX_WEIGHED_SOURCES = 50;

const byKey =
  <T>(keyOf: (row: T) => string) =>
  (a: T, b: T): number =>
    keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0;
const byId = byKey<{ readonly id: string }>(({ id }) => id);
const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Turns a corpus into rows. A mention that no event claims is left out. */
export function corpusRows(corpus: CorpusReading): CorpusRows {
  const articles = [...corpus.articles].sort((a, b) => byId(a.article, b.article));
  const tellings = new Map<string, Telling>(
    articles.flatMap((reading) => reading.events.map((mention) => [mention.id, { mention, reading }] as const)),
  );
  const events = [...corpus.events].sort(byId);
  const twins = twinIds(corpus.twins);
  return {
    articles: articles.map(articleRow),
    actors: [...corpus.actors].sort(byId).map(actorRow),
    events: events.map((each) => eventRow(each, tellingsOf(each, tellings), corpus.titles[each.id] ?? {}, twins)),
    eventActors: events.flatMap(eventActorRows),
    mentions: events
      .flatMap((each) => tellingsOf(each, tellings).map(({ mention }) => mentionRow(mention, each.id)))
      .sort(byId),
  };
}

function tellingsOf({ memberIds }: Event, tellings: ReadonlyMap<string, Telling>): readonly Telling[] {
  return unique(memberIds).flatMap((id) => tellings.get(id) ?? []);
}

function articleRow({ article, lang, title, dct, timexes, actorMentions, sentences }: ArticleReading): ShownArticle {
  return {
    id: article.id,
    metadata: article.metadata,
    lang,
    title,
    dctEdtf: dct.edtf,
    dctBasis: dct.basis,
    dctEvidence: dct.evidence,
    dctRule: dct.rule,
    timexes,
    actorMentions,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
  };
}

/** An actor as a row. */
export function actorRow({ id, kind, country, names, listed, ...flags }: Actor): CorpusRows["actors"][number] {
  const { female = false, familyFirst = false, romanised = false } = flags;
  return { id, kind, country, names, listed, female, familyFirst, romanised };
}

function eventRow(
  each: Event,
  tellings: readonly Telling[],
  titles: Readonly<Record<string, string>>,
  twins: TwinIds,
): CorpusRows["events"][number] {
  const langs = unique(tellings.map(({ reading }) => reading.lang)).toSorted();
  const sourceCount = countSources(unique(tellings.map(({ reading }) => reading.article.id)), twins);
  const dated = tellings.filter(({ mention }) => mention.edtf === each.edtf);
  return {
    id: each.id,
    // What is known of a date whose year is not; by its columns the event is undated all the same.
    edtf: each.edtf ?? knownOf(tellings),
    ...dateColumns(each.edtf),
    basis: each.basis,
    inferred:
      each.basis !== "editor" &&
      dated.length > 0 &&
      dated.every(({ mention, reading }) => isInferred(mention, reading.dct, reading.article.text)),
    type: each.type,
    mode: each.mode,
    certainty: each.certainty,
    titles,
    langs: [...langs],
    sourceCount,
    partOf: each.partOf,
    mergeEvidence: each.mergeEvidence,
    weight: weightOf(each, sourceCount),
    leadActor: each.actors[0]?.actorId ?? NO_ACTOR,
    actorIds: [...unique(each.actors.map(({ actorId }) => actorId))],
    ...publishedColumns(
      tellings.map(({ reading: { article, dct } }) => ({
        articleId: article.id,
        edtf: dct.edtf,
        inferred: dct.basis === "inferred",
      })),
    ),
    corrected: each.corrected ?? null,
  };
}

/** Articles that are one text in two versions count as one source, and so do those joined to each other by others of them. */
function countSources(articleIds: readonly string[], twins: TwinIds): number {
  const left = new Set(articleIds);
  let sources = 0;
  for (const id of articleIds) {
    if (!left.delete(id)) continue;
    sources += 1;
    const queue = [id];
    for (let next = queue.pop(); next !== undefined; next = queue.pop())
      for (const twin of twins.get(next) ?? []) if (left.delete(twin)) queue.push(twin);
  }
  return sources;
}

/** The twins of an article, by article id. */
type TwinIds = ReadonlyMap<string, readonly string[]>;

function twinIds(twins: readonly Twins[]): TwinIds {
  const ids = new Map<string, string[]>();
  const add = (id: string, twin: string): unknown => ids.get(id)?.push(twin) ?? ids.set(id, [twin]);
  for (const { articleIds } of twins) {
    const [a, b] = articleIds;
    add(a, b);
    add(b, a);
  }
  return ids;
}

/** Month and day that a telling gives without a year ("XXXX-03-18"), or null. */
const knownOf = (tellings: readonly Telling[]): string | null =>
  tellings.find(({ mention }) => mention.dateEvidence.known)?.mention.dateEvidence.known ?? null;

/** Sources count most, then certainty, then whether the text itself or an editor gives the date, then how many take part. */
function weightOf(each: Event, sourceCount: number): number {
  const dating = each.basis === "explicit" || each.basis === "editor" ? 2 : each.basis === "relative" ? 1 : 0;
  return (
    Math.min(sourceCount, MAX_WEIGHED_SOURCES) * 1000 +
    CERTAINTY_WEIGHT[each.certainty] * 100 +
    dating * 10 +
    Math.min(each.actors.length, 9)
  );
}

const eventActorRows = (each: Event): CorpusRows["eventActors"] =>
  each.actors
    .filter(({ actorId }, place) => each.actors.findIndex((other) => other.actorId === actorId) === place)
    .map(({ actorId, role }, rank) => ({ eventId: each.id, actorId, role, rank }));

function mentionRow(mention: EventMention, eventId: string): CorpusRows["mentions"][number] {
  const { id, articleId, start, end, quote, trigger, type, mode, certainty, edtf, basis, dateEvidence, actors, rule } =
    mention;
  return {
    id,
    articleId,
    eventId,
    start,
    end,
    quote,
    trigger: { start: trigger.start, end: trigger.end },
    type,
    mode,
    certainty,
    edtf,
    basis,
    dateEvidence,
    actors,
    rule,
  };
}
