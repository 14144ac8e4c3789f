import type { DateRule } from "../../pack.ts";
import { ISO_CLOCK } from "../../shared/iso-clock.ts";
import { ROMAN_MONTH } from "../../shared/roman-month.ts";
import { withFuture, withTense } from "../../shared/rules-in-tense.ts";
import { CLOCK, FULL_MONTH, HALF, OF_SAME_YEAR, OF_YEAR, TENSE, TIME_OF_DAY, WEEKDAY, YEAR } from "./forms.ts";

/** Prepositions that stand before a period in which something happens. */
const IN =
  "(?:в|во|на|за|после|перед|в течение|на протяжении|по состоянию на|по сравнению с|начиная с|к|около|под|из|помимо|кроме)";
/** What four digits count when they are no year. */
const COUNTED =
  "(?! ?(?:%|процент|доллар|рубл|евро|тыс|млн|млрд|миллион|человек|военн|солдат|случа|километр|км|метр|тонн|ракет|дрон|танк|лиц|беженц|компани|предприяти|номер|голос|мест|участ|семей|дом|виз|сторон|раз|дел|орден|шт|экземпляр|населенн|населённ))(?! [а-яё]{2,}(?:ов|ев|ей|ах|ях|ок|ек|ых|их|ами|ями)(?![а-яё]))";
/** Ordinals in words in the cases that a day takes; "первая", "второй" are mostly no days. */
const DAY_WORD = "(?=[а-яё]+(?:ого|ое|его|ье|ому|ьему) |двадцать |тридцать ){ordinal:day}";
const MONTH_ADJECTIVE = "(?:ий|ая|ое|ого|ой|ому|ом|ую|им|ие|их|ими)";
/** What stands behind "июльский" where the month is meant: a happening, not a name. */
const HAPPENING =
  "(?= (?:саммит|встреч|выбор|переговор|визит|заседан|опрос|референдум|прогноз|отчет|отчёт|доклад|соглашен|договор|наступлен|обстрел|атак|переворот|событи|решени|голосован|сесси|раунд|конференц|форум|протест|забастовк|теракт|показател|данны|экспорт|добыч|продаж|цен))";
// biome-ignore format: table
const MONTH_STEMS: readonly (readonly [number, string, string])[] = [
  [1, "jan", "январск"], [2, "feb", "февральск"], [3, "mar", "мартовск"], [4, "apr", "апрельск"], [5, "may", "майск"], [6, "jun", "июньск"],
  [7, "jul", "июльск"], [8, "aug", "августовск"], [9, "sep", "сентябрьск"], [10, "oct", "октябрьск"], [11, "nov", "ноябрьск"], [12, "dec", "декабрьск"],
];

const ADJECTIVES: readonly DateRule[] = MONTH_STEMS.map(([month, id, stem]) => ({
  id: `ru/adjective-${id}`,
  kind: "calendar",
  pattern: `${stem}${MONTH_ADJECTIVE}${HAPPENING}`,
  example: `${stem}ие переговоры`,
  implies: { month },
}));

/** Days, months and years. */
// biome-ignore format: table
export const CALENDAR: readonly DateRule[] = [
  { id: "ru/day-month-year-time", kind: "calendar", pattern: `${WEEKDAY}{day} {month},? {year}(?: ?${OF_YEAR})?${CLOCK}`, example: "1 декабря 2022, 12:21" },
  { id: "ru/day-month-time", kind: "calendar", pattern: `${WEEKDAY}{day} {month}${CLOCK}`, example: "9 марта в 15:30 мск" },
  withTense({ id: "ru/day-month", kind: "calendar", pattern: `${WEEKDAY}(?!втор|перв|трет){day}(?: числа)? {month}(?:,? ${YEAR})?`, example: "Во вторник, 14 марта 2023 года, стороны встретились" }, TENSE),
  { id: "ru/day-month-evening", kind: "calendar", pattern: `${WEEKDAY}{day} {month}(?:,? ${YEAR})? (?:утром|вечером|днем|днём|ночью)`, example: "15 марта вечером" },
  { id: "ru/day-month-early-year", kind: "calendar", pattern: "{day} {month} (?=[1-9]\\d\\d ){shortYear:year} (?:года|г\\.)", example: "25 декабря 800 года" },
  { id: "ru/day-dot-month-phrase", kind: "calendar", pattern: "(?<![\\s\\S]){day}[./]{monthnum:month}(?=[!?]?$)", example: "15.02" },
  { id: "ru/day-alone", kind: "calendar", pattern: "(?=\\d{1,2}-(?:го|е))<{day}>(?=[.;!?]|$|, (?!\\d)| - | [а-яё]{3,14}л(?:а|о|и|ся|ась|ось|ись)?(?![а-яё]))", example: "они встретятся 28-го" },
  { id: "ru/day-alone-first", kind: "calendar", pattern: "(?:(?<![\\s\\S])|(?<=[,;.:] |(?:^| )(?:а|и|но|потом|затем|лишь|только|уже) ))(?=\\d{1,2}-го )<{day}>(?= (?!век|полк|корпус|съезд|созыв|размер|калибр|этаж|класс|дивизи|арми|район|участк|округ|мест|числ|стол(?!иц)|ранг|год|пункт|раунд|тур|пакет|канал|президент|март|апрел|ма[йя]|ию[нл]|август|сентябр|октябр|ноябр|декабр|январ|феврал)[а-яё]+ )", example: "17-го Петен запросил перемирия" },
  { id: "ru/day-month-short-year", kind: "calendar", pattern: `${WEEKDAY}{day} {month} {yy}-го(?: года)?`, example: "24 февраля 22-го" },
  { id: "ru/born", kind: "calendar", pattern: `(?:родил(?:ся|ась|ись)|рожден(?:а|ный)?|рождён) (?:(?:в|во|на|под|близ) (?:[а-яё.-]+,? ){1,6})?<${WEEKDAY}{day} {month},? {year}(?: ?(?:года|г\\.))?>`, example: "родился в Твери 8 марта 1869 года", implies: { aside: true } },
  { id: "ru/year-then-month", kind: "calendar", pattern: "^{year}(?: ?(?:г\\.|год))?, ?{month}(?![- ]\\d)(?= ?[-–—.:;(]|$)", example: "1875, январь - встреча" },
  { id: "ru/year-then-months", kind: "range", pattern: "^{year1}(?: ?(?:г\\.|год))?, ?{month1} ?- ?{month2}(?= ?[-–—.:;(]|$)", example: "1649 г., июнь-август." },
  { id: "ru/figures-phrase", kind: "calendar", pattern: "^<{day}-{monthnum:month}-{yy}>$|^<{monthnum:month}[./]{year}>$", example: "20-05-24" },
  { id: "ru/day-month-this-year", kind: "calendar", pattern: `${WEEKDAY}{day} {month} (?:с\\.? ?г\\.|т\\.? ?г\\.|сего года)`, example: "6 февраля с.г.", implies: { yearShift: 0 } },
  { id: "ru/day-month-same-year", kind: "calendar", pattern: `{day} {month} ${OF_SAME_YEAR}`, example: "15 мая того же года", from: "event", implies: { yearShift: 0 } },
  { id: "ru/day-month-previous-year", kind: "calendar", pattern: "(?:{day} |{part} )?{month} (?:предыдущего|предшествующего) года", example: "15 ноября предыдущего года", from: "told", implies: { yearShift: -1 } },
  withTense({ id: "ru/ordinal-day-month", kind: "calendar", pattern: `${WEEKDAY}${DAY_WORD} {month}(?:,? ${YEAR})?`, example: "первого декабря" }, TENSE),
  { id: "ru/day-month-weekday", kind: "calendar", pattern: `{day} {month}(?: {year}(?: ?${OF_YEAR})?)?,? (?:в |во )?\\(?{weekday}(?= ?[,.;)]|$)`, example: "14 марта, вторник" },
  { id: "ru/numeric", kind: "calendar", pattern: `${WEEKDAY}{day}([./-]){monthnum:month}[./-]{year}(?: ?(?:года|г\\.|г))?${CLOCK}?`, example: "01.12.2022" },
  { id: "ru/roman-month", kind: "calendar", pattern: `{day}[. ]{1,2}${ROMAN_MONTH}{century:month}[. -]{1,2}{year}(?: ?(?:года|г\\.|г))?`, example: "14.III.1921" },
  { id: "ru/numeric-glued", kind: "calendar", pattern: "<{day}\\.{monthnum:month}\\.{gluedYear:year}>[0-2]\\d:[0-5]\\d", example: "16.11.201809:35" },
  { id: "ru/numeric-short", kind: "calendar", pattern: `${WEEKDAY}{day}[./]{monthnum:month}[./]{yy}(?: ?(?:года|г\\.|г))?${CLOCK}?`, example: "Опубликовано: 20.03.23" },
  { id: "ru/numeric-iso", kind: "calendar", pattern: `{year}[.-]{monthnum:month}[.-]{day}(?:${CLOCK}|${ISO_CLOCK})`, example: "2022-11-09" },
  { id: "ru/day-in-brackets", kind: "calendar", pattern: `{weekday} \\({day} {month}\\)`, example: "в четверг (16 марта)" },
  { id: "ru/days-of-months-list", kind: "calendar", pattern: `<{day} {month}>(?:, <{day} {month}>)?,? (?:и|или|а также|а затем) <{day} {month},? {year}(?: ?${OF_YEAR})?>`, example: "12 июля и 21 августа 2019 года" },
  withTense({ id: "ru/days-list", kind: "calendar", pattern: `<{day}>(?:, <{day}>)?(?:, <{day}>)?,? (?:и|или|а также) <{day} {month}(?:,? ${YEAR})?>`, example: "15, 16 и 17 марта" }, TENSE),
  { id: "ru/night-into-day", kind: "calendar", pattern: `ночь на {day} {month}(?:,? ${YEAR})?`, example: "в ночь на 24 июня 1941 года" },
  { id: "ru/night-into-bare-day", kind: "calendar", pattern: "ночь на {day}-е(?! (?:год|числ))", example: "в ночь на 10-е" },
  withFuture({ id: "ru/night-into-weekday", kind: "calendar", pattern: `ночь на {weekday}(?:, {day} {month}(?:,? ${YEAR})?)?`, example: "в ночь на вторник" }, TENSE),
  { id: "ru/about-day", kind: "calendar", pattern: `<(?:около|примерно|приблизительно) {day} {month}(?:,? ${YEAR})?>`, example: "около 5 мая", implies: { approximate: true } },

  { id: "ru/year-first", kind: "calendar", pattern: "{year}(?: ?(?:год|г\\.))?[,:.] {day} {month}", example: "1992, 30 января" },
  { id: "ru/month-year", kind: "calendar", pattern: `{month},? ${YEAR}`, example: "в ноябре 2021 года" },
  { id: "ru/month-short-year", kind: "calendar", pattern: "{month} {yy}-го(?: года)?", example: "в мае 68-го" },
  { id: "ru/month-this-year", kind: "calendar", pattern: "{month} (?:с\\.? ?г\\.|т\\.? ?г\\.|сего года)", example: "в феврале с.г.", implies: { yearShift: 0 } },
  { id: "ru/month-same-year", kind: "calendar", pattern: `(?:{part} )?{month} ${OF_SAME_YEAR}`, example: "в мае того же года", from: "event", implies: { yearShift: 0 } },
  { id: "ru/months-list", kind: "calendar", pattern: `<{month}>(?:, <{month}>)? (?:и|или|а также) <{month} ${YEAR}>`, example: "в сентябре и октябре 2022 года" },
  withTense({ id: "ru/months-list-bare", kind: "calendar", pattern: `(?:в|во|за|на|с) <${FULL_MONTH}>(?:, <{month}>)? (?:и|или) <${FULL_MONTH}>`, example: "в июле и августе" }, TENSE),
  { id: "ru/month-last-year", kind: "calendar", pattern: "прошлогодн(?:ий|его|ему|ем|им) {month}", example: "прошлогоднего сентября", implies: { yearShift: -1 } },
  { id: "ru/shift-month", kind: "calendar", pattern: "{shift} {month}", example: "в минувшем сентябре" },
  { id: "ru/for-month", kind: "calendar", pattern: `за <${FULL_MONTH}>(?!-)`, example: "данные за октябрь" },
  withTense({ id: "ru/in-month", kind: "calendar", pattern: `${IN} <${FULL_MONTH}>(?!-)`, example: "в сентябре" }, TENSE),
  { id: "ru/month-phrase", kind: "calendar", pattern: `(?<![\\s\\S])<${FULL_MONTH}>(?=[.!?]?$)`, example: "Март" },
  { id: "ru/month-subject", kind: "calendar", pattern: "(?<![\\s\\S])<(?=(?:январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь) ){month}>(?= (?:[а-яё-]+ ){0,3}[а-яё]{2,}(?:л|ло|ла|ли|лся|лось|лись)(?![а-яё]))", example: "Март стал самым кровавым месяцем" },
  { id: "ru/about-month", kind: "calendar", pattern: `<(?:около|примерно в) {month} ${YEAR}>`, example: "примерно в марте 2020 года", implies: { approximate: true } },
  ...ADJECTIVES,

  { id: "ru/year", kind: "calendar", pattern: "{year} ?(?:года|год|году|годом|годах|годы|годов|г\\.|г)", example: "в 2014 году" },
  { id: "ru/year-school", kind: "calendar", pattern: "{year} ?(?:финансового|отчетного|отчётного|учебного) года", example: "2014 финансового года" },
  { id: "ru/year-suffix", kind: "calendar", pattern: "(?=[12]\\d{3}-(?:го|му|м|й|ый|ым)){year}", example: "с 2022-го" },
  { id: "ru/in-year", kind: "calendar", pattern: `(?:в|с|до|от|после|за|на|в течение|к|образца|начиная с) <(?=1[5-9]\\d\\d|20\\d\\d){year}>(?! ?[-/]\\d)${COUNTED}`, example: "в 2014 Россия аннексировала Крым" },
  { id: "ru/in-short-year", kind: "calendar", pattern: "(?:в|с|до|после|за|к|еще в|ещё в|того) <(?=[4-9]\\d|3[2-9]){yy}-(?:м|го|му)>(?: году| года)?(?! (?!(?:он|она|они|мы|[а-яё]{2,14}(?:л|ла|ли|ло|лся|лась|лись|лось))(?![а-яё]))[а-яё])", example: "ещё в 91-м" },
  { id: "ru/year-in-brackets", kind: "calendar", pattern: "(?<=\\( ?)<(?=1[0-9]\\d\\d|20\\d\\d){year}>(?: ?г\\.)? ?\\)", example: "Астанинская декларация (2010)" },
  { id: "ru/year-hyphened", kind: "calendar", pattern: "(?:чм|евро|олимпиад[а-яё]{1,3}|бюджет[а-яё]{0,2}|выбор[а-яё]{1,3}|саммит[а-яё]{0,2}|форум[а-яё]{0,2})-<{year}>(?!-)", example: "после ЧМ-2018" },
  { id: "ru/year-heading", kind: "calendar", pattern: "(?<![\\s\\S])<(?=1[5-9]\\d\\d|20\\d\\d){year}>(?= - |:(?:$| )|\\. [а-яё]|\\.?$)", example: "1991 — распад СССР" },
  { id: "ru/about-year", kind: "calendar", pattern: `<(?:около|примерно в|приблизительно в|ок\\.) {year}(?: ?(?:года|году|г\\.)|(?! ?\\d)${COUNTED})>`, example: "около 1900 года", implies: { approximate: true } },
  { id: "ru/same-years", kind: "calendar", pattern: `{part} ${OF_SAME_YEAR}`, example: "в конце того же года", from: "event", implies: { yearShift: 0 } },
  { id: "ru/early-year", kind: "calendar", pattern: "(?=\\d{3} ){shortYear:year} (?:году|года|год|г\\.)", example: "в 988 году" },
  { id: "ru/year-our-era", kind: "calendar", pattern: "{shortYear:year} (?:(?:году|года|год|г\\.) )?(?:н\\. ?э\\.|нашей эры)", example: "в 79 году н. э." },
  { id: "ru/year-before-our-era", kind: "calendar", pattern: "{shortYear:year} (?:году|года|год|г\\.)? ?(?:до н\\. ?э\\.|до нашей эры|до р\\. ?х\\.)", example: "в 480 году до н. э.", implies: { era: -1 } },
  { id: "ru/years-before-our-era", kind: "range", pattern: "(?:с|между|от) <{shortYear1} (?:по|до|и) {shortYear2} (?:год|года|годы|годом|годами|гг\\.|г\\.)? ?(?:до н\\. ?э\\.|до нашей эры)>|<{shortYear1} ?- ?{shortYear2} (?:годы|годах|годов|гг\\.|г\\.)? ?(?:до н\\. ?э\\.|до нашей эры)>", example: "490-479 гг. до н. э.", implies: { era: -1 } },
  { id: "ru/day-before-our-era", kind: "calendar", pattern: "{day} {month} {shortYear:year} (?:года|г\\.) (?:до н\\. ?э\\.|до нашей эры)", example: "2 августа 216 года до н. э.", implies: { era: -1 } },
  { id: "ru/years-list", kind: "calendar", pattern: "(?<![-/] ?)<{year}>(?:, <{year}>)?(?:, <{year}>)?(?:, <{year}>)? (?:и|или|а также) <{year}(?: (?:годах|годы|годов|года|гг\\.))>", example: "в 2014 и 2022 годах" },

  { id: "ru/by-holiday", kind: "calendar", pattern: "к <{holiday}>", example: "к Новому году", implies: { tense: "future" } },
  { id: "ru/holiday", kind: "calendar", pattern: `(?:{shift} )?{holiday}(?: ${YEAR})?`, example: "на Рождество" },
  { id: "ru/nth-weekday", kind: "calendar", pattern: `(?=[а-яё]{3,9} ){ordinal:nth} {weekday} {month}(?: ${YEAR})?`, example: "первый понедельник сентября" },
  { id: "ru/last-weekday", kind: "calendar", pattern: `последн(?:ий|яя|ее|его|ей|юю|ему|ем) {weekday} {month}(?: ${YEAR})?`, example: "последнее воскресенье марта", implies: { nth: -1 } },
  { id: "ru/nth-weekday-of-month", kind: "calendar", pattern: "{ordinal:nth} {weekday} {monthShift} месяца", example: "первый понедельник следующего месяца" },
  { id: "ru/last-weekday-of-month", kind: "calendar", pattern: "последн(?:ий|яя|ее|его|ей|юю) {weekday} {monthShift} месяца", example: "последнюю пятницу этого месяца", implies: { nth: -1 } },
  { id: "ru/nth-unit", kind: "calendar", pattern: `(?=перв|втор|трет|четверт|пят){ordinal:nth} (?=недел|день|дня){unit} {month}(?: ${YEAR})?`, example: "вторая неделя мая 2014 года" },
  { id: "ru/last-unit", kind: "calendar", pattern: `последн(?:ий|яя|его|ей|юю|ем) (?=недел|день|дня|дне){unit} {month}(?: ${YEAR})?`, example: "последняя неделя сентября", implies: { nth: -1 } },
  { id: "ru/last-of-the-month", kind: "calendar", pattern: "последн(?:ий|яя|ее|его|ей|юю|ем) (?:{weekday}|(?=недел|день|дня|дне){unit}) (?:{monthShift} )?месяца", example: "последняя пятница месяца", implies: { nth: -1, monthShift: 0 } },
  { id: "ru/nth-unit-of-month", kind: "calendar", pattern: "(?=перв|втор|трет|четверт){ordinal:nth} (?=недел|день|дня){unit} {monthShift} месяца", example: "первая неделя следующего месяца" },
  { id: "ru/nth-of-the-month", kind: "calendar", pattern: "^(?:в |во )?<(?=перв|втор|трет|четверт){ordinal:nth} (?:{weekday}|(?=недел|день|дня){unit}) месяца>$", example: "первый понедельник месяца", implies: { monthShift: 0 } },
  { id: "ru/half-of-month", kind: "calendar", pattern: `{half} ${HALF} {monthShift} месяца`, example: "вторая половина следующего месяца" },
  { id: "ru/first-weekend-of", kind: "calendar", pattern: `перв(?:ые|ых|ыми) выходн(?:ые|ых|ыми|ым) (?:{month}(?: ${YEAR})?|{monthShift} месяца)`, example: "первые выходные июня", implies: { nth: 1, unit: "week", part: "end" } },
  { id: "ru/last-weekend-of", kind: "calendar", pattern: `последн(?:ие|их|ими) выходн(?:ые|ых|ыми|ым) (?:{month}(?: ${YEAR})?|{monthShift} месяца)`, example: "последние выходные июля", implies: { nth: -1, unit: "week", part: "end" } },
  { id: "ru/week-number", kind: "calendar", pattern: "{week}(?:-я|-й|-ю)? недел(?:я|и|е|ю) (?:года )?(?=(?:19|20)\\d\\d(?!\\d)){year}(?: года| г\\.)?|недел(?:я|и|е|ю) (?:№ ?)?{week}(?:,| в)? (?=(?:19|20)\\d\\d(?!\\d)){year}(?: года| г\\.)?", example: "27-я неделя 2024 года" },
  { id: "ru/week-of", kind: "calendar", pattern: "недел(?:я|и|е|ю) (?:с |от )?{day} {month}(?: {year})?(?! (?:по|до)(?![а-яё]))", example: "неделя 20 мая", implies: { unit: "week" } },
  { id: "ru/first-units", kind: "calendar", pattern: `перв(?:ые|ых|ыми) {number} {unit} (?:{month}(?: ${YEAR})?|${YEAR})`, example: "первые три месяца 2023 года", implies: { nth: 1 } },
  { id: "ru/first-units-this-year", kind: "calendar", pattern: "перв(?:ые|ых|ыми) {number} {unit} (?:этого |текущего )?года", example: "первые три месяца года", implies: { nth: 1, yearShift: 0 } },
  { id: "ru/last-units-of", kind: "calendar", pattern: `последн(?:ие|их|ими) {number} {unit} (?:{month}(?: ${YEAR})?|${YEAR})`, example: "последние две недели декабря", implies: { nth: -1 } },
  { id: "ru/first-months", kind: "calendar", pattern: `перв(?:ые|ых|ыми) месяц(?:ы|ах|ев|ами) ${YEAR}`, example: "в первые месяцы 2022 года", implies: { part: "start" } },
  { id: "ru/last-months", kind: "calendar", pattern: `последн(?:ие|их|ими) месяц(?:ы|ах|ев|ами) ${YEAR}`, example: "в последние месяцы 1944 года", implies: { part: "end" } },
  { id: "ru/months-of", kind: "calendar", pattern: `{number} (?=месяц){unit} ${YEAR}`, example: "за 9 месяцев 2022 года", implies: { nth: 1 } },

  withTense({ id: "ru/part-month", kind: "calendar", pattern: `{part} {month}(?:,? ${YEAR})?`, example: "в конце февраля 2022-го" }, TENSE),
  withTense({ id: "ru/half-month", kind: "calendar", pattern: `{half} ${HALF} {month}(?:,? ${YEAR})?`, example: "в первой половине марта" }, TENSE),
  { id: "ru/first-days-month", kind: "calendar", pattern: `перв(?:ые|ых|ыми) (?:дни|дней|днях|днями|числа|числах|чисел) {month}(?:,? ${YEAR})?`, example: "в первые дни марта", implies: { part: "start" } },
  { id: "ru/last-days-month", kind: "calendar", pattern: `последн(?:ие|их|ими) (?:дни|дней|днях|днями|числа|числах|чисел) {month}(?:,? ${YEAR})?`, example: "в последних числах марта", implies: { part: "end" } },
  { id: "ru/twenties-of-month", kind: "calendar", pattern: `(?:20-х|двадцатых|20-е|двадцатые) числ(?:ах|а) {month}(?:,? ${YEAR})?`, example: "в двадцатых числах апреля", implies: { part: "end" } },
  { id: "ru/tens-of-month", kind: "calendar", pattern: `(?:10-х|десятых) числах {month}(?:,? ${YEAR})?`, example: "в десятых числах апреля", implies: { part: "mid" } },
  { id: "ru/first-decade-month", kind: "calendar", pattern: `перв(?:ая|ой|ую) декад(?:а|е|у|ы) {month}(?:,? ${YEAR})?`, example: "в первой декаде марта", implies: { part: "start" } },
  { id: "ru/second-decade-month", kind: "calendar", pattern: `втор(?:ая|ой|ую) декад(?:а|е|у|ы) {month}(?:,? ${YEAR})?`, example: "во второй декаде марта", implies: { part: "mid" } },
  { id: "ru/third-decade-month", kind: "calendar", pattern: `(?:треть(?:я|ей|ю)|последн(?:яя|ей|юю)) декад(?:а|е|у|ы) {month}(?:,? ${YEAR})?`, example: "в третьей декаде марта", implies: { part: "end" } },

  { id: "ru/day-of-same-month", kind: "calendar", pattern: "{day}(?: числа)? (?:того же|этого же) месяца", example: "12-го того же месяца" },
  { id: "ru/day-of-this-month", kind: "calendar", pattern: "{day}(?: числа)? {monthShift} месяца", example: "15 числа этого месяца" },
  { id: "ru/day-number", kind: "calendar", pattern: "{day} числа", example: "15 числа" },
  { id: "ru/weekday-day-number", kind: "calendar", pattern: `{weekday}${TIME_OF_DAY},? {day}-го(?: числа)?`, example: "в субботу, 15-го" },
];
