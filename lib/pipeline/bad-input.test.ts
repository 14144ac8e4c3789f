import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf } from "#lib/edtf/bounds.ts";
import { formatEdtf, hasUnknownYear, parseEdtf, readEdtf } from "#lib/edtf/value.ts";
import { PACKS } from "#lib/lang/index.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import { articleOf } from "./article.ts";
import { extractArticle } from "./extract-article.ts";

const LANGS = [...PACKS.map(({ code }) => code), "de", "pt", "zh"];
const DCTS = [null, "2023-03-20", "2023-03", "1941~"];

/** What holds of whatever was read: spans quote the text, values are dates that exist. */
function expectSound({ article: { text }, timexes, events, dct }: ArticleReading): void {
  let end = 0;
  for (const timex of timexes) {
    expect(timex.text).toBe(text.slice(timex.start, timex.end));
    expect(timex.end).toBeGreaterThan(timex.start);
    expect(timex.start).toBeGreaterThanOrEqual(end);
    end = timex.end;
  }
  for (const event of events) expect(event.quote).toBe(text.slice(event.start, event.end));
  const values = [...timexes, ...events].flatMap(({ edtf }) => edtf ?? []);
  for (const edtf of [...values, ...(dct.edtf ? [dct.edtf] : [])]) {
    expect(parseEdtf(edtf).ok).toBe(true);
    expect(formatEdtf(readEdtf(edtf))).toBe(edtf);
    expect(boundsOf(edtf).start).toBeLessThan(boundsOf(edtf).end);
    expect(edtf).not.toMatch(/(?:^|\/)0000/);
  }
  for (const { edtf } of events) expect(edtf !== null && hasUnknownYear(edtf)).toBe(false);
}

const read = (text: string, lang: string | null, published: string | null): ArticleReading =>
  extractArticle(articleOf(text, { lang, published }));

const lang = fc.constantFrom(null, ...LANGS);
const dct = fc.constantFrom(...DCTS);

test("any string of code units is read without an error", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 120 }), lang, dct, (text, code, published) => {
      expectSound(read(text, code, published));
    }),
    { numRuns: 100 },
  );
});

const unpaired = fc.constantFrom(
  "\ud83d",
  "\udc00",
  "\0",
  "\ufeff",
  "\u202e",
  "\u00ad",
  "\u0640",
  "\u064b",
  "<b>",
  "&nbsp;",
  "\r\n",
);
const figures = fc.constantFrom(
  "0",
  "00",
  "2",
  "12",
  "13",
  "29",
  "30",
  "31",
  "32",
  "45",
  "99",
  "1900",
  "2023",
  "99999",
  "٣١",
  "٢٠٢٣",
  "0000",
  "-0044",
);
const separators = fc.constantFrom("-", "/", ".", ",", ":", " ", "–", "T", "Z", "+", "th", " - ", "\n");
const words = fc.constantFrom(
  ...PACKS.flatMap(({ dates: { words: tables } }) =>
    [
      tables.month,
      tables.weekday,
      tables.unit,
      tables.shift,
      tables.part,
      tables.number,
      tables.ordinal,
      tables.dayShift,
    ].flatMap((table) => Object.keys(table).slice(0, 6)),
  ),
  ..."since until from to of the ago before after last next era BC до н. е. de del el desde hasta من إلى هـ م ق.م року года siècle".split(
    " ",
  ),
);

test("dates glued together from figures, words and signs are dates that exist, or none", () => {
  const tokens = fc.array(fc.oneof(figures, figures, separators, separators, words, unpaired), { maxLength: 16 });
  fc.assert(
    fc.property(tokens, fc.boolean(), lang, dct, (parts, spaced, code, published) => {
      expectSound(read(parts.join(spaced ? " " : ""), code, published));
    }),
    { numRuns: 300 },
  );
});

test("a language's own cases, cut and joined at any place, are read soundly", () => {
  for (const pack of PACKS) {
    const texts = pack.dates.cases.map(({ text }) => text);
    const cut = fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.constantFrom(...texts), fc.nat());
    fc.assert(
      fc.property(cut, dct, ([one, from, two, to], published) => {
        const text = one.slice(0, from % (one.length + 1)) + two.slice(to % (two.length + 1));
        expectSound(read(text, pack.code, published));
      }),
      { numRuns: 40 },
    );
  }
});

test("a day that follows a day is not its clock time", () => {
  const { timexes } = read("1 грудня 2022 20.03.23", "uk", null);
  expect(timexes.map(({ text }) => text)).toEqual(["1 грудня 2022", "20.03.23"]);
});

describe("no date that does not exist", () => {
  test.each([
    "31 February 2023",
    "2023-13-45",
    "2023-02-30",
    "0000-03-18",
    "99999",
    "30/02/2023",
    "00.00.0000",
    "45 March",
    "31 April",
  ])("%s", (text) => {
    for (const sentence of [text, `The talks opened on ${text}.`, `Зустріч відбулася ${text}.`]) {
      const reading = read(sentence, null, "2023-03-20");
      expectSound(reading);
      const days = reading.timexes.filter(({ edtf }) => edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf));
      expect(days).toEqual([]);
    }
  });
});

test.each([
  "",
  " ",
  "\0",
  "1".repeat(5000),
  "\u064b".repeat(5000),
  '"'.repeat(3000),
  "18 ".repeat(2000),
  "March ".repeat(1500),
])("a text of nothing but signs or figures is read soundly", (text) => {
  expectSound(read(text, null, null));
});
