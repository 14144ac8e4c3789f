import { expect, test } from "vitest";
import { isOver, nextPause } from "./poll.ts";

const jobs = (waiting: number, running: number) => ({
  waiting,
  running,
  done: 0,
  failed: 0,
  failures: [],
  isStalled: false,
});

test("asks every second while something changes, and ever more seldom while nothing does", () => {
  expect(nextPause(null, null, jobs(2, 0))).toBe(1_000);
  expect(nextPause(1_000, jobs(2, 0), jobs(2, 0))).toBe(1_500);
  expect(nextPause(9_000, jobs(2, 0), jobs(2, 0))).toBe(10_000);
  expect(nextPause(9_000, jobs(2, 0), jobs(1, 1))).toBe(1_000);
});

test.each([
  [0, 0, true],
  [1, 0, false],
  [0, 1, false],
])("with %i waiting and %i running it is over: %s", (waiting, running, over) => {
  expect(isOver(jobs(waiting, running))).toBe(over);
});
