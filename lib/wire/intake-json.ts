import { z } from "zod";
import { parseEdtf } from "#lib/edtf/value.ts";
import { EVENT_DATE_BASES } from "#lib/model/event.ts";
import { fail, ok, type Result } from "#lib/model/result.ts";

/** Most characters (UTF-16) of one article. */
export const MAX_TEXT = 2_000_000;
/** Most articles of one request. */
export const MAX_ARTICLES = 1_000;
/** Most bytes of one request. */
export const MAX_REQUEST_BYTES = 32_000_000;
const MAX_SHOWN = 60;
const MAX_TITLE = 1_000;
const MAX_URL = 2_000;

const shown = (value: unknown): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return text.length > MAX_SHOWN ? `"${text.slice(0, MAX_SHOWN)}…"` : `"${text}"`;
};

const field = (name: string, expected: string, test: (value: string) => boolean) => {
  const error = ({ input }: { input?: unknown }) => `${name} must be ${expected}, got ${shown(input)}`;
  return z.string({ error }).refine(test, { error });
};

const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);

/** A web address, http or https. */
export const isWebAddress = (value: string): boolean =>
  value.length <= MAX_URL && /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);

/** A date that an article can have: YYYY, YYYY-MM or YYYY-MM-DD. */
export const isArticleDate = (value: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(value) && parseEdtf(value).ok;

/** Jobs and intakes are named by UUIDs; whoever sends articles may choose that of their intake. */
export const isUuid = (value: unknown): value is string => z.uuid().safeParse(value).success;

/** One article as somebody sends it; what is not known is left out, or null. */
export const articleInputSchema = z.object({
  text: z
    .string({ error: ({ input }) => `text must be the text of the article, got ${shown(input)}` })
    .max(MAX_TEXT, { error: ({ input }) => `text may have ${MAX_TEXT} characters, got ${(input as string).length}` }),
  title: optional(field("title", `text of up to ${MAX_TITLE} characters`, (value) => value.length <= MAX_TITLE)),
  url: optional(field("url", "a web address (http or https)", isWebAddress)),
  publisher: optional(
    field("publisher", `text of up to ${MAX_TITLE} characters`, (value) => value.length <= MAX_TITLE),
  ),
  lang: optional(field("lang", "a language code of two or three letters", (value) => /^[a-z]{2,3}$/.test(value))),
  published: optional(field("published", "a date written YYYY, YYYY-MM or YYYY-MM-DD", isArticleDate)),
});
export type ArticleInput = z.infer<typeof articleInputSchema>;

/** What a body of POST /api/articles asks for. */
export interface IntakeRequest {
  /** Several requests may be one intake, which is watched as one; null for a new one. */
  readonly intake: string | null;
  /** Each by itself, so that a wrong one costs no other. */
  readonly articles: readonly { readonly name: string; readonly input: Result<ArticleInput> }[];
  /** An address to be fetched. */
  readonly url: string | null;
}

const EXPECTED =
  'the body must be {"text": "…", "title"?, "url"?, "published"?, "lang"?, "publisher"?}, {"articles": […]} or {"url": "https://…"}';

const bodySchema = z.object({
  intake: z.uuid({ error: "intake must be a UUID" }).nullish(),
  articles: z
    .array(z.unknown(), { error: `articles must be a list; ${EXPECTED}` })
    .min(1, { error: "articles must not be empty" })
    .max(MAX_ARTICLES, { error: `articles may be ${MAX_ARTICLES} in one request` })
    .optional(),
  text: z.unknown().optional(),
  url: z.unknown().optional(),
});

/** Reads the JSON body of POST /api/articles. The error is one sentence about the whole; an article that is wrong has its own. */
export function parseIntakeBody(body: unknown): Result<IntakeRequest> {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return fail(parsed.error.issues.find(({ path }) => path.length > 0)?.message ?? EXPECTED);
  const { intake = null, articles, text, url } = parsed.data;
  if (articles === undefined && text === undefined) {
    if (typeof url !== "string") return fail(EXPECTED);
    return isWebAddress(url)
      ? ok({ intake: intake ?? null, articles: [], url })
      : fail(`url must be a web address (http or https), got ${shown(url)}`);
  }
  const inputs = (articles ?? [body]).map((each, place) => ({ name: nameOf(each, place), input: parseInput(each) }));
  return ok({ intake: intake ?? null, articles: inputs, url: null });
}

function parseInput(value: unknown): Result<ArticleInput> {
  if (value === null || typeof value !== "object")
    return fail(`It must be an article with a text, got ${shown(value)}.`);
  const parsed = articleInputSchema.safeParse(value);
  return parsed.success ? ok(parsed.data) : fail(`${parsed.error.issues.map(({ message }) => message).join("; ")}.`);
}

const named = z
  .object({ title: z.string().min(1).max(MAX_TITLE) })
  .or(z.object({ url: z.string().min(1).max(MAX_URL) }));

function nameOf(value: unknown, place: number): string {
  const parsed = named.safeParse(value);
  if (!parsed.success) return `article ${place + 1}`;
  return "title" in parsed.data ? parsed.data.title : parsed.data.url;
}

/** What could not be used of something that was sent, in one sentence. */
export const itemProblemSchema = z.object({ name: z.string(), message: z.string() });
export type ItemProblemJson = z.infer<typeof itemProblemSchema>;

/** Answer of POST /api/articles, status 202. */
export const takenInSchema = z.object({
  /** By which GET /api/jobs?intake=… tells how far it is. */
  intake: z.string(),
  articles: z.array(
    z.object({
      name: z.string(),
      articleId: z.string(),
      jobId: z.string(),
      /** Whether the store had this very text before. */
      saved: z.enum(["new", "changed", "known"]),
    }),
  ),
  /** Addresses that are fetched now. */
  fetches: z.array(z.object({ url: z.string(), jobId: z.string() })),
  problems: z.array(itemProblemSchema),
});
export type TakenInJson = z.infer<typeof takenInSchema>;

/** An event that would be found in an article that nobody saved yet. */
export const previewEventSchema = z.object({
  /** Headline by language of the interface. */
  titles: z.record(z.string(), z.string()),
  edtf: z.string().nullable(),
  basis: z.enum(EVENT_DATE_BASES),
  type: z.string(),
  /** The passages that tell it, to the letter. */
  quotes: z.array(z.string()),
});

/** What would be read in an article. */
export const readingPreviewSchema = z.object({
  title: z.string(),
  lang: z.string(),
  dir: z.enum(["ltr", "rtl"]),
  /** The article's own date, and how it is known. */
  date: z.object({
    edtf: z.string().nullable(),
    basis: z.enum(["stated", "given", "inferred", "unknown"]),
    /** English sentences. */
    evidence: z.array(z.string()),
  }),
  events: z.array(previewEventSchema),
});
export type ReadingPreviewJson = z.infer<typeof readingPreviewSchema>;

/** Answer of POST /api/articles/preview: what was read of what was sent, and saved nowhere. */
export const previewSchema = z.object({
  items: z.array(
    z.object({
      name: z.string(),
      article: articleInputSchema,
      articleId: z.string(),
      /** The store has this very text. */
      isKnown: z.boolean(),
      /** Where the date of `article` was found; null where it has none. */
      publishedFrom: z.enum(["json-ld", "open-graph", "meta", "time", "feed", "file", "given"]).nullable(),
      /** Null where so many articles came that only the first are read before they are saved, and where reading failed. */
      reading: readingPreviewSchema.nullable(),
    }),
  ),
  problems: z.array(itemProblemSchema),
});
export type PreviewJson = z.infer<typeof previewSchema>;
export type PreviewItemJson = PreviewJson["items"][number];
