import { calendarOf, type DayNumber, dayNumber } from "#lib/edtf/bounds.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";

/** Events under one heading of the list: of one month, or of a year that no month is known in. */
export interface MonthGroup {
  /** "2023-03" or "2023". */
  readonly edtf: string;
  readonly events: readonly EventSummaryJson[];
}

export interface YearGroup {
  readonly year: number;
  readonly months: readonly MonthGroup[];
}

/**
 * Events in the order given, cut into years and months by the first day that their date may mean. A date wider than a month stands in
 * a group of its year alone, so that no heading says more than is known. Undated events are left out.
 */
export function groupEvents(events: readonly EventSummaryJson[]): readonly YearGroup[] {
  const years = new Map<number, Map<string, EventSummaryJson[]>>();
  for (const event of events) {
    const first = event.startDay ?? (event.endDay === null ? null : event.endDay - 1);
    if (first === null) continue;
    const { year } = calendarOf(first as DayNumber);
    const months = years.get(year) ?? new Map<string, EventSummaryJson[]>();
    years.set(year, months);
    const edtf = monthOf(event) ?? yearText(year);
    const group = months.get(edtf);
    if (group) group.push(event);
    else months.set(edtf, [event]);
  }
  return [...years].map(([year, months]) => ({
    year,
    months: [...months].map(([edtf, grouped]) => ({ edtf, events: grouped })),
  }));
}

/** "2023-03" where all days of the date lie in it. */
function monthOf({ startDay, endDay }: EventSummaryJson): string | null {
  if (startDay === null || endDay === null) return null;
  const { year, month } = calendarOf(startDay as DayNumber);
  if (endDay > (dayNumber(year, month + 1, 1) satisfies DayNumber)) return null;
  return `${yearText(year)}-${String(month).padStart(2, "0")}`;
}

const yearText = (year: number): string =>
  year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
