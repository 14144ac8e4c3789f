import { z } from "zod";

/** RFC 9457 problem details, the one shape of every error that leaves the server. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  /** What was expected and what came. Never SQL, never a stack. */
  detail: z.string(),
});
export type ProblemJson = z.infer<typeof problemSchema>;

const TITLES: Readonly<Record<number, string>> = {
  400: "Bad request",
  401: "Not signed in",
  403: "Not allowed",
  404: "Not found",
  405: "Method not allowed",
  413: "Too large",
  415: "Not a type that is read",
  429: "Too many requests",
  500: "Internal error",
  503: "Not ready",
};

/** An error answer (`application/problem+json`). */
export function problem(status: number, detail: string): Response {
  const body: ProblemJson = { type: "about:blank", title: TITLES[status] ?? "Error", status, detail };
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/problem+json" } });
}
