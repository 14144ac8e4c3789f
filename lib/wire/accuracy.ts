import { z } from "zod";

/**
 * How numbers of events are to be read. "exact", but for three questions on large archives: events that name any of three or more
 * actors, where each counts once for every one of them that it names, events that name none of several, of which not all that do could
 * be taken away ("at-most" both), and a search that finds more than it looks at ("at-least").
 */
export const accuracySchema = z.enum(["exact", "at-most", "at-least"]);
export type Accuracy = z.infer<typeof accuracySchema>;
