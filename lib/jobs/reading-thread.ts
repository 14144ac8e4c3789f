/** What runs in the thread: reads an article, or tells what would be read in it. One task after the other. */
import { parentPort } from "node:worker_threads";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { previewOf } from "./preview.ts";
import type { Answer, Task } from "./thread.ts";

function answerTo({ id, kind, article, corrections }: Task): Answer {
  try {
    return { id, value: kind === "read" ? extractArticle(article, null, corrections) : previewOf(article) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on("message", (task: Task) => parentPort?.postMessage(answerTo(task)));
