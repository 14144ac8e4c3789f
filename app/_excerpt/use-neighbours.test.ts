import { describe, expect, test } from "vitest";
import { EMPTY_VIEW } from "#lib/wire/view.ts";
import { neighboursQuery, placeIn } from "./use-neighbours.ts";

describe("where an event stands in a list", () => {
  test.each([
    ["a", { at: 0, previous: undefined, next: "b" }],
    ["b", { at: 1, previous: "a", next: "c" }],
    ["c", { at: 2, previous: "b", next: undefined }],
    ["elsewhere", { at: null, previous: undefined, next: undefined }],
    [null, { at: null, previous: undefined, next: undefined }],
  ])("%s", (id, expected) => {
    expect(placeIn(id, ["a", "b", "c"])).toEqual(expected);
  });
});

test("neighbours are asked for under the filters of the view, and its days where the list is kept to them", () => {
  const view = { ...EMPTY_VIEW, actors: ["KAZ"], window: { startDay: 0, endDay: 31 } };
  expect(neighboursQuery("a b", view)).toBe("/api/events/a%20b/neighbours?actor=KAZ");
  expect(neighboursQuery("x", { ...view, inWindow: true })).toBe(
    "/api/events/x/neighbours?actor=KAZ&from=1970-01-01&to=1970-01-31",
  );
});
