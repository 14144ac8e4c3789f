import { z } from "zod";
import { fail, ok, type Result } from "#lib/model/result.ts";

/** The last event of a page: where the next page goes on. */
export interface Cursor {
  /** Null among the undated, which come last. */
  readonly anchorDay: number | null;
  readonly id: string;
}

const cursorSchema = z.tuple([
  z
    .number()
    .int()
    .min(-(2 ** 31))
    .max(2 ** 31 - 1)
    .nullable(),
  z.string().min(1),
]);

/** A cursor as it stands in a link: letters, digits, "-" and "_". */
export const formatCursor = ({ anchorDay, id }: Cursor): string =>
  Buffer.from(JSON.stringify([anchorDay, id])).toString("base64url");

/** Reads what `formatCursor` wrote; the error is one sentence. */
export function parseCursor(text: string): Result<Cursor> {
  const broken = fail(`cursor must be the "next" of an earlier answer, got "${text}"`);
  if (!/^[\w-]+$/.test(text)) return broken;
  try {
    const parsed = cursorSchema.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return parsed.success ? ok({ anchorDay: parsed.data[0], id: parsed.data[1] }) : broken;
  } catch (error) {
    if (error instanceof SyntaxError) return broken;
    throw error;
  }
}
