import { boundsOf, calendarOf, type DayNumber, dayNumber, dayToIso } from "#lib/edtf/bounds.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { HolidayDate } from "#lib/model/timex.ts";
import { nthWeekday } from "./counted.ts";
import { hijriInYear } from "./hijri.ts";
import { dayValue } from "./periods.ts";

/** Easter Sunday of the western churches. Source: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}

/** Easter Sunday of the eastern churches, as a Gregorian day. Source: Meeus' Julian computus. */
export function orthodoxEaster(year: number): DayNumber {
  const epact = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
  const days = epact + weekday + 114;
  const julianLag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return (dayNumber(year, Math.floor(days / 31), (days % 31) + 1) + julianLag) as DayNumber;
}

const YEAR_DIGITS = 4;
const FORM = /^(?:(\d\d)-(\d\d)|(\d\d)-(-?\d)w([1-7])|(orthodox-)?easter([+-]\d+)?|hijri-(\d\d)-(\d\d))$/;

/** Of a holiday that was moved ("12-25>1918:01-07") the day that held in a year. */
function dayInForce(holiday: HolidayDate, year: number): string {
  const [first = "", ...later] = holiday.split(">");
  const last = later.findLast((from) => Number(from.slice(0, YEAR_DIGITS)) <= year);
  return last?.slice(YEAR_DIGITS + 1) ?? first;
}

/** The day of a holiday in a year, or null where that year has none. Throws RangeError on a value that is no `HolidayDate`. */
export function holidayValue(holiday: HolidayDate, year: number): Edtf | null {
  const match = FORM.exec(dayInForce(holiday, year));
  if (!match) throw new RangeError(`no holiday: "${holiday}"`);
  const [, month, day, nthMonth, nth, weekday, orthodox, days, hijriMonth, hijriDay] = match;
  if (month && day) return dayValue(year, Number(month), Number(day));
  if (nthMonth) {
    const period = { start: dayNumber(year, Number(nthMonth), 1), end: dayNumber(year, Number(nthMonth) + 1, 1) };
    return nthWeekday(period, Number(nth), Number(weekday));
  }
  if (hijriMonth) return hijriInYear({ month: Number(hijriMonth), day: Number(hijriDay) }, year);
  const sunday = orthodox ? orthodoxEaster(year) : easter(year);
  return dayToIso((sunday + Number(days ?? 0)) as DayNumber);
}

/** The month of a holiday in a year; null where nobody named one, or the year has none. */
export function holidayMonth(holiday: HolidayDate | undefined, year: number): number | null {
  const edtf = holiday === undefined ? null : holidayValue(holiday, year);
  return edtf === null ? null : calendarOf(boundsOf(edtf).start).month;
}
