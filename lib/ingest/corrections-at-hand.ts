import { activeCorrections, linkedMentions } from "#lib/corrections/active.ts";
import { addedActors, addedNames } from "#lib/corrections/added-names.ts";
import { articleDates } from "#lib/corrections/article-dates.ts";
import { bondsOf } from "#lib/corrections/bonds.ts";
import { overlaid } from "#lib/corrections/overlay.ts";
import { withParts } from "#lib/merge/parts.ts";
import type { Actor, ActorOf } from "#lib/model/actor.ts";
import type { Article } from "#lib/model/article.ts";
import type { Bonds, Correction, ReadingCorrections } from "#lib/model/correction.ts";
import type { Event } from "#lib/model/event.ts";
import type { CorpusReading } from "#lib/model/reading.ts";
import { listedActor } from "#lib/pipeline/known-actors.ts";
import { headlinesOf } from "#lib/pipeline/titles.ts";
import { correctionsVersion, latestVersions, readCorrections } from "#lib/store/corrections.ts";
import type { Database } from "#lib/store/database.ts";
import type { CorrectedCorpus } from "#lib/store/replace-corpus.ts";

/** The corrections that hold at one time, as each stage asks for them. */
export interface CorrectionsAtHand {
  /** See `stillHold`. */
  readonly version: string;
  readonly isEmpty: boolean;
  /** An editor hides some event. */
  readonly hidesSome: boolean;
  /** What bears on reading an article; null where nothing does. */
  readonly forReading: (article: Article) => ReadingCorrections | null;
  readonly bonds: Bonds;
  /** See `linkedMentions`. */
  readonly linked: (mentionIds: Iterable<string>) => readonly string[];
  /** A merged corpus as editors have it: their fields, their actors, without what they hide. */
  readonly correct: (corpus: CorpusReading) => CorrectedCorpus;
}

const listedKind = (id: string) => listedActor(id)?.kind ?? null;

/** Loads the corrections that hold. */
export async function correctionsAtHand(db: Database): Promise<CorrectionsAtHand> {
  const version = await correctionsVersion(db);
  const active = activeCorrections(await readCorrections(db));
  const dated = active.flatMap(({ change }) => (change.kind === "article-date" ? [change.articleId] : []));
  const dates = articleDates(active, await latestVersions(db, dated));
  const namesIn = addedNames(active, listedKind);
  return {
    version,
    isEmpty: active.length === 0,
    hidesSome: active.some(({ change }) => change.kind === "hide"),
    forReading: ({ id, text }) => {
      const [date, names] = [dates.get(id) ?? null, namesIn(text)];
      return date === null && names.length === 0 ? null : { date, names };
    },
    bonds: bondsOf(active),
    linked: linkedMentions(active),
    correct: (corpus) => corrected(corpus, active),
  };
}

function corrected(corpus: CorpusReading, active: readonly Correction[]): CorrectedCorpus {
  const added = addedActors(active, listedKind);
  const knownActor = (id: string): Actor | null => {
    const actor = added.get(id);
    return actor ? { ...actor, listed: true } : listedActor(id);
  };
  const isKnown = (id: string): boolean => knownActor(id) !== null;
  const { shown, hidden } = overlaid(corpus.events, active, isKnown);
  if (shown.every((event) => event.corrected === undefined) && hidden.length === 0) return { corpus, hidden };
  const actors = new Map(corpus.actors.map((actor) => [actor.id, actor]));
  const acting = shown.flatMap((event) => (event.corrected ? event.actors : []));
  for (const { actorId } of acting) if (!actors.has(actorId)) actors.set(actorId, knownActor(actorId)!);
  const actorOf: ActorOf = (id) => actors.get(id) ?? null;
  const retitled = shown
    .filter((event) => event.corrected !== undefined)
    .map((event) => [event.id, titlesOf(event, actorOf)] as const);
  const titles = { ...corpus.titles, ...Object.fromEntries(retitled) };
  return { corpus: { ...corpus, events: withParts(shown, actorOf), actors: [...actors.values()], titles }, hidden };
}

/** Headlines of an event: composed, and in their place those that an editor wrote. */
export const titlesOf = (event: Event, actorOf: ActorOf): Readonly<Record<string, string>> => ({
  ...headlinesOf(event, actorOf),
  ...event.corrected?.titles,
});
