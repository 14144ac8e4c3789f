import { z } from "zod";
import type { ArticleMetadata } from "#lib/model/article.ts";
import { readMetadata } from "./metadata-fields.ts";

/** The file that says what is known of the articles beside it; it is no article itself. */
export const METADATA_FILE = "metadata.json";

/** What `metadata.json` says, by file name; `problems` are sentences on what of it is left out. */
export interface MetadataFile {
  readonly byFile: ReadonlyMap<string, ArticleMetadata>;
  readonly problems: readonly string[];
}

const recordSchema = z.record(z.string(), z.unknown());

/** Reads the text of a `metadata.json` that describes `files`, as in `{"a.txt": {"published": "2023-03-18"}}`. Does not throw. */
export function readMetadataFile(text: string, files: ReadonlySet<string>): MetadataFile {
  const entries = recordSchema.safeParse(parseJson(text));
  if (!entries.success) return { byFile: new Map(), problems: [whyNone(text)] };
  const byFile = new Map<string, ArticleMetadata>();
  const problems: string[] = [];
  for (const [file, entry] of Object.entries(entries.data)) {
    if (!files.has(file)) {
      problems.push(`It describes "${file}", and there is no such file.`);
      continue;
    }
    const parsed = recordSchema.safeParse(entry);
    const { metadata, wrong } = readMetadata(parsed.success ? parsed.data : {});
    byFile.set(file, metadata);
    const reasons = parsed.success ? wrong : [`expected an object, got ${JSON.stringify(entry)}`];
    for (const reason of reasons) problems.push(`What it says of "${file}" is left out: ${reason}.`);
  }
  return { byFile, problems };
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");

function parseJson(text: string): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch {
    return undefined;
  }
}

function whyNone(text: string): string {
  try {
    JSON.parse(withoutMark(text));
    return 'It must be an object as in {"<file>": {"published": "2023-03-18"}}.';
  } catch (error) {
    return `It is not JSON: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
