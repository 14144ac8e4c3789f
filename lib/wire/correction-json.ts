import { z } from "zod";
import { parseEdtf } from "#lib/edtf/value.ts";
import { CORRECTION_KINDS } from "#lib/model/correction.ts";
import { CERTAINTIES, EVENT_MODES, EVENT_TYPES } from "#lib/model/event.ts";
import { fail, ok, type Result } from "#lib/model/result.ts";

/** Longest reason, and longest text of a report. */
export const MAX_REASON = 1000;
const MAX_NAME = 200;

/** Fields of an event as editors and the machine have them. */
const fieldsSchema = z.object({
  edtf: z.string().nullable().optional(),
  type: z.enum(EVENT_TYPES).optional(),
  mode: z.enum(EVENT_MODES).nullable().optional(),
  certainty: z.enum(CERTAINTIES).optional(),
  actors: z
    .array(z.object({ actorId: z.string(), role: z.enum(["agent", "recipient", "host", "participant"]) }))
    .optional(),
  titles: z.record(z.string(), z.string()).optional(),
});

/** What the public is told of a correction of an event: that, when, why, and what the machine had said. */
export const correctionNoteSchema = z.object({
  id: z.string(),
  kind: z.enum(["event-fields", "split", "join"]),
  /** ISO 8601, UTC. */
  at: z.string(),
  reason: z.string(),
  was: fieldsSchema,
  /** Any of these leads to the event that was parted from this one. */
  otherIds: z.array(z.string()),
});
export type CorrectionNoteJson = z.infer<typeof correctionNoteSchema>;

/** One correction in the list of all. */
export const correctionSchema = z.object({
  id: z.string(),
  kind: z.enum(CORRECTION_KINDS),
  at: z.string(),
  reason: z.string(),
  /** Name of who made it; null for those who are not signed in as editors. */
  by: z.string().nullable(),
  undoneAt: z.string().nullable(),
  undoneBy: z.string().nullable(),
  /** Nothing of what it speaks of is read at present; it holds again as soon as it is. */
  waiting: z.boolean(),
  /** What it speaks of, where that is shown: an event or article that an address leads to, an actor. */
  about: z.array(z.object({ kind: z.enum(["event", "article", "actor"]), id: z.string(), title: z.string() })),
  /** What it says: fields of an event, a date, a name. */
  fields: fieldsSchema.nullable(),
  edtf: z.string().nullable(),
  name: z.string().nullable(),
  /** Names of the actors of `fields`, by id. */
  names: z.record(z.string(), z.string()),
});
export type CorrectionJson = z.infer<typeof correctionSchema>;

/** Answer of GET /api/corrections: the newest first. */
export const correctionListSchema = z.object({ corrections: z.array(correctionSchema) });

/** Answer of POST /api/corrections and of undoing. */
export const correctionAnswerSchema = z.object({
  id: z.string(),
  /** False where readers see it only after the work that it makes is done. */
  applied: z.boolean(),
});

const text = (what: string, most: number) =>
  z
    .string({ error: `${what} is missing` })
    .trim()
    .min(1, `${what} is missing`)
    .max(most, `${what} must have at most ${most} characters`)
    .refine((value) => !value.includes("\0"), `${what} must be text`);
const id = (what: string) => text(what, MAX_NAME);
const reason = text("the reason", MAX_REASON);
const edtf = z
  .string()
  .trim()
  .transform((value) => (value === "" ? null : value))
  .refine((value) => value === null || parseEdtf(value).ok, {
    error: ({ input }) =>
      `expected a date as in 2023-03-18, 2023-03 or 2023-03-18/2023-03-21, got "${String(input).slice(0, 60)}"`,
  })
  .nullable();
const oneOf = <const T extends readonly string[]>(what: string, values: T) =>
  z.enum(values, {
    error: ({ input }) => `${what} must be one of ${values.join(", ")}, got "${String(input).slice(0, 60)}"`,
  });
const lang = z.string().regex(/^[a-z]{2,3}$/, "expected a language code of two or three letters");
/** One value or several: a form sends one of several boxes as text. */
const list = (what: string) =>
  z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(id(what)).max(500));

const REQUESTS = [
  z.object({ kind: z.literal("article-date"), article: id("the article"), edtf, reason }),
  z.object({
    kind: z.literal("event-fields"),
    event: id("the event"),
    edtf: edtf.optional(),
    type: oneOf("the type", EVENT_TYPES).optional(),
    mode: z.preprocess((value) => (value === "" ? null : value), oneOf("the mode", EVENT_MODES).nullable()).optional(),
    certainty: oneOf("the certainty", CERTAINTIES).optional(),
    title: z.string().trim().max(300, "the headline must have at most 300 characters").optional(),
    /** Language of the headline. */
    titleLang: lang.optional(),
    /** Actors that the event keeps; all where it is left out. */
    keep: list("an actor").optional(),
    /** Id or name of an actor who took part. */
    add: z.string().trim().max(MAX_NAME).optional(),
    reason,
  }),
  z.object({ kind: z.literal("hide"), event: id("the event"), reason }),
  z.object({ kind: z.literal("split"), event: id("the event"), mentions: list("a source"), reason }),
  z.object({ kind: z.literal("join"), event: id("the event"), with: text("the other event", 2000), reason }),
  z.object({
    kind: z.literal("actor"),
    actorKind: oneOf("the kind of actor", ["state", "organisation", "bloc", "person"]),
    country: z
      .preprocess(
        (value) => (value === "" ? null : value),
        z
          .string()
          .regex(/^[A-Za-z]{2}$/, "expected a country code of two letters")
          .toUpperCase()
          .nullable(),
      )
      .default(null),
    name: text("the name", MAX_NAME),
    /** In other languages, by language. */
    names: z.record(lang, text("a name", MAX_NAME)).default({}),
    reason,
  }),
  z.object({
    kind: z.literal("alias"),
    actor: text("the actor", MAX_NAME),
    name: text("the name", MAX_NAME),
    lang,
    reason,
  }),
  z.object({ kind: z.literal("report"), event: id("the event"), reason }),
] as const;

const requestSchema = z.discriminatedUnion("kind", REQUESTS, {
  error: ({ input }) =>
    `kind must be one of ${CORRECTION_KINDS.join(", ")}, got "${String((input as { kind?: unknown } | null)?.kind).slice(0, 60)}"`,
});
/** What somebody asks to be corrected. */
export type CorrectionRequest = z.infer<typeof requestSchema>;

/** Reads what came as JSON or as a form; the error is one sentence. */
export function parseCorrectionRequest(input: unknown): Result<CorrectionRequest> {
  const parsed = requestSchema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const where = issue?.path.join(".") ?? "";
  const said = issue?.message ?? "it cannot be read";
  return fail(where === "" || said.includes(" is missing") || said.includes(" must ") ? said : `${where}: ${said}`);
}

/** A form as the object that `parseCorrectionRequest` reads: a field that comes several times is a list. */
export function formAsObject(form: FormData): Readonly<Record<string, unknown>> {
  const entries = [...new Set(form.keys())].map((key) => {
    const values = form.getAll(key).filter((value) => typeof value === "string");
    return [key, values.length > 1 ? values : values[0]] as const;
  });
  return Object.fromEntries(entries);
}
