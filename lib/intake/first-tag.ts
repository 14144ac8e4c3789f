const BEGINNING_BYTES = 8192;
const SKIPPED: readonly (readonly [open: string, close: string])[] = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<!doctype", ">"],
];

/** How a document begins, as latin1, behind its byte order mark and blanks. */
export const beginningOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, BEGINNING_BYTES)).toString("latin1").replace(/^ï»¿/, "").trimStart();

/**
 * The name of the first element of an HTML or XML document, in small letters, behind its declarations and comments; "" where the
 * document does not begin with markup.
 */
export function firstTag(bytes: Uint8Array): string {
  let rest = beginningOf(bytes);
  for (;;) {
    const start = rest.slice(0, "<!doctype".length).toLowerCase();
    const skipped = SKIPPED.find(([open]) => start.startsWith(open));
    const end = skipped ? rest.indexOf(skipped[1]) : -1;
    if (!skipped || end < 0) break;
    rest = rest.slice(end + skipped[1].length).trimStart();
  }
  return /^<([a-z][\w:-]{0,60})[\s/>]/i.exec(rest)?.[1]?.toLowerCase() ?? "";
}
