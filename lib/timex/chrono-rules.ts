import type { DateRule, DateWords } from "#lib/lang/pack.ts";
import type { TimeUnit } from "#lib/model/timex.ts";
import type { SmallWords } from "./chrono-words.ts";

/** A month alone is a date only where its name is long enough to be no other word. */
const SHORTEST_MONTH_ALONE = 5;
/** What a bare figure must look like to be a year beside a word that says so. */
const YEAR_NEXT = "(?=(?:1[6-9]|20)\\d\\d)";

type Rule = Omit<DateRule, "id">;
const calendar = (pattern: string, example: string): Rule => ({ kind: "calendar", pattern, example });
const range = (pattern: string, example: string): Rule => ({ kind: "range", pattern, example });
const oneOf = (...sources: readonly string[]): string => `(?:${sources.filter((source) => source !== "").join("|")})`;

/** Dates in figures alone, the same in every language. */
// biome-ignore format: table
const FIGURES: readonly Rule[] = [
  calendar("{year}-(?={monthnum}-\\d\\d){monthnum}-{day}", "2023-03-18"),
  calendar("{day}[./]{monthnum}[./]{year}", "18.03.2023"),
  calendar("{year}年{monthnum}月{day}日", "2023年3月18日"),
  calendar("{day}/{monthnum}/{yy}", "18/3/23"),
  calendar("{day}\\.{monthnum}\\.{yy}", "18.3.23"),
  calendar("{day}\\. {monthnum}\\. {year}", "18. 3. 2023"),
  range(`${YEAR_NEXT}{year1} ?- ?${YEAR_NEXT}{year2}`, "2014-2018"),
  calendar(`\\(<${YEAR_NEXT}{year}>(?=\\))`, "(2015)"),
];

/** Dates with the month's name as the platform's calendar data give it, and lists and ranges of them. */
function namedRules({ of, to, and, between, the }: SmallWords): readonly Rule[] {
  const link = of === "" ? "" : `(?: ${oneOf(of)})?`;
  const year = (end: string): string => `(?:,?${link} {year${end}})?`;
  const until = oneOf(" ?- ?", to === "" ? "" : ` ${oneOf(to)} `);
  // The platform's weekdays stand in the table of shifted days: the table of weekdays is for languages that read them by themselves.
  const article = the === "" ? "" : `(?:${oneOf(the)} ?)?`;
  const weekday = `(?:{dayShift:weekday},? ${article})?`;
  const dayMonth = (end = ""): string => `{day${end}}\\.?${link} {month${end}}`;
  const list = `<{day}\\.?>(?:, <{day}\\.?>)?,? ${oneOf(and)} <${dayMonth()}${year("")}>`;
  const spanned = (joint: string, open: string, close: string): readonly Rule[] => [
    range(`${open}{day1}\\.?${joint}${dayMonth("2")}${year("2")}${close}`, "12-14"),
    range(`${open}${dayMonth("1")}${year("1")}${joint}${dayMonth("2")}${year("2")}${close}`, "12"),
    range(`${open}{month1}(?:${link} {year1})?${joint}{month2}${link} {year2}${close}`, "2023"),
  ];
  return [
    calendar(`${weekday}${dayMonth()}${year("")}`, "18"),
    calendar("{month} {day},? {year}", "18, 2023"),
    calendar("{year}\\.? {month} {day}\\.?", "2023. 18"),
    calendar(`{month}${link} {year}`, "2023"),
    calendar(`(?=\\p{L}{${SHORTEST_MONTH_ALONE},}){month}(?!-\\p{L})`, ""),
    calendar("{dayShift:weekday},? \\({day}(?:[./]{monthnum}(?:[./]{year})?)?\\)", ""),
    ...spanned(until, "", ""),
    ...(and === "" ? [] : [calendar(list, "12")]),
    ...(and === "" || between === "" ? [] : spanned(` ${oneOf(and)} ${article}`, `${oneOf(between)} <`, ">")),
  ];
}

/** The words of a table by what they stand for. */
function wordsByValue(table: Readonly<Record<string, number>>): readonly (readonly [value: number, source: string])[] {
  const values = [...new Set(Object.values(table))];
  return values.map((value) => [value, oneOf(...Object.keys(table).filter((word) => table[word] === value))] as const);
}

/** Days and years with words of their own, and what comes again. */
function wordRules({ days, years, every, endings }: SmallWords, weekdays: DateWords["weekday"]): readonly Rule[] {
  const dayRules = wordsByValue(days).map(
    ([dayShift, pattern]): Rule => ({ kind: "shifted-unit", pattern, implies: { dayShift }, example: "" }),
  );
  const yearRules = wordsByValue(years).map(
    ([unitShift, pattern]): Rule => ({
      kind: "shifted-unit",
      pattern,
      implies: { unit: "year", unitShift },
      example: "",
    }),
  );
  // Chrono knows the bare names of the weekdays and takes in what moves them; "Freitagabend" it does not know.
  const partsOfDay = endings.weekday.length === 0 ? [] : wordsByValue(weekdays);
  const longRules = partsOfDay.map(
    ([weekday, names]): Rule => ({ ...calendar(`${names}${oneOf(...endings.weekday)}`, ""), implies: { weekday } }),
  );
  const again: Rule = { kind: "set", pattern: `${oneOf(every)} {dayShift:weekday}`, example: "" };
  return [...dayRules, ...yearRules, ...longRules, ...(every === "" ? [] : [again])];
}

/** What is counted from the article's own date, in the languages whose words are known. */
function relativeRules({ of, shift, part }: SmallWords): readonly Rule[] {
  const has = (table: object): boolean => Object.keys(table).length > 0;
  const link = of === "" ? "" : `(?: ${oneOf(of)})?`;
  const shifted: readonly Rule[] = [
    { kind: "shifted-unit", pattern: "{shift} {unit}", example: "" },
    { kind: "shifted-unit", pattern: "{unit} {shift}", example: "" },
    calendar("{shift} {dayShift:weekday}", ""),
    calendar("{dayShift:weekday} {shift}", ""),
  ];
  const parted: readonly Rule[] = [
    calendar(`{part} {month}(?:${link} {year})?`, ""),
    calendar(`{part} ${YEAR_NEXT}{year}`, ""),
  ];
  return [...(has(shift) ? shifted : []), ...(has(part) ? parted : [])];
}

/** Distances: back from the article, and on from what was told. */
function distanceRules({ ago, day, units, following }: SmallWords): readonly Rule[] {
  const counted = (unit: TimeUnit, words: readonly string[]): readonly Rule[] => {
    const amount = `{number} ${oneOf(...words)}`;
    const [before, after] = ago ?? [];
    const patterns = [`${before} ${amount}(?: ${after})?`, `${amount} ${after}`];
    return patterns.map((pattern) => ({ kind: "offset", direction: -1, pattern, implies: { unit }, example: "" }));
  };
  const ofUnit = (unit: TimeUnit): readonly string[] => Object.keys(units).filter((word) => units[word] === unit);
  const back =
    ago === null
      ? []
      : [
          ...counted("day", [day]),
          ...(["week", "month", "year"] as const).flatMap((unit) => counted(unit, ofUnit(unit))),
        ];
  const next = { from: "event", example: "" } as const;
  const on: readonly Rule[] =
    following === ""
      ? []
      : [`${oneOf(following)} UNIT`, `UNIT ${oneOf(following)}`].flatMap((pattern): readonly Rule[] => [
          { ...next, kind: "shifted-unit", pattern: pattern.replace("UNIT", "{unit}"), implies: { shift: 1 } },
          {
            ...next,
            kind: "offset",
            direction: 1,
            pattern: pattern.replace("UNIT", oneOf(day)),
            implies: { unit: "day", number: 1 },
          },
        ]);
  return [...back, ...on];
}

/** The rules of a language without a pack: dates in figures, with the platform's names, and with its little words; ids are the caller's. */
export const chronoRules = (small: SmallWords, weekdays: DateWords["weekday"]): readonly Rule[] => [
  ...FIGURES,
  ...namedRules(small),
  ...relativeRules(small),
  ...distanceRules(small),
  ...wordRules(small, weekdays),
];
