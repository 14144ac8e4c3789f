import type { DateRule } from "../../pack.ts";

/** "года", "г." and what else may follow a year. */
export const OF_YEAR = "(?:года|год|году|годом|годы|годах|годов|г\\.|гг\\.|г)";
/** A year with or without its noun, or a year pointed at: "2022 года", "2022-го", "прошлого года". */
export const YEAR = `(?:{year}(?: ?${OF_YEAR})?|{yearShift} (?:года|год|году))`;
/** A weekday set before its date: "во вторник, 14 марта". */
const WEEKDAY = "(?:(?:{shift} )?{weekday}(?:,| \\()? )?";
const CLOCK = "(?:,? (?:в )?\\d{1,2}:\\d{2})";
/** Month names without the abbreviations, which need a day or a year beside them. */
const FULL_MONTH = "(?!(?:янв|фев|февр|мар|апр|июн|июл|авг|сен|сент|окт|ноя|нояб|дек)(?!\\p{L})){month}";
/** Prepositions that stand before a period in which something happens. */
const IN = "(?:в|во|на|за|после|перед|в течение|на протяжении|по состоянию на|к|и|или|про)";
/** What four digits count when they are no year. */
const COUNTED =
  "(?! ?(?:%|доллар|рубл|евро|тыс|млн|млрд|человек|военн|солдат|случа|километр|км|метр|тонн|ракет|дрон|танк|лиц|беженц|компани|предприяти|номер|голос|мест))";

/** Dates of the calendar: days, months, years and their parts. */
// biome-ignore format: table
export const CALENDAR: readonly DateRule[] = [
  { id: "ru/day-month-year-time", kind: "calendar", pattern: `${WEEKDAY}{day} {month},? {year}(?: ?${OF_YEAR})?${CLOCK}`, example: "1 декабря 2022, 12:21" },
  { id: "ru/day-month", kind: "calendar", pattern: `${WEEKDAY}(?!втор|перв|трет){day}(?: числа)? {month}(?:,? ${YEAR})?`, example: "Во вторник, 14 марта 2023 года, стороны встретились" },
  { id: "ru/day-month-this-year", kind: "calendar", pattern: `${WEEKDAY}{day} {month} (?:с\\.? ?г\\.|т\\.? ?г\\.)`, example: "6 февраля с.г.", implies: { yearShift: 0 } },
  { id: "ru/ordinal-day-month", kind: "calendar", pattern: `${WEEKDAY}(?=\\p{L}+(?:ого|ое|его|ье) |двадцать |тридцать ){ordinal:day} {month}(?:,? ${YEAR})?`, example: "первого декабря" },
  { id: "ru/day-month-weekday", kind: "calendar", pattern: "{day} {month}(?: {year} года)?,? (?:в |во )?\\(?{weekday}(?= ?[,.;)]|$)", example: "14 марта, вторник" },
  { id: "ru/numeric", kind: "calendar", pattern: `{day}\\.{monthnum:month}\\.{year}(?: ?(?:года|г\\.|г))?${CLOCK}?`, example: "01.12.2022" },
  { id: "ru/numeric-short", kind: "calendar", pattern: `{day}\\.{monthnum:month}\\.{yy}(?: ?(?:года|г\\.|г))?${CLOCK}?`, example: "Опубликовано: 20.03.23" },
  { id: "ru/month-year", kind: "calendar", pattern: `{month},? ${YEAR}`, example: "в ноябре 2021 года" },
  { id: "ru/months-list", kind: "calendar", pattern: `<{month}>(?:, <{month}>)? (?:и|или) <{month} ${YEAR}>`, example: "в сентябре и октябре 2022 года" },
  { id: "ru/month-last-year", kind: "calendar", pattern: "прошлогодн(?:ий|его|ему|ем|им) {month}", example: "прошлогоднего сентября", implies: { yearShift: -1 } },
  { id: "ru/shift-month", kind: "calendar", pattern: "{shift} {month}", example: "в минувшем сентябре" },
  { id: "ru/in-month", kind: "calendar", pattern: `${IN} <${FULL_MONTH}>(?!-)`, example: "в сентябре" },
  { id: "ru/part-month", kind: "calendar", pattern: `{part} {month}(?:,? ${YEAR})?`, example: "в конце февраля 2022-го" },
  { id: "ru/half-month", kind: "calendar", pattern: `{half} половин(?:а|ы|е|у|ой) {month}(?:,? ${YEAR})?`, example: "в первой половине марта" },
  { id: "ru/first-days-month", kind: "calendar", pattern: `перв(?:ые|ых|ыми) (?:дни|днях|днями|числа|числах) {month}(?:,? ${YEAR})?`, example: "в первые дни марта", implies: { part: "start" } },
  { id: "ru/last-days-month", kind: "calendar", pattern: `последн(?:ие|их|ими) (?:дни|днях|днями|числа|числах) {month}(?:,? ${YEAR})?`, example: "в последних числах марта", implies: { part: "end" } },

  { id: "ru/year", kind: "calendar", pattern: "{year} ?(?:года|год|году|годом|г\\.|г)", example: "в 2014 году" },
  { id: "ru/year-suffix", kind: "calendar", pattern: "(?=[12]\\d{3}-(?:го|му|м|й|ый|ым)){year}", example: "с 2022-го" },
  { id: "ru/in-year", kind: "calendar", pattern: `(?:в|с|до|от|после|за|на|в течение) <(?=1[89]\\d\\d|20\\d\\d){year}>(?! ?[-/]\\d)${COUNTED}`, example: "в 2014 Россия аннексировала Крым" },
  { id: "ru/year-in-brackets", kind: "calendar", pattern: "\\(<(?=1[89]\\d\\d|20\\d\\d){year}>(?: ?г\\.)?\\)", example: "Астанинская декларация (2010)" },
  { id: "ru/years-list", kind: "calendar", pattern: "<{year}>(?:, <{year}>)?(?:, <{year}>)? (?:и|или) <{year}(?: (?:годах|годы|годов|года|гг\\.))>", example: "в 2014 и 2022 годах" },
  { id: "ru/days-list", kind: "calendar", pattern: `<{day}>(?:, <{day}>)?(?:, <{day}>)?,? (?:и|или) <{day} {month}(?:,? ${YEAR})?>`, example: "15, 16 и 17 марта" },
  { id: "ru/part-year", kind: "calendar", pattern: `{part} ${YEAR}`, example: "в начале 2023 года" },
  { id: "ru/half-year", kind: "calendar", pattern: `{half} (?:половин(?:а|ы|е|у|ой)|полугоди(?:е|я|и)) ${YEAR}`, example: "первая половина 2023 года" },
  { id: "ru/half-this-year", kind: "calendar", pattern: "{half} (?:половин(?:а|ы|е|у|ой) года|полугоди(?:е|я|и))", example: "в первом полугодии", implies: { yearShift: 0 } },
  { id: "ru/quarter-year", kind: "calendar", pattern: `{quarter} квартал(?:а|е|ом)? ${YEAR}`, example: "III квартал 2022 года" },
  { id: "ru/quarter-this-year", kind: "calendar", pattern: "{quarter} квартал(?:а|е|ом)?", example: "в третьем квартале", implies: { yearShift: 0 } },
  { id: "ru/season-year", kind: "calendar", pattern: `{season} ${YEAR}`, example: "осенью 2021 года" },
  { id: "ru/winter-years", kind: "calendar", pattern: "{season} {year} ?[-/] ?(?:\\d{4}|\\d\\d)(?: год(?:ов|а|ах))?", example: "зимой 2021-2022 годов" },
  { id: "ru/this-season", kind: "calendar", pattern: "(?:этим|этой|нынешним|нынешней|нынешнего) (?!зим){season}", example: "этой осенью", implies: { yearShift: 0 } },
  { id: "ru/shift-season", kind: "calendar", pattern: "{shift} {season}", example: "прошлой осенью" },
  { id: "ru/season-adverb", kind: "calendar", pattern: "(?=весной|летом|осенью|зимой){season}(?! \\p{L}+(?:ских|ских игр))", example: "осенью стороны договорились" },
  { id: "ru/part-season", kind: "calendar", pattern: `{part} {season}(?: ${YEAR})?`, example: "в конце лета 2022 года" },

  { id: "ru/decade", kind: "calendar", pattern: "(?:{part} )?{decade}(?:-?(?:е|ые|ых|х|ми|ым))?(?: годы| годов| годах| гг\\.)", example: "в 90-е годы" },
  { id: "ru/decade-bare", kind: "calendar", pattern: "(?:{part} )?(?=[12]\\d\\d0-?(?:х|е|ые|ых)){decade}-?(?:х|е|ые|ых)", example: "в 1990-х" },
  { id: "ru/decade-of-century", kind: "calendar", pattern: "(?:{part} )?{decade}(?:-?(?:е|ые|ых|х|ми))?(?: годы| годов| годах)? (?:прошлого|хх|xx|20-го|двадцатого) (?:века|столетия|в\\.)", example: "в 80-х годах прошлого века" },
  { id: "ru/century", kind: "calendar", pattern: "(?:{part} )?{century} (?:век(?:а|е|ом|у)?|столети(?:е|я|и|ем)|в\\.)", example: "в начале XX века" },
];
