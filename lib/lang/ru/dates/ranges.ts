import type { DateRule } from "../../pack.ts";
import { neighbours } from "../../shared/neighbours.ts";
import { withFuture, withPast, withTense } from "../../shared/rules-in-tense.ts";
import {
  CENTURY_NOUN,
  HALF,
  OF_PERIOD,
  OF_YEAR,
  OPEN_TENSE,
  TENSE,
  UNTIL_TENSE,
  WEEKDAY_TENSE,
  YEAR,
} from "./forms.ts";

const FROM = "(?:с|со|от|начиная с)";
const TO = "(?:по|до|и до|вплоть до)";
const SINCE = "(?:(?:начиная |еще |ещё )?(?:с|со)|начиная от)";
const UNTIL = "(?:до|вплоть до|не позднее|не позже)";
const YEAR1 = `(?:,? {year1}(?: ?${OF_YEAR})?)?`;
const YEAR2 = `(?:,? (?:{year2}(?: ?${OF_YEAR})?|{yearShift2} года))?`;
const YEARS_NOUN = "(?: ?(?:годах|годы|годов|годами|гг\\.|год|года|году|гг|г\\.))";
const CENTURIES = "(?:веках|века|веков|вв\\.|столетиях|столетия|столетий)";
/** What still lies ahead, said before: "будет", "начнет", "вступит". */
const AHEAD =
  "(?<=(?:буд[а-яё]+|вступ[а-яё]+|начн[а-яё]+|введ[а-яё]+|запрет[а-яё]+|планиру[а-яё]+|намерен[а-яё]*|откро[а-яё]+|повы[сш][а-яё]+|заработа[а-яё]+|станет|станут)(?![а-яё])[^.;!?]{0,90}(?:с|со) )";

/** Spans of time with two ends. */
// biome-ignore format: table
const CLOSED: readonly DateRule[] = [
  withTense({ id: "ru/days", kind: "range", pattern: `{day1} ?- ?{day2} {month2}${YEAR2}`, example: "12-14 мая" }, TENSE),
  { id: "ru/days-this-year", kind: "range", pattern: "{day1} ?- ?{day2} {month2} (?:с\\.? ?г\\.|т\\.? ?г\\.|сего года)", example: "3-4 сентября с.г.", implies: { yearShift: 0 } },
  withTense({ id: "ru/days-and", kind: "range", pattern: `(?=${neighbours(1, 31, "(?:-го)? и ")}){day1} и {day2} {month2}${YEAR2}`, example: "17 и 18 марта" }, TENSE),
  withTense({ id: "ru/days-months", kind: "range", pattern: `{day1} {month1}${YEAR1} ?- ?{day2} {month2}${YEAR2}`, example: "28 февраля - 2 марта" }, TENSE),
  withTense({ id: "ru/from-day-to-day", kind: "range", pattern: `${FROM} <{day1}(?: {month1})?${YEAR1} ${TO} {day2} {month2}${YEAR2}>`, example: "с 24 февраля по 2 апреля" }, TENSE),
  { id: "ru/from-day-to-day-this-year", kind: "range", pattern: `${FROM} <{day1}(?: {month1})? ${TO} {day2} {month2} (?:с\\.? ?г\\.|т\\.? ?г\\.|сего года)>`, example: "с 8 по 12 февраля с. г.", implies: { yearShift: 0 } },
  withTense({ id: "ru/between-days", kind: "range", pattern: `между <{day1}(?: {month1})?${YEAR1} и {day2} {month2}${YEAR2}>`, example: "между 3 и 5 июня" }, TENSE),
  { id: "ru/day-by-day", kind: "range", pattern: `(?<![\\d.]){day1}(?: {month1})? по {day2} {month2}${YEAR2}`, example: "12 по 14 мая 2022 года" },
  { id: "ru/night-between-days", kind: "range", pattern: `ночь с {day1}(?: {month1})?(?:-го)? на {day2} {month2}${YEAR2}`, example: "в ночь с 7 на 8 марта" },
  { id: "ru/night-between-bare-days", kind: "range", pattern: "ночь с {day1}(?:-го)? на {day2}(?:-е)?(?! [а-яё]*(?:год|числ))", example: "в ночь с 11-го на 12-е" },
  { id: "ru/night-between-weekdays", kind: "range", pattern: "ночь с {weekday1} на {weekday2}", example: "в ночь с понедельника на вторник" },
  { id: "ru/numeric-days", kind: "range", pattern: "{day1}\\.{monthnum1}(?:\\.{year1})? ?- ?{day2}\\.{monthnum2}\\.{year2}", example: "01.12.2022 - 05.12.2022" },
  { id: "ru/days-of-shifted-month", kind: "range", pattern: "(?:с|со|от) <(?=\\d){day1}(?:-го)? (?:по|до) (?=\\d){day2}(?:-е|-го)? (?:число |числа )?{monthShift} месяца>", example: "с 3 по 7 число этого месяца" },
  withFuture({ id: "ru/weekdays", kind: "range", pattern: "с <{weekday1} (?:по|до) {weekday2}>", example: "с понедельника по пятницу" }, WEEKDAY_TENSE),
  withTense({ id: "ru/months", kind: "range", pattern: `{month1}${YEAR1} ?- ?{month2}${YEAR2}`, example: "в сентябре-октябре 2022 года" }, TENSE),
  withTense({ id: "ru/from-month-to-month", kind: "range", pattern: `${FROM} <(?:{part1} )?{month1}${YEAR1} ${TO} (?:{part2} )?{month2}${YEAR2}>`, example: "с февраля по апрель 2022 года" }, TENSE),
  { id: "ru/parts-month", kind: "range", pattern: `{part1} ?- ?{part2} {month2}${YEAR2}`, example: "в начале-середине марта" },
  { id: "ru/parts-months", kind: "range", pattern: `{part1} {month1}${YEAR1} ?- ?{part2} {month2}${YEAR2}`, example: "в конце мая — начале июня" },
  { id: "ru/between-months", kind: "range", pattern: `между <{month1}${YEAR1} и {month2}${YEAR2}>`, example: "между мартом и июнем 2020 года" },
  { id: "ru/seasons", kind: "range", pattern: `{season1}${YEAR1} ?- ?{season2}${YEAR2}`, example: "весной — летом 2022 года" },
  { id: "ru/from-season-to-season", kind: "range", pattern: `${FROM} <{season1}${YEAR1} ${TO} {season2}${YEAR2}>`, example: "с весны по осень 1944 года" },
  { id: "ru/quarters", kind: "range", pattern: `{quarter1} ?- ?{quarter2} (?:кварталах|кварталы|квартале|квартал) {year2}(?: ?${OF_YEAR})?`, example: "в II—III кварталах 2022 года" },
  { id: "ru/years", kind: "range", pattern: `(?<![-\\d]){year1} ?- ?{year2}${YEARS_NOUN}?`, example: "в 2014-2015 годах" },
  { id: "ru/years-noun", kind: "range", pattern: `{year1} ?${OF_YEAR} ?- ?{year2}${YEARS_NOUN}`, example: "2014 год — 2015 год" },
  { id: "ru/years-short", kind: "range", pattern: `{year1} ?[/-] ?{yy2}(?! ?-?\\d)${YEARS_NOUN}?`, example: "2021/22" },
  { id: "ru/years-school", kind: "range", pattern: "{year1} ?[/-] ?(?:{year2}|{yy2}) (?:учебн(?:ого|ом|ый)|финансов(?:ого|ом|ый)) (?:года|году|год)", example: "в 2021/2022 учебном году" },
  { id: "ru/years-and", kind: "range", pattern: `(?<![-/] ?)(?=${neighbours(1990, 2040, "(?:-го|-м)? и ")}){year1} и {year2} (?:годах|годы|годов|гг\\.)`, example: "в 2014 и 2015 годах" },
  { id: "ru/from-year-to-year", kind: "range", pattern: `${FROM} <(?:{part1} )?{year1}(?: (?:года|гг\\.|г\\.))? ${TO} (?:{part2} )?{year2}(?: (?:года|год|годы|годов|гг\\.|г\\.))?>`, example: "с 2014 до 2018 года" },
  { id: "ru/from-month-to-year", kind: "range", pattern: `${FROM} <(?:{day1} )?{month1}${YEAR1} ${TO} (?:{part2} )?{year2}(?: (?:года|год|г\\.))?>`, example: "с марта 1999 по 2003 год" },
  { id: "ru/from-year-to-month", kind: "range", pattern: `${FROM} <{year1}(?: (?:года|г\\.))? ${TO} (?:{day2} )?{month2} {year2}(?: (?:года|год|г\\.))?>`, example: "с 1992 года по март 1995 года" },
  { id: "ru/between-years", kind: "range", pattern: "между <(?:{part1} )?{year1}(?: (?:года|годом))? и (?:{part2} )?{year2}(?: (?:года|годом|годами|гг\\.))?>", example: "между 2014 и 2018 годами" },
  { id: "ru/decades", kind: "range", pattern: "(?:{part1} )?{decade1}(?:-?(?:х|е))? ?- ?(?:{part2} )?{decade2}-?(?:х|е)(?: (?:годов|годах|годы|гг\\.))?", example: "в 1960—1970-х годах" },
  { id: "ru/decades-of-century", kind: "range", pattern: `{decade1}(?:-?(?:х|е)) ?- ?{decade2}-?(?:х|е)(?: (?:годов|годах|годы|гг\\.))? (?:xx|хх|прошлого) (?:века|в\\.)`, example: "в 30-е — 40-е годы XX века" },
  { id: "ru/from-decade-to-decade", kind: "range", pattern: `${FROM} <(?:{part1} )?{decade1}(?:-?(?:х|ых))?(?: годов)? ${TO} (?:{part2} )?{decade2}-?(?:х|е|ых)(?: (?:годов|годах|годы|гг\\.))?>`, example: "с 1950-х по 1970-е годы" },
  { id: "ru/centuries", kind: "range", pattern: `(?:(?:{part1}|{half1} ${HALF}) )?{century1} ?- ?(?:(?:{part2}|{half2} ${HALF}) )?{century2} (?:${CENTURIES}|${CENTURY_NOUN})`, example: "в XVIII—XIX веках" },
  { id: "ru/from-century-to-century", kind: "range", pattern: `${FROM} <{century1}(?: века| в\\.)? ${TO} {century2} (?:века?|столетие|вв\\.|в\\.)>`, example: "с XVI по XVIII век" },
  { id: "ru/last-units", kind: "range", pattern: "(?:(?:за|в течение|на протяжении|в) )?<(?:последние|последних|минувшие|минувших|прошедшие|прошедших|истекшие) {number} {unit}>", example: "за последние три дня", direction: -1 },
  { id: "ru/last-day", kind: "range", pattern: "(?:за|в течение) <(?:последние|последних|минувшие|минувших|прошедшие|прошедших|истекшие|истекших|прошлые) (?:сутки|суток)>", example: "за минувшие сутки", direction: -1, implies: { number: 1, unit: "day" } },
  { id: "ru/last-unit-long", kind: "range", pattern: "(?:за|в течение|на протяжении) <(?:последний|последнюю|последнее|последнего|последней) (?=год|года|месяц|месяца|неделю|недели|десятилетие|десятилетия|столетие|столетия){unit}>", example: "за последний год", direction: -1, implies: { number: 1 } },
  { id: "ru/last-half-year", kind: "range", pattern: "(?:за|в течение) <последние (?:полгода|шесть месяцев)>", example: "за последние полгода", direction: -1, implies: { number: 6, unit: "month" } },
  { id: "ru/last-night", kind: "range", pattern: "(?:минувшей|прошлой|прошедшей|этой) ночью", example: "минувшей ночью", direction: -1, implies: { number: 1, unit: "day" } },
  { id: "ru/next-units", kind: "range", pattern: "(?:(?:в течение|на протяжении|за|в|на) )?<(?:следующие|следующих|ближайшие|ближайших|предстоящие) {number} {unit}>", example: "в течение следующих двух недель", direction: 1 },
  { id: "ru/next-day-long", kind: "range", pattern: "(?:в|в течение) <(?:ближайшие|ближайших) (?:сутки|суток)>", example: "в ближайшие сутки", direction: 1, implies: { number: 1, unit: "day" } },
];

/** Spans with one end: the span is the end that is named. */
// biome-ignore format: table
const OPEN: readonly DateRule[] = [
  { id: "ru/since-coming-month", kind: "since", pattern: `(?:с|со) <${AHEAD}(?:{part} )?{month}>`, example: "закон вступит в силу с мая", implies: { shift: 1 } },
  { id: "ru/since-coming-day", kind: "since", pattern: `(?:с|со) <${AHEAD}{day} {month}>`, example: "закон вступит в силу с 1 мая", implies: { shift: 1 } },
  withTense({ id: "ru/since-day", kind: "since", pattern: `${SINCE} <{day} {month}(?:,? ${YEAR})?>`, example: "с 1 января" }, OPEN_TENSE),
  withTense({ id: "ru/since-month", kind: "since", pattern: `${SINCE} <(?:{part} )?(?=[а-яё]{2,8}[ая](?![а-яё])){month}(?:,? ${YEAR})?>`, example: "с февраля 2022 года" }, OPEN_TENSE),
  { id: "ru/since-year", kind: "since", pattern: `${SINCE} <(?:{part} )?(?:{year}(?: (?:года|г\\.))|{yearShift} года)>`, example: "с 2014 года" },
  { id: "ru/since-year-suffix", kind: "since", pattern: `${SINCE} <(?:{part} )?(?=[12]\\d{3}-го){year}>`, example: "с 2014-го" },
  { id: "ru/since-season", kind: "since", pattern: `${SINCE} <(?:{part} )?(?=весны|лета|осени|зимы){season}(?: ${YEAR})?>`, example: "с весны 2022 года" },
  { id: "ru/since-quarter", kind: "since", pattern: `${SINCE} <{quarter} квартала(?: ${YEAR})?>`, example: "со второго квартала 2021 года" },
  { id: "ru/since-shift-unit", kind: "since", pattern: `${SINCE} <(?:{part} )?{shift} ${OF_PERIOD}>`, example: "со следующего месяца" },
  { id: "ru/since-part-unit", kind: "since", pattern: `${SINCE} <{part} ${OF_PERIOD}>`, example: "с начала года", implies: { shift: 0 } },
  { id: "ru/since-weekday", kind: "since", pattern: "(?:начиная )?(?:с|со) <(?=понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья){weekday}>", example: "начиная с понедельника" },
  { id: "ru/since-shift-weekday", kind: "since", pattern: "(?:начиная )?(?:с|со) <{shift} {weekday}>", example: "с прошлого вторника" },
  { id: "ru/since-day-shift", kind: "since", pattern: "(?:с|со) <(?:вчерашнего дня|вчера)>", example: "со вчерашнего дня", implies: { dayShift: -1 } },
  { id: "ru/since-tomorrow", kind: "since", pattern: "(?:с|со) <(?:завтрашнего дня|завтра)>", example: "с завтрашнего дня", implies: { dayShift: 1 } },
  { id: "ru/since-today", kind: "since", pattern: "(?:с|со) <сегодняшнего дня>", example: "с сегодняшнего дня", implies: { dayShift: 0 } },
  { id: "ru/since-decade", kind: "since", pattern: `${SINCE} <(?:{part} )?{decade}-?(?:х|ых)(?: годов)?>`, example: "с 1990-х годов" },
  { id: "ru/since-century", kind: "since", pattern: `${SINCE} <(?:{part} )?{century} (?:века|столетия|в\\.)>`, example: "с XVI века" },

  withPast({ id: "ru/until-day", kind: "until", pattern: `(?:до|вплоть до|по) <{day} {month}(?:,? ${YEAR})?>(?: включительно)?`, example: "до 15 марта", implies: { tense: "future" } }, UNTIL_TENSE),
  { id: "ru/not-later", kind: "until", pattern: "(?:не позднее|не позже) <{day} {month}>", example: "не позднее 1 декабря", implies: { shift: 1 } },
  { id: "ru/not-later-year", kind: "until", pattern: `(?:не позднее|не позже) <{day} {month},? ${YEAR}>`, example: "не позднее 1 декабря 2023 года" },
  withPast({ id: "ru/until-month", kind: "until", pattern: `${UNTIL} <(?:{part} )?{month}(?:,? ${YEAR})?>`, example: "до конца апреля", implies: { tense: "future" } }, UNTIL_TENSE),
  { id: "ru/until-year", kind: "until", pattern: `${UNTIL} <(?:{part} )?(?:{year}(?: (?:года|г\\.))|{yearShift} года)>`, example: "до 2030 года" },
  { id: "ru/until-year-suffix", kind: "until", pattern: `${UNTIL} <(?:{part} )?(?=[12]\\d{3}-го){year}>`, example: "до 2030-го" },
  { id: "ru/until-season", kind: "until", pattern: `${UNTIL} <(?:{part} )?(?=весны|лета|осени|зимы){season}(?: ${YEAR})?>`, example: "до осени" },
  { id: "ru/until-shift-unit", kind: "until", pattern: `${UNTIL} <(?:{part} )?{shift} ${OF_PERIOD}>`, example: "до следующего года" },
  { id: "ru/until-part-unit", kind: "until", pattern: `${UNTIL} <{part} ${OF_PERIOD}>`, example: "до конца года", implies: { shift: 0 } },
  { id: "ru/until-weekday", kind: "until", pattern: "(?:до|не позднее|не позже) <{weekday}>", example: "до пятницы", implies: { shift: 1 } },
  { id: "ru/until-decade", kind: "until", pattern: `${UNTIL} <(?:{part} )?{decade}-?(?:х|ых)(?: годов)?>`, example: "до конца 1980-х годов" },
  { id: "ru/until-century", kind: "until", pattern: `${UNTIL} <(?:{part} )?{century} (?:века|столетия|в\\.)>`, example: "до XVIII века" },
];

/** Spans of time with two ends, and with one. */
export const RANGES: readonly DateRule[] = [...CLOSED, ...OPEN];
