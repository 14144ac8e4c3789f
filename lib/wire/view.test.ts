import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, GRAINS } from "#lib/edtf/bounds.ts";
import { CERTAINTIES, EVENT_MODES, EVENT_TYPES } from "#lib/model/event.ts";
import { UI_LANGUAGES } from "./ui-language.ts";
import {
  AXES,
  EMPTY_VIEW,
  formatFilter,
  formatListed,
  formatQuestion,
  formatView,
  isUnfiltered,
  LANES,
  LISTS,
  parseView,
  SORTS,
  type View,
  viewHref,
} from "./view.ts";

const ids = fc.stringMatching(/^[A-Za-z0-9ء-ي][A-Za-z0-9._:~-]{0,20}$/);
const some = <T>(values: fc.Arbitrary<T>) => fc.uniqueArray(values, { maxLength: 8 });
const windows = fc
  .tuple(fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9990, 1, 1) }), fc.integer({ min: 1, max: 3000 }))
  .map(([startDay, days]) => ({ startDay, endDay: startDay + days }));

const views: fc.Arbitrary<View> = fc.record({
  window: fc.option(windows),
  lanes: fc.constantFrom(...LANES),
  axis: fc.constantFrom(...AXES),
  actors: some(ids),
  match: fc.constantFrom("any" as const, "all" as const),
  excluded: some(ids),
  types: some(fc.constantFrom(...EVENT_TYPES)),
  langs: some(fc.stringMatching(/^[a-z]{2,3}$/)),
  certainties: some(fc.constantFrom(...CERTAINTIES)),
  list: fc.constantFrom(...LISTS),
  inWindow: fc.boolean(),
  sort: fc.constantFrom(...SORTS),
  modes: some(fc.constantFrom(...EVENT_MODES)),
  grains: some(fc.constantFrom(...GRAINS)),
  q: fc.constantFrom("", "sanctions", "Токаєв Париж", "a, b & c"),
  event: fc.option(ids),
  ui: fc.option(fc.constantFrom(...UI_LANGUAGES)),
});

const parse = (query: string) => parseView(new URLSearchParams(query));

describe("a view in a link", () => {
  test("reads back as it was written", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parse(formatView(view))).toEqual(view);
      }),
    );
  });

  test("is empty for the empty view, and the empty link is the empty view", () => {
    expect(formatView(EMPTY_VIEW)).toBe("");
    expect(viewHref(EMPTY_VIEW)).toBe("/");
    expect(parse("")).toEqual(EMPTY_VIEW);
  });

  test("is legible", () => {
    const view: View = {
      window: { startDay: dayNumber(2023, 1, 1), endDay: dayNumber(2023, 4, 1) },
      lanes: "actor",
      axis: "published",
      actors: ["KAZ", "james-cleverly"],
      match: "all",
      excluded: ["RUS"],
      types: ["CONSULT"],
      modes: ["visit"],
      list: "table",
      inWindow: true,
      sort: "-sources",
      langs: ["ar"],
      certainties: ["planned"],
      grains: ["day", "month"],
      q: "",
      event: "a1b2:12",
      ui: "uk",
    };
    expect(viewHref(view)).toBe(
      "/?from=2023-01-01&to=2023-04-01&actor=KAZ,james-cleverly&match=all&not=RUS&type=CONSULT&mode=visit&lang=ar&certainty=planned&precision=day,month&lanes=actor&axis=published&list=table&only=window&sort=-sources&event=a1b2:12&ui=uk",
    );
  });

  test("takes a form's repeated fields for a list, each value once", () => {
    expect(parse("actor=KAZ&actor=GBR,KAZ&actor=").actors).toEqual(["KAZ", "GBR"]);
  });
});

describe("a link that is old, cut off or made up", () => {
  test("never throws, and what it yields can be linked to", () => {
    const names = fc.constantFrom(
      "from",
      "to",
      "actor",
      "match",
      "type",
      "mode",
      "lang",
      "certainty",
      "precision",
      "q",
      "lanes",
      "list",
      "only",
      "sort",
      "event",
      "ui",
      "utm",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) => {
        const view = parseView(new URLSearchParams(pairs));
        expect(parse(formatView(view))).toEqual(view);
      }),
    );
  });

  test.each([
    "from=2023-02-30&to=2023-04-01",
    "from=yesterday&to=2023-04-01",
    "from=2023-04-01&to=2023-04-01",
    "from=2023-04-01",
    "actor=<script>",
    "match=some",
    "lang=Arabic",
    "lanes=colour",
    "event=../../etc",
    "ui=de",
  ])("%s opens without it", (query) => {
    expect(parse(query)).toEqual(EMPTY_VIEW);
  });

  test("keeps what it understands", () => {
    expect(parse("type=CONSULT,DANCE&lang=ar").types).toEqual(["CONSULT"]);
    expect(parse("type=CONSULT,DANCE&lang=ar").langs).toEqual(["ar"]);
  });
});

test("a filter as a query leaves out window, lanes, event and the language of the interface", () => {
  const view = parse("from=2023-01-01&to=2023-02-01&actor=KAZ&lanes=none&event=x&ui=ar");
  expect(formatFilter(view)).toBe("actor=KAZ");
  expect(formatQuestion(view, "ar")).toBe("actor=KAZ&ui=ar");
  expect(formatQuestion(EMPTY_VIEW, "uk")).toBe("ui=uk");
  expect(formatQuestion(view, "en")).toBe("actor=KAZ");
  expect(isUnfiltered(view)).toBe(false);
  expect(isUnfiltered({ ...view, actors: [] })).toBe(true);
});

test("the list depends on the window where it holds that alone", () => {
  const view = parseView(new URLSearchParams("actor=KAZ&from=2023-01-01&to=2023-04-01&event=e1"));
  expect(formatListed(view)).toBe("actor=KAZ");
  expect(formatListed({ ...view, inWindow: true })).toBe("from=2023-01-01&to=2023-04-01&actor=KAZ&only=window");
});
