import type { Edtf } from "#lib/model/edtf-value.ts";
import { boundsOf, type DayNumber, dayToIso } from "./bounds.ts";
import { formatEdtf, hasUnknownYear, parseEdtf } from "./value.ts";
import { describeEdtf, monthName } from "./words.ts";

/** A date that a reader typed, or why it is none: `word` is the part that was not understood. */
export type TypedDate =
  | { readonly ok: true; readonly edtf: Edtf }
  | {
      readonly ok: false;
      readonly reason: "empty" | "no-year" | "no-such-date" | "not-understood";
      readonly word: string;
    };

/** Languages whose months and seasons are understood, whatever the page is shown in. */
const LOCALES = ["en", "ar", "es", "uk"] as const;

/** Months of the Levant, which the wording of dates does not use. */
const LEVANTINE = [
  ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران"],
  ["تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"],
].flat();

/** Words that stand between the parts of a date and say nothing: "18 de marzo de 2023", "عام 2023", "2023 року". */
const SMALL = new Set([
  "the",
  "of",
  "in",
  "year",
  "de",
  "del",
  "el",
  "la",
  "ano",
  "рік",
  "року",
  "р",
  "عام",
  "سنه",
  "من",
  "شهر",
]);

const TODAY: ReadonlySet<string> = new Set(["today", "hoy", "сьогодні", "اليوم"]);

/** Shortest beginning of a name that stands for it: "Mar", "бер". */
const SHORTEST = 3;

/** Case, accents and kinds of digits set aside; the Arabic letters that are written either way made one. */
export const foldedDate = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/(?<!и)\p{M}/gu, "") // й is a letter, not an accent
    .normalize("NFC")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[آأإ]/g, "ا")
    .replaceAll("ة", "ه")
    .toLowerCase()
    .trim();

/**
 * Reads what a reader typed: EDTF ("2023-03", "2022/2023", "199X"), figures ("18.3.2023", "3/2023"), words in any language of the interface
 * ("March 2023", "18 березня 2023", "primavera de 2023", "آذار 2023", "1990s", "Q1 2023"). Day before month where both could be.
 * `today` is what "today" means. Never finer than what was typed; does not throw.
 */
export function readTypedDate(typed: string, today: DayNumber): TypedDate {
  const text = foldedDate(typed);
  if (text === "") return { ok: false, reason: "empty", word: "" };
  if (TODAY.has(text)) return { ok: true, edtf: dayToIso(today) };
  const exact = readExact(text.toUpperCase().replace(/\s*\/\s*/, "/"));
  if (exact) return exact;
  const figures = figuresOf(text);
  return figures === null ? readWords(text) : checked(figures, typed.trim());
}

function readExact(text: string): TypedDate | null {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return null;
  const edtf = formatEdtf(parsed.value);
  if (hasUnknownYear(edtf)) return { ok: false, reason: "no-year", word: text };
  return checked(edtf, text);
}

/** A date that a calendar has, and that does not end before it starts. */
function checked(edtf: Edtf, word: string): TypedDate {
  const wrong: TypedDate = { ok: false, reason: "no-such-date", word };
  if (!parseEdtf(edtf).ok) return wrong;
  const [from, to] = edtf.split("/");
  if (from && to && from !== ".." && to !== ".." && boundsOf(from).start >= boundsOf(to).end) return wrong;
  return { ok: true, edtf };
}

const pad = (figure: string): string => figure.padStart(2, "0");

/** "18.3.2023", "2023/3/18", "3/2023", "1990s", "q1 2023" as EDTF; null for what is none of these. */
function figuresOf(text: string): Edtf | null {
  const [, year = "", month = "", day] = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/.exec(text) ?? [];
  if (year) return [year, pad(month), ...(day ? [pad(day)] : [])].join("-");
  const [, first = "", second = "", yearLast = ""] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (yearLast)
    return Number(second) > 12
      ? `${yearLast}-${pad(first)}-${pad(second)}`
      : `${yearLast}-${pad(second)}-${pad(first)}`;
  const [, only = "", yearOf = ""] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (yearOf) return `${yearOf}-${pad(only)}`;
  const [, decade] = /^(?:the )?(\d{3})0s$/.exec(text) ?? [];
  if (decade) return `${decade}X`;
  const [, quarter, quarterYear, yearBefore, quarterAfter] = /^(?:q([1-4]) (\d{4})|(\d{4}) q([1-4]))$/.exec(text) ?? [];
  const part = quarter ?? quarterAfter;
  return part ? `${quarterYear ?? yearBefore}-${32 + Number(part)}` : null;
}

function readWords(text: string): TypedDate {
  const tokens = text.split(/[^\p{L}\p{N}]+/u).filter((token) => token !== "" && !SMALL.has(token));
  const years = tokens.filter((token) => /^\d{4}$/.test(token));
  const days = tokens.flatMap((token) => /^(\d{1,2})(?:st|nd|rd|th|º|го|е)?$/.exec(token)?.[1] ?? []);
  const names = tokens.filter((token) => !/^\d/.test(token));
  const odd = tokens.find((token) => /^\d/.test(token) && !/^(?:\d{4}|\d{1,2}(?:st|nd|rd|th|º|го|е)?)$/.test(token));
  if (odd !== undefined || years.length > 1 || days.length > 1)
    return { ok: false, reason: "not-understood", word: odd ?? years[1] ?? days[1] ?? text };
  const part = names.length === 0 ? null : partNamed(names.join(" "));
  if (names.length > 0 && part === null) return { ok: false, reason: "not-understood", word: names.join(" ") };
  const [year] = years;
  if (year === undefined) return { ok: false, reason: "no-year", word: text };
  const [day] = days;
  if (day !== undefined && (part === null || Number(part) > 12))
    return { ok: false, reason: "not-understood", word: day };
  return checked([year, ...(part ? [part] : []), ...(day ? [pad(day)] : [])].join("-"), text);
}

/** The EDTF code of a month or season by its name, or by a beginning of it that leaves no doubt; null for other words. */
function partNamed(name: string): string | null {
  const exact = names().get(name);
  if (exact) return exact;
  if (name.length < SHORTEST) return null;
  const codes = new Set([...names()].flatMap(([each, code]) => (each.startsWith(name) ? [code] : [])));
  return codes.size === 1 ? [...codes][0]! : null;
}

/** Names as the wording of dates has them, alone and after a day, without small words. */
function namesOf(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const bare = (words: string): string =>
    foldedDate(words)
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== "" && !SMALL.has(word))
      .join(" ");
  for (const locale of LOCALES) {
    for (let month = 1; month <= 12; month += 1) {
      const code = pad(String(month));
      names.set(bare(monthName(month, locale)), code);
      names.set(bare(describeEdtf(`2000-${code}-11`, locale)), code);
    }
    for (const season of ["21", "22", "23", "24"]) names.set(bare(describeEdtf(`2000-${season}`, locale)), season);
  }
  for (const [place, name] of LEVANTINE.entries()) names.set(bare(name), pad(String(place + 1)));
  names.set("fall", "23");
  return names;
}

let known: ReadonlyMap<string, string> | null = null;

/** Made at the first question: most readers type none. */
const names = (): ReadonlyMap<string, string> => {
  known ??= namesOf();
  return known;
};
