import { describe, expect, test } from "vitest";
import { dayNumber } from "#lib/edtf/bounds.ts";
import { windowOfDate } from "../_ui/window-of-date.ts";
import { choicesFor, stepTo } from "./choices.ts";
import type { Found } from "./use-search.ts";

const TODAY = dayNumber(2026, 11, 22);
const found = {
  query: "tokayev",
  actors: { actors: Array.from({ length: 7 }, (_, n) => ({ id: `a${n}` })), total: 7, complete: true },
  events: {
    events: [{ id: "e1" }, { id: "e2" }],
    next: null,
    total: 9,
    accuracy: "at-least",
    words: { e1: ["Tokayev"] },
  },
} as unknown as Found;

const ids = (typed: string, result: Found | null) => choicesFor(typed, result, TODAY).map(({ id }) => id);

describe("what the palette offers", () => {
  test("are five actors, the first events with the words they were found by, and all of them", () => {
    expect(ids("tokayev", found)).toEqual([
      "found-a0",
      "found-a1",
      "found-a2",
      "found-a3",
      "found-a4",
      "found-e1",
      "found-e2",
      "found-all",
    ]);
    expect(choicesFor("tokayev", found, TODAY).slice(-3)).toMatchObject([
      { words: ["Tokayev"] },
      { words: [] },
      { count: 9, isMore: true },
    ]);
  });

  test("is a date before anything was found, where one was typed", () => {
    expect(choicesFor("March 2023", null, TODAY)).toMatchObject([
      { kind: "date", edtf: "2023-03", window: windowOfDate("2023-03") },
    ]);
    expect(ids("tokayev", null)).toEqual([]);
    expect(ids(" ", found)).toEqual([]);
  });
});

test("arrows go around", () => {
  const choices = choicesFor("tokayev", found, TODAY);
  expect(stepTo(choices, null, 1)).toBe("found-a0");
  expect(stepTo(choices, null, -1)).toBe("found-all");
  expect(stepTo(choices, "found-all", 1)).toBe("found-a0");
  expect(stepTo(choices, "found-e1", -1)).toBe("found-a4");
  expect(stepTo([], null, 1)).toBeNull();
});
