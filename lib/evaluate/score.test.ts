import { describe, expect, test } from "vitest";
import type { ExtractedEvent, ExtractedTimex, Extraction } from "./extraction.ts";
import { actorsGoldSchema, goldArticleSchema, mergeGoldSchema } from "./gold.ts";
import { scoreExtraction } from "./score.ts";
import { sumScores } from "./sum-scores.ts";

const TEXT = "On 3 May Doe met Roe in Oslo. They talked for two days. Later, Doe flew home. Norway may act.";
const spanOf = (part: string) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length });

const GOLD = goldArticleSchema.parse({
  file: "a.txt",
  lang: "en",
  published: { edtf: "2023-05-04" },
  timexes: [
    { ...spanOf("3 May"), text: "3 May", type: "DATE", edtf: "2023-05-03", accept_text: ["On 3 May"] },
    { ...spanOf("two days"), text: "two days", type: "DURATION", edtf: null },
    { ...spanOf("Later"), text: "Later", type: "VAGUE", edtf: null },
  ],
  events: [
    {
      ...spanOf("Doe met Roe in Oslo"),
      id: "a-1",
      title_en: "Doe meets Roe",
      edtf: "2023-05-03",
      basis: "explicit",
      actors: [{ key: "Jane Doe" }, { key: "Richard Roe", alt_keys: ["Sweden"] }, { key: "Norway", optional: true }],
      plover: "CONSULT",
    },
    { ...spanOf("Doe flew home"), id: "a-2", edtf: "2023-05-03~", basis: "narrative-order", null_ok: true, actors: [] },
    { ...spanOf("Norway may act"), id: "a-3", edtf: null, basis: "undated", actors: [] },
  ],
  non_events: [{ ...spanOf("They talked"), status: "neutral" }],
});
const ACTORS = actorsGoldSchema.parse([{ key: "Jane Doe", names: { en: ["Doe"] } }]);

const timex = (part: string, edtf: string | null, type = "DATE"): ExtractedTimex => ({
  ...spanOf(part),
  text: part,
  type,
  edtf,
});
const event = (
  id: string,
  part: string,
  edtf: string | null,
  names: readonly string[] = [],
  type = "CONSULT",
): ExtractedEvent => ({
  ...spanOf(part),
  id,
  quote: part,
  title: part,
  edtf,
  type,
  actors: names.map((name) => ({ name })),
});

const MEETING = event("x1", "Doe met Roe in Oslo", "2023-05-03", ["Jane Doe", "Richard Roe"]);
const RIGHT = {
  file: "texts/a.txt",
  published: { edtf: "2023-05" },
  timexes: [timex("3 May", "2023-05-03")],
  events: [MEETING, event("x2", "Doe flew home", "2023-05-03"), event("x3", "Norway may act", null)],
};

const scoreOf = (article: Partial<Extraction["articles"][number]>) =>
  scoreExtraction([GOLD], null, ACTORS, { articles: [{ ...RIGHT, ...article }], clusters: [] }, { "a.txt": TEXT });

describe("a right extraction", () => {
  const score = scoreOf({});

  test("has no difference and full marks", () => {
    expect(score.differences).toEqual([]);
    const rates = [
      score.dateExpressions,
      score.exactExtents,
      score.dateValues,
      score.datedEvents,
      score.datedEventsWithNarrative,
      score.actors,
    ];
    expect(rates.map(({ f1 }) => f1)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(score.eventTypes).toEqual({ count: 1, of: 1 });
    expect(score.leftAlone).toEqual({ count: 1, of: 1 });
    expect(score.articleYears).toEqual({ count: 1, of: 1 });
    expect(score.undatedEvents).toEqual({ count: 1, of: 1 });
    expect(score.badSpans).toEqual({ count: 0, of: 4 });
    expect(score.quietSentences).toEqual({ count: 1, of: 1 });
    expect(score.byLanguage.en).toMatchObject({ articles: 1, dateValues: { f1: 1 }, datedEvents: { f1: 1 } });
    expect(score.byKind).toEqual({
      "day-month": { of: 1, found: 1, exact: 1, right: 1 },
      duration: { of: 1, found: 0, exact: 0, right: 1 },
      vague: { of: 1, found: 0, exact: 0, right: 1 },
    });
  });
});

describe("date expressions", () => {
  test("count as exact with an extent that the gold accepts", () => {
    expect(scoreOf({ timexes: [timex("On 3 May", "2023-05-03")] }).exactExtents.f1).toBe(1);
  });

  test("count as found, not as exact, where they overlap", () => {
    const score = scoreOf({ timexes: [timex("May", "2023-05-03")] });
    expect([score.dateExpressions.f1, score.exactExtents.f1]).toEqual([1, 0]);
    expect(score.differences).toEqual(["a.txt: 3-8: wrong extent «3 May», got «May»"]);
  });

  test("count once too many and once missing where the value is wrong", () => {
    const score = scoreOf({ timexes: [timex("3 May", "2022-05-03")] });
    expect(score.dateValues).toMatchObject({ tp: 0, fp: 1, fn: 1 });
    expect(score.differences).toEqual(["a.txt: 3-8: wrong value «3 May» = 2023-05-03, got 2022-05-03"]);
  });

  test("on a duration are too many, on a vague word neither right nor wrong", () => {
    const score = scoreOf({ timexes: [...RIGHT.timexes, timex("two days", "2023-05"), timex("Later", "2023-05-03")] });
    expect(score.dateValues).toMatchObject({ tp: 1, fp: 1, fn: 0 });
    expect(score.leftAlone).toEqual({ count: 0, of: 1 });
    expect(score.byKind).toMatchObject({ duration: { of: 1, found: 1, right: 0 }, vague: { of: 1, found: 1 } });
  });

  test("in a sentence where nothing is annotated are a false alarm", () => {
    const score = scoreOf({ timexes: [...RIGHT.timexes, timex("Norway", "2023")] });
    expect(score.quietSentences).toEqual({ count: 0, of: 1 });
    expect(score.differences).toEqual(["a.txt: 78-84: no such date «Norway» = 2023"]);
  });

  test("that are no EDTF are wrong, not an error", () => {
    expect(scoreOf({ timexes: [timex("3 May", "3rd of May")] }).dateValues).toMatchObject({ tp: 0, fp: 1, fn: 1 });
  });
});

describe("events", () => {
  test("with another date are missed and too many", () => {
    const score = scoreOf({ events: [{ ...MEETING, edtf: "2023-05-04" }] });
    expect(score.datedEvents).toMatchObject({ tp: 0, fp: 1, fn: 1 });
    expect(score.differences).toContain("a.txt: 9-28: missed event a-1 [2023-05-03] «Doe meets Roe», got 2023-05-04");
  });

  test("that are missed lack their actors and their type in the figures over all events", () => {
    const score = scoreOf({ events: [] });
    expect([score.actors, score.actorsOfAllEvents]).toMatchObject([{ fn: 0 }, { tp: 0, fp: 0, fn: 2 }]);
    expect([score.eventTypes, score.typesOfAllEvents]).toEqual([
      { count: 0, of: 0 },
      { count: 0, of: 1 },
    ]);
  });

  test("may stay undated where the gold says that this is fair", () => {
    const score = scoreOf({ events: [MEETING, event("x2", "Doe flew home", null)] });
    expect(score.datedEventsWithNarrative).toMatchObject({ tp: 1, fp: 0, fn: 0 });
  });

  test("that the text leaves undated must not be dated", () => {
    const score = scoreOf({ events: [MEETING, event("x3", "Norway may act", "2023-05")] });
    expect(score.inventedDates).toBe(1);
    expect(score.datedEvents).toMatchObject({ tp: 1, fp: 1, fn: 0 });
  });

  test("in a neutral clause or an undated one cost nothing, elsewhere a dated one is too many", () => {
    const neutral = scoreOf({ events: [...RIGHT.events, event("x4", "They talked", "2023-05")] });
    expect(neutral.datedEvents.fp).toBe(0);
    const extra = scoreOf({
      events: [...RIGHT.events, event("x4", "for two days", "2023-05"), event("x5", "for two days", null)],
    });
    expect(extra.datedEvents.fp).toBe(1);
    expect(extra.differences).toEqual(["a.txt: 42-54: extra event [2023-05] «for two days»"]);
  });

  test("that the text leaves undated and nobody finds are told", () => {
    const score = scoreOf({ events: RIGHT.events.slice(0, 2) });
    expect(score.undatedEvents).toEqual({ count: 0, of: 1 });
    expect(score.differences).toEqual(["a.txt: 78-92: missed undated event a-3 «»"]);
  });

  test("are not counted where only the dates are annotated", () => {
    const { events: _, ...dates } = GOLD;
    const score = scoreExtraction([dates], null, null, { articles: [RIGHT], clusters: [] }, { "a.txt": TEXT });
    expect(score.datedEvents).toMatchObject({ tp: 0, fp: 0, fn: 0 });
    expect(score.differences).toEqual([]);
    expect(score.dateValues.f1).toBe(1);
  });

  test("of another type are told", () => {
    expect(scoreOf({ events: [{ ...MEETING, type: "AID" }] }).eventTypes).toEqual({ count: 0, of: 1 });
  });
});

describe("actors", () => {
  test.each([
    ["another name of the actor", ["Doe", "Richard Roe"], { tp: 2, fp: 0, fn: 0 }],
    ["an actor that is as good", ["Jane Doe", "Sweden"], { tp: 2, fp: 0, fn: 0 }],
    ["an optional actor", ["Jane Doe", "Richard Roe", "Norway"], { tp: 2, fp: 0, fn: 0 }],
    ["a surname spelled a little differently", ["Jane Doe", "R. Roe"], { tp: 2, fp: 0, fn: 0 }],
    ["one too many and one missing", ["Jane Doe", "France"], { tp: 1, fp: 1, fn: 1 }],
    ["one name twice", ["Jane Doe", "Doe", "Richard Roe"], { tp: 2, fp: 1, fn: 0 }],
  ])("are compared by name: %s", (_, names, expected) => {
    expect(scoreOf({ events: [event("x1", "Doe met Roe in Oslo", "2023-05-03", names)] }).actors).toMatchObject(
      expected,
    );
  });
});

describe("spans", () => {
  test("that hold other characters than they claim are told", () => {
    const score = scoreOf({ timexes: [{ ...timex("3 May", "2023-05-03"), text: "4 May" }] });
    expect(score.badSpans.count).toBe(1);
    expect(score.differences).toEqual(["a.txt: 3-8 is not «4 May»"]);
  });

  test("that are empty are none, even without a text to compare", () => {
    const article = { ...RIGHT, timexes: [{ ...timex("3 May", "2023-05-03"), end: 3 }] };
    expect(scoreExtraction([GOLD], null, null, { articles: [article], clusters: [] }).badSpans.count).toBe(1);
  });
});

test("an article that is missing counts as one in which nothing was found", () => {
  const score = scoreExtraction([GOLD], null, null, { articles: [], clusters: [] });
  expect(score.datedEvents).toMatchObject({ tp: 0, fp: 0, fn: 1, precision: 0, recall: 0, f1: 0 });
  expect(score.differences[0]).toBe("a.txt: no such article in the extraction");
});

describe("merging", () => {
  const article = (file: string) => ({
    ...GOLD,
    file,
    events: GOLD.events!.slice(0, 2).map((gold) => ({ ...gold, id: file + gold.id })),
  });
  const extracted = (file: string) => ({
    ...RIGHT,
    file,
    events: RIGHT.events.slice(0, 2).map((found) => ({ ...found, id: file + found.id })),
  });
  const merged = (clusters: Extraction["clusters"], gold: unknown) =>
    scoreExtraction(["p", "q"].map(article), mergeGoldSchema.parse(gold), ACTORS, {
      articles: ["p", "q"].map(extracted),
      clusters,
    });
  const ONE = { clusters: [{ events: ["pa-1", "qa-1"], strength: "identity" }] };

  test("counts pairs that must be together", () => {
    expect(merged([{ id: "c", members: ["px1", "qx1"] }], ONE).mergedPairs).toMatchObject({ tp: 1, fp: 0, fn: 0 });
    const apart = merged([], ONE);
    expect(apart.mergedPairs).toMatchObject({ tp: 0, fp: 0, fn: 1 });
    expect(apart.differences).toEqual(["merge: pa-1 and qa-1 are one event, kept apart"]);
  });

  test("counts pairs that must not be", () => {
    const score = merged([{ id: "c", members: ["px1", "qx1", "px2"] }], ONE);
    expect(score.mergedPairs).toMatchObject({ tp: 1, fp: 2, fn: 0 });
    expect(score.differences).toContain("merge: pa-1 and pa-2 are two events, merged");
  });

  test("lets optional pairs and parts of a whole be either way", () => {
    const gold = {
      clusters: [{ events: ["pa-1", "qa-1"], strength: "optional (of another source)" }],
      part_of: [{ child: "pa-2", parent: "pa-1" }],
    };
    expect(
      merged(
        [
          { id: "c", members: ["px1", "qx1"] },
          { id: "d", members: [] },
        ],
        gold,
      ).mergedPairs,
    ).toMatchObject({ tp: 0, fp: 0, fn: 0 });
    expect(merged([{ id: "c", members: ["px1", "px2"] }], gold).mergedPairs).toMatchObject({ tp: 0, fp: 0, fn: 0 });
  });
});

test("scores of several sets add up to the score of all their articles", () => {
  const wrong = scoreOf({ timexes: [timex("May", "2022-05-03"), timex("Norway", "2023")], events: [] });
  const right = scoreOf({});
  const sum = sumScores([right, wrong]);
  expect(sum.articles).toBe(2);
  expect(sum.dateValues).toMatchObject({ tp: 1, fp: 2, fn: 1, recall: 0.5 });
  expect(sum.byLanguage.en?.dateExpressions).toMatchObject({ tp: 2, fp: 1, fn: 0 });
  expect(sum.byKind["day-month"]).toEqual({ of: 2, found: 2, exact: 1, right: 1 });
  expect(sum.quietSentences).toEqual({ count: 1, of: 2 });
  expect(sum.differences).toEqual(wrong.differences);
});
