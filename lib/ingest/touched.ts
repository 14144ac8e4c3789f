import { stubsOf } from "#lib/corrections/added-names.ts";
import { type Correction, type CorrectionChange, mentionsOf } from "#lib/model/correction.ts";
import { correctionsAbout, latestVersions, type Touched } from "#lib/store/corrections.ts";
import type { Database } from "#lib/store/database.ts";

/** Names that are found, or no longer found, with a correction: those of an added actor, and those that others add to it. */
async function namesOf(db: Database, change: CorrectionChange): Promise<readonly string[]> {
  if (change.kind === "alias") return [change.name];
  if (change.kind !== "actor") return [];
  const others = await correctionsAbout(db, [change.actor.id], MOST_ABOUT_ONE);
  const added = others.flatMap(({ change: other }) => (other.kind === "alias" ? [other.name] : []));
  return [...Object.values(change.actor.names), ...added];
}

/** More corrections than these speak of nobody. */
const MOST_ABOUT_ONE = 10_000;

/** What has to be read or merged again when a correction comes or goes. */
export async function touchedBy(db: Database, { change }: Pick<Correction, "change">): Promise<Touched> {
  const names = await namesOf(db, change);
  const dated = change.kind === "article-date" ? [change.articleId] : [];
  const latest = await latestVersions(db, dated);
  return {
    articleIds: dated.map((id) => latest.get(id) ?? id),
    names: [...new Set(names)].map(stubsOf).filter((stubs) => stubs.length > 0),
    mentionIds: change.kind === "report" ? [] : mentionsOf(change),
  };
}
