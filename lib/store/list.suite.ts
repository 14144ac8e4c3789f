import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actorListSchema, facetsSchema } from "#lib/wire/actor-json.ts";
import { eventListSchema, eventSummarySchema } from "#lib/wire/event-json.ts";
import {
  ACTORS,
  actorsLeft,
  anchorOf,
  anyFilter,
  anySketches,
  anyWindow,
  corpusOf,
  countBy,
  fill,
  inListOrder,
  NO_FILTER,
  passes,
  RUNS,
  type Sketch,
} from "./corpus.suite.ts";
import { BEFORE_UNDATED } from "./cursor.ts";
import type { Store } from "./database.ts";
import type { EventFilter } from "./filter.ts";
import { listActors } from "./list-actors.ts";
import { listEvents } from "./list-events.ts";
import { listUndated } from "./list-undated.ts";
import { readFacets } from "./read-facets.ts";
import { readNeighbours } from "./read-neighbours.ts";

const idsOf = (events: readonly { readonly id: string }[]): readonly string[] => events.map(({ id }) => id);

async function allPages(store: Store, filter: EventFilter, limit: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = null, page = 0; page < 1000; page += 1) {
    const answer = await listEvents(store, { ...filter, limit, cursor });
    eventListSchema.parse(answer);
    ids.push(...idsOf(answer.events));
    if (answer.next === null) return ids;
    cursor = answer.next;
  }
  throw new Error("the list never ends");
}

const counted = (rows: readonly { readonly count: number }[], key: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    rows.filter(({ count }) => count > 0).map((row) => [(row as unknown as Record<string, string>)[key], row.count]),
  );

const sketch = (id: string, edtf: string | null, more: Partial<Sketch> = {}): Sketch => ({
  id,
  edtf,
  type: "CONSULT",
  certainty: "asserted",
  actors: ["KAZ"],
  langs: ["en"],
  ...more,
});
const SKETCHES = [
  sketch("day", "1970-01-11"),
  sketch("month", "1970-02", { actors: ["GBR", "james-cleverly"], langs: ["en", "ar"] }),
  sketch("open", "1969-12-30/..", { actors: [] }),
  sketch("undated", null, { type: "AGREE" }),
];

/** Lists and facets over random corpora, asked of one engine. */
export function listSuite(openStore: () => Store): void {
  describe("lists", () => {
    test("hold exactly what the filter leaves, in order, whatever the page size", async () => {
      await fc.assert(
        fc.asyncProperty(
          anySketches,
          fc.array(fc.tuple(anyFilter, anyWindow), { minLength: 20, maxLength: 20 }),
          fc.integer({ min: 1, max: 50 }),
          async (sketches, questions, limit) => {
            const store = openStore();
            await fill(store, corpusOf(sketches));
            for (const [filter, window] of [[NO_FILTER, {}] as const, ...questions]) {
              const expected = inListOrder(
                sketches.filter((sketch) => passes(sketch, { ...filter, ...window })),
                filter.axis,
              );
              expect(await allPages(store, { ...filter, ...window }, limit)).toEqual(idsOf(expected));
              const first = await listEvents(store, { ...filter, ...window, limit, cursor: null });
              expect(first.total).toBe(expected.length);
            }
          },
        ),
        RUNS,
      );
    });

    test("count every facet under the other filters, within a window too", async () => {
      await fc.assert(
        fc.asyncProperty(
          anySketches,
          fc.array(fc.tuple(anyFilter, fc.option(anyWindow)), { minLength: 10, maxLength: 10 }),
          async (sketches, questions) => {
            const store = openStore();
            await fill(store, corpusOf(sketches));
            for (const [asked, window] of questions) {
              const filter: EventFilter = { ...asked, ...window };
              const left = (part: Partial<EventFilter>): readonly Sketch[] =>
                sketches.filter((sketch) => passes(sketch, { ...filter, ...part }));
              const facets = facetsSchema.parse(await readFacets(store, filter));
              expect(counted(facets.actors, "id")).toEqual(actorsLeft(left, filter));
              expect(counted(facets.types, "type")).toEqual(
                countBy(left({ types: [], modes: [] }).map(({ type }) => type)),
              );
              expect(counted(facets.langs, "lang")).toEqual(countBy(left({ langs: [] }).flatMap(({ langs }) => langs)));
              const total = left({});
              expect(facets.total).toBe(total.length);
              expect(facets.undated).toBe(total.filter((each) => anchorOf(each, filter.axis) === null).length);
              expect(facets.dated + facets.undated).toBe(facets.total);
            }
          },
        ),
        RUNS,
      );
    });
  });
}

/** What stands beside an event, asked of one engine. */
export function neighbourSuite(openStore: () => Store): void {
  describe("beside an event", () => {
    test("an event's neighbours are those that stand beside it in the list, in it or not", async () => {
      await fc.assert(
        fc.asyncProperty(
          anySketches,
          fc.array(fc.tuple(anyFilter, anyWindow, fc.nat()), { minLength: 20, maxLength: 20 }),
          async (sketches, questions) => {
            const store = openStore();
            await fill(store, corpusOf(sketches));
            for (const [own, window, nth] of questions) {
              const sketch = sketches[nth % sketches.length];
              if (!sketch) continue;
              const filter = { ...own, ...window };
              const isDated = (each: Sketch): boolean => anchorOf(each, filter.axis) !== null;
              const left = sketches.filter((each) => isDated(each) && (each === sketch || passes(each, filter)));
              const listed = idsOf(inListOrder(left, filter.axis));
              const at = listed.indexOf(sketch.id);
              expect(await readNeighbours(store, sketch.id, filter)).toEqual({
                previous: (at > 0 && listed[at - 1]) || null,
                next: (at !== -1 && listed[at + 1]) || null,
              });
            }
          },
        ),
        RUNS,
      );
    });

    test("nothing stands beside what is not there", async () => {
      await fill(openStore(), corpusOf(SKETCHES));
      expect(await readNeighbours(openStore(), "nobody", NO_FILTER)).toBeNull();
      expect(await readNeighbours(openStore(), "\ud800", NO_FILTER)).toBeNull();
    });

    test("the undated begin behind a cursor of their own", async () => {
      await fill(openStore(), corpusOf(SKETCHES));
      const { events } = await listEvents(openStore(), { ...NO_FILTER, limit: 10, cursor: BEFORE_UNDATED });
      expect(idsOf(events)).toEqual(["undated"]);
    });
  });
}

/** What a window holds and how an event is told, asked of one engine. */
export function windowSuite(openStore: () => Store): void {
  describe("a small corpus", () => {
    test.each([
      ["before the day", 9, 10, ["open"]],
      ["the day itself", 10, 11, ["open", "day"]],
      ["after the day", 11, 12, ["open"]],
      ["the last day of the month", 58, 59, ["open", "month"]],
      ["the day after the month", 59, 60, ["open"]],
      ["all before a day", null, 11, ["open", "day"]],
      ["all from a day on", 40, null, ["open", "month"]],
      ["an empty window", 11, 11, []],
    ])("%s shows what shares a day with it", async (_, fromDay, toDay, expected) => {
      const store = openStore();
      await fill(store, corpusOf(SKETCHES));
      const { events } = await listEvents(store, { ...NO_FILTER, fromDay, toDay, limit: 10, cursor: null });
      expect(idsOf(events)).toEqual(expected);
    });

    test("is told whole: days, precision, languages, sources, actors by rank", async () => {
      const store = openStore();
      await fill(store, corpusOf(SKETCHES));
      const { events } = await listEvents(store, { ...NO_FILTER, limit: 10, cursor: null });
      expect(events[2]).toEqual({
        id: "month",
        title: "Title of month",
        edtf: "1970-02",
        startDay: 31,
        endDay: 59,
        precision: "month",
        basis: "explicit",
        inferred: false,
        approximate: false,
        type: "CONSULT",
        mode: null,
        certainty: "asserted",
        actors: [
          { id: "GBR", name: "United Kingdom", kind: "state", country: "GB" },
          { id: "james-cleverly", name: "James Cleverly", kind: "person", country: "GB" },
        ],
        langs: ["ar", "en"],
        sources: 2,
        partOf: null,
      });
      expect(events[0]).toMatchObject({ id: "open", startDay: -2, endDay: null, precision: "open", actors: [] });
    });
  });
}

/** Undated events, facets and the search for actors, asked of one engine. */
export function choiceSuite(openStore: () => Store): void {
  describe("a choice in a small corpus", () => {
    test("lists the undated apart", async () => {
      const store = openStore();
      await fill(store, corpusOf(SKETCHES));
      const undated = await listUndated(store, NO_FILTER, 10);
      expect(undated.map((summary) => eventSummarySchema.parse(summary).id)).toEqual(["undated"]);
    });

    test("keeps a chosen value in its facet where nothing is left of it", async () => {
      const store = openStore();
      await fill(store, corpusOf(SKETCHES));
      const { actors, types, langs } = await readFacets(store, {
        ...NO_FILTER,
        actors: ["GBR"],
        types: ["AGREE"],
        langs: ["ar", "fr"],
      });
      expect(actors).toEqual([{ id: "GBR", name: "United Kingdom", kind: "state", country: "GB", count: 0 }]);
      expect(types).toEqual([
        { type: "CONSULT", count: 1 },
        { type: "AGREE", count: 0 },
      ]);
      expect(langs).toEqual([
        { lang: "ar", count: 0 },
        { lang: "fr", count: 0 },
      ]);
    });

    test("a broken cursor throws what was expected", async () => {
      await expect(listEvents(openStore(), { ...NO_FILTER, limit: 1, cursor: "nonsense" })).rejects.toThrow(
        /cursor must be/,
      );
    });

    test.each([
      ["kaz", ["KAZ"]],
      ["КАЗАХ", ["KAZ"]],
      ["كازا", ["KAZ"]],
      ["mexico", ["MEX"]],
      ["méxico", ["MEX"]],
      ["cleverly", ["james-cleverly"]],
      ["leverly", []],
      ["otan", ["NATO"]],
      ["%", ["KAZ", "james-cleverly", "MEX", "NATO", "roman-vasilenko", "GBR"]],
      ["  ", ["KAZ", "james-cleverly", "MEX", "NATO", "roman-vasilenko", "GBR"]],
    ])("the search %j finds actors by the beginning of a word, in any script", async (query, expected) => {
      const store = openStore();
      await fill(
        store,
        corpusOf([sketch("all", "1970", { actors: ACTORS.map(({ id }) => id) }), sketch("one", "1970")]),
      );
      const { actors, total } = actorListSchema.parse(await listActors(store, query, NO_FILTER));
      expect(idsOf(actors)).toEqual(expected);
      expect(total).toBe(expected.length);
    });
  });
}
