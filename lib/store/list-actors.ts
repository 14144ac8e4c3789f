import { sql } from "drizzle-orm";
import type { ActorListJson } from "#lib/wire/actor-json.ts";
import { type Database, rowsOf, type Store } from "./database.ts";
import type { EventFilter } from "./filter.ts";
import { countActors } from "./read-facets.ts";
import { remembered } from "./remembered.ts";

/**
 * Actors with events under the other filters, most events first. `query` keeps those of whom some name, in any language of the
 * interface, or the id has a word that begins with it; case and diacritics do not matter. `total` counts what is listed.
 */
export function listActors(store: Store, query: string | null, filter: EventFilter): Promise<ActorListJson> {
  return remembered(store, ["actors", query, filter], (db) => actorsOf(db, query, filter));
}

async function actorsOf(db: Database, query: string | null, filter: EventFilter): Promise<ActorListJson> {
  const counted = await countActors(db, filter);
  const wanted = folded(query ?? "");
  if (wanted === " ") return { actors: [...counted], total: counted.length };
  const names = await namesById(db);
  const actors = counted.filter(({ id }) =>
    [id, ...(names.get(id) ?? [])].some((name) => folded(name).includes(wanted)),
  );
  return { actors, total: actors.length };
}

/** Names are compared here and not in SQL, because what a database folds depends on the locale it was set up with. */
async function namesById(db: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await rowsOf<{ id: string; names: Readonly<Record<string, string>> }>(
    db,
    sql`select id, names from actor`,
  );
  return new Map(rows.map(({ id, names }) => [id, Object.values(names)]));
}

/** Without case and diacritics, words apart by one blank, a blank before the first. */
const folded = (text: string): string =>
  ` ${text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()}`;
