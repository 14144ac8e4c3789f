import type { DateRule } from "../../pack.ts";
import { CLOCK, OF_YEAR, TIME_OF_DAY, YEAR } from "./parts.ts";

const LAST = "остан(?:ній|ня|нє|нього|ньої|ньому|ню|нім|ньою)";
const LAST_MANY = "останн(?:і|іх|іми|ім)";
const FIRST_MANY = "перш(?:і|их|ими|им)";
/** "of March 2014", "of the next month", "of 2014". */
const OF_MONTH = `{month}(?:,? ${YEAR})?`;
const OF_SHIFTED = "{monthShift} місяця";
const DAY = "(?=(?:день|дня|дні|днем)(?!\\p{L})){unit}";
const WEEK = "(?=(?:тиждень|тижня|тижні|тижнем)(?!\\p{L})){unit}";
const DAYS_OR_WEEKS = "(?=(?:дні|днів|днях|тижні|тижнів|тижнях|декад)){unit}";
const MONTHS = "(?=(?:місяці|місяців|місяцями|місяцях|квартали|кварталів|кварталах)(?!\\p{L})){unit}";
const WEEKEND = "вихідн(?:і|их|ими)";

/** The first Monday of, the last two weeks of; weekdays of a week named; weekends; amounts up to or from the article's day. */
// biome-ignore format: table
export const COUNTED_DATES: readonly DateRule[] = [
  { id: "uk/nth-weekday-month", kind: "calendar", pattern: `{nth} {weekday} ${OF_MONTH}`, example: "перший понеділок вересня" },
  { id: "uk/last-weekday-month", kind: "calendar", pattern: `${LAST} {weekday} ${OF_MONTH}`, example: "остання неділя березня", implies: { nth: -1 } },
  { id: "uk/nth-weekday-shifted", kind: "calendar", pattern: `{nth} {weekday} ${OF_SHIFTED}`, example: "перший понеділок наступного місяця" },
  { id: "uk/last-weekday-shifted", kind: "calendar", pattern: `${LAST} {weekday} ${OF_SHIFTED}`, example: "остання п'ятниця цього місяця", implies: { nth: -1 } },
  { id: "uk/nth-day-month", kind: "calendar", pattern: `{nth} ${DAY} ${OF_MONTH}`, example: "першого дня вересня" },
  { id: "uk/last-quarter-year", kind: "calendar", pattern: `${LAST} квартал(?:у|і|ом)? ${YEAR}`, example: "в останньому кварталі минулого року", implies: { quarter: 4 } },
  { id: "uk/last-day-month", kind: "calendar", pattern: `${LAST} ${DAY} (?:${OF_MONTH}|${OF_SHIFTED}|${YEAR})`, example: "останній день жовтня", implies: { nth: -1 } },
  { id: "uk/nth-week-month", kind: "calendar", pattern: `{nth} ${WEEK} (?:${OF_MONTH}|${OF_SHIFTED})`, example: "перший тиждень травня" },
  { id: "uk/last-week-month", kind: "calendar", pattern: `${LAST} ${WEEK} (?:${OF_MONTH}|${OF_SHIFTED})`, example: "останній тиждень серпня", implies: { nth: -1 } },
  { id: "uk/last-weekday-of-the-month", kind: "calendar", pattern: `${LAST} (?:{weekday}|${DAY}) місяця`, example: "остання п'ятниця місяця", implies: { nth: -1, monthShift: 0 } },
  { id: "uk/nth-weekday-of-the-month", kind: "calendar", pattern: `^(?:у |в )?<{nth} (?:{weekday}|${DAY}|${WEEK}) місяця>$`, example: "перший понеділок місяця", implies: { monthShift: 0 } },
  { id: "uk/half-of-shifted-month", kind: "calendar", pattern: `{half} половин(?:а|и|і|у|ою) ${OF_SHIFTED}`, example: "друга половина наступного місяця" },
  { id: "uk/week-number", kind: "calendar", pattern: "{week}(?:-й|-ий|-го|-му)? (?:тиждень|тижня|тижні) (?:року )?(?=(?:19|20)\\d\\d(?!\\d)){year}(?: року| р\\.)?|(?:тиждень|тижня|тижні) (?:№ ?)?{week}(?:,| у)? (?=(?:19|20)\\d\\d(?!\\d)){year}(?: року| р\\.)?", example: "27 тиждень 2024 року" },
  { id: "uk/week-of", kind: "calendar", pattern: "(?:тиждень|тижня|тижні) (?:з |від )?{day} {month}(?: {year})?(?! (?:по|до)(?!\\p{L}))", example: "тиждень 20 травня", implies: { unit: "week" } },
  { id: "uk/night-between-weekdays", kind: "range", pattern: "(?:ніч|ночі) (?:з|із) {weekday1} на {weekday2}", example: "в ніч з четверга на п'ятницю" },
  { id: "uk/first-days-of", kind: "calendar", pattern: `${FIRST_MANY} {number} ${DAYS_OR_WEEKS} ${OF_MONTH}`, example: "перші два тижні травня", implies: { nth: 1 } },
  { id: "uk/last-days-of", kind: "calendar", pattern: `${LAST_MANY} {number} ${DAYS_OR_WEEKS} ${OF_MONTH}`, example: "останні два тижні грудня", implies: { nth: -1 } },
  { id: "uk/first-months-of", kind: "calendar", pattern: `${FIRST_MANY} {number} ${MONTHS} ${YEAR}`, example: "перші дев'ять місяців 2022 року", implies: { nth: 1 } },
  { id: "uk/last-months-of", kind: "calendar", pattern: `${LAST_MANY} {number} ${MONTHS} ${YEAR}`, example: "останні три місяці 2022 року", implies: { nth: -1 } },
  { id: "uk/months-of", kind: "calendar", pattern: `(?:за|протягом|упродовж|впродовж|підсумками) <{number} ${MONTHS} ${YEAR}>`, example: "за дев'ять місяців 2022 року", implies: { nth: 1 } },

  { id: "uk/months-of-year", kind: "calendar", pattern: `(?:за|протягом|упродовж|впродовж|підсумками) <{number} ${MONTHS} року>`, example: "за сім місяців року", implies: { nth: 1, yearShift: 0 } },
  { id: "uk/last-day-year", kind: "calendar", pattern: `${LAST} ${DAY} року`, example: "останній день року", implies: { nth: -1, yearShift: 0 } },
  { id: "uk/first-day-year", kind: "calendar", pattern: `{nth} ${DAY} року`, example: "перший день року", implies: { yearShift: 0 } },
  { id: "uk/this-weekday", kind: "calendar", pattern: `(?:цього|цей|цієї|ця|цю|це|цій) {weekday}${TIME_OF_DAY}${CLOCK}`, example: "цієї неділі", implies: { weekShift: 0 } },
  { id: "uk/weekday-day", kind: "calendar", pattern: "{weekday},? (?=\\d{1,2}-(?:го|е|те)){day}(?! {month})", example: "п'ятниця 13-го" },
  { id: "uk/latest-weekday", kind: "calendar", pattern: `${LAST} {weekday}${TIME_OF_DAY}`, example: "останньої п'ятниці", implies: { shift: -1 } },
  { id: "uk/weekday-before-last", kind: "offset", pattern: "(?:у |в )?<позамину(?:лого|лої|лий|лу|ла|лої) {weekday}>", example: "позаминулого четверга", direction: -1, from: "target", implies: { shift: -1, unit: "week", number: 1 } },
  { id: "uk/part-of-weekday", kind: "calendar", pattern: "(?:ранок|ранку|вечір|вечора|ніч|ночі|полудень) <{weekday}>", example: "вечір п'ятниці" },
  { id: "uk/weekday-of-week", kind: "calendar", pattern: `{weekday}${TIME_OF_DAY} (?:на )?{weekShift} (?:тижня|тижні)`, example: "у четвер на наступному тижні" },
  { id: "uk/week-weekday", kind: "calendar", pattern: `(?:на )?{weekShift} (?:тижня|тижні),? (?:у |в )?{weekday}${TIME_OF_DAY}`, example: "наступного тижня у четвер" },
  { id: "uk/weekend-nearest", kind: "shifted-unit", pattern: `(?:(?:у|в|на) )?найближч(?:і|их|ими) ${WEEKEND}`, example: "у найближчі вихідні", implies: { unit: "week", part: "end", shift: 0 } },
  { id: "uk/weekend-shift", kind: "shifted-unit", pattern: `{shift} ${WEEKEND}`, example: "минулими вихідними", implies: { unit: "week", part: "end" } },
  { id: "uk/weekend-told", kind: "shifted-unit", pattern: "(?:на|у|в) <вихідн(?:их|і)>(?! дн)(?=[^.;!?]{0,60}[аиуяіоєш](?:ла|ло|ли|лася|лося|лися|вся|в)(?!\\p{L}))", example: "на вихідних пройшли вибори", implies: { unit: "week", shift: -1, part: "end" } },
  { id: "uk/weekend", kind: "shifted-unit", pattern: "(?:на|у|в) <вихідн(?:их|і)>(?! дн)", example: "на вихідних", implies: { unit: "week", shift: 0, part: "end" } },
  { id: "uk/weekend-of-week", kind: "shifted-unit", pattern: `${WEEKEND} {shift} тижня`, example: "на вихідних наступного тижня", implies: { unit: "week", part: "end" } },
  { id: "uk/first-weekend-month", kind: "calendar", pattern: `перш(?:і|их|ими) ${WEEKEND} (?:${OF_MONTH}|${OF_SHIFTED})`, example: "перші вихідні червня", implies: { nth: 1, unit: "week", part: "end" } },
  { id: "uk/last-weekend-month", kind: "calendar", pattern: `${LAST_MANY} ${WEEKEND} (?:${OF_MONTH}|${OF_SHIFTED})`, example: "останні вихідні червня", implies: { nth: -1, unit: "week", part: "end" } },

  { id: "uk/last-units", kind: "range", pattern: "(?:останні|останніх|останніми|минулі|минулих|минулими|попередні|попередніх) {number} {unit}", example: "за останні три дні", direction: -1 },
  { id: "uk/last-half-year", kind: "range", pattern: "(?:останні|останніх) (?:пів року|півроку|пів-року)", example: "за останні пів року", direction: -1, implies: { number: 6, unit: "month" } },
  { id: "uk/next-units", kind: "range", pattern: "(?:наступні|наступних|наступними|найближчі|найближчих) {number} {unit}", example: "протягом наступних двох тижнів", direction: 1 },
  { id: "uk/years-of-our-time", kind: "calendar", pattern: `{yearShift} (?:року|рік|році),? (?:у|в|на) {month}(?! ${OF_YEAR})`, example: "минулого року в червні" },
  { id: "uk/last-year-in-month", kind: "calendar", pattern: "торік,? (?:у|в|на) {month}", example: "торік у червні", implies: { yearShift: -1 } },
  { id: "uk/last-year-season", kind: "calendar", pattern: "торік,? (?:{part} )?{season}", example: "торік восени", implies: { yearShift: -1 } },
  { id: "uk/this-year-in-month", kind: "calendar", pattern: "(?:цьогоріч|сьогоріч),? (?:у|в|на) {month}", example: "цьогоріч у червні", implies: { yearShift: 0 } },
  { id: "uk/this-year-season", kind: "calendar", pattern: "(?:цьогоріч|сьогоріч),? (?:{part} )?{season}", example: "цьогоріч восени", implies: { yearShift: 0 } },
  { id: "uk/last-years-season", kind: "calendar", pattern: "(?:торішн|минулорічн)(?:я|ьої|ій|ю|ьою|є|ього|ьому|ім) {season}", example: "торішньої осені", implies: { yearShift: -1 } },
];
