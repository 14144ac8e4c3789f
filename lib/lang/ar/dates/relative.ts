import type { DateRule } from "../../pack.ts";
import { spelled } from "./spelling.ts";

/** Periods that "last", "this" and "next" move; plurals point nowhere in particular. */
const PERIOD = "(?=(?:الأسبوع|الشهر|العام|السنة|القرن|العقد)(?!\\p{L})){unit}";
const WEEKDAY_NAME = "(?:الاثنين|الإثنين|الأثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)";
/** What makes "اليوم" another day than the article's. */
const OTHER_DAY =
  "(?! (?:التالي|السابق|الموالي|نفسه|ذاته|عينه|الواحد|الوطني|العالمي|الدولي|الأخير|الأول|الثاني|الثالث|الرابع|الخامس(?! عشر)|السادس|السابع|الثامن))";
const SAME = "(?:نفسه|نفسها|ذاته|ذاتها|عينه|عينها)";

/** Periods and days counted from the article's date or from the date told last. */
// biome-ignore format: table
const RULES: readonly DateRule[] = [
  { id: "ar/day-shift", kind: "shifted-unit", pattern: `{dayShift}(?! الأول)${OTHER_DAY}(?:[,،]? ${WEEKDAY_NAME})?`, example: "أمس الثلاثاء" },
  { id: "ar/shifted-unit", kind: "shifted-unit", pattern: `(?:{part} )?${PERIOD} {shift}`, example: "الأسبوع الماضي" },
  { id: "ar/year-shift", kind: "shifted-unit", pattern: "(?:{part} )?(?=(?:عام|سنة) ){unit} {shift}", example: "عام الماضي" },
  { id: "ar/this-unit", kind: "shifted-unit", pattern: `(?:{part} )?(?:هذا|هذه) ${PERIOD}`, example: "هذا العام", implies: { shift: 0 } },
  { id: "ar/part-of-unit", kind: "shifted-unit", pattern: `{part} ${PERIOD}(?! {ordinal})`, example: "نهاية العام", implies: { shift: 0 } },
  { id: "ar/half-month", kind: "calendar", pattern: "النصف {half} من الشهر {monthShift}", example: "النصف الأول من الشهر الجاري" },
  { id: "ar/weekday", kind: "calendar", pattern: "{weekday}", example: "يوم الثلاثاء" },
  { id: "ar/weekday-shift", kind: "calendar", pattern: "{weekday} {shift}", example: "الثلاثاء الماضي" },
  { id: "ar/weekday-of-last-week", kind: "calendar", pattern: "{weekday} من الأسبوع الماضي", example: "الثلاثاء من الأسبوع الماضي", implies: { shift: -1 } },

  { id: "ar/next-day", kind: "offset", pattern: "(?:اليوم (?:التالي|الموالي|الذي يليه|الذي تلاه)|غداة ذلك)", example: "في اليوم التالي", direction: 1, from: "event", implies: { number: 1, unit: "day" } },
  { id: "ar/day-before", kind: "offset", pattern: "(?:اليوم السابق|اليوم الذي سبقه|عشية ذلك)", example: "في اليوم السابق", direction: -1, from: "event", implies: { number: 1, unit: "day" } },
  { id: "ar/same-day", kind: "offset", pattern: `(?:اليوم ${SAME}|نفس اليوم|ذات اليوم|ذلك اليوم)`, example: "في اليوم نفسه", direction: 1, from: "event", implies: { number: 0, unit: "day" } },
  { id: "ar/same-month", kind: "offset", pattern: `(?:الشهر ${SAME}|نفس الشهر|ذات الشهر|ذلك الشهر)`, example: "في الشهر نفسه", direction: 1, from: "event", implies: { number: 0, unit: "month" } },
  { id: "ar/same-year", kind: "offset", pattern: `(?:العام ${SAME}|السنة ${SAME}|نفس العام|ذات العام|ذلك العام|نفس السنة)`, example: "في العام نفسه", direction: 1, from: "event", implies: { number: 0, unit: "year" } },
  { id: "ar/following-week", kind: "offset", pattern: "الأسبوع (?:التالي|الموالي)", example: "في الأسبوع التالي", direction: 1, from: "event", implies: { number: 1, unit: "week" } },
  { id: "ar/following-month", kind: "offset", pattern: "الشهر (?:التالي|الموالي)", example: "في الشهر التالي", direction: 1, from: "event", implies: { number: 1, unit: "month" } },
  { id: "ar/following-year", kind: "offset", pattern: "(?:العام|السنة) (?:التالي|التالية|الموالي|الموالية)", example: "في العام التالي", direction: 1, from: "event", implies: { number: 1, unit: "year" } },
  { id: "ar/year-before", kind: "offset", pattern: "(?:العام|السنة) (?:السابق|السابقة)", example: "في العام السابق", direction: -1, from: "event", implies: { number: 1, unit: "year" } },
  { id: "ar/month-before", kind: "offset", pattern: "الشهر السابق", example: "في الشهر السابق", direction: -1, from: "event", implies: { number: 1, unit: "month" } },
  { id: "ar/year-before-last", kind: "offset", pattern: "(?:العام|السنة) (?:قبل الماضي|قبل الماضية)", example: "العام قبل الماضي", direction: -1, from: "dct", implies: { number: 2, unit: "year" } },
  { id: "ar/month-before-last", kind: "offset", pattern: "الشهر قبل الماضي", example: "الشهر قبل الماضي", direction: -1, from: "dct", implies: { number: 2, unit: "month" } },
  { id: "ar/week-before-last", kind: "offset", pattern: "الأسبوع قبل الماضي", example: "الأسبوع قبل الماضي", direction: -1, from: "dct", implies: { number: 2, unit: "week" } },
];

export const RELATIVE: readonly DateRule[] = RULES.map((rule) => ({ ...rule, pattern: spelled(rule.pattern) }));
