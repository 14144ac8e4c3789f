import { expect, test } from "vitest";
import { boundsOf } from "#lib/edtf/bounds.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { groupEvents } from "./group-events.ts";

const event = (id: string, edtf: string | null): EventSummaryJson => {
  const bounds = edtf === null ? null : boundsOf(edtf);
  return {
    id,
    title: id,
    edtf,
    startDay: bounds && Number.isFinite(bounds.start) ? bounds.start : null,
    endDay: bounds && Number.isFinite(bounds.end) ? bounds.end : null,
    precision: "day",
    basis: "explicit",
    inferred: false,
    approximate: false,
    type: "CONSULT",
    mode: null,
    certainty: "asserted",
    actors: [],
    langs: ["en"],
    sources: 1,
    partOf: null,
  };
};

const headings = (...edtfs: (string | null)[]) =>
  groupEvents(edtfs.map((edtf, n) => event(String(n), edtf))).map(({ year, months }) => [
    year,
    months.map((month) => [month.edtf, month.events.length]),
  ]);

test("days and parts of a month stand under their month, wider dates under their year alone", () => {
  expect(headings("2022-09", "2022-10-05", "2022-10-21/2022-10-31", "2023", "2023-01/2023-03", "2023-01-31")).toEqual([
    [2022, [["2022-09", 1], ["2022-10", 2]]],
    [2023, [["2023", 2], ["2023-01", 1]]],
  ]); // biome-ignore format: a year a line
});

test("a date that crosses into the next month or year is under no month", () => {
  expect(headings("2022-12-30/2023-01-02")).toEqual([[2022, [["2022", 1]]]]);
});

test("an open end counts from the end that is known", () => {
  expect(headings("2023-04/..", "../2021-06")).toEqual([
    [2023, [["2023", 1]]],
    [2021, [["2021", 1]]],
  ]);
});

test("undated events are under no heading", () => {
  expect(headings(null)).toEqual([]);
});
