import type { LanguageCode } from "#lib/model/language.ts";
import type { CalendarExpression, Shift, TimeExpression, TimeUnit } from "#lib/model/timex.ts";
import type { Candidate } from "./rules.ts";

/** One way to write a time in a language without blanks between words, where a rule pattern finds no word to begin at. */
interface UnspacedRow {
  /** "zh/ago"; travels with the result. */
  readonly id: string;
  /** Global and without a look back further than a character, so linear. */
  readonly regex: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => TimeExpression | null;
}

type Groups = Parameters<UnspacedRow["read"]>[0];

const NUMERALS = "〇零一二两兩三四五六七八九十百";
const NUMERAL_VALUES: Readonly<Record<string, number>> = {
  ...Object.fromEntries([..."〇一二三四五六七八九"].map((numeral, value) => [numeral, value])),
  零: 0,
  两: 2,
  兩: 2,
};
const WEEKDAYS: Readonly<Record<string, number>> = Object.fromEntries(
  [..."一二三四五六日天月火水木金土"].map((sign) => [
    sign,
    "一二三四五六日".indexOf(sign) + 1 || "月火水木金土日".indexOf(sign) + 1 || 7,
  ]),
);

/** "15", "十五", "二十", "三百": a number up to 999; null for what is none. */
function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return Number.parseInt(text, 10);
  let sum = 0;
  let digit: number | null = null;
  for (const numeral of text) {
    const factor = numeral === "十" ? 10 : numeral === "百" ? 100 : 0;
    if (factor > 0) sum += (digit ?? 1) * factor;
    digit = factor > 0 ? null : (digit ?? 0) * 10 + (NUMERAL_VALUES[numeral] ?? 0);
  }
  return sum + (digit ?? 0);
}

const UNITS: readonly (readonly [RegExp, TimeUnit])[] = [
  [/^[日天]/, "day"],
  [/[周週]|星期|礼拜|禮拜/, "week"],
  [/月/, "month"],
  [/^年/, "year"],
];
const unitOf = (text = ""): TimeUnit | null => UNITS.find(([pattern]) => pattern.test(text))?.[1] ?? null;

const within = (value: number | null, most: number): value is number => value !== null && value >= 1 && value <= most;

/** Month and day, with the year as far as the words name it; null where there is no such month or day. */
function dateOf(
  { year, yearWord, month, day, weekday }: Groups,
  words: Readonly<Record<string, number>>,
): CalendarExpression | null {
  const [monthNumber, dayNumber] = [numberOf(month), numberOf(day)];
  if ((month !== undefined && !within(monthNumber, 12)) || (day !== undefined && !within(dayNumber, 31))) return null;
  const shift = yearWord === undefined ? undefined : words[yearWord];
  // Years farther away than one have no place beside a month.
  if (shift !== undefined && Math.abs(shift) > 1) return null;
  return {
    kind: "calendar",
    ...(year === undefined ? {} : { year: Number.parseInt(year, 10) }),
    ...(shift === undefined ? {} : { yearShift: shift as Shift }),
    ...(monthNumber === null ? {} : { month: monthNumber }),
    ...(dayNumber === null ? {} : { day: dayNumber }),
    ...(weekday === undefined ? {} : { weekday: WEEKDAYS[weekday] ?? 1 }),
  };
}

/** From a date to one that leaves out what it shares with it. */
function rangeOf(groups: Groups, words: Readonly<Record<string, number>>): TimeExpression | null {
  const from = dateOf(groups, words);
  const { year = from?.year?.toString(), month2 = groups.month, day2 } = groups;
  const to = dateOf({ year: groups.year2 ?? year, yearWord: groups.yearWord, month: month2, day: day2 }, words);
  if (!from || !to) return null;
  const isTurned = to.year !== undefined && groups.year2 === undefined && (to.month ?? 0) < (from.month ?? 0);
  return { kind: "interval", from, to: isTurned ? { ...to, year: (to.year ?? 0) + 1 } : to };
}

/** The words of one language that the rows are made of. */
interface UnspacedWords {
  readonly lang: LanguageCode;
  /** Years, months, weeks and days by their distance from the article's. */
  readonly years: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  readonly weeks: Readonly<Record<string, number>>;
  readonly days: Readonly<Record<string, number>>;
  /** Years and days by their distance from what was told last. */
  readonly told: Readonly<Record<string, number>>;
  readonly toldDays: Readonly<Record<string, number>>;
  /** Between the ends of a range. */
  readonly to: string;
  /** What stands behind a week's word or alone before a weekday's sign. */
  readonly weekday: (week: string) => string;
  readonly every: string;
  readonly amount: string;
  /** Behind an amount of time. */
  readonly ago: string;
  readonly later: string;
  readonly during: string;
}

const oneOf = (words: Readonly<Record<string, unknown>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join("|");
/** The word of the group `word`, as a whole unit moved by what the table says. */
const shifted =
  (unit: TimeUnit, words: Readonly<Record<string, number>>) =>
  ({ word = "" }: Groups): TimeExpression => ({
    kind: "shifted-unit",
    unit,
    shift: words[word] ?? 0,
  });
const counted =
  (direction: -1 | 1, from: "dct" | "told") =>
  ({ number, unit }: Groups): TimeExpression | null => {
    const [amount, of] = [numberOf(number), unitOf(unit)];
    return amount === null || of === null ? null : { kind: "offset", unit: of, amount: direction * amount, from };
  };

const YEAR = "(?<!\\d)(?<year>[12]\\d{3})年";
const DAY = "(?<day>\\d{1,2})[日号號]";
const MONTH = "(?<month>\\d{1,2})月";

function rowsOf(words: UnspacedWords): readonly UnspacedRow[] {
  const { years, months, weeks, days, to } = words;
  const inYear = `(?:${YEAR}|(?<yearWord>${oneOf(years)})|(?<!\\d))`;
  const named = `(?:${YEAR}|(?<yearWord>${oneOf(years)}))`;
  const row = (id: string, pattern: string, read: UnspacedRow["read"]): UnspacedRow => ({
    id: `${words.lang}/${id}`,
    regex: new RegExp(pattern, "gu"),
    read,
  });
  return [
    row(
      "day-range",
      `${inYear}${MONTH}${DAY}?(?:${to})(?:(?<year2>[12]\\d{3})年)?(?:(?<month2>\\d{1,2})月)?(?<day2>\\d{1,2})[日号號]`,
      (groups) => rangeOf(groups, years),
    ),
    row("month-range", `${inYear}${MONTH}(?:${to})(?:(?<year2>[12]\\d{3})年)?(?<month2>\\d{1,2})月(?!\\d)`, (groups) =>
      rangeOf(groups, years),
    ),
    row("year-range", `(?<!\\d)(?<year>[12]\\d{3})年?(?:${to})(?<year2>[12]\\d{3})年`, ({ year, year2 }) =>
      rangeOf({ year, year2 }, years),
    ),
    row(
      "weekday-of-date",
      `${inYear}${MONTH}${DAY}\\s?\\((?:星期|周|週)?(?<weekday>[一二三四五六日天月火水木金土])(?:曜日?)?\\)`,
      (groups) => dateOf(groups, years),
    ),
    row("date", `${named}${MONTH}${DAY}`, (groups) => dateOf(groups, years)),
    row("month", `${named}${MONTH}(?:份)?(?!\\d)`, (groups) => dateOf(groups, years)),
    row("told-year", `(?<word>${oneOf(words.told)})${MONTH}(?:${DAY})?`, ({ word = "", ...groups }) =>
      inToldYear(dateOf(groups, years), words.told[word] ?? 0),
    ),
    row("told-day", `(?<word>${oneOf(words.toldDays)})`, ({ word = "" }) => ({
      kind: "offset",
      unit: "day",
      amount: words.toldDays[word] ?? 0,
      from: "event",
    })),
    row("month-named", `(?<!\\d)${MONTH}份`, (groups) => dateOf(groups, years)),
    row("decade", "(?<!\\d)(?<year>[12]\\d{2}0)年代", ({ year }) => ({ kind: "calendar", decade: Number(year) })),
    row("year", `${YEAR}(?![\\d代])`, (groups) => dateOf(groups, years)),
    row("year-word", `(?<word>${oneOf(years)})(?!\\d)`, shifted("year", years)),
    row("month-word", `(?<word>${oneOf(months)})`, shifted("month", months)),
    row("month-word-day", `(?<word>${oneOf(months)})${DAY}`, ({ word = "", day }) =>
      monthWithDay(months[word] ?? 0, numberOf(day)),
    ),
    row("day-word", `(?<word>${oneOf(days)})`, shifted("day", days)),
    row("weekday-of-week", words.weekday(oneOf(weeks)), ({ week = "", sign = "" }) =>
      weekdayInWeek(weeks[week] ?? 0, WEEKDAYS[sign] ?? 1),
    ),
    row("week-word", `(?<word>${oneOf(weeks)})(?![一二三四五六日天])`, shifted("week", weeks)),
    row("every", words.every, () => ({ kind: "set" })),
    row("ago", `${words.amount}${words.ago}`, counted(-1, "dct")),
    row("later", `${words.amount}${words.later}`, counted(1, "told")),
    row("during", `${words.amount}${words.during}`, () => ({ kind: "duration", iso: null })),
  ];
}

const inToldYear = (date: CalendarExpression | null, shift: number): TimeExpression | null =>
  date && { ...date, yearShift: shift as Shift, from: "event" };

const monthWithDay = (shift: number, day: number | null): TimeExpression | null =>
  within(day, 31) && Math.abs(shift) <= 1 ? { kind: "calendar", monthShift: shift as Shift, day } : null;

const weekdayInWeek = (shift: number, weekday: number): TimeExpression | null =>
  Math.abs(shift) <= 1 ? { kind: "calendar", weekday, weekShift: shift as Shift } : null;

/** The same distance for each of the words. */
const at = (shift: number, words: string): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(" ").map((word) => [word, shift]));

// Words as grammars and newspapers have them, in simplified and traditional letters.
const ZH: UnspacedWords = {
  lang: "zh",
  years: { ...at(-2, "前年"), ...at(-1, "去年 上年"), ...at(0, "今年 本年"), ...at(1, "明年"), ...at(2, "后年 後年") },
  months: {
    ...at(-1, "上个月 上個月 上月"),
    ...at(0, "本月 这个月 這個月"),
    ...at(1, "下个月 下個月 下月"),
  },
  weeks: {
    ...at(-1, "上周 上週 上星期 上个星期 上個星期 上礼拜 上禮拜"),
    ...at(0, "本周 本週 这周 這週 本星期 这个星期 這個星期 这星期"),
    ...at(1, "下周 下週 下星期 下个星期 下個星期 下礼拜 下禮拜"),
  },
  days: { ...at(-1, "昨晚 昨夜"), ...at(0, "今晚 今夜 今晨"), ...at(1, "明晚") },
  told: { ...at(0, "同年"), ...at(1, "次年 翌年") },
  toldDays: { ...at(0, "同日 当天 當天 当日 當日"), ...at(1, "次日 翌日") },
  to: "至|到|-|~|—",
  weekday: (week) => `(?<week>${week})(?<sign>[一二三四五六日天])`,
  every: "[每逢](?:个|個)?(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]",
  amount: `(?<![\\d第${NUMERALS}])(?<number>\\d{1,3}|[${NUMERALS}]{1,4})(?<unit>天|日|周|週|个?星期|個星期|个?礼拜|個禮拜|个月|個月|年)`,
  ago: "(?:之|以)?前",
  later: "(?:之|以|过|過)?[后後]",
  during: "(?:之|以)?[内內]|[间間]",
};

const JA: UnspacedWords = {
  lang: "ja",
  years: {
    ...at(-2, "一昨年 おととし"),
    ...at(-1, "昨年 去年"),
    ...at(0, "今年 本年"),
    ...at(1, "来年"),
    ...at(2, "再来年"),
  },
  months: { ...at(-2, "先々月"), ...at(-1, "先月"), ...at(0, "今月"), ...at(1, "来月"), ...at(2, "再来月") },
  weeks: { ...at(-2, "先々週"), ...at(-1, "先週"), ...at(0, "今週"), ...at(1, "来週"), ...at(2, "再来週") },
  days: {
    ...at(-2, "一昨日 おととい"),
    ...at(-1, "昨夜 昨晩 昨夕 昨日午前 昨日午後 昨日夜"),
    ...at(0, "今日午前 今日午後"),
    ...at(1, "明晩 あす 明日午前 明日午後"),
    ...at(2, "明後日 あさって"),
  },
  told: { ...at(0, "同年"), ...at(1, "翌年") },
  toldDays: { ...at(0, "同日"), ...at(1, "翌日") },
  to: "から|-|~|〜",
  weekday: (week) => `(?<week>${week})の?(?<sign>[月火水木金土日])曜日?`,
  every: "毎週?の?[月火水木金土日]曜日?",
  amount: `(?<![\\d第${NUMERALS}])(?<number>\\d{1,3}|[${NUMERALS}]{1,4})(?<unit>日|週間|[かカヶケ箇]月|年)`,
  ago: "(?:以)?前(?![後者半])",
  later: "後(?![半者])",
  during: "間|以内",
};

/** Words that chrono takes for the article's own day, and that name no day: now, at once, in the afternoon. */
const NO_DAY = /^(?:现在|現在|而家|立[刻即]|即刻|[上下中]午|[上下]晝|早上?|朝早?|晚上?|夜晚?|凌晨|晏晝?)$/u;

const ROWS = new Map<LanguageCode, readonly UnspacedRow[]>();

function rows(lang: LanguageCode): readonly UnspacedRow[] {
  const known = ROWS.get(lang);
  if (known) return known;
  const words = [ZH, JA].find((each) => each.lang === lang);
  const made = words ? rowsOf(words) : [];
  ROWS.set(lang, made);
  return made;
}

/** True for a reading of chrono's that names no day. */
export const namesNoDay = (text: string): boolean => NO_DAY.test(text.trim());

/** What is read beside chrono in Chinese and Japanese, overlaps included; empty for other languages. */
export function unspacedCandidates(text: string, lang: LanguageCode): readonly Candidate[] {
  return rows(lang).flatMap(({ id, regex, read }) =>
    [...text.matchAll(regex)].flatMap((match) => {
      const expression = read(match.groups ?? {});
      const [start, length] = [match.index, match[0].length];
      // More than chrono has seen: of equally long readings these win.
      return expression ? [{ start, end: start + length, context: length + 2, rule: id, expression }] : [];
    }),
  );
}
