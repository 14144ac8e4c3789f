import { describe, expect, test } from "vitest";
import { BARS_HEIGHT, barsPath } from "./bars-path.ts";

const heightsOf = (path: string): readonly number[] =>
  [...path.matchAll(/v-(\d+)/g)].map(([, height]) => Number(height));

describe("bars in one path", () => {
  test("the highest is as high as the figure, the others in proportion", () => {
    expect(heightsOf(barsPath([2, 4, 1]))).toEqual([BARS_HEIGHT / 2, BARS_HEIGHT, BARS_HEIGHT / 4]);
  });

  test("one of few beside one of very many is still seen, and nothing is no bar", () => {
    const heights = heightsOf(barsPath([0, 1, 100_000]));
    expect(heights).toHaveLength(2);
    expect(heights[0]).toBeGreaterThan(5);
  });

  test("each stands in its own place", () => {
    const starts = [...barsPath([3, 0, 3]).matchAll(/M([\d.]+) /g)].map(([, x]) => Math.floor(Number(x)));
    expect(starts).toEqual([0, 2]);
  });

  test("what is meant and what is not share one measure, and together they are all", () => {
    const counts = [10, 5, 2];
    const meant = heightsOf(barsPath(counts, (place) => place > 0));
    expect(meant).toEqual([50, 20]);
    expect(heightsOf(barsPath(counts, (place) => place === 0))).toEqual([100]);
  });

  test("without counts there is no path", () => {
    expect(barsPath([])).toBe("");
    expect(barsPath([0, 0])).toBe("");
  });
});
