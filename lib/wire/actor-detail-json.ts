import { z } from "zod";
import { actorRefSchema } from "./actor-ref.ts";
import { eventSummarySchema } from "./event-json.ts";

/** How many events have one date, as far as days tell: half-open, null at an open end; both null where undated. */
export const dateCountSchema = z.object({
  startDay: z.number().int().nullable(),
  endDay: z.number().int().nullable(),
  count: z.number().int().min(1),
});
export type DateCountJson = z.infer<typeof dateCountSchema>;

/** Another actor, with the events that name both. */
export const companionSchema = actorRefSchema.extend({
  together: z.number().int().min(1),
  /** Of these, meetings and talks: events of type CONSULT. */
  meetings: z.number().int().min(0),
});
export type CompanionJson = z.infer<typeof companionSchema>;

/** Names of an actor in one language, the one to show first. */
export const namesSchema = z.object({ lang: z.string(), forms: z.array(z.string()).min(1) });
export type NamesJson = z.infer<typeof namesSchema>;

/** What the archive's events tell of one actor. */
export const actorActivitySchema = actorRefSchema.extend({
  /** False for one whom a title in an article made known and no table lists. */
  listed: z.boolean(),
  names: z.array(namesSchema),
  total: z.number().int().min(0),
  dated: z.number().int().min(0),
  /** Every date of its events with their number, in order; the counts add up to `total`. Null for an actor with so many events that they are not looked at one by one. */
  dates: z.array(dateCountSchema).nullable(),
  /** Whoever its events name most beside it: most meetings first, then most events. */
  companions: z.array(companionSchema),
  /** The first of its dated events, in order of time. */
  earliest: z.array(eventSummarySchema),
  /** The last of its dated events, in order of time; none that stands in `earliest`. */
  latest: z.array(eventSummarySchema),
});
export type ActorActivityJson = z.infer<typeof actorActivitySchema>;

/** A term of office: who held it, where, when, and who says so. */
export const officeTermSchema = z.object({
  /** As the tables name it: "foreign-minister". */
  office: z.string(),
  person: actorRefSchema,
  female: z.boolean(),
  of: actorRefSchema,
  /** EDTF days or months; `end` is null while the term goes on, or where its end is not known (then `uncertain`). */
  start: z.string(),
  end: z.string().nullable(),
  uncertain: z.boolean(),
  source: z.string(),
});
export type OfficeTermJson = z.infer<typeof officeTermSchema>;

/** Answer of GET /api/actors/<id>: what the archive and the tables know of one actor. */
export const actorDetailSchema = actorActivitySchema.extend({
  /** Item id, "Q232"; null where none is certain. */
  wikidata: z.string().nullable(),
  /** Of a person its own; of a state or organisation those of its officials. The latest first. */
  offices: z.array(officeTermSchema),
  /** Groups and organisations to which it belongs. */
  groups: z.array(actorRefSchema),
  members: z.array(actorRefSchema),
  /** Where `dates` is null: how many events begin in each of equally long stretches of days, half-open, in order of time without gaps. */
  stretches: z.array(
    z.object({ startDay: z.number().int(), endDay: z.number().int(), count: z.number().int().min(0) }),
  ),
});
export type ActorDetailJson = z.infer<typeof actorDetailSchema>;
