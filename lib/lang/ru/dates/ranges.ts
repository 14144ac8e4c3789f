import type { DateRule } from "../../pack.ts";
import { neighbours } from "../../shared/neighbours.ts";
import { OF_YEAR, YEAR } from "./calendar.ts";

const FROM = "(?:с|со|от|начиная с)";
const TO = "(?:по|до|и до|вплоть до)";
const SINCE = "(?:(?:начиная |еще |ещё )?(?:с|со)|начиная от)";
const UNTIL = "(?:до|вплоть до)";
const YEAR1 = `(?:,? {year1}(?: ?${OF_YEAR})?)?`;
const YEAR2 = `(?:,? (?:{year2}(?: ?${OF_YEAR})?|{yearShift2} года))?`;
const PERIOD_OF = "(?=(?:недели|месяца|года|квартала|века|столетия|десятилетия)(?!\\p{L})){unit}";
/** What still lies ahead, said before: "будет", "начнет", "вступит". */
const AHEAD =
  "(?<=(?:буд\\p{L}+|вступ\\p{L}+|начн\\p{L}+|введ\\p{L}+|запрет\\p{L}+|планиру\\p{L}+|намерен\\p{L}*|откро\\p{L}+)(?!\\p{L})[^.;!?]{0,90}(?:с|со) )";

/** Spans of time with two ends, and with one. */
// biome-ignore format: table
export const RANGES: readonly DateRule[] = [
  { id: "ru/days", kind: "range", pattern: `{day1} ?- ?{day2} {month2}${YEAR2}`, example: "12-14 мая" },
  { id: "ru/days-and", kind: "range", pattern: `(?=${neighbours(1, 31, "(?:-го)? и ")}){day1} и {day2} {month2}${YEAR2}`, example: "17 и 18 марта" },
  { id: "ru/days-months", kind: "range", pattern: `{day1} {month1}${YEAR1} ?- ?{day2} {month2}${YEAR2}`, example: "28 февраля - 2 марта" },
  { id: "ru/from-day-to-day", kind: "range", pattern: `${FROM} <{day1}(?: {month1})?${YEAR1} ${TO} {day2} {month2}${YEAR2}>`, example: "с 24 февраля по 2 апреля" },
  { id: "ru/between-days", kind: "range", pattern: `между <{day1}(?: {month1})?${YEAR1} и {day2} {month2}${YEAR2}>`, example: "между 3 и 5 июня" },
  { id: "ru/numeric-days", kind: "range", pattern: "{day1}\\.{monthnum1}\\.{year1} ?- ?{day2}\\.{monthnum2}\\.{year2}", example: "01.12.2022 - 05.12.2022" },
  { id: "ru/months", kind: "range", pattern: `{month1} ?- ?{month2}${YEAR2}`, example: "в сентябре-октябре 2022 года" },
  { id: "ru/from-month-to-month", kind: "range", pattern: `${FROM} <(?:{part1} )?{month1}${YEAR1} ${TO} (?:{part2} )?{month2}${YEAR2}>`, example: "с февраля по апрель 2022 года" },
  { id: "ru/years", kind: "range", pattern: "{year1} ?- ?{year2}(?: ?(?:годах|годы|годов|гг\\.|год|года|гг))?", example: "в 2014-2015 годах" },
  { id: "ru/years-short", kind: "range", pattern: "{year1} ?[/-] ?{yy2}(?! ?-?\\d)(?: ?(?:годах|годы|годов|гг\\.|года|гг))?", example: "2021/22" },
  { id: "ru/years-and", kind: "range", pattern: `(?=${neighbours(1990, 2040, "(?:-го|-м)? и ")}){year1} и {year2} (?:годах|годы|годов|гг\\.)`, example: "в 2014 и 2015 годах" },
  { id: "ru/from-year-to-year", kind: "range", pattern: `${FROM} <(?:{part1} )?{year1}(?: (?:года|гг\\.))? ${TO} (?:{part2} )?{year2}(?: (?:года|год|годы|гг\\.))?>`, example: "с 2014 до 2018 года" },
  { id: "ru/between-years", kind: "range", pattern: "между <{year1}(?: (?:года|годом))? и {year2}(?: (?:года|годом|годами|гг\\.))?>", example: "между 2014 и 2018 годами" },
  { id: "ru/last-units", kind: "range", pattern: "(?:за|в течение|на протяжении) <(?:последние|последних|минувшие|прошедшие) {number} {unit}>", example: "за последние три дня", direction: -1 },
  { id: "ru/next-units", kind: "range", pattern: "(?:в течение|на протяжении|за|в|на) <(?:следующие|следующих|ближайшие|ближайших) {number} {unit}>", example: "в течение следующих двух недель", direction: 1 },

  { id: "ru/since-coming-month", kind: "since", pattern: `(?:с|со) <${AHEAD}(?:{part} )?{month}>`, example: "закон вступит в силу с мая", implies: { shift: 1 } },
  { id: "ru/since-coming-day", kind: "since", pattern: `(?:с|со) <${AHEAD}{day} {month}>`, example: "закон вступит в силу с 1 мая", implies: { shift: 1 } },
  { id: "ru/since-day", kind: "since", pattern: `${SINCE} <{day} {month}(?:,? ${YEAR})?>`, example: "с 1 января" },
  { id: "ru/since-month", kind: "since", pattern: `${SINCE} <(?:{part} )?{month}(?:,? ${YEAR})?>`, example: "с февраля 2022 года" },
  { id: "ru/since-year", kind: "since", pattern: `${SINCE} <(?:{part} )?{year}(?: (?:года|г\\.))>`, example: "с 2014 года" },
  { id: "ru/since-year-suffix", kind: "since", pattern: `${SINCE} <(?=[12]\\d{3}-го){year}>`, example: "с 2014-го" },
  { id: "ru/since-season", kind: "since", pattern: `${SINCE} <{season} ${YEAR}>`, example: "с весны 2022 года" },
  { id: "ru/since-shift-unit", kind: "since", pattern: `${SINCE} <(?:{part} )?{shift} ${PERIOD_OF}>`, example: "со следующего месяца" },
  { id: "ru/since-part-unit", kind: "since", pattern: `${SINCE} <{part} ${PERIOD_OF}>`, example: "с начала года", implies: { shift: 0 } },
  { id: "ru/since-weekday", kind: "since", pattern: "начиная (?:с|со) <{weekday}>", example: "начиная с понедельника" },
  { id: "ru/since-decade", kind: "since", pattern: `${SINCE} <(?:{part} )?{decade}-?(?:х|ых)(?: годов)?>`, example: "с 1990-х годов" },

  { id: "ru/until-day", kind: "until", pattern: `(?:до|вплоть до|по) <{day} {month}(?:,? ${YEAR})?>`, example: "до 15 марта" },
  { id: "ru/until-month", kind: "until", pattern: `${UNTIL} <(?:{part} )?{month}(?:,? ${YEAR})?>`, example: "до конца апреля" },
  { id: "ru/until-year", kind: "until", pattern: `${UNTIL} <(?:{part} )?{year}(?: (?:года|г\\.))>`, example: "до 2030 года" },
  { id: "ru/until-season", kind: "until", pattern: `${UNTIL} <(?:{part} )?{season}(?: ${YEAR})?>`, example: "до осени" },
  { id: "ru/until-shift-unit", kind: "until", pattern: `${UNTIL} <(?:{part} )?{shift} ${PERIOD_OF}>`, example: "до следующего года" },
  { id: "ru/until-part-unit", kind: "until", pattern: `${UNTIL} <{part} ${PERIOD_OF}>`, example: "до конца года", implies: { shift: 0 } },
  { id: "ru/until-weekday", kind: "until", pattern: "до <{weekday}>", example: "до пятницы", implies: { shift: 1 } },
];
