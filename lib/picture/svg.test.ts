import { expect, test } from "vitest";
import { element, escaped, picture } from "./svg.ts";

test("text stays text, whatever signs it has", () => {
  expect(escaped(`<b> & "c"`)).toBe("&lt;b&gt; &amp; &quot;c&quot;");
});

test("what XML cannot hold is left out, so that no headline breaks the document", () => {
  expect(escaped("a\u0000b\u0008c\uFFFEd\uD800e\tf")).toBe("abcde\tf");
});

test("an element leaves out what is undefined and rounds what is too fine to see", () => {
  expect(element("rect", { x: 1.23456, y: undefined, fill: `"` })).toBe(`<rect x="1.23" fill="&quot;"/>`);
});

test("a picture says its title to who cannot see it", () => {
  expect(picture(10, 20, "A & B")).toContain(`viewBox="0 0 10 20"><title>A &amp; B</title>`);
});
