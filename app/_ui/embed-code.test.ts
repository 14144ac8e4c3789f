import { expect, test } from "vitest";
import { embedCode } from "./embed-code.ts";

test("the code is HTML whatever the address and title hold", () => {
  expect(embedCode("https://a.example/embed?actor=KAZ&ui=ar", `A "B"`, { width: "640", height: "480" })).toBe(
    `<iframe src="https://a.example/embed?actor=KAZ&amp;ui=ar" title="A &quot;B&quot;" width="640" height="480" loading="lazy" frameborder="0"></iframe>`,
  );
});

test.each([
  ["100%", "600", `width="100%" height="600"`],
  [" 80% ", "300", `width="80%" height="300"`],
  ["wide", "high", `width="100%" height="600"`],
  ["120%", "99999", `width="100%" height="600"`],
  [`1" onload="x`, "-1", `width="100%" height="600"`],
  ["0", "", `width="100%" height="600"`],
])("width %s and height %s become %s", (width, height, size) => {
  expect(embedCode("https://a.example/embed", "A", { width, height })).toContain(size);
});
