import fc from "fast-check";
import { expect, test } from "vitest";
import { contentId } from "./identity.ts";

test("the same parts give the same id, of twelve letters and digits that cannot be misread", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(), (text, n) => {
      expect(contentId(text, n)).toBe(contentId(text, n));
      expect(contentId(text, n)).toMatch(/^[0-9abcdefghjkmnpqrstvwxyz]{12}$/);
    }),
  );
});

test("an id never changes from one release to the next: links hold it", () => {
  expect(contentId("article", "Токаєв зустрівся з Макроном.")).toBe("fjjqkdh0w1k9");
});

test("different parts, also when joined alike, give different ids", () => {
  expect(contentId("ab", "c")).not.toBe(contentId("a", "bc"));
});
