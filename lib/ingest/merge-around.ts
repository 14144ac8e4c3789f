import { boundsOf } from "#lib/edtf/bounds.ts";
import { gather } from "#lib/merge/gather.ts";
import { fileQueries } from "#lib/merge/neighbours.ts";
import { pairsOf } from "#lib/merge/pairs.ts";
import { LONGEST_VISIT_DAYS, visitorsOf, withParts } from "#lib/merge/parts.ts";
import { type Telling, tellingOf } from "#lib/merge/telling.ts";
import { twinCandidates, twinsAmong } from "#lib/merge/twins.ts";
import type { Event } from "#lib/model/event.ts";
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
import { loadReadings, lockWaiting, markMerged } from "#lib/store/save-article.ts";
import { forgetTwins, listTwinsAmong, saveTwins } from "#lib/store/save-twins.ts";
import { changing } from "#lib/store/write-rows.ts";
import { type Affected, affectedBy } from "./affected.ts";
import { correctionsAtHand, titlesOf } from "./corrections-at-hand.ts";
import type { Reader } from "./ingest-articles.ts";
import { mergeOptions } from "./merge-options.ts";

/**
 * Merges articles that are new or were read anew into a corpus that is merged already: only what they can change is looked at and
 * written. What is shown afterwards is what `replaceCorpus` would show. Articles that another process merged meanwhile are left out.
 */
export function mergeAround(
  db: Database,
  { extractCorpus }: Pick<Reader, "extractCorpus">,
  newIds: readonly string[],
): Promise<void> {
  return changing(db, async (tx) => {
    const articleIds = await lockWaiting(tx, newIds);
    if (articleIds.length === 0) return;
    await findTwins(tx, articleIds);
    const corrections = await correctionsAtHand(tx);
    const affected = await affectedBy(tx, articleIds, corrections);
    const readings = await loadReadings(tx, articlesOf(affected));
    const twins = await listTwinsAmong(tx, articlesOf(affected));
    const read = extractCorpus(readings, {
      ...mergeOptions(corrections),
      twins,
      tornIds: affected.tornIds,
      only: ({ id, articleId }) => affected.mentions.has(id) || affected.articleIds.has(articleId),
    });
    const { corpus, hidden } = corrections.correct(read);
    const former = await readShown(tx, affected.eventIds);
    const { actors, changedIds } = await mergeIntoStored(tx, corpus.actors);
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    const titles = Object.fromEntries(
      corpus.events.map((event) => [event.id, titlesOf(event, (id) => byId.get(id) ?? null)]),
    );
    const events = corpus.events.map((event) => ({ ...event, partOf: null }));
    await changeEvents(tx, {
      formerIds: affected.eventIds,
      corpus: { ...corpus, actors, titles, events },
      hidden,
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
  const candidates = twinCandidates(pairs).map(([key]) => key.split("|"));
  const near = await readFiled(tx, { articleIds: [...new Set(candidates.flat())] });
  const cores = gather(near, ({ articleId }) => [articleId]);
  for (const ids of candidates) await saveTwins(tx, twinsAmong(ids.flatMap((id) => cores.get(id)!.map(tellingOf))));
}

const isOf =
  (articleIds: ReadonlySet<string>) =>
  ({ mention }: Telling): boolean =>
    articleIds.has(mention.articleId);

/** Events as `withParts` takes them; their members play no part in it. */
const asEvent = (shown: ShownEvent): Event => ({ ...shown, memberIds: [], mergeEvidence: [] });

/** Sees to it that what is new, and what stands near a visit that came or went, is part of the right whole. */
async function adjustParts(tx: Database, former: readonly ShownEvent[], events: readonly Event[]): Promise<void> {
  const known = await readActors(tx, actorIdsOf(events));
  const held = events
    .map((event) => ({ event, actorIds: visitorsOf(event, (id) => known.get(id) ?? null) }))
    .filter(({ actorIds }) => actorIds.length > 0)
    .map(({ event, actorIds }) => ({ actorIds, ...daysOf(event) }));
  const formerIds = former.map(({ id }) => id);
  const orphans = await readShown(tx, await partsOfEvents(tx, formerIds));
  const near = await eventsNear(tx, held, NEARBY);
  const targets = new Map<string, ShownEvent>([...near, ...orphans, ...events].map((event) => [event.id, event]));
  const parts = [...targets.values()].filter((event) => event.mode !== "visit" && isWithinVisits(event));
  const places = parts.map((event) => ({ actorIds: actorIdsOf([event]), ...daysOf(event) }));
  const visits = await eventsNear(tx, places, { ...NEARBY, onlyVisits: true });
  const all = [...new Map([...visits.map((visit) => [visit.id, visit] as const), ...targets]).values()];
  const actors = await readActors(tx, actorIdsOf(all));
  const wholes = withParts(all.map(asEvent), (id) => actors.get(id) ?? null);
  const isNew = new Set(events.map(({ id }) => id));
  // What is new was written as part of nothing.
  const partOf = ({ id }: Event): string | null => (isNew.has(id) ? null : (targets.get(id)?.partOf ?? null));
  const changed = wholes.filter((event) => targets.has(event.id) && event.partOf !== partOf(event));
  await adjustEvents(
    tx,
    changed.map(({ id, partOf }) => ({ id, partOf })),
  );
}

const NEARBY = { longestDays: LONGEST_VISIT_DAYS, onlyVisits: false };

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
    titles: titlesOf(asEvent(event), (id) => actors.get(id) ?? null),
  }));
  await adjustEvents(tx, titled);
}
