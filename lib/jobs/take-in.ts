import { randomUUID } from "node:crypto";
import type { Article } from "#lib/model/article.ts";
import { textProblem } from "#lib/pipeline/text-problem.ts";
import { saveArticle } from "#lib/store/save-article.ts";
import type { TakenInJson } from "#lib/wire/intake-json.ts";
import { enqueue, type NewJob, type Queue } from "./queue.ts";

/** An article with the name under which its sender knows it. */
export interface Offered {
  readonly name: string;
  readonly article: Article;
}

type Taken = Pick<TakenInJson, "articles" | "problems">;

/** Saves articles whole, each by itself, and puts their reading into the queue: once this resolves, nothing of them can be lost. */
export async function takeIn(queue: Queue, offered: readonly Offered[], intake: string | null): Promise<Taken> {
  const articles: TakenInJson["articles"][number][] = [];
  const problems: TakenInJson["problems"][number][] = [];
  for (const { name, article } of offered) {
    const message = textProblem(article.text);
    if (message) problems.push({ name, message });
    else {
      const saved = await saveArticle(queue.store.db, article);
      articles.push({ name, articleId: article.id, jobId: randomUUID(), saved });
    }
  }
  await enqueue(
    queue,
    articles.map(({ name, articleId, jobId }) => readJob(jobId, { intake, name, articleId })),
  );
  return { articles, problems };
}

const readJob = (id: string, data: NewJob["data"]): NewJob => ({ id, kind: "read", data });

/** Puts the fetching of an address into the queue; yields the job's id. */
export async function takeUrl(queue: Queue, url: string, intake: string | null): Promise<string> {
  const id = randomUUID();
  await enqueue(queue, [{ id, kind: "fetch", data: { intake, name: url, url } }]);
  return id;
}
