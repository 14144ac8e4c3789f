import { z } from "zod";
import { dctEvidenceSchema } from "./dct-evidence-json.ts";
import { eventSummarySchema, PUBLISHED_BASES } from "./event-json.ts";

/** Something marked in the whole article; offsets count in `text` (UTF-16). Events may overlap; dates do not overlap each other. */
export const articleMarkSchema = z.object({
  start: z.number().int(),
  end: z.number().int(),
  kind: z.enum(["event", "date", "actor"]),
  /** Event id, actor id, or the EDTF value of a date (null for one without a value). */
  ref: z.string().nullable(),
  mentionId: z.string().nullable(),
  label: z.string(),
  /** Language of `label` where it is not the one asked for. */
  labelLang: z.string().optional(),
});
export type ArticleMarkJson = z.infer<typeof articleMarkSchema>;

/** A whole article with what was found in it. */
export const articleDetailSchema = z.object({
  id: z.string(),
  title: z.string(),
  lang: z.string(),
  dir: z.enum(["ltr", "rtl"]),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  text: z.string(),
  published: z.object({
    edtf: z.string().nullable(),
    basis: z.enum(PUBLISHED_BASES),
    evidence: z.array(dctEvidenceSchema),
  }),
  marks: z.array(articleMarkSchema),
  events: z.array(eventSummarySchema),
});
export type ArticleDetailJson = z.infer<typeof articleDetailSchema>;
