"use client";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { type DayNumber, dayToIso } from "#lib/edtf/bounds.ts";
import { CERTAINTIES, type EventType } from "#lib/model/event.ts";
import { quadOf } from "#lib/model/quad.ts";
import type { FacetsJson } from "#lib/wire/actor-json.ts";
import type { Filter, View } from "#lib/wire/view.ts";
import { autonym, languageName } from "../_ui/language-name.ts";
import { changeFilter, useServerInStep, useView } from "../_ui/view-in-address.ts";
import { ActorChoice } from "./actor-choice.tsx";
import { type Choice, Choices } from "./choices.tsx";

type ManyField = "actors" | "types" | "langs" | "certainties";

/** A value put into a list or taken out of it; order of choice is kept. */
const toggled = <T extends string>(values: readonly T[], value: T): T[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value];

interface FiltersProps {
  readonly facets: FacetsJson;
  /** The filter that the page was made for, as `formatFilter` writes it. */
  readonly renderedFor: string;
}

/**
 * The filter form. A plain GET form that works without JavaScript; with it every change takes effect at once.
 * Nothing chosen in a group means all of it.
 */
export function Filters({ facets, renderedFor }: FiltersProps) {
  const t = useTranslations();
  const locale = useLocale();
  const view = useView();
  const details = useOpenWhereWide();
  const pending = useServerInStep(renderedFor);
  const chosen = view.actors.length + view.types.length + view.langs.length + view.certainties.length;
  const toggle = (field: ManyField) => (value: string) =>
    changeFilter({ [field]: toggled<string>(view[field], value) } as Partial<Filter>);
  const types: readonly Choice[] = facets.types.map(({ type, count }) => ({
    value: type,
    name: t(`type.${type as EventType}`),
    count,
    quad: quadOf(type as EventType),
  }));
  const langs: readonly Choice[] = facets.langs.map(({ lang, count }) => ({
    value: lang,
    name: languageName(lang, locale),
    own: autonym(lang),
    count,
  }));
  return (
    <details ref={details} className="filters" data-behind-sheet>
      <summary>
        {t("filters.title")}{" "}
        {chosen > 0 && <span className="count-badge">{t("filters.chosen", { count: chosen })}</span>}
      </summary>
      <form action="/" method="get" aria-label={t("filters.title")} aria-busy={pending} className="filter-form">
        <Kept view={view} />
        <Group title={t("filters.actors")}>
          <ActorChoice
            actors={facets.actors}
            chosen={view.actors}
            match={view.match}
            onToggle={toggle("actors")}
            onMatch={(match) => changeFilter({ match })}
          />
        </Group>
        <Group title={t("filters.types")}>
          <Choices name="type" choices={types} chosen={view.types} onToggle={toggle("types")} />
        </Group>
        <Group title={t("filters.langs")}>
          <Choices name="lang" choices={langs} chosen={view.langs} onToggle={toggle("langs")} />
        </Group>
        <Group title={t("filters.certainty")}>
          <Choices
            name="certainty"
            choices={CERTAINTIES.map((value) => ({ value, name: t(`certainty.${value}`) }))}
            chosen={view.certainties}
            onToggle={toggle("certainties")}
          />
        </Group>
        <p className="filter-submit no-js">
          <button type="submit" className="button primary">
            {t("filters.submit")}
          </button>
        </p>
      </form>
    </details>
  );
}

/** Width from which the filters are a column of their own. */
const WIDE = "(min-width: 80rem)";

/** Opens the disclosure where the page is wide, as the style sheet does before any script runs; closes it where it grows narrow. */
function useOpenWhereWide() {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const media = window.matchMedia(WIDE);
    const apply = () => {
      if (details.current) details.current.open = media.matches;
    };
    apply();
    media.addEventListener("change", apply);
    return () => media.removeEventListener("change", apply);
  }, []);
  return details;
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="filter-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

/** What the form does not ask and must not lose. */
function Kept({ view }: { readonly view: View }) {
  const { window, lanes } = view;
  return (
    <>
      {window && <input type="hidden" name="from" value={dayToIso(window.startDay as DayNumber)} />}
      {window && <input type="hidden" name="to" value={dayToIso(window.endDay as DayNumber)} />}
      {lanes !== "type" && <input type="hidden" name="lanes" value={lanes} />}
    </>
  );
}
