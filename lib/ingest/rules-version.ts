import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Which rules read and merge: an article read by other rules is read again, so a better rule reaches what is stored. */
export interface RulesVersion {
  /** Of all that turns one article into a reading, and files it for merging. */
  readonly read: string;
  /** Of all that turns readings into what is shown. */
  readonly merge: string;
}

const READING = ["model", "edtf", "lang", "text", "timex", "actors", "events", "corrections", "pipeline", "merge"];
const MERGING = ["store"];

/** Hashes the source files themselves: nobody has to remember to raise a number. `lib` is the folder of the rooms. */
export function rulesVersion(lib: string): RulesVersion {
  const read = hashOf(lib, READING);
  return { read, merge: createHash("sha256").update(read).update(hashOf(lib, MERGING)).digest("hex").slice(0, 16) };
}

let ownVersion: RulesVersion | null = null;

/** The folder of the rooms, found from the working folder, because a bundled server does not know where this file stood. */
export const roomsFolder = (): string => join(/* turbopackIgnore: true */ process.cwd(), "lib");

/** The rules of this program, hashed once: by who does not load the rules themselves. */
export function programVersion(): RulesVersion {
  ownVersion ??= rulesVersion(roomsFolder());
  return ownVersion;
}

/** Of all that turns what comes in into articles: a file read by other rules is read again. */
export const intakeVersion = (lib: string): string => hashOf(lib, ["intake"]);

function hashOf(lib: string, rooms: readonly string[]): string {
  const hash = createHash("sha256");
  for (const room of rooms) {
    const files = readdirSync(join(lib, room), { recursive: true, encoding: "utf8" });
    for (const file of files.filter(isSource).sort())
      hash.update(`${room}/${file}\0`).update(readFileSync(join(lib, room, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

const isSource = (file: string): boolean => file.endsWith(".ts") && !/\.(test|suite)\.ts$/.test(file);
