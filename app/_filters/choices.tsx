"use client";
import { useFormatter } from "next-intl";
import type { ReactNode } from "react";
import { directionOf } from "#lib/model/language.ts";
import type { Quad } from "#lib/model/quad.ts";
import { Told } from "../_ui/told.tsx";
import { ActivityLine } from "./activity-line.tsx";

/** One value of a filter. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  /** Language of `name` where it is not that of the interface. */
  readonly nameLang?: string | undefined;
  /** A language's name in itself. */
  readonly own?: string;
  readonly country?: string | null;
  /** Events that it would leave, under the other filters; left out where nobody counted. */
  readonly count?: number;
  readonly quad?: Quad;
  /** Its events over time. */
  readonly activity?: readonly number[] | undefined;
  /** What stands under it, finer. */
  readonly within?: ReactNode;
}

interface ChoicesProps {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  /** What stands at the end of the line of a value, beside its box. */
  readonly beside?: (choice: Choice) => ReactNode;
}

/** Check boxes, any number of which may be ticked. */
export function Choices({ name, choices, chosen, onToggle, beside }: ChoicesProps) {
  return (
    <ul className="choices">
      {choices.map((choice) => (
        <li key={choice.value} className={beside && "choice-line"}>
          <Line choice={choice} name={name} isChosen={chosen.includes(choice.value)} onToggle={onToggle} />
          {beside?.(choice)}
          {choice.within}
        </li>
      ))}
    </ul>
  );
}

interface LineProps extends Pick<ChoicesProps, "name" | "onToggle"> {
  readonly choice: Choice;
  readonly isChosen: boolean;
}

function Line({ choice, name, isChosen, onToggle }: LineProps) {
  const format = useFormatter();
  const { value, name: label, nameLang, own, country, count, quad, activity } = choice;
  return (
    <label className="choice" data-empty={count === 0 || undefined}>
      <input type="checkbox" name={name} value={value} checked={isChosen} onChange={() => onToggle(value)} />
      {quad && <span className={`quad-dot quad-${quad}`} aria-hidden="true" />}
      {country && (
        <span className="country" aria-hidden="true">
          {country}
        </span>
      )}
      <span className="choice-name">
        <Told text={label} lang={nameLang} />
        {own && own !== label && (
          <span className="muted">
            {" · "}
            <bdi lang={value} dir={directionOf(value)}>
              {own}
            </bdi>
          </span>
        )}
      </span>
      {activity && <ActivityLine counts={activity} />}
      {count !== undefined && <span className="choice-count">{format.number(count)}</span>}
    </label>
  );
}
