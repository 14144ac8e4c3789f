import { expect, test } from "vitest";
import { isSame, isSecretOf, makeToken, parseToken } from "./token.ts";

test("a token tells its id and its secret, and only its own secret fits what is kept", () => {
  const made = makeToken("dateline");
  const other = makeToken("dateline");
  const parts = parseToken("dateline", ` ${made.token}\n`);
  expect(parts?.id).toBe(made.id);
  expect(isSecretOf(made.hash, parts?.secret ?? "")).toBe(true);
  expect(isSecretOf(other.hash, parts?.secret ?? "")).toBe(false);
});

test("nothing that is kept is part of the token's secret, and no two are the same", () => {
  const [one, other] = [makeToken("dateline"), makeToken("dateline")];
  expect(one.token).not.toContain(one.hash);
  expect(one.token).not.toBe(other.token);
  expect(one.id).not.toBe(other.id);
});

test.each([
  "",
  "dateline",
  "dateline_00_00",
  `dateline_${"0".repeat(18)}_${"0".repeat(63)}`,
  `dateline_${"0".repeat(18)}_${"0".repeat(65)}`,
  `dateline_${"g".repeat(18)}_${"0".repeat(64)}`,
  `dateline-link_${"0".repeat(18)}_${"0".repeat(64)}`,
])("%j is no program's token", (text) => {
  expect(parseToken("dateline", text)).toBeNull();
});

test.each([
  ["a", "a", true],
  ["a", "b", false],
  ["a", "aa", false],
  ["", "", true],
])("%j and %j are the same: %j", (one, other, same) => {
  expect(isSame(one, other)).toBe(same);
});
