import type { DateRule } from "../../pack.ts";
import { neighbours } from "../../shared/neighbours.ts";
import { YEAR } from "./calendar.ts";

const OF_YEAR = "(?:року|рік|році|роком|роки|роках|років|р\\.|рр\\.|р)";
/** From … to: "по" and "до" close what "з" opened. */
const FROM = "(?:з|із|зі|від|починаючи з)";
const TO = "(?:по|до|і до|й до|аж до)";
const AND = "(?:та|і|й)";
const YEAR2 = `(?:,? (?:{year2}(?: ?${OF_YEAR})?|{yearShift2} року))?`;

/** What still lies ahead, said before: "буде", "діятиме", "набуде". */
const AHEAD =
  "(?<=(?:буд\\p{L}+|\\p{L}+тиме(?:ть|мо)?|\\p{L}+тимуть|набуд\\p{L}+|запровад\\p{L}+|розпочн\\p{L}+|почн\\p{L}+|планує\\p{L}*|планують|мають?|має|відкриє\\p{L}+|заборон\\p{L}+)(?!\\p{L})[^.;!?]{0,90}(?:з|із|зі) )";

/** Spans of time with two ends, and with one. */
// biome-ignore format: table
export const RANGES: readonly DateRule[] = [
  { id: "uk/days", kind: "range", pattern: `{day1} ?- ?{day2} {month2}${YEAR2}`, example: "12-14 травня" },
  { id: "uk/days-and", kind: "range", pattern: `(?=${neighbours(1, 31, "(?:-го)? (?:та|і|й) ")}){day1} ${AND} {day2} {month2}${YEAR2}`, example: "17 та 18 березня" },
  { id: "uk/days-months", kind: "range", pattern: `{day1} {month1}(?: {year1}(?: ?${OF_YEAR})?)? ?- ?{day2} {month2}${YEAR2}`, example: "28 лютого - 2 березня" },
  { id: "uk/from-day-to-day", kind: "range", pattern: `${FROM} <{day1}(?: {month1})?(?:,? {year1}(?: ?${OF_YEAR})?)? ${TO} {day2} {month2}${YEAR2}>`, example: "з 24 лютого по 2 квітня" },
  { id: "uk/between-days", kind: "range", pattern: `між <{day1}(?: {month1})?(?:,? {year1}(?: ?${OF_YEAR})?)? ${AND} {day2} {month2}${YEAR2}>`, example: "між 3 та 5 червня" },
  { id: "uk/numeric-days", kind: "range", pattern: "{day1}\\.{monthnum1}\\.{year1} ?- ?{day2}\\.{monthnum2}\\.{year2}", example: "01.12.2022 - 05.12.2022" },
  { id: "uk/months", kind: "range", pattern: `{month1} ?- ?{month2}${YEAR2}`, example: "у вересні-жовтні 2022 року" },
  { id: "uk/from-month-to-month", kind: "range", pattern: `${FROM} <(?:{part1} )?{month1}(?:,? {year1}(?: ?${OF_YEAR})?)? ${TO} (?:{part2} )?{month2}${YEAR2}>`, example: "з лютого по квітень 2022 року" },
  { id: "uk/between-months", kind: "range", pattern: `між <{month1}(?: {year1}(?: ?${OF_YEAR})?)? ${AND} {month2}${YEAR2}>`, example: "між лютим і квітнем 2022 року" },
  { id: "uk/years", kind: "range", pattern: "{year1} ?- ?{year2}(?: ?(?:роках|роки|років|рр\\.|рік|року|рр))?", example: "у 2014-2015 роках" },
  { id: "uk/years-short", kind: "range", pattern: "{year1} ?[/-] ?{yy2}(?! ?-?\\d)(?: ?(?:роках|роки|років|рр\\.|рік|року|рр))?", example: "2021/22" },
  { id: "uk/years-and", kind: "range", pattern: `(?=${neighbours(1990, 2040, "(?:-го|-му)? (?:та|і|й) ")}){year1} ${AND} {year2} (?:роках|роки|років|рр\\.)`, example: "у 2014 та 2015 роках" },
  { id: "uk/from-year-to-year", kind: "range", pattern: `${FROM} <(?:{part1} )?{year1}(?: (?:року|рр\\.))? ${TO} (?:{part2} )?{year2}(?: (?:року|рік|роки|рр\\.))?>`, example: "з 2014 до 2018 року" },
  { id: "uk/between-years", kind: "range", pattern: `між <{year1}(?: (?:року|роком))? ${AND} {year2}(?: (?:року|роком|роками|рр\\.))?>`, example: "між 2014 та 2018 роками" },
  { id: "uk/last-units", kind: "range", pattern: "(?:за|упродовж|впродовж|протягом|останніми) <(?:останні|останніх|минулі|минулих|попередні) {number} {unit}>", example: "за останні три дні", direction: -1 },
  { id: "uk/next-units", kind: "range", pattern: "(?:протягом|упродовж|впродовж|за|у|в|на) <(?:наступні|наступних|найближчі|найближчих) {number} {unit}>", example: "протягом наступних двох тижнів", direction: 1 },

  { id: "uk/since-coming-month", kind: "since", pattern: `(?:з|із|зі) <${AHEAD}(?:{part} )?{month}>`, example: "санкції запровадять із травня", implies: { shift: 1 } },
  { id: "uk/since-coming-day", kind: "since", pattern: `(?:з|із|зі) <${AHEAD}{day} {month}>`, example: "закон діятиме з 1 травня", implies: { shift: 1 } },
  { id: "uk/since-day", kind: "since", pattern: `(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <{day} {month}(?:,? ${YEAR})?>`, example: "із 1 січня" },
  { id: "uk/since-month", kind: "since", pattern: `(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <(?:{part} )?{month}(?:,? ${YEAR})?>`, example: "з лютого 2022 року" },
  { id: "uk/since-shift-month", kind: "since", pattern: "(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <{shift} {month}>", example: "з минулого вересня" },
  { id: "uk/since-year", kind: "since", pattern: `(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <(?:{part} )?{year}(?: (?:року|р\\.))>`, example: "з 2014 року" },
  { id: "uk/since-year-bare", kind: "since", pattern: "(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <(?=(?:19|20)\\d\\d){year}>(?=-го|[,.;)]| (?:та|і|й|діє|триває)|$)", example: "договір діє з 2014" },
  { id: "uk/since-year-suffix", kind: "since", pattern: "(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <(?=[12]\\d{3}-го){year}>", example: "з 2014-го" },
  { id: "uk/since-season", kind: "since", pattern: `(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <{season} ${YEAR}>`, example: "з весни 2022 року" },
  { id: "uk/since-shift-unit", kind: "since", pattern: "(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <{shift} (?=(?:тижня|місяця|року|кварталу)(?!\\p{L})){unit}>", example: "з наступного місяця" },
  { id: "uk/since-part-unit", kind: "since", pattern: "(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <{part} (?=(?:тижня|місяця|року|кварталу|століття)(?!\\p{L})){unit}>", example: "з початку року", implies: { shift: 0 } },
  { id: "uk/since-part-shift-unit", kind: "since", pattern: "(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <{part} {shift} (?=(?:тижня|місяця|року|кварталу)(?!\\p{L})){unit}>", example: "з початку цього року" },
  { id: "uk/since-weekday", kind: "since", pattern: "(?:починаючи )(?:з|із|зі) <{weekday}>", example: "починаючи з понеділка" },
  { id: "uk/since-day-shift", kind: "since", pattern: "(?:починаючи )?(?:з|із|від) <{dayShift}>", example: "із завтра" },
  { id: "uk/since-decade", kind: "since", pattern: "(?:починаючи )?(?:з|із) <(?:{part} )?{decade}-?(?:х|их)(?: років)?>", example: "з 1990-х років" },

  { id: "uk/until-day", kind: "until", pattern: `(?:до|аж до|по) <{day} {month}(?:,? ${YEAR})?>`, example: "до 15 березня" },
  { id: "uk/until-month", kind: "until", pattern: `(?:до|аж до) <(?:{part} )?{month}(?:,? ${YEAR})?>`, example: "до кінця квітня" },
  { id: "uk/until-year", kind: "until", pattern: `(?:до|аж до) <(?:{part} )?{year}(?: (?:року|р\\.))>`, example: "до 2030 року" },
  { id: "uk/until-year-bare", kind: "until", pattern: "(?:до|аж до) <(?:{part} )?(?=(?:19|20)\\d\\d-го){year}>", example: "до 2030-го" },
  { id: "uk/until-season", kind: "until", pattern: `(?:до|аж до) <(?:{part} )?{season}(?: ${YEAR})?>`, example: "до осені" },
  { id: "uk/until-shift-unit", kind: "until", pattern: "(?:до|аж до) <(?:{part} )?{shift} (?=(?:тижня|місяця|року|кварталу|століття)(?!\\p{L})){unit}>", example: "до наступного року" },
  { id: "uk/until-part-unit", kind: "until", pattern: "(?:до|аж до) <{part} (?=(?:тижня|місяця|року|кварталу|століття|десятиліття)(?!\\p{L})){unit}>", example: "до кінця року", implies: { shift: 0 } },
  { id: "uk/until-weekday", kind: "until", pattern: "до <{weekday}>", example: "до п'ятниці", implies: { shift: 1 } },
];
