import { expect, test } from "vitest";
import { nameOf, roleOf } from "./roles.ts";

const RULES = {
  editors: ["ann@example.org", "groups=press", "admin=true"],
  readers: ["@example.org", "hd=partner.example"],
};

test.each([
  [{ email: "Ann@Example.org", email_verified: true }, "editor"],
  [{ email: "ann@example.org", email_verified: false }, null],
  [{ email: "ann@example.org" }, null],
  [{ email: "bob@example.org", email_verified: "true" }, "reader"],
  [{ email: "ann@example.org.evil.example", email_verified: true }, null],
  [{ email: "bob@notexample.org", email_verified: true }, null],
  [{ groups: ["sport", "press"] }, "editor"],
  [{ groups: "press" }, "editor"],
  [{ groups: ["pressure"] }, null],
  [{ admin: true }, "editor"],
  [{ hd: "partner.example" }, "reader"],
  [{}, null],
])("%j makes %j", (claims, role) => {
  expect(roleOf(claims, RULES)).toBe(role);
});

test("everybody is what * says, and nobody anything without rules", () => {
  expect(roleOf({}, { editors: [], readers: ["*"] })).toBe("reader");
  expect(roleOf({ email: "ann@example.org", email_verified: true }, { editors: [], readers: [] })).toBeNull();
});

test.each([
  [{ name: " Ann Example ", sub: "1" }, "Ann Example"],
  [{ name: "", email: "ann@example.org", sub: "1" }, "ann@example.org"],
  [{ name: 7, sub: "auth|1" }, "auth|1"],
])("%j is called %j", (claims, name) => {
  expect(nameOf(claims)).toBe(name);
});
