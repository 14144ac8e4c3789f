import fc from "fast-check";
import { expect, test } from "vitest";
import { bucketBounds, END_DAY, FIRST_DAY } from "#lib/tiles/address.ts";
import { piecesOf } from "./pieces.ts";

const days = fc.integer({ min: FIRST_DAY, max: END_DAY });

test("days are made up of pieces that meet, in order of time, at most two of a level", () => {
  fc.assert(
    fc.property(days, days, (one, other) => {
      const [startDay, endDay] = [Math.min(one, other), Math.max(one, other)];
      const pieces = piecesOf({ startDay, endDay });
      let at = startDay;
      for (const { level, bucket } of pieces) {
        expect(bucketBounds(level, bucket).startDay).toBe(at);
        at = bucketBounds(level, bucket).endDay;
      }
      expect(at).toBe(endDay);
      for (const { level } of pieces)
        expect(pieces.filter((each) => each.level === level).length).toBeLessThanOrEqual(2);
    }),
  );
});

test("the whole axis is one piece, also where more is asked for", () => {
  expect(piecesOf({ startDay: -(2 ** 31), endDay: 2 ** 31 - 1 })).toEqual([{ level: -5, bucket: 0 }]);
  expect(piecesOf({ startDay: 5, endDay: 5 })).toEqual([]);
});
