import type { Correction, ReadingCorrections } from "#lib/model/correction.ts";

/**
 * The dates that active corrections (the oldest first) set, by article id: the newest counts. `latestOf` gives the later version in whose place an
 * article stands now; a date holds for that one too.
 */
export function articleDates(
  active: readonly Correction[],
  latestOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, NonNullable<ReadingCorrections["date"]>> {
  const dates = active.flatMap(({ change, reason }) =>
    change.kind === "article-date"
      ? [change.articleId, latestOf.get(change.articleId) ?? change.articleId].map(
          (id) => [id, { edtf: change.edtf, reason }] as const,
        )
      : [],
  );
  return new Map(dates);
}
