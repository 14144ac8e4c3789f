import type { DateRule } from "../../pack.ts";
import { neighbours } from "../../shared/neighbours.ts";
import { withFuture, withTense } from "../../shared/rules-in-tense.ts";
import { COUNTED, OF_YEAR, TENSE, WEEKDAY_TENSE, YEAR, YEAR2 } from "./parts.ts";

/** From … to: "по" and "до" close what "з" opened. */
const FROM = "(?:з|із|зі|від|починаючи з)";
const TO = "(?:по|до|і до|й до|аж до)";
const AND = "(?:та|і|й)";

/** "століттях", "ст." */
const CENTURIES = "(?:століт(?:тя|ь|тях|тями|ті|тю)|сторіч(?:чя|чях|чі)|ст\\.)";
const HALF = "(?:половин(?:а|и|і|у|ою)|пол\\.)";

/** What still lies ahead, said before: "буде", "діятиме", "набуде". */
const AHEAD =
  "(?<=(?:буд\\p{L}+|\\p{L}+тиме(?:ть|мо)?|\\p{L}+тимуть|набуд\\p{L}+|запровад\\p{L}+|розпочн\\p{L}+|почн\\p{L}+|планує\\p{L}*|планують|мають?|має|відкриє\\p{L}+|заборон\\p{L}+)(?!\\p{L})[^.;!?]{0,90}(?:з|із|зі) )";

/** Spans of time with two ends, and with one. */
// biome-ignore format: table
export const RANGES: readonly DateRule[] = [
  withTense({ id: "uk/days", kind: "range", pattern: `{day1} ?- ?{day2} {month2}${YEAR2}`, example: "12-14 травня" }, TENSE),
  { id: "uk/planned-days", kind: "range", pattern: "(?:призначен\\p{L}*|запланован\\p{L}*|перенес\\p{L}*|відбудеться|відбудуться|пройде|пройдуть|триватиме|триватимуть) (?:на )?<{day1} ?- ?{day2} {month2}>(?! (?:\\d|минул|того))", example: "засідання призначено на 20-21 лютого", implies: { tense: "future" } },
  withTense({ id: "uk/days-and", kind: "range", pattern: `(?=${neighbours(1, 31, "(?:-го)? (?:та|і|й) ")}){day1} ${AND} {day2} {month2}${YEAR2}`, example: "17 та 18 березня" }, TENSE),
  withTense({ id: "uk/days-months", kind: "range", pattern: `{day1} {month1}(?: {year1}(?: ?${OF_YEAR})?)? ?- ?{day2} {month2}${YEAR2}`, example: "28 лютого - 2 березня" }, TENSE),
  withTense({ id: "uk/from-day-to-day", kind: "range", pattern: `${FROM} <{day1}(?: {month1})?(?:,? {year1}(?: ?${OF_YEAR})?)? ${TO} {day2} {month2}${YEAR2}>`, example: "з 24 лютого по 2 квітня" }, TENSE),
  withTense({ id: "uk/between-days", kind: "range", pattern: `між <{day1}(?: {month1})?(?:,? {year1}(?: ?${OF_YEAR})?)? ${AND} {day2} {month2}${YEAR2}>`, example: "між 3 та 5 червня" }, TENSE),
  { id: "uk/numeric-days", kind: "range", pattern: "{day1}\\.{monthnum1}\\.{year1} ?- ?{day2}\\.{monthnum2}\\.{year2}", example: "01.12.2022 - 05.12.2022" },
  { id: "uk/days-of-shifted-month", kind: "range", pattern: "(?:з|із|від) <(?=\\d){day1}(?:-го)? (?:по|до) (?=\\d){day2}(?:-те|-го|-е)? (?:число |числа )?{monthShift} місяця>", example: "з 3 по 7 число цього місяця" },
  { id: "uk/numeric-days-month", kind: "range", pattern: "{day1} ?- ?{day2}\\.{monthnum:month}\\.{year}(?: ?(?:року|р\\.))?", example: "12-14.05.1945" },
  { id: "uk/numeric-days-months", kind: "range", pattern: "{day1}\\.{monthnum1} ?- ?{day2}\\.{monthnum2}\\.{year2}(?: ?(?:року|р\\.))?", example: "12.05-14.06.1945" },
  withTense({ id: "uk/months", kind: "range", pattern: `{month1} ?- ?{month2}${YEAR2}`, example: "у вересні-жовтні 2022 року" }, TENSE),
  withTense({ id: "uk/from-month-to-month", kind: "range", pattern: `${FROM} <(?:{part1} )?{month1}(?:,? {year1}(?: ?${OF_YEAR})?)? ${TO} (?:{part2} )?{month2}${YEAR2}>`, example: "з лютого по квітень 2022 року" }, TENSE),
  { id: "uk/between-months", kind: "range", pattern: `між <{month1}(?: {year1}(?: ?${OF_YEAR})?)? ${AND} {month2}${YEAR2}>`, example: "між лютим і квітнем 2022 року" },
  { id: "uk/years", kind: "range", pattern: "{year1} ?[-/] ?{year2}(?: ?(?:роках|роки|років|роками|рр\\.|рік|року|рр))?", example: "у 2014-2015 роках" },
  { id: "uk/years-short", kind: "range", pattern: "{year1} ?[/-] ?{yy2}(?! ?-?\\d)(?: ?(?:роках|роки|років|рр\\.|рік|року|рр))?", example: "2021/22" },
  { id: "uk/years-and", kind: "range", pattern: `(?=${neighbours(1990, 2040, "(?:-го|-му)? (?:та|і|й) ")}){year1} ${AND} {year2} (?:роках|роки|років|рр\\.)`, example: "у 2014 та 2015 роках" },
  { id: "uk/from-year-to-year", kind: "range", pattern: `${FROM} <(?:{part1} )?{year1}(?: ?(?:року|рік|рр\\.|р\\.))? ${TO} (?:{part2} )?{year2}(?: ?(?:року|рік|роки|роках|рр\\.|р\\.))?>${COUNTED}`, example: "з 2014 до 2018 року" },
  { id: "uk/between-years", kind: "range", pattern: `між <(?:{part1} )?{year1}(?: (?:року|роком))? ${AND} (?:{part2} )?{year2}(?: (?:року|роком|роками|рр\\.))?>`, example: "між 2014 та 2018 роками" },

  { id: "uk/part-years", kind: "range", pattern: `{part1} {year1}(?: ?${OF_YEAR})? ?- ?(?:у |в |на )?{part2} {year2}(?: ?${OF_YEAR})?`, example: "наприкінці 1864 - на початку 1865 року" },
  { id: "uk/year-to-part", kind: "range", pattern: `{year1}(?: ?${OF_YEAR})? - (?:у |в |на )?{part2} {year2}(?: ?${OF_YEAR})?`, example: "у 1943 - на початку 1944 року" },
  { id: "uk/part-months", kind: "range", pattern: `{part1} {month1} ?- ?(?:у |в |на )?{part2} {month2}${YEAR2}`, example: "наприкінці травня - на початку червня" },
  { id: "uk/season-years", kind: "range", pattern: `{season1} {year1}(?: ?${OF_YEAR})? ?- ?{season2} {year2}(?: ?${OF_YEAR})?`, example: "осінь 1941 - весна 1942 року" },
  { id: "uk/centuries", kind: "range", pattern: `(?:(?:{part1}|{half1} ${HALF}) )?{century1} ?- ?(?:(?:{part2}|{half2} ${HALF}) )?{century2} ${CENTURIES}`, example: "у XVI-XVIII століттях" },
  { id: "uk/from-century-to-century", kind: "range", pattern: `(?:${FROM} )<(?:{part1} )?{century1}(?: (?:століття|ст\\.))? ${TO} (?:{part2} )?{century2} ${CENTURIES}>`, example: "з XVI по XVIII століття" },
  { id: "uk/centuries-parts", kind: "range", pattern: `{part1} {century1}(?: (?:століття|ст\\.))? ?- ?(?:на )?{part2} {century2} ${CENTURIES}`, example: "наприкінці XVI - на початку XVII ст." },
  { id: "uk/decades", kind: "range", pattern: `{decade1}(?:-?(?:х|ті|тих))?(?: років)? ?- ?{decade2}-?(?:х|ті|тих|ми)(?: (?:роки|років|роках|рр\\.))?(?: {century} ${CENTURIES})?`, example: "у 60-70-х роках XIX ст." },
  { id: "uk/from-decade-to-decade", kind: "range", pattern: `${FROM} <(?:{part1} )?{decade1}-?(?:х|тих)(?: років)? ${TO} (?:{part2} )?{decade2}-?(?:х|тих)(?: (?:років|рр\\.))?>`, example: "з 1930-х до 1950-х років" },
  { id: "uk/from-season-to-season", kind: "range", pattern: `${FROM} <(?:{part1} )?{season1}(?: {year1}(?: року| р\\.)?)? ${TO} (?:{part2} )?{season2}${YEAR2}>`, example: "з весни до осені 1942 року" },
  { id: "uk/seasons", kind: "range", pattern: `(?=(?:весн|літ|осін|осен|зим|навес|вліт|уліт|восен|взим|узим)){season1} ?- ?{season2}${YEAR2}`, example: "весна-літо 1942 року" },
  { id: "uk/from-month-to-season", kind: "range", pattern: `${FROM} <(?:{part1} )?(?:{month1}|{season1})(?:,? {year1}(?: року| р\\.)?)? ${TO} (?:{part2} )?(?:{month2}|{season2})${YEAR2}>`, example: "з весни по листопад 1942 року" },
  { id: "uk/from-day-to-month", kind: "range", pattern: `${FROM} <{day1} {month1}(?:,? {year1}(?: року| р\\.)?)? ${TO} (?:{part2} )?{month2}${YEAR2}>`, example: "з 7 серпня до кінця вересня 1942 року" },
  { id: "uk/from-month-to-day", kind: "range", pattern: `${FROM} <(?:{part1} )?{month1}(?:,? {year1}(?: року| р\\.)?)? ${TO} {day2} {month2}${YEAR2}>`, example: "з кінця квітня до 12 травня 1942 року" },
  { id: "uk/month-years", kind: "range", pattern: "{month1} {year1}(?: ?(?:року|р\\.))? ?- ?{month2} {year2}(?: ?(?:року|р\\.))?", example: "грудень 1941 - січень 1942" },
  withFuture({ id: "uk/weekdays", kind: "range", pattern: `${FROM} <{weekday1} ${TO} {weekday2}>`, example: "з понеділка по середу" }, WEEKDAY_TENSE),

  { id: "uk/weekdays-dash", kind: "range", pattern: "{weekday1} ?- ?{weekday2}", example: "вівторок-четвер" },

  { id: "uk/since-coming-month", kind: "since", pattern: `(?:з|із|зі) <${AHEAD}(?:{part} )?{month}>`, example: "санкції запровадять із травня", implies: { shift: 1 } },
  { id: "uk/since-coming-day", kind: "since", pattern: `(?:з|із|зі) <${AHEAD}{day} {month}>`, example: "закон діятиме з 1 травня", implies: { shift: 1 } },
  { id: "uk/since-day", kind: "since", pattern: `(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <{day} {month}(?:,? ${YEAR})?>`, example: "із 1 січня" },
  { id: "uk/since-month", kind: "since", pattern: `(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <(?:{part} )?{month}(?:,? ${YEAR})?>`, example: "з лютого 2022 року" },
  { id: "uk/since-shift-month", kind: "since", pattern: "(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <{shift} {month}>", example: "з минулого вересня" },
  { id: "uk/since-year", kind: "since", pattern: `(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <(?:{part} )?{year}(?: (?:року|р\\.))>`, example: "з 2014 року" },
  { id: "uk/since-year-bare", kind: "since", pattern: "(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <(?=(?:19|20)\\d\\d){year}>(?=-го|[,.;)]| (?:та|і|й|діє|триває)|$)", example: "договір діє з 2014" },
  { id: "uk/since-year-suffix", kind: "since", pattern: "(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <(?=[12]\\d{3}-го){year}>", example: "з 2014-го" },
  { id: "uk/since-season", kind: "since", pattern: `(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <(?:{part} )?{season}(?: ${YEAR})?>`, example: "з весни 2022 року" },
  { id: "uk/since-shift-unit", kind: "since", pattern: "(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <{shift} (?=(?:тижня|місяця|року|кварталу)(?!\\p{L})){unit}>", example: "з наступного місяця" },
  { id: "uk/since-part-unit", kind: "since", pattern: "(?:(?:починаючи |ще )?(?:з|із|зі)|(?:починаючи )?від) <{part} (?=(?:тижня|місяця|року|кварталу|століття)(?!\\p{L})){unit}>", example: "з початку року", implies: { shift: 0 } },
  { id: "uk/since-part-shift-unit", kind: "since", pattern: "(?:(?:починаючи |ще )?(?:з|із|зі)|починаючи від) <{part} {shift} (?=(?:тижня|місяця|року|кварталу)(?!\\p{L})){unit}>", example: "з початку цього року" },
  { id: "uk/since-weekday", kind: "since", pattern: "(?:починаючи )(?:з|із|зі) <{weekday}>", example: "починаючи з понеділка" },
  { id: "uk/since-day-shift", kind: "since", pattern: "(?:починаючи )?(?:з|із|від) <{dayShift}>", example: "із завтра" },
  { id: "uk/since-decade-bare", kind: "since", pattern: "(?:починаючи )?(?:з|із) <(?:{part} )?(?=\\d\\d\\d0-){decade}-?(?:х|тих)>", example: "із середини 1930-х" },
  { id: "uk/since-decade", kind: "since", pattern: "(?:починаючи )?(?:з|із) <(?:{part} )?(?=\\d\\d(?:\\d\\d)?-|[\\p{L}']+(?:тих|ових) ){decade}-?(?:х|тих|их)?(?: років| рр\\.)>", example: "з 1990-х років" },

  { id: "uk/until-day", kind: "until", pattern: `(?:до|аж до|по) <{day} {month}(?:,? ${YEAR})?>`, example: "до 15 березня" },
  { id: "uk/until-month", kind: "until", pattern: `(?:до|аж до) <(?:{part} )?{month}(?:,? ${YEAR})?>`, example: "до кінця квітня" },
  { id: "uk/until-year", kind: "until", pattern: `(?:до|аж до) <(?:{part} )?{year}(?: (?:року|р\\.))>`, example: "до 2030 року" },
  { id: "uk/until-month-of-same-year", kind: "until", pattern: "(?:до|аж до) <(?:{part} )?{month} (?:того ж|того самого|того) року>", example: "до вересня того ж року", from: "event", implies: { yearShift: 0 } },
  { id: "uk/until-part-of-same-year", kind: "until", pattern: "(?:до|аж до) <{part} (?:того ж|того самого|того) року>", example: "до кінця того ж року", from: "event", implies: { unit: "year", shift: 0 } },
  { id: "uk/until-year-bare", kind: "until", pattern: "(?:до|аж до) <(?:{part} )?(?=1\\d{3}|20\\d\\d){year}>(?=-|[,.;)]| (?:та|і|й)(?!\\p{L})|$)", example: "до 2030" },
  { id: "uk/until-season", kind: "until", pattern: `(?:до|аж до) <(?:{part} )?{season}(?: ${YEAR})?>`, example: "до осені" },
  { id: "uk/until-shift-unit", kind: "until", pattern: "(?:до|аж до) <(?:{part} )?{shift} (?=(?:тижня|місяця|року|кварталу|століття)(?!\\p{L})){unit}>", example: "до наступного року" },
  { id: "uk/until-part-unit", kind: "until", pattern: "(?:до|аж до) <{part} (?=(?:тижня|місяця|року|кварталу|століття|десятиліття)(?!\\p{L})){unit}>", example: "до кінця року", implies: { shift: 0 } },
  { id: "uk/until-weekday", kind: "until", pattern: "до <{weekday}>", example: "до п'ятниці", implies: { shift: 1 } },
];
