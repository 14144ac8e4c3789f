import type { DateRule } from "../../pack.ts";
import { withFuture } from "../../shared/rules-in-tense.ts";
import { CLOCK, COUNT, TIME_OF_DAY, WEEKDAY_TENSE } from "./parts.ts";

/** Singular forms of the periods that "last", "this" and "next" move. */
const PERIOD =
  "(?=(?:тиждень|тижня|тижню|тижнем|тижні|місяць|місяця|місяцю|місяцем|місяці|квартал|кварталу|кварталі|півріччя|півріччі|рік|року|роком|році|десятиліття|десятилітті|століття|столітті|сторіччя|сторіччі)(?!\\p{L})){unit}";
/** "exactly", "more than", "almost" before an amount; the value stays the amount. */
const ABOUT = "(?:(?:рівно|приблизно|близько|майже|понад|більш ніж|більше ніж|трохи більше) )?";
/** Verbs whose past has no ending in the masculine, and forms in "-но", "-то". */
const BARE_PAST =
  "(?:(?:в|при|по|об|під|ви|за|від|до|роз|пере)?н(?:іс|ісся)|(?:з|ви|під|за|від|пере)?р(?:іс|осло)|(?:з|до|пере|при|по)?міг|по?мер|вмер|загин|[ву]тік|зник|досяг|(?:при|по|ви|за|від|пере)віз|став|(?:за|роз|ви|про)?б(?:ив)|\\p{L}{3,12}(?:ано|ено|ято|ито|уто))";
/** A finite verb of the past further on: what is told happened then, counted from what was told before. */
const TOLD_AS_PAST = `(?=[^.;!?]{0,90}(?:[аиуяі](?:в|ла|ло|ли)|[аиуяіо](?:вся|лася|лося|лися)| ${BARE_PAST})(?!\\p{L}))(?![^.;!?]{0,60}(?: буд| ма[єю]| план| відбудеться))`;
/** What "12-го" counts where it is no day of a month: a regiment, a congress, a century. */
const ORDERED =
  "(?:століт|сторіч|полк|корпус|з'їзд|скликан|розмір|калібр|поверх|клас|дивізі|армі|район|округ|місц|числ|стол(?!иц)|ранг|рок|рік|пункт|раунд|тур(?!еч)|пакет|канал|президент|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|лист|груд|(?:до|по|та|і|й) \\d)";
/** What an amount of time behind "за" is spent on: "за 116 років свого існування" is its length. */
const OF_ITS_TIME = " (?:свого|своєї|існування|правління|незалежності|війни|життя|роботи|служби|боїв|окупації|облоги)";
/** "За" behind an infinitive tells how long something takes: "впоратися за дванадцять років". */
const AFTER = "(?:через|(?<!\\p{L}{3}ти(?:ся|сь)? )за)";
const SINGLE = "(?=(?:день|добу|тиждень|місяць|рік|десятиліття|століття|годину)(?!\\p{L})){unit}";

/** Periods and distances counted from the article's date or from the date told last. */
// biome-ignore format: table
export const RELATIVE: readonly DateRule[] = [
  { id: "uk/day-shift", kind: "shifted-unit", pattern: `{dayShift}${TIME_OF_DAY}${CLOCK}`, example: "вчора ввечері" },
  { id: "uk/day-shift-date", kind: "calendar", pattern: "(?:вчора|учора|сьогодні|завтра),? {day} {month}(?:,? {year}(?: ?року| ?р\\.)?)?", example: "сьогодні, 14 березня" },
  { id: "uk/last-night", kind: "shifted-unit", pattern: "(?:минул(?:ої ночі|ого вечора)|вчорашн(?:ього|ій) (?:вечора|вечір))", example: "минулої ночі", implies: { unit: "day", shift: -1 } },
  { id: "uk/tonight", kind: "shifted-unit", pattern: "цієї ночі(?! (?:\\d|того|19|18))", example: "цієї ночі", implies: { unit: "day", shift: 0 } },
  { id: "uk/yesterdays", kind: "shifted-unit", pattern: "(?:вчорашн|учорашн)(?:ій|я|є|ього|ьої|ьому|ю|ім|ьою)", example: "під час вчорашньої зустрічі", implies: { unit: "day", shift: -1 } },
  { id: "uk/tomorrows", kind: "shifted-unit", pattern: "завтрашн(?:ій|я|є|ього|ьої|ьому|ю|ім|ьою)", example: "до завтрашньої зустрічі", implies: { unit: "day", shift: 1 } },
  { id: "uk/shifted-unit", kind: "shifted-unit", pattern: `(?:{part} )?{shift} ${PERIOD}`, example: "минулого тижня" },
  { id: "uk/part-this-unit", kind: "shifted-unit", pattern: "{part} (?=(?:тижня|місяця|року|кварталу|століття|десятиліття)(?!\\p{L})){unit}", example: "наприкінці року", implies: { shift: 0 } },
  { id: "uk/last-year", kind: "shifted-unit", pattern: "(?:{part} )?(?:торік|минулоріч)", example: "торік", implies: { unit: "year", shift: -1 } },
  { id: "uk/last-years", kind: "shifted-unit", pattern: "(?:торішн|минулорічн)(?:ій|я|є|ього|ьої|ьому|ю|ім|ьою|ий|а|е|ого|ої|у|им|ою)(?! (?:січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру))", example: "торішній саміт", implies: { unit: "year", shift: -1 } },
  { id: "uk/this-year", kind: "shifted-unit", pattern: "(?:цьогоріч|сьогоріч|цьогорічн(?:ий|а|е|ого|ої|ому|ій|у|им|ою)(?! (?:січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)))", example: "цьогоріч", implies: { unit: "year", shift: 0 } },
  { id: "uk/year-before-last", kind: "offset", pattern: "(?:позаторік|позаминул(?:ого|ому|ий) (?:року|році|рік))", example: "позаторік", direction: -1, from: "dct", implies: { number: 2, unit: "year" } },
  { id: "uk/week-before-last", kind: "shifted-unit", pattern: "позаминул(?:ого|ому|ий) (?:тижня|тижні|тиждень)", example: "позаминулого тижня", implies: { unit: "week", unitShift: -2 } },
  { id: "uk/month-before-last", kind: "shifted-unit", pattern: "позаминул(?:ого|ому|ий) (?:місяця|місяці|місяць)", example: "позаминулого місяця", implies: { unit: "month", unitShift: -2 } },
  { id: "uk/weekday-of-story", kind: "calendar", pattern: `<(?:той же|ту ж|той самий|ту саму|того ж|тієї ж|того самого|тієї самої|той|ту|того|тієї) {weekday}${TIME_OF_DAY}>`, example: "тієї п'ятниці", from: "event", implies: { shift: 0 } },
  { id: "uk/shift-weekday", kind: "calendar", pattern: `{shift} {weekday}${TIME_OF_DAY}${CLOCK}`, example: "минулого вівторка" },
  { id: "uk/night-into-weekday", kind: "calendar", pattern: "ніч (?:на|проти) <{weekday}>", example: "у ніч на вівторок" },
  withFuture({ id: "uk/in-weekday", kind: "calendar", pattern: `(?:у|в|ввечері|вранці|увечері) <{weekday}${TIME_OF_DAY}${CLOCK}>`, example: "у вівторок" }, WEEKDAY_TENSE),
  { id: "uk/coming-weekday", kind: "calendar", pattern: "(?<!ніч )на <{weekday}>", example: "зустріч призначено на п'ятницю", implies: { shift: 1 } },
  { id: "uk/weekday-alone", kind: "calendar", pattern: `(?<=^){weekday}${TIME_OF_DAY}${CLOCK}(?=[.!]?$)`, example: "понеділок" },
  { id: "uk/weekday-in-brackets", kind: "calendar", pattern: "\\(<{weekday}>\\)", example: "сьогодні (середа)" },

  { id: "uk/ago", kind: "offset", pattern: `${ABOUT}${COUNT} (?:тому(?: назад)?|назад)`, example: "два тижні тому", direction: -1, from: "dct" },
  { id: "uk/unit-ago", kind: "offset", pattern: `${ABOUT}${SINGLE} (?:тому(?: назад)?|назад)`, example: "тиждень тому", direction: -1, from: "dct", implies: { number: 1 } },
  { id: "uk/halves-ago", kind: "offset", pattern: `${ABOUT}{number} з половиною {unit} тому|${ABOUT}півтор[аи] (?=(?:місяця|місяці|тижня|тижні|десятиліття|століття)(?!\\p{L})){unit} тому`, example: "два з половиною роки тому", direction: -1, from: "dct", implies: { andHalf: true } },
  { id: "uk/in-halves", kind: "offset", pattern: `(?:через|за) (?:${ABOUT}{number} з половиною {unit}|півтор[аи] (?=(?:місяця|місяці|тижня|тижні|десятиліття|століття)(?!\\p{L})){unit})(?! (?:після|до|перед|від)(?!\\p{L}))`, example: "через півтора місяця", direction: 1, from: "dct", implies: { andHalf: true } },
  { id: "uk/half-year-ago", kind: "offset", pattern: "(?:пів року|півроку|пів-року) тому", example: "півроку тому", direction: -1, from: "dct", implies: { number: 6, unit: "month" } },
  { id: "uk/year-and-half-ago", kind: "offset", pattern: "(?:півтора року|півтора роки) тому", example: "півтора року тому", direction: -1, from: "dct", implies: { number: 18, unit: "month" } },
  { id: "uk/after-units-told", kind: "offset", pattern: `${AFTER} ${COUNT}(?! (?:після|до|перед|від|на)(?!\\p{L})|${OF_ITS_TIME})${TOLD_AS_PAST}`, example: "через два дні він прибув до Астани", direction: 1, from: "event" },
  { id: "uk/after-unit-told", kind: "offset", pattern: `(?:через|за) ${SINGLE}(?! (?:після|до|перед|від|на)(?!\\p{L}))${TOLD_AS_PAST}`, example: "Через тиждень він прибув до Астани", direction: 1, from: "event", implies: { number: 1 } },
  { id: "uk/after-units-elided", kind: "offset", pattern: `(?:через|за) ${COUNT}(?= ?- )`, example: "а через два дні — на острові", direction: 1, from: "event" },
  { id: "uk/after-unit-elided", kind: "offset", pattern: `(?:через|за) ${SINGLE}(?= ?- )`, example: "а через день - у Парижі", direction: 1, from: "event", implies: { number: 1 } },
  { id: "uk/further-units", kind: "offset", pattern: `ще <через ${COUNT}>`, example: "ще через два дні", direction: 1, from: "event" },
  { id: "uk/further-unit", kind: "offset", pattern: `ще <через ${SINGLE}>`, example: "ще через день", direction: 1, from: "event", implies: { number: 1 } },
  { id: "uk/in-units", kind: "offset", pattern: `${AFTER} ${COUNT}(?! (?:після|до|перед|від|на|потому)(?!\\p{L})|${OF_ITS_TIME})`, example: "саміт відбудеться через два дні", direction: 1, from: "dct" },
  { id: "uk/in-unit", kind: "offset", pattern: `(?:через|за) ${SINGLE}(?! (?:після|потому|по тому|до|перед|пізніше|від|на)(?!\\p{L}))`, example: "зустріч відбудеться через тиждень", direction: 1, from: "dct", implies: { number: 1 } },
  { id: "uk/units-later", kind: "offset", pattern: `(?:ще )?(?:через )?<${COUNT} (?:потому|по тому|опісля|пізніше|згодом|по цьому)>`, example: "два дні потому", direction: 1, from: "event" },
  { id: "uk/unit-later", kind: "offset", pattern: `(?=(?:день|днем|добу|добою|тиждень|тижнем|місяць|місяцем|рік|роком|десятиліття|десятиліттям|століття|століттям)(?!\\p{L})){unit} (?:потому|по тому|опісля|пізніше|згодом|по цьому)`, example: "рік потому", direction: 1, from: "event", implies: { number: 1 } },
  { id: "uk/in-half-year", kind: "offset", pattern: "(?:через|за) (?:пів року|півроку|пів-року)(?! (?:після|до|перед|від)(?!\\p{L}))", example: "через пів року", direction: 1, from: "dct", implies: { number: 6, unit: "month" } },
  { id: "uk/in-year-and-half", kind: "offset", pattern: "(?:через|за) (?:півтора року|півтора роки)(?! (?:після|до|перед|від)(?!\\p{L}))", example: "через півтора року", direction: 1, from: "dct", implies: { number: 18, unit: "month" } },
  { id: "uk/half-year-later", kind: "offset", pattern: "(?:пів року|півроку|пів-року) (?:потому|по тому|пізніше)", example: "пів року потому", direction: 1, from: "event", implies: { number: 6, unit: "month" } },
  { id: "uk/next-evening", kind: "offset", pattern: "наступн(?:ого ранку|ого вечора|ої ночі)|на другий день(?! (?:після|битв|бо|свят|облог|наступ|візит|переговор|конференц|саміт|з'їзд|робот|виставк|заняття))|на ранок наступного дня", example: "наступного ранку", direction: 1, from: "event", implies: { number: 1, unit: "day" } },
  { id: "uk/same-evening", kind: "offset", pattern: "(?:того ж|того|того самого|цього ж) (?:вечора|ранку)|(?:тієї ж|тієї|тієї самої|цієї ж) ночі|того ж самого дня|в один день із цим|того дня|тим же днем", example: "того ж вечора", direction: 1, from: "event", implies: { number: 0, unit: "day" } },
  { id: "uk/next-day", kind: "offset", pattern: "(?:наступного дня|наступний день|на наступний день)", example: "наступного дня", direction: 1, from: "event", implies: { number: 1, unit: "day" } },
  { id: "uk/day-before", kind: "offset", pattern: "напередодні(?! \\p{L}+(?:ого|ої|ої|ів|ій|ту|ння|ії|и|у|их)(?!\\p{L}))|(?:попереднього дня|днем раніше|за день до (?:цього|того(?!,? як)))", example: "Напередодні він прибув до Астани", direction: -1, from: "told", implies: { number: 1, unit: "day" } },
  { id: "uk/units-earlier", kind: "offset", pattern: `(?:за )?${COUNT} (?:раніше|до (?:цього|того(?!,? як)))`, example: "за два дні до цього", direction: -1, from: "event" },
  { id: "uk/unit-earlier", kind: "offset", pattern: "(?:за )?(?=(?:день|добу|добою|тиждень|тижнем|місяць|місяцем|рік|роком|десятиліття|століття|століттям)(?!\\p{L})){unit} (?:раніше|до (?:цього|того(?!,? як))|перед (?:цим|тим))", example: "за тиждень до цього", direction: -1, from: "event", implies: { number: 1 } },
  { id: "uk/same-day", kind: "offset", pattern: "(?:того ж дня|того самого дня|цього ж дня|того ж таки дня|у той же день|в той же день|у той самий день|в той самий день|цього дня)", example: "того ж дня", direction: 1, from: "event", implies: { number: 0, unit: "day" } },
  { id: "uk/same-month", kind: "offset", pattern: "(?:того ж місяця|того самого місяця)", example: "того ж місяця", direction: 1, from: "event", implies: { number: 0, unit: "month" } },
  { id: "uk/same-year", kind: "offset", pattern: "(?:того ж року|того самого року|у тому ж році|в тому ж році)", example: "того ж року", direction: 1, from: "event", implies: { number: 0, unit: "year" } },
  { id: "uk/day-of-same-month", kind: "calendar", pattern: "{day}(?: числа)? (?:того ж|того самого|цього ж) місяця", example: "12-го того ж місяця" },
  { id: "uk/day-of-this-month", kind: "calendar", pattern: "{day}(?: числа)? {monthShift} місяця", example: "15 числа цього місяця" },
  { id: "uk/day-before-verb", kind: "calendar", pattern: "(?=\\d{1,2}-го){day}(?= \\p{L}{2,}(?:ли|лися|вся|лася|ло|лося|ла|ано|ено|ято)(?!\\p{L}))", example: "28-го капітулювало місто" },
  { id: "uk/day-alone", kind: "calendar", pattern: "(?=\\d{1,2}-(?:го|те|е|є))<{day}>(?=[.;!?]|$|, (?!\\d)| - )", example: "третій раунд відбувся 7-го" },
  { id: "uk/day-alone-first", kind: "calendar", pattern: `(?:(?<![\\s\\S])|(?<=[,;.:] |(?:^| )(?:а|і|й|та|але|потім|аж|лише|тільки|вже) ))(?=\\d{1,2}-го )<{day}>(?= (?!${ORDERED})[\\p{L}']+ )`, example: "а 29-го делегації з'їхалися до Стамбула" },
  { id: "uk/day-number", kind: "calendar", pattern: "{day} (?:числа|число|числі)", example: "15 числа" },
];
