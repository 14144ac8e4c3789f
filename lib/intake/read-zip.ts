import { collector } from "./collect.ts";
import { decodeText } from "./decode.ts";
import type { Intake } from "./intake.ts";
import { extensionOf, kindOfName } from "./kind.ts";
import { MAX_UNPACKED_BYTES, sizeOf } from "./limits.ts";
import { METADATA_FILE, type MetadataFile, readMetadataFile } from "./metadata-file.ts";
import type { Piece } from "./piece.ts";
import { listZip, type ZipEntry } from "./zip-entries.ts";

/** What systems put into archives beside the files. */
const FURNITURE = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$|desktop\.ini$)/;

/**
 * Reads the entries of a .zip that are articles, each by itself; a `metadata.json` in it tells of the files in its folder. Entries of
 * other kinds are passed over and told in one sentence.
 */
export async function readZip(piece: Piece, readPiece: (entry: Piece) => Promise<Intake>): Promise<Intake> {
  const { add, addAll, tell, intake } = collector();
  const listed = listZip(piece.bytes);
  if (!listed.ok) {
    tell(piece.name, listed.error);
    return intake(piece.name);
  }
  const files = listed.value.filter(({ name }) => !FURNITURE.test(name));
  const metadata = metadataIn(files, (name, message) => tell(`${piece.name}/${name}`, message));
  const wanted = files.filter((entry) => kindOfName(entry.name) !== null && !isMetadata(entry));
  let left = MAX_UNPACKED_BYTES;
  for (const [index, entry] of wanted.entries()) {
    const name = `${piece.name}/${entry.name}`;
    const bytes = entry.unpack(left);
    if (!bytes.ok && bytes.error.startsWith("Unpacked")) {
      tell(piece.name, tooMuch(entry.name, wanted.length - index));
      break;
    }
    if (!bytes.ok) add(name, bytes);
    else addAll(await readPiece(entryPiece(piece, entry.name, bytes.value, metadata)));
    left -= bytes.ok ? bytes.value.length : 0;
  }
  const others = files.filter((entry) => kindOfName(entry.name) === null);
  if (others.length > 0) tell(piece.name, passedOver(others));
  if (files.length === 0) tell(piece.name, "It holds no files.");
  return intake(piece.name);
}

const tooMuch = (name: string, count: number): string =>
  `Unpacked it has more than ${sizeOf(MAX_UNPACKED_BYTES)}, which is the limit: ${count} of its files are left out, from "${name}" on.`;

function passedOver(entries: readonly ZipEntry[]): string {
  const kinds = [...new Set(entries.map(({ name }) => (extensionOf(name) ? `.${extensionOf(name)}` : "no extension")))];
  return `${entries.length} of its files are passed over, because they are of other kinds (${kinds.slice(0, 8).join(", ")}).`;
}

function entryPiece(zip: Piece, name: string, bytes: Uint8Array, metadata: ReadonlyMap<string, MetadataFile>): Piece {
  const known = metadata.get(folderOf(name))?.byFile.get(baseOf(name));
  return {
    name: `${zip.name}/${name}`,
    bytes,
    contentType: undefined,
    pageUrl: null,
    source: zip.source === undefined ? undefined : `${zip.source}#${encodeURIComponent(name)}`,
    known: known ? { metadata: known, from: "file" } : null,
  };
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf("/") + 1);
const baseOf = (name: string): string => name.slice(name.lastIndexOf("/") + 1);
const isMetadata = ({ name }: ZipEntry): boolean => baseOf(name) === METADATA_FILE;

/** So large a list of what is known would describe a million articles. */
const MAX_METADATA_BYTES = 20_000_000;

function metadataIn(
  files: readonly ZipEntry[],
  tell: (name: string, message: string) => void,
): ReadonlyMap<string, MetadataFile> {
  const found = new Map<string, MetadataFile>();
  for (const entry of files.filter(isMetadata)) {
    const folder = folderOf(entry.name);
    const bytes = entry.unpack(MAX_METADATA_BYTES);
    const text = bytes.ok ? decodeText(bytes.value) : bytes;
    if (!text.ok) {
      tell(entry.name, text.error);
      continue;
    }
    const beside = new Set(files.filter(({ name }) => folderOf(name) === folder).map(({ name }) => baseOf(name)));
    const read = readMetadataFile(text.value.text, beside);
    for (const message of read.problems) tell(entry.name, message);
    found.set(folder, read);
  }
  return found;
}
