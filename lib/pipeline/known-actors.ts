import { ACTORS, actorById } from "#lib/actors/gazetteer.ts";
import type { Actor } from "#lib/model/actor.ts";

/** An actor of the tables by id; null for one that no table has. */
export const listedActor = (id: string): Actor | null => actorById(id);

const fold = (name: string): string => name.normalize("NFKC").trim().toLowerCase();

/**
 * Ids of the actors of the tables that have a name in some language, small and capital letters alike; where nobody has it, of those whose name
 * ends with it, as a family name does. None where nobody is called so.
 */
export function actorsNamed(name: string): readonly string[] {
  const wanted = fold(name);
  const called = (test: (form: string) => boolean): readonly string[] =>
    ACTORS.filter(({ names }) => Object.values(names).some((forms) => forms?.some((form) => test(fold(form))))).map(
      ({ id }) => id,
    );
  const whole = called((form) => form === wanted);
  return whole.length > 0 || wanted === "" ? whole : called((form) => form.endsWith(` ${wanted}`));
}
