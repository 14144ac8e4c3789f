import { boundsOf, calendarOf } from "#lib/edtf/bounds.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { Span } from "#lib/model/span.ts";
import type { CalendarExpression, TimexMention } from "#lib/model/timex.ts";
import type { Reference } from "./reference.ts";

/** What the text has told so far. */
export interface Memory {
  /** The date told last. */
  readonly dated: { readonly edtf: Edtf; readonly span: Span } | null;
  /** Year and month of the date told last whose year the text itself gives, directly or by the date before it. */
  readonly year: { readonly year: number; readonly month: number; readonly edtf: Edtf; readonly span: Span } | null;
}

/** Without paragraphs: how far apart, in characters, two dates of one train of thought stand. */
const NEAR = 600;
/** From how many full dates on an article is a chronicle, and which share of them lies well before it. */
const CHRONICLE_DATES = 3;
const CHRONICLE_SHARE = 0.6;
const WELL_BEFORE_DAYS = 366;

/** A date that names its year and its month: such a date starts a chronicle, a bare year ("the 2015 agreement") does not. */
const isFullDate = (expression: TimexMention["expression"]): expression is CalendarExpression =>
  expression.kind === "calendar" && expression.year !== undefined && expression.month !== undefined;

/** True where the article tells the past in full dates, so that a date without a year takes the year told last. */
export function isNarrative(mentions: readonly TimexMention[], reference: Reference | null): boolean {
  const full = mentions.flatMap(({ expression }) => (isFullDate(expression) ? [expression] : []));
  const isOld = ({ year = 0 }: CalendarExpression) =>
    reference === null || Math.abs(calendarOf(reference.start).year - year) * WELL_BEFORE_DAYS > WELL_BEFORE_DAYS;
  return full.length >= CHRONICLE_DATES && full.filter(isOld).length >= full.length * CHRONICLE_SHARE;
}

/** True where nothing but running text stands between two places. */
export function isNear(earlier: Span, later: Span, paragraphs: readonly Span[]): boolean {
  if (later.start - earlier.end > NEAR) return false;
  return !paragraphs.some(({ end }) => end > earlier.start && end <= later.start);
}

/** Without paragraphs: near enough for "the day before", which may open the next paragraph. */
export const isClose = (earlier: Span, later: Span): boolean => later.start - earlier.end <= NEAR;

const leansOnArticle = ({ expression }: TimexMention): boolean =>
  expression.kind === "shifted-unit" || (expression.kind === "offset" && expression.from === "dct");

/** Memory after a date has been read. Open intervals and long periods are no place in time to go on from. */
export function remember(told: Memory, mention: TimexMention, edtf: Edtf | null): Memory {
  // "Last month" brings the telling back to the article's own time: what follows goes on from there.
  const memory = leansOnArticle(mention) ? { ...told, year: null } : told;
  if (edtf === null) return memory;
  const { start, end } = boundsOf(edtf);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return memory;
  const span = { start: mention.start, end: mention.end };
  const { year, month } = calendarOf(start);
  const followsYear =
    mention.expression.kind === "calendar" && mention.expression.month !== undefined && memory.year?.year === year;
  const hasYear = isFullDate(mention.expression) || followsYear;
  return { dated: { edtf, span }, year: hasYear ? { year, month, edtf, span } : memory.year };
}
