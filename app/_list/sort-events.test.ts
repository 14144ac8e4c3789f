import { expect, test } from "vitest";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { nextSort, sortEvents } from "./sort-events.ts";

const event = (id: string, startDay: number | null, title: string, sources = 1, type = "CONSULT") =>
  ({ id, startDay, endDay: startDay === null ? null : startDay + 1, title, sources, type }) as EventSummaryJson;
const EVENTS = [
  event("a", 1, "Éire meets Oman", 3),
  event("b", 2, "Zambia meets Oman", 1, "AID"),
  event("c", 2, "Fiji meets Oman", 3),
  event("d", null, "Chad meets Oman", 2),
];

test.each([
  ["date", "abcd"],
  ["-date", "bcad"],
  ["title", "dacb"],
  ["-title", "bcad"],
  ["sources", "bdac"],
  ["-sources", "acdb"],
  ["type", "bacd"],
] as const)("by %s events stand as %s: undated ones last by date, equal ones in order of time", (sort, order) => {
  expect(
    sortEvents(EVENTS, sort, "en")
      .map(({ id }) => id)
      .join(""),
  ).toBe(order);
});

test("a column sorts upwards first, then downwards", () => {
  expect(nextSort("date", "title")).toBe("title");
  expect(nextSort("title", "title")).toBe("-title");
  expect(nextSort("-title", "title")).toBe("title");
});
