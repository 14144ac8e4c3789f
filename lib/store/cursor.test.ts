import fc from "fast-check";
import { expect, test } from "vitest";
import { SORTS } from "#lib/wire/view.ts";
import { formatCursor, parseCursor } from "./cursor.ts";

test("a cursor reads back as it was written, in characters that a link takes", () => {
  const place = { anchorDay: fc.option(fc.integer()), id: fc.string({ minLength: 1, unit: "grapheme" }) };
  const at = fc.oneof(fc.nat(), fc.string());
  const cursors = fc.oneof(fc.record(place), fc.record({ ...place, sort: fc.constantFrom(...SORTS), at }));
  fc.assert(
    fc.property(cursors, (cursor) => {
      const text = formatCursor(cursor);
      expect(text).toMatch(/^[\w-]+$/);
      expect(parseCursor(text)).toEqual({ ok: true, value: cursor });
    }),
  );
});

const encode = (text: string): string => Buffer.from(text).toString("base64url");

test.each([
  ["nothing", ""],
  ["words", "not a cursor"],
  ["no JSON", "abcd"],
  ["half a cursor", formatCursor({ anchorDay: 1, id: "abc" }).slice(0, -3)],
  ["another shape", encode('{"id":"a"}')],
  ["no id", encode('[1,""]')],
  ["half a day", encode('[1.5,"a"]')],
  ["more days than the column holds", encode('[3000000000,"a"]')],
])("%s is refused with a sentence", (_, text) => {
  expect(parseCursor(text)).toEqual({
    ok: false,
    error: `cursor must be the "next" of an earlier answer, got "${text}"`,
  });
});
