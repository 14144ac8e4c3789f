import { z } from "zod";
import { CERTAINTIES, DATE_BASES, EVENT_DATE_BASES, EVENT_MODES, EVENT_TYPES } from "#lib/model/event.ts";
import { accuracySchema } from "./accuracy.ts";
import { actorRefSchema } from "./actor-ref.ts";
import { correctionNoteSchema } from "./correction-json.ts";
import { dctEvidenceSchema } from "./dct-evidence-json.ts";
import { mergeEvidenceSchema } from "./merge-evidence-json.ts";
import { SORTS } from "./view.ts";

/** How an article's date is known; "editor": somebody set it. */
export const PUBLISHED_BASES = ["stated", "given", "inferred", "unknown", "editor"] as const;

/** Marks within an excerpt: offsets count in the excerpt's own text (UTF-16), not in the article's. */
export const markSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  kind: z.enum(["date", "actor", "trigger"]),
  /** Actor id where kind is "actor". */
  actor: z.string().nullable(),
});
export type MarkJson = z.infer<typeof markSchema>;

/** What an event needs on the timeline and in the list. */
export const eventSummarySchema = z.object({
  id: z.string(),
  /** Headline in the language asked for, composed from what was coded. */
  title: z.string(),
  /** Language of `title` where there is none in the language asked for. */
  titleLang: z.string().optional(),
  /** An undated event may still have "XXXX-03-18", day and month of a year that nobody knows; `precision` says "undated" then. */
  edtf: z.string().nullable(),
  /** Half-open range of days since 1970-01-01 UTC; null where undated or open at that end. */
  startDay: z.number().int().nullable(),
  endDay: z.number().int().nullable(),
  precision: z.string(),
  /** Set where `axis=published` was asked for: when it was. The date, its days and its precision are then those of publication. */
  happened: z.string().nullable().optional(),
  basis: z.enum(EVENT_DATE_BASES),
  /** True where the year (or more) comes from inference, not from words of the article. */
  inferred: z.boolean(),
  approximate: z.boolean(),
  type: z.enum(EVENT_TYPES),
  mode: z.enum(EVENT_MODES).nullable(),
  certainty: z.enum(CERTAINTIES),
  actors: z.array(actorRefSchema),
  /** Languages of the sources, each once. */
  langs: z.array(z.string()),
  /** How many articles tell it. */
  sources: z.number().int().min(1),
  partOf: z.string().nullable(),
  /** Set where an editor corrected it. */
  corrected: z.literal(true).optional(),
});
export type EventSummaryJson = z.infer<typeof eventSummarySchema>;

/** One telling of an event, with its evidence. */
export const excerptSchema = z.object({
  mentionId: z.string(),
  articleId: z.string(),
  articleTitle: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  lang: z.string(),
  dir: z.enum(["ltr", "rtl"]),
  /** The sentence or sentences that tell it, to the letter. */
  text: z.string(),
  /** Where `text` stands in the article (UTF-16). */
  start: z.number().int(),
  end: z.number().int(),
  /** The clause that was coded, within `text`. */
  quote: z.object({ start: z.number().int(), end: z.number().int() }),
  marks: z.array(markSchema),
  edtf: z.string().nullable(),
  basis: z.enum(DATE_BASES),
  certainty: z.enum(CERTAINTIES),
  /** Languages of the other sources here that are the same text in another version, each once: with this one they count as one source. Left out where there are none. */
  twinLangs: z.array(z.string()).optional(),
  /** "Why this date?": the words (null where none), what they were resolved against, the rules, and the evidence for the article's date. */
  why: z.object({
    words: z.string().nullable(),
    reference: z.string().nullable(),
    referenceKind: z.enum(["none", "dct", "last-mentioned", "event"]),
    rules: z.array(z.string()),
    publishedEdtf: z.string().nullable(),
    publishedBasis: z.enum(PUBLISHED_BASES),
    publishedEvidence: z.array(dctEvidenceSchema),
  }),
});
export type ExcerptJson = z.infer<typeof excerptSchema>;

/** One event with all its sources. */
export const eventDetailSchema = eventSummarySchema.extend({
  excerpts: z.array(excerptSchema).min(1),
  /** Why these sources tell one event, and where they differ. */
  mergeEvidence: z.array(mergeEvidenceSchema),
  /** What editors corrected, the oldest first. */
  corrections: z.array(correctionNoteSchema),
  parts: z.array(eventSummarySchema.pick({ id: true, title: true, titleLang: true, edtf: true })),
  parent: eventSummarySchema.pick({ id: true, title: true, titleLang: true, edtf: true }).nullable(),
});
export type EventDetailJson = z.infer<typeof eventDetailSchema>;

/** Answer of GET /api/events. `next` is null at the end of the list. */
export const eventListSchema = z.object({
  events: z.array(eventSummarySchema),
  next: z.string().nullable(),
  /** All that the filters leave, undated ones included, however many this page shows. */
  total: z.number().int().min(0),
  accuracy: accuracySchema.default("exact"),
  /** The order of the list, where another than that of time was asked for; that of time where too many events are left for it. */
  sorted: z.enum(SORTS).optional(),
  /** Where words were asked for: by event id those for which it was found, as they stand in its headlines and excerpts. */
  words: z.record(z.string(), z.array(z.string())).optional(),
});
export type EventListJson = z.infer<typeof eventListSchema>;

/** Answer of GET /api/events/<id>/neighbours: ids of the events before and behind it in order of time; null at either end. */
export const neighboursSchema = z.object({ previous: z.string().nullable(), next: z.string().nullable() });
export type NeighboursJson = z.infer<typeof neighboursSchema>;
