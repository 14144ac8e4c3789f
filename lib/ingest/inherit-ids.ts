import { samePassages } from "#lib/merge/twins.ts";
import type { ArticleReading } from "#lib/model/reading.ts";

/** The ids that mentions of an article have from its earlier versions, by the ids that they would have: of those that tell the same. */
export function inheritedIds(
  earlier: readonly ArticleReading[],
  reading: ArticleReading,
): Readonly<Record<string, string>> {
  return Object.fromEntries(earlier.flatMap((version) => samePassages(reading, version)));
}
