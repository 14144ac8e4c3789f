import { z } from "zod";
import type { ArticleMetadata } from "#lib/model/article.ts";
import { NOTHING_KNOWN } from "#lib/pipeline/article.ts";
import { textProblem } from "#lib/pipeline/text-problem.ts";
import { parsePublished } from "./published-date.ts";

/** A web address in its usual form, without what follows "#"; null for anything but http and https. */
export function webAddress(written: string): string | null {
  const isOne = /^https?:\/\/\S+$/i.test(written) && URL.canParse(written);
  return isOne ? written.replace(/#.*$/, "") : null;
}

/** The language of a tag: "uk" of "uk-UA", "en" of "en_GB"; null where it begins with no code of two or three letters. */
export function languageOf(tag: string): string | null {
  return /^([a-z]{2,3})(?:[-_].*)?$/i.exec(tag.trim())?.[1]?.toLowerCase() ?? null;
}

const line = (written: string): string | null => (textProblem(written) === null ? written : null);

const expected = (what: string) => ({
  error: ({ input }: { input?: unknown }) => `must be ${what}, got ${shown(input)}`,
});

const LONGEST_SHOWN = 200;

/** A value as a sentence may repeat it; a lone surrogate comes as its escape. */
function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? "nothing";
  return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json;
}

const known = (what: string, read: (written: string) => string | null) =>
  z
    .string(expected(`${what} or null`))
    .refine((written) => read(written) !== null, expected(what))
    .transform(read)
    .nullable()
    .default(null);

const FIELDS = {
  published: known("a date written YYYY-MM-DD, YYYY-MM or YYYY", parsePublished),
  title: known("text", line),
  url: known("a web address (http or https)", webAddress),
  publisher: known("text", line),
  lang: known("a language code of two or three letters", languageOf),
};

/** What a record says of an article. `wrong` has a part of a sentence for each field that is left out. */
export interface ReadMetadata {
  readonly metadata: ArticleMetadata;
  readonly wrong: readonly string[];
}

/** Reads what a record says of an article; what else it says is for others. Each field by itself, so that a wrong one costs no other. */
export function readMetadata(entry: Readonly<Record<string, unknown>>): ReadMetadata {
  const wrong: string[] = [];
  const read = (name: keyof typeof FIELDS): string | null => {
    const parsed = FIELDS[name].safeParse(entry[name]);
    if (parsed.success) return parsed.data;
    wrong.push(`${name} ${parsed.error.issues[0]?.message ?? "is wrong"}`);
    return null;
  };
  const names = ["published", "title", "url", "publisher", "lang"] as const;
  const metadata = { ...NOTHING_KNOWN, ...Object.fromEntries(names.map((name) => [name, read(name)])) };
  return { metadata, wrong };
}
