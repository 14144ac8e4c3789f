import { z } from "zod";
import { KINDS } from "./kinds.ts";

const span = { start: z.number().int(), end: z.number().int() };
const edtf = z.string().nullable();

const goldTimexSchema = z.object({
  ...span,
  text: z.string(),
  type: z.string(),
  edtf: edtf.default(null),
  granularity: z.string().optional(),
  /** What kind of expression it is, where its words and value do not tell (see `kinds.ts`). */
  kind: z.enum(KINDS).optional(),
  /** Missing it costs nothing. */
  optional: z.boolean().optional(),
  /** Other extents that are as good. */
  accept_text: z.array(z.string()).optional(),
  edtf_accept: z.array(z.string()).optional(),
});

const goldActorSchema = z.object({
  key: z.string(),
  /** Other actors that are as good an answer. */
  alt_keys: z.array(z.string()).optional(),
  optional: z.boolean().optional(),
});

const goldEventSchema = z.object({
  ...span,
  id: z.string(),
  title_en: z.string().default(""),
  edtf,
  edtf_accept: z.array(z.string()).optional(),
  /** Leaving it undated is fair. */
  null_ok: z.boolean().optional(),
  basis: z.string(),
  granularity: z.string().optional(),
  /** False: an elaboration that counts neither way. */
  core: z.boolean().optional(),
  actors: z.array(goldActorSchema),
  plover: z.string().optional(),
  plover_alt: z.array(z.string()).optional(),
});

/** What a careful person annotated in one article; offsets are UTF-16 code units into its text. */
export const goldArticleSchema = z.object({
  file: z.string(),
  lang: z.string(),
  published: z
    .object({ edtf: edtf.default(null) })
    .nullable()
    .optional(),
  timexes: z.array(goldTimexSchema),
  /** Missing where only the dates are annotated: then events, actors and merging are not counted for this article. */
  events: z.array(goldEventSchema).optional(),
  /** Clauses that are no event: "wrong" to take them for one, or "neutral". */
  non_events: z.array(z.object({ ...span, status: z.string() })).optional(),
});

/** Which annotated events are one, over all articles; events are named by their ids. */
export const mergeGoldSchema = z.object({
  clusters: z.array(z.object({ events: z.array(z.string()), strength: z.string().optional() })),
  part_of: z.array(z.object({ child: z.string(), parent: z.string() })).optional(),
});

/** The actors of the gold and the names under which texts mention them. */
export const actorsGoldSchema = z.array(
  z.object({
    key: z.string(),
    names: z.record(z.string(), z.array(z.string())).optional(),
    aliases: z.array(z.string()).optional(),
  }),
);

export type GoldArticle = z.infer<typeof goldArticleSchema>;
export type GoldTimex = z.infer<typeof goldTimexSchema>;
export type GoldEvent = z.infer<typeof goldEventSchema>;
export type GoldActor = z.infer<typeof goldActorSchema>;
export type MergeGold = z.infer<typeof mergeGoldSchema>;
export type ActorsGold = z.infer<typeof actorsGoldSchema>;
