import { expect, test } from "vitest";
import { parseFeedBody } from "./job-json.ts";

const EXPECTED = 'expected {"url": "https://…", "everyMinutes": 60}';

test.each([
  [{ url: "https://example.org/feed" }, { url: "https://example.org/feed", everyMinutes: 60 }],
  [
    { url: "https://example.org/feed", everyMinutes: 5 },
    { url: "https://example.org/feed", everyMinutes: 5 },
  ],
])("a feed %o is read as %o", (body, value) => {
  expect(parseFeedBody(body)).toEqual({ ok: true, value });
});

test.each([
  [null, EXPECTED],
  [{}, EXPECTED],
  [{ url: "feed" }, 'url must be a web address (http or https), got "feed"'],
  [{ url: "https://a.org", everyMinutes: 1 }, "everyMinutes must be a whole number from 5 to 10080"],
  [{ url: "https://a.org", everyMinutes: 7.5 }, "everyMinutes must be a whole number from 5 to 10080"],
])("a feed %o is refused with what was expected", (body, error) => {
  expect(parseFeedBody(body)).toEqual({ ok: false, error });
});
