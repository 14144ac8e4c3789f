import type { DateRule } from "../../pack.ts";
import { MONTH } from "./calendar.ts";
import { spelled } from "./spelling.ts";

const SAME_YEAR =
  "(?:(?:العام|السنة) (?:نفسه|نفسها|ذاته|ذاتها|عينه|عينها)|(?:نفس|ذات) (?:العام|السنة)|ذلك العام|تلك السنة|عامها|عامئذ)";
const NEXT_YEAR =
  "(?:(?:العام|السنة) (?:التالي|التالية|الموالي|الموالية|اللاحق|اللاحقة|الذي يليه|التي تليها|الذي تلاه|التي تلتها))";
const PAST_YEAR = "(?:(?:العام|السنة) (?:السابق|السابقة|الأسبق|الذي سبقه|التي سبقتها))";
const SAME_MONTH = "(?:الشهر (?:نفسه|ذاته|عينه)|(?:نفس|ذات) الشهر|ذلك الشهر|الشهر المذكور)";
const NEXT_MONTH = "(?:الشهر (?:التالي|الموالي|اللاحق|الذي يليه|الذي تلاه))";
const DAY = "(?:(?:ال ?(?=\\d))?{day}(?: من)?(?: شهر)? )?";
const OF = "(?: (?:من|في)| )?";
const AFTER = "(?:التالي|التالية|الموالي|الموالية|الذي يليه|الذي تلاه|اللاحق)";
const PERIOD_SAME =
  "(?:(?:الفترة|المدة) (?:نفسها|ذاتها|المماثلة|عينها)|(?:نفس|ذات) الفترة|(?:الربع|النصف) (?:نفسه|ذاته|المماثل)|(?:نفس|ذات) الربع)";

/** The three years that a story moves between, and how each is shown. */
const YEARS = [
  ["same", SAME_YEAR, 0, "العام نفسه"],
  ["next", NEXT_YEAR, 1, "العام التالي"],
  ["past", PAST_YEAR, -1, "العام السابق"],
] as const;
const MONTHS = [
  ["same", SAME_MONTH, 0, "الشهر نفسه"],
  ["next", NEXT_MONTH, 1, "الشهر التالي"],
] as const;

/** Dates of the year, the month or the weekday that a story has come to: counted from the date told last. */
// biome-ignore format: table
const RULES: readonly DateRule[] = [
  ...YEARS.flatMap(([name, year, yearShift, shown]): readonly DateRule[] => [
    { id: `ar/month-of-${name}-told-year`, kind: "calendar", pattern: `(?:{part} )?${DAY}${MONTH}${OF} ${year}`, example: `مارس من ${shown}`, from: "event", implies: { yearShift } },
    { id: `ar/days-of-${name}-told-year`, kind: "range", pattern: `(?:ال ?(?=\\d))?{day1} ?(?:-|إلى|حتى) ?(?:ال ?(?=\\d))?{day2}(?: من)? {month2}${OF} ${year}`, example: `28-29 نوفمبر من ${shown}`, from: "event", implies: { yearShift } },
    { id: `ar/season-of-${name}-told-year`, kind: "calendar", pattern: `(?:{part} )?(?:فصل )?{season}${OF} ${year}`, example: `خريف ${shown}`, from: "event", implies: { yearShift } },
    { id: `ar/part-of-${name}-told-year`, kind: "shifted-unit", pattern: `{part} ${year}`, example: `مطلع ${shown}`, from: "event", implies: { unit: "year", shift: yearShift } },
  ]),
  ...MONTHS.flatMap(([name, month, monthShift, shown]): readonly DateRule[] => [
    { id: `ar/day-of-${name}-told-month`, kind: "calendar", pattern: `(?:ال ?(?=\\d))?{day} (?:من )?${month}`, example: `15 من ${shown}`, from: "event", implies: { monthShift } },
    { id: `ar/part-of-${name}-told-month`, kind: "shifted-unit", pattern: `{part} ${month}`, example: `أواخر ${shown}`, from: "event", implies: { unit: "month", shift: monthShift } },
  ]),
  { id: "ar/day-of-it", kind: "calendar", pattern: "(?:ال ?(?=\\d))?{day} منه", example: "الخامس والعشرين منه", from: "event", implies: { monthShift: 0 } },
  { id: "ar/season-told", kind: "calendar", pattern: `(?:فصل )?{season} ${AFTER}`, example: "الربيع التالي", from: "event", implies: { shift: 1 } },
  { id: "ar/weekday-told", kind: "calendar", pattern: `{weekday} ${AFTER}`, example: "الثلاثاء التالي", from: "event", implies: { shift: 1 } },
  { id: "ar/weekday-before-told", kind: "calendar", pattern: "{weekday} (?:السابق|الذي سبقه|الذي قبله)", example: "الثلاثاء السابق", from: "event", implies: { shift: -1 } },
  { id: "ar/month-before-told", kind: "calendar", pattern: `${MONTH} (?:السابق له|الذي سبقه|السابق عليه)`, example: "أغسطس السابق له", from: "event", implies: { shift: -1 } },
  { id: "ar/same-period-last-year", kind: "offset", pattern: `${PERIOD_SAME}(?<=(?:الربع|الفصل|النصف|الأشهر|أشهر|شهر) [^.؛]{0,150}) (?:من|في|خلال) (?:العام|السنة|عام) (?:الماضي|الماضية|السابق|السابقة|المنصرم|الفائت|الأسبق)`, example: "في الربع الأول، مقابل 3 في الفترة نفسها من العام الماضي", direction: -1, from: "event", implies: { unit: "year", number: 1, sameGrain: true } },
];

export const TOLD: readonly DateRule[] = RULES.map((rule) => ({ ...rule, pattern: spelled(rule.pattern) }));
