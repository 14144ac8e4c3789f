import { describe, expect, test } from "vitest";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { CalendarExpression, TimeExpression, TimexMention } from "#lib/model/timex.ts";
import { resolveTimexes } from "./resolve.ts";

const at = (expression: TimeExpression, start = 0): TimexMention => ({
  start,
  end: start + 5,
  text: "words",
  type: "DATE",
  expression,
  rule: "test",
});
const day = (month: number, dayOfMonth: number, year?: number): TimeExpression => ({
  kind: "calendar",
  month,
  day: dayOfMonth,
  ...(year === undefined ? {} : { year }),
});

describe("a story takes the year told last", () => {
  const year = (value: number): TimeExpression => ({ kind: "calendar", year: value });
  const month = (value: number, more: Omit<CalendarExpression, "kind"> = {}): TimeExpression => ({
    kind: "calendar",
    month: value,
    ...more,
  });
  const nextYear: TimeExpression = { kind: "shifted-unit", unit: "year", shift: 1 };
  const friday: TimeExpression = { kind: "calendar", weekday: 5 };
  const yesterday: TimeExpression = { kind: "shifted-unit", unit: "day", shift: -1 };
  const inTwoDays: TimeExpression = { kind: "offset", unit: "day", amount: 2, from: "dct" };
  const values = (expressions: readonly TimeExpression[], dct: Edtf | null) =>
    resolveTimexes(
      expressions.map((each, n) => at(each, n * 100)),
      dct,
    ).map(({ edtf }) => edtf);

  test.each<[string, readonly TimeExpression[], Edtf | null, readonly (Edtf | null)[]]>([
    [
      "the day before a bare year",
      [day(9, 15), year(2016), { kind: "shifted-unit", unit: "day", shift: 0, from: "event" }],
      "2021-10-07",
      ["2021-09-15", "2016", "2021-09-15"],
    ],
    ["a bare year", [year(1648), day(5, 16), day(5, 26)], "2016-05-01", ["1648", "1648-05-16", "1648-05-26"]],
    [
      "a season with its year",
      [{ kind: "calendar", season: 22, year: 1648 }, day(9, 23)],
      null,
      ["1648-22", "1648-09-23"],
    ],
    [
      "the end of a range",
      [{ kind: "interval", from: day(2, 28, 1944), to: day(3, 2, 1944) }, day(3, 5)],
      null,
      ["1944-02-28/1944-03-02", "1944-03-05"],
    ],
    [
      "the end of a time",
      [{ kind: "interval", from: null, to: day(1, 6, 1934) }, day(11, 27)],
      null,
      ["1934-01-06", "1934-11-27"],
    ],
    [
      "a year that was itself inferred",
      [day(12, 5, 1914), day(1, 9), day(3, 3)],
      null,
      ["1914-12-05", "1915-01-09", "1915-03-03"],
    ],
    ["next year", [day(5, 16, 1648), nextYear, day(8, 15)], "2016-05-01", ["1648-05-16", "1649", "1649-08-15"]],
    ["the following Friday", [day(6, 24, 1941), friday], null, ["1941-06-24", "1941-06-27"]],
    ["two days on", [day(6, 24, 1941), inTwoDays], null, ["1941-06-24", "1941-06-26"]],
    [
      "September of the same year",
      [day(6, 24, 1941), month(9, { yearShift: 0, from: "event" })],
      "1942-01-10",
      ["1941-06-24", "1941-09"],
    ],
    [
      "the 12th of the same month",
      [day(6, 24, 1941), { kind: "calendar", day: 12, monthShift: 0, from: "event" }],
      "1942-01-10",
      ["1941-06-24", "1941-06-12"],
    ],
    ["spring after autumn", [day(11, 27, 1095), { kind: "calendar", season: 21 }], null, ["1095-11-27", "1096-21"]],
    [
      "the winter that runs",
      [month(1, { year: 1942 }), { kind: "calendar", season: 24 }],
      null,
      ["1942-01", "1941-24"],
    ],
    [
      "nothing in news of which a single sentence names an old year",
      [year(1989), friday],
      "2001-11-22",
      ["1989", "2001-11-16"],
    ],
    ["nothing from a year yet to come", [year(2026), { kind: "calendar", half: 1 }], "2022-09-26", ["2026", "2022-40"]],
    [
      "nothing where the date would lie ahead of the article",
      [
        { kind: "calendar", quarter: 1, year: 2021 },
        { kind: "calendar", quarter: 4 },
      ],
      "2021-05-04",
      ["2021-33", "2020-36"],
    ],
    [
      "a month that the story moves on to, which leaves its days behind",
      [day(8, 2, 1990), month(3, { year: 1991 }), { kind: "calendar", weekday: 1, shift: 1, from: "event" }],
      null,
      ["1990-08-02", "1991-03", null],
    ],
    [
      "nothing in news that names one year in passing",
      [yesterday, year(2015), day(3, 18)],
      "2023-03-20",
      ["2023-03-19", "2015", "2023-03-18"],
    ],
    ["nothing where nobody knows one", [yesterday, day(3, 18)], null, [null, "XXXX-03-18"]],
  ])("%s", (_name, expressions, dct, expected) => {
    expect(values(expressions, dct)).toEqual(expected);
  });

  test("a bare year before the story's is looked back to, and the story goes on by little in its own", () => {
    const season: TimeExpression = { kind: "calendar", season: 24 };
    const mentions = [
      at(day(11, 9, 1939)),
      at(year(1938), 60),
      at(day(11, 26), 90),
      at(month(1), 120),
      at(season, 150),
    ];
    const blocks = [{ start: 0, end: 200, sentences: [{ start: 0, end: 200 }] }];
    const told = ["1939-11-09", "1938", "1939-11-26", "1940-01", "1939-24"];
    expect(resolveTimexes(mentions, null, blocks, "").map(({ edtf }) => edtf)).toEqual(told);
  });

  test("a bare year that opens a paragraph turns the story back", () => {
    const mentions = [at(day(3, 9, 1939)), at(year(1925), 100), at(month(5), 120)];
    const blocks = [
      { start: 0, end: 90, sentences: [{ start: 0, end: 90 }] },
      { start: 100, end: 200, sentences: [{ start: 100, end: 200 }] },
    ];
    expect(resolveTimexes(mentions, null, blocks, "").map(({ edtf }) => edtf)).toEqual([
      "1939-03-09",
      "1925",
      "1925-05",
    ]);
  });

  test("a far year in the middle of a sentence, or in brackets, does not turn the story", () => {
    const mentions = [
      at(day(5, 16, 1648)),
      at(year(1998), 60),
      at(day(5, 26), 90),
      at(year(1569), 120),
      at(day(6, 2), 150),
    ];
    const text = `${" ".repeat(119)}(${" ".repeat(80)}`;
    const blocks = [{ start: 0, end: 200, sentences: [{ start: 0, end: 200 }] }];
    expect(resolveTimexes(mentions, null, blocks, text).map(({ edtf }) => edtf)).toEqual([
      "1648-05-16",
      "1998",
      "1648-05-26",
      "1569",
      "1648-06-02",
    ]);
  });

  test("a year alone in its line stands above what follows", () => {
    const mentions = [at(year(2019)), at(day(10, 7), 20), at(day(11, 2), 60), at(year(2020), 100), at(day(1, 8), 120)];
    const blocks = [
      [0, 5],
      [20, 50],
      [60, 95],
      [100, 106],
      [120, 160],
    ].map(([start = 0, end = 0]) => ({ start, end }));
    expect(resolveTimexes(mentions, "2023-12-01", blocks).map(({ edtf }) => edtf)).toEqual([
      "2019",
      "2019-10-07",
      "2019-11-02",
      "2020",
      "2020-01-08",
    ]);
  });

  test.each<[string, readonly TimexMention[], readonly (Edtf | null)[]]>([
    [
      "goes on from it over its paragraphs and over New Year",
      [at(day(3, 10, 2022)), at(day(9, 9), 120), at(day(1, 6), 220), at(day(2, 19), 320)],
      ["2022-03-10", "2022-09-09", "2023-01-06", "2023-02-19"],
    ],
    [
      "ends where a word leans on the article",
      [at(day(3, 10, 2022)), at(friday, 120), at(day(9, 9), 220)],
      ["2022-03-10", "2023-12-01", "2023-09-09"],
    ],
    [
      "leaves the days just before the article to it, while it has told few",
      [at(day(3, 10, 2022)), at(day(11, 20), 120)],
      ["2022-03-10", "2023-11-20"],
    ],
    [
      "keeps them where it has told many",
      [at(day(3, 10, 2022)), at(day(5, 1), 120), at(day(6, 2), 220), at(day(11, 20), 320)],
      ["2022-03-10", "2022-05-01", "2022-06-02", "2022-11-20"],
    ],
  ])("an article that opens with an old date %s", (_name, mentions, expected) => {
    const blocks = mentions.map(({ start }) => ({ start, end: start + 90 }));
    expect(resolveTimexes(mentions, "2023-12-04", blocks).map(({ edtf }) => edtf)).toEqual(expected);
  });

  test("a distance back in passing leaves the date that what follows counts from", () => {
    const back: TimeExpression = { kind: "offset", unit: "day", amount: -19, from: "event" };
    const on: TimeExpression = { kind: "offset", unit: "day", amount: 2, from: "event" };
    const blocks = [
      {
        start: 0,
        end: 200,
        sentences: [
          { start: 0, end: 90 },
          { start: 91, end: 200 },
        ],
      },
    ];
    const values = resolveTimexes([at(day(3, 18, 2023)), at(back, 60), at(on, 100)], "2023-03-28", blocks);
    expect(values.map(({ edtf }) => edtf)).toEqual(["2023-03-18", "2023-02-27", "2023-03-20"]);
  });

  test("an entry of a chronology takes its year from the entry before, whatever was looked back at in between", () => {
    const text = "6 May 2021. After 20 Jan 2020 it ended.\n18 May. It began.\n18 May was a day.";
    const [first, second, third] = [{ ...at(day(5, 6, 2021)), end: 10 }, at(day(5, 18), 40), at(day(5, 18), 58)];
    const mentions = [
      first!,
      { ...at(day(1, 20, 2020), 18), end: 29 },
      { ...second!, end: 46 },
      { ...third!, end: 64 },
    ];
    const blocks = [
      { start: 0, end: 39 },
      { start: 40, end: 57 },
      { start: 58, end: 75 },
    ];
    const values = resolveTimexes(mentions, "2022-10-08", blocks, text);
    expect(values.map(({ edtf }) => edtf)).toEqual(["2021-05-06", "2020-01-20", "2021-05-18", "2021-05-18"]);
  });

  test("a day set behind a period by a comma lies within it", () => {
    const text = "Last year, on 12 May, it closed.";
    const lastYear: TimeExpression = { kind: "shifted-unit", unit: "year", shift: -1 };
    const mentions = [{ ...at(lastYear), end: 9 }, at(day(5, 12), 14)];
    const blocks = [{ start: 0, end: text.length }];
    expect(resolveTimexes(mentions, "2023-12-04", blocks, text)[1]!.edtf).toBe("2022-05-12");
  });

  test("a paragraph about today is read against the article", () => {
    const mentions = [
      at(day(3, 3, 1914)),
      at(day(4, 4, 1914), 60),
      at(day(5, 5, 1914), 120),
      at(yesterday, 300),
      at(day(3, 18), 340),
    ];
    const blocks = [
      { start: 0, end: 200 },
      { start: 201, end: 400 },
    ];
    expect(resolveTimexes(mentions, "2023-03-20", blocks).at(-1)!.edtf).toBe("2023-03-18");
  });
});

describe("an article whose own day nobody knows", () => {
  const news: TimexMention = at({ kind: "calendar", weekday: 5, day: 27, month: 6 }, 0);
  const after = (weekday: number): TimexMention => at({ kind: "calendar", weekday }, 500);
  test.each([
    ["the weekday of its news is that day", 5, "2025-06-27"],
    ["the weekday right after it", 7, "2025-06-29"],
    ["a weekday before it or long after it has no date", 3, null],
  ])("%s", (_, weekday, edtf) => {
    expect(resolveTimexes([news, after(weekday)], "2025")[1]).toMatchObject({ edtf });
  });
});

test("of an article whose month alone is known, a weekday is the one shortly before a day told", () => {
  const read = (weekday: number) =>
    resolveTimexes([at(day(6, 27, 2025)), at({ kind: "calendar", weekday }, 500)], "2025-06~")[1]!.edtf;
  expect(read(3)).toBe("2025-06-25~");
  expect(read(7)).toBeNull();
});

test("the day that an amount of time is counted from is told in passing: what follows counts from the day before it", () => {
  const weeks: TimexMention = { ...at({ kind: "duration", iso: "P3W" }, 52), type: "DURATION" };
  const ofIt: TimeExpression = { kind: "shifted-unit", unit: "day", shift: 0, from: "event" };
  const told = (between: readonly TimexMention[]) =>
    resolveTimexes([at(day(5, 6), 29), ...between, at(day(4, 15), 100), at(ofIt, 120)], "2023-05-22").at(-1)?.edtf;
  expect(told([weeks])).toBe("2023-05-06");
  expect(told([])).toBe("2023-04-15");
});
