import { fail, ok, type Result } from "#lib/model/result.ts";
import type { Declared } from "./declared.ts";

/** Text read from bytes, with the encoding that it was in, by its name in the WHATWG Encoding Standard. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
];

/** Encodings whose texts may be valid UTF-8 by their bytes and mean something else: what declares them is asked first. */
const SEVEN_BIT = /^(?:utf-16(?:le|be)|iso-2022-jp)$/;

/**
 * Reads bytes as text, to the letter: line ends and a byte order mark stay. A byte order mark decides; else UTF-8 where the bytes are
 * valid; else what the document declares, in the order given. Fails with a sentence on which encodings were tried and where the
 * first wrong byte of each is.
 */
export function decodeText(bytes: Uint8Array, declared: readonly Declared[] = []): Result<Decoded> {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return orSentence(bytes, [{ label: marked[0], by: "its byte order mark" }]);
  const first = declared.filter(({ label }) => SEVEN_BIT.test(encodingOf(label) ?? ""));
  const last = declared.filter((each) => !first.includes(each));
  return orSentence(bytes, [...first, { label: "utf-8", by: null }, ...last]);
}

type Try = { readonly label: string; readonly by: string | null };

function orSentence(bytes: Uint8Array, tries: readonly Try[]): Result<Decoded> {
  const failures: string[] = [];
  const tried = new Set<string>();
  for (const { label, by } of tries) {
    const encoding = encodingOf(label);
    const whose = by === null ? "" : `, which ${by} says`;
    if (encoding === null) failures.push(`"${label.slice(0, 40)}"${whose}, is no encoding known here`);
    if (encoding === null || tried.has(encoding)) continue;
    tried.add(encoding);
    const text = decodeAs(bytes, encoding);
    if (text !== null) return ok({ text, encoding });
    failures.push(`it is not ${nameOf(encoding)}${whose} (${whereOf(bytes, encoding)})`);
  }
  if (tries.length === 1 && tries[0]?.by === null) failures.push("it declares no other encoding");
  return fail(sentenceOf(failures));
}

function sentenceOf(parts: readonly string[]): string {
  const text = parts.join(", and ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const nameOf = (encoding: string): string => (/^utf/.test(encoding) ? encoding.toUpperCase() : encoding);

function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What windows-1252 has where ISO 8859-1 has control characters, from 0x80. Source: WHATWG Encoding Standard, index windows-1252. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text, or null where a byte does not belong. */
function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    // Some versions of Node read windows-1252 as ISO 8859-1.
    return encoding === "windows-1252"
      ? text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))
      : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function whereOf(bytes: Uint8Array, encoding: string): string {
  const at = encoding === "utf-8" ? firstWrongUtf8(bytes) : firstWrong(bytes, encoding);
  const byte = bytes[at];
  if (byte === undefined) return "it ends in the middle of a character";
  return `the first wrong byte is 0x${byte.toString(16).toUpperCase().padStart(2, "0")} at byte ${at + 1}`;
}

/** Where the first byte stands that is no UTF-8, from 0: before it everything is, and counts the same bytes again. */
function firstWrongUtf8(bytes: Uint8Array): number {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  for (let at = text.indexOf("\uFFFD"), offset = 0, from = 0; at >= 0; at = text.indexOf("\uFFFD", from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    const isWritten = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isWritten) return offset;
    offset += 3;
    from = at + 1;
  }
  return bytes.length;
}

/** The last byte of the shortest beginning that cannot be read, from 0; the number of bytes where only the end is missing. */
function firstWrong(bytes: Uint8Array, encoding: string): number {
  const isGood = (length: number): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (middle <= bytes.length && isGood(middle)) good = middle;
    else bad = middle;
  }
  return bad - 1;
}
