import type { Actor } from "#lib/model/actor.ts";
import type { ActorRefJson } from "./event-json.ts";
import { textIn, type UiLanguage } from "./ui-language.ts";

/** An actor as it is shown: its name in the language asked for or in another, or its id where a provisional one has none. */
export function actorRef(
  { id, names, kind, country }: Pick<Actor, "id" | "names" | "kind" | "country">,
  ui: UiLanguage,
): ActorRefJson {
  const name = textIn(names, ui) ?? { text: id };
  return { id, name: name.text, ...(name.lang && { nameLang: name.lang }), kind, country };
}
