import { retryJob } from "#lib/jobs/index.ts";
import { problem } from "#lib/wire/problem.ts";
import { editing, refuseMethod } from "../../../editing.ts";

/** Has a job run again that failed for good. */
export const POST = editing<{ readonly jobId: string }>(async (_request, queue, { jobId }) => {
  const kind = await retryJob(queue, jobId);
  if (kind === null) return problem(404, `no job "${jobId.slice(0, 60)}" failed`);
  return Response.json({ id: jobId, kind }, { status: 202 });
});

const refuse = refuseMethod("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
