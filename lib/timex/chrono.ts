import type { ParsedComponents, ParsedResult } from "chrono-node";
import type { LanguagePack } from "#lib/lang/pack.ts";
import type { LanguageCode } from "#lib/model/language.ts";
import type { CalendarExpression, TimeExpression } from "#lib/model/timex.ts";
import { type Candidate, hasDateWords } from "./rules.ts";

/**
 * The day that chrono reads relative words against: a Wednesday in the middle of a month in the middle of a year, noon UTC, so that
 * no shift by a zone's hours changes the day. Nothing that depends on it is kept but the distance.
 */
const REFERENCE = { year: 2010, month: 6, day: 16, weekday: 3 } as const;
const INSTANT = Date.UTC(REFERENCE.year, REFERENCE.month - 1, REFERENCE.day, 12);
const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;
/** A bare weekday is at most three days from chrono's reference; further away a word ("next", "last") moved it. */
const BARE_WEEKDAY_REACH = 3;
/** "mar", "sab", "dec": abbreviations are words of other meaning too often. */
const SHORTEST_BARE_WORD = 4;

/** Languages written without blanks between words, where a date may touch letters. */
const WITHOUT_BLANKS: ReadonlySet<LanguageCode> = new Set(["ja", "zh", "th", "lo", "my", "km"]);

/** A year that chrono is certain of but that stands nowhere in the text was counted from the reference. */
function isCountedYear({ start, text }: ParsedResult): boolean {
  const year = start.isCertain("year") ? start.get("year") : null;
  if (year === null || Math.abs(year - REFERENCE.year) > 1) return false;
  return !text.includes(String(year)) && !text.includes(String(year).slice(2));
}

const isRelative = (result: ParsedResult): boolean =>
  isCountedYear(result) ||
  [...result.tags()].some((tag) => tag.startsWith("result/relative") || tag.startsWith("casualReference/"));

/** Whole weeks are told as weeks: chrono makes days of "last week". */
function daysAway(days: number, text: string): TimeExpression {
  if (Math.abs(days) <= 1) return { kind: "shifted-unit", unit: "day", shift: days };
  if (days % WEEK_DAYS !== 0) return { kind: "offset", unit: "day", amount: days, from: "dct" };
  if (Math.abs(days) === WEEK_DAYS && !/\d/.test(text))
    return { kind: "shifted-unit", unit: "week", shift: days / WEEK_DAYS };
  return { kind: "offset", unit: "week", amount: days / WEEK_DAYS, from: "dct" };
}

function relativeExpression({ start, text }: ParsedResult): TimeExpression | null {
  const year = start.get("year") ?? REFERENCE.year;
  const month = start.get("month") ?? REFERENCE.month;
  if (start.isCertain("day")) {
    const days = Math.round((Date.UTC(year, month - 1, start.get("day") ?? 1, 12) - INSTANT) / DAY_MS);
    return daysAway(days, text);
  }
  if (start.isCertain("month"))
    return { kind: "shifted-unit", unit: "month", shift: (year - REFERENCE.year) * 12 + month - REFERENCE.month };
  if (start.isCertain("year")) return { kind: "shifted-unit", unit: "year", shift: year - REFERENCE.year };
  return null;
}

function weekdayExpression(start: ParsedComponents): CalendarExpression | null {
  const weekday = start.get("weekday");
  if (weekday === null) return null;
  const date = Date.UTC(start.get("year") ?? 0, (start.get("month") ?? 1) - 1, start.get("day") ?? 1, 12);
  const days = Math.round((date - INSTANT) / DAY_MS);
  const named = { kind: "calendar", weekday: weekday === 0 ? 7 : weekday } as const;
  return Math.abs(days) <= BARE_WEEKDAY_REACH ? named : { ...named, shift: days < 0 ? -1 : 1 };
}

/** What the text itself says: certain components only, implied ones left out. */
function certainExpression(start: ParsedComponents, fallback?: ParsedComponents): TimeExpression | null {
  const certain = (name: "day" | "month" | "year" | "weekday") =>
    start.isCertain(name) ? start.get(name) : fallback?.isCertain(name) ? fallback.get(name) : null;
  const [day, month, year, weekday] = [certain("day"), certain("month"), certain("year"), certain("weekday")];
  if (month === null && day === null && year === null) return weekday === null ? null : weekdayExpression(start);
  if (day !== null && month === null) return null;
  return {
    kind: "calendar",
    ...(year === null ? {} : { year }),
    ...(month === null ? {} : { month }),
    ...(day === null ? {} : { day }),
    ...(weekday === null || day === null ? {} : { weekday: weekday === 0 ? 7 : weekday }),
  };
}

function expressionOf(result: ParsedResult): TimeExpression | null {
  const { start, end } = result;
  if (isRelative(result)) return start.isCertain("hour") && !start.isCertain("day") ? null : relativeExpression(result);
  const from = certainExpression(start, end ?? undefined);
  const to = end ? certainExpression(end) : null;
  if (!from || !to || JSON.stringify(from) === JSON.stringify(to)) return from;
  return { kind: "interval", from, to };
}

/** The part of a match that is a whole number of words, or null where it cuts into one ("Бер" in "Берліні"). */
function isWholeWords(text: string, start: number, end: number): boolean {
  const before = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start));
  const after = /^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2));
  return !before && !after;
}

/** A word by itself, without a figure. */
const isBareWord = (text: string): boolean => !/\d/.test(text) && !/\s/.test(text.trim());

/** What chrono takes in before a date: blanks, and a preposition where a figure and a word or a longer word follow ("в сентябре 2022"). */
const LEAD = /^[\s,(]*(?:(?!ma[iy]|мая|май)\p{L}{1,2}\s+(?=\p{L}{4,}|\d{1,2}\.?\s\p{L}))?/u;
const EDGE = /[\s,)]+$/u;

function candidateOf(text: string, result: ParsedResult, lang: LanguageCode, hasOwnWords: boolean): Candidate | null {
  const lead = LEAD.exec(result.text)?.[0].length ?? 0;
  const trimmed = result.text.slice(lead).replace(EDGE, "");
  const start = result.index + lead;
  const end = start + trimmed.length;
  if (!WITHOUT_BLANKS.has(lang) && !isWholeWords(text, start, end)) return null;
  if (/^[\d\s.,:/-]*$/.test(trimmed) && !/\d{4}/.test(trimmed)) return null;
  // A language with tables of its own has decided about its bare words; elsewhere short ones are too often other words.
  if (isBareWord(trimmed) && !WITHOUT_BLANKS.has(lang) && (hasOwnWords || trimmed.length < SHORTEST_BARE_WORD))
    return null;
  const expression = expressionOf(result);
  if (!expression) return null;
  const parser = [...result.tags()].find((tag) => tag.startsWith("parser/"))?.slice("parser/".length) ?? "relative";
  return { start, end, context: trimmed.length, rule: `chrono/${lang}/${parser}`, expression };
}

/** Longer stretches, and runs of blanks, are tables and no sentences; chrono's expressions take quadratic time over them. */
const LONGEST_SENTENCE = 4000;
const BLANKS = /\s{40}/;

/** What chrono reads in normalised text, its known false alarms left out. Empty where the language has no chrono. */
export function chronoCandidates(text: string, pack: LanguagePack): readonly Candidate[] {
  if (!pack.chrono || text.length > LONGEST_SENTENCE || BLANKS.test(text)) return [];
  const hasOwnWords = hasDateWords(pack.dates.words);
  const results = pack.chrono.parse(text, { instant: new Date(INSTANT), timezone: 0 });
  return results.flatMap((result) => candidateOf(text, result, pack.code, hasOwnWords) ?? []);
}
