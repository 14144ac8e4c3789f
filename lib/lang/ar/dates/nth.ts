import type { DateRule } from "../../pack.ts";
import { MONTH, TAIL, YEAR } from "./calendar.ts";
import { spelled } from "./spelling.ts";

/** Weekdays without their article, which only a counting word before them makes a weekday: "أحد" alone is "one of". */
const BARE: readonly (readonly [weekday: number, words: string, example: string])[] = [
  [1, "اثنين|إثنين|أثنين", "اثنين"],
  [2, "ثلاثاء", "ثلاثاء"],
  [3, "أربعاء", "أربعاء"],
  [4, "خميس", "خميس"],
  [5, "جمعة", "جمعة"],
  [6, "سبت", "سبت"],
  [7, "أحد", "أحد"],
];
const OF_MONTH = `(?:من|في)(?: شهر)? (?:${MONTH}${TAIL}|(?:الشهر|شهر) {monthShift})`;
const OF_YEAR = `(?:من|في) (?:${YEAR}|(?:العام|السنة|عام) {yearShift})`;

/** Days, weeks and months counted within the month or year that holds them. */
// biome-ignore format: table
const RULES: readonly DateRule[] = [
  ...BARE.flatMap(([weekday, words, example]): readonly DateRule[] => [
    { id: `ar/nth-weekday-${weekday}`, kind: "calendar", pattern: `{ordinal:nth} (?:يوم )?(?:${words}) ${OF_MONTH}`, example: `أول ${example} من سبتمبر`, implies: { weekday } },
    { id: `ar/nth-weekday-${weekday}-of-this-month`, kind: "calendar", pattern: `{ordinal:nth} (?:يوم )?(?:${words}) (?:من|في) (?:هذا )?الشهر`, example: `أول ${example} من هذا الشهر`, implies: { weekday, monthShift: 0 } },
    { id: `ar/last-weekday-${weekday}`, kind: "calendar", pattern: `آخر (?:يوم )?(?:${words}) ${OF_MONTH}`, example: `آخر ${example} من مارس`, implies: { weekday, nth: -1 } },
    { id: `ar/last-weekday-${weekday}-of-this-month`, kind: "calendar", pattern: `آخر (?:يوم )?(?:${words}) (?:من|في) (?:هذا )?الشهر`, example: `آخر ${example} من الشهر`, implies: { weekday, nth: -1, monthShift: 0 } },
  ]),
  ...BARE.map(([weekday, words, example]): DateRule => ({ id: `ar/bare-weekday-${weekday}-of-week`, kind: "calendar", pattern: `(?:${words}) الأسبوع {shift:weekShift}`, example: `${example} الأسبوع الماضي`, implies: { weekday } })),
  { id: "ar/weekday-nth", kind: "calendar", pattern: `{weekday} {ordinal:nth} ${OF_MONTH}`, example: "الأحد الأول من مارس" },
  { id: "ar/weekday-last", kind: "calendar", pattern: `{weekday} (?:الأخير|الأخيرة) ${OF_MONTH}`, example: "الأحد الأخير من مارس", implies: { nth: -1 } },
  { id: "ar/weekday-last-of-this-month", kind: "calendar", pattern: "{weekday} (?:الأخير|الأخيرة) (?:من|في) (?:هذا )?الشهر", example: "الجمعة الأخيرة من الشهر", implies: { nth: -1, monthShift: 0 } },
  { id: "ar/week-number", kind: "calendar", pattern: "الأسبوع (?:رقم )?(?:ال ?(?=\\d))?(?=\\d){week} (?:من |في |لعام |لسنة )?(?:عام |العام |سنة )?(?=(?:19|20)\\d\\d(?!\\d)){year}(?: ?م)?", example: "الأسبوع 27 من عام 2024" },
  { id: "ar/week-of", kind: "calendar", pattern: "(?:أسبوع|الأسبوع الذي يبدأ|الأسبوع الذي يبدأ في) (?:يوم )?(?:ال ?(?=\\d))?{day}(?: من)? {month}(?: {year})?", example: "أسبوع 20 مايو", implies: { unit: "week" } },
  { id: "ar/nth-week", kind: "calendar", pattern: `الأسبوع {ordinal:nth} ${OF_MONTH}`, example: "الأسبوع الثالث من مارس", implies: { unit: "week" } },
  { id: "ar/first-week", kind: "calendar", pattern: `أول أسبوع ${OF_MONTH}`, example: "أول أسبوع من مارس", implies: { unit: "week", nth: 1 } },
  { id: "ar/last-week", kind: "calendar", pattern: `(?:الأسبوع الأخير|آخر أسبوع) ${OF_MONTH}`, example: "الأسبوع الأخير من مارس", implies: { unit: "week", nth: -1 } },
  { id: "ar/first-day", kind: "calendar", pattern: `(?:أول يوم|اليوم الأول) (?:${OF_MONTH}|${OF_YEAR})`, example: "أول يوم من أبريل", implies: { unit: "day", nth: 1 } },
  { id: "ar/nth-day", kind: "calendar", pattern: `(?:اليوم {ordinal:nth}|{ordinal:nth} (?:يوم|أيام))(?: ${OF_MONTH}| ${MONTH}${TAIL})`, example: "ثالث أيام أكتوبر", implies: { unit: "day" } },
  { id: "ar/last-day", kind: "calendar", pattern: `(?:آخر يوم|اليوم الأخير|آخر أيام) (?:${OF_MONTH}|${OF_YEAR})`, example: "آخر يوم من أكتوبر", implies: { unit: "day", nth: -1 } },
  { id: "ar/first-units", kind: "calendar", pattern: `(?=ال){unit} (?:ال)?{number} الأولى (?:${OF_MONTH}|${OF_YEAR})`, example: "الأشهر الثلاثة الأولى من عام 2022", implies: { nth: 1 } },
  { id: "ar/first-units-of-article", kind: "calendar", pattern: `(?:ال)?{number} {unit} الأولى (?:${OF_MONTH}|${OF_YEAR}|(?:من|في) (?=20\\d\\d|19\\d\\d){year})`, example: "التسعة أشهر الأولى من 2012", implies: { nth: 1 } },
  { id: "ar/first-units-of-bare-year", kind: "calendar", pattern: `(?=ال){unit} (?:ال)?{number} الأولى (?:من|في) (?=20\\d\\d|19\\d\\d){year}`, example: "الأشهر التسعة الأولى من 2012", implies: { nth: 1 } },
  { id: "ar/first-counted", kind: "calendar", pattern: `أول {number} {unit} (?:${OF_MONTH}|${OF_YEAR})`, example: "أول ثلاثة أشهر من عام 2022", implies: { nth: 1 } },
  { id: "ar/first-two-months", kind: "calendar", pattern: `(?:أول شهرين|الشهرين الأولين|الشهران الأولان) ${OF_YEAR}`, example: "أول شهرين من عام 2022", implies: { unit: "month", number: 2, nth: 1 } },
  { id: "ar/first-units-of-this-year", kind: "calendar", pattern: "(?=ال){unit} (?:ال)?{number} الأولى (?:من|في) (?:هذا العام|هذه السنة|العام|السنة)", example: "الأشهر الثلاثة الأولى من العام", implies: { nth: 1, yearShift: 0 } },
  { id: "ar/first-two-months-of-this-year", kind: "calendar", pattern: "(?:أول شهرين|الشهرين الأولين|الشهران الأولان) (?:من|في) (?:هذا العام|هذه السنة|العام|السنة)", example: "الشهرين الأولين من العام", implies: { unit: "month", number: 2, nth: 1, yearShift: 0 } },
  { id: "ar/last-units", kind: "calendar", pattern: `(?=ال){unit} (?:ال)?{number} الأخيرة (?:${OF_MONTH}|${OF_YEAR})`, example: "الأشهر الثلاثة الأخيرة من عام 2022", implies: { nth: -1 } },
  { id: "ar/last-counted", kind: "calendar", pattern: `آخر {number} {unit} (?:${OF_MONTH}|${OF_YEAR})`, example: "آخر ثلاثة أشهر من عام 2022", implies: { nth: -1 } },
];

export const NTH_DAYS: readonly DateRule[] = RULES.map((rule) => ({ ...rule, pattern: spelled(rule.pattern) }));
