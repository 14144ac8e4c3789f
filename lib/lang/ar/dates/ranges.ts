import type { DateRule } from "../../pack.ts";
import { neighbours } from "../../shared/neighbours.ts";
import { MONTH, TAIL, YEAR } from "./calendar.ts";
import { spelled } from "./spelling.ts";

const MONTH1 = "{month1}(?: ?/ ?{month1}| ?\\( ?{month1} ?\\))?";
const MONTH2 = "{month2}(?: ?/ ?{month2}| ?\\( ?{month2} ?\\))?";
const YEAR1 = "(?:(?:من )?(?:عام |العام |سنة )?{year1}(?: ?م)?)";
const YEAR2 = "(?:(?:من )?(?:عام |العام |سنة )?{year2}(?: ?(?:م|ميلادي))?)";
/** The year of the second end, or the word that says which month is meant: it holds for both ends. */
const TAIL2 = `(?:[,،]? ?(?:${YEAR2}|(?:من )?العام {yearShift}|{shift}))?`;
const DAY1 = "(?:ال)?{day1}(?: من)?(?: شهر)?";
const DAY2 = "(?:ال)?{day2}(?: من)?(?: شهر)?";
const TO = "(?:إلى|حتى|-|ولغاية|لغاية|وحتى|وإلى)";
const SINCE = "(?:منذ|ابتداء من|ابتداءا من|اعتبارا من|بدءا من|انطلاقا من|بداية من|ابتداء ب|من تاريخ)";
const UNTIL = "(?:حتى|لغاية|إلى غاية|وحتى)";
const DUAL_YEARS = "(?:عامي|العامين|سنتي|السنتين|عامين)";

/** Spans of time with two ends, and with one. */
// biome-ignore format: table
const RULES: readonly DateRule[] = [
  { id: "ar/days", kind: "range", pattern: `${DAY1} ?- ?${DAY2} ${MONTH2}${TAIL2}`, example: "12-14 مايو" },
  { id: "ar/days-and", kind: "range", pattern: `(?=${neighbours(1, 31, " ?و ?")}){day1} ?و ?{day2}(?: من)? ${MONTH2}${TAIL2}`, example: "17 و18 مارس" },
  { id: "ar/from-day-to-day", kind: "range", pattern: `من <${DAY1}(?: ${MONTH1})?(?:[,،]? ${YEAR1})? ${TO} ?${DAY2} ${MONTH2}${TAIL2}>`, example: "من 12 إلى 14 مايو" },
  { id: "ar/between-days", kind: "range", pattern: `(?:بين|ما بين|يومي|الفترة بين|الفترة ما بين) <${DAY1}(?: ${MONTH1})?(?:[,،]? ${YEAR1})? ?و ?${DAY2} ${MONTH2}${TAIL2}>`, example: "بين 3 و5 يونيو" },
  { id: "ar/from-day-to-day-of-month", kind: "range", pattern: "(?:من|بين|ما بين) <(?:ال)?{day1}(?: من)? ?(?:إلى|حتى|و) ?(?:ال)?{day2}(?: من)?(?: الشهر)? {monthShift}>", example: "من 12 إلى 14 من الشهر الجاري" },
  { id: "ar/months", kind: "range", pattern: `(?:من|بين|ما بين) <(?:{part1} )?${MONTH1}(?:[,،]? ${YEAR1})? ?(?:إلى|حتى|و) ?(?:{part2} )?${MONTH2}${TAIL2}>`, example: "من يناير إلى مارس 2022" },
  { id: "ar/months-dash", kind: "range", pattern: `${MONTH1} ?- ?${MONTH2}${TAIL2}`, example: "يناير-مارس 2022" },
  { id: "ar/years", kind: "range", pattern: "(?:(?:عامي|عام|الأعوام|أعوام|سنوات) )?{year1} ?- ?{year2}(?: ?م)?", example: "2014-2018" },
  { id: "ar/years-slash", kind: "range", pattern: "(?:(?:عامي|عام|موسم) )?{year1} ?/ ?(?:{year2}|{yy2})(?! ?/)", example: "2021/2022" },
  { id: "ar/years-and", kind: "range", pattern: `(?:${DUAL_YEARS} )?(?=${neighbours(1950, 2049, " ?و ?")}){year1} ?و ?{year2}`, example: "خلال العامين 2021 و2022" },
  { id: "ar/between-years", kind: "range", pattern: `(?:بين|ما بين) <(?:(?:عامي|عام|سنتي|العامين) )?{year1} ?و ?(?:عام )?{year2}>`, example: "بين عامي 2014 و2018" },
  { id: "ar/from-year-to-year", kind: "range", pattern: `(?:من|منذ) <(?:{part1} )?(?:عام |سنة |العام )?{year1} (?:إلى|حتى|ولغاية|لغاية|وحتى) (?:{part2} )?(?:عام |سنة |العام )?{year2}>`, example: "من 2014 إلى 2018" },
  { id: "ar/weekdays", kind: "range", pattern: "(?:من|بين|ما بين) (?:يوم )?<{weekday1} ?(?:إلى|حتى|و) ?{weekday2}>", example: "من الاثنين إلى الخميس" },
  { id: "ar/weekdays-and", kind: "range", pattern: "(?:يومي) <{weekday1} و{weekday2}(?: {shift})?>", example: "يومي الاثنين والثلاثاء" },
  { id: "ar/past-units", kind: "range", pattern: "(?:خلال|في|طوال|على مدى|على مدار|طيلة) <(?=ال){unit} (?:ال)?{number} (?:الماضية|الأخيرة|المنصرمة|الفائتة)>", example: "خلال السنوات الثلاث الماضية", direction: -1 },
  { id: "ar/past-days-dual", kind: "range", pattern: "(?:خلال|في|طوال|على مدى|على مدار) <اليومين (?:الماضيين|الأخيرين|الفائتين|المنصرمين)>", example: "خلال اليومين الماضيين", direction: -1, implies: { unit: "day", number: 2 } },
  { id: "ar/past-weeks-dual", kind: "range", pattern: "(?:خلال|في|طوال|على مدى|على مدار) <الأسبوعين (?:الماضيين|الأخيرين|الفائتين|المنصرمين)>", example: "خلال الأسبوعين الماضيين", direction: -1, implies: { unit: "week", number: 2 } },
  { id: "ar/past-months-dual", kind: "range", pattern: "(?:خلال|في|طوال|على مدى|على مدار) <الشهرين (?:الماضيين|الأخيرين|الفائتين|المنصرمين)>", example: "خلال الشهرين الماضيين", direction: -1, implies: { unit: "month", number: 2 } },
  { id: "ar/past-years-dual", kind: "range", pattern: "(?:خلال|في|طوال|على مدى|على مدار) <(?:العامين|السنتين) (?:الماضيين|الأخيرين|الماضيتين|الأخيرتين|الفائتين|المنصرمين)>", example: "خلال العامين الماضيين", direction: -1, implies: { unit: "year", number: 2 } },
  { id: "ar/coming-units", kind: "range", pattern: "(?:خلال|في|طوال|على مدى|على مدار|طيلة) <(?=ال){unit} (?:ال)?{number} (?:المقبلة|القادمة|التالية)>", example: "خلال الأيام الثلاثة المقبلة", direction: 1 },
  { id: "ar/coming-weeks-dual", kind: "range", pattern: "(?:خلال|في|على مدى|على مدار) <الأسبوعين (?:المقبلين|القادمين)>", example: "خلال الأسبوعين المقبلين", direction: 1, implies: { unit: "week", number: 2 } },
  { id: "ar/coming-years-dual", kind: "range", pattern: "(?:خلال|في|على مدى|على مدار) <(?:العامين|السنتين) (?:المقبلين|القادمين|المقبلتين|القادمتين)>", example: "خلال العامين المقبلين", direction: 1, implies: { unit: "year", number: 2 } },

  { id: "ar/since-day", kind: "since", pattern: `${SINCE} (?:يوم )?<(?:{weekday} )?(?:ال)?{day}(?: من)?(?: شهر)? ${MONTH}${TAIL}>`, example: "اعتبارا من 1 أبريل" },
  { id: "ar/since-month", kind: "since", pattern: `${SINCE} (?:شهر )?<(?:{part} (?:شهر )?)?${MONTH}${TAIL}>`, example: "منذ مارس الماضي" },
  { id: "ar/since-year", kind: "since", pattern: `${SINCE} <(?:{part} )?${YEAR}>`, example: "منذ عام 2014" },
  { id: "ar/since-shift-unit", kind: "since", pattern: `${SINCE} <(?:{part} )?(?=(?:الأسبوع|الشهر|العام|السنة|القرن|العقد)(?!\\p{L})){unit} {shift}>`, example: "ابتداء من الشهر المقبل" },
  { id: "ar/since-part-unit", kind: "since", pattern: `${SINCE} <{part} (?=(?:الأسبوع|الشهر|العام|السنة|القرن)(?!\\p{L})){unit}>`, example: "منذ بداية العام", implies: { shift: 0 } },
  { id: "ar/since-this-unit", kind: "since", pattern: `${SINCE} <(?:{part} )?(?:هذا|هذه) (?=(?:الأسبوع|الشهر|العام|السنة)(?!\\p{L})){unit}>`, example: "منذ بداية هذا العام", implies: { shift: 0 } },
  { id: "ar/since-season", kind: "since", pattern: `${SINCE} <(?:{part} )?{season}(?: ${YEAR}| {shift})>`, example: "منذ خريف 2021" },
  { id: "ar/since-weekday", kind: "since", pattern: `${SINCE} (?:يوم |صباح |مساء |فجر )?<{weekday}(?: {shift})?>`, example: "منذ الاثنين" },
  { id: "ar/since-day-shift", kind: "since", pattern: `${SINCE} (?:يوم |صباح |مساء |فجر )?<{dayShift}>(?! ?(?:الأول|التالي))`, example: "منذ أمس" },
  { id: "ar/since-decade", kind: "since", pattern: `${SINCE} <(?:{part} )?(?=\\p{L}+(?:ينيات|ينات)(?!\\p{L})){decade}(?: (?:من )?القرن (?:الماضي|العشرين))?>`, example: "منذ تسعينيات القرن الماضي" },
  { id: "ar/since-day-of-month", kind: "since", pattern: `${SINCE} <(?:ال)?{day}(?: من)?(?: الشهر)? {monthShift}>`, example: "اعتبارا من 15 الجاري" },

  { id: "ar/until-day", kind: "until", pattern: `${UNTIL} (?:يوم )?<(?:{weekday} )?(?:ال)?{day}(?: من)?(?: شهر)? ${MONTH}${TAIL}>`, example: "حتى 15 مايو" },
  { id: "ar/until-month", kind: "until", pattern: `${UNTIL} (?:شهر )?<(?:{part} (?:شهر )?)?${MONTH}${TAIL}>`, example: "حتى نهاية أبريل" },
  { id: "ar/until-year", kind: "until", pattern: `${UNTIL} <(?:{part} )?${YEAR}>`, example: "حتى عام 2030" },
  { id: "ar/until-shift-unit", kind: "until", pattern: `${UNTIL} <(?:{part} )?(?=(?:الأسبوع|الشهر|العام|السنة)(?!\\p{L})){unit} {shift}>`, example: "حتى نهاية العام المقبل" },
  { id: "ar/until-part-unit", kind: "until", pattern: `${UNTIL} <{part} (?=(?:الأسبوع|الشهر|العام|السنة|القرن)(?!\\p{L})){unit}>`, example: "حتى نهاية العام", implies: { shift: 0 } },
  { id: "ar/until-this-unit", kind: "until", pattern: `${UNTIL} <(?:{part} )?(?:هذا|هذه) (?=(?:الأسبوع|الشهر|العام|السنة)(?!\\p{L})){unit}>`, example: "حتى نهاية هذا العام", implies: { shift: 0 } },
  { id: "ar/until-weekday", kind: "until", pattern: `${UNTIL} (?:يوم |مساء )?<{weekday}(?: {shift})?>`, example: "حتى الخميس المقبل" },
];

export const RANGES: readonly DateRule[] = RULES.map((rule) => ({ ...rule, pattern: spelled(rule.pattern) }));
