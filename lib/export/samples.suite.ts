/** Events for the tests of this room. */
import fc from "fast-check";
import { boundsOf, precisionOf } from "#lib/edtf/bounds.ts";
import { hasUnknownYear, isApproximate, parseEdtf } from "#lib/edtf/value.ts";
import { type ExportedEventJson, exportedEventSchema, type TellingJson } from "#lib/wire/exported-event-json.ts";
import type { ExportScope } from "./format.ts";

export const ORIGIN = "https://dateline.test";
export const SCOPE: ExportScope = { origin: ORIGIN, total: 3, undated: 1, limit: 10 };

const TELLING: TellingJson = {
  mentionId: "m1",
  articleId: "a1",
  articleTitle: "أردوغان يزور كييف",
  publisher: "وكالة الأنباء",
  url: "https://news.test/1?a=1&b=2",
  lang: "ar",
  quote: "قال الرئيس التركي رجب طيب أردوغان إن بلاده ستواصل جهودها من أجل السلام في المنطقة",
  start: 10,
  end: 90,
  edtf: "2023-03",
  basis: "explicit",
  certainty: "asserted",
  dateWords: "في آذار",
  published: { edtf: "2023-04-02", basis: "stated" },
};

/** An event of some date, with its columns in keeping. */
export function sample(edtf: string | null, more: Partial<ExportedEventJson> = {}): ExportedEventJson {
  const isDated = edtf !== null && !hasUnknownYear(edtf);
  const day = (value: number) => (isDated && Number.isFinite(value) ? value : null);
  return exportedEventSchema.parse({
    id: "e1",
    title: "Türkiye consults Ukraine",
    edtf,
    startDay: edtf === null ? null : day(boundsOf(edtf).start),
    endDay: edtf === null ? null : day(boundsOf(edtf).end),
    precision: isDated ? precisionOf(edtf) : "undated",
    basis: edtf === null ? "undated" : "explicit",
    inferred: false,
    approximate: edtf !== null && isApproximate(edtf),
    type: "CONSULT",
    mode: "visit",
    certainty: "asserted",
    actors: [
      { id: "TUR", name: "Türkiye", kind: "state", country: null, role: "agent" },
      { id: "UKR", name: "Ukraine", kind: "state", country: null, role: "host" },
    ],
    langs: ["ar"],
    sources: 1,
    partOf: null,
    tellings: [TELLING],
    ...more,
  });
}

/** A telling like the first sample's, with other words. */
export const telling = (more: Partial<TellingJson>): TellingJson => ({ ...TELLING, ...more });

const two = (max: number, min = 1) => fc.integer({ min, max }).map((n) => String(n).padStart(2, "0"));
const anyYear = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1900, max: 2030 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9998 }) },
);
const anyDate = fc
  .tuple(
    fc.oneof(
      { weight: 8, arbitrary: anyYear.map((year) => String(year).padStart(4, "0")) },
      { weight: 1, arbitrary: fc.constantFrom("199X", "19XX", "-0043", "0000", "XXXX-03") },
    ),
    fc.oneof(fc.constant(""), two(12), two(24, 21), two(41, 33)),
    fc.oneof(fc.constant(""), two(31)),
    fc.constantFrom("", "~", "?", "%"),
  )
  .map(([year, month, day, mark]) => [year, month, day].filter((part) => part !== "").join("-") + mark);
const anyEnd = fc.oneof({ weight: 5, arbitrary: anyDate }, { weight: 1, arbitrary: fc.constant("..") });

const hasBounds = (text: string): boolean => {
  const value = parseEdtf(text);
  if (!value.ok || value.value.kind === "date") return value.ok;
  const [from, to] = text.split("/") as [string, string];
  return from === ".." || to === ".." || boundsOf(from).start < boundsOf(to).end;
};

/** Every kind of date that the project knows. */
export const anyEdtf = fc
  .oneof(
    anyDate,
    fc.tuple(anyEnd, anyEnd).map((ends) => ends.join("/")),
    fc.constantFrom("2023-01-01/2023-01-10", "2023-01-11/2023-01-20", "2023-02-21/2023-02-28", "2023-05/2023-08"),
  )
  .filter(hasBounds);
