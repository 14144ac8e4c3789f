import type { Unit } from "./units.ts";

/**
 * A sentence in which every name is one character, so that a regular expression can say "minister of {state}".
 * States, their adjectives and capitals are STATE, organisations ORGANISATION, blocs BLOC, persons PERSON.
 */
export interface Shape {
  readonly text: string;
  /** Names in text order. */
  readonly units: readonly Unit[];
  /** Where in `text` the sign of each stands. */
  readonly signs: readonly number[];
}

// Four code points of Unicode's private use area: no text holds them, no word boundary counts them as letters.
export const STATE = "\ue000";
export const ORGANISATION = "\ue001";
export const BLOC = "\ue002";
export const PERSON = "\ue003";

/** What `{state}` means in a pattern of a language pack. */
export const ANY_HOLDER = `[${STATE}${ORGANISATION}${BLOC}]`;

const SIGN = { state: STATE, organisation: ORGANISATION, bloc: BLOC, person: PERSON } as const;
const NO_SIGNS: readonly number[] = [];

/** The shape of a sentence with these names, which stand in text order and do not overlap. */
export function shapeOf(text: string, units: readonly Unit[]): Shape {
  if (units.length === 0) return { text, units, signs: NO_SIGNS };
  const signs: number[] = [];
  let shape = "";
  let done = 0;
  for (const unit of units) {
    if (unit.start > done) shape += text.slice(done, unit.start);
    signs.push(shape.length);
    shape += SIGN[unit.kind];
    done = unit.end;
  }
  return { text: shape + text.slice(done), units, signs };
}

/** How many signs stand before an offset of the shape's text. */
function signsBefore({ signs }: Shape, offset: number): number {
  let [low, high] = [0, signs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (signs[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Name that stands at an offset of the shape's text. */
export function unitAt(shape: Shape, offset: number): Unit | null {
  const index = signsBefore(shape, offset);
  return shape.signs[index] === offset ? shape.units[index]! : null;
}

/** Offset in the sentence's normalised text, counted from the last name before it; the end of a name for the offset after its sign. */
export function toText(shape: Shape, offset: number): number {
  const index = signsBefore(shape, offset) - 1;
  return index < 0 ? offset : shape.units[index]!.end + offset - (shape.signs[index]! + 1);
}

/** True for the code unit of a sign that can hold an office. */
export const isHolderSign = (unit: number): boolean => unit >= 0xe000 && unit <= 0xe002;
