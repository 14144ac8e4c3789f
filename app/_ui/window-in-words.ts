import { type DayNumber, dayToIso } from "#lib/edtf/bounds.ts";
import { describeEdtf } from "#lib/edtf/words.ts";
import type { View } from "#lib/wire/view.ts";

/** "1 March 2023 to 15 April 2023": the first and last day of a window. */
export function windowInWords({ startDay, endDay }: NonNullable<View["window"]>, locale: string): string {
  const [first, last] = [dayToIso(startDay as DayNumber), dayToIso((endDay - 1) as DayNumber)];
  return describeEdtf(first === last ? first : `${first}/${last}`, locale);
}
