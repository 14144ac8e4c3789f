import type { DateRule } from "../../pack.ts";
import { ISO_CLOCK } from "../../shared/iso-clock.ts";
import { withPast, withTense } from "../../shared/rules-in-tense.ts";
import { CLOCK, COUNTED, OF_YEAR, TENSE, TIME_OF_DAY, WEEKDAY, YEAR } from "./parts.ts";

/** Month names without the abbreviations, which need a day or a year beside them. */
const FULL_MONTH =
  "(?!\\p{L}+\\.(?! |$)|(?:січ|лют|бер|берез|квіт|трав|черв|лип|серп|вер|верес|жовт|лист|листоп|груд)\\.){month}";
/** Prepositions that stand before a period in which something happens. */
const IN = "(?:у|в|на|за|після|перед|протягом|упродовж|впродовж|станом на|починаючи з|крім|щодо|про|і|й|та|або|чи)";
/** "століття", "ст." in all cases. */
const CENTURY = "(?:століт(?:тя|ті|тю|тям)|сторіч(?:чя|чі|чю|чям)|(?<=[ivxіх] )(?:віку|віком|віці)|ст\\.)";
/** "роки", "рр." behind a decade. */
const YEARS = "(?: роки| років| роках| роками| рр\\.)";
/** The ending of a decade in figures: "90-х", "90-ті". */
const OF_DECADE = "(?:-?(?:ті|тих|их|х|ими|ми|і))";

/** Endings of the past tense: "переїхало", "підписали", "загинув". */
const TOLD = "(?:[аиуяіоєш](?:ла|ло|ли)|[аиуяіоєш](?:лася|лося|лися)|[аиуяіоє]вся|[аиіїуяо]в)";

/** Dates of the calendar: days, months, years and their parts. */
// biome-ignore format: table
export const CALENDAR: readonly DateRule[] = [
  { id: "uk/day-told", kind: "calendar", pattern: `(?<=^|[.,;:] |(?:^| )(?:а|і|й|та|що|коли|де) )${WEEKDAY}{day} {month}(?=(?: [\\p{L}'-]+){0,3} [\\p{L}']{2,}${TOLD}(?!\\p{L}))`, example: "24 лютого посольство переїхало до Львова", implies: { tense: "past" } },
  { id: "uk/day-month-year-time", kind: "calendar", pattern: `${WEEKDAY}{day} {month},? {year}(?: ?${OF_YEAR})?,? (?:о |об )?\\d{1,2}:\\d{2}`, example: "1 грудня 2022, 12:21" },
  withTense({ id: "uk/day-month", kind: "calendar", pattern: `${WEEKDAY}(?!друг|перш|трет){day}\\.?(?: числа)? {month}(?: місяця)?(?:,? ${YEAR})?${CLOCK}${TIME_OF_DAY}`, example: "У вівторок, 14 березня 2023 року, сторони зустрілися" }, TENSE),
  { id: "uk/day-month-this-year", kind: "calendar", pattern: `${WEEKDAY}{day} {month} ц\\.? ?р\\.`, example: "6 лютого ц.р.", implies: { yearShift: 0 } },
  { id: "uk/born", kind: "calendar", pattern: `народи(?:вся|лася|лись|лися) (?:(?:в|у|на|під|біля) (?:[\\p{L}'.]+,? ){1,6})?<${WEEKDAY}{day} {month},? {year}(?: ?(?:року|р\\.))?>`, example: "народився у Полтаві 9 вересня 1858 року", implies: { aside: true } },
  { id: "uk/in-short-year", kind: "calendar", pattern: "(?:у|в|з|до|після|за) <(?=[4-9]\\d|3[2-9]){yy}-(?:му|м|го)>(?: році| року)?(?=[.;!?)]|$|, (?!\\d)| (?:він|вона|вони|ми|[\\p{L}']{2,14}(?:в|ла|ло|ли|вся|лася|лися))(?!\\p{L}))", example: "ще в 91-му" },
  { id: "uk/year-then-month", kind: "calendar", pattern: "^{year}(?: ?(?:р\\.|рік|року))?, ?{month}(?![- ]\\d)(?= ?[-–—.:;(]|$)", example: "1648 р., січень." },
  { id: "uk/year-then-months", kind: "range", pattern: "^{year1}(?: ?(?:р\\.|рік|року))?, ?{month1} ?- ?{month2}(?= ?[-–—.:;(]|$)", example: "1649 р., червень-серпень." },
  { id: "uk/figures-phrase", kind: "calendar", pattern: "^<{day}-{monthnum:month}-{yy}>$|^<{monthnum:month}[./]{year}>$", example: "20-05-24" },
  { id: "uk/day-old-style-aside", kind: "calendar", pattern: "{day} \\((?:за (?:старим|ст\\.) (?:стилем|ст\\.)|ст\\. ст\\.) ?-? ?\\d{1,2}(?: \\p{L}+)?\\) {month}(?:,? {year}(?: ?(?:року|р\\.))?)?", example: "13 (за старим стилем - 1) травня 1849 р." },
  withTense({ id: "uk/ordinal-day-month", kind: "calendar", pattern: `${WEEKDAY}(?=\\p{L}+(?:ого|є|е|ього) |двадцять |тридцять |п'ят|дев'ят){ordinal:day} {month}(?:,? ${YEAR})?${CLOCK}`, example: "першого грудня" }, TENSE),
  { id: "uk/day-month-weekday", kind: "calendar", pattern: "{day} {month}(?: {year} року)?,? (?:у |в )?\\(?{weekday}(?= ?[,.;)]|$)", example: "14 березня, вівторок" },
  { id: "uk/numeric", kind: "calendar", pattern: "{day}\\. ?{monthnum:month}\\. ?{year}(?: ?(?:року|р\\.|р))?(?:,? (?:о |об )?\\d{1,2}:\\d{2})?", example: "01.12.2022" },
  { id: "uk/numeric-glued", kind: "calendar", pattern: "<{day}\\.{monthnum:month}\\.{gluedYear:year}>[0-2]\\d:[0-5]\\d", example: "16.11.201809:35" },
  { id: "uk/iso", kind: "calendar", pattern: `{year}-(?=\\d\\d-\\d\\d){monthnum:month}-{day}${ISO_CLOCK}`, example: "2023-03-18T14:30:00Z" },
  { id: "uk/numeric-short", kind: "calendar", pattern: "{day}\\.{monthnum:month}\\.{yy}(?: ?(?:року|р\\.|р))?(?:,? (?:о |об )?\\d{1,2}:\\d{2})?", example: "Опубліковано: 20.03.23" },
  { id: "uk/year-first", kind: "calendar", pattern: "{year}(?: ?(?:рік|р\\.))?[,:.] {day} {month}", example: "1992, 30 січня" },
  { id: "uk/month-year", kind: "calendar", pattern: `{month}(?: місяц[яі])?,? ${YEAR}`, example: "у листопаді 2021 року" },
  { id: "uk/months-list", kind: "calendar", pattern: `<{month}>(?:, <{month}>)? (?:та|і|й|чи|або) <{month} ${YEAR}>`, example: "у вересні та жовтні 2022 року" },
  { id: "uk/month-last-year", kind: "calendar", pattern: "торішн(?:ього|ьому|ій|ім) {month}", example: "торішнього вересня", implies: { yearShift: -1 } },
  { id: "uk/month-this-year", kind: "calendar", pattern: "цьогорічн(?:ого|ому|ий|им) {month}", example: "цьогорічного вересня", implies: { yearShift: 0 } },
  { id: "uk/month-last-year-behind", kind: "calendar", pattern: "(?:{day} |{part} )?(?:{month}|{season}),? (?:торік|минулоріч)", example: "у квітні торік", implies: { yearShift: -1 } },
  { id: "uk/month-this-year-behind", kind: "calendar", pattern: "(?:{day} |{part} )?(?:{month}|{season}),? (?:цьогоріч|сьогоріч)", example: "у квітні цьогоріч", implies: { yearShift: 0 } },
  { id: "uk/shift-month", kind: "calendar", pattern: "{shift} {month}", example: "минулого вересня" },
  { id: "uk/for-month", kind: "calendar", pattern: `за <${FULL_MONTH}(?: місяці)?>(?!-\\p{L})`, example: "дані за жовтень" },
  withPast({ id: "uk/in-month", kind: "calendar", pattern: `${IN} (?:(?:усього|всього|цілого|увесь|весь|цілий) )?<${FULL_MONTH}(?: місяці)?>(?!-\\p{L})`, example: "у вересні" }, TENSE),
  { id: "uk/month-alone", kind: "calendar", pattern: `(?<=^)${FULL_MONTH}(?=[.!]?$)`, example: "березень" },
  { id: "uk/month-subject", kind: "calendar", pattern: `(?<=^)<(?=(?:січень|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|грудень) ){month}>(?= (?:[\\p{L}'-]+ ){0,3}[\\p{L}']{2,}(?:в|ла|ло|ли|вся|лося|лися)(?!\\p{L}))`, example: "Березень показав ціну тих обіцянок" },
  { id: "uk/all-month", kind: "calendar", pattern: `(?:весь|увесь|цілий) <${FULL_MONTH}>`, example: "увесь вересень" },
  { id: "uk/months-in", kind: "calendar", pattern: `(?:у|в) <${FULL_MONTH}>(?:, <${FULL_MONTH}>)? (?:та|і|й|чи|або) (?:у |в )?<${FULL_MONTH}>(?! \\d)`, example: "у травні, червні та липні" },
  withPast({ id: "uk/part-month", kind: "calendar", pattern: `{part} {month}(?:,? ${YEAR})?`, example: "наприкінці лютого 2022-го" }, TENSE),
  withPast({ id: "uk/half-month", kind: "calendar", pattern: `{half} половин(?:а|и|і|у|ою) {month}(?:,? ${YEAR})?`, example: "у першій половині березня" }, TENSE),
  { id: "uk/last-days-month", kind: "calendar", pattern: `(?:останні дні|останніх днях|останніми днями|останніх числах|останні числа) {month}(?:,? ${YEAR})?`, example: "в останні дні березня", implies: { part: "end" } },
  { id: "uk/weekday-coming", kind: "calendar", pattern: `(?:у|в) <{weekday}${TIME_OF_DAY}>(?=(?: [\\p{L}'-]+)? (?:відбудеться|відбудуться|прибуде|прибудуть|зустрінеться|зустрінуться|обговорять|обговорить|розпочнеться|розпочнуться|почнеться|відвідає|проведе|проведуть|підпише|підпишуть|представить|представлять|[\\p{L}']+тиме(?:ть|ться)?|[\\p{L}']+тимуть(?:ся)?)(?!\\p{L}))`, example: "у п'ятницю відбудеться засідання", implies: { tense: "future" } },
  { id: "uk/first-ten-days", kind: "calendar", pattern: `перш(?:а|ої|ій|у) декад(?:а|и|і|у) {month}(?:,? ${YEAR})?`, example: "у першій декаді серпня", implies: { part: "start" } },
  { id: "uk/second-ten-days", kind: "calendar", pattern: `друг(?:а|ої|ій|у) декад(?:а|и|і|у) {month}(?:,? ${YEAR})?`, example: "у другій декаді серпня", implies: { part: "mid" } },
  { id: "uk/third-ten-days", kind: "calendar", pattern: `(?:трет(?:я|ьої|ій|ю)|остан(?:ня|ньої|ній|ню)) декад(?:а|и|і|у) {month}(?:,? ${YEAR})?`, example: "у третій декаді серпня", implies: { part: "end" } },
  { id: "uk/twenties-of-month", kind: "calendar", pattern: `(?:20-х|двадцятих) числах {month}(?:,? ${YEAR})?`, example: "у двадцятих числах червня", implies: { part: "end" } },
  { id: "uk/planned-month", kind: "calendar", pattern: `(?:(?:призначен|запланован|намічен|очікуван|відкладен|перенесен)\\p{L}{1,3}|(?:планують|планує|призначили|запланували|намітили|відклали|перенесли)(?: [а-яіїєґ'-]+){0,2}?) (?:на|до) (?:початок |середину |кінець )?<${FULL_MONTH}>(?! (?:\\d|минул|того|торі))`, example: "зустріч намічено на січень", implies: { tense: "future" } },
  { id: "uk/planned-day", kind: "calendar", pattern: `(?:призначен\\p{L}*|запланован\\p{L}*|перенес\\p{L}*|відкладен\\p{L}*) на <${WEEKDAY}{day} {month}${CLOCK}>(?! (?:\\d|минул|того|торі))`, example: "засідання призначено на 20 лютого", implies: { tense: "future" } },
  { id: "uk/coming-day", kind: "calendar", pattern: `(?:спливає|спливе|спливають|закінчується|закінчиться|завершується|набуває чинності|набуде чинності|набудуть чинності|стартують|відбудеться|відбудуться|пройде|пройдуть|розпочнеться|розпочнуться|почнеться|почнуться|стартує|відкриється|завершиться|завершаться)(?: (?:у|в|на) \\p{L}+)? <${WEEKDAY}{day} {month}${CLOCK}>(?! (?:\\d|минул|того))`, example: "вибори відбудуться 20 лютого", implies: { tense: "future" } },
  { id: "uk/first-days-month", kind: "calendar", pattern: `перш(?:і|их|ими) (?:дні|днях|днями|числа|числах) {month}(?:,? ${YEAR})?`, example: "у перші дні березня", implies: { part: "start" } },

  { id: "uk/year", kind: "calendar", pattern: `{year} ?(?:року|рік|році|роком|р\\.|р)`, example: "у 2014 році" },
  { id: "uk/year-suffix", kind: "calendar", pattern: "(?=[12]\\d{3}-(?:го|му|й|ий|ім)){year}", example: "з 2022-го" },
  { id: "uk/in-year", kind: "calendar", pattern: `(?:у|в|з|із|до|від|після|протягом|упродовж|впродовж|за|на|близько|бл\\.) <(?=1[89]\\d\\d|20\\d\\d){year}>(?! ?[-/]\\d)(?! (?:до|по) \\d)${COUNTED}(?!(?:,| та| і| й) \\d{4} (?!рок|рр))`, example: "у 2014 Росія анексувала Крим" },
  { id: "uk/about-early-year", kind: "calendar", pattern: "бл\\. <(?=[1-9]\\d\\d(?!\\d)){shortYear:year}>(?! ?(?:м|км|г|кг|ос|чол|тис|до н))", example: "народився бл. 978", implies: { approximate: true } },
  { id: "uk/year-after-noun", kind: "calendar", pattern: `(?:війн|битв|операці|догов[оі]р|угод|революці|повстанн|конституці|пох[оі]д|переворот|голодомор|уні|перемир|трактат|реформ|облог|з'їзд|сейм|конгрес|конференці|виставк|олімпіад)\\p{L}{0,5} (?:(?!no )\\p{L}+ ){0,2}?<(?=1[0-9]\\d\\d|20\\d\\d){year}>(?! ?[-/]\\d)(?! ?(?:рок|рік|р\\.|рр))${COUNTED}(?= ?(?:[.,;:)]|- |$)| (?:і|й|та|в|у|на|між|про|для|як|не|яка|який|під|\\p{L}{2,}(?:ла|ло|ли|лася|лося|лися))(?!\\p{L}))`, example: "наступальна операція 1944 — одна з них" },
  { id: "uk/since-early-year", kind: "calendar", pattern: "(?:після|від|з|із) <(?=1[0-7]\\d\\d){year}>(?= ?[,;:)]| - |$)", example: "помер після 1681)" },
  { id: "uk/in-early-year", kind: "calendar", pattern: `(?:у|в|біля|бл\\.) <(?=1[0-7]\\d\\d){year}>(?! ?[-/]\\d)(?! \\p{L}+(?:ах|ях)(?!\\p{L}))${COUNTED}(?!(?:,| та| і| й) \\d{4} (?!рок|рр))`, example: "у 1571 союзний флот" },
  { id: "uk/year-named-first", kind: "calendar", pattern: "(?:року|року божого) {year}(?! ?(?:рок|рік|р\\.|р(?!\\p{L})))", example: "року 1648 козаки повстали" },
  { id: "uk/year-alone", kind: "calendar", pattern: "(?<=^){year}(?= ?(?:$|[-:] |[:.]$))", example: "2015" },
  { id: "uk/short-year", kind: "calendar", pattern: "(?=[1-9]\\d\\d ?(?:рок|рік|році|р\\.)){shortYear:year} ?(?:року|році|роком|р\\.)(?! ?(?:житт|існуванн|правлінн|війн|служб))", example: "у 988 році князь охрестив киян" },
  { id: "uk/short-year-suffix", kind: "calendar", pattern: "(?:у|в|до|від|з|із|після) <(?=[1-9]\\d\\d-(?:го|му|м)){shortYear:year}>(?= ?[,.;)]|$| (?!рок|рік)\\p{L})", example: "у 988-му він охрестив киян" },
  { id: "uk/month-two-digit-year", kind: "calendar", pattern: "(?:{day} )?{month} (?=[3-9]\\d-го){yy}-го(?: року)?", example: "у червні 41-го" },
  { id: "uk/shorter-year", kind: "calendar", pattern: "(?:у|в) <(?=[1-9]\\d? (?:році|р\\.)){shortYear:year} (?:році|р\\.)>(?! ?(?:житт|існуванн|правлінн|війн|служб))", example: "у 79 році виверження знищило місто" },
  { id: "uk/year-in-brackets", kind: "calendar", pattern: "(?<=\\( ?)<(?=1\\d\\d\\d|20\\d\\d){year}>(?: ?(?:р\\.|рік|року))? ?\\)", example: "Астанинська декларація (2010)" },
  { id: "uk/this-year-short", kind: "calendar", pattern: "{month} ц\\.? ?р\\.", example: "у лютому ц.р.", implies: { yearShift: 0 } },
  { id: "uk/years-list", kind: "calendar", pattern: "<{year}>(?:, <{year}>)?(?:, <{year}>)? (?:та|і|й|або|чи) <{year}(?: (?:роках|роки|років|року|рр.))>", example: "у 2014 та 2022 роках" },
  { id: "uk/days-of-months-list", kind: "calendar", pattern: `<{day} {month}>(?:, <{day} {month}>)?,? (?:та|і|й|або|чи|а також|а потім) <{day} {month},? {year}(?: ?${OF_YEAR})?>`, example: "12 липня та 21 серпня 2019 року" },
  withTense({ id: "uk/days-list", kind: "calendar", pattern: `<{day}>(?:, <{day}>)?(?:, <{day}>)?,? (?:та|і|й|або|чи) <{day} {month}(?:,? ${YEAR})?>`, example: "15, 16 і 17 березня" }, TENSE),
  { id: "uk/part-year", kind: "calendar", pattern: `{part} ${YEAR}`, example: "на початку 2023 року" },
  { id: "uk/half-year", kind: "calendar", pattern: `{half} (?:половин(?:а|и|і|у|ою)|півріч(?:чя|чі|чю|чям)|пол\\.) ${YEAR}`, example: "перша половина 2023 року" },
  { id: "uk/half-this-year", kind: "calendar", pattern: "{half} (?:(?:половин(?:а|и|і|у|ою)) року|півріч(?:чя|чі|чю|чям))(?: ц\\.? ?р\\.)?", example: "у першому півріччі", implies: { yearShift: 0 } },
  { id: "uk/quarter-year", kind: "calendar", pattern: `{quarter} (?:квартал(?:у|і|ом)?|кв\\.) ${YEAR}`, example: "III квартал 2022 року" },
  { id: "uk/quarter-this-year", kind: "calendar", pattern: "{quarter} квартал(?:у|і|ом)?(?: (?:ц\\.? ?р\\.|поточного року|цього року))?", example: "у третьому кварталі", implies: { yearShift: 0 } },
  { id: "uk/seasons-list", kind: "calendar", pattern: `<{season}> (?:та|і|й|або|чи) <{season} ${YEAR}>`, example: "навесні та влітку 2020 року" },
  { id: "uk/season-year", kind: "calendar", pattern: `{season} ${YEAR}`, example: "восени 2021 року" },
  { id: "uk/season-two-digit-year", kind: "calendar", pattern: "{season} (?=[0-9]\\d-го){yy}-го(?: року)?", example: "влітку 43-го" },
  { id: "uk/winter-years", kind: "calendar", pattern: "{season} {year} ?[-/] ?(?:\\d{4}|\\d\\d)(?: ?(?:рок(?:ів|у|ах)|рр\\.))?", example: "взимку 2021-2022 років" },
  { id: "uk/this-season", kind: "calendar", pattern: "(?:цього|цієї|нинішнього|нинішньої) (?!зим){season}", example: "цієї осені", implies: { yearShift: 0 } },
  { id: "uk/shift-season", kind: "calendar", pattern: "{shift} {season}", example: "минулої осені" },
  { id: "uk/season-adverb", kind: "calendar", pattern: "(?=навесні|весною|влітку|улітку|літом|восени|осінню|взимку|узимку|зимою){season}", example: "восени сторони домовилися" },
  { id: "uk/season-alone", kind: "calendar", pattern: "(?<=^){season}(?=[.!]?$)", example: "зима" },
  { id: "uk/in-season", kind: "calendar", pattern: "(?:протягом|упродовж|впродовж|за|до початку|після) <(?=весни|літа|літо|осені|осінь|зими|зиму|весну){season}>(?! \\p{L}+(?:ого|ої|их) житт)", example: "протягом літа" },
  { id: "uk/early-season", kind: "calendar", pattern: `ран(?:ня|ньої|ній|ньою|ню|нім|нє) {season}(?: ${YEAR})?`, example: "ранньої весни 1942 року", implies: { part: "start" } },
  { id: "uk/late-season", kind: "calendar", pattern: `пізн(?:я|ьої|ій|ьою|ю|ім|є) {season}(?: ${YEAR})?`, example: "пізньої осені 1941 року", implies: { part: "end" } },
  { id: "uk/part-season", kind: "calendar", pattern: `{part} {season}(?: ${YEAR})?`, example: "наприкінці літа 2022 року" },

  { id: "uk/decade", kind: "calendar", pattern: `(?:{part} )?(?=\\d\\d(?:\\d\\d)?-?(?:ті|тих|их|х|ими|ми|і)|[\\p{L}']+(?:ті|тих|тим|тими|ові|ових|овим|овими) ){decade}${OF_DECADE}?${YEARS}`, example: "у 90-ті роки" },
  { id: "uk/decade-bare", kind: "calendar", pattern: `(?:{part} )?(?=[12]\\d\\d0-?(?:х|ті|тих|их|ми|і(?!\\p{L}))){decade}${OF_DECADE}`, example: "у 1990-х" },
  { id: "uk/decade-short", kind: "calendar", pattern: `(?:у|в|з|із|від|на|до) <(?:{part} )?(?=[1-9]0-(?:х|ті|тих)){decade}${OF_DECADE}>(?! \\p{L}+(?:х|ах|ях)(?!\\p{L}))`, example: "у 90-х почалися реформи" },
  { id: "uk/part-decade", kind: "calendar", pattern: `{part} (?=[1-9]0-(?:х|тих)){decade}${OF_DECADE}`, example: "кінець 80-х" },
  { id: "uk/decade-alone", kind: "calendar", pattern: `(?<=^)(?=[1-9]0-(?:х|ті|тих)){decade}${OF_DECADE}(?=[.!]?$)`, example: "60-ті" },
  { id: "uk/decade-words", kind: "calendar", pattern: "(?:^|(?:у|в|на|до|лихі|лихих|буремні|буремних) )<(?:{part} )?(?=(?:двадцят|тридцят|сороков|п'ятдесят|шістдесят|сімдесят|вісімдесят|дев'яност)(?:і|их)(?!\\p{L})){decade}>(?=[,.;:!?)]|$)", example: "дев'яності" },
  { id: "uk/half-decade", kind: "calendar", pattern: `{half} (?:половин(?:а|и|і|у|ою)|пол\\.) {decade}${OF_DECADE}?(?:${YEARS})?`, example: "у першій половині 1990-х років" },
  { id: "uk/decade-of-century", kind: "calendar", pattern: `(?:{part} )?{decade}(?:${OF_DECADE}(?:${YEARS})?|${YEARS}) (?:{century}(?:-го)?|минулого) ${CENTURY}`, example: "у 80-х роках XIX століття" },
  { id: "uk/century", kind: "calendar", pattern: `(?:{part} )?{century}(?:-(?:го|му|м|те))? ${CENTURY}`, example: "на початку XX століття" },
  { id: "uk/half-century", kind: "calendar", pattern: `{half}(?:-(?:а|ї|ій|у))? (?:половин(?:а|и|і|у|ою)|пол\\.) {century}(?:-(?:го|му|м))? ${CENTURY}`, example: "у другій половині XIX століття" },
  { id: "uk/quarter-century", kind: "calendar", pattern: `{quarter} (?:чверт(?:ь|і|ю)|чв\\.) {century}(?:-(?:го|му|м))? ${CENTURY}`, example: "у першій чверті XVIII ст." },
  { id: "uk/last-quarter-century", kind: "calendar", pattern: `остан(?:ня|ньої|ній|ню|ньою) (?:чверт(?:ь|і|ю)|чв\\.) {century}(?:-(?:го|му|м))? ${CENTURY}`, example: "в останній чверті XVIII ст.", implies: { quarter: 4 } },
  { id: "uk/first-third-century", kind: "calendar", pattern: `перш(?:а|ої|ій|у|ою) третин(?:а|и|і|у|ою) {century}(?:-(?:го|му|м))? ${CENTURY}`, example: "у першій третині XX століття", implies: { part: "start" } },
  { id: "uk/nth-decade-of-century", kind: "calendar", pattern: `{ordinal:nth} десяти(?:літ|річ)(?:тя|ті|тю|чя|чі|чю) {century}(?:-го)? ${CENTURY}`, example: "у першому десятилітті XXI століття", implies: { unit: "decade" } },
  { id: "uk/last-decade-of-century", kind: "calendar", pattern: `остан(?:нє|нього|ньому|нім) десяти(?:літ|річ)(?:тя|ті|тю|чя|чі|чю) {century}(?:-го)? ${CENTURY}`, example: "в останньому десятилітті XIX століття", implies: { unit: "decade", nth: -1 } },
  { id: "uk/last-third-century", kind: "calendar", pattern: `остан(?:ня|ньої|ній|ню|ньою) третин(?:а|и|і|у|ою) {century}(?:-(?:го|му|м))? ${CENTURY}`, example: "в останній третині XIX століття", implies: { part: "end" } },
  { id: "uk/centuries-list", kind: "calendar", pattern: `<{century}(?:-(?:го|му|м))?> (?:та|і|й|або|чи) <{century}(?:-(?:го|му|м))? (?:століт(?:тя|тях|ь)|сторіч(?:чя|чях)|ст\\.)>`, example: "у XVI та XVII століттях" },
];
