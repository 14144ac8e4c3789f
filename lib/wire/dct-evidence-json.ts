import { z } from "zod";
import { actorRefSchema } from "./actor-ref.ts";

const words = z.string();
const edtf = z.string();
const elsewhere = { words, title: z.string(), lang: z.string(), edtf };

/** A term of office with the names of who held it and of whom; `to` is null where it goes on. */
export const heldTermSchema = z.object({
  person: actorRefSchema,
  female: z.boolean(),
  office: z.string(),
  of: actorRefSchema,
  from: edtf,
  to: edtf.nullable(),
});

/** One reason for an article's own date, as in `model/dct-evidence.ts`, with names; "sentence" is one that an earlier program wrote, in English. */
export const dctEvidenceSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.enum([
      "printed",
      "printed-without-year",
      "told-by-weekday",
      "news-weekday",
      "named-year",
      "elapsed-month",
      "recent-day",
      "latest-date",
      "day-after-date",
    ]),
    words,
  }),
  z.object({ kind: z.enum(["given", "given-passed-over"]), edtf }),
  z.object({
    kind: z.literal("terms"),
    terms: z.array(heldTermSchema),
    /** The year that they leave, and the day or month ("XXXX-03-18") of which they hold one alone. */
    hold: z.object({ year: z.number().int(), date: edtf.nullable() }).nullable(),
  }),
  z.object({ kind: z.literal("open-years"), years: z.array(z.number().int()) }),
  z.object({ kind: z.literal("current-month"), words, month: z.number().int().min(1).max(12) }),
  z.object({ kind: z.literal("year-of-weekday"), words, year: z.number().int() }),
  z.object({ kind: z.enum(["dated-elsewhere", "past-elsewhere"]), ...elsewhere }),
  z.object({ kind: z.literal("published-elsewhere"), ...elsewhere, year: z.number().int() }),
  z.object({ kind: z.enum(["set-by-editor", "set-aside-by-editor"]), reason: z.string() }),
  z.object({ kind: z.literal("without-editor"), edtf: edtf.nullable() }),
  z.object({ kind: z.literal("sentence"), text: z.string() }),
]);
export type DctEvidenceJson = z.infer<typeof dctEvidenceSchema>;
