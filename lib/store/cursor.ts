import { z } from "zod";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { SORTS, type Sort } from "#lib/wire/view.ts";

/** The last event of a page: where the next page goes on. */
export interface Cursor {
  /** Null among the undated, which come last. */
  readonly anchorDay: number | null;
  readonly id: string;
  /** The order that the page is of; left out of lists in order of time. */
  readonly sort?: Sort;
  /** Where in that order: the type of the event, or how many stand before it. */
  readonly at?: string | number;
}

const daySchema = z
  .number()
  .int()
  .min(-(2 ** 31))
  .max(2 ** 31 - 1)
  .nullable();
const idSchema = z.string().min(1);
const cursorSchema = z.union([
  z.tuple([daySchema, idSchema]),
  z.tuple([daySchema, idSchema, z.enum(SORTS), z.union([z.string(), z.number().int().min(0)])]),
]);

/** A cursor as it stands in a link: letters, digits, "-" and "_". */
export const formatCursor = ({ anchorDay, id, sort, at = "" }: Cursor): string =>
  Buffer.from(JSON.stringify([anchorDay, id, ...(sort ? [sort, at] : [])])).toString("base64url");

/** The cursor behind which all undated events stand: every id begins with a letter or a digit. */
export const BEFORE_UNDATED = formatCursor({ anchorDay: null, id: " " });

/** Reads what `formatCursor` wrote; the error is one sentence. */
export function parseCursor(text: string): Result<Cursor> {
  const broken = fail(`cursor must be the "next" of an earlier answer, got "${text}"`);
  if (!/^[\w-]+$/.test(text)) return broken;
  try {
    const parsed = cursorSchema.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    if (!parsed.success) return broken;
    const [anchorDay, id, sort, at] = parsed.data;
    return ok({ anchorDay, id, ...(sort !== undefined && { sort, at }) });
  } catch (error) {
    if (error instanceof SyntaxError) return broken;
    throw error;
  }
}
