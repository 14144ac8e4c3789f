import { expect, test } from "vitest";
import { contentSecurityPolicy, newNonce } from "./headers.ts";

const policyOf = (path: string, development = false): string =>
  contentSecurityPolicy({ nonce: "abc", path, development });

test("no script, style or frame is allowed but our own", () => {
  const policy = policyOf("/");
  expect(policy).not.toContain("unsafe");
  expect(policy).not.toContain("*");
  expect(policy).toMatch(/^default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; /);
  expect(policy).toContain("base-uri 'none'");
});

test.each([
  ["/", "'none'"],
  ["/embed", "*"],
  ["/embed/actor", "*"],
  ["/embedded", "'none'"],
  ["/events/embed", "'none'"],
])("%s may stand in frames of %s", (path, ancestors) => {
  expect(policyOf(path)).toMatch(new RegExp(`frame-ancestors ${ancestors.replace("*", "\\*")}$`));
});

test("a nonce is another each time, with 128 bits at least", () => {
  expect(newNonce()).not.toBe(newNonce());
  expect(Buffer.from(newNonce(), "base64").length).toBeGreaterThanOrEqual(16);
});
