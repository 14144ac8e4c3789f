import { type Database, type Store, snapshot } from "./database.ts";
import { readDataVersion } from "./meta.ts";

/** Answers kept for one store; a tile of the overview of a million events is a second of counting and some kilobytes of answer. */
const MAX_ANSWERS = 300;

interface Answers {
  version: string;
  /** By question, least recently asked first. */
  readonly byQuestion: Map<string, unknown>;
}

const answers = new WeakMap<Store, Answers>();

/**
 * The answer to a question about one state of the data, from memory where the same was asked since the data last changed.
 * `question` is plain JSON and names what is asked and all that the answer depends on. Whoever gets the answer must not change it.
 */
export function remembered<T>(
  store: Store,
  question: readonly unknown[],
  ask: (db: Database) => Promise<T>,
): Promise<T> {
  return snapshot(store, async (db) => {
    const { byQuestion } = answersOf(store, await readDataVersion(db));
    const key = JSON.stringify(question);
    const answer = byQuestion.has(key) ? (byQuestion.get(key) as T) : await ask(db);
    byQuestion.delete(key);
    byQuestion.set(key, answer);
    const [oldest] = byQuestion.keys();
    if (byQuestion.size > MAX_ANSWERS && oldest !== undefined) byQuestion.delete(oldest);
    return answer;
  });
}

/** Forgets all answers of a store; for whoever measures what a question costs. */
export const forget = (store: Store): unknown => answers.delete(store);

function answersOf(store: Store, version: string): Answers {
  const known = answers.get(store);
  if (known?.version === version) return known;
  const fresh = { version, byQuestion: new Map<string, unknown>() };
  answers.set(store, fresh);
  return fresh;
}
