import { z } from "zod";

/** Answer of GET /api/health: the store is open and answers. */
export const healthSchema = z.object({
  events: z.number().int().min(0),
  articles: z.number().int().min(0),
  /** Changes exactly when anything shown changes. */
  version: z.string(),
  /** "pglite" or "postgres". */
  engine: z.string(),
});
export type HealthJson = z.infer<typeof healthSchema>;
