import type { DateRule } from "../../pack.ts";
import { COUNT, YEAR } from "./parts.ts";

const NO_CHURCH =
  "(?! (?:христового|пресвятої|богородиці|івана|сша|польщі|ізраїлю|індії|грузії|молдови|казахстану|фінляндії))";

/** What figures with a point between them count when they are no date. */
const NO_AMOUNT =
  "(?! ?(?:%|відсот|м(?!\\p{L})|км|кг|грн|гривн|гривен|долар|євро|млн|млрд|тис|градус|метр|тонн|бал|секунд|хвилин))";

/** Days known by a name, and dates written in figures without their year. */
// biome-ignore format: table
export const HOLIDAYS: readonly DateRule[] = [
  { id: "uk/holiday", kind: "calendar", pattern: `(?:{shift} )?{holiday}${NO_CHURCH}(?:,? ${YEAR})?`, example: "на Різдво 2019 року" },
  { id: "uk/after-date", kind: "offset", pattern: `(?:через )?${COUNT} після {day} {month}(?: ${YEAR})?`, example: "через два дні після 16 березня", direction: 1, from: "target" },
  { id: "uk/before-date", kind: "offset", pattern: `за ${COUNT} до {day} {month}(?: ${YEAR})?`, example: "за два дні до 16 березня", direction: -1, from: "target" },
  { id: "uk/after-event-of-date", kind: "offset", pattern: `через ${COUNT} після(?= (?:[а-яіїєґ'-]{2,20} ){1,3}{day} {month}(?: ${YEAR})?)`, example: "через два дні після саміту 16 березня", direction: 1, from: "target" },
  { id: "uk/before-event-of-date", kind: "offset", pattern: `за ${COUNT} до(?= (?:[а-яіїєґ'-]{2,20} ){1,3}{day} {month}(?: ${YEAR})?)`, example: "за два дні до саміту 16 березня", direction: -1, from: "target" },
  { id: "uk/after-holiday", kind: "offset", pattern: `(?:через )?${COUNT} після {holiday}(?: ${YEAR})?`, example: "через два дні після Різдва", direction: 1, from: "target" },
  { id: "uk/before-holiday", kind: "offset", pattern: `(?:за )?${COUNT} до {holiday}(?: ${YEAR})?`, example: "за два дні до Нового року", direction: -1, from: "target" },
  { id: "uk/unit-after-holiday", kind: "offset", pattern: `(?:через )?(?=(?:день|тиждень|місяць|рік) ){unit} після {holiday}(?: ${YEAR})?`, example: "рік після Різдва", direction: 1, from: "target", implies: { number: 1 } },
  { id: "uk/unit-before-holiday", kind: "offset", pattern: `за (?=(?:день|тиждень|місяць|рік) ){unit} до {holiday}(?: ${YEAR})?`, example: "за тиждень до Нового року", direction: -1, from: "target", implies: { number: 1 } },
  { id: "uk/holiday-of-others", kind: "calendar", pattern: "день незалежності (?:сша|америки)(?:,? {year})?", example: "День незалежності США", implies: { month: 7, day: 4 } },
  { id: "uk/figures-alone", kind: "calendar", pattern: "(?<=^){day}[./]{monthnum:month}\\.?(?=$)", example: "15/2" },
  { id: "uk/figures-slash", kind: "calendar", pattern: "{day}/{monthnum:month}/{year}", example: "15/2/2013" },
  { id: "uk/figures-year-first", kind: "calendar", pattern: "{year}[/.]{monthnum:month}[/.]{day}", example: "2020/02/28" },
  { id: "uk/figures-from-to", kind: "range", pattern: `(?:з|із) <(?=[0-3]?\\d\\.(?:0[1-9]|1[0-2]) по ){day1}\\.{monthnum1} по {day2}\\.{monthnum2}(?:\\.{year2})?>${NO_AMOUNT}`, example: "з 14.11 по 18.11" },
  { id: "uk/figures-after", kind: "calendar", pattern: `(?:від|до|з|із|по|станом на) <(?=[0-3]\\d\\.(?:0[1-9]|1[0-2])(?!\\d)){day}\\.{monthnum:month}>${NO_AMOUNT}(?!\\.\\d)(?! (?:до|по) \\d)`, example: "від 15.02" },
  { id: "uk/figures-days", kind: "range", pattern: "(?=[0-3]\\d\\.[01]\\d ?- ?[0-3]\\d\\.[01]\\d){day1}\\.{monthnum1} ?- ?{day2}\\.{monthnum2}", example: "15.02-18.02" },
];
