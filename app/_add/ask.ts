import type { z } from "zod";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { problemSchema } from "#lib/wire/problem.ts";

/** Asks the API; the error is a sentence of the server's, or null where it did not answer. */
export async function ask<T>(
  schema: z.ZodType<T>,
  path: string,
  init?: RequestInit,
): Promise<Result<T, string | null>> {
  try {
    const answer = await fetch(path, init);
    const body: unknown = await answer.json();
    if (answer.ok) return ok(schema.parse(body));
    const problem = problemSchema.safeParse(body);
    return fail(problem.success ? problem.data.detail : null);
  } catch {
    // No connection, or an answer from something between that is not ours.
    return fail(null);
  }
}

/** A request that sends a value as JSON. */
export const posting = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});
