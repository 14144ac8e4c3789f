import { z } from "zod";
import { accuracySchema } from "./accuracy.ts";
import { actorRefSchema } from "./actor-ref.ts";

/** An actor with the number of events that name it under the other filters. */
export const actorCountSchema = actorRefSchema.extend({ count: z.number().int().min(0) });
export type ActorCountJson = z.infer<typeof actorCountSchema>;

/** True where no actor with events is left out; of a large archive only those with most events are listed. */
const complete = z.boolean().default(true);

/** Answer of GET /api/actors: most events first, then by name. */
export const actorListSchema = z.object({ actors: z.array(actorCountSchema), total: z.number().int(), complete });
export type ActorListJson = z.infer<typeof actorListSchema>;

/** How many events each value of a filter would leave, under the other filters. */
export const facetsSchema = z.object({
  actors: z.array(actorCountSchema),
  complete,
  types: z.array(z.object({ type: z.string(), count: z.number().int() })),
  modes: z.array(z.object({ mode: z.string(), count: z.number().int() })),
  langs: z.array(z.object({ lang: z.string(), count: z.number().int() })),
  certainties: z.array(z.object({ certainty: z.string(), count: z.number().int() })),
  /** How fine their dates are known. */
  grains: z.array(z.object({ grain: z.string(), count: z.number().int() })),
  total: z.number().int(),
  /** Of the totals and of all counts; those of actors are exact but where several are excluded. */
  accuracy: accuracySchema.default("exact"),
  dated: z.number().int(),
  undated: z.number().int(),
  /** First and last dated day under the filters, half-open; null where none is dated. */
  startDay: z.number().int().nullable(),
  endDay: z.number().int().nullable(),
});
export type FacetsJson = z.infer<typeof facetsSchema>;
