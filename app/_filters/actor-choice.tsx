"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ActorCountJson } from "#lib/wire/actor-json.ts";
import type { View } from "#lib/wire/view.ts";
import { folded } from "../_ui/cut-words.ts";
import { type Choice, Choices } from "./choices.tsx";

interface ActorChoiceProps {
  readonly actors: readonly ActorCountJson[];
  /** Events over time, by actor. */
  readonly activity: Readonly<Record<string, readonly number[]>>;
  readonly chosen: readonly string[];
  readonly match: View["match"];
  /** Actors whose events are left out. */
  readonly excluded: readonly string[];
  readonly onToggle: (actorId: string) => void;
  readonly onExclude: (actorId: string) => void;
  readonly onMatch: (match: View["match"]) => void;
}

/** Actors shown before the reader asks for all; without JavaScript all are shown. */
const SHOWN_FIRST = 10;

/** Actors with a search over their names, whether an event must name any or all of those ticked, and who must not be named. */
export function ActorChoice(props: ActorChoiceProps) {
  const { actors, activity, chosen, excluded, match, onToggle, onExclude, onMatch } = props;
  const t = useTranslations("filters");
  const [search, setSearch] = useState("");
  const [all, setAll] = useState(false);
  const wanted = folded(search.trim());
  const found = actors.filter((actor) => wanted === "" || folded(`${actor.name} ${actor.id}`).includes(wanted));
  const shown = found.filter(
    (actor, place) =>
      all || wanted !== "" || place < SHOWN_FIRST || chosen.includes(actor.id) || excluded.includes(actor.id),
  );
  const rest = found.filter((actor) => !shown.includes(actor));
  const beside = ({ value, name }: Choice) => (
    <label className="choice-not" title={t("exclude", { name })}>
      <input
        type="checkbox"
        name="not"
        value={value}
        checked={excluded.includes(value)}
        onChange={() => onExclude(value)}
      />
      <span aria-hidden="true">{t("not")}</span>
      <span className="sr-only">{t("exclude", { name })}</span>
    </label>
  );
  return (
    <>
      <p className="actor-search needs-js">
        <input
          type="search"
          value={search}
          aria-label={t("search")}
          placeholder={t("search")}
          autoComplete="off"
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
      </p>
      <div className="match" role="radiogroup" aria-label={t("match")}>
        {(["any", "all"] as const).map((value) => (
          <label key={value} className="match-choice">
            <input type="radio" name="match" value={value} checked={match === value} onChange={() => onMatch(value)} />
            {t(`matches.${value}`)}
          </label>
        ))}
      </div>
      <Choices
        name="actor"
        choices={shown.map((actor) => ({ ...toChoice(actor), activity: activity[actor.id] }))}
        chosen={chosen}
        onToggle={onToggle}
        beside={beside}
      />
      {found.length === 0 && wanted !== "" && <p className="muted">{t("noActor", { search })}</p>}
      {rest.length > 0 && (
        <>
          <button type="button" className="link-button needs-js" onClick={() => setAll(true)}>
            {t("showAll", { count: found.length })}
          </button>
          <noscript>
            <Choices name="actor" choices={rest.map(toChoice)} chosen={chosen} onToggle={onToggle} beside={beside} />
          </noscript>
        </>
      )}
    </>
  );
}

const toChoice = ({ id, name, nameLang, country, count }: ActorCountJson) => ({
  value: id,
  name,
  nameLang,
  country,
  count,
});
