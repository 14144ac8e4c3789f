import type { Span } from "#lib/model/span.ts";

const UNSEEN = /[\s\p{Cc}\p{Cf}]/u;

/** The span without blanks and invisible marks at its ends; an empty span at its start where it has nothing else. */
export function trimmed(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && UNSEEN.test(text[first] ?? "")) first++;
  while (last > first && UNSEEN.test(text[last - 1] ?? "")) last--;
  return first < last ? { start: first, end: last } : { start, end: start };
}
