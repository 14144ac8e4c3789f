import type { Span } from "#lib/model/span.ts";

/** A run of text: plain, or a mark around further runs. */
export type Run<M> = string | MarkedRun<M>;

export interface MarkedRun<M> {
  readonly mark: M;
  /** False where a mark that crosses another goes on after the other's end: an id must stand on its first run only. */
  readonly first: boolean;
  readonly runs: readonly Run<M>[];
}

/** A mark, or what is left of it. */
interface Part<M> extends Span {
  readonly mark: M;
  readonly first: boolean;
}

/**
 * Text cut along its marks into runs that nest, as elements must: a mark within another lies inside it, one that crosses another's
 * end is cut there in two. The runs put together are the text to the letter. Marks are cut to the text; empty ones are left out.
 */
export function nestMarks<M extends Span>(text: string, marks: readonly M[]): readonly Run<M>[] {
  const parts = marks
    .map((mark) => ({ mark, first: true, start: Math.max(mark.start, 0), end: Math.min(mark.end, text.length) }))
    .filter((part) => part.start < part.end)
    .sort(outerFirst);
  return nest(text, { start: 0, end: text.length }, parts);
}

const outerFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** `parts` lie within `span` and are sorted, outer ones first. */
function nest<M>(text: string, span: Span, parts: readonly Part<M>[]): readonly Run<M>[] {
  const runs: Run<M>[] = [];
  let at = span.start;
  let rest = parts;
  while (rest[0]) {
    const outer = rest[0];
    const inner: Part<M>[] = [];
    const after: Part<M>[] = [];
    for (const part of rest.slice(1)) {
      if (part.start >= outer.end) after.push(part);
      else {
        inner.push({ ...part, end: Math.min(part.end, outer.end) });
        if (part.end > outer.end) after.push({ ...part, start: outer.end, first: false });
      }
    }
    if (outer.start > at) runs.push(text.slice(at, outer.start));
    runs.push({ mark: outer.mark, first: outer.first, runs: nest(text, outer, inner) });
    at = outer.end;
    rest = after.sort(outerFirst);
  }
  if (at < span.end) runs.push(text.slice(at, span.end));
  return runs;
}
