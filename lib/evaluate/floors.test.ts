import { expect, test } from "vitest";
import { belowFloors, figuresOf, raisedFloors } from "./floors.ts";
import { goldArticleSchema } from "./gold.ts";
import { scoreExtraction } from "./score.ts";

const TIMEX = { start: 3, end: 8, text: "3 May", type: "DATE", edtf: "2023-05-03" };
const GOLD = goldArticleSchema.parse({ file: "a.txt", lang: "en", published: { edtf: null }, timexes: [TIMEX] });
const figures = figuresOf(
  scoreExtraction([GOLD], null, null, {
    articles: [{ file: "a.txt", published: { edtf: null }, timexes: [{ ...TIMEX, edtf: "2022" }], events: [] }],
    clusters: [],
  }),
);

test("figures are those that the gold says something of, values also by language", () => {
  expect(figures).toEqual({
    "date expressions": 1,
    "exact extents": 1,
    "date values": 0,
    "date values, en": 0,
    "spans that hold what they claim": 1,
  });
});

test("a figure below its floor is named, and one that is not measured any more", () => {
  const floors = { a: { "date values": 0.5, "exact extents": 1, actors: 0.9 }, b: { "date values": 1 } };
  expect(belowFloors(floors, "a", figures)).toEqual([
    "a: date values 0.0000 is below its floor 0.5000",
    "a: actors is not measured any more, its floor is 0.9000",
  ]);
  expect(belowFloors(floors, "c", figures)).toEqual([]);
});

test("floors are raised and never lowered, and hold for the figures that they were made from", () => {
  const own = { x: 2 / 3, y: 0.2, z: 0.9 };
  const raised = raisedFloors({ a: { y: 0.5, w: 0.1 }, b: { x: 1 } }, "a", own);
  expect(raised).toEqual({ a: { w: 0.1, x: 0.6666, y: 0.5, z: 0.9 }, b: { x: 1 } });
  expect(belowFloors(raisedFloors({}, "a", own), "a", own)).toEqual([]);
});
