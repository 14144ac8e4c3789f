import { eq, sql } from "drizzle-orm";
import type { EventType } from "#lib/model/event.ts";
import { readValues } from "./count-scopes.ts";
import type { Database } from "./database.ts";
import { typeOfKind } from "./kinds.ts";
import { cellCount, posting, scopeCount } from "./schema-levels.ts";
import { pairOf } from "./scopes.ts";
import { ROOT_LEVEL } from "./tally.ts";

/** Actors told beside one: as many as a reader compares at a glance. */
const MAX_COMPANIONS = 12;
/** The actors with most events of all, each a candidate for being named beside a frequent one. */
const MAX_CANDIDATES = 200;
/** Meetings, visits, talks and calls. */
const MEETING: EventType = "CONSULT";

/** Another actor, with the events that name both, and those of them that are meetings and talks. */
export interface Companion {
  readonly id: string;
  readonly together: number;
  readonly meetings: number;
}

/**
 * Whom an actor's events name beside it: most meetings first, then most events, then by id; at most twelve. Every number is exact. Up
 * to `few` events are looked at one by one, so that who is listed is exact too; of an actor that has more, those are compared whom its
 * own counts name most often, and the most frequent of the archive.
 */
export async function companionsOf(db: Database, id: string, few: number): Promise<readonly Companion[]> {
  const found = few > 0 ? await countOneByOne(db, id, few) : await countPairs(db, id, await candidatesOf(db, id));
  return [...found].sort(mostMetFirst).slice(0, MAX_COMPANIONS);
}

const mostMetFirst = (a: Companion, b: Companion): number =>
  b.meetings - a.meetings || b.together - a.together || (a.id < b.id ? -1 : 1);

async function countOneByOne(db: Database, id: string, few: number): Promise<readonly Companion[]> {
  const rows = await db
    .select({ kind: posting.kind, actors: posting.actors })
    .from(posting)
    .where(eq(posting.scope, id))
    .limit(few);
  const found = new Map<string, Companion>();
  for (const { kind, actors } of rows) {
    const isMeeting = typeOfKind(kind) === MEETING;
    for (const other of actors) {
      if (other === id) continue;
      const { together, meetings } = found.get(other) ?? { together: 0, meetings: 0 };
      found.set(other, { id: other, together: together + 1, meetings: meetings + (isMeeting ? 1 : 0) });
    }
  }
  return [...found.values()];
}

async function candidatesOf(db: Database, id: string): Promise<readonly string[]> {
  const most = await db
    .select({ id: scopeCount.scope })
    .from(scopeCount)
    .where(sql`width = 1`)
    .orderBy(sql`count desc, scope`)
    .limit(MAX_CANDIDATES);
  const [root] = await db
    .select({ lanes: cellCount.lanes })
    .from(cellCount)
    .where(sql`scope = ${id} and level = ${ROOT_LEVEL}::int`);
  const own = Object.values(root?.lanes.types ?? {}).flatMap(({ actors }) => Object.keys(actors));
  const candidates = new Set([...own, ...most.map((row) => row.id)]);
  candidates.delete(id);
  return [...candidates];
}

async function countPairs(db: Database, id: string, others: readonly string[]): Promise<readonly Companion[]> {
  const byPair = new Map(others.map((other) => [pairOf(id, other), other]));
  const rows = await readValues(db, [...byPair.keys()]);
  return rows.map(({ scope, count, values }) => ({
    id: byPair.get(scope)!,
    together: count,
    meetings: values.types[MEETING] ?? 0,
  }));
}
