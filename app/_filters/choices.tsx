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
}

/** Check boxes, any number of which may be ticked. */
export function Choices({ name, choices, chosen, onToggle }: ChoicesProps) {
  const format = useFormatter();
  return (
    <ul className="choices">
      {choices.map(({ value, name: label, nameLang, own, country, count, quad, activity, within }) => (
        <li key={value}>
          <label className="choice" data-empty={count === 0 || undefined}>
            <input
              type="checkbox"
              name={name}
              value={value}
              checked={chosen.includes(value)}
              onChange={() => onToggle(value)}
            />
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
          {within}
        </li>
      ))}
    </ul>
  );
}
