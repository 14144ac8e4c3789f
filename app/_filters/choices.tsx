"use client";
import type { Quad } from "#lib/model/quad.ts";

/** One value of a filter. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  /** A language's name in itself. */
  readonly own?: string;
  readonly country?: string | null;
  /** Events that it would leave, under the other filters; left out where nobody counted. */
  readonly count?: number;
  readonly quad?: Quad;
}

interface ChoicesProps {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** Check boxes, any number of which may be ticked. */
export function Choices({ name, choices, chosen, onToggle }: ChoicesProps) {
  return (
    <ul className="choices">
      {choices.map(({ value, name: label, own, country, count, quad }) => (
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
              {label}
              {own && own !== label && (
                <span className="muted" lang={value}>
                  {" "}
                  · {own}
                </span>
              )}
            </span>
            {count !== undefined && <span className="choice-count">{count}</span>}
          </label>
        </li>
      ))}
    </ul>
  );
}
