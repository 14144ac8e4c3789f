import { z } from "zod";
import { accuracySchema } from "./accuracy.ts";
import { eventSummarySchema } from "./event-json.ts";

/** Several events of one bucket of time and one lane, drawn as one. Its id follows from lane, level and bucket, so a link to it keeps. */
export const clusterSchema = z.object({
  /** "CONSULT:7:1204": lane, level, bucket index. */
  id: z.string(),
  lane: z.string(),
  startDay: z.number().int(),
  endDay: z.number().int(),
  count: z.number().int().min(2),
  /** The most telling event of it, for the label. */
  topEvent: eventSummarySchema,
  /** Actors most often named in it, most first, at most three. */
  topActors: z.array(z.string()),
  /** How many of its events are of each type; left out where the archive counts that lane's events by no type. */
  types: z.record(z.string(), z.number().int().min(1)).optional(),
});
export type ClusterJson = z.infer<typeof clusterSchema>;

/**
 * One tile of the time axis: what is drawn in it at its level. An event belongs to the tile that its first day falls in and
 * stands in no other; `reach` tells how far the longest of them runs. Undated events stand in no tile.
 */
export const tileSchema = z.object({
  level: z.number().int(),
  index: z.number().int(),
  startDay: z.number().int(),
  endDay: z.number().int(),
  /** Last day covered by any event of this tile, exclusive. */
  reach: z.number().int(),
  events: z.array(eventSummarySchema),
  clusters: z.array(clusterSchema),
  /** events.length plus the clusters' counts: nothing vanishes. */
  total: z.number().int(),
  accuracy: accuracySchema.default("exact"),
});
export type TileJson = z.infer<typeof tileSchema>;
