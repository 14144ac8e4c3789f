import { mayBeOne } from "#lib/merge/compare.ts";
import { fileQueries, neighboursOf } from "#lib/merge/neighbours.ts";
import { type Telling, tellingOf } from "#lib/merge/telling.ts";
import type { MentionCore } from "#lib/model/mention-core.ts";
import type { Twins } from "#lib/model/twins.ts";
import { eventsTelling, mentionsOfEvents } from "#lib/store/change-events.ts";
import type { Database } from "#lib/store/database.ts";
import { listFiled, readFiled } from "#lib/store/file-mentions.ts";
import { listTwins } from "#lib/store/save-twins.ts";

/** All that can become otherwise because some articles are new or read anew. */
export interface Affected {
  /** Mentions whose events have to be made anew: those of the articles, and whatever may be one event with one of them, link by link. */
  readonly mentions: ReadonlyMap<string, MentionCore>;
  /** The articles themselves, and those among the others that wait for a date. */
  readonly articleIds: ReadonlySet<string>;
  /** Events of before that hold any of the mentions. */
  readonly eventIds: readonly string[];
}

interface Reach {
  readonly db: Database;
  readonly mentions: Map<string, MentionCore>;
  readonly articleIds: Set<string>;
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

/** Mentions that may be one event with some of those given. */
async function neighbours(db: Database, tellings: readonly Telling[]): Promise<readonly MentionCore[]> {
  const filed = await listFiled(db, tellings.flatMap(fileQueries));
  const own = new Set(tellings.map(({ mention }) => mention.id));
  const others = filed.filter(({ id }) => !own.has(id)).map(tellingOf);
  const near = neighboursOf(tellings);
  return others
    .filter((other) => near(other).some((telling) => mayBeOne(telling, other)))
    .map(({ mention }) => mention);
}

/** Mentions that stand at the same place of a twin. */
async function passages(db: Database, cores: readonly MentionCore[]): Promise<readonly MentionCore[]> {
  const twins = await listTwins(db, [...new Set(cores.map(({ articleId }) => articleId))]);
  const ids = new Set(cores.map(({ id }) => id));
  return readFiled(db, { mentionIds: twins.flatMap((pair) => counterparts(pair, ids)) });
}

const counterparts = ({ passages: pairs }: Twins, ids: ReadonlySet<string>): readonly string[] =>
  pairs.flatMap(([a, b]) => [...(ids.has(a) ? [b] : []), ...(ids.has(b) ? [a] : [])]);

/**
 * What has to be merged anew when some articles are new or were read anew. Their mentions and twins must be filed.
 *
 * Looks through the files alone, so that it costs what the neighbourhood is large, not the corpus. Whatever is not in it stays as it is.
 */
export async function affectedBy(db: Database, articleIds: readonly string[]): Promise<Affected> {
  const reach: Reach = { db, mentions: new Map(), articleIds: new Set(articleIds), waiting: [] };
  let eventIds = await eventsTelling(db, { mentionIds: [], articleIds });
  await take(reach, await readFiled(db, { articleIds, mentionIds: await mentionsOfEvents(db, eventIds) }));
  for (;;) {
    while (reach.waiting.length > 0) {
      const frontier = reach.waiting;
      reach.waiting = [];
      await take(reach, await neighbours(db, frontier.map(tellingOf)));
      await take(reach, await passages(db, frontier));
    }
    eventIds = [
      ...new Set([
        ...eventIds,
        ...(await eventsTelling(db, { mentionIds: [...reach.mentions.keys()], articleIds: [] })),
      ]),
    ];
    await take(reach, await readFiled(db, { mentionIds: await mentionsOfEvents(db, eventIds) }));
    if (reach.waiting.length === 0) return { mentions: reach.mentions, articleIds: reach.articleIds, eventIds };
  }
}
