import type { Dirent, Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { IntakeProblem, Known } from "#lib/intake/intake.ts";
import { kindOfName } from "#lib/intake/kind.ts";
import { METADATA_FILE } from "#lib/intake/metadata-file.ts";
import type { ArticleMetadata } from "#lib/model/article.ts";
import { PART_BYTES, type Part, partsOf } from "./parts.ts";
import { readMetadata, reasonOf } from "./read-folder.ts";

/** A file to read. `state` is another after it was changed, or after what is known of it was. */
export interface FileSource {
  readonly kind: "file";
  /** Absolute. */
  readonly path: string;
  /** As whoever named it, or its folder, would write it. */
  readonly name: string;
  readonly bytes: number;
  readonly state: string;
  readonly known: Known | undefined;
  /** Where it is one of several parts of a file of lines that is too long to stand in memory; `bytes` are its own. */
  readonly part?: Part;
}

/** An address to fetch; `known` is what a feed says of it, null where a person gave it. */
export interface UrlSource {
  readonly kind: "url";
  readonly name: string;
  readonly known: Known | null;
}

export type Source = FileSource | UrlSource;

/** What there is to take in, in order. */
export interface Sources {
  readonly sources: readonly Source[];
  readonly problems: readonly IntakeProblem[];
  /** Files that are no articles by their names. */
  readonly passedOver: number;
}

/** Folders and files that hold no articles, in every folder: hidden ones, what programs keep, and what tells about the rest. */
const FURNITURE = /^(?:\..*|node_modules|__MACOSX|(?:readme|license|licence|changelog)(?:\..*)?)$/i;

/**
 * Lists what paths and addresses name: files as they are, folders with all that is in them, by name. `metadata.json` of a folder tells of
 * the files beside it. A .jsonl file longer than `partBytes` is listed as its parts. What cannot be read is told, and the rest goes on.
 */
export async function listSources(targets: readonly string[], partBytes = PART_BYTES): Promise<Sources> {
  const found: Found = { sources: [], problems: [], passedOver: 0, partBytes };
  for (const target of targets) {
    if (/^https?:\/\//i.test(target)) found.sources.push({ kind: "url", name: target, known: null });
    else await addPath(found, target);
  }
  const { sources, problems, passedOver } = found;
  return { sources, problems, passedOver };
}

interface Found {
  readonly partBytes: number;
  readonly sources: Source[];
  readonly problems: IntakeProblem[];
  passedOver: number;
}

async function addPath(found: Found, path: string): Promise<void> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) await addFolder(found, path);
    else {
      const { byFile } = await metadataOf(dirname(path), await readdir(dirname(path)));
      await addFile(found, path, stats, byFile.get(basename(path)));
    }
  } catch (error) {
    found.problems.push({ name: path, message: `It cannot be read: ${reasonOf(error)}.` });
  }
}

async function addFolder(found: Found, folder: string): Promise<void> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !FURNITURE.test(name));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = entries.map(({ name }) => name);
  const { byFile, problems } = await metadataOf(folder, names);
  for (const { file, message } of problems) found.problems.push({ name: join(folder, file), message });
  for (const entry of entries) await addEntry(found, folder, entry, byFile.get(entry.name));
}

const metadataOf = async (folder: string, names: readonly string[]) =>
  names.includes(METADATA_FILE)
    ? await readMetadata(folder, new Set(names))
    : { byFile: new Map<string, ArticleMetadata>(), problems: [] };

async function addEntry(
  found: Found,
  folder: string,
  entry: Dirent,
  known: ArticleMetadata | undefined,
): Promise<void> {
  const path = join(folder, entry.name);
  // A link to a folder is not followed: it may lead back to where it stands.
  if (entry.isDirectory()) return addPath(found, path);
  const kind = kindOfName(entry.name);
  if (entry.name === METADATA_FILE) return;
  if (kind === null || kind === "xml") {
    found.passedOver += 1;
    return;
  }
  try {
    const stats = await stat(path);
    if (stats.isFile()) await addFile(found, path, stats, known);
  } catch (error) {
    found.problems.push({ name: path, message: `It cannot be read: ${reasonOf(error)}.` });
  }
}

/** A file, or its parts where it has a line for each article and is long. */
async function addFile(found: Found, path: string, stats: Stats, known: ArticleMetadata | undefined): Promise<void> {
  const whole = fileSource(path, stats, known);
  const isLong = kindOfName(basename(path)) === "jsonl" && stats.size > found.partBytes;
  const parts = isLong ? await partsOf(path, found.partBytes) : [];
  if (parts.length < 2) found.sources.push(whole);
  else found.sources.push(...parts.map((part) => ({ ...whole, bytes: part.end - part.start, part })));
}

function fileSource(path: string, { size, mtimeMs }: Stats, known: ArticleMetadata | undefined): FileSource {
  return {
    kind: "file",
    path: resolve(path),
    name: path,
    bytes: size,
    state: `${size} ${mtimeMs}${known ? ` ${JSON.stringify(known)}` : ""}`,
    known: known && { metadata: known, from: "file" },
  };
}
