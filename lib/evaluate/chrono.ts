import {
  ar,
  type Chrono,
  de,
  en,
  es,
  fi,
  fr,
  id,
  it,
  ja,
  nl,
  type ParsedComponents,
  pt,
  ru,
  sv,
  uk,
  vi,
  zh,
} from "chrono-node";
import { calendarOf, type DayNumber } from "#lib/edtf/bounds.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { LanguageCode } from "#lib/model/language.ts";
import type { ExtractedTimex } from "./extraction.ts";
import { daysOf } from "./values.ts";

/** The parsers that chrono-node offers to whoever takes it as it comes. */
const CHRONO: Readonly<Record<LanguageCode, { readonly casual: Chrono }>> = {
  ar,
  de,
  en,
  es,
  fi,
  fr,
  id,
  it,
  ja,
  nl,
  pt,
  ru,
  sv,
  uk,
  vi,
  zh,
};

/** chrono-node's own parser of a language, with nothing of ours; null where it has none. */
export const bareChrono = (lang: LanguageCode): Chrono | null => CHRONO[lang]?.casual ?? null;

/** Noon UTC of a day: no shift by hours leaves it. */
const noonOf = (day: DayNumber): Date => {
  const { year, month, day: ofMonth } = calendarOf(day);
  return new Date(Date.UTC(year, month - 1, ofMonth, 12));
};

/** Read against this where nobody knows the article's date; what rests on it is left out. */
const ANY_DAY = 14_610 as DayNumber; // 2010-01-01

const two = (part: number | null): string => String(part ?? 1).padStart(2, "0");

/** What chrono says it is certain of, as EDTF: a day, a month or a year; null where it is certain of none. */
function edtfOf(components: ParsedComponents): Edtf | null {
  const year = String(components.get("year") ?? 0).padStart(4, "0");
  const month = `${year}-${two(components.get("month"))}`;
  if (components.isCertain("day") || components.isCertain("weekday")) return `${month}-${two(components.get("day"))}`;
  if (components.isCertain("month")) return month;
  return components.isCertain("year") ? year : null;
}

/**
 * The dates that chrono-node alone finds in a whole text, in its order: spans as it gives them, values no finer than what it is
 * certain of, both ends of a range. `published` (its first day) is the reference; where it is null, what has no year of its own
 * is left out. Empty for a language that chrono lacks. Does not throw.
 */
export function chronoTimexes(text: string, lang: LanguageCode, published: Edtf | null): readonly ExtractedTimex[] {
  const start = daysOf(published)?.start;
  const isPlaced = start !== undefined && Number.isFinite(start);
  const reference = { instant: noonOf(isPlaced ? start : ANY_DAY), timezone: 0 };
  const results = bareChrono(lang)?.parse(text, reference) ?? [];
  return results.flatMap(({ index, text: extent, start: first, end: last }) => {
    if (!isPlaced && !extent.includes(String(first.get("year")))) return [];
    const from = edtfOf(first);
    const to = last ? edtfOf(last) : null;
    const edtf = from !== null && to !== null && from !== to ? `${from}/${to}` : from;
    return edtf === null
      ? []
      : [{ start: index, end: index + extent.length, text: extent, type: "DATE", edtf } as const];
  });
}
