import { z } from "zod";
import { CERTAINTIES, DATE_BASES } from "#lib/model/event.ts";
import { actorRefSchema } from "./actor-ref.ts";
import { eventListSchema, eventSummarySchema } from "./event-json.ts";

/** One telling of an event as an export carries it: whose words, where they stand, and what date they give. */
export const tellingSchema = z.object({
  mentionId: z.string(),
  articleId: z.string(),
  articleTitle: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  lang: z.string(),
  /** The clause that was coded, to the letter. */
  quote: z.string(),
  /** Where `quote` stands in the article (UTF-16). */
  start: z.number().int(),
  end: z.number().int(),
  edtf: z.string().nullable(),
  basis: z.enum(DATE_BASES),
  certainty: z.enum(CERTAINTIES),
  /** The words that give the date; null where none do. */
  dateWords: z.string().nullable(),
  published: z.object({
    edtf: z.string().nullable(),
    basis: z.enum(["stated", "given", "inferred", "unknown"]),
  }),
});
export type TellingJson = z.infer<typeof tellingSchema>;

/** An event with all that an export keeps of it: what the list says, the role of each actor, every telling. */
export const exportedEventSchema = eventSummarySchema.extend({
  actors: z.array(actorRefSchema.extend({ role: z.enum(["agent", "recipient", "host", "participant"]) })),
  /** The founding telling first. */
  tellings: z.array(tellingSchema).min(1),
});
export type ExportedEventJson = z.infer<typeof exportedEventSchema>;

/** A page of them; the shape of `eventListSchema`, and so is the JSON that is exported. */
export const exportedListSchema = eventListSchema.extend({ events: z.array(exportedEventSchema) });
export type ExportedListJson = z.infer<typeof exportedListSchema>;
