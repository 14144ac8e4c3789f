import { expect, test } from "vitest";
import type { Dct } from "#lib/model/article.ts";
import type { EventMention } from "#lib/model/event.ts";
import { END_DAY, FIRST_DAY } from "#lib/tiles/address.ts";
import { dateColumns, isInferred } from "./date-columns.ts";

test.each([
  ["1970-01-02", { startDay: 1, endDay: 2, anchorDay: 1, precision: "day", approximate: false }],
  ["1970-02~", { startDay: 31, endDay: 59, anchorDay: 31, precision: "month", approximate: true }],
  ["1970-01-02/..", { startDay: 1, endDay: null, anchorDay: 1, precision: "open", approximate: false }],
  ["../1970-01-02", { startDay: null, endDay: 2, anchorDay: 1, precision: "open", approximate: false }],
  [null, { startDay: null, endDay: null, anchorDay: null, precision: "undated", approximate: false }],
])("%s is spread over columns", (edtf, columns) => {
  expect(dateColumns(edtf)).toEqual(columns);
});

test.each(["-9999", "9999-12-31"])("%s stands on the axis of the tiles", (edtf) => {
  const { anchorDay } = dateColumns(edtf);
  expect(anchorDay).toBeGreaterThanOrEqual(FIRST_DAY);
  expect(anchorDay).toBeLessThan(END_DAY);
});

const dct = (basis: Dct["basis"]): Dct => ({ edtf: "2023-03", basis, evidence: [], rule: "" });
const mention = (
  basis: EventMention["basis"],
  referenceKind: "none" | "dct" | "last-mentioned" | "event",
): EventMention =>
  ({
    edtf: "2023-03-18",
    basis,
    dateEvidence: { timex: null, reason: { rule: "", reference: null, referenceKind }, rule: "" },
  }) as unknown as EventMention;

test.each([
  ["a date written out", mention("explicit", "none"), "inferred", "", false],
  ["day and month beside an inferred publication", mention("explicit", "dct"), "inferred", "", true],
  ["day and month beside a printed publication", mention("explicit", "dct"), "stated", "", false],
  ["day and month beside a publication that metadata gives", mention("relative", "dct"), "given", "", false],
  ["the publication's own date, inferred", mention("publication", "none"), "inferred", "", true],
  ["a year that the text gave before", mention("explicit", "last-mentioned"), "inferred", "In 2023 it rained.", false],
  [
    "a year that the text gave before in Arabic digits",
    mention("explicit", "last-mentioned"),
    "inferred",
    "عام ٢٠٢٣",
    false,
  ],
  [
    "a year that only another inferred date gave before",
    mention("explicit", "last-mentioned"),
    "inferred",
    "It rained.",
    true,
  ],
  ["the order of the story beside an inferred publication", mention("narrative-order", "event"), "inferred", "", true],
] as const)("%s: year inferred or not", (_, each, basis, text, expected) => {
  expect(isInferred(each, dct(basis), text)).toBe(expected);
});
