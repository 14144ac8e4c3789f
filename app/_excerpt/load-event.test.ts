import { afterEach, expect, test, vi } from "vitest";
import { loadEvent } from "./load-event.ts";

const answering = (fetched: () => Promise<Response>) => vi.stubGlobal("fetch", vi.fn(fetched));
const load = (signal = new AbortController().signal) => loadEvent("x", "en", signal);

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["no network", () => Promise.reject(new TypeError("Failed to fetch")), "failed"],
  ["an error of the server", async () => new Response("", { status: 503 }), "failed"],
  ["an answer that breaks off", async () => new Response('{"id":"x","ti'), "failed"],
  ["an answer of another shape", async () => Response.json({ id: "x" }), "failed"],
  ["no such event", async () => new Response("", { status: 404 }), "missing"],
] as const)("%s is no exception", async (_, fetched, state) => {
  answering(fetched);
  expect(await load()).toEqual({ state });
});

test("whoever gave up is told so", async () => {
  answering(() => Promise.reject(new DOMException("gone", "AbortError")));
  await expect(load(AbortSignal.abort())).rejects.toThrow("gone");
});
