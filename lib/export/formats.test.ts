import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf } from "#lib/edtf/bounds.ts";
import { eventListSchema } from "#lib/wire/event-json.ts";
import { exportedListSchema } from "#lib/wire/exported-event-json.ts";
import { fileStem } from "./file-name.ts";
import type { ExportScope } from "./format.ts";
import { FORMATS } from "./formats.ts";
import { jsonLd } from "./json-ld.ts";
import { anyEdtf, ORIGIN, SCOPE, sample, telling } from "./samples.suite.ts";
import { timelineJs } from "./timelinejs.ts";
import { type ExportPage, writeExport } from "./write.ts";

async function written(format: keyof typeof FORMATS, pages: readonly ExportPage[], scope: ExportScope = SCOPE) {
  const given = async function* () {
    yield* pages;
  };
  let text = "";
  for await (const piece of writeExport(FORMATS[format], scope, given())) text += piece;
  return text;
}

const entry = (format: "jsonld" | "timelinejs", edtf: string | null, more = {}) => {
  const text = FORMATS[format].entry(sample(edtf, more), SCOPE);
  return text === null ? null : JSON.parse(text);
};

test("JSON has the shape of the API's list, all pages in one, and says where a cut one goes on", async () => {
  const pages = [
    { events: [sample("2023-03"), sample(null, { id: "e2" })], next: "page2" },
    { events: [], next: "page3" },
    { events: [sample("2014/..", { id: "e3" })], next: "page4" },
  ];
  const json = JSON.parse(await written("json", pages));
  expect(eventListSchema.parse(json)).toMatchObject({ total: 3, next: "page4" });
  expect(exportedListSchema.parse(json).events).toEqual(pages.flatMap(({ events }) => events));
  expect(json.events[0].address).toBe(`${ORIGIN}/events/e1`);
});

test.each(["json", "jsonld", "timelinejs"] as const)("%s without an event is still JSON", async (format) => {
  const json = JSON.parse(await written(format, [{ events: [], next: null }]));
  expect(json.events ?? json.itemListElement).toEqual([]);
});

test.each([
  ["2023-03", { startDate: "2023-03" }],
  ["2023-03-18/2023-03-20", { startDate: "2023-03-18", endDate: "2023-03-20" }],
  ["2023-21", { startDate: "2023" }],
  ["199X", {}],
  [null, {}],
])("JSON-LD gives %s the dates %o", (edtf, dates) => {
  const { startDate, endDate } = entry("jsonld", edtf);
  expect({ startDate, endDate }).toEqual({ startDate: undefined, endDate: undefined, ...dates });
});

test("JSON-LD keeps precision as EDTF, provenance as quotations, and says who did what", () => {
  expect(entry("jsonld", "2023-21~")).toMatchObject({
    "@type": "Event",
    identifier: `${ORIGIN}/events/e1`,
    description: "about spring 2023 (precision: season; basis: explicit; approximate)",
    "dcterms:date": { "@type": "http://id.loc.gov/datatypes/edtf/EDTF", "@value": "2023-21~" },
    about: [{ identifier: "TUR" }, { identifier: "UKR" }],
    performer: [{ identifier: "TUR" }],
    organizer: [{ identifier: "UKR" }],
    subjectOf: [
      {
        "@id": `${ORIGIN}/articles/a1`,
        url: "https://news.test/1?a=1&b=2",
        datePublished: "2023-04-02",
        hasPart: { "@id": `${ORIGIN}/articles/a1#m-m1`, text: sample(null).tellings[0]!.quote },
      },
    ],
  });
});

test("TimelineJS leaves out what it could only show at a wrong date, and its title counts them", async () => {
  const dates = ["2023-03", "../2014", "199X", "-0043-03-15", "XXXX-03-18", null];
  const json = JSON.parse(await written("timelinejs", [{ events: dates.map((edtf) => sample(edtf)), next: null }]));
  expect(json.events).toMatchObject([{ start_date: { year: 2023, month: 3 }, display_date: "March 2023" }]);
  expect(json.events[0].start_date).not.toHaveProperty("day");
  expect(json.title.text.text).toContain("5 of them are not shown");
});

test("TimelineJS reads HTML, so words of an article are never markup", () => {
  const tellings = [telling({ quote: `<img src=x onerror="alert(1)"> & 'so on'`, publisher: "<b>" })];
  const { text } = entry("timelinejs", "2023", { tellings, title: "<script>" });
  expect(text.headline).toBe("&lt;script&gt;");
  expect(text.text).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;so on&#39;");
  expect(text.text).not.toMatch(/<(?:img|b|script)\b/);
});

test("a cut export says so where its format can", async () => {
  const scope = { ...SCOPE, total: 99, limit: 10 };
  const sentence = "Only the first 10 of 99 events are in this file.";
  expect(jsonLd.open(scope)).toContain(sentence);
  expect(timelineJs.close(scope, { leftOut: 0, next: "x" })).toContain(sentence);
  expect(FORMATS.ics.open(scope).replaceAll("\r\n ", "")).toContain(sentence);
  expect(FORMATS.ics.open(SCOPE)).not.toContain("Only the first");
});

/** Every machine-readable date of an entry. */
function datesOf(format: "jsonld" | "timelinejs", edtf: string): readonly string[] {
  const json = entry(format, edtf);
  if (json === null) return [];
  const given = format === "jsonld" ? [json.startDate, json.endDate] : [json.start_date, json.end_date];
  return given
    .filter((date) => date !== undefined)
    .map((date) =>
      typeof date === "string"
        ? date
        : [String(date.year).padStart(4, "0"), date.month, date.day]
            .filter((part) => part !== undefined)
            .map((part) => String(part).padStart(2, "0"))
            .join("-"),
    );
}

test("no exported date is finer than its EDTF value", () => {
  fc.assert(
    fc.property(anyEdtf, fc.constantFrom("jsonld" as const, "timelinejs" as const), (edtf, format) => {
      const parts = edtf.replaceAll(/[~?%]/g, "").split("/");
      for (const date of datesOf(format, edtf)) {
        const finest = Math.max(...parts.map((part) => part.replace(/^(\d{4})-(?:2[1-4]|3[3-9]|4[01])$/, "$1").length));
        expect(date.length).toBeLessThanOrEqual(finest);
        if (date.length > 4) expect(parts.some((part) => part.startsWith(date))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["", "", "dateline"],
  ["2023-03", "2023-03", "dateline-2023-03"],
  ["2023", "2023", "dateline-2023"],
  ["2023-03-18", "2023-03-18", "dateline-2023-03-18"],
  ["2023-03-04", "2023-04", "dateline-2023-03-04_2023-04-30"],
  ["2023-03", "2024-02", "dateline-2023-03-01_2024-02-29"],
  ["2023", "", "dateline-from-2023-01-01"],
  ["", "2023", "dateline-until-2023-12-31"],
])("a file of %s to %s is called %s", (from, to, name) => {
  const stem = fileStem(from ? boundsOf(from).start : null, to ? boundsOf(to).end : null);
  expect(stem).toBe(name);
});
