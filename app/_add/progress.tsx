"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { FailedJobJson, JobListJson } from "#lib/wire/job-json.ts";
import { isOver } from "./poll.ts";

interface ProgressProps {
  readonly isSaving: boolean;
  readonly jobs: JobListJson | null;
  /** Where the new events stand. */
  readonly timelineHref: string;
  readonly onRetry: (job: FailedJobJson) => void;
}

/** How far the saved articles are. It takes the focus from the button that saved them, which goes away. The region is there before it says anything, so that a screen reader hears each change. */
export function Progress({ isSaving, jobs, timelineHref, onRetry }: ProgressProps) {
  const t = useTranslations("add.progress");
  const total = jobs ? jobs.waiting + jobs.running + jobs.done + jobs.failed : 0;
  const isShown = isSaving || total > 0;
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isSaving) region.current?.focus();
  }, [isSaving]);
  return (
    <section ref={region} tabIndex={-1} className="add-progress" aria-label={t("title")} hidden={!isShown}>
      {jobs && <progress max={total} value={jobs.done + jobs.failed} aria-label={t("title")} />}
      <p role="status">{isSaving ? t("saving") : jobs && <State jobs={jobs} total={total} />}</p>
      {jobs?.isStalled && <p className="add-note">{t("stalled")}</p>}
      {jobs && <Failures failures={jobs.failures} onRetry={onRetry} />}
      {jobs && !isSaving && isOver(jobs) && jobs.done > 0 && (
        <p>
          <a className="button primary" href={timelineHref}>
            {t("show")}
          </a>
        </p>
      )}
    </section>
  );
}

function State({ jobs, total }: { readonly jobs: JobListJson; readonly total: number }) {
  const t = useTranslations("add.progress");
  if (!isOver(jobs)) return t("state", { ...jobs, failures: 0, isStalled: 0, total });
  return jobs.failed > 0 ? t("ended", { done: jobs.done, failed: jobs.failed, total }) : t("done", { count: total });
}

interface FailuresProps {
  readonly failures: readonly FailedJobJson[];
  readonly onRetry: (job: FailedJobJson) => void;
}

/** What failed for good, why, and a button each to try again. */
export function Failures({ failures, onRetry }: FailuresProps) {
  const t = useTranslations("add.failures");
  if (failures.length === 0) return null;
  return (
    <div className="add-failures">
      <h3>{t("title")}</h3>
      <ul>
        {failures.map((job) => (
          <li key={job.id}>
            <strong dir="auto">{job.name}</strong>
            <span dir="auto">{job.reason}</span>
            <button
              type="button"
              className="button"
              aria-label={t("againNamed", { name: job.name })}
              onClick={() => onRetry(job)}
            >
              {t("again")}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
