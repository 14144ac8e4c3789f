"use client";
import { useLocale, useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import type { FacetsJson } from "#lib/wire/actor-json.ts";
import { isUnfiltered, NO_FILTER, type View, viewHref } from "#lib/wire/view.ts";
import { languageLabel } from "../_ui/language-name.ts";
import { changeView, useView } from "../_ui/view-in-address.ts";
import { windowInWords } from "../_ui/window-in-words.ts";

/** What is chosen, each with a link that takes it back, and one that takes all back. Nothing where nothing is chosen. */
export function ActiveFilters({ actors }: { readonly actors: FacetsJson["actors"] }) {
  const t = useTranslations();
  const locale = useLocale();
  const view = useView();
  const range = view.inWindow ? view.window : null;
  if (isUnfiltered(view) && !range) return null;
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
  const chips: readonly (readonly [name: string, change: Partial<View>])[] = [
    ...(range ? [[windowInWords(range, locale), { inWindow: false }] as const] : []),
    ...(view.q === "" ? [] : [[t("search.chip", { query: view.q }), { q: "" }] as const]),
    ...view.actors.map((id) => [nameOf(id), { actors: without(view.actors, id) }] as const),
    ...view.excluded.map(
      (id) => [t("filters.active.without", { name: nameOf(id) }), { excluded: without(view.excluded, id) }] as const,
    ),
    ...view.types.map((type) => [t(`type.${type}`), { types: without(view.types, type) }] as const),
    ...view.modes.map((mode) => [t(`mode.${mode}`), { modes: without(view.modes, mode) }] as const),
    ...view.langs.map((lang) => [languageLabel(lang, locale), { langs: without(view.langs, lang) }] as const),
    ...view.certainties.map(
      (value) => [t(`certainty.${value}`), { certainties: without(view.certainties, value) }] as const,
    ),
    ...view.grains.map((value) => [t(`filters.grain.${value}`), { grains: without(view.grains, value) }] as const),
  ];
  const link = (change: Partial<View>) => ({
    href: viewHref({ ...view, ...change } satisfies View),
    onClick: (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      changeView(change, "push");
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
      <a className="link-button" {...link({ ...NO_FILTER, axis: view.axis, inWindow: false })}>
        {t("filters.active.clear")}
      </a>
    </div>
  );
}

const without = <T,>(values: readonly T[], value: T): T[] => values.filter((each) => each !== value);
