import { boundsOf } from "#lib/edtf/bounds.ts";
import { fileQueries } from "#lib/merge/neighbours.ts";
import { pairsOf } from "#lib/merge/pairs.ts";
import { LONGEST_VISIT_DAYS, withParts } from "#lib/merge/parts.ts";
import { type Telling, tellingOf } from "#lib/merge/telling.ts";
import { twinsOf } from "#lib/merge/twins.ts";
import type { ActorOf } from "#lib/model/actor.ts";
import type { Event } from "#lib/model/event.ts";
import { headlinesOf } from "#lib/pipeline/titles.ts";
import {
  adjustEvents,
  changeEvents,
  eventsNear,
  eventsOfActors,
  mergeIntoStored,
  partsOfEvents,
  readActors,
  readShown,
  type ShownEvent,
} from "#lib/store/change-events.ts";
import type { Database } from "#lib/store/database.ts";
import { listFiled, readFiled } from "#lib/store/file-mentions.ts";
import { loadReadings, markMerged } from "#lib/store/save-article.ts";
import { forgetTwins, listTwinsAmong, saveTwins } from "#lib/store/save-twins.ts";
import { changing } from "#lib/store/write-rows.ts";
import { type Affected, affectedBy } from "./affected.ts";
import type { Reader } from "./ingest-articles.ts";

/**
 * Merges articles that are new or were read anew into a corpus that is merged already: only what they can change is looked at and
 * written. What is shown afterwards is what `replaceCorpus` would show.
 */
export function mergeAround(
  db: Database,
  { extractCorpus }: Pick<Reader, "extractCorpus">,
  articleIds: readonly string[],
): Promise<void> {
  return changing(db, async (tx) => {
    await findTwins(tx, articleIds);
    const affected = await affectedBy(tx, articleIds);
    const readings = await loadReadings(tx, articlesOf(affected));
    const twins = await listTwinsAmong(tx, articlesOf(affected));
    const corpus = extractCorpus(readings, {
      twins,
      only: ({ id, articleId }) => affected.mentions.has(id) || affected.articleIds.has(articleId),
    });
    const former = await readShown(tx, affected.eventIds);
    const { actors, changedIds } = await mergeIntoStored(tx, corpus.actors);
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    const titles = Object.fromEntries(
      corpus.events.map((event) => [event.id, headlinesOf(event, (id) => byId.get(id) ?? null)]),
    );
    const events = corpus.events.map((event) => ({ ...event, partOf: null }));
    await changeEvents(tx, {
      formerIds: affected.eventIds,
      corpus: { ...corpus, actors, titles, events },
      articleIds: affected.articleIds,
    });
    await adjustParts(tx, former, corpus.events);
    await adjustTitles(tx, changedIds);
    await markMerged(tx, articleIds);
  });
}

const articlesOf = ({ mentions, articleIds }: Affected): readonly string[] => [
  ...new Set([...articleIds, ...[...mentions.values()].map(({ articleId }) => articleId)]),
];

/** Articles that are one text with one of these: only those with which it shares an event can be. */
async function findTwins(tx: Database, articleIds: readonly string[]): Promise<void> {
  await forgetTwins(tx, articleIds);
  const own = await readFiled(tx, { articleIds });
  const others = await listFiled(tx, own.map(tellingOf).flatMap(fileQueries));
  const tellings = [...new Map([...own, ...others].map((core) => [core.id, core])).values()].map(tellingOf);
  const pairs = pairsOf(tellings).filter(({ a, b }) => [a, b].some(isOf(new Set(articleIds))));
  const neighbours = new Set(pairs.map(({ a, b }) => [a.mention.articleId, b.mention.articleId].sort().join("|")));
  for (const key of neighbours) await saveTwins(tx, twinsOf(await loadReadings(tx, key.split("|"))));
}

const isOf =
  (articleIds: ReadonlySet<string>) =>
  ({ mention }: Telling): boolean =>
    articleIds.has(mention.articleId);

/** Events as `withParts` takes them; their members play no part in it. */
const asEvent = (shown: ShownEvent): Event => ({ ...shown, memberIds: [], mergeEvidence: [] });

/** A visit that can have parts: a longer one says too little. */
const isVisit = (event: ShownEvent): boolean => event.mode === "visit" && isWithinVisits(event);

/** Sees to it that what is new, and what stands near a visit that came or went, is part of the right whole. */
async function adjustParts(tx: Database, former: readonly ShownEvent[], events: readonly Event[]): Promise<void> {
  const targets = new Map<string, ShownEvent>(events.map((event) => [event.id, event]));
  const visits = new Map<string, ShownEvent>();
  const addVisits = async (actorIds: readonly string[], days: Days): Promise<void> => {
    for (const visit of await eventsNear(tx, { ...days, actorIds, onlyVisits: true })) visits.set(visit.id, visit);
  };
  for (const visit of [...former, ...events].filter(isVisit)) {
    const near = await eventsNear(tx, { ...daysOf(visit), actorIds: actorIdsOf([visit]), onlyVisits: false });
    for (const each of near) targets.set(each.id, each);
    await addVisits(actorIdsOf(near), daysOf(visit));
  }
  const formerIds = former.map(({ id }) => id);
  const orphans = await readShown(tx, await partsOfEvents(tx, formerIds));
  for (const part of orphans) targets.set(part.id, part);
  for (const event of [...events, ...orphans])
    if (isWithinVisits(event)) await addVisits(actorIdsOf([event]), daysOf(event));
  const all = [...new Map([...targets, ...visits]).values()];
  const actors = await readActors(tx, actorIdsOf(all));
  const actorOf: ActorOf = (id) => actors.get(id) ?? null;
  const parts = withParts(all.map(asEvent), actorOf).filter(({ id }) => targets.has(id));
  await adjustEvents(
    tx,
    parts.map(({ id, partOf }) => ({ id, partOf })),
  );
}

interface Days {
  readonly startDay: number;
  readonly endDay: number;
}

const actorIdsOf = (events: readonly ShownEvent[]): readonly string[] => [
  ...new Set(events.flatMap(({ actors }) => actors.map(({ actorId }) => actorId))),
];

/** Short enough to lie within a visit. */
const isWithinVisits = ({ edtf }: ShownEvent): boolean => {
  if (edtf === null) return false;
  const { start, end } = boundsOf(edtf);
  return end - start <= LONGEST_VISIT_DAYS;
};

function daysOf({ edtf }: ShownEvent): Days {
  const { start, end } = boundsOf(edtf!);
  return { startDay: clamp(start), endDay: clamp(end) };
}

/** Open ends as the last day that an integer column can say. */
const clamp = (day: number): number => Math.max(-2_147_483_647, Math.min(2_147_483_647, day));

/** A person whose name some new text tells better is renamed in every headline. */
async function adjustTitles(tx: Database, actorIds: readonly string[]): Promise<void> {
  const events = await readShown(tx, await eventsOfActors(tx, actorIds));
  const actors = await readActors(tx, [
    ...new Set(events.flatMap((each) => each.actors.map(({ actorId }) => actorId))),
  ]);
  const titled = events.map((event) => ({
    id: event.id,
    titles: headlinesOf(asEvent(event), (id) => actors.get(id) ?? null),
  }));
  await adjustEvents(tx, titled);
}
