import { z } from "zod";
import { actorRefSchema } from "./event-json.ts";

/** An actor with the number of events that name it under the other filters. */
export const actorCountSchema = actorRefSchema.extend({ count: z.number().int().min(0) });
export type ActorCountJson = z.infer<typeof actorCountSchema>;

/** Answer of GET /api/actors: most events first, then by name. */
export const actorListSchema = z.object({ actors: z.array(actorCountSchema), total: z.number().int() });
export type ActorListJson = z.infer<typeof actorListSchema>;

/** How many events each value of a filter would leave, under the other filters. */
export const facetsSchema = z.object({
  actors: z.array(actorCountSchema),
  types: z.array(z.object({ type: z.string(), count: z.number().int() })),
  langs: z.array(z.object({ lang: z.string(), count: z.number().int() })),
  total: z.number().int(),
  dated: z.number().int(),
  undated: z.number().int(),
  /** First and last dated day under the filters, half-open; null where none is dated. */
  startDay: z.number().int().nullable(),
  endDay: z.number().int().nullable(),
});
export type FacetsJson = z.infer<typeof facetsSchema>;
