import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Article } from "#lib/model/article.ts";
import type { ReadingCorrections } from "#lib/model/correction.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import type { ReadingPreviewJson } from "#lib/wire/intake-json.ts";

/** What the thread is asked. */
export interface Task {
  readonly id: number;
  readonly kind: "read" | "preview";
  readonly article: Article;
  /** What editors say that bears on reading it. */
  readonly corrections: ReadingCorrections | null;
}

/** What it answers. */
export type Answer =
  | { readonly id: number; readonly value: ArticleReading | ReadingPreviewJson }
  | { readonly id: number; readonly error: string };

/** A thread beside the server, so that reading an article (some 5 to 500 ms of work) does not hold up who asks for a page. */
export interface ReadingThread {
  readonly read: (article: Article, corrections?: ReadingCorrections | null) => Promise<ArticleReading>;
  readonly preview: (article: Article) => Promise<ReadingPreviewJson>;
  /** Starts the thread, where work for it is likely soon. */
  readonly warm: () => void;
  /** Ends the thread; what it was doing fails. */
  readonly close: () => Promise<void>;
}

/** The word tables take some hundred megabytes, which a server without work does not keep. */
const IDLE_MS = 60_000;

interface Running {
  readonly worker: Worker;
  readonly waiting: Map<number, { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void }>;
  idle: NodeJS.Timeout | undefined;
}

/** A thread that starts with its first task, within a second or two, and ends after a minute without any. */
export function readingThread(): ReadingThread {
  let running: Running | null = null;
  let lastId = 0;
  const forget = (ended: Running): void => {
    if (running === ended) running = null;
  };
  const ask = <T>(kind: Task["kind"], article: Article, corrections: Task["corrections"] = null): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      running ??= startThread(forget);
      lastId += 1;
      clearTimeout(running.idle);
      running.waiting.set(lastId, { resolve, reject });
      running.worker.ref();
      running.worker.postMessage({ id: lastId, kind, article, corrections } satisfies Task);
    });
  return {
    read: (article, corrections) => ask("read", article, corrections),
    preview: (article) => ask("preview", article),
    warm: () => {
      if (running) return;
      running = startThread(forget);
      rest(running);
    },
    close: async () => {
      await running?.worker.terminate();
    },
  };
}

/** Found from the working folder, because a bundled server does not know where this file stood. */
const THREAD_FILE = ["lib", "jobs", "reading-thread.mjs"];

function startThread(forget: (ended: Running) => void): Running {
  const worker = new Worker(join(/* turbopackIgnore: true */ process.cwd(), ...THREAD_FILE));
  const running: Running = { worker, waiting: new Map(), idle: undefined };
  const fail = (error: Error): void => {
    forget(running);
    clearTimeout(running.idle);
    for (const { reject } of running.waiting.values()) reject(error);
    running.waiting.clear();
  };
  worker.on("message", (answer: Answer) => {
    const task = running.waiting.get(answer.id);
    running.waiting.delete(answer.id);
    if ("error" in answer) task?.reject(new Error(answer.error));
    else task?.resolve(answer.value as never);
    if (running.waiting.size === 0) rest(running);
  });
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("The thread that reads articles ended.")));
  return running;
}

/** A thread without work keeps no process alive. */
function rest(running: Running): void {
  running.worker.unref();
  clearTimeout(running.idle);
  running.idle = setTimeout(() => void running.worker.terminate(), IDLE_MS).unref();
}
