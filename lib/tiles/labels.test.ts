import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Labelled, leastLabelPx, placeLabels, type Scale } from "./labels.ts";

const LEAST_PX = 220;
const scale: Scale = { window: { startDay: 0, endDay: 100 }, pxPerDay: 10 };

const item = (
  id: string,
  startDay: number,
  days: number,
  wantedPx: number,
  more: Partial<Labelled> = {},
): Labelled => ({
  id,
  lane: "CONSULT",
  startDay,
  endDay: startDay + days,
  isDot: days === 1,
  wantedPx,
  besidePx: 20,
  ...more,
});

const placed = (...items: readonly Labelled[]) => Object.fromEntries(placeLabels(items, scale, LEAST_PX));

describe("the words of an item", () => {
  test("stand in full where there is room, however long they are", () => {
    expect(placed(item("a", 10, 1, 600))).toEqual({ a: { place: "after", widthPx: 600 } });
  });

  test("end before what follows in their row, and take all that is free up to it", () => {
    const { a, b } = placed(item("a", 10, 1, 600), item("b", 50, 1, 100));
    expect(b).toEqual({ place: "after", widthPx: 100 });
    expect(a?.widthPx).toBeGreaterThan(LEAST_PX);
    expect(a?.widthPx).toBeLessThan(380);
  });

  test("stand within a band that has room for them, after one that is narrow", () => {
    expect(placed(item("wide", 10, 40, 300))).toEqual({ wide: { place: "inside", widthPx: 300 } });
    expect(placed(item("narrow", 10, 5, 300))).toEqual({ narrow: { place: "after", widthPx: 300 } });
  });

  test("within a band that the window cuts have the room that is seen", () => {
    const label = placed(item("cut", -100, 130, 500)).cut;
    expect(label?.place).toBe("inside");
    expect(label?.widthPx).toBeLessThan(300);
  });

  test("stand before a date near the end of the window, where they would run over it", () => {
    expect(placed(item("late", 95, 1, 300)).late).toEqual({ place: "before", widthPx: 300 });
    expect(placed(item("soon", 70, 1, 900)).soon).toMatchObject({ place: "after" });
  });
});

test("without room anywhere words stand where there is most", () => {
  const phone: Scale = { window: { startDay: 0, endDay: 100 }, pxPerDay: 3 };
  expect(placeLabels([item("band", 10, 60, 400)], phone, 150).get("band")).toEqual({ place: "inside", widthPx: 136 });
  expect(placeLabels([item("dot", 40, 1, 400)], phone, 200).get("dot")).toEqual({ place: "after", widthPx: 150 });
});

test("of what is over before the window stand before it, out of view", () => {
  expect(placed(item("over", -5, 1, 300)).over).toEqual({ place: "before", widthPx: 300 });
  expect(placed(item("to come", 105, 1, 300))["to come"]).toEqual({ place: "after", widthPx: 300 });
});

const items = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    lane: fc.constantFrom("A", "B"),
    startDay: fc.integer({ min: -40, max: 120 }),
    days: fc.constantFrom(1, 1, 3, 10, 31, 90),
    wantedPx: fc.integer({ min: 10, max: 700 }),
  }),
  { maxLength: 60, selector: (each) => each.id },
);

/** Rows that stacking first-fit by start needs, as vis-timeline does it, with labels of some widths. */
function rowsNeeded(
  all: readonly Labelled[],
  widthOf: (each: Labelled) => readonly [left: number, right: number],
): number {
  const rows: (readonly [number, number])[][] = [];
  for (const each of all) {
    const [left, right] = widthOf(each);
    const row = rows.find((others) => others.every(([from, to]) => left >= to + 12 || right + 12 <= from));
    if (row) row.push([left, right]);
    else rows.push([[left, right]]);
  }
  return rows.length;
}

test("no words are cut below what can be read, and what they gain costs no row", () => {
  fc.assert(
    fc.property(items, (drawn) => {
      const all = drawn
        .map(({ days, ...each }) => item(each.id, each.startDay, days, each.wantedPx, { lane: "A" }))
        .sort((a, b) => a.startDay - b.startDay);
      const labels = placeLabels(all, scale, LEAST_PX);
      const extent = (each: Labelled, wordsPx: number): readonly [number, number] => {
        const [left, right] = each.isDot
          ? [each.startDay * 10 - 3, each.startDay * 10 + 13]
          : [each.startDay * 10, each.endDay * 10];
        const place = labels.get(each.id)!.place;
        const px = wordsPx + each.besidePx;
        return [left - (place === "before" ? px : 0), right + (place === "after" ? px : 0)];
      };
      for (const each of all) {
        const { place, widthPx } = labels.get(each.id)!;
        expect(widthPx, place).toBeGreaterThanOrEqual(Math.min(each.wantedPx, 56));
        expect(widthPx).toBeLessThanOrEqual(each.wantedPx);
      }
      const least = rowsNeeded(all, (each) => extent(each, Math.min(each.wantedPx, LEAST_PX)));
      expect(rowsNeeded(all, (each) => extent(each, labels.get(each.id)!.widthPx))).toBeLessThanOrEqual(least);
    }),
    { numRuns: 200 },
  );
});

test("a narrow axis gives words half of itself", () => {
  expect([leastLabelPx(900), leastLabelPx(300), leastLabelPx(100)]).toEqual([220, 150, 110]);
});
