"use client";
import { useEffect, useState } from "react";
import { z } from "zod";
import {
  type ArticleInput,
  type ItemProblemJson,
  type PreviewItemJson,
  previewSchema,
  takenInSchema,
} from "#lib/wire/intake-json.ts";
import {
  type FailedJobJson,
  type FeedJson,
  feedListSchema,
  type JobListJson,
  jobListSchema,
} from "#lib/wire/job-json.ts";
import { ask, posting } from "./ask.ts";
import { portionsOf } from "./portions.ts";
import { useJobs } from "./use-jobs.ts";

/** What the page is doing, which keeps its buttons from being pressed twice. */
export type Doing = "nothing" | "reading" | "saving";

/** All that the page knows and does. */
export interface IntakeState {
  readonly doing: Doing;
  readonly items: readonly PreviewItemJson[];
  readonly problems: readonly ItemProblemJson[];
  /** What the server refused as a whole: its sentence, or null for no answer; undefined while all is well. */
  readonly refusal: string | null | undefined;
  readonly jobs: JobListJson | null;
  /** What failed before this visit. */
  readonly failures: readonly FailedJobJson[];
  readonly feeds: readonly FeedJson[];
  readonly read: (request: RequestInit) => Promise<boolean>;
  readonly redate: (item: PreviewItemJson, published: string | null) => Promise<void>;
  readonly leaveOut: (item: PreviewItemJson) => void;
  readonly discard: () => void;
  readonly save: () => Promise<void>;
  readonly retry: (job: FailedJobJson) => Promise<void>;
  readonly follow: (url: string) => Promise<boolean>;
  readonly unfollow: (url: string) => Promise<void>;
}

const PREVIEW = "/api/articles/preview";

/** The state of the page "Add articles". */
export function useIntake(): IntakeState {
  const [doing, setDoing] = useState<Doing>("nothing");
  const [refusal, setRefusal] = useState<string | null | undefined>(undefined);
  const review = useReview(setDoing, setRefusal);
  const [intake, setIntake] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const jobs = useJobs(intake, round);
  const before = useBefore(setRefusal);
  const save = async () => {
    setDoing("saving");
    const saved = await saveAll(
      review.items.map(({ article }) => article),
      intake,
    );
    if (saved.intake !== null) setIntake(saved.intake);
    review.keep(saved.count, saved.problems);
    setRefusal(saved.refusal);
    setRound((last) => last + 1);
    setDoing("nothing");
  };
  const retry = async (job: FailedJobJson) => {
    const answer = await ask(z.unknown(), `/api/jobs/${job.id}/retry`, { method: "POST" });
    setRefusal(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    before.forget(job);
    setRound((last) => last + 1);
  };
  return { doing, refusal, jobs, save, retry, ...review, ...before };
}

type Refuse = (refusal: string | null | undefined) => void;

/** What was read and is not saved yet. */
function useReview(setDoing: (doing: Doing) => void, setRefusal: Refuse) {
  const [items, setItems] = useState<readonly PreviewItemJson[]>([]);
  const [problems, setProblems] = useState<readonly ItemProblemJson[]>([]);
  const preview = async (request: RequestInit) => {
    setDoing("reading");
    const answer = await ask(previewSchema, PREVIEW, request);
    setDoing("nothing");
    setRefusal(answer.ok ? undefined : answer.error);
    return answer.ok ? answer.value : null;
  };
  return {
    items,
    problems,
    read: async (request: RequestInit) => {
      const answer = await preview(request);
      if (!answer) return false;
      const ids = new Set(answer.items.map(({ articleId }) => articleId));
      setItems((known) => [...known.filter(({ articleId }) => !ids.has(articleId)), ...answer.items]);
      setProblems(answer.problems);
      return answer.problems.length === 0;
    },
    redate: async (item: PreviewItemJson, published: string | null) => {
      const answer = await preview(posting({ articles: [{ ...item.article, published }] }));
      const [read] = answer?.items ?? [];
      if (read) setItems((known) => known.map((each) => (each === item ? { ...read, name: item.name } : each)));
    },
    leaveOut: (item: PreviewItemJson) => setItems((known) => known.filter((each) => each !== item)),
    discard: () => {
      setItems([]);
      setProblems([]);
    },
    /** After saving: those from `first` on wait still, and what could not be used is added to what could not be read. */
    keep: (first: number, left: readonly ItemProblemJson[]) => {
      setItems((known) => known.slice(first));
      setProblems((known) => [...known, ...left]);
    },
  };
}

interface Saved {
  readonly intake: string | null;
  /** How many were sent. */
  readonly count: number;
  readonly problems: readonly ItemProblemJson[];
  readonly refusal: string | null | undefined;
}

/** Sends articles portion by portion, all as one intake; where one portion is refused, the rest is kept. */
async function saveAll(articles: readonly ArticleInput[], known: string | null): Promise<Saved> {
  let intake = known;
  let count = 0;
  const problems: ItemProblemJson[] = [];
  for (const portion of portionsOf(articles)) {
    const body = intake === null ? { articles: portion } : { articles: portion, intake };
    const answer = await ask(takenInSchema, "/api/articles", posting(body));
    if (!answer.ok) return { intake, count, problems, refusal: answer.error };
    intake = answer.value.intake;
    count += portion.length;
    problems.push(...answer.value.problems);
  }
  return { intake, count, problems, refusal: undefined };
}

/** What was there before this visit: feeds, and what failed. */
function useBefore(setRefusal: Refuse) {
  const [feeds, setFeeds] = useState<readonly FeedJson[]>([]);
  const [failures, setFailures] = useState<readonly FailedJobJson[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    void ask(feedListSchema, "/api/feeds", { signal: leaving.signal }).then(
      (answer) => answer.ok && setFeeds(answer.value.feeds),
    );
    void ask(jobListSchema, "/api/jobs", { signal: leaving.signal }).then(
      (answer) => answer.ok && setFailures(answer.value.failures),
    );
    return () => leaving.abort();
  }, []);
  const change = async (path: string, init: RequestInit): Promise<boolean> => {
    const answer = await ask(feedListSchema, path, init);
    setRefusal(answer.ok ? undefined : answer.error);
    if (answer.ok) setFeeds(answer.value.feeds);
    return answer.ok;
  };
  return {
    feeds,
    failures,
    forget: (job: FailedJobJson) => setFailures((known) => known.filter(({ id }) => id !== job.id)),
    follow: (url: string) => change("/api/feeds", posting({ url })),
    unfollow: async (url: string) => {
      await change(`/api/feeds?url=${encodeURIComponent(url)}`, { method: "DELETE" });
    },
  };
}
