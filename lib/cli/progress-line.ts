import type { Progress } from "#lib/ingest/index.ts";

/** What one line on standard error tells while a command works. */
export interface ProgressLine {
  /** On a terminal the line rewrites itself; elsewhere it is written where it says something new, and at most every `everyMs`. */
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

const CLEAR_LINE = "\r\u001b[K";

/** A line on standard error for the progress of a command. */
export function progressLine(everyMs = 0): ProgressLine {
  const { stderr } = process;
  const isTerminal = stderr.isTTY === true;
  let last = "";
  let shownAt = Number.NEGATIVE_INFINITY;
  return {
    show: (text) => {
      const now = performance.now();
      // A terminal is rewritten ten times a second: more is only flicker.
      if (text === last || now - shownAt < (isTerminal ? Math.min(100, everyMs) : everyMs)) return;
      // The last column stays free, because a full line would break and be left behind.
      if (isTerminal) stderr.write(`${CLEAR_LINE}${text.slice(0, (stderr.columns || 80) - 1)}`);
      else console.error(text);
      last = text;
      shownAt = now;
    },
    clear: () => {
      if (isTerminal && last) stderr.write(CLEAR_LINE);
    },
  };
}

const LABELS: Readonly<Record<Progress["step"], string>> = { save: "saving", read: "reading", merge: "merging" };

/** A step of ingesting in words: "reading 3 of 20". Merging all anew is one step. */
export const stepText = ({ step, done, total }: Progress): string =>
  step === "merge" && total === 1 ? LABELS.merge : `${LABELS[step]} ${done + 1} of ${total}`;
