import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf } from "#lib/edtf/bounds.ts";
import { endOf } from "#lib/edtf/value.ts";
import { formatPlain, plainRange } from "./plain-date.ts";
import { anyEdtf } from "./samples.suite.ts";

const shown = (edtf: string | null) => {
  const { start, end } = plainRange(edtf);
  return [start && formatPlain(start), end && formatPlain(end)];
};

test.each([
  [null, null, null],
  ["2023-03-18", "2023-03-18", null],
  ["2023-03", "2023-03", null],
  ["2023-03~", "2023-03", null],
  ["2023", "2023", null],
  ["0987-05", "0987-05", null],
  ["2023-21", "2023", null],
  ["2023-24", "2023", "2024"],
  ["2023-34", "2023", null],
  ["2023-01-21/2023-01-31", "2023-01", null],
  ["2023-05/2023-08", "2023", null],
  ["2023-03-18/2023-03-20", "2023-03-18", "2023-03-20"],
  ["2022-12/2023-03", "2022-12", "2023-03"],
  ["2014/..", "2014", null],
  ["../2014-05", null, "2014-05"],
  ["199X", null, null],
  ["19XX", null, null],
  ["XXXX-03-18", null, null],
  ["0000", null, null],
  ["-0043-03-15", null, null],
])("%s begins %s and ends %s", (edtf, start, end) => {
  expect(shown(edtf)).toEqual([start, end]);
});

test("a plain date never claims more than the EDTF value: it covers its days, and names no month or day that it does not", () => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      const [start, end] = shown(edtf);
      const last = end ?? (edtf.includes("/") ? null : start);
      if (start) expect(boundsOf(start).start).toBeLessThanOrEqual(boundsOf(edtf).start);
      if (last && boundsOf(edtf).end < Number.POSITIVE_INFINITY)
        expect(boundsOf(last).end).toBeGreaterThanOrEqual(boundsOf(endOf(edtf, "to") ?? edtf).end);
      for (const part of [start, end]) if (part && part.length > 4) expect(edtf).toContain(part);
    }),
    { numRuns: 500 },
  );
});
