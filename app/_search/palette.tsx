"use client";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { DayNumber } from "#lib/edtf/bounds.ts";
import { uiOf } from "#lib/wire/ui-language.ts";
import { MAX_SEARCH } from "#lib/wire/view.ts";
import { ChoiceLine } from "./choice-line.tsx";
import { CHOICE_KINDS, type Choice, choicesFor, stepTo } from "./choices.ts";
import { type SearchState, useSearch } from "./use-search.ts";

interface PaletteProps {
  readonly onClose: () => void;
  readonly onChoose: (choice: Choice) => void;
}

const LIST_ID = "palette-choices";
const today = (): DayNumber => Math.floor(Date.now() / 86_400_000) as DayNumber;

/** What was typed last; whoever opens the palette again goes on from there. */
let lastTyped = "";

/** A field with what is found for it, in groups: dates, actors, events. Focus stays in the field, arrows move through what is found. */
export function Palette({ onClose, onChoose }: PaletteProps) {
  const t = useTranslations("search");
  const [typed, setTyped] = useState(lastTyped);
  const [activeId, setActiveId] = useState<string | null>(null);
  const result = useSearch(typed, uiOf(useLocale()));
  const found = result.state === "idle" ? null : result.found;
  const choices = useMemo(() => choicesFor(typed, found, today()), [typed, found]);
  const active = choices.find(({ id }) => id === activeId) ?? choices[0] ?? null;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  useEffect(() => {
    if (active) document.getElementById(active.id)?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp")
      setActiveId(stepTo(choices, active?.id ?? null, event.key === "ArrowDown" ? 1 : -1));
    else if (event.key === "Enter" && active) onChoose(active);
    else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault(); // the pane behind, which Escape closes too, stays
  };
  return (
    <>
      <div className="palette-head">
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-expanded={choices.length > 0}
          aria-controls={LIST_ID}
          aria-autocomplete="list"
          aria-activedescendant={active?.id}
          aria-label={t("open")}
          placeholder={t("placeholder")}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          maxLength={MAX_SEARCH}
          value={typed}
          onChange={(event) => {
            lastTyped = event.target.value;
            setTyped(lastTyped);
            setActiveId(null);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="button" onClick={onClose}>
          {t("close")}
        </button>
      </div>
      <Choices
        choices={choices}
        active={active}
        typed={typed}
        isBusy={result.state === "searching"}
        onChoose={onChoose}
      />
      <Status typed={typed} result={result} />
    </>
  );
}

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly active: Choice | null;
  readonly typed: string;
  readonly isBusy: boolean;
  readonly onChoose: (choice: Choice) => void;
}

function Choices({ choices, active, typed, isBusy, onChoose }: ChoicesProps) {
  const t = useTranslations("search");
  const groups = CHOICE_KINDS.map((kind) => [kind, choices.filter((choice) => choice.kind === kind)] as const);
  return (
    <div id={LIST_ID} role="listbox" className="palette-choices" aria-label={t("title")} aria-busy={isBusy}>
      {groups
        .filter(([, members]) => members.length > 0)
        .map(([kind, members]) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options within a list box, as ARIA has it
          <div key={kind} role="group" aria-label={t(`group.${kind}`)} className={`palette-group palette-${kind}`}>
            {kind !== "all" && (
              <p className="palette-title" aria-hidden="true">
                {t(`group.${kind}`)}
              </p>
            )}
            {members.map((choice) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field, which keeps the focus
              // biome-ignore lint/a11y/useFocusableInteractive: told by aria-activedescendant
              <div
                key={choice.id}
                id={choice.id}
                role="option"
                aria-selected={choice.id === active?.id}
                className="palette-choice"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(choice)}
              >
                <ChoiceLine choice={choice} typed={typed} />
              </div>
            ))}
          </div>
        ))}
    </div>
  );
}

/** How many were found, once the typing pauses: read out, and to be seen. */
function Status({ typed, result }: { readonly typed: string; readonly result: SearchState }) {
  const t = useTranslations("search");
  const told = (): string => {
    if (typed.trim() === "") return t("empty");
    if (result.state === "failed") return t("failed");
    if (result.state !== "ready" || !result.found) return t("searching");
    const { events, actors } = result.found;
    if (events.total + actors.total === 0) return t("nothing", { query: typed.trim() });
    return t(events.accuracy === "at-least" ? "foundAtLeast" : "found", { events: events.total, actors: actors.total });
  };
  return (
    <p className="palette-status" role="status">
      {told()}
    </p>
  );
}
