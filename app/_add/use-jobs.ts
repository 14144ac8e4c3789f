"use client";
import { useEffect, useState } from "react";
import { type JobListJson, jobListSchema } from "#lib/wire/job-json.ts";
import { ask } from "./ask.ts";
import { isOver, nextPause } from "./poll.ts";

/** How far an intake is, asked again until it is over. `round` is raised when there is new work in it; null where there is no intake yet. */
export function useJobs(intake: string | null, round: number): JobListJson | null {
  const [jobs, setJobs] = useState<JobListJson | null>(null);
  useEffect(() => {
    if (intake === null || round === 0) return;
    const leaving = new AbortController();
    void watch(intake, leaving.signal, setJobs);
    return () => leaving.abort();
  }, [intake, round]);
  return jobs;
}

async function watch(intake: string, leaving: AbortSignal, show: (jobs: JobListJson) => void): Promise<void> {
  let before: JobListJson | null = null;
  let pauseMs: number | null = null;
  while (!leaving.aborted) {
    const answer = await ask(jobListSchema, `/api/jobs?intake=${intake}`, { signal: leaving });
    if (leaving.aborted) return;
    if (answer.ok) {
      show(answer.value);
      if (isOver(answer.value)) return;
      pauseMs = nextPause(pauseMs, before, answer.value);
      before = answer.value;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs ?? 1_000));
  }
}
