import type { DateRule } from "../../pack.ts";
import { CLOCK } from "./calendar.ts";
import { spelled } from "./spelling.ts";

/** Periods that "last", "this" and "next" move; plurals point nowhere in particular. */
const PERIOD = "(?=(?:الأسبوع|الشهر|العام|السنة|القرن|العقد)(?!\\p{L})){unit}";
const WEEKDAY_NAME = "(?:الاثنين|الإثنين|الأثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)";
/** What makes "اليوم" another day than the article's. */
const OTHER_DAY =
  "(?! (?:التالي|السابق|الموالي|نفسه|ذاته|عينه|الواحد|الوطني|العالمي|الدولي|الأخير|الأكثر|الأشد|الأسوأ|الأطول|الأسود|المشؤوم|الحاسم|الموعود|الذي|الأول|الثاني|الثالث|الرابع|الخامس(?! عشر)|السادس|السابع|الثامن))";
const SAME = "(?:نفسه|نفسها|ذاته|ذاتها|عينه|عينها)";

/** A time of the day, or its hour, behind a day: it belongs to the day's expression. */
const HOUR = `${CLOCK}| (?:صباحا|مساء|ظهرا|ليلا|فجرا|عصرا)`;

/** Periods and days counted from the article's date or from the date told last. */
// biome-ignore format: table
const RULES: readonly DateRule[] = [
  { id: "ar/day-shift", kind: "shifted-unit", pattern: `{dayShift}(?! الأول)${OTHER_DAY}(?: ?[,،]? ?\\(? ?${WEEKDAY_NAME}(?: ?\\))?)?(?:${HOUR})?`, example: "أمس الثلاثاء" },
  { id: "ar/shifted-unit", kind: "shifted-unit", pattern: `(?:{part} )?${PERIOD} {shift}`, example: "الأسبوع الماضي" },
  { id: "ar/year-shift", kind: "shifted-unit", pattern: "(?:{part} )?(?=(?:عام|سنة) ){unit} {shift}", example: "عام الماضي" },
  { id: "ar/this-unit", kind: "shifted-unit", pattern: `(?:{part} )?(?:هذا|هذه) ${PERIOD}`, example: "هذا العام", implies: { shift: 0 } },
  { id: "ar/part-of-unit", kind: "shifted-unit", pattern: `{part} ${PERIOD}(?! {ordinal})`, example: "نهاية العام", implies: { shift: 0 } },
  { id: "ar/half-month", kind: "calendar", pattern: "النصف {half} من الشهر {monthShift}", example: "النصف الأول من الشهر الجاري" },
  { id: "ar/weekday", kind: "calendar", pattern: `{weekday}(?:${HOUR})?`, example: "يوم الثلاثاء" },
  { id: "ar/weekday-of-story", kind: "calendar", pattern: `<{weekday}(?:${HOUR})? (?:نفسه|ذاته|ذاك|نفسها|تلك)>`, example: "يوم الجمعة نفسه", from: "event", implies: { shift: 0 } },
  { id: "ar/weekday-shift", kind: "calendar", pattern: `{weekday} {shift}(?:${HOUR})?`, example: "الثلاثاء الماضي" },
  { id: "ar/this-weekday", kind: "calendar", pattern: "(?:هذا|هذه) (?:اليوم )?{weekday}|{weekday} (?:هذا|هذه)", example: "هذا الثلاثاء", implies: { shift: 0 } },
  { id: "ar/weekday-of-week", kind: "calendar", pattern: "{weekday} (?:من |في )?الأسبوع {shift:weekShift}", example: "الأحد من الأسبوع القادم" },
  { id: "ar/weekday-of-this-week", kind: "calendar", pattern: "{weekday} (?:من |في )?هذا الأسبوع", example: "الثلاثاء من هذا الأسبوع", implies: { weekShift: 0 } },
  { id: "ar/weekend", kind: "shifted-unit", pattern: "(?:عطلة |إجازة )?نهاية (?:هذا الأسبوع|الأسبوع(?: {shift}| هذه)?)|(?:عطلة|إجازة) (?:هذا )?الأسبوع(?: {shift})?", example: "عطلة نهاية الأسبوع الماضي", implies: { unit: "week", part: "end", shift: 0 } },
  { id: "ar/weekend-holiday-shift", kind: "shifted-unit", pattern: "(?:عطلة|إجازة) نهاية الأسبوع {shift}|{shift} نهاية الأسبوع", example: "عطلة نهاية الأسبوع الماضية", implies: { unit: "week", part: "end" } },
  { id: "ar/tonight", kind: "shifted-unit", pattern: "الليلة(?! (?:التي|الأولى|الثانية|الثالثة|الرابعة|الأخيرة|التالية|السابقة|نفسها|ذاتها|الواحدة|الماضية|الفائتة|قبل|الكبيرة|الختامية))", example: "الليلة", implies: { dayShift: 0 } },
  { id: "ar/unit-before-alone", kind: "shifted-unit", pattern: `${PERIOD} (?:السابق|السابقة)(?<=^[^ ]{4,8} [^ ]{6,7})(?= ?$)`, example: "العام السابق", implies: { shift: -1 } },
  { id: "ar/unit-after-alone", kind: "shifted-unit", pattern: `${PERIOD} (?:التالي|التالية)(?<=^[^ ]{4,8} [^ ]{6,7})(?= ?$)`, example: "الشهر التالي", implies: { shift: 1 } },
  { id: "ar/next-day-alone", kind: "shifted-unit", pattern: "اليوم التالي(?<=^[^ ]{5} [^ ]{6})(?= ?$)", example: "اليوم التالي", implies: { dayShift: 1 } },
  { id: "ar/previous-week", kind: "offset", pattern: "الأسبوع (?:السابق|الأسبق|الذي سبقه)", example: "في الأسبوع السابق", direction: -1, from: "event", implies: { number: 1, unit: "week" } },
  { id: "ar/weekday-after-next", kind: "offset", pattern: "{weekday} (?:ما )?بعد (?:القادم|القادمة|المقبل|المقبلة)", example: "الجمعة بعد القادمة", direction: 1, from: "target", implies: { shift: 1, unit: "week", number: 1 } },
  { id: "ar/halves-ago", kind: "offset", pattern: "(?:قبل|منذ) (?:نحو |حوالي |قرابة |أكثر من )?{number} {unit} ونصف(?: (?:العام|السنة|الشهر))?", example: "قبل ثلاث سنوات ونصف", direction: -1, from: "dct", implies: { andHalf: true } },
  { id: "ar/dual-years-and-half-ago", kind: "offset", pattern: "(?:قبل|منذ) (?:نحو |حوالي |قرابة |أكثر من )?(?:عامين|سنتين) ونصف(?: (?:العام|السنة))?", example: "قبل عامين ونصف", direction: -1, from: "dct", implies: { unit: "year", number: 2, andHalf: true } },
  { id: "ar/dual-months-and-half-ago", kind: "offset", pattern: "(?:قبل|منذ) (?:نحو |حوالي |قرابة |أكثر من )?شهرين ونصف(?: الشهر)?", example: "قبل شهرين ونصف", direction: -1, from: "dct", implies: { unit: "month", number: 2, andHalf: true } },
  { id: "ar/month-and-half-ago", kind: "offset", pattern: "(?:قبل|منذ) (?:نحو |حوالي |قرابة |أكثر من )?شهر ونصف(?: الشهر)?", example: "قبل شهر ونصف", direction: -1, from: "dct", implies: { unit: "month", number: 1, andHalf: true } },
  { id: "ar/in-month-and-half", kind: "offset", pattern: "^<بعد شهر ونصف(?: الشهر)?>$", example: "بعد شهر ونصف", direction: 1, from: "dct", implies: { unit: "month", number: 1, andHalf: true } },
  { id: "ar/in-year-and-half", kind: "offset", pattern: "^<بعد (?:عام|سنة) ونصف(?: (?:العام|السنة))?>$", example: "بعد عام ونصف", direction: 1, from: "dct", implies: { unit: "year", number: 1, andHalf: true } },
  { id: "ar/next-day", kind: "offset", pattern: "(?:اليوم (?:التالي|الموالي|الذي يليه|الذي تلاه)|غداة ذلك)", example: "في اليوم التالي", direction: 1, from: "event", implies: { number: 1, unit: "day" } },
  { id: "ar/day-before", kind: "offset", pattern: "(?:اليوم السابق|اليوم الذي سبقه|عشية ذلك)", example: "في اليوم السابق", direction: -1, from: "event", implies: { number: 1, unit: "day" } },
  { id: "ar/same-day", kind: "offset", pattern: `(?:اليوم ${SAME}|نفس اليوم|ذات اليوم|ذلك اليوم|ليلتها|ليلتئذ|(?<!في )يومها(?! ال))`, example: "في اليوم نفسه", direction: 1, from: "event", implies: { number: 0, unit: "day" } },
  { id: "ar/same-month", kind: "offset", pattern: `(?:الشهر ${SAME}|نفس الشهر|ذات الشهر|ذلك الشهر)`, example: "في الشهر نفسه", direction: 1, from: "event", implies: { number: 0, unit: "month" } },
  { id: "ar/same-year", kind: "offset", pattern: `(?:العام ${SAME}|السنة ${SAME}|نفس العام|ذات العام|ذلك العام|نفس السنة)`, example: "في العام نفسه", direction: 1, from: "event", implies: { number: 0, unit: "year" } },
  { id: "ar/following-week", kind: "offset", pattern: "الأسبوع (?:التالي|الموالي)", example: "في الأسبوع التالي", direction: 1, from: "event", implies: { number: 1, unit: "week" } },
  { id: "ar/following-month", kind: "offset", pattern: "الشهر (?:التالي|الموالي)", example: "في الشهر التالي", direction: 1, from: "event", implies: { number: 1, unit: "month" } },
  { id: "ar/following-year", kind: "offset", pattern: "(?:العام|السنة) (?:التالي|التالية|الموالي|الموالية|الذي يليه|الذي تلاه|التي تليها|التي تلتها)", example: "في العام التالي", direction: 1, from: "event", implies: { number: 1, unit: "year" } },
  { id: "ar/year-before", kind: "offset", pattern: "(?:العام|السنة) (?:السابق|السابقة)", example: "في العام السابق", direction: -1, from: "event", implies: { number: 1, unit: "year" } },
  { id: "ar/month-before", kind: "offset", pattern: "الشهر السابق", example: "في الشهر السابق", direction: -1, from: "event", implies: { number: 1, unit: "month" } },
  { id: "ar/unit-before-last", kind: "shifted-unit", pattern: "(?:{part} )?(?=(?:الأسبوع|الشهر|العام|السنة|القرن|العقد) ){unit} (?:ما )?قبل (?:الماضي|الماضية|الفائت|الفائتة|المنصرم|المنصرمة)", example: "العام قبل الماضي", implies: { unitShift: -2 } },
  { id: "ar/unit-after-next", kind: "shifted-unit", pattern: "(?:{part} )?(?=(?:الأسبوع|الشهر|العام|السنة) ){unit} (?:ما )?بعد (?:المقبل|المقبلة|القادم|القادمة|الآتي)", example: "الشهر بعد القادم", implies: { unitShift: 2 } },
  { id: "ar/weekday-before-last", kind: "offset", pattern: "{weekday} (?:ما )?قبل (?:الماضي|الماضية|الفائت)", example: "الثلاثاء قبل الماضي", direction: -1, from: "target", implies: { shift: -1, unit: "week", number: 1 } },
  { id: "ar/clock", kind: "shifted-unit", pattern: "(?:تمام )?الساعة (?:ال)?(?:d{1,2}(?:[:.]dd)?|{ordinal:hour})(?: (?:والنصف|والربع|إلا الربع))?(?: (?:صباحا|مساء|ظهرا|ليلا|فجرا|عصرا|بعد الظهر))?", example: "الساعة الثالثة", implies: { unit: "hour", shift: 0 } },
];

export const RELATIVE: readonly DateRule[] = RULES.map((rule) => ({ ...rule, pattern: spelled(rule.pattern) }));
