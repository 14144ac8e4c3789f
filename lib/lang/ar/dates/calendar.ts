import type { DateRule } from "../../pack.ts";
import { spelled } from "./spelling.ts";

/** A month by one name or by two of one meaning: "آذار", "سبتمبر/أيلول", "سبتمبر (أيلول)". */
export const MONTH = "{month}(?:(?: ?/ ?| ){month}| ?\\( ?{month} ?\\))?";
/** A year with or without its noun and the mark of the common era. */
export const YEAR =
  "(?:(?:من )?(?:(?:العام|السنة) (?:الماضي|المقبل|الجاري|الحالي|القادم|المنصرم|الماضية|المقبلة|الجارية|الحالية|القادمة) |عام |العام |سنة |السنة |لعام |لسنة |للعام )?{year}(?: ?(?:م|ميلادي|ميلادية))?)";
/** What may follow a month: its year, or a word that says which one is meant. */
export const TAIL = `(?:[,،]? ?(?:${YEAR}|(?:من )?(?:العام|عام|السنة|سنة) {yearShift}|من {shift}|{shift}))?`;
const WEEKDAY = "(?:(?:أمس|اليوم|غدا),? )?(?:{weekday}[,،]?(?: الموافق| المصادف)?(?: يوم| ل)? ?)?";
const DAY = "(?!أول من )(?:ال)?{day}(?: من)?(?: شهر)?";
/** Words before which a bare month name is a month and not a verb or a place. */
const IN =
  "(?:في|وفي|خلال|شهر|بشهر|لشهر|بحلول|قبل|بعد|طوال|طيلة|مع حلول|من شهر|إلى|قمة|اجتماع|اجتماعات|انتخابات|اتفاق|لقاء|جولة|حتى شهر|منذ شهر)";
const NAME_OF =
  "(?:قمة|انتخابات|اتفاق|اتفاقية|معاهدة|حرب|ثورة|مونديال|أولمبياد|غزو|أزمة|موازنة|ميزانية|عملية|إعلان|بيان|دستور|هدنة|مؤتمر|أحداث|صيغة|نسخة|تقرير|صيف|انقلاب)";
/** Two names of persons or things that a bare month must not be: May (Theresa), Joan, Ibb. */
const BARE_MONTH = `(?!(?:ماي|جوان|اب|أوت|إب)(?!\\p{L})(?! ?/))${MONTH}`;
const BARE_YEAR =
  "(?=1[5-9]\\d\\d|20\\d\\d){year}(?: ?م)?(?! ?(?:%|في المئة|دولار|يورو|شخص|جندي|كيلو|كلم|متر|مليون|مليار|ألف|طن|صاروخ|لاجئ|قتيل|جريح|ضحية|صوت|حالة|موقع|مقاتل|مدني))";
const THIS_YEAR = "(?:هذا العام|هذه السنة|العام|السنة)";

/** Dates of the calendar: days, months, years and their parts. */
// biome-ignore format: table
const RULES: readonly DateRule[] = [
  { id: "ar/day-month", kind: "calendar", pattern: `${WEEKDAY}${DAY} ${MONTH}${TAIL}`, example: "يوم 18 مارس الجاري" },
  { id: "ar/day-month-this-year", kind: "calendar", pattern: `${WEEKDAY}${DAY} ${MONTH} (?:من )?(?:هذا العام|هذه السنة)`, example: "5 يناير من هذا العام", implies: { yearShift: 0 } },
  { id: "ar/weekday-in-brackets", kind: "calendar", pattern: `{weekday} ?\\((?:ال)?{day}(?: من)? ${MONTH}${TAIL}\\)`, example: "الثلاثاء (14 مارس/آذار)" },
  { id: "ar/numeric", kind: "calendar", pattern: "{day} ?([/.-]) ?{monthnum:month} ?[/.-] ?{year}(?: ?م)?", example: "01/12/2022" },
  { id: "ar/year-first", kind: "calendar", pattern: "{year} ?[/.-] ?{monthnum:month} ?[/.-] ?{day}(?: ?م)?", example: "2022/12/21" },
  { id: "ar/month-year", kind: "calendar", pattern: `${MONTH}[,،]? ?${YEAR}`, example: "مارس 2022" },
  { id: "ar/month-of-shifted-year", kind: "calendar", pattern: `${MONTH} (?:من )?(?:العام|عام|السنة|سنة) {yearShift}`, example: "أكتوبر من العام الماضي" },
  { id: "ar/month-of-this-year", kind: "calendar", pattern: `${MONTH} (?:من )?(?:هذا العام|هذه السنة)`, example: "يناير من هذا العام", implies: { yearShift: 0 } },
  { id: "ar/month-shift", kind: "calendar", pattern: `${MONTH} (?:من )?{shift}`, example: "سبتمبر/أيلول الماضي" },
  { id: "ar/in-month", kind: "calendar", pattern: `${IN} <${BARE_MONTH}>`, example: "في سبتمبر" },
  { id: "ar/bare-month", kind: "calendar", pattern: "(?=يناير|فبراير|أبريل|إبريل|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|تشرين|كانون|شباط|آذار|حزيران|أيلول){month}", example: "لقاء سبتمبر" },
  { id: "ar/double-month", kind: "calendar", pattern: "{month}(?: ?/ ?| ?\\(){month}\\)?", example: "مارس/آذار" },
  { id: "ar/part-month", kind: "calendar", pattern: `{part} (?:شهر )?${MONTH}${TAIL}`, example: "نهاية فبراير/شباط المنصرم" },
  { id: "ar/half-of-month", kind: "calendar", pattern: `النصف {half} من (?:شهر )?${MONTH}${TAIL}`, example: "النصف الأول من مارس" },
  { id: "ar/first-days-of-month", kind: "calendar", pattern: `(?:الأيام الأولى|الأسبوع الأول) من (?:شهر )?${MONTH}${TAIL}`, example: "الأسبوع الأول من مارس", implies: { part: "start" } },
  { id: "ar/last-days-of-month", kind: "calendar", pattern: `(?:الأيام الأخيرة|الأسبوع الأخير) من (?:شهر )?${MONTH}${TAIL}`, example: "الأيام الأخيرة من مارس", implies: { part: "end" } },
  { id: "ar/months-list", kind: "calendar", pattern: `<${MONTH}>(?:، <${MONTH}>)? و<${MONTH}${TAIL}>`, example: "في سبتمبر وأكتوبر 2022" },
  { id: "ar/days-list", kind: "calendar", pattern: `<(?:ال)?{day}>(?:(?:،| و|، و) ?<{day}>)?(?:(?:،| و|، و) ?<{day}>)? ?و ?<{day}(?: من)?(?: شهر)? ${MONTH}${TAIL}>`, example: "في 15 و16 و17 مارس" },

  { id: "ar/year", kind: "calendar", pattern: "(?:عام|العام|سنة|السنة)(?: (?:الماضي|المقبل|الجاري|الحالي|القادم|المنصرم|الماضية|المقبلة|الجارية|الحالية|القادمة))? (?:ال)?{year}(?: ?(?:م|ميلادي|ميلادية))?", example: "عام 2019" },
  { id: "ar/in-year", kind: "calendar", pattern: `(?:في|خلال|بحلول|قبل|بعد|حتى|منتصف|طوال|إلى|${NAME_OF}) <${BARE_YEAR}>`, example: "في 2015" },
  { id: "ar/year-in-brackets", kind: "calendar", pattern: "\\(<(?=1[5-9]\\d\\d|20\\d\\d){year}(?: ?م)?>\\)", example: "القرار (2015)" },
  { id: "ar/years-list", kind: "calendar", pattern: "(?:عامي|العامين|سنتي|السنتين|الأعوام|أعوام|سنوات|في) <{year}>(?:(?:،| و|، و) ?<{year}>)?(?:(?:،| و|، و) ?<{year}>)? ?و ?<{year}>", example: "عامي 2014 و2022" },
  { id: "ar/part-year", kind: "calendar", pattern: `{part} ${YEAR}`, example: "مطلع عام 2023" },
  { id: "ar/half-year", kind: "calendar", pattern: `النصف {half} (?:من )?${YEAR}`, example: "النصف الأول من عام 2023" },
  { id: "ar/half-shifted-year", kind: "calendar", pattern: "النصف {half} (?:من )?(?:العام|السنة) {yearShift}", example: "النصف الثاني من العام الماضي" },
  { id: "ar/half-this-year", kind: "calendar", pattern: `النصف {half} (?:من )?${THIS_YEAR}`, example: "النصف الثاني من هذا العام", implies: { yearShift: 0 } },
  { id: "ar/quarter-year", kind: "calendar", pattern: `الربع {quarter} (?:من )?${YEAR}`, example: "الربع الثالث من عام 2022" },
  { id: "ar/quarter-shifted-year", kind: "calendar", pattern: "الربع {quarter} (?:من )?(?:العام|السنة) {yearShift}", example: "الربع الثالث من العام الماضي" },
  { id: "ar/quarter-this-year", kind: "calendar", pattern: `الربع {quarter}(?: (?:من )?${THIS_YEAR})?`, example: "الربع الأول من هذا العام", implies: { yearShift: 0 } },
  { id: "ar/last-quarter-year", kind: "calendar", pattern: `الربع الأخير (?:من )?${YEAR}`, example: "الربع الأخير من عام 2022", implies: { quarter: 4 } },
  { id: "ar/last-quarter-shifted-year", kind: "calendar", pattern: "الربع الأخير (?:من )?(?:العام|السنة) {yearShift}", example: "الربع الأخير من العام الماضي", implies: { quarter: 4 } },
  { id: "ar/season-year", kind: "calendar", pattern: `(?:فصل )?{season} ${YEAR}`, example: "خريف عام 2021" },
  { id: "ar/season-shifted-year", kind: "calendar", pattern: "(?:فصل )?{season} (?:من )?(?:العام|السنة) {yearShift}", example: "ربيع العام المقبل" },
  { id: "ar/season-shift", kind: "calendar", pattern: "(?:فصل )?(?=ال){season} {shift}", example: "الصيف الماضي" },
  { id: "ar/this-season", kind: "calendar", pattern: "هذا (?=الشتاء){season}", example: "هذا الشتاء", implies: { shift: 0 } },
  { id: "ar/this-season-of-year", kind: "calendar", pattern: "هذا (?=الربيع|الصيف|الخريف){season}", example: "هذا الصيف", implies: { yearShift: 0 } },
  { id: "ar/part-season", kind: "calendar", pattern: `{part} (?:فصل )?{season}(?: ${YEAR}| {shift})`, example: "نهاية الصيف الماضي" },
  { id: "ar/decade-of-century", kind: "calendar", pattern: "(?:{part} )?(?:عقد )?(?=\\p{L}){decade} (?:من )?القرن (?:الماضي|العشرين|المنصرم|الفائت|ال20|20)", example: "تسعينيات القرن الماضي" },
  { id: "ar/decade", kind: "calendar", pattern: "(?:{part} )?(?:عقد )?(?=\\p{L}+(?:ينيات|ينات)(?!\\p{L})){decade}", example: "في التسعينيات" },
  { id: "ar/century", kind: "calendar", pattern: "(?:{part} )?القرن (?:ال)?{century}(?: (?:الميلادي|للميلاد))?", example: "مطلع القرن العشرين" },

  { id: "ar/day-of-month", kind: "calendar", pattern: `${WEEKDAY}(?:ال)?{day}(?: من)?(?: الشهر)? {monthShift}`, example: "في 15 من الشهر الجاري" },
  { id: "ar/day-of-this-month", kind: "calendar", pattern: `${WEEKDAY}(?:ال)?{day} من هذا الشهر`, example: "في 15 من هذا الشهر", implies: { monthShift: 0 } },
  { id: "ar/day-of-same-month", kind: "calendar", pattern: "(?:ال)?{day} من (?:الشهر (?:نفسه|ذاته|عينه)|ذات الشهر|نفس الشهر)", example: "في 12 من الشهر نفسه" },

  // Hijri dates are read so that nothing else reads them; their values wait for a calendar of their own.
  { id: "ar/hijri", kind: "not-a-date", pattern: `(?:{day}(?: من)? )?(?:شهر )?(?:محرم|المحرم|صفر|ربيع (?:الأول|الآخر|الثاني)|جمادى (?:الأولى|الآخرة|الثانية)|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة)(?: (?:عام |سنة )?\\d{4} ?(?:ه|هجري|هجرية)?)?`, example: "15 رجب 1444هـ" },
  { id: "ar/hijri-year", kind: "not-a-date", pattern: "(?:عام |سنة )?1[0-4]\\d\\d ?(?:ه|هجري|هجرية)", example: "عام 1444هـ" },
];

export const CALENDAR: readonly DateRule[] = RULES.map((rule) => ({ ...rule, pattern: spelled(rule.pattern) }));
