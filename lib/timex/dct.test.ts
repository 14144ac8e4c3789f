import { describe, expect, test } from "vitest";
import { dayNumber } from "#lib/edtf/bounds.ts";
import type { Dct } from "#lib/model/article.ts";
import type { TermEvidence } from "#lib/model/term-evidence.ts";
import type { CalendarExpression, TimeExpression, TimexMention } from "#lib/model/timex.ts";
import { type DctInput, inferDct } from "./dct.ts";

const at = (text: string, expression: TimeExpression, start = 0): TimexMention => ({
  start,
  end: start + text.length,
  text,
  type: expression.kind === "vague" ? "VAGUE" : "DATE",
  expression,
  rule: "test",
});
const date = (fields: Omit<CalendarExpression, "kind">): CalendarExpression => ({ kind: "calendar", ...fields });
const term = (
  [person, office, of]: readonly [person: string, office: string, of: string],
  from: readonly [number, number, number],
  to: readonly [number, number, number] | null,
): TermEvidence => ({
  person,
  office,
  of,
  start: dayNumber(...from),
  end: to ? dayNumber(to[0], to[1], to[2] + 1) : Number.POSITIVE_INFINITY,
  uncertain: false,
  span: { start: 0, end: 1 },
});

const MINISTER = term(["ana-ruiz", "foreign-minister", "RUR"], [2012, 9, 6], [2013, 11, 13]);
const PRESIDENT = term(["ivo-brand", "head-of-state", "RUR"], [2009, 3, 20], null);
const NOW = at("now", { kind: "vague", points: "present" });
const EMPTY: DctInput = { stated: null, given: null, mentions: [], terms: [] };
const LENT: Dct = {
  edtf: "2013~",
  basis: "inferred",
  evidence: [{ kind: "past-elsewhere", words: "the talks", title: "Talks", lang: "en", edtf: "2013" }],
  rule: "dct/merged-event",
};
const infer = (input: Partial<DctInput>) => inferDct({ ...EMPTY, ...input });

describe("what is said comes first", () => {
  const stated = at("1 December 2012", date({ year: 2012, month: 12, day: 1 }));
  test("a dateline over metadata", () =>
    expect(infer({ stated, given: "2013" })).toMatchObject({ edtf: "2012-12-01", basis: "stated" }));
  test("metadata over inference", () =>
    expect(infer({ given: "2013-05", terms: [MINISTER] })).toMatchObject({ edtf: "2013-05", basis: "given" }));
  test("a dateline with no such day is none", () =>
    expect(
      infer({ stated: at("31 February 2012", date({ year: 2012, month: 2, day: 31 })), given: "2013" }),
    ).toMatchObject({ basis: "given" }));
});

describe("terms of office meet the days told", () => {
  test.each([
    ["the current month", [at("18 March", date({ month: 3, day: 18, shift: 0 }))], [MINISTER, PRESIDENT], "2013-03"],
    ["a day told with now", [at("March 18", date({ month: 3, day: 18 })), NOW], [MINISTER], "2013-03~"],
    ["a day told without now", [at("March 18", date({ month: 3, day: 18 }))], [MINISTER], "2013"],
    [
      "a month just past",
      [at("last February", date({ month: 2, shift: -1 })), at("last September", date({ month: 9, shift: -1 }))],
      [term(["a", "b", "c"], [2013, 1, 10], [2013, 7, 1])],
      "2013-03~",
    ],
    ["a term within one year", [], [term(["a", "b", "c"], [2013, 1, 10], [2013, 10, 1])], "2013"],
    ["a day that the term holds twice", [at("1 October", date({ month: 10, day: 1 })), NOW], [MINISTER], null],
    ["nothing at all", [], [], null],
    ["a term without an end", [at("March 18", date({ month: 3, day: 18 })), NOW], [PRESIDENT], null],
    [
      "a person who held the office twice, beside another",
      [at("March 18", date({ month: 3, day: 18 })), NOW],
      [MINISTER, term(["c", "d", "e"], [2010, 1, 1], [2013, 6, 1]), term(["c", "d", "e"], [2016, 1, 1], [2018, 6, 1])],
      "2013-03~",
    ],
    [
      "a person who held the office twice, in years apart",
      [at("March 18", date({ month: 3, day: 18 })), NOW],
      [term(["c", "d", "e"], [2012, 10, 1], [2013, 6, 1]), term(["c", "d", "e"], [2016, 10, 1], [2017, 6, 1])],
      null,
    ],
    ["an uncertain term", [at("March 18", date({ month: 3, day: 18 })), NOW], [{ ...MINISTER, uncertain: true }], null],
  ] as const)("%s", (_name, mentions, terms, expected) => {
    expect(infer({ mentions, terms })).toMatchObject({
      edtf: expected,
      basis: expected === null ? "unknown" : "inferred",
    });
  });
});

test("the evidence names terms, the one date that they hold, and the words that decide", () => {
  const { evidence } = infer({ mentions: [at("March 18", date({ month: 3, day: 18 })), NOW], terms: [MINISTER] });
  const held = { person: "ana-ruiz", office: "foreign-minister", of: "RUR", from: "2012-09-06", to: "2013-11-13" };
  expect(evidence).toEqual([
    { kind: "terms", terms: [held], hold: { year: 2013, date: "XXXX-03-18" } },
    { kind: "recent-day", words: "March 18" },
  ]);
});

test("where two years stay possible, the evidence names them", () => {
  const input = { ...EMPTY, mentions: [at("last September", date({ month: 9, shift: -1 }))], terms: [MINISTER] };
  expect(inferDct(input)).toMatchObject({
    edtf: null,
    evidence: [
      { kind: "terms", terms: [{ person: "ana-ruiz" }], hold: null },
      { kind: "open-years", years: [2012, 2013] },
    ],
  });
});

test("a lent year narrows what the text leaves open, and its evidence stays", () => {
  const mentions = [at("the February just past", date({ month: 2, shift: -1 }))];
  expect(infer({ mentions, terms: [PRESIDENT], lent: LENT })).toMatchObject({
    edtf: "2013-03~",
    rule: "dct/merged-event",
    evidence: expect.arrayContaining([...LENT.evidence]),
  });
  expect(infer({ lent: LENT })).toBe(LENT);
});

test("a term that no other shares is passed over", () => {
  const former = term(["old-hand", "foreign-minister", "RUR"], [1999, 1, 1], [2001, 1, 1]);
  expect(
    infer({ mentions: [at("March 18", date({ month: 3, day: 18 })), NOW], terms: [former, MINISTER] }),
  ).toMatchObject({ edtf: "2013-03~" });
});

test("a weekday beside a day decides between years that the terms leave open", () => {
  // 12 March was a Tuesday in 2013, a Monday in 2012.
  const told = infer({
    terms: [term(["ana-ruiz", "foreign-minister", "RUR"], [2011, 9, 6], [2014, 1, 13])],
    mentions: [at("Tuesday 12 March", date({ weekday: 2, day: 12, month: 3 }))],
  });
  expect(told).toMatchObject({ edtf: "2013-03~", rule: "dct/weekday" });
  expect(told.evidence).toContainEqual({ kind: "year-of-weekday", words: "Tuesday 12 March", year: 2013 });
});

describe("a dateline without its year, of two years that the terms leave open", () => {
  // 17 March was a Saturday in 2012, a Sunday in 2013.
  const open = {
    stated: at("17 March", date({ day: 17, month: 3 })),
    terms: [term(["ana-ruiz", "foreign-minister", "RUR"], [2011, 9, 6], [2014, 1, 13])],
  };
  const weekday = (text: string, weekday: number, more: Partial<CalendarExpression> = {}) =>
    at(text, date({ weekday, ...more }));
  test.each([
    ["news of the day before in the one year alone", [weekday("Friday", 5)], "2012-03-17"],
    ["news of the day itself in the one year alone", [weekday("Sunday", 7)], "2013-03-17"],
    ["told as past", [weekday("Friday", 5, { shift: -1, tense: "past" })], "2012-03-17"],
    ["news in both", [weekday("Saturday", 6)], null],
    ["news in neither", [weekday("Tuesday", 2)], null],
    ["a weekday to come", [weekday("next Friday", 5, { shift: 1 })], null],
  ])("%s", (_, mentions, edtf) => {
    const told = infer({ ...open, mentions: [open.stated, ...mentions] });
    expect(told.edtf).toBe(edtf);
    if (edtf) expect(told.evidence).toContainEqual({ kind: "news-weekday", words: mentions[0]!.text });
  });
});

test("a weekday beside a day tells the year of terms that nobody has ended yet", () => {
  const cue = at("Monday 11 February", date({ weekday: 1, day: 11, month: 2 }));
  const inOffice = term(["eva-lind", "foreign-minister", "RUR"], [2012, 9, 6], null);
  expect(infer({ mentions: [cue], terms: [inOffice] })).toMatchObject({ edtf: "2013-02~", rule: "dct/weekday" });
  const bare = at("11 February", date({ day: 11, month: 2 }));
  expect(infer({ mentions: [bare], terms: [inOffice] })).toMatchObject({ edtf: null });
});

test("a day told by its weekday narrows a year to its month, where all such days agree", () => {
  const monday = at("Monday, 10 July", date({ weekday: 1, day: 10, month: 7 }));
  const friday = at("Friday, 21 July", date({ weekday: 5, day: 21, month: 7 }));
  const inMay = at("Tuesday, 9 May", date({ weekday: 2, day: 9, month: 5 }));
  const plain = at("10 July", date({ day: 10, month: 7 }));
  expect(infer({ given: "2017", mentions: [monday, friday] })).toMatchObject({ edtf: "2017-07~", basis: "given" });
  expect(infer({ given: "2017", mentions: [monday, inMay] }).edtf).toBe("2017");
  expect(infer({ given: "2017", mentions: [plain] }).edtf).toBe("2017");
  expect(infer({ given: "2017-06", mentions: [monday] }).edtf).toBe("2017-06");
});

test("two weekdays that fit only a year soon after the terms are believed", () => {
  // 12 and 18 March were a Wednesday and a Tuesday in 2014, when the minister was one no more; in no year of the term.
  const told = infer({
    terms: [term(["ana-ruiz", "foreign-minister", "RUR"], [2012, 9, 6], [2014, 1, 13])],
    mentions: [
      at("Wednesday 12 March", date({ weekday: 3, day: 12, month: 3 })),
      at("Tuesday 18 March", date({ weekday: 2, day: 18, month: 3 })),
    ],
  });
  expect(told).toMatchObject({ edtf: "2014-03~", rule: "dct/weekday" });
  expect(told.evidence).toContainEqual({ kind: "year-of-weekday", words: "Wednesday 12 March", year: 2014 });
});

test("a weekday that fits no year is taken for a misprint", () => {
  const mentions = [at("Monday 12 March", date({ weekday: 1, day: 12, month: 3 }))];
  expect(infer({ terms: [MINISTER], mentions }).edtf).toBe("2013");
});

test("terms that two dates with their years lie well behind are those of a history, and date no article", () => {
  const told = at("19 April", date({ day: 19, month: 4 }));
  const terms = [term(["ana-ruiz", "foreign-minister", "RUR"], [2011, 9, 6], [2012, 12, 13])];
  const later = [
    at("1 February 2015", date({ year: 2015, month: 2, day: 1 }), 20),
    at("2 May 2016", date({ year: 2016, month: 5, day: 2 }), 50),
  ];
  expect(infer({ terms, mentions: [told] }).edtf).not.toBeNull();
  expect(infer({ terms, mentions: [told, ...later] }).edtf).toBeNull();
  expect(infer({ terms, mentions: [told, later[0]!] }).edtf).not.toBeNull();
});

describe("a full day in the lead of news that tells weekdays bare", () => {
  const full = at("7 February 2022", date({ year: 2022, month: 2, day: 7 }));
  const monday = at("Monday", date({ weekday: 1 }), 40);
  test("gives the month, about", () =>
    expect(infer({ mentions: [full, monday] })).toMatchObject({ edtf: "2022-02~", rule: "dct/month-of-news" }));
  test("gives nothing behind a day that leaves its year out", () =>
    expect(infer({ mentions: [at("6 May", date({ month: 5, day: 6 })), full, monday] }).edtf).toBeNull());
  test("gives nothing where a later full day is told", () =>
    expect(
      infer({ mentions: [full, monday, at("3 May 2023", date({ year: 2023, month: 5, day: 3 }))] }).edtf,
    ).toBeNull());
  test("gives nothing without weekdays", () => expect(infer({ mentions: [full] }).edtf).toBeNull());
});
