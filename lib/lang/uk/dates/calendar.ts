import type { DateRule } from "../../pack.ts";

/** "року", "р." and what else may follow a year. */
const OF_YEAR = "(?:року|рік|році|роком|роки|роках|років|р\\.|рр\\.|р)";
/** A year with or without its noun, or a year pointed at: "2022 року", "2022-го", "минулого року". */
export const YEAR = `(?:{year}(?: ?${OF_YEAR})?|{yearShift} (?:року|рік|році))`;
/** A weekday set before its date: "у вівторок, 14 березня". */
const WEEKDAY = "(?:(?:{shift} )?{weekday}(?:,| \\()? )?";
/** Month names without the abbreviations, which need a day or a year beside them. */
const FULL_MONTH =
  "(?!\\p{L}+\\.(?! |$)|(?:січ|лют|бер|берез|квіт|трав|черв|лип|серп|вер|верес|жовт|лист|листоп|груд)\\.){month}";
/** Prepositions that stand before a period in which something happens. */
const IN = "(?:у|в|на|за|після|перед|протягом|упродовж|впродовж|станом на|починаючи з|крім|щодо|про|і|й|та|або|чи)";
/** What four digits count when they are no year. */
const COUNTED =
  "(?! ?(?:%|долар|гривен|грн|євро|тис|млн|млрд|осіб|людей|чолов|військ|солдат|випадк|кілометр|км|метр|тонн|ракет|дрон|танк|куб|сторін|особ|громад|біжен|компан|підприєм|номер|голос))";

/** Dates of the calendar: days, months, years and their parts. */
// biome-ignore format: table
export const CALENDAR: readonly DateRule[] = [
  { id: "uk/day-month-year-time", kind: "calendar", pattern: `${WEEKDAY}{day} {month},? {year}(?: ?${OF_YEAR})?,? (?:о |об )?\\d{1,2}:\\d{2}`, example: "1 грудня 2022, 12:21" },
  { id: "uk/day-month", kind: "calendar", pattern: `${WEEKDAY}(?!друг|перш|трет){day}(?: числа)? {month}(?:,? ${YEAR})?`, example: "У вівторок, 14 березня 2023 року, сторони зустрілися" },
  { id: "uk/day-month-this-year", kind: "calendar", pattern: `${WEEKDAY}{day} {month} ц\\.? ?р\\.`, example: "6 лютого ц.р.", implies: { yearShift: 0 } },
  { id: "uk/ordinal-day-month", kind: "calendar", pattern: `${WEEKDAY}(?=\\p{L}+(?:ого|є|е|ього) |двадцять |тридцять ){ordinal:day} {month}(?:,? ${YEAR})?`, example: "першого грудня" },
  { id: "uk/day-month-weekday", kind: "calendar", pattern: "{day} {month}(?: {year} року)?,? (?:у |в )?\\(?{weekday}(?= ?[,.;)]|$)", example: "14 березня, вівторок" },
  { id: "uk/numeric", kind: "calendar", pattern: "{day}\\.{monthnum:month}\\.{year}(?: ?(?:року|р\\.|р))?(?:,? (?:о |об )?\\d{1,2}:\\d{2})?", example: "01.12.2022" },
  { id: "uk/numeric-short", kind: "calendar", pattern: "{day}\\.{monthnum:month}\\.{yy}(?: ?(?:року|р\\.|р))?(?:,? (?:о |об )?\\d{1,2}:\\d{2})?", example: "Опубліковано: 20.03.23" },
  { id: "uk/month-year", kind: "calendar", pattern: `{month},? ${YEAR}`, example: "у листопаді 2021 року" },
  { id: "uk/months-list", kind: "calendar", pattern: `<{month}>(?:, <{month}>)? (?:та|і|й|чи|або) <{month} ${YEAR}>`, example: "у вересні та жовтні 2022 року" },
  { id: "uk/month-last-year", kind: "calendar", pattern: "торішн(?:ього|ьому|ій|ім) {month}", example: "торішнього вересня", implies: { yearShift: -1 } },
  { id: "uk/month-this-year", kind: "calendar", pattern: "цьогорічн(?:ого|ому|ий|им) {month}", example: "цьогорічного вересня", implies: { yearShift: 0 } },
  { id: "uk/shift-month", kind: "calendar", pattern: "{shift} {month}", example: "минулого вересня" },
  { id: "uk/in-month", kind: "calendar", pattern: `${IN} <${FULL_MONTH}>`, example: "у вересні" },
  { id: "uk/part-month", kind: "calendar", pattern: `{part} {month}(?:,? ${YEAR})?`, example: "наприкінці лютого 2022-го" },
  { id: "uk/half-month", kind: "calendar", pattern: `{half} половин(?:а|и|і|у|ою) {month}(?:,? ${YEAR})?`, example: "у першій половині березня" },
  { id: "uk/last-days-month", kind: "calendar", pattern: `(?:останні дні|останніх днях|останніми днями|останніх числах|останні числа) {month}(?:,? ${YEAR})?`, example: "в останні дні березня", implies: { part: "end" } },
  { id: "uk/first-days-month", kind: "calendar", pattern: `перш(?:і|их|ими) (?:дні|днях|днями|числа|числах) {month}(?:,? ${YEAR})?`, example: "у перші дні березня", implies: { part: "start" } },

  { id: "uk/year", kind: "calendar", pattern: `{year} ?(?:року|рік|році|роком|р\\.|р)`, example: "у 2014 році" },
  { id: "uk/year-suffix", kind: "calendar", pattern: "(?=[12]\\d{3}-(?:го|му|й|ий|ім)){year}", example: "з 2022-го" },
  { id: "uk/in-year", kind: "calendar", pattern: `(?:у|в|з|із|до|від|після|протягом|упродовж|впродовж|за|на) <(?=1[89]\\d\\d|20\\d\\d){year}>(?! ?[-/]\\d)${COUNTED}(?!(?:,| та| і| й) \\d{4} (?!рок|рр))`, example: "у 2014 Росія анексувала Крим" },
  { id: "uk/year-in-brackets", kind: "calendar", pattern: "\\(<(?=1[89]\\d\\d|20\\d\\d){year}>(?: ?р\\.)?\\)", example: "Астанинська декларація (2010)" },
  { id: "uk/this-year-short", kind: "calendar", pattern: "{month} ц\\.? ?р\\.", example: "у лютому ц.р.", implies: { yearShift: 0 } },
  { id: "uk/years-list", kind: "calendar", pattern: "<{year}>(?:, <{year}>)?(?:, <{year}>)? (?:та|і|й|або|чи) <{year}(?: (?:роках|роки|років|року|рр.))>", example: "у 2014 та 2022 роках" },
  { id: "uk/days-list", kind: "calendar", pattern: `<{day}>(?:, <{day}>)?(?:, <{day}>)?,? (?:та|і|й|або|чи) <{day} {month}(?:,? ${YEAR})?>`, example: "15, 16 і 17 березня" },
  { id: "uk/part-year", kind: "calendar", pattern: `{part} ${YEAR}`, example: "на початку 2023 року" },
  { id: "uk/half-year", kind: "calendar", pattern: `{half} (?:половин(?:а|и|і|у|ою)|півріч(?:чя|чі|чю|чям)) ${YEAR}`, example: "перша половина 2023 року" },
  { id: "uk/half-this-year", kind: "calendar", pattern: "{half} (?:(?:половин(?:а|и|і|у|ою)) року|півріч(?:чя|чі|чю|чям))", example: "у першому півріччі", implies: { yearShift: 0 } },
  { id: "uk/quarter-year", kind: "calendar", pattern: `{quarter} квартал(?:у|і|ом)? ${YEAR}`, example: "III квартал 2022 року" },
  { id: "uk/quarter-this-year", kind: "calendar", pattern: "{quarter} квартал(?:у|і|ом)?", example: "у третьому кварталі", implies: { yearShift: 0 } },
  { id: "uk/season-year", kind: "calendar", pattern: `{season} ${YEAR}`, example: "восени 2021 року" },
  { id: "uk/winter-years", kind: "calendar", pattern: "{season} {year} ?[-/] ?(?:\\d{4}|\\d\\d)(?: рок(?:ів|у|ах))?", example: "взимку 2021-2022 років" },
  { id: "uk/this-season", kind: "calendar", pattern: "(?:цього|цієї|нинішнього|нинішньої) (?!зим){season}", example: "цієї осені", implies: { yearShift: 0 } },
  { id: "uk/shift-season", kind: "calendar", pattern: "{shift} {season}", example: "минулої осені" },
  { id: "uk/season-adverb", kind: "calendar", pattern: "(?=навесні|влітку|улітку|восени|взимку|узимку){season}", example: "восени сторони домовилися" },
  { id: "uk/part-season", kind: "calendar", pattern: `{part} {season}(?: ${YEAR})?`, example: "наприкінці літа 2022 року" },

  { id: "uk/decade", kind: "calendar", pattern: "(?:{part} )?{decade}(?:-?(?:ті|их|х|ими|ми|тих)|і)?(?: роки| років| роках| рр\\.)", example: "у 90-ті роки" },
  { id: "uk/decade-bare", kind: "calendar", pattern: "(?:{part} )?(?=[12]\\d\\d0-?(?:х|ті|их|ми)){decade}-?(?:ті|их|х|ими|ми)", example: "у 1990-х" },
  { id: "uk/decade-of-century", kind: "calendar", pattern: "(?:{part} )?{decade}(?:-?(?:ті|их|х|ими|ми|тих))?(?: роки| років| роках)? (?:минулого|хх|xx|20-го|двадцятого) (?:століття|сторіччя|ст\\.)", example: "у 80-х роках минулого століття" },
  { id: "uk/century", kind: "calendar", pattern: "(?:{part} )?{century} (?:століт(?:тя|ті|тю|тям)|сторіч(?:чя|чі|чю|чям)|ст\\.)", example: "на початку XX століття" },
];
