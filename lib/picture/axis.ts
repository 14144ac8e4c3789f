import { calendarOf, type DayNumber, dayNumber, dayToIso } from "#lib/edtf/bounds.ts";
import { describeEdtf } from "#lib/edtf/words.ts";
import type { DayRange } from "#lib/tiles/address.ts";
import type { Type } from "./type.ts";
import { widthOf } from "./type.ts";

/** A line of the axis: where it stands, what is written at it, and what above it where a larger unit begins. */
export interface Tick {
  readonly day: number;
  readonly label: string;
}

/** Ticks of an axis, in order of time; `major` name the larger unit, in which the first begins at the window. */
export interface Axis {
  readonly minor: readonly Tick[];
  readonly major: readonly Tick[];
}

interface Unit {
  readonly kind: "day" | "month" | "year";
  readonly every: number;
  /** Its length in days, roughly. */
  readonly days: number;
}

const unit = (kind: Unit["kind"], every: number): Unit => ({
  kind,
  every,
  days: every * (kind === "day" ? 1 : kind === "month" ? 30 : 365),
});
/** From fine to coarse. Two days and more begin anew with each month. */
const UNITS: readonly Unit[] = [
  ...[1, 2, 5, 10].map((every) => unit("day", every)),
  ...[1, 3, 6].map((every) => unit("month", every)),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((every) => unit("year", every)),
];
/** Room between two labels, CSS pixels. */
const GAP_PX = 12;
/** Days told by twos, fives and tens stand this far apart at least: closer, months tell more. */
const SOME_DAYS_PX = 44;
const DAY_MS = 86_400_000;

/** The finest ticks whose labels stand clear of each other, on an axis of that many pixels. */
export function axisOf(window: DayRange, widthPx: number, locale: string, type: Type): Axis {
  const pxPerDay = widthPx / (window.endDay - window.startDay);
  const label = labelsIn(locale);
  const clear = (ticks: readonly Tick[], bold: boolean): boolean =>
    ticks.every(
      ({ day, label: text }, place) =>
        place === 0 || (day - ticks[place - 1]!.day) * pxPerDay >= widthOf(text, { ...type, bold }) + GAP_PX,
    );
  const axes = UNITS.filter((each) => each.days * pxPerDay >= leastPx(each)).map((each): Axis => {
    const minor = ticksOf(each, window).map((day) => ({ day, label: label[each.kind](day) }));
    return { minor, major: majorOf(each, window, label) };
  });
  return axes.find(({ minor, major }) => clear(minor, false) && clear(major.slice(1), true)) ?? axes.at(-1)!;
}

const leastPx = ({ kind, every }: Unit): number => (kind === "day" && every > 1 ? SOME_DAYS_PX : GAP_PX);

type Labels = Readonly<Record<Unit["kind"] | "monthYear", (day: number) => string>>;

function labelsIn(locale: string): Labels {
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (day: number) => format.format(day * DAY_MS);
  };
  const year = (day: number): string => {
    const { year: at } = calendarOf(day as DayNumber);
    return at > 0 ? String(at) : describeEdtf(dayToIso(day as DayNumber).slice(0, -6), locale);
  };
  return {
    day: written({ day: "numeric" }),
    month: written({ month: "short" }),
    monthYear: written({ month: "long", year: "numeric" }),
    year,
  };
}

/** First days of a unit within a window. */
function ticksOf({ kind, every }: Unit, { startDay, endDay }: DayRange): readonly number[] {
  const ticks: number[] = [];
  const first = calendarOf(startDay as DayNumber);
  if (kind === "day") {
    for (let day = startDay; day < endDay; day += 1) if (isDayTick(day, every)) ticks.push(day);
    return ticks;
  }
  const months = kind === "month" ? every : every * 12;
  const start = first.year * 12 + first.month - 1;
  for (let month = Math.floor(start / months) * months; ; month += months) {
    const day = dayNumber(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
    if (day >= endDay) return ticks;
    if (day >= startDay) ticks.push(day);
  }
}

/** Every day, or some of each month: the 1st, 11th and 21st rather than the 31st. */
function isDayTick(day: number, every: number): boolean {
  if (every === 1) return true;
  const ofMonth = calendarOf(day as DayNumber).day;
  return (ofMonth - 1) % every === 0 && ofMonth <= 30 - every / 2;
}

/** The year above months, the month above days; none above years. The first stands where the window begins. */
function majorOf({ kind }: Unit, window: DayRange, label: Labels): readonly Tick[] {
  if (kind === "year") return [];
  const days = ticksOf(unit(kind === "day" ? "month" : "year", 1), window);
  const all = days[0] === window.startDay ? days : [window.startDay, ...days];
  return all.map((day) => ({ day, label: kind === "day" ? label.monthYear(day) : label.year(day) }));
}
