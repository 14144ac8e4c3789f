import { sql } from "drizzle-orm";
import { editsOfOneName, isSameSound, scriptOf, soundKeys } from "#lib/actors/spellings.ts";
import { type Database, rowsOf } from "./database.ts";

/** Shorter words sound like too many names. */
const SHORTEST_SOUND = 4;
/** Names of one sound that are compared with a word. */
const MOST_OF_A_SOUND = 200;

/**
 * For each of some folded words the persons one of whose names is that word, spelled otherwise or in another script: "Токаев", "توكايف". Ids
 * of actors; a word that is nobody's is left out. Never asked for states: their names sound like common words too often.
 */
export async function personsSounding(
  db: Database,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = words
    .filter((word) => word.length >= SHORTEST_SOUND)
    .flatMap((word) => soundKeys(word).map((sound) => ({ word, sound })));
  const found = new Map<string, readonly string[]>();
  if (asked.length === 0) return found;
  const rows = await rowsOf<{ sought: string; word: string; actorId: string }>(
    db,
    sql`select given.word as sought, hit.word, hit.actor_id as "actorId"
        from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as given(word text, sound text)
        cross join lateral (
          select word, actor_id from name_sound where name_sound.sound = given.sound limit ${MOST_OF_A_SOUND}
        ) as hit`,
  );
  for (const { sought, word, actorId } of rows)
    if (isOneName(sought, word)) found.set(sought, [...new Set([...(found.get(sought) ?? []), actorId])]);
  return found;
}

/** Of one script they must also be spelled much alike. */
const isOneName = (a: string, b: string): boolean =>
  scriptOf(a) === scriptOf(b) ? editsOfOneName(a, b) !== null : isSameSound(a, b);
