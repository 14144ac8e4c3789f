import fc from "fast-check";
import { expect, test } from "vitest";
import type { Certainty } from "#lib/model/event.ts";
import { calendarFeed, icalendar } from "./icalendar.ts";
import { anyEdtf, SCOPE, sample, telling } from "./samples.suite.ts";
import { writeOne } from "./write.ts";

const OCTETS = 75; // RFC 5545, 3.1

const unfolded = (text: string): string => text.replaceAll(/\r\n[ \t]/g, "");
const lineOf = (text: string | null, name: string): string | undefined =>
  unfolded(text ?? "")
    .split("\r\n")
    .find((line) => line.startsWith(name));

test.each([
  ["2023-03-18", "20230318", "20230319", "Türkiye consults Ukraine"],
  ["2023-03", "20230301", "20230401", "Türkiye consults Ukraine (March 2023)"],
  ["2023-03-18~", "20230318", "20230319", "Türkiye consults Ukraine (about 18 March 2023)"],
  ["2023-21", "20230301", "20230601", "Türkiye consults Ukraine (spring 2023)"],
  ["2022-12/2023-03", "20221201", "20230401", "Türkiye consults Ukraine (December 2022 to March 2023)"],
  ["0987", "09870101", "09880101", "Türkiye consults Ukraine (987)"],
])("%s is an all-day event from %s up to, not including, %s", (edtf, start, end, summary) => {
  const text = icalendar.entry(sample(edtf), SCOPE);
  expect(lineOf(text, "DTSTART")).toBe(`DTSTART;VALUE=DATE:${start}`);
  expect(lineOf(text, "DTEND")).toBe(`DTEND;VALUE=DATE:${end}`);
  expect(lineOf(text, "SUMMARY")).toBe(`SUMMARY:${summary}`);
  expect(lineOf(text, "X-DATELINE-EDTF")).toBe(`X-DATELINE-EDTF:${edtf}`);
});

test.each([null, "XXXX-03-18", "2014/..", "../2014", "-0043-03-15", "0000", "9999"])("%s is left out", (edtf) => {
  expect(icalendar.entry(sample(edtf), SCOPE)).toBeNull();
  expect(writeOne(icalendar, sample(edtf), SCOPE.origin)).toBeNull();
});

test("the calendar says what it left out", () => {
  expect(lineOf(icalendar.open(SCOPE), "X-WR-CALDESC")).toBe(
    "X-WR-CALDESC:3 events of Dateline. Left out: 1 without a date and all that are denied or open at one end.",
  );
});

test.each<[Certainty, string | undefined]>([
  ["asserted", "STATUS:CONFIRMED"],
  ["reported", undefined],
  ["planned", "STATUS:TENTATIVE"],
  ["hypothetical", "STATUS:TENTATIVE"],
])("what is %s has %s", (certainty, status) => {
  expect(lineOf(icalendar.entry(sample("2023", { certainty }), SCOPE), "STATUS")).toBe(status);
});

test("what is denied stands in no calendar", () => {
  expect(icalendar.entry(sample("2023", { certainty: "denied" }), SCOPE)).toBeNull();
});

test("UID and DTSTAMP follow from the data: the latest source, or the event's last day", () => {
  const published = { edtf: null, basis: "unknown" as const };
  const later = [telling({}), telling({ published: { edtf: "2023-05", basis: "stated" } })];
  const text = icalendar.entry(sample("2023-03", { tellings: later }), SCOPE);
  expect(lineOf(text, "UID")).toBe("UID:e1@dateline");
  expect(lineOf(text, "DTSTAMP")).toBe("DTSTAMP:20230531T000000Z");
  const undatedSource = icalendar.entry(sample("2023-03", { tellings: [telling({ published })] }), SCOPE);
  expect(lineOf(undatedSource, "DTSTAMP")).toBe("DTSTAMP:20230331T000000Z");
});

test("a feed to subscribe to says how often to ask, a file does not", () => {
  expect(calendarFeed.open(SCOPE)).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n");
  expect(icalendar.open(SCOPE)).not.toContain("REFRESH-INTERVAL");
});

test("lines are folded at 75 octets, Arabic and signs beyond the first plane included, and unfold to the same words", () => {
  const anyWords = fc.array(fc.constantFrom("السلام", "😀", "Київ", " ", "a"), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(anyWords, (words) => {
      const quote = words.join("");
      const text = writeOne(icalendar, sample("2023-03", { tellings: [telling({ quote })] }), SCOPE.origin)!;
      for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(OCTETS);
      expect(unfolded(text)).toContain(quote);
    }),
    { numRuns: 50 },
  );
});

test("nothing that an article says can end a line or begin another", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), anyEdtf, (title, edtf) => {
      const text = writeOne(icalendar, sample(edtf, { title: `${title}\r\nEND:VEVENT` }), SCOPE.origin);
      if (text === null) return;
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(
        unfolded(text)
          .match(/^(?:BEGIN|END):.*$/gm)!
          .map((line) => line.trim()),
      ).toEqual(["BEGIN:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "END:VCALENDAR"]);
    }),
  );
});
