import { describe, expect, test } from "vitest";
import { boundsOf, precisionOf } from "#lib/edtf/bounds.ts";
import { labelPxOf, layoutTimeline } from "#lib/tiles/layout.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { DAY_MS, type ItemWords, toVisItems, windowDays } from "./vis-items.ts";

const WORDS: ItemWords = {
  eventName: (event) => `name of ${event.title}`,
  eventTag: (event, parts) => (parts > 0 ? `+${parts}` : event.certainty === "asserted" ? null : event.certainty),
  count: String,
  clusterLabel: ({ topActors }) => topActors.join(", "),
  clusterName: ({ count }) => `${count} events`,
};

const event = (edtf: string, more: Partial<EventSummaryJson> = {}): EventSummaryJson => {
  const { start, end } = boundsOf(edtf);
  return {
    id: edtf,
    title: "James Cleverly visits Kazakhstan",
    edtf,
    startDay: Number.isFinite(start) ? start : null,
    endDay: Number.isFinite(end) ? end : null,
    precision: precisionOf(edtf),
    basis: "explicit",
    inferred: false,
    approximate: false,
    type: "CONSULT",
    mode: "visit",
    certainty: "asserted",
    actors: [{ id: "KAZ", name: "Kazakhstan", kind: "state", country: "KZ" }],
    langs: ["en"],
    sources: 1,
    partOf: null,
    ...more,
  };
};

const window = { startDay: boundsOf("2023").start, endDay: boundsOf("2023").end };

const drawn = (events: readonly EventSummaryJson[], widthPx = 1000, maxRows = 10) =>
  toVisItems(
    layoutTimeline({ events, clusters: [], window, widthPx, maxRows, pinnedId: null, laneOf: (each) => each.type }),
    { window, pxPerDay: widthPx / (window.endDay - window.startDay) },
    WORDS,
    labelPxOf,
  );

const day = (edtf: string) => boundsOf(edtf).start * DAY_MS;

describe("the drawing of a date", () => {
  test("known to the day is a point at its noon, UTC", () => {
    expect(drawn([event("2023-03-18")])).toMatchObject([{ type: "point", start: Date.UTC(2023, 2, 18, 12) }]);
  });

  test.each(["2023-03", "2023-03-15/2023-03-18", "2023-01-21/2023-01-31", "2023", "2023-22", "202X"])(
    "%s is a band over all days that it may mean, never a point",
    (edtf) => {
      expect(drawn([event(edtf)])).toMatchObject([
        { type: "range", start: day(edtf), end: boundsOf(edtf).end * DAY_MS },
      ]);
    },
  );

  test("that is open goes on to the edge of the window, and says so", () => {
    const [item] = drawn([event("2023-04/..")]);
    expect(item).toMatchObject({ type: "range", start: day("2023-04"), end: window.endDay * DAY_MS });
    expect(item?.className).toContain("open-end");
  });

  test("stands within a band that is wide enough to read it, beside any other", () => {
    expect(drawn([event("2023")])[0]?.className).toContain("label-inside");
    expect(drawn([event("2023-03")])[0]?.className).toContain("label-beside");
  });
});

describe("a label near the end of the window", () => {
  test.each([
    ["2023-11-18", { start: Date.UTC(2023, 10, 18, 12), signPx: 0 }],
    ["2023-11-01/2023-11-03", { start: Date.UTC(2023, 10, 4), signPx: 8 }],
  ])("of %s stands before its date, which keeps its place", (edtf, place) => {
    const [item] = drawn([event(edtf)]);
    expect(item).toMatchObject({ type: "box", align: "right", ...place });
    expect(item?.className.split(" ")).toContain("label-before");
  });

  test("stands after its date where there is no room before it", () => {
    expect(drawn([event("2023-02-18")], 100)[0]?.type).toBe("point");
  });

  test("of a cluster stands before it too", () => {
    const many = Array.from({ length: 9 }, (_, n) => event("2023-11-18", { id: `e${n}` }));
    expect(drawn(many, 1000, 3)).toMatchObject([{ type: "box", tag: "9", start: day("2023-11-19") }]);
  });
});

describe("what is not plainly so", () => {
  test.each([
    [{ inferred: true }, "inferred"],
    [{ approximate: true }, "approximate"],
    [{ basis: "publication" as const }, "approximate"],
    [{ certainty: "planned" as const }, "certainty-planned"],
    [{ certainty: "denied" as const }, "certainty-denied"],
    [{ type: "SANCTION" as const }, "quad-material-conflict"],
  ])("%j has a look of its own", (more, className) => {
    expect(drawn([event("2023-03-18", more)])[0]?.className.split(" ")).toContain(className);
    expect(drawn([event("2023-03-18", { basis: "explicit" })])[0]?.className.split(" ")).not.toContain(className);
  });

  test("is said in words as well", () => {
    expect(drawn([event("2023-03-18", { certainty: "planned" })])).toMatchObject([
      { tag: "planned", name: "name of James Cleverly visits Kazakhstan", label: "James Cleverly visits Kazakhstan" },
    ]);
  });
});

test("a cluster says how many it is, of whom, and over which days", () => {
  const many = Array.from({ length: 9 }, (_, n) => event("2023-03-18", { id: `e${n}` }));
  expect(drawn(many, 1000, 3)).toMatchObject([
    { type: "range", tag: "9", label: "KAZ", name: "9 events", group: "CONSULT", start: day("2023-03-18") },
  ]);
});

test("days of a window are whole, whatever the clock of a drag says", () => {
  expect(windowDays(10 * DAY_MS, 20 * DAY_MS)).toEqual({ startDay: 10, endDay: 20 });
  expect(windowDays(10.4 * DAY_MS, 19.2 * DAY_MS)).toEqual({ startDay: 10, endDay: 20 });
  expect(windowDays(-0.5 * DAY_MS, 0)).toEqual({ startDay: -1, endDay: 0 });
});
