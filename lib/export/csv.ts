import { stringify } from "csv-stringify/sync";
import { boundsOf, type DayNumber, dayToIso } from "#lib/edtf/bounds.ts";
import type { ExportedEventJson, TellingJson } from "#lib/wire/exported-event-json.ts";
import { articleAddress, type ExportFormat, eventAddress } from "./format.ts";
import { dateWords } from "./words.ts";

/** Spreadsheets take a file without it for one of the machine's own old encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

type Cell = (event: ExportedEventJson, origin: string) => string | number;

/** One line a telling, in the order of all other such cells; a line break within is a blank. */
const eachTelling =
  (tell: (telling: TellingJson, origin: string) => string): Cell =>
  ({ tellings }, origin) =>
    tellings.map((telling) => tell(telling, origin).replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ")).join("\n");

const dayOf = (edtf: string | null, side: "start" | "end"): string => {
  if (edtf === null) return "";
  const bounds = boundsOf(edtf);
  const day = side === "start" ? bounds.start : bounds.end - 1;
  return Number.isFinite(day) ? dayToIso(day as DayNumber) : "";
};

/** Columns in their order. First and last day are the bounds of what the date says, both included. */
const COLUMNS: readonly (readonly [name: string, cell: Cell])[] = [
  ["Id", ({ id }) => id],
  ["Headline", ({ title }) => title],
  ["Date in words", ({ edtf }) => dateWords(edtf)],
  ["Date (EDTF)", ({ edtf }) => edtf ?? ""],
  ["First possible day", ({ edtf }) => dayOf(edtf, "start")],
  ["Last possible day", ({ edtf }) => dayOf(edtf, "end")],
  ["Precision", ({ precision }) => precision],
  ["Basis of the date", ({ basis }) => basis],
  ["Year inferred", ({ inferred }) => (inferred ? "yes" : "no")],
  ["Approximate", ({ approximate }) => (approximate ? "yes" : "no")],
  ["Type", ({ type }) => type],
  ["Mode", ({ mode }) => mode ?? ""],
  ["Certainty", ({ certainty }) => certainty],
  ["Actors", ({ actors }) => actors.map(({ name }) => name).join("\n")],
  ["Actor ids", ({ actors }) => actors.map(({ id }) => id).join("\n")],
  ["Actor roles", ({ actors }) => actors.map(({ role }) => role).join("\n")],
  ["Permanent address", ({ id }, origin) => eventAddress(origin, id)],
  ["Part of", ({ partOf }, origin) => (partOf === null ? "" : eventAddress(origin, partOf))],
  ["Sources", ({ sources }) => sources],
  ["Source languages", eachTelling(({ lang }) => lang)],
  ["Publishers", eachTelling(({ publisher }) => publisher ?? "")],
  ["Source titles", eachTelling(({ articleTitle }) => articleTitle)],
  ["Source dates (EDTF)", eachTelling(({ published }) => published.edtf ?? "")],
  ["Quotes", eachTelling(({ quote }) => quote)],
  ["Date words", eachTelling(({ dateWords: words }) => words ?? "")],
  ["Original addresses", eachTelling(({ url }) => url ?? "")],
  ["Passages", eachTelling(({ articleId, mentionId }, origin) => articleAddress(origin, articleId, mentionId))],
];

/** Lines end as RFC 4180 has it; the library quotes a cell for the whole line end only, so half of one is told to it. A cell that a spreadsheet would run as a formula (=, +, -, @) begins with an apostrophe. */
const lineOf = (cells: readonly (string | number)[]): string =>
  stringify([[...cells]], { escape_formulas: true, record_delimiter: "windows", quoted_match: /[\r\n]/ });

/**
 * A row an event (RFC 4180, UTF-8 with a byte order mark), under a row of names. Cells of several values have one a line; those of
 * tellings are in step. Says nothing of a cut: a table has no place for it.
 */
export const csv: ExportFormat = {
  mediaType: "text/csv; charset=utf-8; header=present",
  extension: "csv",
  open: () => BYTE_ORDER_MARK + lineOf(COLUMNS.map(([name]) => name)),
  entry: (event, { origin }) => lineOf(COLUMNS.map(([, cell]) => cell(event, origin))),
  separator: "",
  close: () => "",
};
