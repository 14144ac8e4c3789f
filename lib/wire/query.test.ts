import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf } from "#lib/edtf/bounds.ts";
import { EVENT_TYPES } from "#lib/model/event.ts";
import { parseActorQuery, parseEventQuery, parseNoQuery, parseTileQuery } from "./query.ts";

const events = (query: string) => parseEventQuery(new URLSearchParams(query));

describe("a query for events", () => {
  test("without parameters asks for the first hundred of all", () => {
    expect(events("")).toEqual({
      ok: true,
      value: {
        actors: [],
        match: "any",
        excluded: [],
        types: [],
        modes: [],
        langs: [],
        certainties: [],
        grains: [],
        axis: "event",
        q: "",
        fromDay: null,
        toDay: null,
        limit: 100,
        cursor: null,
        sort: "date",
        ui: "en",
      },
    });
  });

  test.each([
    ["actor=KAZ&actor=GBR", { actors: ["KAZ", "GBR"] }],
    ["actor=KAZ,GBR", { actors: ["KAZ", "GBR"] }],
    ["actor=KAZ,GBR&actor=KAZ&match=all", { actors: ["KAZ", "GBR"], match: "all" }],
    ["actor=KAZ&not=GBR,MEX", { actors: ["KAZ"], excluded: ["GBR", "MEX"] }],
    ["actor=%D8%B9%D9%84%D9%8A", { actors: ["علي"] }],
    ["type=CONSULT,AGREE&lang=ar&lang=uk", { types: ["CONSULT", "AGREE"], langs: ["ar", "uk"] }],
    ["certainty=planned,denied", { certainties: ["planned", "denied"] }],
    ["limit=1", { limit: 1 }],
    ["ui=ar&lang=uk", { ui: "ar", langs: ["uk"] }],
    ["limit=500&cursor=19000_ev-1", { limit: 500, cursor: "19000_ev-1" }],
  ])("%s", (query, expected) => {
    expect(events(query)).toMatchObject({ ok: true, value: expected });
  });

  test.each([
    ["from=2023", "2023-01-01", null],
    ["to=2023", null, "2023-12-31"],
    ["from=2023-02&to=2023-02", "2023-02-01", "2023-02-28"],
    ["from=2024-02-29&to=2024-02-29", "2024-02-29", "2024-02-29"],
    ["from=2023&to=2023-03", "2023-01-01", "2023-03-31"],
    ["from=-0043-03&to=0000", "-0043-03-01", "0000-12-31"],
  ])("%s runs from the first day of the one to the last day of the other", (query, first, last) => {
    expect(events(query)).toMatchObject({
      ok: true,
      value: {
        fromDay: first && boundsOf(first).start,
        toDay: last && boundsOf(last).end,
      },
    });
  });

  test.each([
    [
      "actors=KAZ",
      'parameters are actor, match, not, type, mode, lang, certainty, precision, axis, q, from, to, sort, limit, cursor, ui, got "actors"',
    ],
    [
      "__proto__=1",
      'parameters are actor, match, not, type, mode, lang, certainty, precision, axis, q, from, to, sort, limit, cursor, ui, got "__proto__"',
    ],
    [
      "toString=1",
      'parameters are actor, match, not, type, mode, lang, certainty, precision, axis, q, from, to, sort, limit, cursor, ui, got "toString"',
    ],
    ["actor=", 'actor must be an actor id such as "KAZ", got ""'],
    ["actor=KAZ,,GBR", 'actor must be an actor id such as "KAZ", got ""'],
    ["match=some", 'match must be one of any, all, got "some"'],
    ["match=any&match=all", "match must be given once, got it 2 times"],
    ["type=MEET", `type must be one of ${EVENT_TYPES.join(", ")}, got "MEET"`],
    ["type=consult", `type must be one of ${EVENT_TYPES.join(", ")}, got "consult"`],
    ["lang=english", 'lang must be a language code such as "ar", got "english"'],
    ["from=2023-13", 'from must be a date written YYYY, YYYY-MM or YYYY-MM-DD, got "2023-13"'],
    ["from=2023-02-29", 'from must be a date written YYYY, YYYY-MM or YYYY-MM-DD, got "2023-02-29"'],
    ["to=2023-21", 'to must be a date written YYYY, YYYY-MM or YYYY-MM-DD, got "2023-21"'],
    ["to=18.03.2023", 'to must be a date written YYYY, YYYY-MM or YYYY-MM-DD, got "18.03.2023"'],
    ["to=", 'to must be a date written YYYY, YYYY-MM or YYYY-MM-DD, got ""'],
    ["from=2024&to=2023", 'to must not be before from, got from "2024" and to "2023"'],
    ["ui=de", 'ui must be one of en, ar, es, uk, got "de"'],
    ["limit=0", 'limit must be a whole number from 1 to 500, got "0"'],
    ["limit=501", 'limit must be a whole number from 1 to 500, got "501"'],
    ["limit=1e2", 'limit must be a whole number from 1 to 500, got "1e2"'],
    ["limit=-5", 'limit must be a whole number from 1 to 500, got "-5"'],
    ["cursor=", 'cursor must be the "next" of an earlier answer, got ""'],
    ["cursor=1;drop%20table", 'cursor must be the "next" of an earlier answer, got "1;drop table"'],
  ])("%s is refused with what was expected and what came", (query, error) => {
    expect(events(query)).toEqual({ ok: false, error });
  });

  test("gives back no more than the beginning of what came", () => {
    const result = events(`type=${"X".repeat(5000)}`);
    expect(result.ok ? "" : result.error).toMatch(/got "X{60}…"$/);
  });

  test("takes fifty values of one parameter and no more", () => {
    const list = (length: number) => Array.from({ length }, (_, place) => `a${place}`).join(",");
    expect(events(`actor=${list(50)}`).ok).toBe(true);
    expect(events(`actor=${list(51)}`)).toEqual({
      ok: false,
      error: "actor takes at most 50 values, got 51",
    });
  });

  test("never throws, whatever stands in the address", () => {
    const pairs = fc.array(
      fc.tuple(
        fc.oneof(fc.string(), fc.constantFrom("actor", "from", "to", "limit", "cursor", "type")),
        fc.string({ unit: "binary" }),
      ),
    );
    fc.assert(
      fc.property(pairs, (given) => {
        const result = parseEventQuery(new URLSearchParams(given));
        expect(result.ok || result.error.length > 0).toBe(true);
      }),
    );
  });
});

describe("a query for actors", () => {
  test("takes the beginning of a name in any script, and the filters", () => {
    expect(parseActorQuery(new URLSearchParams({ q: " Казах ", lang: "uk" }))).toMatchObject({
      ok: true,
      value: { q: "Казах", filter: { langs: ["uk"] } },
    });
  });

  test.each(["q=", "q=%20", "q=a%00b", `q=${"x".repeat(101)}`])("%s is refused", (query) => {
    expect(parseActorQuery(new URLSearchParams(query))).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^q must be the beginning of a name, 1 to 100 characters, got "/),
    });
  });
});

describe("a query for a tile", () => {
  test("has lanes by event type unless it says otherwise", () => {
    expect(parseTileQuery(new URLSearchParams())).toMatchObject({
      ok: true,
      value: { lanes: "type" },
    });
    expect(parseTileQuery(new URLSearchParams("lanes=actor&actor=KAZ"))).toMatchObject({
      ok: true,
      value: { lanes: "actor", filter: { actors: ["KAZ"] } },
    });
  });

  test("has no window of its own", () => {
    expect(parseTileQuery(new URLSearchParams("from=2023"))).toEqual({
      ok: false,
      error: 'parameters are actor, match, not, type, mode, lang, certainty, precision, axis, q, lanes, ui, got "from"',
    });
  });
});

test("what is asked by its address alone takes no parameters", () => {
  expect(parseNoQuery(new URLSearchParams())).toEqual({
    ok: true,
    value: null,
  });
  expect(parseNoQuery(new URLSearchParams("x=1"))).toEqual({
    ok: false,
    error: 'no parameters are taken here, got "x"',
  });
});

describe("words", () => {
  test("are taken by lists and tiles as they were typed", () => {
    expect(events("q=%20Токаєв%20%20Paris%20")).toMatchObject({ ok: true, value: { q: "Токаєв  Paris" } });
    expect(parseTileQuery(new URLSearchParams("q=sanctions"))).toMatchObject({
      ok: true,
      value: { filter: { q: "sanctions" } },
    });
  });

  test.each(["q=", "q=%20", "q=a%00b", `q=${"x".repeat(201)}`])("%s is refused", (query) => {
    expect(events(query)).toMatchObject({ ok: false, error: expect.stringMatching(/^q must be words of a headline/) });
  });
});
