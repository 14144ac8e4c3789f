import { progressLine } from "./progress-line.ts";

/** Where nobody looks at a terminal, a line so often is enough. */
const EVERY_MS = 10_000;

/** "Writing 1500 …" on standard error while a command goes through many rows. */
export function countLine(label: string): { readonly count: () => void; readonly clear: () => void } {
  const line = progressLine(EVERY_MS);
  let done = 0;
  return {
    count: () => {
      done += 1;
      line.show(`${label} ${done} …`);
    },
    clear: line.clear,
  };
}

/** "5 of article, 2 of correction"; "nothing" for no rows. */
export const rowsInWords = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([table, count]) => `${count} of ${table}`)
    .join(", ") || "nothing";
