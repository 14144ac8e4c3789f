"use client";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { type DayNumber, dayToIso, GRAINS } from "#lib/edtf/bounds.ts";
import { CERTAINTIES, type EventMode, type EventType, modesOf } from "#lib/model/event.ts";
import { quadOf } from "#lib/model/quad.ts";
import type { FacetsJson } from "#lib/wire/actor-json.ts";
import { type Filter, type FilterField, fieldsInUse, type View } from "#lib/wire/view.ts";
import { autonym, languageLabel } from "../_ui/language-name.ts";
import { Progress } from "../_ui/progress.tsx";
import { changeFilter, changeView, useServerInStep, useView } from "../_ui/view-in-address.ts";
import { ActorChoice } from "./actor-choice.tsx";
import { type Choice, Choices } from "./choices.tsx";
import { TimeRange } from "./time-range.tsx";

type ManyField = Exclude<FilterField, "q">;

/** A value put into a list or taken out of it; order of choice is kept. */
const toggled = <T extends string>(values: readonly T[], value: T): T[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value];

interface FiltersProps {
  readonly facets: FacetsJson;
  /** Events over time, by actor. */
  readonly activity: Readonly<Record<string, readonly number[]>>;
  /** The filter that the page was made for, as `formatListed` writes it. */
  readonly renderedFor: string;
}

/**
 * The filter form. A plain GET form that works without JavaScript; with it every change takes effect at once.
 * Nothing chosen in a group means all of it.
 */
export function Filters({ facets, activity, renderedFor }: FiltersProps) {
  const t = useTranslations("filters");
  const pending = useServerInStep(renderedFor);
  return (
    <>
      <Progress busy={pending} label={t("working")} />
      <FilterForm facets={facets} activity={activity} pending={pending} />
    </>
  );
}

function FilterForm({ facets, activity, pending }: Omit<FiltersProps, "renderedFor"> & { readonly pending: boolean }) {
  const t = useTranslations();
  const view = useView();
  const details = useOpenWhereWide();
  const isTimed = view.inWindow && view.window !== null;
  const chosen = fieldsInUse(view).reduce(
    (sum, field) => sum + (field === "q" ? 1 : view[field].length),
    isTimed ? 1 : 0,
  );
  const toggle = (field: ManyField) => (value: string) =>
    changeFilter({ [field]: toggled<string>(view[field], value) } as Partial<Filter>);
  const { types, langs, certainties, grains } = useChoices(facets, view, toggle("modes"));
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
            activity={activity}
            chosen={view.actors}
            excluded={view.excluded}
            match={view.match}
            onToggle={(id) =>
              changeFilter({ actors: toggled(view.actors, id), excluded: view.excluded.filter((each) => each !== id) })
            }
            onExclude={(id) =>
              changeFilter({ excluded: toggled(view.excluded, id), actors: view.actors.filter((each) => each !== id) })
            }
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
          <Choices name="certainty" choices={certainties} chosen={view.certainties} onToggle={toggle("certainties")} />
        </Group>
        <Group title={t("filters.precision")}>
          <Choices name="precision" choices={grains} chosen={view.grains} onToggle={toggle("grains")} />
        </Group>
        <Group title={t("filters.range.title")}>
          <TimeRange
            key={`${view.window?.startDay} ${view.window?.endDay}`}
            window={view.window}
            onRange={(window) => changeView({ window, inWindow: true }, "push")}
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

/** The kinds of a type that occur, each to be chosen by itself; null where none does. */
function useModes({ modes }: FacetsJson, chosen: readonly EventMode[], onMode: (value: string) => void) {
  const t = useTranslations();
  return (type: EventType): ReactNode => {
    const choices = modesOf(type).flatMap((mode) => {
      const found = modes.find((each) => each.mode === mode);
      return found ? [{ value: mode, name: t(`mode.${mode}`), count: found.count }] : [];
    });
    if (choices.length === 0) return null;
    return (
      <details className="choices-within" open={choices.some(({ value }) => chosen.includes(value))}>
        <summary>
          {t("filters.modes")}
          <span className="sr-only">{` · ${t(`type.${type}`)}`}</span>
        </summary>
        <Choices name="mode" choices={choices} chosen={chosen} onToggle={onMode} />
      </details>
    );
  };
}

/** What can be chosen in each group, with the number of events that it would leave. */
function useChoices(facets: FacetsJson, view: View, onMode: (value: string) => void) {
  const t = useTranslations();
  const locale = useLocale();
  const modesIn = useModes(facets, view.modes, onMode);
  const types: readonly Choice[] = facets.types.map(({ type, count }) => ({
    value: type,
    name: t(`type.${type as EventType}`),
    count,
    quad: quadOf(type as EventType),
    within: modesIn(type as EventType),
  }));
  const langs: readonly Choice[] = facets.langs.map(({ lang, count }) => ({
    value: lang,
    name: languageLabel(lang, locale),
    own: autonym(lang),
    count,
  }));
  const certainties: readonly Choice[] = CERTAINTIES.map((value) => ({
    value,
    name: t(`certainty.${value}`),
    count: facets.certainties.find(({ certainty }) => certainty === value)?.count ?? 0,
  }));
  const grains: readonly Choice[] = GRAINS.map((value) => ({
    value,
    name: t(`filters.grain.${value}`),
    count: facets.grains.find(({ grain }) => grain === value)?.count ?? 0,
  }));
  return { types, langs, certainties, grains };
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
  const { window, lanes, axis, list, inWindow, sort, q, ui } = view;
  return (
    <>
      {window && <input type="hidden" name="from" value={dayToIso(window.startDay as DayNumber)} />}
      {window && <input type="hidden" name="to" value={dayToIso(window.endDay as DayNumber)} />}
      {lanes !== "type" && <input type="hidden" name="lanes" value={lanes} />}
      {axis !== "event" && <input type="hidden" name="axis" value={axis} />}
      {list !== "list" && <input type="hidden" name="list" value={list} />}
      {inWindow && <input type="hidden" name="only" value="window" />}
      {sort !== "date" && <input type="hidden" name="sort" value={sort} />}
      {q !== "" && <input type="hidden" name="q" value={q} />}
      {ui && <input type="hidden" name="ui" value={ui} />}
    </>
  );
}
