import { z } from "zod";
import type { Actor } from "#lib/model/actor.ts";
import { textIn, type UiLanguage } from "./ui-language.ts";

/** An actor as it is shown beside an event. */
export const actorRefSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Language of `name` where there is none in the language asked for. */
  nameLang: z.string().optional(),
  kind: z.enum(["state", "organisation", "bloc", "person"]),
  country: z.string().nullable(),
});
export type ActorRefJson = z.infer<typeof actorRefSchema>;

/** An actor as it is shown: its name in the language asked for or in another, or its id where a provisional one has none. */
export function actorRef(
  { id, names, kind, country }: Pick<Actor, "id" | "names" | "kind" | "country">,
  ui: UiLanguage,
): ActorRefJson {
  const name = textIn(names, ui) ?? { text: id };
  return { id, name: name.text, ...(name.lang && { nameLang: name.lang }), kind, country };
}
