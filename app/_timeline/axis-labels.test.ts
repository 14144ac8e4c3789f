import { expect, test } from "vitest";
import { axisLabels } from "./axis-labels.ts";

const span = [Date.UTC(1990, 0, 1), Date.UTC(2024, 0, 1) - 1] as const;
const at = (ms: number) => ({ valueOf: () => ms });

test("where the steps are years, the row above them tells the years shown", () => {
  const { majorLabels, minorLabels } = axisLabels("en-GB", () => span);
  expect(minorLabels(at(span[0]), "year")).toBe("1990");
  expect(majorLabels(at(span[0]), "year").replaceAll(/\s/g, "")).toBe("1990–2023");
  expect(majorLabels(at(span[0]), "month")).toBe("1990");
});

test("a step that began before the window has no words, of which half would be cut off", () => {
  const { minorLabels } = axisLabels("en-GB", () => span);
  expect(minorLabels(at(span[0] - 1), "month")).toBe("");
  expect(minorLabels(at(span[0]), "month")).toBe("Jan");
});

test("before anything is shown that row waits", () => {
  expect(axisLabels("ar-u-nu-latn", () => null).majorLabels(at(span[0]), "year")).toBe("");
});
