import { zipSync } from "fflate";
import mammoth from "mammoth";
import { fail, ok, type Result } from "#lib/model/result.ts";
import type { Draft } from "./intake.ts";
import { MAX_UNPACKED_BYTES } from "./limits.ts";
import { draftOf, NOTHING_TOLD, type Piece } from "./piece.ts";
import { listZip } from "./zip-entries.ts";

/** The parts of a document that hold text and say how they hang together; pictures stay packed. */
const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;
const DOCUMENT = /^word\/document\d*\.xml$/;

/** Reads the text of a Word document, a blank line between paragraphs. What it says of its making (author, dates) is not of the article and is left out. */
export async function readDocx(piece: Piece): Promise<Result<Draft>> {
  const parts = unpackParts(piece.bytes);
  if (!parts.ok) return parts;
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(parts.value) });
    return draftOf(piece, value.replace(/\n{3,}/g, "\n\n").trim(), NOTHING_TOLD);
  } catch (error) {
    return fail(`It is a .docx that cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** The parts, packed anew without compression: the library unpacks whatever it finds, without a limit. */
function unpackParts(bytes: Uint8Array): Result<Uint8Array> {
  const listed = listZip(bytes);
  if (!listed.ok) return fail(listed.error.replace(".zip", ".docx"));
  const entries = listed.value.filter(({ name }) => PARTS.test(name));
  if (!entries.some(({ name }) => DOCUMENT.test(name)))
    return fail("It is no Word document: word/document.xml is missing.");
  const parts: Record<string, Uint8Array> = {};
  let left = MAX_UNPACKED_BYTES;
  for (const { name, unpack } of entries) {
    const part = unpack(left);
    if (!part.ok) return part;
    left -= part.value.length;
    parts[name] = part.value;
  }
  return ok(zipSync(parts, { level: 0 }));
}
