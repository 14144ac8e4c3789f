// @ts-check
import { isMainThread } from "node:worker_threads";

/** Between two looks at whether it is still there. */
const WATCH_MS = 300;

/**
 * Calls `then` once the process that started this one is gone, however it went: a kill that cannot be caught, or a shell that passes no
 * signal on, tells nobody. Never on Windows, where a process keeps the number of a parent that has ended. Keeps no process alive.
 * @param {() => void} then
 */
export function whenOrphaned(then) {
  if (process.platform === "win32" || !isMainThread) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    then();
  }, WATCH_MS).unref();
}
