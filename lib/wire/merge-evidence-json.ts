import { z } from "zod";
import { DATE_AGREEMENTS } from "#lib/model/merge-evidence.ts";
import { actorRefSchema } from "./actor-ref.ts";

/** One reason why tellings are one event, as in `model/merge-evidence.ts`, with names; "sentence" is one that an earlier program wrote, in English. */
export const mergeEvidenceSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("alike"),
    ofOneKind: z.boolean(),
    actors: z.array(actorRefSchema),
    dates: z.enum(DATE_AGREEMENTS),
    foretold: z.boolean(),
  }),
  z.object({ kind: z.enum(["only-ones", "same-story", "twins"]) }),
  z.object({ kind: z.literal("dates-differ"), edtf: z.string(), other: z.string() }),
  z.object({ kind: z.literal("by-editor"), reason: z.string() }),
  z.object({ kind: z.literal("sentence"), text: z.string() }),
]);
export type MergeEvidenceJson = z.infer<typeof mergeEvidenceSchema>;
