import type { ActorListJson } from "#lib/wire/actor-json.ts";
import { DEFAULT_UI, type UiLanguage } from "#lib/wire/ui-language.ts";
import type { Filter } from "#lib/wire/view.ts";
import { countActors } from "./count-actors.ts";
import type { Store } from "./database.ts";
import { folded } from "./fold.ts";
import { readNames } from "./read-names.ts";
import { remembered } from "./remembered.ts";

/**
 * Actors with events under the other filters, most events first. `query` keeps those of whom some name, in any language of the
 * interface, or the id has a word that begins with it; case and diacritics do not matter. `total` counts what is listed; `complete` tells
 * whether more would fit.
 */
export async function listActors(
  store: Store,
  query: string | null,
  filter: Filter,
  ui: UiLanguage = DEFAULT_UI,
): Promise<ActorListJson> {
  const wanted = folded(query ?? "");
  const among = wanted === "" ? null : await namedLike(store, ` ${wanted}`);
  return remembered(store, ["actors", wanted, filter, ui], async (db) => {
    const { actors, complete } = await countActors(db, filter, ui, { among });
    return { actors: [...actors], total: actors.length, complete };
  });
}

/** Names are compared here and not in SQL, because what a database folds depends on the locale it was set up with. */
async function namedLike(store: Store, beginning: string): Promise<readonly string[]> {
  const names = await readNames(store);
  return names.filter((each) => each.folded.some((name) => name.includes(beginning))).map(({ id }) => id);
}
