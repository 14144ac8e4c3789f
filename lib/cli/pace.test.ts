import { expect, test } from "vitest";
import { durationOf, perSecond, type Sample, withSample } from "./pace.ts";

const after = (samples: readonly (readonly [atMs: number, amount: number])[]): readonly Sample[] =>
  samples.reduce<readonly Sample[]>((all, [atMs, amount]) => withSample(all, { atMs, amount }), []);

test("the pace is that of the last minute", () => {
  expect(
    perSecond(
      after([
        [0, 0],
        [10_000, 50],
      ]),
    ),
  ).toBe(5);
  expect(
    perSecond(
      after([
        [0, 0],
        [10_000, 10_000],
        [100_000, 10_000],
        [110_000, 10_100],
        [120_000, 10_200],
      ]),
    ),
  ).toBeCloseTo(200 / 110, 5);
});

test("nobody can tell a pace at once", () => {
  expect(perSecond([])).toBeNull();
  expect(
    perSecond(
      after([
        [0, 0],
        [500, 50],
      ]),
    ),
  ).toBeNull();
});

test.each([
  [0.2, "1 second"],
  [40, "40 seconds"],
  [60, "1 minute"],
  [61, "2 minutes"],
  [3600, "1 hour"],
  [3660, "1 hour 1 minute"],
  [7199, "2 hours"],
  [7500, "2 hours 5 minutes"],
])("%d seconds are %s", (seconds, words) => {
  expect(durationOf(seconds)).toBe(words);
});
