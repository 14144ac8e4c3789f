import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber } from "#lib/edtf/bounds.ts";
import { countDrawn, type Gathered, type LayoutInput, layoutTimeline, MAX_ITEMS, rowsFor } from "./layout.ts";

interface Told {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly startDay: number | null;
  readonly endDay: number | null;
  readonly sources: number;
  readonly actors: readonly { readonly id: string }[];
  readonly partOf: string | null;
}

const FROM = dayNumber(2023, 1, 1);
const window = { startDay: FROM, endDay: dayNumber(2024, 1, 1) };

const told = (id: string, startDay: number | null, days: number | null, more: Partial<Told> = {}): Told => ({
  id,
  title: "James Cleverly visits Kazakhstan",
  type: "CONSULT",
  startDay,
  endDay: startDay === null || days === null ? null : startDay + days,
  sources: 1,
  actors: [{ id: "KAZ" }],
  partOf: null,
  ...more,
});

const layout = (events: readonly Told[], more: Partial<LayoutInput<Told>> = {}) =>
  layoutTimeline<Told>({
    events,
    clusters: [],
    window,
    widthPx: 1000,
    maxRows: 7,
    pinnedId: null,
    laneOf: ({ type }) => type,
    ...more,
  });

const corpora = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z0-9]{4}$/),
      title: fc.string({ maxLength: 60 }),
      type: fc.constantFrom("CONSULT", "AID", "SANCTION", "ACCUSE", "AGREE"),
      startDay: fc.integer({ min: FROM - 200, max: FROM + 560 }),
      days: fc.constantFrom(1, 1, 1, 10, 31, 90, 365),
      sources: fc.integer({ min: 1, max: 5 }),
      part: fc.option(fc.nat(), { freq: 2 }),
      actors: fc.uniqueArray(fc.record({ id: fc.constantFrom("KAZ", "GBR", "CHN", "NATO") }), {
        maxLength: 3,
        selector: (a) => a.id,
      }),
    }),
    { selector: (event) => event.id, maxLength: 400 },
  )
  .map((events): readonly Told[] =>
    events.map(({ days, part, ...event }) => ({
      ...event,
      endDay: event.startDay + days,
      partOf: part === null ? null : (events[part % events.length]?.id ?? null),
    })),
  );

describe("what is drawn", () => {
  test("adds up to the events of the window, whatever crowds it", () => {
    fc.assert(
      fc.property(corpora, fc.integer({ min: 320, max: 2000 }), (events, widthPx) => {
        const inside = events.filter((event) => event.startDay! < window.endDay && event.endDay! > window.startDay);
        const items = layout(events, { widthPx });
        const drawn = items.reduce(
          (sum, item) => sum + (item.kind === "cluster" ? item.count : 1 + item.parts.length),
          0,
        );
        expect(drawn).toBe(inside.length);
      }),
      { numRuns: 60 },
    );
  });

  test("is never more than the browser can move, and no id comes twice", () => {
    fc.assert(
      fc.property(corpora, (events) => {
        const ids = layout(events).map((item) => item.id);
        expect(ids.length).toBeLessThanOrEqual(MAX_ITEMS);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });

  test("does not depend on the order in which tiles arrive", () => {
    fc.assert(
      fc.property(corpora, (events) => {
        const ids = (told: readonly Told[]) => layout(told).map((item) => [item.id, item.kind]);
        expect(ids([...events].reverse())).toEqual(ids(events));
      }),
      { numRuns: 30 },
    );
  });
});

describe("an event on its own", () => {
  test("is as wide as what is known of its date", () => {
    expect(layout([told("march", dayNumber(2023, 3, 1), 31)])).toMatchObject([
      {
        kind: "event",
        startDay: dayNumber(2023, 3, 1),
        endDay: dayNumber(2023, 4, 1),
        openStart: false,
        openEnd: false,
      },
    ]);
  });

  test("with an open end runs to the edge of the window", () => {
    expect(layout([told("since", FROM + 5, null)])).toMatchObject([{ openEnd: true, endDay: window.endDay }]);
    expect(layout([told("until", null, null, { endDay: FROM + 5 })])).toMatchObject([
      { openStart: true, startDay: window.startDay, endDay: FROM + 5 },
    ]);
  });

  test("without a date, or outside the window, is not drawn", () => {
    expect(
      layout([told("undated", null, null), told("later", window.endDay, 1), told("earlier", FROM - 1, 1)]),
    ).toEqual([]);
  });

  test("told by two tiles is drawn once", () => {
    const event = told("twice", FROM + 3, 1);
    expect(layout([event, event])).toHaveLength(1);
  });
});

describe("a crowd", () => {
  const crowd = Array.from({ length: 40 }, (_, n) =>
    told(`e${n}`, FROM + 100 + (n % 4), 1, { sources: n === 7 ? 3 : 1 }),
  );

  test("is gathered with its count, its best-sourced event and its actors", () => {
    const items = layout([...crowd, told("alone", FROM + 300, 1)]);
    const clusters = items.filter((item): item is { kind: "cluster" } & Gathered<Told> => item.kind === "cluster");
    expect(clusters.reduce((sum, cluster) => sum + cluster.count, 0)).toBe(40);
    expect(clusters.some((cluster) => cluster.topEvent.id === "e7")).toBe(true);
    expect(clusters[0]?.topActors).toEqual(["KAZ"]);
    expect(items.at(-1)).toMatchObject({ kind: "event", id: "alone" });
  });

  test("leaves a year-wide date beside it a band of its own", () => {
    expect(layout([...crowd, told("year", FROM, 365)])).toContainEqual(
      expect.objectContaining({ kind: "event", id: "year" }),
    );
  });

  test("lets the event that the reader has open stand alone", () => {
    const items = layout(crowd, { pinnedId: "e8" });
    expect(items).toContainEqual(expect.objectContaining({ kind: "event", id: "e8" }));
    expect(countDrawn(items, window)).toMatchObject({
      clustered: 40 - items.filter((item) => item.kind === "event").length,
    });
  });

  test("is taken apart once the reader is near enough", () => {
    const near = { startDay: FROM + 95, endDay: FROM + 110 };
    const items = layout(crowd.slice(0, 20), { window: near, maxRows: rowsFor(1000, true, near) });
    expect(items.every((item) => item.kind === "event")).toBe(true);
  });

  test("takes in the clusters that a tile has gathered, with their counts", () => {
    const gathered: Gathered<Told> = {
      id: "CONSULT:12:70",
      lane: "CONSULT",
      startDay: FROM + 100,
      endDay: FROM + 104,
      count: 900,
      topEvent: told("top", FROM + 101, 1, { sources: 9 }),
      topActors: ["GBR"],
    };
    expect(countDrawn(layout(crowd, { clusters: [gathered] }), window)).toMatchObject({ shown: 0, clustered: 940 });
  });
});

describe("a visit", () => {
  const visit = told("visit", FROM + 100, 3);
  const talks = told("talks", FROM + 101, 1, { partOf: "visit", actors: [{ id: "GBR" }] });
  const aid = told("aid", FROM + 102, 1, { partOf: "visit", type: "AID" });

  test("has its parts folded inside, those of other lanes stand there", () => {
    const items = layout([talks, visit, aid]);
    expect(items).toMatchObject([
      { id: "visit", parts: [{ id: "talks" }] },
      { id: "aid", parts: [] },
    ]);
    expect(countDrawn(items, window)).toEqual({ shown: 2, folded: 1, clustered: 0, clusters: 0 });
  });

  test.each(["visit", "talks"])("is unfolded while %s is open", (pinnedId) => {
    expect(layout([visit, talks], { pinnedId }).map((item) => item.id)).toEqual(["visit", "talks"]);
  });

  test("that is gathered counts with its parts, and they are not lost where it is not in view", () => {
    const crowd = Array.from({ length: 40 }, (_, n) => told(`e${n}`, FROM + 100, 1));
    expect(countDrawn(layout([...crowd, visit, talks]), window)).toMatchObject({ clustered: 42, folded: 0 });
    expect(layout([talks])).toMatchObject([{ id: "talks" }]);
  });
});

test("a cluster tells how many of its events are of each type, where all are known", () => {
  const crowd = Array.from({ length: 30 }, (_, n) =>
    told(`e${n}`, FROM + 100, 1, { type: n % 3 === 0 ? "AID" : "CONSULT" }),
  );
  const all = (events: readonly Told[], clusters: readonly Gathered<Told>[]) =>
    layout(events, { clusters, laneOf: () => "*", maxRows: 1 }).find((item) => item.kind === "cluster");
  expect(all(crowd, [])).toMatchObject({ types: { CONSULT: 20, AID: 10 } });
  const unknown = {
    id: "*:18:1",
    lane: "*",
    startDay: FROM + 100,
    endDay: FROM + 101,
    count: 5,
    topEvent: crowd[0]!,
    topActors: [],
  };
  expect(all(crowd, [unknown])).not.toHaveProperty("types");
  const known = { ...unknown, types: { THREATEN: 5 } };
  expect(all(crowd, [known])).toMatchObject({ types: { CONSULT: 20, AID: 10, THREATEN: 5 } });
});
