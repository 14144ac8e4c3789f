import fc from "fast-check";
import { expect, test } from "vitest";
import { csv } from "./csv.ts";
import { ORIGIN, SCOPE, sample, telling } from "./samples.suite.ts";

/** Reads CSV as RFC 4180 has it. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  let row: string[] = [];
  for (let match = cells.exec(text); match; match = cells.exec(text)) {
    const [, cell = "", end] = match;
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "\r\n") rows.push(row);
    if (end === "\r\n") row = [];
  }
  return rows;
}

const NAMES = parseCsv(csv.open(SCOPE).slice(1))[0]!;

function cellsOf(...given: Parameters<typeof sample>): Readonly<Record<string, string>> {
  const [row, ...more] = parseCsv(csv.entry(sample(...given), SCOPE)!);
  expect(more).toEqual([]);
  expect(row).toHaveLength(NAMES.length);
  return Object.fromEntries(NAMES.map((name, place) => [name, row![place]!]));
}

test("begins with a byte order mark and a row of names", () => {
  expect(csv.open(SCOPE)).toMatch(/^\uFEFFId,Headline,Date in words,Date \(EDTF\),/);
});

test("keeps date, precision, actors and provenance of an event", () => {
  expect(cellsOf("2023-03")).toMatchObject({
    Id: "e1",
    "Date in words": "March 2023",
    "Date (EDTF)": "2023-03",
    "First possible day": "2023-03-01",
    "Last possible day": "2023-03-31",
    Precision: "month",
    "Basis of the date": "explicit",
    "Actor ids": "TUR\nUKR",
    "Actor roles": "agent\nhost",
    "Permanent address": `${ORIGIN}/events/e1`,
    Publishers: "وكالة الأنباء",
    Quotes: sample(null).tellings[0]!.quote,
    "Original addresses": "https://news.test/1?a=1&b=2",
    Passages: `${ORIGIN}/articles/a1#m-m1`,
  });
});

test.each([
  [null, "date not known", "", ""],
  ["XXXX-03-18", "18 March, year unknown", "", ""],
  ["2014/..", "from 2014", "2014-01-01", ""],
  ["../2014", "until 2014", "", "2014-12-31"],
  ["2023-21", "spring 2023", "2023-03-01", "2023-05-31"],
  ["0987", "987", "0987-01-01", "0987-12-31"],
  ["-0043-03-15", "15 March 44 BCE", "'-0043-03-15", "'-0043-03-15"],
])("says %s as %s, from %s to %s", (edtf, words, first, last) => {
  const cells = cellsOf(edtf);
  expect([cells["First possible day"], cells["Last possible day"]]).toEqual([first, last]);
  expect(cells["Date in words"]!.replace(/BC$/, "BCE")).toBe(words);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)"])("a cell that a spreadsheet would run is made harmless: %s", (title) => {
  expect(cellsOf("2023", { title }).Headline).toBe(`'${title}`);
});

test("cells parsed back are the cells written, whatever is in them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (title) => {
      const cell = cellsOf("2023", { title }).Headline!;
      expect([title, `'${title}`]).toContain(cell);
    }),
  );
});

test("tellings are in step: a line each, also where one lacks something or breaks its lines", () => {
  const tellings = [telling({ quote: "one\n two", url: null }), telling({ quote: "three", publisher: null })];
  const cells = cellsOf("2023", { tellings });
  expect(cells.Quotes).toBe("one two\nthree");
  expect(cells["Original addresses"]).toBe("\nhttps://news.test/1?a=1&b=2");
  expect(cells.Publishers).toBe("وكالة الأنباء\n");
});
