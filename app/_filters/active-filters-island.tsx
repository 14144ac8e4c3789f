"use client";
import { useLocale, useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import type { FacetsJson } from "#lib/wire/actor-json.ts";
import { type Filter, isUnfiltered, type View, viewHref } from "#lib/wire/view.ts";
import { languageName } from "../_ui/language-name.ts";
import { changeFilter, useView } from "../_ui/view-in-address.ts";

/** What is chosen, each with a link that takes it back, and one that takes all back. Nothing where nothing is chosen. */
export function ActiveFilters({ actors }: { readonly actors: FacetsJson["actors"] }) {
  const t = useTranslations();
  const locale = useLocale();
  const view = useView();
  if (isUnfiltered(view)) return null;
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
  const chips: readonly (readonly [name: string, change: Partial<Filter>])[] = [
    ...view.actors.map((id) => [nameOf(id), { actors: without(view.actors, id) }] as const),
    ...view.types.map((type) => [t(`type.${type}`), { types: without(view.types, type) }] as const),
    ...view.langs.map((lang) => [languageName(lang, locale), { langs: without(view.langs, lang) }] as const),
    ...view.certainties.map(
      (value) => [t(`certainty.${value}`), { certainties: without(view.certainties, value) }] as const,
    ),
  ];
  const link = (change: Partial<Filter>) => ({
    href: viewHref({ ...view, ...change } satisfies View),
    onClick: (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      changeFilter(change);
    },
  });
  return (
    <div className="active-filters" data-behind-sheet>
      {view.actors.length > 1 && <span className="muted">{t(`filters.active.${view.match}`)}</span>}
      <ul className="chips" aria-label={t("filters.active.label")}>
        {chips.map(([name, change]) => (
          <li key={name}>
            <a className="chip chip-active" {...link(change)}>
              <span className="sr-only">{t("filters.active.remove")} </span>
              {name} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
      </ul>
      <a className="link-button" {...link({ actors: [], types: [], langs: [], certainties: [], match: "any" })}>
        {t("filters.active.clear")}
      </a>
    </div>
  );
}

const without = <T,>(values: readonly T[], value: T): T[] => values.filter((each) => each !== value);
