import type { Unit } from "./units.ts";

/**
 * A sentence in which every name is one character, so that a regular expression can say "minister of {state}".
 * States, their adjectives and capitals are STATE, organisations ORGANISATION, blocs BLOC, persons PERSON.
 */
export interface Shape {
  readonly text: string;
  /** Name that stands at an offset of `text`. */
  readonly unitAt: (offset: number) => Unit | null;
  /** Offset in the sentence's normalised text. */
  readonly toText: (offset: number) => number;
}

// Four code points of Unicode's private use area: no text holds them, no word boundary counts them as letters.
export const STATE = "\ue000";
export const ORGANISATION = "\ue001";
export const BLOC = "\ue002";
export const PERSON = "\ue003";

/** What `{state}` means in a pattern of a language pack. */
export const ANY_HOLDER = `[${STATE}${ORGANISATION}${BLOC}]`;

const SIGN = { state: STATE, organisation: ORGANISATION, bloc: BLOC, person: PERSON } as const;

/** The shape of a sentence with these names, which stand in text order and do not overlap. */
export function shapeOf(text: string, units: readonly Unit[]): Shape {
  const pieces: string[] = [];
  const byPlace = new Map<number, Unit>();
  const [shapeStarts, textStarts]: [number[], number[]] = [[0], [0]];
  let [done, length] = [0, 0];
  for (const unit of units) {
    const between = text.slice(done, unit.start);
    pieces.push(between, SIGN[unit.kind]);
    byPlace.set(length + between.length, unit);
    length += between.length + 1;
    done = unit.end;
    shapeStarts.push(length);
    textStarts.push(done);
  }
  pieces.push(text.slice(done));
  return {
    text: pieces.join(""),
    unitAt: (offset) => byPlace.get(offset) ?? null,
    toText: (offset) => moved(offset, shapeStarts, textStarts),
  };
}

/** An offset counted from the last name before it; the end of a name for the offset after its sign. */
function moved(offset: number, from: readonly number[], to: readonly number[]): number {
  let [low, high] = [0, from.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((from[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (to[low] ?? 0) + offset - (from[low] ?? 0);
}
