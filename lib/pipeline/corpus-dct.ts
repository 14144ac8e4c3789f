import {
  type Bounds,
  boundsOf,
  calendarOf,
  type DayNumber,
  dayNumber,
  dayToIso,
  intersect,
  overlaps,
} from "#lib/edtf/bounds.ts";
import { daysInMonth, hasUnknownYear } from "#lib/edtf/value.ts";
import { type Dct, LENT_BY_EVENTS } from "#lib/model/article.ts";
import type { DctEvidence } from "#lib/model/dct-evidence.ts";
import { type Event, type EventMention, isReal, isToCome } from "#lib/model/event.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import type { CalendarExpression } from "#lib/model/timex.ts";

/** How far back news reaches for an event whose year it leaves out: the nearest such month before publication. */
const MONTHS_BACK = 12;

/** An event told as past without a date is seldom older than this. */
const LONGEST_MEMORY_DAYS = 400;
const LONGEST_QUOTE = 60;

interface Loan {
  /** Days on which the article can have been written. */
  readonly bounds: Bounds;
  readonly evidence: DctEvidence;
}

/** The month and day that a mention's words name without a year, or null. */
function yearless(mention: EventMention, reading: ArticleReading): CalendarExpression | null {
  const at = mention.dateEvidence.timex;
  const timex = reading.timexes.find(({ start, end }) => at && start === at.start && end === at.end);
  const expression = timex?.expression;
  const isYearless = expression?.kind === "calendar" && expression.year === undefined && expression.month !== undefined;
  const isOpen = timex !== undefined && (timex.edtf === null || hasUnknownYear(timex.edtf));
  return isOpen && isYearless ? expression : null;
}

/** The days that a month, or a day of it, has in a given year; a part of a month counts as the month. */
function daysIn(expression: CalendarExpression, year: number): Bounds | null {
  const month = expression.month!;
  const { day } = expression;
  if (day !== undefined && day > daysInMonth(year, month)) return null;
  return {
    start: dayNumber(year, month, day ?? 1),
    end: dayNumber(year, month, (day ?? daysInMonth(year, month)) + 1),
  };
}

/** The year in which the words name days that the other telling's own date shares. */
function yearByDate(expression: CalendarExpression, other: EventMention): number | null {
  if (!other.edtf) return null;
  const bounds = boundsOf(other.edtf);
  if (!Number.isFinite(bounds.start) || !Number.isFinite(bounds.end)) return null;
  const years = [calendarOf(bounds.start).year, calendarOf((bounds.end - 1) as DayNumber).year];
  const fitting = [...new Set(years)].filter((year) => {
    const days = daysIn(expression, year);
    return days !== null && overlaps(days, bounds);
  });
  return fitting.length === 1 ? fitting[0]! : null;
}

/** The latest year in which the days named lie before the other article appeared. */
function yearByPublication(expression: CalendarExpression, other: ArticleReading): number | null {
  if (!other.dct.edtf) return null;
  const published = boundsOf(other.dct.edtf);
  if (!Number.isFinite(published.end) || published.end - published.start > 31 * MONTHS_BACK) return null;
  const last = calendarOf((published.end - 1) as DayNumber).year;
  const fitting = [last, last - 1].filter((year) => {
    const days = daysIn(expression, year);
    return days !== null && days.start < published.end && published.start - days.start <= 31 * MONTHS_BACK;
  });
  return fitting[0] ?? null;
}

/** The words of a mention that another article tells too. */
const told = (mention: EventMention, { title, lang }: ArticleReading) => ({
  words: mention.dateEvidence.timex?.text ?? mention.quote.slice(0, LONGEST_QUOTE).trim(),
  title,
  lang,
});

/** The year that a date without one must have, by another telling of the same event. */
function yearLoan(
  expression: CalendarExpression,
  mention: EventMention,
  other: EventMention,
  article: ArticleReading,
): Loan | null {
  const byDate = yearByDate(expression, other);
  if (byDate !== null) {
    const evidence = { kind: "dated-elsewhere", ...told(mention, article), edtf: other.edtf! } as const;
    return { bounds: writtenAbout(daysIn(expression, byDate)!, mention), evidence };
  }
  const byPublication = yearByPublication(expression, article);
  if (byPublication === null) return null;
  const evidence = { ...told(mention, article), edtf: article.dct.edtf!, year: byPublication };
  return {
    bounds: writtenAbout(daysIn(expression, byPublication)!, mention),
    evidence: { kind: "published-elsewhere", ...evidence },
  };
}

const DAYS_OF_YEAR = 365;

/** Who leaves the year of a date out writes less than a year from it: after what is told as past, before what is to come. */
const writtenAbout = ({ start, end }: Bounds, { certainty }: EventMention): Bounds =>
  isToCome(certainty)
    ? { start: (start - DAYS_OF_YEAR) as DayNumber, end }
    : { start, end: (start + DAYS_OF_YEAR) as DayNumber };

/** An article that tells a happening as past was written after it, and not years after. */
function afterLoan(mention: EventMention, other: EventMention, article: ArticleReading): Loan | null {
  if (!isReal(mention.certainty) || !other.edtf || mention.edtf !== null) return null;
  const { start, end } = boundsOf(other.edtf);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return null;
  const evidence = { kind: "past-elsewhere", ...told(mention, article), edtf: other.edtf } as const;
  return { bounds: { start, end: (end + LONGEST_MEMORY_DAYS) as DayNumber }, evidence };
}

/** A corpus as its mentions are looked up: made once, asked by every article that lacks a date. */
interface CorpusIndex {
  readonly articles: ReadonlyMap<string, ArticleReading>;
  readonly mentions: ReadonlyMap<string, EventMention>;
  /** The event that a mention tells, by mention id. */
  readonly eventOf: ReadonlyMap<string, Event>;
}

function indexOf(readings: readonly ArticleReading[], events: readonly Event[]): CorpusIndex {
  return {
    articles: new Map(readings.map((each) => [each.article.id, each])),
    mentions: new Map(readings.flatMap((each) => each.events.map((mention) => [mention.id, mention] as const))),
    eventOf: new Map(events.flatMap((event) => event.memberIds.map((id) => [id, event] as const))),
  };
}

/** All that the events shared with other articles say about the date that this article leaves out. */
function loansOf(reading: ArticleReading, { articles, mentions, eventOf }: CorpusIndex): readonly Loan[] {
  return reading.events.flatMap((mention) => {
    const expression = yearless(mention, reading);
    const members = eventOf.get(mention.id)?.memberIds ?? [];
    const others = members.map((id) => mentions.get(id)!).filter(({ articleId }) => articleId !== mention.articleId);
    return others.flatMap((other) => {
      const article = articles.get(other.articleId)!;
      return (expression ? yearLoan(expression, mention, other, article) : afterLoan(mention, other, article)) ?? [];
    });
  });
}

/** A range of days as a year where it is one, else as an interval. */
function rangeOf({ start, end }: Bounds): string {
  const { year } = calendarOf(start);
  const isYear = dayNumber(year, 1, 1) === start && dayNumber(year + 1, 1, 1) === end;
  return isYear ? `${year}~` : `${dayToIso(start)}/${dayToIso((end - 1) as DayNumber)}`;
}

/** Most of the loans, all of which share some days; none where two lots of them, apart from each other, are as many. */
function agreeing(loans: readonly Loan[]): readonly Loan[] {
  const lots = loans.map(({ bounds: { start } }) =>
    loans.filter(({ bounds }) => bounds.start <= start && start < bounds.end),
  );
  const most = Math.max(0, ...lots.map(({ length }) => length));
  const [first = [], ...others] = lots.filter(({ length }) => length === most);
  return others.every((lot) => lot.every((loan) => first.includes(loan))) ? first : [];
}

function lentTo(reading: ArticleReading, index: CorpusIndex): Dct | null {
  const loans = agreeing(loansOf(reading, index));
  if (loans.length === 0) return null;
  const bounds = loans.map((loan) => loan.bounds).reduce((shared, next) => intersect(shared, next)!);
  const evidence = [...new Map(loans.map((loan) => [JSON.stringify(loan.evidence), loan.evidence]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => each);
  return { edtf: rangeOf(bounds), basis: "inferred", evidence, rule: LENT_BY_EVENTS };
}

/**
 * What merged events say of the dates of articles whose own evidence gives none, by article id: a year, or the days after what an
 * article tells as past. No entry where they say nothing or contradict each other.
 */
export function corpusDcts(readings: readonly ArticleReading[], events: readonly Event[]): ReadonlyMap<string, Dct> {
  const undated = readings.filter(({ dct }) => dct.basis === "unknown");
  if (undated.length === 0) return new Map();
  const index = indexOf(readings, events);
  return new Map(
    undated.flatMap((reading) => {
      const lent = lentTo(reading, index);
      return lent ? [[reading.article.id, lent] as const] : [];
    }),
  );
}
