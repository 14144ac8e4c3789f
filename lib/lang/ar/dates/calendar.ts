import type { DateRule } from "../../pack.ts";
import { spelled } from "./spelling.ts";

/** A month by one name or by two of one meaning: "آذار", "سبتمبر/أيلول", "سبتمبر (أيلول)". */
export const MONTH = "{month}(?:(?: ?[/\\\\|-] ?| ){month}| ?\\( ?{month} ?\\))?";
/** A year with or without its noun, the year of the Hijra before it, and the mark of the common era: "سنة 1334هـ/1916م". */
export const YEAR =
  "(?:(?:من )?(?:(?:العام|السنة) (?:الماضي|المقبل|الجاري|الحالي|القادم|المنصرم|الماضية|المقبلة|الجارية|الحالية|القادمة) |عام |العام |سنة |السنة |لعام |لسنة |للعام )?(?:1?\\d{1,3} ?ه ?\\( ?{year} ?م?\\)|(?:1?\\d{1,3} ?ه ?[/-] ?)?{year}(?: ?(?:م|ميلادي|ميلادية|ميلاديا))?))";
/** What may follow a month: its year, or a word that says which one is meant. */
export const TAIL = `(?:[,،]? ?(?:${YEAR}|(?:من )?(?:العام|عام|السنة|سنة) {yearShift}|من {shift}|{shift}))?`;
const WEEKDAY =
  "(?:(?:أمس|اليوم|غدا|بعد غد)[,،]? )?(?:{weekday}(?: (?:القادم|المقبل|الماضي|الفائت|المنصرم|الحالي)(?= (?:الموافق|المصادف)))? ?[,،]?(?: ?[(]?(?:الموافقة?|المصادفة?|الواقع|ال?مؤرخ)(?: في)?| في)?(?: يوم)?(?: ?ل)? ?-? ?)?";
const DAY = "(?!أول من )(?:ال ?(?=\\d))?{day}(?: من)?(?: شهر)?";
/** Words before which a bare month name is a month and not a verb or a place. */
const IN =
  "(?:في|وفي|خلال|شهر|بشهر|لشهر|بحلول|قبل|بعد|طوال|طيلة|مع حلول|من شهر|إلى|قمة|اجتماع|اجتماعات|انتخابات|اتفاق|لقاء|جولة|حتى شهر|منذ شهر)";
const NAME_OF =
  "(?:قمة|انتخابات|اتفاق|اتفاقية|معاهدة|حرب|ثورة|مونديال|أولمبياد|غزو|أزمة|موازنة|ميزانية|عملية|إعلان|بيان|دستور|تعديلات|هدنة|مؤتمر|أحداث|صيغة|نسخة|تقرير|صيف|انقلاب)";
/** Two names of persons or things that a bare month must not be: May (Theresa), Joan, Ibb. */
export const BARE_MONTH = `(?!(?:ماي|جوان|اب|أوت|إب)(?!\\p{L})(?! ?/))${MONTH}`;
const BARE_YEAR =
  "(?=1[5-9]\\d\\d|20\\d\\d){year}(?: ?م)?(?! ?(?:%|في المئة|دولار|يورو|شخص|جندي|كيلو|كلم|متر|مليون|مليار|ألف|طن|صاروخ|لاجئ|قتيل|جريح|ضحية|صوت|حالة|موقع|مقاتل|مدني|نقطة|نسمة|قطعة|عائلة|أسرة|طفل|امرأة|وفاة|إصابة|مرة|ميل|درجة|وحدة|سيارة|منزل|مبنى|قرية|مدرسة|طالب|لاعب|ناخب|مشارك|عسكري|عنصر|ضابط|شاحنة|طائرة|دبابة|ليرة|ريال|درهم|دينار|جنيه|روبل|برميل|ميغاواط|قدم|هكتار|فدان|سجين|أسير|معتقل|نازح|مهاجر|دولة|شركة|وظيفة|سفينة|قارب|غارة|هجوم|رحلة|مركز|محطة|متظاهر|مريض|طبيب|عامل|موظف|صفحة|سهم|سنتيم|كيلومتر|كلغ|غرام|لتر|مليار|كتاب|فيلم|لوحة|مسجد|كنيسة))";
const HOURS =
  "(?:الواحدة|الثانية عشرة|الحادية عشرة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة)";
/** "at 12:30", "at three in the afternoon" behind a day. */
export const CLOCK = `(?: ?[-,،|]? ?(?:(?:عند|في|على) )?(?:تمام )?(?:الساعة )?\\d{1,2}[:.]\\d\\d|[,،]? (?:(?:عند|في|على) )?(?:تمام )?الساعة (?:\\d{1,2}|${HOURS})(?: (?:والنصف|والربع|إلا الربع))?)(?: ?(?:صباحا|مساء|ظهرا|ليلا|فجرا|عصرا|بعد الظهر|ص|م))?(?: (?:بتوقيت|بالتوقيت) \\p{L}{3,15}| gmt| ?\\+ ?gmt)?`;
const THIS_YEAR = "(?:هذا العام|هذه السنة|العام|السنة)";

/** Dates of the calendar: days, months, years and their parts. */
// biome-ignore format: table
const RULES: readonly DateRule[] = [
  { id: "ar/day-month", kind: "calendar", pattern: `${WEEKDAY}${DAY} ?${MONTH}${TAIL}`, example: "يوم 18 مارس الجاري" },
  { id: "ar/day-month-this-year", kind: "calendar", pattern: `${WEEKDAY}${DAY} ?${MONTH} (?:من )?(?:هذا العام|هذه السنة)`, example: "5 يناير من هذا العام", implies: { yearShift: 0 } },
  { id: "ar/day-month-clock", kind: "calendar", pattern: `${WEEKDAY}${DAY} ?${MONTH}${TAIL}${CLOCK}`, example: "3 مارس 2023 الساعة 12:30" },
  { id: "ar/numeric-clock", kind: "calendar", pattern: `${WEEKDAY}{day} ?[/.\\\\-] ?{monthnum:month} ?[/.\\\\-] ?(?!1[34]\\d\\d){year}(?: ?م)?${CLOCK}`, example: "3/3/2023 الساعة 12:30" },
  { id: "ar/weekday-in-brackets", kind: "calendar", pattern: `{weekday} ?\\((?:ال ?(?=\\d))?{day}(?: من)? ${MONTH}${TAIL}\\)`, example: "الثلاثاء (14 مارس/آذار)" },
  { id: "ar/numeric", kind: "calendar", pattern: `${WEEKDAY}{day} ?[/.\\\\-] ?{monthnum:month} ?[/.\\\\-] ?(?!1[34]\\d\\d){year}(?: ?م)?`, example: "01/12/2022" },
  { id: "ar/numeric-short-year", kind: "calendar", pattern: "{day} ?/ ?{monthnum:month} ?/ ?{yy:year}(?: ?م)?(?! ?/)", example: "15/2/13" },
  { id: "ar/day-and-month-number", kind: "calendar", pattern: "(?:يوم|بتاريخ|مساء|صباح|فجر|ليلة|{weekday}) <{day} ?/ ?{monthnum:month}>(?! ?/)(?! ?\\d)", example: "يوم 15/2" },
  { id: "ar/agency-dateline", kind: "calendar", pattern: "{day} ?[/-] ?{monthnum:month}(?= ?[(] ?(?:ا ?ف ?ب|أ ?ف ?ب|رويترز|شينخوا|د ?ب ?أ|أ ?ش ?أ|أ ?ب|يو ?بي ?آي|قنا|واس|بترا|سانا|وام|كونا|بنا|وات|واج|إينا|نوفوستي) ?[)])", example: "15-11 (اف ب)" },
  { id: "ar/month-alone", kind: "calendar", pattern: "{month}(?<=^.{2,14})(?= ?$)", example: "مارس" },
  { id: "ar/year-alone", kind: "calendar", pattern: "(?=1[5-9]\\d\\d|20\\d\\d){year}(?<=^\\d{4})(?= ?[:.]? ?$)", example: "2019" },
  { id: "ar/day-alone", kind: "calendar", pattern: "(?=ال){day}(?<=^\\p{L}{4,8} (?:عشر|والعشرين|والعشرون|والثلاثين))(?= ?$)", example: "السادس عشر" },
  { id: "ar/weekday-day", kind: "calendar", pattern: "{weekday}[,،]? (?:ال ?(?=\\d))?{day}(?= ?(?:[.؛:)!]|$))", example: "الثلاثاء 19" },
  { id: "ar/month-first", kind: "calendar", pattern: "{month} {day}(?:[,،] ?{year})?(?= ?(?:[.؛:)!]|$))", example: "شباط 15" },
  { id: "ar/day-in-words", kind: "calendar", pattern: "يوم <(?=ال){day}>(?<=(?:عشر|العشرين|والعشرين|الثلاثين|والثلاثين))(?= ?(?:[.؛:)!]|$))", example: "يوم الخامس عشر" },
  { id: "ar/numbers-alone", kind: "calendar", pattern: "{day}/{monthnum:month}(?<=^\\d{1,2}/\\d{1,2})(?= ?$)", example: "15/2" },
  { id: "ar/short-numbers-alone", kind: "calendar", pattern: "^<{day}-{monthnum:month}-{yy:year}>$|^<{monthnum:month}/{year}>$", example: "20-05-24" },
  { id: "ar/born", kind: "calendar", pattern: `(?:ولد|ولدت|مولود|مواليد)(?: (?:\\p{L}+ ){1,6}?| )(?:في |يوم |بتاريخ )?<${WEEKDAY}${DAY} ?${MONTH}[,،]? ?(?:عام |سنة )?{year}(?: ?م)?>`, example: "ولد الشاعر في 21 مارس 1923", implies: { aside: true } },
  { id: "ar/slashed-month", kind: "calendar", pattern: `${WEEKDAY}{day} ?[/-] ?{month} ?[/-] ?{year}(?: ?م)?`, example: "23/مارس/2017" },
  { id: "ar/slashed-month-clock", kind: "calendar", pattern: `${WEEKDAY}{day} ?[/-] ?{month} ?[/-] ?{year}(?: ?م)?${CLOCK}`, example: "23/مارس/2017 12:29 م" },
  { id: "ar/day-before-era", kind: "calendar", pattern: "{day}(?: من)? {month} (?:عام |سنة )?{shortYear} ?(?:قبل الميلاد|ق\\.? ?م\\.?)", example: "22 يونيو 207 ق.م", implies: { era: -1 } },
  { id: "ar/year-first", kind: "calendar", pattern: "(?!1[34]\\d\\d){year} ?[/.-] ?{monthnum:month} ?[/.-] ?{day}(?: ?م)?(?:t\\d\\d:\\d\\d(?::\\d\\d(?:[.]\\d{1,9})?)?(?:z|[+-]\\d\\d:?\\d\\d)?)?", example: "2022/12/21" },
  { id: "ar/month-year", kind: "calendar", pattern: `${MONTH}[,،]? ?${YEAR}`, example: "مارس 2022" },
  { id: "ar/month-of-shifted-year", kind: "calendar", pattern: `${MONTH} (?:من )?(?:العام|عام|السنة|سنة) {yearShift}`, example: "أكتوبر من العام الماضي" },
  { id: "ar/month-of-this-year", kind: "calendar", pattern: `${MONTH} (?:من )?(?:هذا العام|هذه السنة)`, example: "يناير من هذا العام", implies: { yearShift: 0 } },
  { id: "ar/month-shift", kind: "calendar", pattern: `${MONTH} (?:من )?{shift}`, example: "سبتمبر/أيلول الماضي" },
  { id: "ar/in-two-way-month", kind: "calendar", pattern: "(?:(?:في|خلال|بحلول|منذ|نهاية|بداية|منتصف|حتى) <(?=(?:جوان|أوت)(?!\\p{L})){month}>|شهر <(?=(?:جوان|أوت|ماي)(?!\\p{L})){month}(?: {shift})?>)", example: "في أوت" },
  { id: "ar/in-month", kind: "calendar", pattern: `${IN} <${BARE_MONTH}>`, example: "في سبتمبر" },
  { id: "ar/bare-month", kind: "calendar", pattern: "(?=يناير|فبراير|أبريل|إبريل|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|تشرين|كانون|شباط|آذار|حزيران|أيلول){month}", example: "لقاء سبتمبر" },
  { id: "ar/double-month", kind: "calendar", pattern: "{month}(?: ?/ ?| ?\\(){month}\\)?", example: "مارس/آذار" },
  { id: "ar/part-month", kind: "calendar", pattern: `{part} (?:شهر )?${MONTH}${TAIL}`, example: "نهاية فبراير/شباط المنصرم" },
  { id: "ar/half-of-month", kind: "calendar", pattern: `النصف {half} من (?:شهر )?${MONTH}${TAIL}`, example: "النصف الأول من مارس" },
  { id: "ar/first-days-of-month", kind: "calendar", pattern: `الأيام (?:القليلة )?الأولى (?:من|في) (?:شهر )?${MONTH}${TAIL}`, example: "الأيام الأولى من مارس", implies: { part: "start" } },
  { id: "ar/last-days-of-month", kind: "calendar", pattern: `الأيام (?:القليلة )?الأخيرة (?:من|في) (?:شهر )?${MONTH}${TAIL}`, example: "الأيام الأخيرة من مارس", implies: { part: "end" } },
  { id: "ar/months-list", kind: "calendar", pattern: `<${MONTH}>(?:(?:،| و) ?<${MONTH}>)? و ?<${MONTH}${TAIL}>`, example: "في سبتمبر وأكتوبر 2022" },
  { id: "ar/days-of-months-list", kind: "calendar", pattern: `<(?:ال ?(?=\\d))?{day}(?: من)? ${MONTH}>(?:(?:،| و|، و) ?<{day}(?: من)? ${MONTH}>)? ?و ?(?:في )?<{day}(?: من)? ${MONTH}[,،]? ?${YEAR}>`, example: "في 12 يوليو و21 أغسطس 2019" },
  { id: "ar/days-list", kind: "calendar", pattern: `<(?:ال ?(?=\\d))?{day}>(?:(?:،| و|، و) ?<{day}>)?(?:(?:،| و|، و) ?<{day}>)? ?و ?<{day}(?: من)?(?: شهر)? ${MONTH}${TAIL}>`, example: "في 15 و16 و17 مارس" },

  { id: "ar/year-heading", kind: "calendar", pattern: "(?<![\\s\\S])<(?=1[5-9]\\d\\d|20\\d\\d){year}>(?=[مه]? ?(?:- |:(?:$| )|\\.?$))", example: "1991: حل الاتحاد" },
  { id: "ar/year", kind: "calendar", pattern: "(?:عام|العام|سنة|السنة)(?: (?:الماضي|المقبل|الجاري|الحالي|القادم|المنصرم|الماضية|المقبلة|الجارية|الحالية|القادمة))? (?:ال)?{year}(?: ?(?:م|ميلادي|ميلادية))?", example: "عام 2019" },
  { id: "ar/year-of-era", kind: "calendar", pattern: "(?:عام|العام|سنة|السنة) {shortYear} ?(?:م|ميلادي|ميلادية|ميلاديا|للميلاد|بعد الميلاد)", example: "سنة 762م" },
  { id: "ar/year-named-of-era", kind: "calendar", pattern: "(?:العام|السنة|للعام|للسنة) (?:الميلادي|الميلادية) ?:? ?{shortYear}(?: ?م)?", example: "العام الميلادي : 950" },
  { id: "ar/day-of-year-of-era", kind: "calendar", pattern: `${DAY} ?{month} (?:من )?(?:العام|السنة|للعام|للسنة) (?:الميلادي|الميلادية) {shortYear}`, example: "21 كانون الأول للعام الميلادي 630" },
  { id: "ar/day-of-early-year", kind: "calendar", pattern: `${DAY} ?{month} (?:من )?(?:عام|سنة|لعام|لسنة) (?=\\d{3}(?!\\d)){shortYear}(?! ?(?:ه|ق|قبل))`, example: "19 تشرين الثاني عام 633" },
  { id: "ar/financial-year", kind: "calendar", pattern: "(?:العام|السنة|للعام|للسنة) (?:المالي|المالية) (?=20\\d\\d|19\\d\\d){year}(?! ?[/-] ?\\d)", example: "السنة المالية 2023" },
  { id: "ar/short-year", kind: "calendar", pattern: "(?:عام|سنة) (?=\\d{3}(?!\\d)){shortYear}(?! ?(?:ه|ق|قبل|على|من))", example: "عام 762" },
  { id: "ar/year-before-era", kind: "calendar", pattern: "(?:(?:عام|العام|سنة|السنة) )?{shortYear} (?:قبل الميلاد|ق\\.? ?م\\.?)", example: "عام 480 قبل الميلاد", implies: { era: -1 } },
  { id: "ar/years-before-era", kind: "range", pattern: "(?:بين|من)(?: عامي| عام| سنة)? <{shortYear1} ?(?:و|إلى|حتى) ?{shortYear2} (?:قبل الميلاد|ق\\.? ?م\\.?)>|<{shortYear1} ?- ?{shortYear2} (?:قبل الميلاد|ق\\.? ?م\\.?)>", example: "490-479 ق.م", implies: { era: -1 } },
  { id: "ar/about-year", kind: "calendar", pattern: "(?:حوالي|نحو|قرابة|زهاء) <(?:(?:عام|العام|سنة) {year}(?: ?م)?|{year} ?م)>|^(?:حوالي|نحو) <{year}>$", example: "حوالي عام 1500", implies: { approximate: true } },
  { id: "ar/in-year", kind: "calendar", pattern: `(?:في|خلال|بحلول|قبل|بعد|حتى|منتصف|طوال|مواليد|مجاعة|${NAME_OF}) <${BARE_YEAR}>`, example: "في 2015" },
  { id: "ar/period-of-year", kind: "calendar", pattern: `(?:الفترة (?:المقارنة|المماثلة|المقابلة|ذاتها|نفسها|عينها)|(?:نفس|ذات) الفترة) (?:من|في|خلال) <${BARE_YEAR}>`, example: "الفترة المقارنة من 2011" },
  { id: "ar/kind-of-year", kind: "shifted-unit", pattern: "(?:العام|السنة) (?:المالي|المالية|الدراسي|الدراسية|الجامعي|الجامعية|الهجري|الهجرية) {shift}", example: "العام المالي الماضي", implies: { unit: "year" } },
  { id: "ar/kind-of-year-before", kind: "shifted-unit", pattern: "(?:العام|السنة) (?:المالي|المالية|الدراسي|الدراسية) (?:السابق|السابقة)", example: "العام المالي السابق", from: "told", implies: { unit: "year", shift: -1 } },
  { id: "ar/to-year", kind: "calendar", pattern: `إلى <${BARE_YEAR}>(?= ?(?:[.،؛:)»"]|$| و| (?:في|من|على|إن|أن|عندما|حين|حيث|بعد|قبل|ثم|مع|بعدما|بسبب)(?: |$)))`, example: "تأجيل الاقتراع إلى 2025." },
  { id: "ar/year-in-brackets", kind: "calendar", pattern: "(?<=\\( ?)<(?=1[0-9]\\d\\d|20\\d\\d){year}(?: ?م)?> ?\\)", example: "القرار (2015)" },
  { id: "ar/years-list", kind: "calendar", pattern: "(?:عامي|العامين|سنتي|السنتين|الأعوام|للأعوام|أعوام|سنوات|السنوات|خلال|في) <{year}>(?:(?:،| و|، و) ?<{year}>)?(?:(?:،| و|، و) ?<{year}>)? ?و ?<{year}>", example: "عامي 2014 و2022" },
  { id: "ar/part-year", kind: "calendar", pattern: `{part} ${YEAR}`, example: "مطلع عام 2023" },
  { id: "ar/half-year", kind: "calendar", pattern: `النصف {half} (?:من )?${YEAR}`, example: "النصف الأول من عام 2023" },
  { id: "ar/half-shifted-year", kind: "calendar", pattern: "النصف {half} (?:من )?(?:العام|السنة) {yearShift}", example: "النصف الثاني من العام الماضي" },
  { id: "ar/half-this-year", kind: "calendar", pattern: `النصف {half} (?:من )?${THIS_YEAR}`, example: "النصف الثاني من هذا العام", implies: { yearShift: 0 } },
  { id: "ar/quarter-year", kind: "calendar", pattern: `(?:الربع|الفصل) {quarter} (?:من )?${YEAR}`, example: "الربع الثالث من عام 2022" },
  { id: "ar/quarter-shifted-year", kind: "calendar", pattern: "(?:الربع|الفصل) {quarter} (?:من )?(?:العام|السنة) {yearShift}", example: "الربع الثالث من العام الماضي" },
  { id: "ar/quarter", kind: "calendar", pattern: "الربع {quarter}", example: "الربع الثالث" },
  { id: "ar/last-quarter", kind: "calendar", pattern: `(?:الربع|الفصل) الأخير (?:من )?${THIS_YEAR}`, example: "الربع الأخير من العام", implies: { quarter: 4, yearShift: 0 } },
  { id: "ar/this-quarter", kind: "shifted-unit", pattern: "هذا الربع", example: "هذا الربع", implies: { unit: "quarter", shift: 0 } },
  { id: "ar/shifted-quarter", kind: "shifted-unit", pattern: "الربع(?: السنوي)? {shift}", example: "الربع الماضي", implies: { unit: "quarter" } },
  { id: "ar/quarter-this-year", kind: "calendar", pattern: `(?:الربع|الفصل) {quarter} (?:من )?${THIS_YEAR}`, example: "الربع الأول من هذا العام", implies: { yearShift: 0 } },
  { id: "ar/last-quarter-year", kind: "calendar", pattern: `(?:الربع|الفصل) الأخير (?:من )?${YEAR}`, example: "الربع الأخير من عام 2022", implies: { quarter: 4 } },
  { id: "ar/last-quarter-shifted-year", kind: "calendar", pattern: "(?:الربع|الفصل) الأخير (?:من )?(?:العام|السنة) {yearShift}", example: "الربع الأخير من العام الماضي", implies: { quarter: 4 } },
  { id: "ar/seasons-list", kind: "calendar", pattern: `<{season}> و ?<{season} ${YEAR}>`, example: "ربيع وصيف 2020" },
  { id: "ar/season-year", kind: "calendar", pattern: `(?:فصل )?{season} ${YEAR}`, example: "خريف عام 2021" },
  { id: "ar/season-short-year", kind: "calendar", pattern: "^{season} (?:عام )?(?=[3-9]\\d$){yy:year}", example: "صيف 69" },
  { id: "ar/season-year-of-era", kind: "calendar", pattern: "{season} (?:عام |سنة )?{shortYear} ?(?:م|ميلادي|ميلادية)", example: "صيف 973م" },
  { id: "ar/season-shifted-year", kind: "calendar", pattern: "(?:فصل )?{season} (?:من )?(?:العام|السنة) {yearShift}", example: "ربيع العام المقبل" },
  { id: "ar/season-shift", kind: "calendar", pattern: "(?:فصل )?(?=ال){season} {shift}", example: "الصيف الماضي" },
  { id: "ar/this-season", kind: "calendar", pattern: "هذا (?=الشتاء){season}", example: "هذا الشتاء", implies: { shift: 0 } },
  { id: "ar/this-season-of-year", kind: "calendar", pattern: "هذا (?=الربيع|الصيف|الخريف){season}", example: "هذا الصيف", implies: { yearShift: 0 } },
  { id: "ar/in-season", kind: "calendar", pattern: "(?:في|خلال|بحلول|حلول|قدوم|منذ|حتى|قبل|بعد|طوال)(?: فصل)? <(?=ال){season}>(?! (?:العربي|الديمقراطي|السياسي))", example: "خلال الشتاء" },
  { id: "ar/part-of-season", kind: "calendar", pattern: "{part} (?:فصل )?(?=ال){season}(?! (?:العربي|الديمقراطي|السياسي))", example: "نهاية الصيف" },
  { id: "ar/part-season", kind: "calendar", pattern: `{part} (?:فصل )?{season}(?: ${YEAR}| {shift})`, example: "نهاية الصيف الماضي" },
  { id: "ar/decade-of-century", kind: "calendar", pattern: "(?:{part} )?(?:عقد )?(?=\\p{L}){decade} (?:من )?القرن (?:الماضي|العشرين|المنصرم|الفائت|ال20|20)", example: "تسعينيات القرن الماضي" },
  { id: "ar/decade-of-named-century", kind: "calendar", pattern: "(?:{part} )?(?:عقد )?(?=\\p{L}){decade} (?:من )?القرن (?:ال ?(?=\\d))?{century}", example: "ستينيات القرن التاسع عشر" },
  { id: "ar/decade", kind: "calendar", pattern: "(?:{part} )?(?:عقد )?(?=\\p{L}+(?:ينيات|ينات)(?!\\p{L})){decade}", example: "في التسعينيات" },
  { id: "ar/century", kind: "calendar", pattern: "(?:{part} |النصف {half} من |الربع {quarter} من )?القرن (?:الميلادي )?(?:ال ?(?=\\d))?{century}(?: (?:الميلادي|للميلاد))?", example: "مطلع القرن العشرين" },
  { id: "ar/century-in-both", kind: "calendar", pattern: "(?:{part} )?القرن (?:ال ?(?=\\d))?{century1} ?(?:ه|الهجري|هجري)? ?[/(-] ?(?:ال ?(?=\\d))?{century} ?(?:م|الميلادي|ميلادي|للميلاد)\\)?", example: "القرن 4 هـ / 10 م" },
  { id: "ar/first-third-century", kind: "calendar", pattern: "الثلث الأول من القرن (?:ال ?(?=\\d))?{century}", example: "الثلث الأول من القرن العشرين", implies: { part: "start" } },
  { id: "ar/nth-decade-of-century", kind: "calendar", pattern: "العقد {ordinal:nth} من القرن (?:ال ?(?=\\d))?{century}", example: "العقد الأول من القرن الحادي والعشرين", implies: { unit: "decade" } },
  { id: "ar/last-decade-of-century", kind: "calendar", pattern: "العقد الأخير من القرن (?:ال ?(?=\\d))?{century}", example: "العقد الأخير من القرن التاسع عشر", implies: { unit: "decade", nth: -1 } },
  { id: "ar/last-third-century", kind: "calendar", pattern: "الثلث الأخير من القرن (?:ال ?(?=\\d))?{century}", example: "الثلث الأخير من القرن التاسع عشر", implies: { part: "end" } },
  { id: "ar/last-quarter-century", kind: "calendar", pattern: "الربع الأخير من القرن (?:ال ?(?=\\d))?{century}", example: "الربع الأخير من القرن التاسع عشر", implies: { quarter: 4 } },
  { id: "ar/century-before-era", kind: "calendar", pattern: "(?:{part} )?القرن (?:ال ?(?=\\d))?{century} (?:قبل الميلاد|ق\\.? ?م\\.?)", example: "القرن الثالث قبل الميلاد", implies: { era: -1 } },
  { id: "ar/centuries", kind: "calendar", pattern: "(?:القرنين|القرنان) <(?:ال ?(?=\\d))?{century}> ?و ?<(?:ال ?(?=\\d))?{century}>", example: "القرنين التاسع عشر والعشرين" },
  { id: "ar/half-decade", kind: "calendar", pattern: "النصف {half} من (?:عقد )?(?=\\p{L}+(?:ينيات|ينات)(?!\\p{L})){decade}(?: (?:من )?القرن (?:الماضي|العشرين))?", example: "النصف الثاني من الثمانينيات" },
  { id: "ar/holiday", kind: "calendar", pattern: `{holiday}(?:[,،]? ?(?:(?!(?:عام |سنة |لعام )?1[34]\\d\\d)${YEAR}|(?:من )?(?:العام|عام|السنة|سنة) {yearShift}|{shift}))?`, example: "عيد الميلاد" },
  { id: "ar/holiday-this-year", kind: "calendar", pattern: "{holiday} (?:من )?(?:هذا العام|هذه السنة)", example: "عيد الفطر هذا العام", implies: { yearShift: 0 } },

  { id: "ar/day-of-month", kind: "calendar", pattern: `${WEEKDAY}(?:ال ?(?=\\d))?{day}(?: من)?(?: الشهر)? {monthShift}`, example: "في 15 من الشهر الجاري" },
  { id: "ar/day-of-this-month", kind: "calendar", pattern: `${WEEKDAY}(?:ال ?(?=\\d))?{day} من هذا الشهر`, example: "في 15 من هذا الشهر", implies: { monthShift: 0 } },
  { id: "ar/day-of-the-month", kind: "calendar", pattern: "(?:ال ?(?=\\d))?{day} من الشهر", example: "في 12 من الشهر", implies: { monthShift: 0 } },
  { id: "ar/day-number", kind: "calendar", pattern: "يوم <(?:ال)?(?=\\d){day}>(?! ?[/.:،,-] ?\\d)(?! ?(?:و ?\\d|من|إلى|%))", example: "يوم 15" },

];

export const CALENDAR: readonly DateRule[] = RULES.map((rule) => ({ ...rule, pattern: spelled(rule.pattern) }));
