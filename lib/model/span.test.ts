import fc from "fast-check";
import { expect, test } from "vitest";
import { contains, itemHolding, itemsWithin, overlapOf, type Span } from "./span.ts";

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(50), fc.nat(10))
  .map(([start, length]) => ({ start, end: start + length }));

test("finds exactly the items that a span contains, in order", () => {
  fc.assert(
    fc.property(fc.array(span), span, (items, outer) => {
      const sorted = [...items].sort((a, b) => a.start - b.start);
      const expected = sorted.filter((item) => contains(outer, item) && item.start < outer.end);
      expect(itemsWithin(sorted, outer)).toEqual(expected);
    }),
  );
});

test("spans that only touch do not overlap", () => {
  expect(overlapOf({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(0);
  expect(overlapOf({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(1);
});

test.each([
  [{ start: 0, end: 4 }, 0],
  [{ start: 12, end: 15 }, 1],
  [{ start: 20, end: 30 }, 2],
  [{ start: 8, end: 12 }, null],
  [{ start: 16, end: 17 }, null],
  [{ start: 40, end: 41 }, null],
])("%j lies in the stretch number %s", (inner, expected) => {
  const stretches = [
    { start: 0, end: 10 },
    { start: 10, end: 15 },
    { start: 20, end: 30 },
  ];
  expect(itemHolding(stretches, inner)).toBe(expected === null ? null : stretches[expected]);
});
