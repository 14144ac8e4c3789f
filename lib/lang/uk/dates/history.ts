import type { DateRule } from "../../pack.ts";
import { neighbours } from "../../shared/neighbours.ts";
import { ROMAN_MONTH } from "../../shared/roman-month.ts";
import { laterMonth, OLD_THEN_NEW } from "../../shared/two-calendars.ts";
import { BEFORE_ERA, OF_YEAR, THE_SAME, YEAR, YEAR2 } from "./parts.ts";

/** What may say inside brackets that the date there is of the new style. */
const NEW_STYLE = "(?: (?:за новим стилем|за н\\. ?ст\\.|н\\. ?ст\\.|за григоріанським календарем))?";
/** What says there that it is of the old one. */
const OLD_STYLE = "(?:за старим стилем|(?:за )?ст\\. ?ст\\.|старого стилю|за юліанським календарем)";
const LATER_FIRST = laterMonth(
  ["січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру"],
  "first",
);
/** A year behind the second date, or "of the same year". */
const TAIL = `(?:,? ${YEAR}| (?:того ж|того самого|цього ж) року)?`;
const CENTURY = "(?:століт(?:тя|ті|тю|тям)|сторіч(?:чя|чі|чю|чям)|(?<=[ivxіх] )(?:віку|віком|віці)|ст\\.)";

/**
 * How histories write dates: two calendars side by side, years before our era, "of the same year", nights between two days.
 * A date in both calendars has the value of the new style, which stands second; what no expression has a field for (old, oldMonth) is
 * read and left.
 */
// biome-ignore format: table
export const HISTORY: readonly DateRule[] = [
  { id: "uk/both-styles-day", kind: "calendar", pattern: `(?=${OLD_THEN_NEW}){day:old} ?[(\\[] ?{day}${NEW_STYLE} ?[)\\]] {month}${TAIL}`, example: "12 (24) червня 1812 року" },
  { id: "uk/days-slash", kind: "range", pattern: `(?=${neighbours(1, 31, " ?/ ?")}){day1} ?/ ?{day2} {month2}${YEAR2}`, example: "24/25 червня 1941 року" },
  { id: "uk/both-styles-slash", kind: "calendar", pattern: `{day:old} ?/ ?{day} {month}(?:,? ${YEAR})?`, example: "12/24 червня 1812 року" },
  { id: "uk/both-styles-month", kind: "calendar", pattern: `(?!${LATER_FIRST}){day:old} {month:oldMonth} ?[(\\[/] ?{day} {month}${NEW_STYLE} ?[)\\]]?${TAIL}`, example: "25 вересня (8 жовтня) 1912 року" },
  { id: "uk/both-styles-year", kind: "calendar", pattern: `{day:old} {month:oldMonth} {year}(?: ?${OF_YEAR})? ?[(\\[] ?{day} {month}${NEW_STYLE} ?[)\\]]`, example: "25 жовтня 1917 року (7 листопада)" },
  { id: "uk/both-styles-years", kind: "calendar", pattern: `{day:old} {month:oldMonth} {year:oldYear}(?: ?${OF_YEAR})? ?[(\\[] ?{day} {month} {year}(?: ?${OF_YEAR})?${NEW_STYLE} ?[)\\]](?: ?${OF_YEAR})?`, example: "20 грудня 1917 (2 січня 1918) року" },
  { id: "uk/both-styles-same-month", kind: "calendar", pattern: `{day:old} {month} {year:oldYear}(?: ?${OF_YEAR})? ?[(\\[] ?{day} {month} {year}(?: ?${OF_YEAR})?${NEW_STYLE} ?[)\\]]`, example: "12 червня 1812 р. (24 червня 1812 р.)" },
  { id: "uk/new-then-old-day", kind: "calendar", pattern: `(?!${OLD_THEN_NEW}){day} ?[(\\[] ?{day:old}(?: ${OLD_STYLE})? ?[)\\]] {month}${TAIL}`, example: "24 (12) червня 1812 року" },
  { id: "uk/new-then-old-month", kind: "calendar", pattern: `${LATER_FIRST}{day} {month}(?: {year}(?: ?${OF_YEAR})?)? ?[(\\[] ?{day:old} {month:oldMonth} ?[)\\]]${TAIL}`, example: "7 листопада (25 жовтня) 1917 року" },
  { id: "uk/date-then-old-style", kind: "calendar", pattern: `{day} {month}(?: {year}(?: ?${OF_YEAR})?)? ?[(\\[] ?(?:${OLD_STYLE} )?{day:old}(?: {month:oldMonth})?(?: ${OLD_STYLE}) ?[)\\]]${TAIL}`, example: "18 грудня (5 грудня за ст. ст.) 1901 року" },
  { id: "uk/days-old-then-new", kind: "range", pattern: "\\d{1,2} ?- ?\\d{1,2} \\p{L}+ \\({day1} ?- ?{day2} {month2}\\),? {year2}(?: ?(?:року|р\\.))?", example: "28-29 червня (8-9 липня) 1659 року" },
  { id: "uk/roman-month", kind: "calendar", pattern: `{day}[. ]{1,2}${ROMAN_MONTH}{century:month}[. ]{1,2}{year}(?: ?${OF_YEAR})?`, example: "24.VI.1941" },
  { id: "uk/roman-months", kind: "range", pattern: `{day1}[. ]{1,2}${ROMAN_MONTH}{century1:month1} ?- ?{day2}[. ]{1,2}${ROMAN_MONTH}{century2:month2}[. ]{1,2}{year2}(?: ?${OF_YEAR})?`, example: "13.VII-5.VIII.1943" },

  { id: "uk/before-era", kind: "calendar", pattern: `(?:{part} )?{shortYear:year} ?(?:${OF_YEAR} )?${BEFORE_ERA}`, example: "480 року до н. е.", implies: { era: -1 } },
  { id: "uk/day-before-era", kind: "calendar", pattern: `(?:{day} )?{month} {shortYear:year} ?(?:${OF_YEAR} )?${BEFORE_ERA}`, example: "15 березня 44 року до н. е.", implies: { era: -1 } },
  { id: "uk/season-before-era", kind: "calendar", pattern: `{season} {shortYear:year} ?(?:${OF_YEAR} )?${BEFORE_ERA}`, example: "навесні 218 року до н. е.", implies: { era: -1 } },
  { id: "uk/century-before-era", kind: "calendar", pattern: `(?:{part} )?{century}(?:-(?:го|му|м))? ${CENTURY} ${BEFORE_ERA}`, example: "у III ст. до н. е.", implies: { era: -1 } },
  { id: "uk/half-century-before-era", kind: "calendar", pattern: `{half} половин(?:а|и|і|у|ою) {century}(?:-(?:го|му|м))? ${CENTURY} ${BEFORE_ERA}`, example: "у першій половині V ст. до н. е.", implies: { era: -1 } },
  { id: "uk/years-before-era", kind: "range", pattern: `{shortYear1:year} ?- ?{shortYear2:year} ?(?:${OF_YEAR} )?${BEFORE_ERA}`, example: "218-201 рр. до н. е.", implies: { era: -1 } },
  { id: "uk/from-year-before-era", kind: "range", pattern: `(?:з|із|від|між) <{shortYear1:year} ?(?:${OF_YEAR} )?(?:до|по|та|і|й) {shortYear2:year} ?(?:${OF_YEAR} )?${BEFORE_ERA}>`, example: "з 218 по 201 рік до н. е.", implies: { era: -1 } },
  { id: "uk/centuries-before-era", kind: "range", pattern: `{century1} ?- ?{century2} ${CENTURY} ${BEFORE_ERA}`, example: "у V-IV ст. до н. е.", implies: { era: -1 } },
  { id: "uk/our-era", kind: "calendar", pattern: `(?:(?:{day} )?{month} )?{shortYear:year} ?(?:${OF_YEAR} )?(?:н\\. ?е\\.?|нашої ери)`, example: "79 року н. е." },
  { id: "uk/day-shorter-year", kind: "calendar", pattern: "{day} {month} (?=[1-9]\\d? року){shortYear:year} року", example: "24 серпня 79 року" },
  { id: "uk/day-short-year", kind: "calendar", pattern: "(?:{day} )?{month} (?=[1-9]\\d\\d (?:року|р\\.)){shortYear:year} (?:року|р\\.)", example: "28 жовтня 312 року" },
  { id: "uk/season-short-year", kind: "calendar", pattern: "(?:{season}|{part}) (?=[1-9]\\d\\d(?:-го| року| р\\.)){shortYear:year}(?: року| р\\.)?", example: "навесні 972-го" },
  { id: "uk/century-of-our-era", kind: "calendar", pattern: `(?:{part} )?{century}(?:-(?:го|му|м))? ${CENTURY} (?:н\\. ?е\\.?|нашої ери)`, example: "у I ст. н. е." },
  { id: "uk/short-years", kind: "range", pattern: "(?=[1-9]\\d\\d ?-){shortYear1:year} ?- ?{shortYear2:year} (?:роки|роках|років|рр\\.|рр)", example: "у 907-911 роках" },

  { id: "uk/of-the-same-year", kind: "calendar", pattern: `(?:{day} |{part} )?{month} ${THE_SAME} року`, example: "15 травня того ж року", from: "event", implies: { yearShift: 0 } },
  { id: "uk/same-year-in-month", kind: "calendar", pattern: `${THE_SAME} року,? (?:у|в) <{month}>`, example: "того ж року в травні", from: "event", implies: { yearShift: 0 } },
  { id: "uk/season-of-the-same-year", kind: "calendar", pattern: `(?:{part} )?{season} ${THE_SAME} року`, example: "восени того ж року", from: "event", implies: { yearShift: 0 } },
  { id: "uk/part-of-the-same-year", kind: "shifted-unit", pattern: `{part} ${THE_SAME} року`, example: "наприкінці того ж року", from: "event", implies: { unit: "year", shift: 0 } },
  { id: "uk/part-of-the-same-month", kind: "shifted-unit", pattern: `{part} ${THE_SAME} місяця`, example: "наприкінці того ж місяця", from: "event", implies: { unit: "month", shift: 0 } },
  { id: "uk/the-same-season", kind: "calendar", pattern: `${THE_SAME} {season}`, example: "тієї ж осені", from: "event", implies: { yearShift: 0 } },
  { id: "uk/the-same-month-named", kind: "calendar", pattern: `${THE_SAME} {month}`, example: "того ж липня", from: "event", implies: { yearShift: 0 } },
  { id: "uk/the-same-year-named", kind: "calendar", pattern: "(?:того ж|того самого|цього ж|у тому ж|в тому ж) <{year} (?:року|році|р\\.)>", example: "того ж 1941 року" },
  { id: "uk/of-the-next", kind: "calendar", pattern: "{day} {month} наступного(?= ?[,.;:)-]|$| (?!(?:року|дня|тижня|місяця|ранку|вечора)(?!\\p{L}))[\\p{L}']{2,}(?:в|ла|ло|ли|вся|лася|лося|лися|но|то)(?!\\p{L}))", example: "28 жовтня наступного зайняли всю країну", from: "event", implies: { yearShift: 1 } },
  { id: "uk/of-the-year-before", kind: "calendar", pattern: "(?:{day} |{part} )?(?:{month}|{season}) попереднього року", example: "у вересні попереднього року", from: "told", implies: { yearShift: -1 } },
  { id: "uk/the-year-before", kind: "shifted-unit", pattern: "(?:{part} )?попередн(?:ього|ій|ьому) (?:року|рік|році)", example: "попереднього року", from: "told", implies: { unit: "year", shift: -1 } },
  { id: "uk/the-month-before", kind: "shifted-unit", pattern: "попередн(?:ього|ій|ьому) (?:місяця|місяць|місяці)", example: "попереднього місяця", from: "told", implies: { unit: "month", shift: -1 } },
  { id: "uk/that-year", kind: "shifted-unit", pattern: "(?:того року|тому році|той рік|цього самого року|цього ж року|тим же роком)", example: "того року", from: "event", implies: { unit: "year", shift: 0 } },
  { id: "uk/that-week", kind: "shifted-unit", pattern: "(?:того ж тижня|того самого тижня)", example: "того ж тижня", from: "event", implies: { unit: "week", shift: 0 } },

  { id: "uk/night-between", kind: "range", pattern: `(?:(?:у|в) ніч|вночі|уночі|ніч|ночі) (?:(?:з|із|зі) )?<{day1}(?: {month1})? на {day2} {month2}${YEAR2}>`, example: "у ніч із 29 на 30 червня" },
  { id: "uk/night-before", kind: "calendar", pattern: `(?:у|в) ніч (?:на|проти|під) <{day} {month}(?:,? ${YEAR})?>`, example: "у ніч на 24 червня 1941 року" },
];
