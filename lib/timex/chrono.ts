import type { Chrono, ParsedComponents, ParsedResult } from "chrono-node";
import type { LanguagePack } from "#lib/lang/pack.ts";
import type { LanguageCode } from "#lib/model/language.ts";
import type { CalendarExpression, TimeExpression } from "#lib/model/timex.ts";
import { smallWords } from "./chrono-words.ts";
import { hasDateWords } from "./compiled-rules.ts";
import type { Candidate } from "./rules.ts";
import { namesNoDay, unspacedCandidates } from "./unspaced.ts";

/**
 * The day that chrono reads relative words against: a Wednesday in the middle of a month in the middle of a year, before noon UTC, so
 * that no zone's hours change the day: some of chrono's parsers count in the machine's. Nothing that depends on it is kept but the distance.
 */
const REFERENCE = { year: 2010, month: 6, day: 16, weekday: 3 } as const;
const HOUR = 11;
const INSTANT = Date.UTC(REFERENCE.year, REFERENCE.month - 1, REFERENCE.day, HOUR);
const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;
/** A bare weekday is at most three days from chrono's reference; further away a word ("next", "last") moved it. */
const BARE_WEEKDAY_REACH = 3;
/** "mar", "sab", "dec": abbreviations are words of other meaning too often. */
const SHORTEST_BARE_WORD = 4;

/** Languages written without blanks between words, where a date may touch letters. */
const WITHOUT_BLANKS: ReadonlySet<LanguageCode> = new Set(["ja", "zh", "th", "lo", "my", "km"]);

/** A year written in another way than in the digits of our count: of an era ("平成22年"), or in numerals ("二〇一〇年"). */
const OTHER_YEAR = /(?:明治|大正|昭和|平成|令和|民國|民国)|[〇零一二三四五六七八九]{4}年/u;

/** A year that chrono is certain of but that stands nowhere in the text was counted from the reference. */
function isCountedYear({ start, text }: ParsedResult): boolean {
  const year = start.isCertain("year") ? start.get("year") : null;
  if (year === null || Math.abs(year - REFERENCE.year) > 1 || OTHER_YEAR.test(text)) return false;
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
    const days = Math.round((Date.UTC(year, month - 1, start.get("day") ?? 1, HOUR) - INSTANT) / DAY_MS);
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
  const date = Date.UTC(start.get("year") ?? 0, (start.get("month") ?? 1) - 1, start.get("day") ?? 1, HOUR);
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

/** Chrono's reading of "now" is the reference to the second. */
const isNow = (result: ParsedResult): boolean =>
  result.tags().has("casualReference/now") ||
  (result.start.isCertain("second") && result.start.date().getTime() === INSTANT);

function expressionOf(result: ParsedResult): TimeExpression | null {
  const { start, end } = result;
  if (isNow(result) && !/\d/.test(result.text)) return { kind: "vague", points: "present" };
  // "Wednesday morning" bears the mark of its morning only.
  if (isRelative(result) && start.isCertain("weekday") && !start.isCertain("day")) return weekdayExpression(start);
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

/** What makes a word part of another: "Mai-Ausschuss". */
const COMPOUND = /^-\p{L}/u;

/** A word by itself, without a figure. */
const isBareWord = (text: string): boolean => !/\d/.test(text) && !/\s/.test(text.trim());

/** What chrono takes in before a date: blanks, and a preposition where a figure and a word or a longer word follow ("в сентябре 2022"). */
const LEAD = /^(?:(?!ma[iy]|мая|май|un )\p{L}{1,2}\s+(?=\p{L}{4,}|\d{1,2}\.?\s\p{L})|l'(?=\p{L}{3}))/u;
const BLANK_LEAD = /^[\s,(]*/u;
const EDGE = /[\s,)]+$/u;
const BRACKET = /\([^)]*$/u;

/** "in two months": the preposition tells the direction and belongs to the distance. */
const isDistance = (expression: TimeExpression, text = ""): boolean =>
  expression.kind === "offset" ||
  (expression.kind === "shifted-unit" &&
    (Math.abs(expression.shift) > 1 || (expression.shift === 1 && /^in\s/.test(text))));

/** "two days later": counted from what was told, never from the article. */
function fromTold(expression: TimeExpression): TimeExpression {
  if (expression.kind === "offset") return { ...expression, from: "event" };
  if (expression.kind !== "shifted-unit" || !isDistance(expression)) return expression;
  return { kind: "offset", unit: expression.unit, amount: expression.shift, from: "event" };
}

/** What the little words of a language make of chrono's readings. */
interface Review {
  /** Prepositions that chrono takes in. */
  readonly lead: RegExp | null;
  /** Null for a reading that is no date. */
  readonly read: (expression: TimeExpression, found: Found) => TimeExpression | null;
}
/** A match of chrono's without blanks about it, and what stands before and after it. */
interface Found {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** "a week ago": seven days, and not the week before. */
function weekAway(expression: TimeExpression): TimeExpression {
  if (expression.kind !== "shifted-unit" || expression.unit !== "week") return expression;
  return { kind: "offset", unit: "week", amount: expression.shift, from: "dct" };
}

/** Letters on either side of a match that can show what it is. */
const SIDE = 16;

function compileReview(lang: LanguageCode): Review {
  const { before: prepositions, during, later, not, one } = smallWords(lang);
  const compiled = (source: string, pattern: (source: string) => string) =>
    source === "" ? null : new RegExp(pattern(source), "u");
  const isDuration = compiled(during, (words) => `^(?:${words}) `);
  const isLater = compiled(later, (words) => `[\\p{L}\\p{N}] (?:${words})$`);
  const isOne = compiled(one, (words) => `(?:^| )(?:${words})(?: |$)`);
  const isOther = compiled(not, (sources) => sources);
  const lead = compiled(prepositions, (words) => `^(?:${words}) `);
  const read: Review["read"] = (expression, { text, before, after }) => {
    if (namesNoDay(text) || isOther?.test(`${before}<${text}>${after}`)) return null;
    if (isDuration?.test(text)) return { kind: "duration", iso: null };
    if (isLater?.test(text)) return fromTold(expression);
    return isOne?.test(text) ? weekAway(expression) : expression;
  };
  return { lead, read };
}

const REVIEWS = new Map<LanguageCode, Review>();

function reviewOf(lang: LanguageCode): Review {
  const known = REVIEWS.get(lang);
  if (known) return known;
  const review = compileReview(lang);
  REVIEWS.set(lang, review);
  return review;
}

/** A match without what stands about a date: blanks, commas, a bracket of which the other half is missing. */
function trimmedMatch(match: string, review: Review, expression: TimeExpression): Pick<Candidate, "start" | "end"> {
  const blanks = BLANK_LEAD.exec(match)?.[0].length ?? 0;
  const rest = match.slice(blanks);
  const named = review.lead?.exec(rest);
  const lead = named ?? (isDistance(expression, rest) ? null : LEAD.exec(rest));
  const start = blanks + (lead?.[0].length ?? 0);
  const cut = match.slice(start).replace(EDGE, "");
  const closes = BRACKET.test(cut) && match.slice(start + cut.length).startsWith(")");
  return { start, end: start + cut.length + Number(closes) };
}

/** Figures and marks alone are a date only with a year of four digits. */
const isMereFigures = (text: string): boolean => /^[\d\s.,:/-]*$/.test(text) && !/\d{4}/.test(text);

function candidateOf(text: string, result: ParsedResult, lang: LanguageCode, hasOwnWords: boolean): Candidate | null {
  const read = expressionOf(result);
  if (!read) return null;
  const review = reviewOf(lang);
  const place = trimmedMatch(result.text, review, read);
  const [start, end] = [result.index + place.start, result.index + place.end];
  const trimmed = text.slice(start, end);
  if (!WITHOUT_BLANKS.has(lang) && !isWholeWords(text, start, end)) return null;
  if (isMereFigures(trimmed)) return null;
  // A language with tables of its own has decided about its bare words; elsewhere short ones are too often other words.
  if (isBareWord(trimmed) && !WITHOUT_BLANKS.has(lang) && (hasOwnWords || trimmed.length < SHORTEST_BARE_WORD))
    return null;
  if (!hasOwnWords && isBareWord(trimmed) && COMPOUND.test(text.slice(end, end + 2))) return null;
  const found = {
    text: trimmed,
    before: text.slice(Math.max(0, start - SIDE), start),
    after: text.slice(end, end + SIDE),
  };
  const expression = review.read(read, found);
  if (!expression) return null;
  const parser = [...result.tags()].find((tag) => tag.startsWith("parser/"))?.slice("parser/".length) ?? "relative";
  // Chrono's weekdays are no persons' names, however they are written.
  const context = trimmed.length + Number(!hasOwnWords);
  return { start, end, context, rule: `chrono/${lang}/${parser}`, expression };
}

/** Longer stretches, and runs of blanks, are tables and no sentences; chrono's expressions take quadratic time over them. */
const LONGEST_SENTENCE = 4000;
const BLANKS = /\s{40}/;

/** Words (letters in a language without blanks) of which so few are different only in tables and in what no person wrote. */
const WINDOW = { words: 24, letters: 120, fewest: 8 } as const;

/**
 * True where the same few words come again and again: chrono tries every way to cut a row of amounts ("3 days 3 days 3 days …"), and takes
 * a second for a thousand letters of it. Figures count as one.
 */
function isMonotonous(text: string, lang: LanguageCode): boolean {
  const isUnspaced = WITHOUT_BLANKS.has(lang);
  const units = text.replace(/\d/g, "0").match(isUnspaced ? /./gu : /\S+/gu) ?? [];
  const size = isUnspaced ? WINDOW.letters : WINDOW.words;
  const counts = new Map<string, number>();
  for (const [at, unit] of units.entries()) {
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
    const gone = at < size ? undefined : units[at - size];
    const left = gone === undefined ? 0 : (counts.get(gone) ?? 1) - 1;
    if (gone !== undefined && left === 0) counts.delete(gone);
    else if (gone !== undefined) counts.set(gone, left);
    if (at + 1 >= size && counts.size < WINDOW.fewest) return true;
  }
  return false;
}

const parse = (chrono: Chrono, text: string): readonly ParsedResult[] =>
  chrono.parse(text, { instant: new Date(INSTANT), timezone: 0 });

const hasSign = ({ text }: ParsedResult): boolean => /^\s*[+-]/.test(text);

/** What chrono reads, dashes before a date taken for dashes: it makes "- three days ago" a distance of minus three days. */
function readingsOf(chrono: Chrono, text: string): readonly ParsedResult[] {
  const results = parse(chrono, text);
  const signed = results.filter(hasSign);
  if (signed.length === 0) return results;
  const places = new Set(signed.map(({ index, text: match }) => index + match.search(/[+-]/)));
  const unsigned = Array.from({ length: text.length }, (_, at) => (places.has(at) ? "," : text.charAt(at))).join("");
  return parse(chrono, unsigned).filter((result) => !hasSign(result));
}

/**
 * What chrono reads in normalised text, its known false alarms left out, and what is read beside it in languages without blanks.
 * Overlaps included; empty where the language has no chrono.
 */
export function chronoCandidates(text: string, pack: LanguagePack): readonly Candidate[] {
  if (!pack.chrono || text.length > LONGEST_SENTENCE || BLANKS.test(text)) return [];
  const hasOwnWords = hasDateWords(pack.dates.words);
  const results = isMonotonous(text, pack.code) ? [] : readingsOf(pack.chrono, text);
  const read = results.flatMap((result) => candidateOf(text, result, pack.code, hasOwnWords) ?? []);
  return [...unspacedCandidates(text, pack.code), ...read];
}
