import type { DateRule } from "../../pack.ts";
import { withFuture } from "../../shared/rules-in-tense.ts";
import { ABOUT, CLOCK, COUNT, EVE, TIME_OF_DAY, TOLD_AS_PAST, WEEKDAY_TENSE } from "./forms.ts";

/** Singular forms of the periods that "last", "this" and "next" move. */
const PERIOD =
  "(?=(?:неделя|недели|неделе|неделю|неделей|месяц|месяца|месяцу|месяцем|месяце|квартал|квартала|квартале|полугодие|полугодия|полугодии|год|года|году|годом|десятилетие|десятилетия|десятилетии|век|века|веке|столетие|столетия|столетии)(?![а-яё])){unit}";
const SINGLE = "(?=(?:день|сутки|неделю|месяц|год|десятилетие|столетие|час|век)(?![а-яё])){unit}";
/** "годом", "неделей", before "ранее" and "позже". */
const BY_UNIT = "(?=(?:днем|днём|сутками|неделей|месяцем|годом|десятилетием|столетием)(?![а-яё])){unit}";
const EARLIER = "(?:ранее|раньше|прежде)";
const LATER = "(?:позже|позднее)";
const THAT = "(?:этого|того(?!,? как)|этих событий|того события|тех событий)";
/** A date from which a phrase counts. */
const DATE = "{day} {month}(?: {year}(?: года| г\\.)?)?";
const ACCUSATIVE = "(?=понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье){weekday}";
const WEEK = "(?:неделя|недели|неделе|неделю)";
const WEEKEND = "выходн(?:ые|ых|ыми|ым)";
const NO_AFTER = "(?! (?:после|до|от|с)(?![а-яё]))";

/** Days, weeks, months and years as seen from the article. */
// biome-ignore format: table
const FROM_ARTICLE: readonly DateRule[] = [
  { id: "ru/day-shift", kind: "shifted-unit", pattern: `{dayShift}${TIME_OF_DAY}`, example: "вчера вечером" },
  { id: "ru/day-shift-time", kind: "shifted-unit", pattern: `{dayShift}${TIME_OF_DAY}${CLOCK}`, example: "завтра в 15:00" },
  { id: "ru/weekday-time", kind: "calendar", pattern: `(?:(?:в|во) )?<${ACCUSATIVE}${TIME_OF_DAY}${CLOCK}>`, example: "в среду в 15:00" },
  { id: "ru/day-shift-reversed", kind: "shifted-unit", pattern: "(?:утром|вечером|днем|днём) <{dayShift}>", example: "утром сегодня" },
  { id: "ru/day-shift-date", kind: "calendar", pattern: "(?:вчера|сегодня|завтра|накануне),? \\(?{day} {month}(?:,? {year}(?: ?года| ?г\\.)?)?", example: "сегодня, 14 марта" },
  { id: "ru/yesterdays", kind: "shifted-unit", pattern: "вчерашн(?:ий|яя|ее|его|ей|ему|ем|юю|им|ие|их)(?: день| дня)?", example: "во время вчерашней встречи", implies: { unit: "day", shift: -1 } },
  { id: "ru/tomorrows", kind: "shifted-unit", pattern: "завтрашн(?:ий|яя|ее|его|ей|ему|ем|юю|им|ие|их)(?: день| дня)?", example: "до завтрашней встречи", implies: { unit: "day", shift: 1 } },
  { id: "ru/shifted-unit", kind: "shifted-unit", pattern: `(?:{part} )?{shift} ${PERIOD}`, example: "на прошлой неделе" },
  { id: "ru/part-this-unit", kind: "shifted-unit", pattern: "{part} (?=(?:недели|месяца|года|квартала|века|столетия|десятилетия)(?![а-яё])){unit}", example: "в конце года", implies: { shift: 0 } },
  { id: "ru/last-years", kind: "shifted-unit", pattern: "прошлогодн(?:ий|яя|ее|его|ей|ему|ем|юю|им|ие|их|ими)(?! (?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек))", example: "прошлогодний саммит", implies: { unit: "year", shift: -1 } },
  { id: "ru/year-before-last", kind: "shifted-unit", pattern: "(?:{part} )?(?:позапрошлого года|позапрошлом году|позапрошлый год)", example: "в позапрошлом году", implies: { unit: "year", unitShift: -2 } },
  { id: "ru/month-before-last", kind: "shifted-unit", pattern: "(?:{part} )?(?:позапрошлого месяца|позапрошлом месяце|позапрошлый месяц)", example: "в позапрошлом месяце", implies: { unit: "month", unitShift: -2 } },
  { id: "ru/week-before-last", kind: "shifted-unit", pattern: "(?:{part} )?позапрошл(?:ой|ую|ая) недел(?:е|и|ю|я)", example: "на позапрошлой неделе", implies: { unit: "week", unitShift: -2 } },
  { id: "ru/last-weekend", kind: "shifted-unit", pattern: `(?:прошл|минувш|прошедш)(?:ые|ых|ыми|ие|их|ими) ${WEEKEND}`, example: "в минувшие выходные", implies: { unit: "week", part: "end", shift: -1 } },
  { id: "ru/weekday-before-last", kind: "offset", pattern: "позапрошл(?:ый|ую|ое|ой|ого) {weekday}", example: "в позапрошлый четверг", direction: -1, from: "target", implies: { shift: -1, unit: "week", number: 1 } },
  { id: "ru/this-weekend", kind: "shifted-unit", pattern: `(?:эт|ближайш|предстоящ|наступающ|грядущ)(?:и|их|ие|ими) ${WEEKEND}`, example: "в эти выходные", implies: { unit: "week", part: "end", shift: 0 } },
  { id: "ru/next-weekend", kind: "shifted-unit", pattern: `следующ(?:ие|их) ${WEEKEND}`, example: "на следующих выходных", implies: { unit: "week", part: "end", shift: 1 } },
  { id: "ru/past-weekend", kind: "shifted-unit", pattern: `(?:в|на) <${WEEKEND}>(?! (?:день|дня|дни))${TOLD_AS_PAST}`, example: "в выходные прошли митинги", implies: { unit: "week", part: "end", shift: -1 } },
  { id: "ru/weekend", kind: "shifted-unit", pattern: "(?:в|на) <(?:выходные|выходных)>(?! (?:день|дня|дни|дней))", example: "на выходных", implies: { unit: "week", part: "end", shift: 0 } },

  { id: "ru/weekday-of-story", kind: "calendar", pattern: `<(?:тот же|ту же|тот самый|ту самую|того же|той же|тот|ту) {weekday}${TIME_OF_DAY}>`, example: "в тот же вторник", from: "event", implies: { shift: 0 } },
  { id: "ru/this-weekday", kind: "calendar", pattern: `(?:этот|эта|эту|это|этой|этого) {weekday}${TIME_OF_DAY}`, example: "в эту пятницу", implies: { weekShift: 0 } },
  { id: "ru/shift-weekday", kind: "calendar", pattern: `{shift} {weekday}${TIME_OF_DAY}`, example: "в прошлый вторник" },
  withFuture({ id: "ru/in-weekday", kind: "calendar", pattern: `(?:в|во|вечером|утром|вечером в|утром в) <${ACCUSATIVE}${TIME_OF_DAY}>`, example: "во вторник" }, WEEKDAY_TENSE),
  { id: "ru/by-weekday", kind: "calendar", pattern: "(?:по состоянию на|по данным на|по итогам|после|перед|кроме) <{weekday}>", example: "по состоянию на понедельник" },
  withFuture({ id: "ru/weekdays-list", kind: "calendar", pattern: `(?:в|во) <${ACCUSATIVE}>(?:, <${ACCUSATIVE}>)? (?:и|или) (?:в |во )?<${ACCUSATIVE}>`, example: "в четверг и пятницу" }, WEEKDAY_TENSE),
  { id: "ru/weekday-of-week", kind: "calendar", pattern: `{weekday}${TIME_OF_DAY} (?:на )?{shift:weekShift} ${WEEK}`, example: "во вторник на следующей неделе" },
  { id: "ru/week-then-weekday", kind: "calendar", pattern: `{shift:weekShift} ${WEEK},? (?:в |во ){weekday}`, example: "на прошлой неделе в четверг" },
  { id: "ru/coming-weekday", kind: "calendar", pattern: "(?:на|к) <{weekday}>", example: "встреча назначена на пятницу", implies: { shift: 1 } },
  { id: "ru/weekday-phrase", kind: "calendar", pattern: `(?<![\\s\\S])<{weekday}${TIME_OF_DAY}>(?=[.!?]?$|, \\d)`, example: "пятница" },
  { id: "ru/weekday-in-brackets", kind: "calendar", pattern: "\\(<{weekday}>\\)", example: "сегодня (среда)" },

  { id: "ru/ago", kind: "offset", pattern: `${ABOUT}${COUNT} (?:тому )?назад`, example: "две недели назад", direction: -1, from: "dct" },
  { id: "ru/unit-ago", kind: "offset", pattern: `${ABOUT}${SINGLE} (?:тому )?назад`, example: "неделю назад", direction: -1, from: "dct", implies: { number: 1 } },
  { id: "ru/half-year-ago", kind: "offset", pattern: `${ABOUT}(?:полгода|пол года) (?:тому )?назад`, example: "полгода назад", direction: -1, from: "dct", implies: { number: 6, unit: "month" } },
  { id: "ru/halves-ago", kind: "offset", pattern: `${ABOUT}(?:{number} с половиной {unit}|полтор[аы] (?=(?:месяца|недели|десятилетия|столетия|века)(?![а-яё])){unit}) (?:тому )?назад`, example: "два с половиной года назад", direction: -1, from: "dct", implies: { andHalf: true } },
  { id: "ru/in-halves", kind: "offset", pattern: `через ${ABOUT}(?:{number} с половиной {unit}|полтор[аы] (?=(?:месяца|недели|десятилетия|столетия|века)(?![а-яё])){unit})${NO_AFTER}`, example: "через полтора месяца", direction: 1, from: "dct", implies: { andHalf: true } },
  { id: "ru/year-and-half-ago", kind: "offset", pattern: `${ABOUT}полтора года (?:тому )?назад`, example: "полтора года назад", direction: -1, from: "dct", implies: { number: 18, unit: "month" } },
  { id: "ru/in-units", kind: "offset", pattern: `через ${ABOUT}${COUNT}${NO_AFTER}`, example: "саммит состоится через два дня", direction: 1, from: "dct" },
  { id: "ru/in-unit", kind: "offset", pattern: `через ${SINGLE}(?! после)`, example: "встреча состоится через неделю", direction: 1, from: "dct", implies: { number: 1 } },
  { id: "ru/in-half-year", kind: "offset", pattern: "через (?:полгода|пол года)(?! после)", example: "через полгода", direction: 1, from: "dct", implies: { number: 6, unit: "month" } },
  { id: "ru/in-year-and-half", kind: "offset", pattern: "через полтора года(?! после)", example: "через полтора года", direction: 1, from: "dct", implies: { number: 18, unit: "month" } },
  { id: "ru/in-couple", kind: "offset", pattern: "^через пару (?=дней|недель|месяцев|лет){unit}$", example: "через пару недель", direction: 1, from: "dct", implies: { number: 2 } },
];

/** Distances from the date that the text told last. */
// biome-ignore format: table
const FROM_EVENT: readonly DateRule[] = [
  { id: "ru/after-units-told", kind: "offset", pattern: `(?:через|спустя) ${ABOUT}${COUNT}${NO_AFTER}${TOLD_AS_PAST}`, example: "через два дня он прибыл в Астану", direction: 1, from: "event" },
  { id: "ru/after-unit-told", kind: "offset", pattern: `(?:через|спустя) ${SINGLE}(?! после)${TOLD_AS_PAST}`, example: "Через неделю он прибыл в Астану", direction: 1, from: "event", implies: { number: 1 } },
  { id: "ru/after-units-elided", kind: "offset", pattern: `(?:через|спустя) ${ABOUT}${COUNT}(?= ?- )`, example: "а через два дня — в Париже", direction: 1, from: "event" },
  { id: "ru/after-unit-elided", kind: "offset", pattern: `(?:через|спустя) ${SINGLE}(?= ?- )`, example: "а через день - в Париже", direction: 1, from: "event", implies: { number: 1 } },
  { id: "ru/further-units", kind: "offset", pattern: `(?:еще|ещё) <через ${ABOUT}${COUNT}>`, example: "ещё через два дня", direction: 1, from: "event" },
  { id: "ru/further-unit", kind: "offset", pattern: `(?:еще|ещё) <через ${SINGLE}>`, example: "ещё через день", direction: 1, from: "event", implies: { number: 1 } },
  { id: "ru/after-half-year-told", kind: "offset", pattern: `(?:через|спустя) полгода(?! после)${TOLD_AS_PAST}`, example: "Через полгода он подал в отставку", direction: 1, from: "event", implies: { number: 6, unit: "month" } },
  { id: "ru/after-units", kind: "offset", pattern: `(?:спустя|по (?:прошествии|истечении)) ${ABOUT}${COUNT}${NO_AFTER}`, example: "спустя три года", direction: 1, from: "event" },
  { id: "ru/after-unit", kind: "offset", pattern: `спустя ${SINGLE}(?! после)`, example: "спустя год", direction: 1, from: "event", implies: { number: 1 } },
  { id: "ru/after-date", kind: "offset", pattern: `(?:(?:через|спустя) )?${COUNT} после ${DATE}`, example: "через два дня после 16 марта", direction: 1, from: "target" },
  { id: "ru/before-date", kind: "offset", pattern: `за ${COUNT} до ${DATE}`, example: "за два дня до 16 марта", direction: -1, from: "target" },
  { id: "ru/before-holiday", kind: "offset", pattern: `за ${COUNT} до {holiday}(?: {year}(?: года| г\\.)?)?`, example: "за три дня до Рождества", direction: -1, from: "target" },
  { id: "ru/after-holiday", kind: "offset", pattern: `(?:через )?${COUNT} после {holiday}(?: {year}(?: года| г\\.)?)?`, example: "через два дня после Пасхи", direction: 1, from: "target" },
  { id: "ru/after-event-of-date", kind: "offset", pattern: `(?:через|спустя) ${COUNT} после(?= (?:[а-яё-]{2,20} ){1,3}${DATE})`, example: "через два дня после саммита 16 марта", direction: 1, from: "target" },
  { id: "ru/before-event-of-date", kind: "offset", pattern: `за ${COUNT} до(?= (?:[а-яё-]{2,20} ){1,3}${DATE})`, example: "за два дня до саммита 16 марта", direction: -1, from: "target" },
  { id: "ru/after-units-that", kind: "offset", pattern: `через ${COUNT} после ${THAT}`, example: "через два дня после этого", direction: 1, from: "event" },
  { id: "ru/after-unit-that", kind: "offset", pattern: `через ${SINGLE} после ${THAT}`, example: "через месяц после этого", direction: 1, from: "event", implies: { number: 1 } },
  { id: "ru/units-later", kind: "offset", pattern: `${ABOUT}${COUNT} (?:спустя|${LATER})`, example: "два дня спустя", direction: 1, from: "event" },
  { id: "ru/unit-later", kind: "offset", pattern: `${ABOUT}${SINGLE} спустя`, example: "месяц спустя", direction: 1, from: "event", implies: { number: 1 } },
  { id: "ru/by-unit-later", kind: "offset", pattern: `${BY_UNIT} ${LATER}`, example: "годом позже", direction: 1, from: "event", implies: { number: 1 } },
  { id: "ru/half-year-later", kind: "offset", pattern: "полгода спустя", example: "полгода спустя", direction: 1, from: "event", implies: { number: 6, unit: "month" } },
  { id: "ru/next-day", kind: "offset", pattern: "на (?:следующий|другой) день(?! после)|(?:следующий|другой) день(?! после)|на следующее утро|наутро|назавтра|на следующие сутки", example: "на следующий день", direction: 1, from: "event", implies: { number: 1, unit: "day" } },
  { id: "ru/day-before", kind: "offset", pattern: `(?:за день до (?:этого|того)|накануне(?!${EVE})|днем прежде|в предыдущий день|предыдущего дня)`, example: "Накануне он прибыл в Астану", direction: -1, from: "event", implies: { number: 1, unit: "day" } },
  { id: "ru/evening-before", kind: "offset", pattern: "накануне (?:вечером|утром|днем|днём|ночью)", example: "накануне вечером", direction: -1, from: "event", implies: { number: 1, unit: "day" } },
  { id: "ru/units-earlier", kind: "offset", pattern: `(?:за )?${ABOUT}${COUNT} (?:${EARLIER}|до ${THAT})`, example: "за два дня до этого", direction: -1, from: "event" },
  { id: "ru/unit-earlier", kind: "offset", pattern: `за ${SINGLE} до ${THAT}`, example: "за неделю до этого", direction: -1, from: "event", implies: { number: 1 } },
  { id: "ru/by-unit-earlier", kind: "offset", pattern: `${BY_UNIT} ${EARLIER}`, example: "годом ранее", direction: -1, from: "event", implies: { number: 1 } },
  { id: "ru/same-day", kind: "offset", pattern: "(?:в (?:тот|этот) же (?:самый )?(?:день|вечер)|(?:того|этого) же дня|в тот (?:самый )?день|тем же (?:вечером|утром)|тем же днем|тем же днём|в ту же ночь|той же ночью)", example: "в тот же день", direction: 1, from: "event", implies: { number: 0, unit: "day" } },
  { id: "ru/same-week", kind: "offset", pattern: "(?:на|в) (?:той же|ту же|этой же) недел(?:е|ю)", example: "на той же неделе", direction: 1, from: "event", implies: { number: 0, unit: "week" } },
  { id: "ru/same-month", kind: "offset", pattern: "(?:того же месяца|в (?:том|этом) же месяце|в тот же месяц)", example: "в том же месяце", direction: 1, from: "event", implies: { number: 0, unit: "month" } },
  { id: "ru/same-year", kind: "offset", pattern: "(?:(?:того|этого) же года|в (?:том|этом) же году|в тот же год|в том году)", example: "в том же году", direction: 1, from: "event", implies: { number: 0, unit: "year" } },
  { id: "ru/previous-year", kind: "offset", pattern: "(?:в предыдущем году|предыдущего года|в предшествующем году|предшествующего года)", example: "в предыдущем году", direction: -1, from: "event", implies: { number: 1, unit: "year" } },
  { id: "ru/previous-month", kind: "offset", pattern: "(?:в предыдущем месяце|предыдущего месяца)", example: "в предыдущем месяце", direction: -1, from: "event", implies: { number: 1, unit: "month" } },
  { id: "ru/following-year", kind: "offset", pattern: "(?:в последующем году|последующего года)", example: "в последующем году", direction: 1, from: "event", implies: { number: 1, unit: "year" } },
];

/** Periods and distances; of two readings of the same words the first stands, so those with a verb of the past behind them come first. */
export const RELATIVE: readonly DateRule[] = [...FROM_EVENT, ...FROM_ARTICLE];
