import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf } from "#lib/edtf/bounds.ts";
import {
  BUCKETS_PER_TILE,
  bucketBounds,
  bucketDays,
  bucketOf,
  childrenOf,
  END_DAY,
  FIRST_DAY,
  formatTileAddress,
  levelFor,
  MAX_LEVEL,
  parentOf,
  parseTileAddress,
  type TileAddress,
  tileBounds,
  tileDays,
  tileOf,
  tilesFor,
} from "./address.ts";

const levels = fc.integer({ min: 0, max: MAX_LEVEL });
const days = fc.integer({ min: FIRST_DAY, max: END_DAY - 1 });
const addresses: fc.Arbitrary<TileAddress> = levels.chain((level) =>
  fc.integer({ min: 0, max: 2 ** level - 1 }).map((index) => ({ level, index })),
);
/** A level and a window of at most some forty of its tiles. */
const windows = fc
  .tuple(levels, days, fc.integer({ min: 1, max: 40 * BUCKETS_PER_TILE }))
  .map(([level, startDay, buckets]) => ({
    level,
    window: {
      startDay,
      endDay: Math.min(startDay + buckets * bucketDays(level), END_DAY),
    },
  }));

const parse = (link: string) => {
  const [level = "", index = ""] = link.split("/");
  return parseTileAddress({ level, index });
};

describe("the axis", () => {
  test("starts with the earliest day that EDTF can write, and holds the latest", () => {
    expect(FIRST_DAY).toBe(boundsOf("-9999-01-01").start);
    expect(END_DAY).toBeGreaterThan(boundsOf("9999-12-31").end);
  });

  test("is one tile at level 0 and has one-day buckets at the finest level", () => {
    expect(tileBounds({ level: 0, index: 0 })).toEqual({
      startDay: FIRST_DAY,
      endDay: END_DAY,
    });
    expect(bucketDays(MAX_LEVEL)).toBe(1);
    expect(tileDays(MAX_LEVEL)).toBe(32);
  });
});

describe("an address in a link", () => {
  test("reads back as it was written", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(parse(formatTileAddress(address))).toEqual({
          ok: true,
          value: address,
        });
      }),
    );
  });

  test.each([
    ["", "", "level"],
    ["19", "0", "level"],
    ["-1", "0", "level"],
    ["1e1", "0", "level"],
    ["0x1", "0", "level"],
    [" 1", "0", "level"],
    ["07", "0", "level"],
    ["1.5", "0", "level"],
    ["٣", "0", "level"],
    ["0", "1", "index"],
    ["3", "8", "index"],
    ["3", "-1", "index"],
    ["3", "", "index"],
    ["3", "00", "index"],
    ["18", "99999999999999999999", "index"],
  ])("refuses level %j, index %j with a sentence about the %s", (level, index, culprit) => {
    const result = parseTileAddress({ level, index });
    expect(result).toMatchObject({
      ok: false,
      error: expect.stringMatching(new RegExp(`^${culprit} must be .+, got "`)),
    });
  });
});

describe("tiles", () => {
  test("of one level meet without gap or overlap", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const next = { ...address, index: address.index + 1 };
        expect(tileBounds(address).endDay).toBe(tileBounds(next).startDay);
      }),
    );
  });

  test("hold each day of the axis in exactly one bucket of exactly one tile of a level", () => {
    fc.assert(
      fc.property(levels, days, (level, day) => {
        const tile = tileBounds(tileOf(level, day));
        const bucket = bucketBounds(level, bucketOf(level, day));
        expect(day).toBeGreaterThanOrEqual(bucket.startDay);
        expect(day).toBeLessThan(bucket.endDay);
        expect(bucket.startDay).toBeGreaterThanOrEqual(tile.startDay);
        expect(bucket.endDay).toBeLessThanOrEqual(tile.endDay);
      }),
    );
  });

  test("are made up of their children, and each child knows its parent", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const children = childrenOf(address);
        fc.pre(children.length > 0);
        expect(children.map(parentOf)).toEqual([address, address]);
        expect({
          startDay: tileBounds(children[0]!).startDay,
          endDay: tileBounds(children[1]!).endDay,
        }).toEqual(tileBounds(address));
        expect(tileBounds(children[0]!).endDay).toBe(tileBounds(children[1]!).startDay);
      }),
    );
  });

  test("end at level 0 and at the finest level", () => {
    expect(parentOf({ level: 0, index: 0 })).toBeNull();
    expect(childrenOf({ level: MAX_LEVEL, index: 5 })).toEqual([]);
  });

  test("beyond the axis there are none: such days fall in the first or the last", () => {
    expect(tileOf(3, FIRST_DAY - 1_000_000)).toEqual({ level: 3, index: 0 });
    expect(tileOf(3, END_DAY + 1_000_000)).toEqual({ level: 3, index: 7 });
    expect(tilesFor({ startDay: -Infinity, endDay: Infinity }, 1)).toEqual([
      { level: 1, index: 0 },
      { level: 1, index: 1 },
    ]);
  });
});

describe("the tiles for a window", () => {
  test("cover it, follow each other, and none is needless", () => {
    fc.assert(
      fc.property(windows, ({ level, window }) => {
        const bounds = tilesFor(window, level).map(tileBounds);
        expect(bounds[0]!.startDay).toBeLessThanOrEqual(window.startDay);
        expect(bounds[0]!.endDay).toBeGreaterThan(window.startDay);
        expect(bounds.at(-1)!.endDay).toBeGreaterThanOrEqual(window.endDay);
        expect(bounds.at(-1)!.startDay).toBeLessThan(window.endDay);
        for (const [place, tile] of bounds.slice(1).entries()) expect(tile.startDay).toBe(bounds[place]!.endDay);
      }),
    );
  });

  test("are none where the window is empty", () => {
    expect(tilesFor({ startDay: 10, endDay: 10 }, 4)).toEqual([]);
    expect(tilesFor({ startDay: 10, endDay: 3 }, 4)).toEqual([]);
  });
});

describe("the level for a window", () => {
  test("stays the same while the reader scrolls", () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 400_000 }),
        fc.integer({ min: 320, max: 4000 }),
        (startDay, length, widthPx) => {
          expect(levelFor({ startDay, endDay: startDay + length }, widthPx)).toBe(
            levelFor({ startDay: 0, endDay: length }, widthPx),
          );
        },
      ),
    );
  });

  test("is never coarser for a shorter window", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8_000_000 }), fc.integer({ min: 320, max: 4000 }), (length, widthPx) => {
        const wide = levelFor({ startDay: 0, endDay: length }, widthPx);
        expect(levelFor({ startDay: 0, endDay: Math.ceil(length / 2) }, widthPx)).toBeGreaterThanOrEqual(wide);
      }),
    );
  });

  test.each([
    ["a fortnight on a desk", 14, 1400, MAX_LEVEL],
    ["a year on a desk", 365, 1400, MAX_LEVEL - 4],
    ["a year on a phone", 365, 380, MAX_LEVEL - 6],
    ["a century on a desk", 36_525, 1400, MAX_LEVEL - 11],
    ["the whole axis", 8_388_608, 1400, 0],
    ["a moment", 0.01, 1400, MAX_LEVEL],
    ["a width not known yet", 365, 0, MAX_LEVEL - 14],
  ])("%s", (_, length, widthPx, level) => {
    expect(levelFor({ startDay: 19_000, endDay: 19_000 + length }, widthPx)).toBe(level);
  });

  test("needs few tiles for any screen", () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 8_000_000 }),
        fc.integer({ min: 320, max: 4000 }),
        (startDay, length, widthPx) => {
          const window = {
            startDay,
            endDay: Math.min(startDay + length, END_DAY),
          };
          expect(tilesFor(window, levelFor(window, widthPx)).length).toBeLessThanOrEqual(
            widthPx / 40 / BUCKETS_PER_TILE + 2,
          );
        },
      ),
    );
  });
});
