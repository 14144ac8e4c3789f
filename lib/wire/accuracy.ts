import { z } from "zod";

/**
 * How numbers of events are to be read. "exact", but for two questions on large archives: events that name any of three or more
 * actors, where each counts once for every one of them that it names ("at-most"), and a search that finds more than it
 * looks at ("at-least").
 */
export const accuracySchema = z.enum(["exact", "at-most", "at-least"]);
export type Accuracy = z.infer<typeof accuracySchema>;
