import type { TimeUnit } from "#lib/model/timex.ts";
import type { DateRule } from "../../pack.ts";
import { neighbours } from "../../shared/neighbours.ts";
import { MONTH, TAIL, YEAR } from "./calendar.ts";
import { spelled } from "./spelling.ts";

const MONTH1 = "{month1}(?: ?[/\\\\] ?{month1}| ?\\( ?{month1} ?\\))?";
const MONTH2 = "{month2}(?: ?[/\\\\] ?{month2}| ?\\( ?{month2} ?\\))?";
const YEAR1 = "(?:(?:من )?(?:عام |العام |سنة )?{year1}(?: ?م)?)";
const YEAR2 = "(?:(?:من )?(?:عام |العام |سنة )?{year2}(?: ?(?:م|ميلادي))?)";
/** The year of the second end, or the word that says which month is meant: it holds for both ends. */
const TAIL2 = `(?:[,،]? ?(?:${YEAR2}|(?:من )?العام {yearShift}|{shift}))?`;
const DAY1 = "(?:ال ?(?=\\d))?{day1}(?: من)?(?: شهر)?";
const DAY2 = "(?:ال ?(?=\\d))?{day2}(?: من)?(?: شهر)?";
const WEEKDAY1 = "(?:{weekday1} )?";
const WEEKDAY2 = "(?:{weekday2} )?";
const TO = "(?:إلى|حتى|-|ولغاية|لغاية|وحتى|وإلى)";
const SINCE =
  "(?:منذ|مذ|اعتبارا من يوم|ابتداء من|ابتداءا من|اعتبارا من|بدءا من|انطلاقا من|بداية من|ابتداء ب|اعتبارا ب|من تاريخ)";
const UNTIL = "(?:حتى|لغاية|إلى غاية|وحتى|بحلول|في موعد أقصاه|قبل حلول)";
const DUAL_YEARS = "(?:عامي|العامين|سنتي|السنتين|عامين)";

/** Two of a unit in one word, with the article and without. */
// biome-ignore format: table
const DUALS: readonly { readonly name: string; readonly unit: TimeUnit; readonly number: number; readonly definite: string; readonly indefinite: string }[] = [
  { name: "days",     unit: "day",     number: 2, definite: "اليومين|اليومان",                     indefinite: "يومين" },
  { name: "weeks",    unit: "week",    number: 2, definite: "الأسبوعين|الأسبوعان",                 indefinite: "أسبوعين" },
  { name: "months",   unit: "month",   number: 2, definite: "الشهرين|الشهران",                     indefinite: "شهرين" },
  { name: "quarters", unit: "quarter", number: 2, definite: "الربعين|الفصلين",                     indefinite: "ربعين" },
  { name: "years",    unit: "year",    number: 2, definite: "العامين|السنتين|العامان|السنتان",     indefinite: "عامين|سنتين" },
  { name: "decades",  unit: "decade",  number: 2, definite: "العقدين|العقدان",                     indefinite: "عقدين" },
];

/** Spans of time with two ends, and with one. */
// biome-ignore format: table
const RULES: readonly DateRule[] = [
  { id: "ar/days", kind: "range", pattern: `${DAY1}(?: ${MONTH1})?(?:[,،]? ${YEAR1})? ?- ?${DAY2} ${MONTH2}${TAIL2}`, example: "12-14 مايو" },
  { id: "ar/month-first-days", kind: "range", pattern: "{month} {day1} ?- ?{day2}(?! ?[-/]?\\d)", example: "تموز 13-15" },
  { id: "ar/month-first-days-each", kind: "range", pattern: "{month1} {day1} ?- ?{month2} {day2}(?! ?[-/]?\\d)", example: "آب 8 - آب 12" },
  { id: "ar/full-days", kind: "range", pattern: `${DAY1} ${MONTH1} ${YEAR1} ?- ?${DAY2} ${MONTH2} ${YEAR2}`, example: "3 مارس 2019 - 5 أبريل 2020" },
  { id: "ar/numeric-days", kind: "range", pattern: "{day1} ?[/.] ?{monthnum:month1}(?: ?[/.] ?{year1})? ?(?:-|إلى|حتى|و) ?{day2} ?[/.] ?{monthnum:month2} ?[/.] ?{year2}", example: "من 12/3/2023 إلى 15/3/2023" },
  { id: "ar/days-and", kind: "range", pattern: `(?=${neighbours(1, 31, " ?و ?")}){day1} ?و ?{day2}(?: من)? ${MONTH2}${TAIL2}`, example: "17 و18 مارس" },
  { id: "ar/night-between-days", kind: "range", pattern: `(?:ليلة|ليل|فجر) (?:يوم )?<${WEEKDAY1}${DAY1}(?: ${MONTH1})? ?(?:على|إلى) ?${WEEKDAY2}${DAY2} ${MONTH2}${TAIL2}>`, example: "ليلة 28 على 29 يونيو" },
  { id: "ar/night-between-bare-days", kind: "range", pattern: "(?:ليلة|ليل) <(?=\\d){day1} ?(?:-|على|إلى) ?(?=\\d){day2}>(?! ?[-/]?\\d)", example: "ليلة 11 على 12" },
  { id: "ar/from-day-to-day", kind: "range", pattern: `من (?:يوم )?<${WEEKDAY1}${DAY1}(?: ${MONTH1})?(?:[,،]? ${YEAR1})?[,،]? ${TO} ?(?:يوم )?${WEEKDAY2}${DAY2} ${MONTH2}${TAIL2}>`, example: "من 12 إلى 14 مايو" },
  { id: "ar/between-days", kind: "range", pattern: `(?:بين|ما بين|يومي|الفترة بين|الفترة ما بين)(?: يومي| يوم)? <${WEEKDAY1}${DAY1}(?: ${MONTH1})?(?:[,،]? ${YEAR1})? ?و ?${WEEKDAY2}${DAY2} ${MONTH2}${TAIL2}>`, example: "بين 3 و5 يونيو" },
  { id: "ar/from-day-to-day-of-month", kind: "range", pattern: "(?:من|بين|ما بين) <(?:ال ?(?=\\d))?{day1}(?: من)? ?(?:إلى|حتى|و) ?(?:ال ?(?=\\d))?{day2}(?: من)?(?: الشهر)? {monthShift}>", example: "من 12 إلى 14 من الشهر الجاري" },
  { id: "ar/days-and-of-month", kind: "range", pattern: `(?=${neighbours(1, 31, " ?و ?")}){day1} ?و ?{day2}(?: من)?(?: الشهر)? {monthShift}`, example: "27 و28 من الشهر الجاري" },
  { id: "ar/months", kind: "range", pattern: `(?:من|بين|ما بين) <(?:{part1} )?(?:شهري |شهر )?${MONTH1}(?:[,،]? ${YEAR1})? ?(?:إلى|حتى|و) ?(?:{part2} )?(?:شهر )?${MONTH2}${TAIL2}>`, example: "من يناير إلى مارس 2022" },
  { id: "ar/months-dash", kind: "range", pattern: `${MONTH1} ?- ?${MONTH2}${TAIL2}`, example: "يناير-مارس 2022" },
  { id: "ar/years", kind: "range", pattern: "(?:(?:عامي|عام|الأعوام|أعوام|سنوات|السنة المالية|العام المالي|العام الدراسي|الموسم) )?{year1} ?- ?{year2}(?: ?م)?", example: "2014-2018" },
  { id: "ar/years-slash", kind: "range", pattern: "(?:(?:عامي|عام|موسم|السنة المالية|العام المالي|العام الدراسي|الموسم) )?{year1} ?/ ?(?:{year2}|{yy2})(?: ?م)?(?! ?/)", example: "2021/2022" },
  { id: "ar/years-and", kind: "range", pattern: `(?:${DUAL_YEARS} )?(?=${neighbours(1950, 2049, " ?و ?")}){year1} ?و ?{year2}`, example: "خلال العامين 2021 و2022" },
  { id: "ar/between-years", kind: "range", pattern: `(?:بين|ما بين) <(?:(?:عامي|سنتي|العامين) )?(?:{part1} )?(?:(?:عام|سنة|العام) )?{year1} ?(?:و|إلى|حتى|-) ?(?:{part2} )?(?:(?:عام|سنة|العام) )?{year2}>`, example: "بين عامي 2014 و2018" },
  { id: "ar/early-years", kind: "range", pattern: "(?:بين|ما بين|من) <(?:عامي|سنتي) {shortYear1:year}(?: ?م)? ?(?:و|إلى|حتى|-) ?{shortYear2:year}(?: ?م)?>", example: "بين عامي 750 و1258" },
  { id: "ar/centuries-range", kind: "range", pattern: "(?:من|منذ) <(?:{part1} )?القرن (?:ال ?(?=\\d))?{century1}(?: الميلادي)? (?:إلى|حتى|وحتى) (?:{part2} )?القرن (?:ال ?(?=\\d))?{century2}(?: الميلادي)?>", example: "من القرن العاشر إلى القرن الثاني عشر" },
  { id: "ar/from-year-to-year", kind: "range", pattern: `(?:من|منذ) <(?:{part1} )?(?:عام |سنة |العام )?{year1}(?: ?م)? (?:إلى|حتى|ولغاية|لغاية|وحتى) (?:{part2} )?(?:عام |سنة |العام )?{year2}(?: ?م)?>`, example: "من 2014 إلى 2018" },
  { id: "ar/weekdays", kind: "range", pattern: "(?:من|بين|ما بين) (?:يوم )?<{weekday1} ?(?:إلى|حتى|وحتى|ولغاية|و) ?(?:يوم )?{weekday2}>", example: "من الاثنين إلى الخميس" },
  { id: "ar/weekdays-and", kind: "range", pattern: "(?:يومي) <{weekday1} و{weekday2}(?: {shift})?>", example: "يومي الاثنين والثلاثاء" },
  { id: "ar/weekday-night", kind: "range", pattern: "(?:ليل|ليلة) <{weekday1} ?(?:-|إلى|على)? ?{weekday2}>", example: "ليل الخميس الجمعة" },
  { id: "ar/past-units", kind: "range", pattern: "(?=ال(?!ساعات)){unit} (?:ال)?{number} (?:الماضية|الأخيرة|المنصرمة|الفائتة|المنقضية|الفارطة)", example: "السنوات الثلاث الماضية", direction: -1 },
  { id: "ar/past-number-first", kind: "range", pattern: "(?:ال)?{number} (?=أيام|أسابيع|أشهر|شهور|أعوام|سنوات|سنين|يوما|أسبوعا|شهرا|عاما){unit} (?:الماضية|الأخيرة|المنصرمة|الفائتة|المنقضية|الفارطة)", example: "الثلاثة أيام الماضية", direction: -1 },
  { id: "ar/past-counted", kind: "range", pattern: "آخر {number} (?=أيام|أسابيع|أشهر|شهور|أعوام|سنوات|سنين|يوما|أسبوعا|شهرا|عاما){unit}", example: "آخر ثلاثة أيام", direction: -1 },
  { id: "ar/coming-units", kind: "range", pattern: "(?=ال(?!ساعات)){unit} (?:ال)?{number} (?:المقبلة|القادمة|الآتية)", example: "السنوات الخمس المقبلة", direction: 1 },
  { id: "ar/coming-number-first", kind: "range", pattern: "(?:ال)?{number} (?=أيام|أسابيع|أشهر|شهور|أعوام|سنوات|سنين|يوما|أسبوعا|شهرا|عاما){unit} (?:المقبلة|القادمة|الآتية)", example: "الثلاثة أيام المقبلة", direction: 1 },
  { id: "ar/within-alone", kind: "range", pattern: "(?:خلال|في غضون)(?<=^(?:خلال|في غضون)) <{number} {unit}>(?= ?$)", example: "خلال ثلاثة أيام", direction: 1 },
  { id: "ar/within-one-alone", kind: "range", pattern: "(?:خلال|في غضون)(?<=^(?:خلال|في غضون)) <(?=يوم|أسبوع|شهر|عام|سنة){unit}(?: واحد| واحدة)?>(?= ?$)", example: "خلال أسبوع", direction: 1, implies: { number: 1 } },
  ...DUALS.flatMap(({ name, definite, indefinite, unit, number }): readonly DateRule[] => [
    { id: `ar/past-${name}-dual`, kind: "range", pattern: `(?:${definite}) (?:الماضيين|الأخيرين|الفائتين|المنصرمين|الماضيتين|الأخيرتين|المنصرمتين|المنقضيين|الماضيان|الأخيران)`, example: `${definite.split("|")[0]} الماضيين`, direction: -1, implies: { unit, number } },
    { id: `ar/last-${name}-dual`, kind: "range", pattern: `آخر (?:${indefinite})`, example: `آخر ${indefinite.split("|")[0]}`, direction: -1, implies: { unit, number } },
    { id: `ar/coming-${name}-dual`, kind: "range", pattern: `(?:${definite}) (?:المقبلين|القادمين|المقبلتين|القادمتين|المقبلان|القادمان)`, example: `${definite.split("|")[0]} المقبلين`, direction: 1, implies: { unit, number } },
    { id: `ar/within-${name}-alone`, kind: "range", pattern: `(?:خلال|في غضون)(?<=^(?:خلال|في غضون)) <(?:${indefinite})>(?= ?$)`, example: `خلال ${indefinite.split("|")[0]}`, direction: 1, implies: { unit, number } },
  ]),

  { id: "ar/months-slash", kind: "range", pattern: `{month1} ?/ ?{month2}${TAIL2}`, example: "تموز/آب 2006" },
  { id: "ar/seasons", kind: "range", pattern: `(?:من|بين|ما بين) <{season1}(?: ${YEAR1})? ?(?:إلى|حتى|و) ?{season2} ${YEAR2}>`, example: "بين صيف 2014 وخريف 2017" },
  { id: "ar/quarters", kind: "range", pattern: `(?:من|بين|ما بين) <الربع(?:ين)? {quarter1} ?(?:إلى|حتى|و) ?(?:الربع )?{quarter2} (?:من )?${YEAR2}>`, example: "من الربع الأول إلى الربع الثالث من 2022" },

  { id: "ar/since-day", kind: "since", pattern: `${SINCE} (?:يوم |تاريخ |صباح |مساء |فجر )?<(?:{weekday} )?(?:ال ?(?=\\d))?{day}(?: من)?(?: شهر)? ${MONTH}${TAIL}>`, example: "اعتبارا من 1 أبريل" },
  { id: "ar/since-month", kind: "since", pattern: `${SINCE} (?:شهر )?<(?:{part} (?:شهر )?)?${MONTH}${TAIL}>`, example: "منذ مارس الماضي" },
  { id: "ar/since-year", kind: "since", pattern: `${SINCE} <(?:{part} )?${YEAR}>`, example: "منذ عام 2014" },
  { id: "ar/since-shift-unit", kind: "since", pattern: `${SINCE} <(?:{part} )?(?=(?:الأسبوع|الشهر|العام|السنة|القرن|العقد)(?!\\p{L})){unit} {shift}>`, example: "ابتداء من الشهر المقبل" },
  { id: "ar/since-part-unit", kind: "since", pattern: `${SINCE} <{part} (?=(?:الأسبوع|الشهر|العام|السنة|القرن)(?!\\p{L})){unit}>`, example: "منذ بداية العام", implies: { shift: 0 } },
  { id: "ar/since-this-unit", kind: "since", pattern: `${SINCE} <(?:{part} )?(?:هذا|هذه) (?=(?:الأسبوع|الشهر|العام|السنة)(?!\\p{L})){unit}>`, example: "منذ بداية هذا العام", implies: { shift: 0 } },
  { id: "ar/since-season", kind: "since", pattern: `${SINCE} <(?:{part} )?{season}(?: ${YEAR}| {shift})>`, example: "منذ خريف 2021" },
  { id: "ar/since-coming-weekday", kind: "since", pattern: "(?:اعتبارا من|ابتداء من|بدءا من|انطلاقا من) (?:يوم |صباح |مساء |فجر )?<{weekday}>(?! {shift})", example: "اعتبارا من الأحد", implies: { tense: "future" } },
  { id: "ar/day-to-weekday", kind: "range", pattern: "من (?:يوم )?<{dayShift1} (?:إلى|حتى) (?:يوم )?{weekday2}>", example: "من غد إلى الأحد", implies: { shift: 1 } },
  { id: "ar/days-of-this-month", kind: "range", pattern: "(?:من|بين) <(?:ال ?(?=\\d))?{day1} ?(?:إلى|حتى|و) ?(?:ال ?(?=\\d))?{day2} (?:من )?(?:هذا الشهر|الشهر الجاري|الشهر الحالي)>", example: "من 3 إلى 7 من هذا الشهر", implies: { monthShift: 0 } },
  { id: "ar/since-weekday", kind: "since", pattern: `${SINCE} (?:يوم |صباح |مساء |فجر )?<{weekday}(?: {shift})?>`, example: "منذ الاثنين" },
  { id: "ar/since-day-shift", kind: "since", pattern: `${SINCE} (?:يوم |صباح |مساء |فجر )?<{dayShift}(?:[,،]? {weekday})?>(?! ?(?:الأول|التالي))`, example: "منذ أمس" },
  { id: "ar/since-decade", kind: "since", pattern: `${SINCE} <(?:{part} )?(?=\\p{L}+(?:ينيات|ينات)(?!\\p{L})){decade}(?: (?:من )?القرن (?:الماضي|العشرين))?>`, example: "منذ تسعينيات القرن الماضي" },
  { id: "ar/since-day-of-month", kind: "since", pattern: `${SINCE} <(?:ال ?(?=\\d))?{day}(?: من)?(?: الشهر)? {monthShift}>`, example: "اعتبارا من 15 الجاري" },

  { id: "ar/until-day", kind: "until", pattern: `${UNTIL} (?:يوم |تاريخ |صباح |مساء |فجر )?<(?:{weekday} )?(?:ال ?(?=\\d))?{day}(?: من)?(?: شهر)? ${MONTH}${TAIL}>`, example: "حتى 15 مايو" },
  { id: "ar/until-month", kind: "until", pattern: `${UNTIL} (?:شهر )?<(?:{part} (?:شهر )?)?${MONTH}${TAIL}>`, example: "حتى نهاية أبريل" },
  { id: "ar/until-year", kind: "until", pattern: `${UNTIL} <(?:{part} )?${YEAR}>`, example: "حتى عام 2030" },
  { id: "ar/until-shift-unit", kind: "until", pattern: `${UNTIL} <(?:{part} )?(?=(?:الأسبوع|الشهر|العام|السنة)(?!\\p{L})){unit} {shift}>`, example: "حتى نهاية العام المقبل" },
  { id: "ar/until-part-unit", kind: "until", pattern: `${UNTIL} <{part} (?=(?:الأسبوع|الشهر|العام|السنة|القرن)(?!\\p{L})){unit}>`, example: "حتى نهاية العام", implies: { shift: 0 } },
  { id: "ar/until-this-unit", kind: "until", pattern: `${UNTIL} <(?:{part} )?(?:هذا|هذه) (?=(?:الأسبوع|الشهر|العام|السنة)(?!\\p{L})){unit}>`, example: "حتى نهاية هذا العام", implies: { shift: 0 } },
  { id: "ar/until-season", kind: "until", pattern: `${UNTIL} <(?:{part} )?{season}(?: ${YEAR}| {shift})>`, example: "حتى خريف 2017" },
  { id: "ar/until-quarter", kind: "until", pattern: `${UNTIL} <(?:{part} )?الربع {quarter} (?:من )?${YEAR}>`, example: "حتى الربع الثالث من 2024" },
  { id: "ar/since-quarter", kind: "since", pattern: `${SINCE} <(?:{part} )?الربع {quarter} (?:من )?${YEAR}>`, example: "منذ الربع الثالث من 2022" },
  { id: "ar/until-decade", kind: "until", pattern: `${UNTIL} <(?:{part} )?(?=\\p{L}+(?:ينيات|ينات)(?!\\p{L})){decade}(?: (?:من )?القرن (?:الماضي|العشرين))?>`, example: "حتى ستينيات القرن الماضي" },
  { id: "ar/until-weekday", kind: "until", pattern: `${UNTIL} (?:يوم |مساء )?<{weekday}(?: {shift})?>`, example: "حتى الخميس المقبل" },
];

export const RANGES: readonly DateRule[] = RULES.map((rule) => ({ ...rule, pattern: spelled(rule.pattern) }));
