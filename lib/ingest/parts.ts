import { createReadStream } from "node:fs";

/** A part of a file of lines: half-open bytes that end behind a line feed (the last with the file), and the number of its first line, from 1. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
}

/** So much of a file stands in memory at once. */
export const PART_BYTES = 32_000_000;

const LINE_FEED = 10;

/** Cuts a file of lines into parts of `least` bytes or a line more, the last up to half as long again, by reading it once. Rejects where it cannot be read. */
export async function partsOf(path: string, least = PART_BYTES): Promise<readonly Part[]> {
  const parts: Part[] = [];
  let [start, firstLine, offset, line] = [0, 1, 0, 1];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) {
      line += 1;
      const end = offset + at + 1;
      if (end - start < least) continue;
      parts.push({ start, end, firstLine });
      [start, firstLine] = [end, line];
    }
    offset += chunk.length;
  }
  const last = parts.at(-1);
  if (last && offset - start < least / 2) return [...parts.slice(0, -1), { ...last, end: offset }];
  return offset > start ? [...parts, { start, end: offset, firstLine }] : parts;
}
