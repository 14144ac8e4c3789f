import { describe, expect, test } from "vitest";
import { nearestTo, type Step, stepFrom } from "./focus-order.ts";
import type { EventItem } from "./vis-items.ts";

const item = (id: string, lane: string, startDay: number, endDay = startDay + 1): EventItem =>
  ({ kind: "cluster", id, lane, startDay, endDay, count: 2, topActors: [] }) as unknown as EventItem;

const LANES = ["AGREE", "CONSULT", "AID", "SANCTION"];
const ITEMS = [
  item("a", "CONSULT", 1),
  item("b", "AGREE", 2),
  item("c", "SANCTION", 5),
  item("d", "CONSULT", 9),
  item("e", "SANCTION", 10),
];

const idAfter = (from: string | null, step: Step) => stepFrom(ITEMS, LANES, from, step)?.id ?? null;

describe("a step", () => {
  test.each([
    ["a", "next", "b"],
    ["b", "next", "c"],
    ["e", "next", null],
    ["d", "previous", "c"],
    ["a", "previous", null],
    ["c", "first", "a"],
    ["a", "last", "e"],
    [null, "next", "a"],
    [null, "last", "e"],
    ["gone", "previous", "a"],
  ] as const)("from %s, %s, leads to %s in order of time", (from, step, to) => {
    expect(idAfter(from, step)).toBe(to);
  });

  test.each([
    ["a", "up", "b"],
    ["a", "down", "c"],
    ["d", "down", "e"],
    ["e", "up", "d"],
    ["c", "up", "a"],
    ["b", "up", null],
    ["e", "down", null],
  ] as const)("from %s, %s, leads to %s, nearest in time, over lanes that are empty", (from, step, to) => {
    expect(idAfter(from, step)).toBe(to);
  });

  test("on an empty timeline leads nowhere", () => {
    expect(stepFrom([], LANES, null, "next")).toBeNull();
    expect(stepFrom([], LANES, null, "last")).toBeNull();
  });
});

test("what stands in for an item that was gathered is the nearest in time", () => {
  expect(nearestTo(ITEMS, { startDay: 8, endDay: 9 }).id).toBe("d");
  expect(nearestTo(ITEMS, { startDay: 0, endDay: 40 }).id).toBe("e");
});
