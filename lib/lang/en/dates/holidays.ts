import type { DateRule } from "../../pack.ts";
import { wordTable } from "../../shared/word-table.ts";
import { NUMBER } from "./forms.ts";

/**
 * Days known by a name. Fixed days and rules of movable ones: United States Code, title 5, section 6103; Banking and Financial
 * Dealings Act 1971 (United Kingdom); the churches' calendars. National days that many countries share a name for are left out.
 */
// biome-ignore format: table
export const HOLIDAYS = wordTable<string>([
  ["01-01", "new year's day, new year's, new years day"],
  ["01-06", "epiphany"],
  ["01-07", "orthodox christmas, orthodox christmas day"],
  ["01-3w1", "martin luther king day, martin luther king jr. day, mlk day"],
  ["02-02", "groundhog day, candlemas"],
  ["02-14", "valentine's day, st. valentine's day, saint valentine's day"],
  ["02-3w1", "presidents' day, presidents day, president's day"],
  ["03-08", "international women's day, women's day"],
  ["03-17", "st. patrick's day, saint patrick's day, st patrick's day"],
  ["04-01", "april fools' day, april fool's day, april fools day"],
  ["04-22", "earth day"],
  ["04-25", "anzac day"],
  ["05-01", "may day, international workers' day"],
  ["05-08", "ve day, v-e day"],
  ["05-09", "victory day"],
  ["05-2w7", "mother's day"],
  ["05--1w1", "memorial day"],
  ["06-3w7", "father's day"],
  ["06-19", "juneteenth"],
  ["07-04", "july fourth, the fourth of july, fourth of july"],
  ["07-14", "bastille day"],
  ["08-15", "assumption day, v-j day, vj day"],
  ["09-1w1", "labor day"],
  ["10-2w1", "columbus day"],
  ["10-24", "united nations day"],
  ["10-31", "halloween, hallowe'en"],
  ["11-01", "all saints' day, all saints day"],
  ["11-02", "all souls' day, all souls day"],
  ["11-05", "guy fawkes day, guy fawkes night, bonfire night"],
  ["11-11", "veterans day, veterans' day, veteran's day, armistice day, remembrance day"],
  ["11-4w4", "thanksgiving, thanksgiving day"],
  ["12-06", "st. nicholas day"],
  ["12-10", "human rights day"],
  ["12-24", "christmas eve"],
  ["12-25", "christmas, christmas day, xmas, xmas day"],
  ["12-26", "boxing day, st. stephen's day"],
  ["12-31", "new year's eve, new years eve"],
  ["easter", "easter, easter sunday"],
  ["easter-46", "ash wednesday"],
  ["easter-7", "palm sunday"],
  ["easter-3", "maundy thursday, holy thursday"],
  ["easter-2", "good friday"],
  ["easter-1", "holy saturday"],
  ["easter+1", "easter monday"],
  ["easter+39", "ascension day"],
  ["easter+49", "pentecost, whit sunday"],
  ["easter+50", "whit monday"],
  ["orthodox-easter", "orthodox easter"],
  ["hijri-09-01", "the start of ramadan, the beginning of ramadan"],
  ["hijri-10-01", "eid al-fitr, eid ul-fitr"],
  ["hijri-12-10", "eid al-adha, eid ul-adha"],
]);

const THINGS =
  "(?:islands?|trees?|cards?|carols?|eggs?|party|parties|rising|turkeys?|shopping|shoppers|season|gifts?|presents?|bonus|bonuses|sales|story|stories|songs?|decorations?|lights?|parade|massacre|stockings?|pudding|cake|dinner|lectures?|book|books|film|movie|album|market|markets|bunny|lily|costumes?)(?!\\p{L})";

/** Days known by a name. */
// biome-ignore format: table
export const HOLIDAY_RULES: readonly DateRule[] = [
  { id: "en/holiday", kind: "calendar", pattern: `(?:{shift} )?{holiday}(?! ${THINGS})(?:,? (?:of |in )?(?:{year}|{yearShift} year))?`, example: "Christmas 1989" },
  { id: "en/holiday-of-year", kind: "calendar", pattern: "{yearShift} year's {holiday}", example: "this year's Easter" },
  { id: "en/holiday-weekend", kind: "not-a-date", pattern: `{holiday} (?:${THINGS})`, example: "Christmas trees" },
  { id: "en/offset-holiday", kind: "offset", pattern: `${NUMBER} {unit} after (?:{shift} )?{holiday}(?:,? {year})?`, example: "two days after Christmas", direction: 1, from: "target" },
  { id: "en/offset-before-holiday", kind: "offset", pattern: `${NUMBER} {unit} before (?:{shift} )?{holiday}(?:,? {year})?`, example: "three weeks before Easter", direction: -1, from: "target" },
  { id: "en/day-after-holiday", kind: "offset", pattern: "the day after {holiday}(?:,? {year})?", example: "the day after Thanksgiving", direction: 1, from: "target", implies: { unit: "day", number: 1 } },
  { id: "en/day-before-holiday", kind: "offset", pattern: "the day before {holiday}(?:,? {year})?", example: "the day before Christmas", direction: -1, from: "target", implies: { unit: "day", number: 1 } },
  { id: "en/black-friday", kind: "offset", pattern: "black friday(?: {year})?", example: "Black Friday", direction: 1, from: "target", implies: { unit: "day", number: 1, holiday: "11-4w4" } },
  { id: "en/cyber-monday", kind: "offset", pattern: "cyber monday(?: {year})?", example: "Cyber Monday", direction: 1, from: "target", implies: { unit: "day", number: 4, holiday: "11-4w4" } },
  { id: "en/nine-eleven", kind: "calendar", pattern: "9/11(?!/)", example: "9/11", implies: { year: 2001, month: 9, day: 11, aside: true } },
  { id: "en/september-11", kind: "calendar", pattern: "<(?:september|sept\\.?) 11(?:th)?> (?:attacks?|terrorist|terror|hijackings?|hijackers|atrocities|suicide)", example: "the Sept. 11 attacks", implies: { year: 2001, month: 9, day: 11, aside: true } },
  { id: "en/black-monday", kind: "calendar", pattern: "black monday(?: (?:of|in) {year})?", example: "Black Monday", implies: { year: 1987, month: 10, day: 19, aside: true } },
  { id: "en/black-wednesday", kind: "calendar", pattern: "black wednesday", example: "Black Wednesday", implies: { year: 1992, month: 9, day: 16, aside: true } },
  { id: "en/black-tuesday", kind: "calendar", pattern: "black tuesday", example: "Black Tuesday", implies: { year: 1929, month: 10, day: 29, aside: true } },
];
