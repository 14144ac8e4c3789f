import { inflateRawSync } from "node:zlib";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { MAX_ZIP_ENTRIES, sizeOf } from "./limits.ts";

/** One file of an archive, not unpacked yet. `name` is what the archive says; it is a name, never a path to anything. */
export interface ZipEntry {
  readonly name: string;
  /** Its bytes, at most `limit`; a sentence where there are more, or where they cannot be unpacked. */
  readonly unpack: (limit: number) => Result<Uint8Array>;
}

// Records of PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16 and 4.5.3; figures are offsets in bytes.
const END = { signature: 0x06054b50, length: 22, count: 10, directorySize: 12, directoryStart: 16 };
const END_64 = { signature: 0x06064b50, locator: 0x07064b50, locatorLength: 20, count: 32, directorySize: 40 };
const HEADER = { signature: 0x02014b50, length: 46, flags: 8, method: 10, packed: 20, unpacked: 24, names: 28, at: 42 };
const LOCAL = { signature: 0x04034b50, length: 30, names: 26 };
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA = 0xffffffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/**
 * Lists the files of a .zip without unpacking any; folders are left out. What is unpacked is bounded by what comes out, not by what the
 * archive says of itself.
 */
export function listZip(bytes: Uint8Array): Result<readonly ZipEntry[]> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = directoryOf(zip);
    if (!directory) return fail("It is a damaged .zip: its list of files is missing.");
    if (directory.count > MAX_ZIP_ENTRIES)
      return fail(`It has ${directory.count} entries; a .zip may have ${MAX_ZIP_ENTRIES} at most.`);
    return ok(entriesOf(zip, directory));
  } catch (error) {
    if (error instanceof RangeError) return fail("It is a damaged .zip: its list of files breaks off.");
    throw error;
  }
}

interface Directory {
  readonly start: number;
  readonly count: number;
  /** What stands before the archive proper, by which all its offsets are off. */
  readonly shift: number;
}

function directoryOf(zip: Buffer): Directory | null {
  const first = Math.max(0, zip.length - END.length - LONGEST_COMMENT);
  for (let at = zip.length - END.length; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) !== END.signature) continue;
    const locator = at - END_64.locatorLength;
    if (locator >= 0 && zip.readUInt32LE(locator) === END_64.locator) return directory64(zip, locator);
    const start = at - zip.readUInt32LE(at + END.directorySize);
    return {
      start,
      count: zip.readUInt16LE(at + END.count),
      shift: start - zip.readUInt32LE(at + END.directoryStart),
    };
  }
  return null;
}

function directory64(zip: Buffer, locator: number): Directory | null {
  const at = zip.lastIndexOf("PK\u0006\u0006", locator, "latin1");
  if (at < 0) return null;
  const number = (offset: number): number => Number(zip.readBigUInt64LE(at + offset));
  return { start: at - number(END_64.directorySize), count: number(END_64.count), shift: 0 };
}

function entriesOf(zip: Buffer, { start, count, shift }: Directory): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = start, left = count; left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== HEADER.signature) throw new RangeError("no entry where one is announced");
    const [nameLength, extraLength, commentLength] = [0, 2, 4].map((step) =>
      zip.readUInt16LE(at + HEADER.names + step),
    );
    const nameEnd = at + HEADER.length + nameLength!;
    const name = nameOf(zip.subarray(at + HEADER.length, nameEnd));
    const header = zip.subarray(at, nameEnd + extraLength!);
    if (!name.endsWith("/")) entries.push({ name, unpack: (limit) => unpack(zip, shift, header, nameLength!, limit) });
    at = nameEnd + extraLength! + commentLength!;
  }
  return entries;
}

/** UTF-8 where the bytes are it, whatever the flag says: many a packer forgets it. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString("latin1");
  }
}

function unpack(zip: Buffer, shift: number, header: Buffer, nameLength: number, limit: number): Result<Uint8Array> {
  const damaged = fail("It cannot be unpacked: it is damaged.");
  if (header.readUInt16LE(HEADER.flags) & ENCRYPTED) return fail("It cannot be unpacked: it is encrypted.");
  const method = header.readUInt16LE(HEADER.method);
  if (method !== STORED && method !== DEFLATED)
    return fail(`It cannot be unpacked: method ${method} is not known here.`);
  const { packed, at } = placeOf(header, nameLength);
  const local = at + shift;
  if (local < 0 || local + LOCAL.length > zip.length || zip.readUInt32LE(local) !== LOCAL.signature) return damaged;
  const start =
    local + LOCAL.length + zip.readUInt16LE(local + LOCAL.names) + zip.readUInt16LE(local + LOCAL.names + 2);
  if (start + packed > zip.length) return damaged;
  const data = zip.subarray(start, start + packed);
  const tooLarge = fail(`Unpacked it has more than ${sizeOf(limit)}, which is the limit.`);
  if (method === STORED) return data.length > limit ? tooLarge : ok(data);
  try {
    return ok(inflateRawSync(data, { maxOutputLength: Math.max(1, limit) }));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? tooLarge : damaged;
  }
}

/** Packed size and offset, from the zip64 field where the header has no room for them. */
function placeOf(header: Buffer, nameLength: number): { readonly packed: number; readonly at: number } {
  const fixed = [HEADER.unpacked, HEADER.packed, HEADER.at].map((offset) => header.readUInt32LE(offset));
  const [, packed = 0, at = 0] = fixed.includes(IN_EXTRA) ? fromExtra(header, nameLength, fixed) : fixed;
  return { packed, at };
}

function fromExtra(header: Buffer, nameLength: number, fixed: readonly number[]): readonly number[] {
  for (let at = HEADER.length + nameLength; at + 4 <= header.length; at += 4 + header.readUInt16LE(at + 2)) {
    if (header.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    return fixed.map((value) => {
      if (value !== IN_EXTRA || next + 8 > header.length) return value;
      next += 8;
      return Number(header.readBigUInt64LE(next - 8));
    });
  }
  return fixed;
}
