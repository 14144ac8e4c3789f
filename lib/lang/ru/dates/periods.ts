import type { DateRule } from "../../pack.ts";
import { withTense } from "../../shared/rules-in-tense.ts";
import { CENTURY_NOUN, HALF, OF_SAME_YEAR, TENSE, YEAR } from "./forms.ts";

const HALF_YEAR = "полугоди(?:е|я|и|ю|ем)";
const QUARTER = "квартал(?:а|е|ом|у)?";
const YEARS = "(?: годы| годов| годах| годам| гг\\.)";
const DECADE_END = "(?:-?(?:е|ые|ых|х|ми|ым|м))";
const LAST_CENTURY = "(?:прошлого|хх|xx|20-го|двадцатого|минувшего)";
/** Ablative adverbs that no other word is spelled like. */
const ADVERB = "(?=весной|летом|осенью|зимой){season}";

/** Parts of years and everything longer: halves, quarters, seasons, decades, centuries. */
// biome-ignore format: table
export const PERIODS: readonly DateRule[] = [
  { id: "ru/part-year", kind: "calendar", pattern: `{part} ${YEAR}`, example: "в начале 2023 года" },
  { id: "ru/part-short-year", kind: "calendar", pattern: "{part} (?=[4-9]\\d|3[2-9]){yy}-го(?: года)?", example: "в начале 91-го" },
  { id: "ru/half-year", kind: "calendar", pattern: `{half} (?:${HALF}|${HALF_YEAR}) ${YEAR}`, example: "первая половина 2023 года" },
  withTense({ id: "ru/half-this-year", kind: "calendar", pattern: `{half} (?:${HALF} года|${HALF_YEAR})`, example: "в первом полугодии" }, TENSE),
  { id: "ru/half-same-year", kind: "calendar", pattern: `{half} (?:${HALF}|${HALF_YEAR}) ${OF_SAME_YEAR}`, example: "во второй половине того же года", from: "event", implies: { yearShift: 0 } },
  { id: "ru/quarter-year", kind: "calendar", pattern: `{quarter}(?:-[а-яё]{1,2})? (?:${QUARTER}|кв\\.?) ${YEAR}`, example: "III квартал 2022 года" },
  { id: "ru/quarter-same-year", kind: "calendar", pattern: `{quarter} ${QUARTER} ${OF_SAME_YEAR}`, example: "в третьем квартале того же года", from: "event", implies: { yearShift: 0 } },
  withTense({ id: "ru/quarter-this-year", kind: "calendar", pattern: `{quarter}(?:-[а-яё]{1,2})? ${QUARTER}(?! [а-яё]+ого лесничества)`, example: "в третьем квартале" }, TENSE),
  { id: "ru/quarters-list", kind: "calendar", pattern: `<{quarter}> (?:и|или) <{quarter} квартал(?:ах|ы|ов|е|а)? ${YEAR}>`, example: "в первом и втором кварталах 2022 года" },
  { id: "ru/last-quarter-year", kind: "calendar", pattern: `последн(?:ий|его|ем) ${QUARTER} ${YEAR}`, example: "в последнем квартале 2022 года", implies: { quarter: 4 } },
  { id: "ru/season-year", kind: "calendar", pattern: `{season} ${YEAR}`, example: "осенью 2021 года" },
  { id: "ru/season-short-year", kind: "calendar", pattern: "{season} {yy}-го(?: года)?", example: "осенью 91-го" },
  { id: "ru/season-same-year", kind: "calendar", pattern: `(?:{part} )?{season} ${OF_SAME_YEAR}`, example: "осенью того же года", from: "event", implies: { yearShift: 0 } },
  { id: "ru/previous-season", kind: "calendar", pattern: "(?:предыдущей|предыдущим|предшествующей|предшествующим) {season}", example: "предыдущей весной", from: "event", implies: { shift: -1 } },
  { id: "ru/same-season", kind: "calendar", pattern: "(?:той же|тем же|того же) {season}", example: "той же осенью", from: "event", implies: { yearShift: 0 } },
  { id: "ru/seasons-list", kind: "calendar", pattern: `<{season}> (?:и|или) <{season} ${YEAR}>`, example: "весной и летом 2022 года" },
  { id: "ru/winter-years", kind: "calendar", pattern: "{season} {year} ?[-/] ?(?:\\d{4}|\\d\\d)(?: ?(?:годов|года|годах|гг\\.|г\\.))?", example: "зимой 2021-2022 годов" },
  { id: "ru/this-season", kind: "calendar", pattern: "(?:этим|этой|нынешним|нынешней|нынешнего) (?!зим){season}", example: "этой осенью", implies: { yearShift: 0 } },
  { id: "ru/shift-season", kind: "calendar", pattern: "{shift} {season}", example: "прошлой осенью" },
  withTense({ id: "ru/season-adverb", kind: "calendar", pattern: `${ADVERB}(?! [а-яё]+(?:ских|ских игр))`, example: "осенью стороны договорились" }, TENSE),
  { id: "ru/season-after-preposition", kind: "calendar", pattern: "(?:к|ко|до|на) <(?=весне|весны|весну|лету|лета|лето|осени|осень|зиме|зимы|зиму){season}>(?! [а-яё]+(?:ского|ской))", example: "к лету" },
  withTense({ id: "ru/part-season", kind: "calendar", pattern: `{part} (?=весны|лета|осени|зимы){season}(?: ${YEAR})?`, example: "в конце лета 2022 года" }, TENSE),
  { id: "ru/early-season", kind: "calendar", pattern: `ранн(?:ей|им|яя|ее|ю|юю) {season}(?: ${YEAR})?`, example: "ранней весной 1943 года", implies: { part: "start" } },
  { id: "ru/late-season", kind: "calendar", pattern: `поздн(?:ей|им|яя|ее|юю) {season}(?: ${YEAR})?`, example: "поздней осенью 1941 года", implies: { part: "end" } },

  { id: "ru/decade", kind: "calendar", pattern: `(?:{part} )?{decade}${DECADE_END}?${YEARS}`, example: "в 90-е годы" },
  { id: "ru/half-decade", kind: "calendar", pattern: `{half} ${HALF} {decade}${DECADE_END}?(?:${YEARS})?`, example: "во второй половине 1980-х годов" },
  { id: "ru/decade-bare", kind: "calendar", pattern: "(?:{part} )?(?=[12]\\d\\d0-?(?:х|е|ые|ых|м)){decade}-?(?:х|е|ые|ых|м)", example: "в 1990-х" },
  { id: "ru/decade-words", kind: "calendar", pattern: "(?:^|(?:в|на|до|лихие|лихих) )<(?:{part} )?(?=(?:двадцат|тридцат|сороков|пятидесят|шестидесят|семидесят|восьмидесят|девяност)(?:ые|ых)(?![а-яё])|[1-9]0-(?:е|х)(?![а-яё])){decade}(?:-(?:е|х))?>(?=[,.;:!?)]|$)", example: "девяностые" },
  { id: "ru/short-decade", kind: "calendar", pattern: "(?:в|во|с|со|до|к|из|на|конца|от|после|лихие) <(?=\\d0-?(?:х|е|м)|девяност|восьмидесят|семидесят|шестидесят|пятидесят|сороков){decade}(?:-(?:х|е|м))?>(?! [а-яё]+(?:ий|ый|ой|его|ого|ому|ем))", example: "в 90-е страна сдала оружие" },
  { id: "ru/part-short-decade", kind: "calendar", pattern: "{part} (?=\\d0-?х|девяностых|восьмидесятых|семидесятых|шестидесятых|пятидесятых|сороковых|тридцатых|двадцатых){decade}(?:-?х)?", example: "в конце 80-х" },
  { id: "ru/zero-years", kind: "calendar", pattern: "(?:{part} )?(?:нулев(?:ые|ых|ым)|двухтысячн(?:ые|ых|ым)) ?(?:годы|годов|годах)?", example: "в нулевые годы", implies: { decade: 2000 } },
  { id: "ru/decades-list", kind: "calendar", pattern: `<{decade}${DECADE_END}> (?:и|или) <{decade}${DECADE_END}(?:${YEARS})?>`, example: "в 1980-х и 1990-х годах" },
  { id: "ru/decade-of-century", kind: "calendar", pattern: `(?:{part} )?{decade}${DECADE_END}?(?: годы| годов| годах| гг\\.)? ${LAST_CENTURY} ${CENTURY_NOUN}`, example: "в 80-х годах прошлого века" },
  { id: "ru/decade-of-named-century", kind: "calendar", pattern: `(?:{part} )?{decade}${DECADE_END}?(?: годы| годов| годах| гг\\.)? {century} ${CENTURY_NOUN}`, example: "в 20-х годах XIX века" },
  { id: "ru/century", kind: "calendar", pattern: `(?:{part} )?{century} ${CENTURY_NOUN}`, example: "в начале XX века" },
  { id: "ru/half-century", kind: "calendar", pattern: `{half}(?:-[а-яё]{1,2})? ${HALF} {century} ${CENTURY_NOUN}`, example: "во второй половине XIX века" },
  { id: "ru/half-this-century", kind: "calendar", pattern: `{half} ${HALF} (?:прошлого|минувшего) века`, example: "во второй половине прошлого века", implies: { century: 20 } },
  { id: "ru/quarter-century", kind: "calendar", pattern: `{quarter} четверт(?:ь|и|ью) {century} ${CENTURY_NOUN}`, example: "в первой четверти XX века" },
  { id: "ru/last-quarter-century", kind: "calendar", pattern: `последн(?:яя|ей|юю) четверт(?:ь|и|ью) {century} ${CENTURY_NOUN}`, example: "в последней четверти XIX века", implies: { quarter: 4 } },
  { id: "ru/first-third-century", kind: "calendar", pattern: `перв(?:ая|ой|ую) трет(?:ь|и|ью) {century} ${CENTURY_NOUN}`, example: "в первой трети XX века", implies: { part: "start" } },
  { id: "ru/nth-decade-of-century", kind: "calendar", pattern: `{ordinal:nth} десятилети(?:е|я|и|ю|ем) {century}(?:-го)? ${CENTURY_NOUN}`, example: "в первом десятилетии XXI века", implies: { unit: "decade" } },
  { id: "ru/last-decade-of-century", kind: "calendar", pattern: `последн(?:ее|его|ем|ему|им) десятилети(?:е|я|и|ю|ем) {century}(?:-го)? ${CENTURY_NOUN}`, example: "в последнем десятилетии XIX века", implies: { unit: "decade", nth: -1 } },
  { id: "ru/last-third-century", kind: "calendar", pattern: `последн(?:яя|ей|юю) трет(?:ь|и|ью) {century} ${CENTURY_NOUN}`, example: "в последней трети XIX века", implies: { part: "end" } },
  { id: "ru/century-before-our-era", kind: "calendar", pattern: `{century} ${CENTURY_NOUN} (?:до н\\. ?э\\.|до нашей эры)`, example: "в V веке до н. э.", implies: { era: -1 } },
  { id: "ru/century-our-era", kind: "calendar", pattern: `{century} ${CENTURY_NOUN} (?:н\\. ?э\\.|нашей эры)`, example: "в II веке н. э." },
];
