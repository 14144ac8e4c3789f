import type { Span } from "#lib/model/span.ts";
import { classOf, UNSEEN } from "./units.ts";

const isUnseen = (text: string, at: number): boolean => (classOf(text.charCodeAt(at)) & UNSEEN) !== 0;

/** The span without blanks and invisible marks at its ends; an empty span at its start where it has nothing else. */
export function trimmed(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && isUnseen(text, first)) first++;
  while (last > first && isUnseen(text, last - 1)) last--;
  return first < last ? { start: first, end: last } : { start, end: start };
}
