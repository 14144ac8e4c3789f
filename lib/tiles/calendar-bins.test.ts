import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf } from "#lib/edtf/bounds.ts";
import { calendarBins } from "./calendar-bins.ts";

const dated = (edtf: string, count = 1) => {
  const { start, end } = boundsOf(edtf);
  return { startDay: Number.isFinite(start) ? start : null, endDay: Number.isFinite(end) ? end : null, count };
};
const UNDATED = { startDay: null, endDay: null, count: 3 };

test.each([
  ["months", ["2023-01-31", "2023-03-01/2023-03-31"], "month", ["2023-01 1", "2023-02 0", "2023-03 1"]],
  ["months over a new year", ["2022-12-31", "2023-01-01"], "month", ["2022-12 1", "2023-01 1"]],
  ["years where months are too many", ["1991-12", "1993-05", "2023"], "year", 33],
  ["years where most dates are no finer", ["2021", "2022", "2022-05"], "year", ["2021 1", "2022 2"]],
  ["decades where years are too many", ["1853-10", "2023-03"], "decade", 18],
  ["centuries where decades are too many", ["0900", "2023-03"], "century", 12],
  ["years before our era", ["-0043-03-15", "-0044"], "year", ["-0044 1", "-0043 1"]],
] as const)("events are counted by %s", (_, dates, unit, expected) => {
  const found = calendarBins(dates.map((edtf) => dated(edtf)));
  expect(found.unit).toBe(unit);
  const bars = found.bins.map(({ edtf, count }) => `${edtf} ${count}`);
  expect(typeof expected === "number" ? bars.length : bars).toEqual(expected);
});

test("a date wider than a bar stands in none, and is told", () => {
  const found = calendarBins([dated("2023-03-18", 9), dated("2023", 2), dated("2023-03-30/2023-04-02"), UNDATED]);
  expect(found).toMatchObject({ unit: "month", wider: 3, undated: 3, bins: [{ edtf: "2023-03", count: 9 }] });
});

test("open ends stand in no bar, and nothing dated makes no bars", () => {
  expect(calendarBins([dated("2022/.."), dated("../2022"), UNDATED])).toEqual({
    unit: "month",
    bins: [],
    wider: 2,
    undated: 3,
  });
  expect(calendarBins([])).toEqual({ unit: "month", bins: [], wider: 0, undated: 0 });
});

test("nothing vanishes, and bars follow each other without a gap", () => {
  const day = fc.integer({ min: -900_000, max: 40_000 });
  const date = fc.oneof(
    fc.tuple(day, fc.integer({ min: 1, max: 500 })).map(([startDay, days]) => ({ startDay, endDay: startDay + days })),
    fc.constant({ startDay: null, endDay: null }),
    day.map((startDay) => ({ startDay, endDay: null })),
  );
  const dates = fc.array(fc.tuple(date, fc.integer({ min: 1, max: 9 })).map(([each, count]) => ({ ...each, count })));
  fc.assert(
    fc.property(dates, (all) => {
      const { bins, wider, undated } = calendarBins(all);
      const total = (counted: readonly { readonly count: number }[]) =>
        counted.reduce((sum, { count }) => sum + count, 0);
      expect(total(bins) + wider + undated).toBe(total(all));
      for (const [at, bin] of bins.entries()) if (at > 0) expect(bin.startDay).toBe(bins[at - 1]?.endDay);
      for (const bin of bins) expect(boundsOf(bin.edtf)).toEqual({ start: bin.startDay, end: bin.endDay });
    }),
  );
});
