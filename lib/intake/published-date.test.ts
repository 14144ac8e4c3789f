import { expect, test } from "vitest";
import { parsePublished } from "./published-date.ts";

test.each([
  ["2023-03-18", "2023-03-18"],
  ["2023-03", "2023-03"],
  ["2023", "2023"],
  ["2023/3/8", "2023-03-08"],
  ["20230318", "2023-03-18"],
  ["20230318T101500", "2023-03-18"],
  ["2023-03-18T23:59:59Z", "2023-03-18"],
  ["2023-03-18 10:00:00", "2023-03-18"],
  ["Sat, 18 Mar 2023 10:00:00 GMT", "2023-03-18"],
  ["18 March 2023", "2023-03-18"],
  ["March 18, 2023", "2023-03-18"],
  ["Sept. 3, 2022 4:15 p.m.", "2022-09-03"],
  ["Sat Mar 18 2023 10:00:00 GMT+0200", "2023-03-18"],
])("%s is %s", (written, edtf) => {
  expect(parsePublished(written)).toBe(edtf);
});

test("the day is the one that is written, in the zone of whoever wrote it", () => {
  expect(parsePublished("2023-03-18T23:30:00-05:00")).toBe("2023-03-18");
  expect(parsePublished("Sat, 18 Mar 2023 00:30:00 +0600")).toBe("2023-03-18");
});

test.each([
  ["nothing", ""],
  ["a day that no calendar has", "2023-02-30"],
  ["a month that no calendar has", "2023-13-01"],
  ["figures in an order that nobody can tell", "03/04/2023"],
  ["words", "yesterday"],
  ["the first day of a clock that nobody set", "1970-01-01T00:00:00Z"],
  ["the first day of another such clock", "0001-01-01T00:00:00"],
  ["a month of another language", "3 marraskuu 2023"],
  ["a number", "1679097600"],
])("%s is no date: %j", (_, written) => {
  expect(parsePublished(written)).toBeNull();
});
