import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadAhead, takeAhead } from "./load-ahead.ts";

const fetched = vi.fn(async () => new Response("", { status: 404 }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", fetched);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetched.mockClear();
});

test("what is asked for ahead is asked for once, and handed out once", async () => {
  loadAhead("once", "en");
  loadAhead("once", "en");
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(await takeAhead("once", "en")).toEqual({ state: "missing" });
  expect(takeAhead("once", "en")).toBeNull();
});

test("it is in one language", () => {
  loadAhead("worded", "en");
  expect(takeAhead("worded", "ar")).toBeNull();
});

test("after half a minute it may be another", () => {
  loadAhead("old", "en");
  vi.advanceTimersByTime(30_001);
  expect(takeAhead("old", "en")).toBeNull();
  loadAhead("old", "en");
  expect(fetched).toHaveBeenCalledTimes(2);
});
