import type { DateRule } from "../../pack.ts";

/** Singular forms of the periods that "last", "this" and "next" move. */
const PERIOD =
  "(?=(?:неделя|недели|неделе|неделю|неделей|месяц|месяца|месяцу|месяцем|месяце|квартал|квартала|квартале|полугодие|полугодия|полугодии|год|года|году|годом|десятилетие|десятилетия|десятилетии|век|века|веке|столетие|столетия|столетии)(?!\\p{L})){unit}";
const TIME_OF_DAY = "(?: (?:утром|днем|днём|вечером|ночью))?";
const ABOUT = "(?:(?:ровно|примерно|около|почти|более|больше|свыше|чуть более) )?";
/** A number with its unit; four digits before "года" are a year. */
const COUNT = "(?![12]\\d{3} г){number} {unit}";
/** A finite verb of the past further on: what is told happened then, counted from what was told before. */
const TOLD_AS_PAST =
  "(?=[^.;!?]{0,90}[аеиоуыя](?:л|ла|ло|ли|лся|лась|лось|лись)(?!\\p{L}))(?![^.;!?]{0,60}(?: буд| план| состоится| пройдет| пройдёт))";
const SINGLE = "(?=(?:день|сутки|неделю|месяц|год|десятилетие|столетие|час|век)(?!\\p{L})){unit}";

/** Periods and distances counted from the article's date or from the date told last. */
// biome-ignore format: table
export const RELATIVE: readonly DateRule[] = [
  { id: "ru/day-shift", kind: "shifted-unit", pattern: `{dayShift}${TIME_OF_DAY}`, example: "вчера вечером" },
  { id: "ru/day-shift-date", kind: "calendar", pattern: "(?:вчера|сегодня|завтра),? {day} {month}(?:,? {year}(?: ?года| ?г\\.)?)?", example: "сегодня, 14 марта" },
  { id: "ru/yesterdays", kind: "shifted-unit", pattern: "вчерашн(?:ий|яя|ее|его|ей|ему|ем|юю|им)", example: "во время вчерашней встречи", implies: { unit: "day", shift: -1 } },
  { id: "ru/tomorrows", kind: "shifted-unit", pattern: "завтрашн(?:ий|яя|ее|его|ей|ему|ем|юю|им)", example: "до завтрашней встречи", implies: { unit: "day", shift: 1 } },
  { id: "ru/shifted-unit", kind: "shifted-unit", pattern: `(?:{part} )?{shift} ${PERIOD}`, example: "на прошлой неделе" },
  { id: "ru/part-this-unit", kind: "shifted-unit", pattern: "{part} (?=(?:недели|месяца|года|квартала|века|столетия|десятилетия)(?!\\p{L})){unit}", example: "в конце года", implies: { shift: 0 } },
  { id: "ru/last-years", kind: "shifted-unit", pattern: "прошлогодн(?:ий|яя|ее|его|ей|ему|ем|юю|им)(?! (?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек))", example: "прошлогодний саммит", implies: { unit: "year", shift: -1 } },
  { id: "ru/year-before-last", kind: "offset", pattern: "(?:в )?(?:позапрошлого года|позапрошлом году)", example: "в позапрошлом году", direction: -1, from: "dct", implies: { number: 2, unit: "year" } },
  { id: "ru/week-before-last", kind: "offset", pattern: "позапрошлой неделе|позапрошлую неделю", example: "на позапрошлой неделе", direction: -1, from: "dct", implies: { number: 2, unit: "week" } },
  { id: "ru/shift-weekday", kind: "calendar", pattern: "{shift} {weekday}", example: "в прошлый вторник" },
  { id: "ru/in-weekday", kind: "calendar", pattern: `(?:в|во|вечером|утром) <{weekday}${TIME_OF_DAY}>`, example: "во вторник" },
  { id: "ru/coming-weekday", kind: "calendar", pattern: "(?:на|к) <{weekday}>", example: "встреча назначена на пятницу", implies: { shift: 1 } },
  { id: "ru/weekday-in-brackets", kind: "calendar", pattern: "\\(<{weekday}>\\)", example: "сегодня (среда)" },

  { id: "ru/ago", kind: "offset", pattern: `${ABOUT}${COUNT} (?:тому )?назад`, example: "две недели назад", direction: -1, from: "dct" },
  { id: "ru/unit-ago", kind: "offset", pattern: `${ABOUT}${SINGLE} (?:тому )?назад`, example: "неделю назад", direction: -1, from: "dct", implies: { number: 1 } },
  { id: "ru/half-year-ago", kind: "offset", pattern: "(?:полгода|пол года) (?:тому )?назад", example: "полгода назад", direction: -1, from: "dct", implies: { number: 6, unit: "month" } },
  { id: "ru/year-and-half-ago", kind: "offset", pattern: "полтора года (?:тому )?назад", example: "полтора года назад", direction: -1, from: "dct", implies: { number: 18, unit: "month" } },
  { id: "ru/after-units-told", kind: "offset", pattern: `(?:через|спустя) ${COUNT}(?! (?:после|до|от|с ))${TOLD_AS_PAST}`, example: "через два дня он прибыл в Астану", direction: 1, from: "event" },
  { id: "ru/after-unit-told", kind: "offset", pattern: `(?:через|спустя) ${SINGLE}(?! после)${TOLD_AS_PAST}`, example: "Через неделю он прибыл в Астану", direction: 1, from: "event", implies: { number: 1 } },
  { id: "ru/in-units", kind: "offset", pattern: `через ${COUNT}(?! (?:после|до|от|с ))`, example: "саммит состоится через два дня", direction: 1, from: "dct" },
  { id: "ru/in-unit", kind: "offset", pattern: `через ${SINGLE}(?! после)`, example: "встреча состоится через неделю", direction: 1, from: "dct", implies: { number: 1 } },
  { id: "ru/units-later", kind: "offset", pattern: `${COUNT} спустя`, example: "два дня спустя", direction: 1, from: "event" },
  { id: "ru/next-day", kind: "offset", pattern: "(?:на )?следующий день(?! после)", example: "на следующий день", direction: 1, from: "event", implies: { number: 1, unit: "day" } },
  { id: "ru/day-before", kind: "offset", pattern: "(?:днем раньше|днём раньше|днем ранее|днём ранее|за день до (?:этого|того)|накануне(?! \\p{L}+(?:ого|ой|ов|ей|ий|та|ния|и|ы|а|я)(?!\\p{L})))", example: "Накануне он прибыл в Астану", direction: -1, from: "event", implies: { number: 1, unit: "day" } },
  { id: "ru/units-earlier", kind: "offset", pattern: `(?:за )?${COUNT} (?:ранее|раньше|до (?:этого|того))`, example: "за два дня до этого", direction: -1, from: "event" },
  { id: "ru/same-day", kind: "offset", pattern: "(?:в тот же день|того же дня|в этот же день|в тот же самый день)", example: "в тот же день", direction: 1, from: "event", implies: { number: 0, unit: "day" } },
  { id: "ru/same-month", kind: "offset", pattern: "(?:того же месяца|в том же месяце)", example: "в том же месяце", direction: 1, from: "event", implies: { number: 0, unit: "month" } },
  { id: "ru/same-year", kind: "offset", pattern: "(?:того же года|в том же году)", example: "в том же году", direction: 1, from: "event", implies: { number: 0, unit: "year" } },
  { id: "ru/day-of-same-month", kind: "calendar", pattern: "{day}(?: числа)? (?:того же|этого же) месяца", example: "12-го того же месяца" },
  { id: "ru/day-of-this-month", kind: "calendar", pattern: "{day}(?: числа)? {monthShift} месяца", example: "15 числа этого месяца" },
  { id: "ru/day-number", kind: "calendar", pattern: "{day} числа", example: "15 числа" },
];
