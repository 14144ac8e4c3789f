import { useLocale } from "next-intl";
import { directionOf } from "#lib/model/language.ts";
import type { ActorRefJson } from "#lib/wire/actor-ref.ts";

/** A headline or a name. Where it is in another language than the interface, `lang` says so to fonts and screen readers. */
export function Told({ text, lang }: { readonly text: string; readonly lang?: string | undefined }) {
  if (!lang) return text;
  return (
    <bdi lang={lang} dir={directionOf(lang)}>
      {text}
    </bdi>
  );
}

/** Names of actors as the interface writes a list. */
export function ActorNames({ actors }: { readonly actors: readonly ActorRefJson[] }) {
  const list = new Intl.ListFormat(useLocale(), { type: "unit", style: "short" });
  let place = -1;
  return list.formatToParts(actors.map((actor) => actor.name)).map(({ type, value }) => {
    if (type === "literal") return value;
    place += 1;
    return <Told key={actors[place]?.id} text={value} lang={actors[place]?.nameLang} />;
  });
}
