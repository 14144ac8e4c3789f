import { calendarOf, type DayNumber, dayNumber, dayToIso } from "#lib/edtf/bounds.ts";
import type { Bin } from "./density.ts";

/** Units of the calendar that a figure may count by, the finest first, each with how many bars of it a figure takes. */
const UNITS = [
  ["month", 48],
  ["year", 80],
  ["decade", 80],
  ["century", 200],
] as const;
export type CalendarUnit = (typeof UNITS)[number][0];

/** Years of a unit that is no month. */
const YEARS = { year: 1, decade: 10, century: 100 } as const;

/** A figure that leaves more out than a quarter says less than one of a coarser unit. */
const LEAST_SHOWN = 0.75;

/** Half-open days, null at an open end, and how many events have them. */
interface Counted {
  readonly startDay: number | null;
  readonly endDay: number | null;
  readonly count: number;
}

/** A unit of the calendar with its events. */
export interface CalendarBin extends Bin {
  /** EDTF: "2023-03", "2023", "202X", "20XX". */
  readonly edtf: string;
}

export interface CalendarBins {
  readonly unit: CalendarUnit;
  /** In order of time without gaps; empty where nothing is dated so finely. */
  readonly bins: readonly CalendarBin[];
  /** Dated events that lie in no single one of them: their dates are too wide to draw as one. */
  readonly wider: number;
  readonly undated: number;
}

/**
 * Events by month, year, decade or century, by the finest of them that makes no more bars than can be told apart. An event counts in
 * a bar only where all days that its date may mean lie in it; bars, `wider` and `undated` add up to all events.
 */
export function calendarBins(dates: readonly Counted[]): CalendarBins {
  const bounded = dates.filter(isBounded);
  const undated = sum(dates.filter(({ startDay, endDay }) => startDay === null && endDay === null));
  const open = sum(dates) - undated - sum(bounded);
  const unit = unitFor(bounded);
  const counts = new Map<number, number>();
  let wider = open;
  for (const { startDay, endDay, count } of bounded) {
    const place = placeOf(unit, startDay);
    if (place === placeOf(unit, endDay - 1)) counts.set(place, (counts.get(place) ?? 0) + count);
    else wider += count;
  }
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  const length = counts.size === 0 ? 0 : last - first + 1;
  const bins = Array.from({ length }, (_, at) => binAt(unit, first + at, counts.get(first + at) ?? 0));
  return { unit, bins, wider, undated };
}

interface Bounded extends Counted {
  readonly startDay: number;
  readonly endDay: number;
}

const isBounded = (date: Counted): date is Bounded => date.startDay !== null && date.endDay !== null;
const sum = (dates: readonly Counted[]): number => dates.reduce((total, { count }) => total + count, 0);

/** The finest unit of which the dates that fit into one span no more than it may have. */
function unitFor(dates: readonly Bounded[]): CalendarUnit {
  const fits = ([unit, most]: (typeof UNITS)[number]): boolean => {
    const fine = dates.filter(({ startDay, endDay }) => placeOf(unit, startDay) === placeOf(unit, endDay - 1));
    return sum(fine) >= LEAST_SHOWN * sum(dates) && span(fine.map(({ startDay }) => placeOf(unit, startDay))) <= most;
  };
  return UNITS.find(fits)?.[0] ?? "century";
}

function span(places: readonly number[]): number {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const place of places) {
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  return last - first + 1;
}

function placeOf(unit: CalendarUnit, day: number): number {
  const { year, month } = calendarOf(day as DayNumber);
  return unit === "month" ? year * 12 + month - 1 : Math.floor(year / YEARS[unit]);
}

function binAt(unit: CalendarUnit, place: number, count: number): CalendarBin {
  const [startDay, endDay] = [startOf(unit, place), startOf(unit, place + 1)];
  return { edtf: edtfOf(unit, dayToIso(startDay), dayToIso((endDay - 1) as DayNumber)), startDay, endDay, count };
}

/** Decades and centuries before our era have no sign of their own: they run from year to year. */
function edtfOf(unit: CalendarUnit, first: string, last: string): string {
  const month = first.slice(0, -3);
  const [year, lastYear] = [month.slice(0, -3), last.slice(0, -6)];
  if (unit === "month" || unit === "year") return unit === "month" ? month : year;
  if (year.startsWith("-")) return `${year}/${lastYear}`;
  return unit === "decade" ? `${year.slice(0, -1)}X` : `${year.slice(0, -2)}XX`;
}

const startOf = (unit: CalendarUnit, place: number): DayNumber =>
  unit === "month"
    ? dayNumber(Math.floor(place / 12), (((place % 12) + 12) % 12) + 1, 1)
    : dayNumber(place * YEARS[unit], 1, 1);
