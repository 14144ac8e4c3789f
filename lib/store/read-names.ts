import { sql } from "drizzle-orm";
import { rowsOf, type Store } from "./database.ts";
import { folded } from "./fold.ts";
import { remembered } from "./remembered.ts";

/** An actor's names for comparing: its id and its names in all languages, folded, a blank before each. */
export interface ActorNames {
  readonly id: string;
  readonly folded: readonly string[];
}

/** The names of all actors, read once for every state of the data. */
export const readNames = (store: Store): Promise<readonly ActorNames[]> =>
  remembered(store, ["names"], async (db) => {
    const rows = await rowsOf<{ id: string; names: Readonly<Record<string, string>> }>(
      db,
      sql`select id, names from actor`,
    );
    return rows.map(({ id, names }) => ({
      id,
      folded: [id, ...Object.values(names)].map((name) => ` ${folded(name)}`),
    }));
  });
