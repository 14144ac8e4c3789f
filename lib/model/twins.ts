/** Two articles that are one text in two versions, translated or reprinted: one source, not two. */
export interface Twins {
  /** The smaller first. */
  readonly articleIds: readonly [string, string];
  /** Ids of the mentions that tell the same passage, one of each article. */
  readonly passages: readonly (readonly [string, string])[];
}
