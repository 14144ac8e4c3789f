import type { DateRule } from "../../pack.ts";
import { MONTH, YEAR } from "./calendar.ts";
import { spelled } from "./spelling.ts";

/** Tatweel is gone from normalised text: "هـ" stands there as "ه". */
const ERA = "(?:ه|هجري|هجرية|للهجرة|من الهجرة)";
const YEAR_OF = `(?:[,،]? ?(?:من )?(?:عام |العام |سنة |السنة |لعام |لسنة )?{hijriYear}(?: ?${ERA})?)`;
const HOLY = "(?: (?:المبارك|الكريم|الفضيل|المعظم|الحرام))?";
const NAME = `(?:شهر )?{hijriMonth}${HOLY}`;
const DAY = "(?:ال ?(?=\\d))?{hijriDay}(?: من)?";
const WEEKDAY = "(?:(?:أمس|اليوم|غدا),? )?(?:{weekday}[,،]? )?";
const GREGORIAN = `(?:{weekday} ?)?(?:ال ?(?=\\d))?{day}(?: من)?(?: شهر)? ${MONTH}(?:[,،]? ?${YEAR})?`;
/** What parts the two calendars of one date. */
const EQUALS = "(?: ?[,،]? ?(?:الموافقة?|المصادف|الموافقين)(?: يوم| في)? ?(?:ل ?)?| ?[/(=-] ?)";
/** Months whose name is no person's: these need no word before them. */
const PLAIN = "(?=(?:ربيع|جمادى|جمادي|ذو|ذي|ذوالقعدة|ذوالحجة) ?)";
const IN = "(?:في|خلال|طوال|طيلة|قبل|بعد|منذ|حتى|قبيل|بحلول|مع حلول|عشية|بداية من)";

/** Dates of the calendar of the Hijra, and those that say one day in both calendars. */
// biome-ignore format: table
const RULES: readonly DateRule[] = [
  { id: "ar/hijri-and-gregorian", kind: "calendar", pattern: `${WEEKDAY}${DAY} ${NAME}${YEAR_OF}?${EQUALS}${GREGORIAN}\\)?`, example: "15 رجب 1444هـ الموافق 6 فبراير 2023م" },
  { id: "ar/gregorian-and-hijri", kind: "calendar", pattern: `${GREGORIAN}${EQUALS}${DAY} ${NAME}${YEAR_OF}?\\)?`, example: "6 فبراير 2023م الموافق 15 رجب 1444هـ" },
  { id: "ar/hijri-day", kind: "calendar", pattern: `${WEEKDAY}${DAY} ${NAME}(?:${YEAR_OF}| {shift}| (?:من )?(?:العام|السنة) {yearShift})?`, example: "الخامس من رمضان 1444" },
  { id: "ar/hijri-nth-day", kind: "calendar", pattern: `{ordinal:hijriDay} (?:يوم|أيام|ليالي) (?:من )?${NAME}${YEAR_OF}?`, example: "أول أيام رمضان" },
  { id: "ar/hijri-nth-day-of-year", kind: "calendar", pattern: `{ordinal:hijriDay} (?:يوم|أيام|ليالي) (?:من )?${NAME} (?:عام |سنة )?(?=(?:19|20)\\d\\d(?!\\d)){year}`, example: "أول أيام رمضان 2023" },
  { id: "ar/hijri-numeric", kind: "calendar", pattern: `{hijriDay} ?[/-] ?{monthnum:hijriMonth} ?[/-] ?(?=1[34]\\d\\d){hijriYear}(?: ?${ERA})?`, example: "15/7/1444هـ" },
  { id: "ar/hijri-year-first", kind: "calendar", pattern: `(?=1[34]\\d\\d){hijriYear} ?[/-] ?{monthnum:hijriMonth} ?[/-] ?{hijriDay}(?: ?${ERA})?`, example: "1444/7/15هـ" },
  { id: "ar/hijri-numeric-pair", kind: "calendar", pattern: `\\d{1,2} ?[/-] ?\\d{1,2} ?[/-] ?1[34]\\d\\d ?${ERA}${EQUALS}{day} ?[/-] ?{monthnum:month} ?[/-] ?{year}(?: ?م)?\\)?`, example: "15/7/1444هـ الموافق 6/2/2023م" },
  { id: "ar/hijri-days", kind: "range", pattern: `(?:ال ?(?=\\d))?{hijriDay1}(?: من)? ?(?:إلى|حتى|-|و) ?(?:ال ?(?=\\d))?{hijriDay2}(?: من)? ${NAME}${YEAR_OF}?`, example: "من 5 إلى 9 رمضان 1444" },
  { id: "ar/hijri-month-year", kind: "calendar", pattern: `(?:{part} )?${NAME}${YEAR_OF}`, example: "أواخر شعبان 1443 هـ" },
  { id: "ar/hijri-month-shift", kind: "calendar", pattern: `(?:{part} )?(?:شهر )?<{hijriMonth}${HOLY} {shift}>`, example: "رمضان الماضي" },
  { id: "ar/hijri-month-of-year", kind: "calendar", pattern: `(?:{part} )?${NAME} (?:من |في )?(?:العام|السنة|عام) {yearShift}`, example: "رمضان العام الماضي" },
  { id: "ar/hijri-month-in-year", kind: "calendar", pattern: `(?:{part} )?${NAME} (?:من )?(?:عام |العام |سنة )?(?=20\\d\\d|19\\d\\d){year}(?: ?م)?`, example: "رمضان 2022" },
  { id: "ar/hijri-month", kind: "calendar", pattern: `(?:{part} )?شهر <{hijriMonth}${HOLY}>`, example: "شهر رجب" },
  { id: "ar/in-ramadan", kind: "calendar", pattern: `${IN} <(?=رمضان){hijriMonth}${HOLY}>`, example: "قبل رمضان" },
  { id: "ar/hijri-plain-month", kind: "calendar", pattern: `(?:{part} )?${PLAIN}{hijriMonth}`, example: "في ذي الحجة" },
  { id: "ar/hijri-part-month", kind: "calendar", pattern: `{part} {hijriMonth}${HOLY}`, example: "منتصف شعبان" },
  { id: "ar/last-ten-days", kind: "calendar", pattern: `العشر الأواخر من ${NAME}${YEAR_OF}?`, example: "العشر الأواخر من رمضان", implies: { part: "end" } },
  { id: "ar/hijri-year", kind: "calendar", pattern: `(?:(?:{part} )?(?:عام|العام|سنة|السنة|لعام|لسنة) )?{hijriYear} ?${ERA}`, example: "عام 1444هـ" },
  { id: "ar/hijri-ordinal-year", kind: "calendar", pattern: "(?:العام|السنة|سنة|عام) (?=ال){ordinal:hijriYear} (?:للهجرة|من الهجرة|الهجري|الهجرية)(?: النبوية)?", example: "السنة الخامسة للهجرة" },
  { id: "ar/hijri-named-year", kind: "calendar", pattern: "(?:العام|السنة|للعام|للسنة) (?:الهجري|الهجرية) ?:? ?{hijriYear}", example: "العام الهجري 1444" },
  { id: "ar/hijri-new-year", kind: "calendar", pattern: "رأس السنة الهجرية (?:عام |سنة |لعام )?(?=1[34]\\d\\d){hijriYear}(?: ?ه)?", example: "رأس السنة الهجرية 1445", implies: { hijriMonth: 1, hijriDay: 1 } },
  { id: "ar/hijri-fitr", kind: "calendar", pattern: "عيد الفطر(?: المبارك)? (?:عام |سنة |لعام )?(?=1[34]\\d\\d){hijriYear}(?: ?ه)?", example: "عيد الفطر 1444", implies: { hijriMonth: 10, hijriDay: 1 } },
  { id: "ar/hijri-adha", kind: "calendar", pattern: "عيد الأضحى(?: المبارك)? (?:عام |سنة |لعام )?(?=1[34]\\d\\d){hijriYear}(?: ?ه)?", example: "عيد الأضحى 1444", implies: { hijriMonth: 12, hijriDay: 10 } },
  { id: "ar/hijri-and-year", kind: "calendar", pattern: `(?:(?:عام|العام|سنة|السنة) )?\\d{1,4} ?${ERA}(?: ?[/(=-] ?| ?[,،]? ?الموافق(?: ل)?(?: ?عام| ?سنة)? ?)(?:عام |سنة )?{shortYear} ?(?:م|ميلادي|ميلادية)?\\)?`, example: "سنة 656هـ/1258م" },
  { id: "ar/year-and-hijri", kind: "calendar", pattern: `(?:(?:عام|العام|سنة|السنة) )?{shortYear} ?(?:م|ميلادي|ميلادية)?(?: ?[/(=-] ?| ?[,،]? ?الموافق(?: ل)?(?: ?عام| ?سنة)? ?)\\d{1,4} ?${ERA}\\)?`, example: "عام 1258م/656هـ" },
  { id: "ar/hijri-century", kind: "not-a-date", pattern: "(?:{part} )?القرن (?:ال ?(?=\\d))?{century} (?:الهجري|للهجرة)", example: "القرن الثالث الهجري" },
];

export const HIJRI: readonly DateRule[] = RULES.map((rule) => ({ ...rule, pattern: spelled(rule.pattern) }));
