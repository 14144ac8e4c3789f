import type { Span } from "#lib/model/span.ts";

/** A line of an article with its marks, which count from its start. A mark that runs over several lines stands in each; `first` in its first. */
export interface ParagraphMarks<M> {
  /** Where the line starts in the article. */
  readonly start: number;
  readonly text: string;
  readonly marks: readonly (Span & { readonly of: M; readonly first: boolean })[];
}

/** Cuts an article into its lines; blank ones are left out. */
export function paragraphsOf<M extends Span>(text: string, marks: readonly M[]): readonly ParagraphMarks<M>[] {
  const begun = new Set<M>();
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const inside = marks.flatMap((mark) => {
      const from = Math.max(mark.start, start);
      const to = Math.min(mark.end, end);
      if (from >= to) return [];
      const first = !begun.has(mark);
      begun.add(mark);
      return [{ start: from - start, end: to - start, of: mark, first }];
    });
    return { start, text: match[0], marks: inside };
  });
}
