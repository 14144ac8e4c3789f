import { isAdrift, isTorn, mayBeOne } from "#lib/merge/compare.ts";
import { fileQueries, neighboursOf } from "#lib/merge/neighbours.ts";
import { type Telling, tellingOf } from "#lib/merge/telling.ts";
import type { Bonds } from "#lib/model/correction.ts";
import type { MentionCore } from "#lib/model/mention-core.ts";
import type { Twins } from "#lib/model/twins.ts";
import { eventsTelling, mentionsOfEvents } from "#lib/store/change-events.ts";
import { hiddenAround } from "#lib/store/corrections.ts";
import type { Database } from "#lib/store/database.ts";
import { listFiled, readFiled, readFormer } from "#lib/store/file-mentions.ts";
import { listTwins } from "#lib/store/save-twins.ts";
import type { CorrectionsAtHand } from "./corrections-at-hand.ts";

/** All that can become otherwise because some articles are new or read anew. */
export interface Affected {
  /** Mentions whose events have to be made anew: those of the articles, and whatever may be one event with one of them, link by link. */
  readonly mentions: ReadonlyMap<string, MentionCore>;
  /** The articles themselves, and those among the others that wait for a date. */
  readonly articleIds: ReadonlySet<string>;
  /** Events of before that hold any of the mentions, hidden ones included. */
  readonly eventIds: readonly string[];
  /** Those of the mentions that fit events of different days, some of which may lie outside; see `isTorn`. */
  readonly tornIds: ReadonlySet<string>;
}

interface Reach {
  readonly db: Database;
  readonly mentions: Map<string, MentionCore>;
  readonly articleIds: Set<string>;
  readonly tornIds: Set<string>;
  /** Whose neighbours nobody looked for yet. */
  waiting: MentionCore[];
}

/** Takes mentions in; with one that waits for a date, all of its article, since whatever dates the one dates the others. */
async function take(reach: Reach, cores: readonly MentionCore[]): Promise<void> {
  const adrift = new Set(cores.filter(({ isAdrift }) => isAdrift).map(({ articleId }) => articleId));
  const unknown = [...adrift].filter((id) => !reach.articleIds.has(id));
  for (const id of unknown) reach.articleIds.add(id);
  const whole = unknown.length > 0 ? await readFiled(reach.db, { articleIds: unknown }) : [];
  for (const core of [...cores, ...whole]) {
    if (reach.mentions.has(core.id)) continue;
    reach.mentions.set(core.id, core);
    reach.waiting.push(core);
  }
}

/** For each of some tellings, those filed that may be one event with it. */
async function neighbours(
  db: Database,
  tellings: readonly Telling[],
): Promise<readonly (readonly [Telling, readonly Telling[]])[]> {
  const own = new Set(tellings.map(({ mention }) => mention.id));
  const filed = await listFiled(db, tellings.flatMap(fileQueries));
  const near = neighboursOf([...tellings, ...filed.filter(({ id }) => !own.has(id)).map(tellingOf)]);
  return tellings.map((telling) => [telling, near(telling).filter((other) => mayBeOne(telling, other))]);
}

/** Takes in what may be one event with some mentions. One that is torn joins nothing, so that what it fits need not be looked at. */
async function follow(reach: Reach, frontier: readonly MentionCore[], { areApart }: Bonds): Promise<void> {
  for (const [telling, near] of await neighbours(reach.db, frontier.map(tellingOf))) {
    const others = near.filter(({ mention }) => !areApart(mention.id, telling.mention.id));
    const dated = others.filter((other) => !isAdrift(other));
    if (!isAdrift(telling) && isTorn(telling, dated)) reach.tornIds.add(telling.mention.id);
    else
      await take(
        reach,
        others.map(({ mention }) => mention),
      );
  }
}

/** Mentions that stand at the same place of a twin. */
async function passages(db: Database, cores: readonly MentionCore[]): Promise<readonly MentionCore[]> {
  const twins = await listTwins(db, [...new Set(cores.map(({ articleId }) => articleId))]);
  const ids = new Set(cores.map(({ id }) => id));
  return readFiled(db, { mentionIds: twins.flatMap((pair) => counterparts(pair, ids)) });
}

const counterparts = ({ passages: pairs }: Twins, ids: ReadonlySet<string>): readonly string[] =>
  pairs.flatMap(([a, b]) => [...(ids.has(a) ? [b] : []), ...(ids.has(b) ? [a] : [])]);

/** Events of before that hold some mentions, and all of their mentions. */
async function formerAround(
  db: Database,
  of: { readonly mentionIds: readonly string[]; readonly articleIds: readonly string[] },
  { hidesSome }: CorrectionsAtHand,
): Promise<{ readonly eventIds: readonly string[]; readonly mentionIds: readonly string[] }> {
  const shown = await eventsTelling(db, of);
  const hidden = hidesSome ? await hiddenAround(db, of.mentionIds) : { eventIds: [], mentionIds: [] };
  const members = await mentionsOfEvents(db, shown);
  return { eventIds: [...shown, ...hidden.eventIds], mentionIds: [...members, ...hidden.mentionIds] };
}

/**
 * What has to be merged anew when some articles are new or were read anew. Their mentions and twins must be filed.
 *
 * Looks through the files alone, so that it costs what the neighbourhood is large, not the corpus. Whatever is not in it stays as it is.
 * Mentions that share a correction are merged together.
 */
export async function affectedBy(
  db: Database,
  articleIds: readonly string[],
  corrections: CorrectionsAtHand,
): Promise<Affected> {
  const reach: Reach = { db, mentions: new Map(), articleIds: new Set(articleIds), tornIds: new Set(), waiting: [] };
  const gone = await readFormer(db, articleIds);
  const goneIds = gone.map(({ id }) => id);
  const first = await formerAround(db, { mentionIds: goneIds, articleIds }, corrections);
  const eventIds = new Set(first.eventIds);
  await take(reach, await readFiled(db, { articleIds, mentionIds: first.mentionIds }));
  await take(reach, await readFiled(db, { mentionIds: corrections.linked(goneIds) }));
  for (const [, others] of await neighbours(db, gone.map(tellingOf)))
    await take(
      reach,
      others.map(({ mention }) => mention),
    );
  for (;;) {
    while (reach.waiting.length > 0) {
      const frontier = reach.waiting;
      reach.waiting = [];
      await follow(reach, frontier, corrections.bonds);
      await take(reach, await passages(db, frontier));
      await take(reach, await readFiled(db, { mentionIds: corrections.linked(frontier.map(({ id }) => id)) }));
    }
    const former = await formerAround(db, { mentionIds: [...reach.mentions.keys()], articleIds: [] }, corrections);
    for (const id of former.eventIds) eventIds.add(id);
    await take(reach, await readFiled(db, { mentionIds: former.mentionIds }));
    if (reach.waiting.length === 0) return { ...reach, eventIds: [...eventIds] };
  }
}
