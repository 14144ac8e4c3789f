import { expect, test } from "vitest";
import { boundsOf } from "#lib/edtf/bounds.ts";
import { calendarBins } from "#lib/tiles/calendar-bins.ts";
import { ticksOf } from "./ticks.ts";

const ticks = (...dates: readonly string[]): readonly string[] => {
  const spans = dates.map((edtf) => ({ startDay: boundsOf(edtf).start, endDay: boundsOf(edtf).end, count: 1 }));
  const { unit, bins } = calendarBins(spans);
  return ticksOf(unit, bins).map(({ at, label }) => `${at} ${label}`);
};

test("stretches of days say where a year first begins in one", () => {
  const edtf = ["2021-11-01/2022-03-08", "2022-03-09/2022-07-14", "2022-07-15/2022-11-19", "2022-11-20/2023-03-27"];
  const bins = edtf.map((days) => ({
    edtf: days,
    startDay: boundsOf(days).start,
    endDay: boundsOf(days).end,
    count: 1,
  }));
  expect(ticksOf("stretch", bins).map(({ at, label }) => `${at} ${label}`)).toEqual(["0 2021", "1 2022"]);
});

test.each([
  ["months of one year say it once", ["2022-03", "2022-05"], ["0 2022"]],
  ["months say where years begin", ["2021-11", "2023-02"], ["2 2022", "14 2023"]],
  ["months say the first year where it has room", ["2022-09", "2023-03"], ["0 2022", "4 2023"]],
  [
    "years are each written while they are few",
    ["2018-03-01", "2023"],
    ["0 2018", "1 2019", "2 2020", "3 2021", "4 2022", "5 2023"],
  ],
  [
    "of many years some are written",
    ["1991", "2023"],
    ["0 1991", "6 1997", "12 2003", "18 2009", "24 2015", "30 2021"],
  ],
  [
    "decades are written by their first year",
    ["1853", "1870", "1990"],
    ["0 1850", "3 1880", "6 1910", "9 1940", "12 1970"],
  ],
  ["nothing has no years", [], []],
] as const)("%s", (_, dates, expected) => {
  expect(ticks(...dates)).toEqual(expected);
});
