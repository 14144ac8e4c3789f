/**
 * What stands in a bucket by kind, divided into parts: kinds that differ in their languages alone make one, by languages; each mode,
 * certainty, language and precision makes another, by type. An event is of half a dozen parts, so that a change rewrites as many short
 * rows of a bucket however many kinds it holds, and a filter of one value reads one row.
 */
import { remember } from "#lib/model/remember.ts";
import { asksBeyondTypes, KIND_SIGN, type KindFilter, onlyPart, readKind, SIGN_OF, signOf, signsOf } from "./kinds.ts";
import { addAll, addEntries, type Counted, type Counting, type Entry, entryOf, type KindEntries } from "./tally.ts";

/** By part, what stands in a bucket. */
export type Parts = Readonly<Record<string, KindEntries>>;

/** A part that a kind is counted in, and the key of its entry there. */
type Place = readonly [part: string, key: string];

/** Where events of a kind are counted; the same few kinds come up thousands of times. */
export const placesOf: (kind: string) => readonly Place[] = remember((text) => {
  const [what = "", certainty = "", langs = "", grain = ""] = text.split(" ");
  const kind = readKind(text);
  const signs = signsOf(kind).filter((sign) => sign !== signOf("type", kind.type));
  return [[`${what} ${certainty} ${grain}`, langs], ...signs.map((sign): Place => [sign, kind.type])];
});

/** True for a part that holds all kinds of one value. */
export const isSign = (part: string): boolean => part.startsWith(KIND_SIGN);

/** The kind that an entry of a part counts, where the part is no sign. */
export function kindIn(part: string, langs: string): string {
  const [what = "", certainty = "", grain = ""] = part.split(" ");
  return `${what} ${certainty} ${langs} ${grain}`;
}

/** An event added to what stands in a part. */
export const addEvent = (entries: KindEntries, key: string, event: Counted): KindEntries => ({
  ...entries,
  [key]: addEntries(entries[key], entryOf(event)),
});

/** Some events counted one by one. */
export function partsOf(events: readonly Counted[]): Parts {
  const parts: Record<string, Record<string, Entry>> = {};
  for (const event of events)
    for (const [part, key] of placesOf(event.kind)) {
      parts[part] ??= {};
      parts[part][key] = addEntries(parts[part][key], entryOf(event));
    }
  return parts;
}

function addParts(a: Parts, b: Parts): Parts {
  const sum: Record<string, KindEntries> = { ...a };
  for (const [part, entries] of Object.entries(b)) sum[part] = addAll(sum[part] ?? {}, entries);
  return sum;
}

export const PARTS: Counting<Parts> = { of: partsOf, add: addParts };

/**
 * The signs whose parts hold all that a filter takes, each event once; null where it asks for several values together, for which kinds are read.
 * What types it asks for is left to be looked at in the entries.
 */
export function signsFor(filter: KindFilter): readonly string[] | null {
  if (!asksBeyondTypes(filter)) return null;
  const part = onlyPart({ ...filter, types: [] });
  if (part === null || (part === "modes" && filter.types.length > 0)) return null;
  return filter[part].map((value) => signOf(SIGN_OF[part], value));
}
