import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isHttps, isSameOrigin, originOf, ownPath } from "./origin.ts";

const PUBLIC = "https://dateline.example.org";

describe("a request that writes", () => {
  test.each([
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ "sec-fetch-site": "same-origin", origin: "http://inner", host: "outer" }, true],
    [{ "sec-fetch-site": "same-site", origin: "http://localhost:3000", host: "localhost:3000" }, false],
    [{ "sec-fetch-site": "cross-site" }, false],
    [{ "sec-fetch-site": "none", host: "localhost" }, false],
    [{ origin: "http://192.168.1.5:3000", host: "192.168.1.5:3000" }, true],
    [{ origin: "https://news.example", host: "inner:3000", "x-forwarded-host": "news.example" }, true],
    [{ origin: "https://news.example", host: "news.example:443" }, true],
    [{ origin: "https://dateline.example.org", host: "inner:3000" }, true],
    [{ origin: "http://192.168.1.5:3001", host: "192.168.1.5:3000" }, false],
    [{ origin: "https://evil.example", host: "news.example" }, false],
    [{ origin: "https://news.example.evil.example", host: "news.example" }, false],
    [{ origin: "null", host: "null" }, false],
    [{ origin: "file://", host: "" }, false],
    [{ host: "localhost" }, false],
    [{}, false],
  ])("with %j comes from our own pages: %j", (headers, own) => {
    expect(isSameOrigin(new Headers(headers as Record<string, string>), PUBLIC)).toBe(own);
  });
});

test.each([
  [{ host: "localhost:3000" }, null, "http://localhost:3000"],
  [
    { host: "inner", "x-forwarded-host": "a.example, b.example", "x-forwarded-proto": "https,http" },
    null,
    "https://a.example",
  ],
  [{ host: "a b" }, null, "http://localhost"],
  [{ host: "inner" }, PUBLIC, PUBLIC],
])("the address of %j with %j is %j", (headers, publicUrl, origin) => {
  expect(originOf(new Headers(headers as Record<string, string>), publicUrl)).toBe(origin);
});

test("only what came by https came by https", () => {
  expect(isHttps(new Headers({ "x-forwarded-proto": "https" }))).toBe(true);
  expect(isHttps(new Headers({ "x-forwarded-proto": "http, https" }))).toBe(false);
  expect(isHttps(new Headers())).toBe(false);
});

describe("where to go on to", () => {
  test.each([
    ["/events/a?lang=ar#list", "/events/a?lang=ar#list"],
    ["/", "/"],
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["/\t/evil.example", "/"],
    ["https://evil.example", "/"],
    ["javascript:alert(1)", "/"],
    ["", "/"],
    [null, "/"],
  ])("%j leads to %j", (text, path) => {
    expect(ownPath(text)).toBe(path);
  });

  test("is on our own host, whatever the link says", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.webUrl(), fc.webPath()), (text) => {
        expect(new URL(ownPath(text), PUBLIC).origin).toBe(PUBLIC);
      }),
      { numRuns: 500 },
    );
  });
});
