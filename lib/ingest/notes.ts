import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";

const noteSchema = z.object({
  /** Path or address. */
  source: z.string(),
  /** What it was like when it was taken in; another state is taken in again. */
  state: z.string(),
  /** Ids of the articles that it gave. */
  articles: z.array(z.string()),
  etag: z.string().nullish(),
  lastModified: z.string().nullish(),
});

/** What is remembered of a source that was taken in whole. */
export type Note = z.infer<typeof noteSchema>;

/** Notes on what was taken in, by which the same command goes on where it was ended. They save time, and nothing depends on them. */
export interface Notes {
  readonly get: (source: string) => Note | undefined;
  readonly add: (note: Note) => void;
}

/** Notes that are forgotten when the process ends. */
export function notesInMemory(): Notes {
  const notes = new Map<string, Note>();
  return { get: (source) => notes.get(source), add: (note) => void notes.set(note.source, note) };
}

/**
 * Opens the notes in a file, made when missing, a line of JSON each; a later line on a source takes the place of an earlier one. A line
 * that was cut off by the end of a process is passed over.
 */
export function openNotes(file: string): Notes {
  const lines = linesOf(file);
  const notes = new Map<string, Note>();
  for (const line of lines) {
    const note = parseNote(line);
    if (note) notes.set(note.source, note);
  }
  mkdirSync(dirname(file), { recursive: true });
  if (lines.length > 2 * notes.size) rewrite(file, notes.values());
  return {
    get: (source) => notes.get(source),
    add: (note) => {
      notes.set(note.source, note);
      appendFileSync(file, `${JSON.stringify(note)}\n`);
    },
  };
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, "utf8").split("\n").filter(Boolean);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function parseNote(line: string): Note | null {
  try {
    return noteSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

function rewrite(file: string, notes: Iterable<Note>): void {
  const unfinished = `${file}.unfinished`;
  writeFileSync(unfinished, [...notes].map((note) => `${JSON.stringify(note)}\n`).join(""));
  renameSync(unfinished, file);
}
