import { type Chrono, de, fr, id, it, ja, nl, pt, ru, sv, vi, zh } from "chrono-node";
import { BLANK, type DateRule, type DateWords, type LanguagePack } from "#lib/lang/pack.ts";
import type { LanguageCode, Script } from "#lib/model/language.ts";
import { NO_WORDS } from "./rules.ts";

/** chrono-node's languages that have no pack of their own here. */
const CHRONO: Readonly<Record<LanguageCode, Chrono>> = {
  de: de.casual,
  fr: fr.casual,
  id: id.casual,
  it: it.casual,
  ja: ja.casual,
  nl: nl.casual,
  pt: pt.casual,
  ru: ru.casual,
  sv: sv.casual,
  vi: vi.casual,
  zh: zh.casual,
};

const SCRIPTS: Readonly<Record<LanguageCode, Script>> = {
  ru: "Cyrl",
  be: "Cyrl",
  bg: "Cyrl",
  kk: "Cyrl",
  ja: "Hans",
  zh: "Hans",
  fa: "Arab",
  he: "Hebr",
  el: "Grek",
};

/** Languages that write "18. März": the stop after a day ends no sentence. */
const ORDINAL_STOPS: ReadonlySet<LanguageCode> = new Set([
  "de",
  "da",
  "nb",
  "nn",
  "no",
  "fi",
  "cs",
  "sk",
  "hu",
  "hr",
  "bs",
  "sl",
  "sr",
  "lv",
  "et",
  "is",
  "tr",
]);
const DAYS_WITH_STOP = Array.from({ length: 31 }, (_, index) => `${index + 1}.`);

/** Particles that may stand between the parts of a date in the languages of Europe: "18 de março de 2023", "18. März". */
const OF = "(?: (?:de|do|di|del|of|d'))?";
/** A month alone is a date only where its name is long enough to be no other word. */
const SHORTEST_MONTH_ALONE = 5;

/** Dates in digits, and with the month's name as the platform's calendar data give it. */
// biome-ignore format: table
const RULES: readonly Omit<DateRule, "id">[] = [
  { kind: "calendar", pattern: "{year}-(?={monthnum}-\\d\\d){monthnum}-{day}", example: "2023-03-18" },
  { kind: "calendar", pattern: "{day}[./]{monthnum}[./]{year}", example: "18.03.2023" },
  { kind: "calendar", pattern: "{year}年{monthnum}月{day}日", example: "2023年3月18日" },
  { kind: "calendar", pattern: `{day}\\.?${OF} {month}(?:,?${OF} {year})?`, example: "18. 2023" },
  { kind: "calendar", pattern: "{month} {day},? {year}", example: "18, 2023" },
  { kind: "calendar", pattern: `{month}${OF} {year}`, example: "2023" },
  { kind: "calendar", pattern: `(?=\\p{L}{${SHORTEST_MONTH_ALONE},}){month}`, example: "" },
  { kind: "range", pattern: `{day1}\\.? ?- ?{day2}\\.?${OF} {month2}(?:,?${OF} {year2})?`, example: "12-14" },
  { kind: "range", pattern: "(?=(?:1[6-9]|20)\\d\\d){year1} ?- ?(?=(?:1[6-9]|20)\\d\\d){year2}", example: "2014-2018" },
  { kind: "calendar", pattern: "\\(<(?=(?:1[6-9]|20)\\d\\d){year}>(?=\\))", example: "(2015)" },
];

/** Month names of a language in the forms that stand alone and beside a day, lower case; empty where the platform does not know it. */
function monthNames(code: LanguageCode): DateWords["month"] {
  if (Intl.DateTimeFormat.supportedLocalesOf([code]).length === 0) return {};
  const alone = new Intl.DateTimeFormat(code, { month: "long", timeZone: "UTC" });
  const besideDay = new Intl.DateTimeFormat(code, { day: "numeric", month: "long", timeZone: "UTC" });
  const names = Array.from({ length: 12 }, (_, index) => {
    const date = new Date(Date.UTC(2010, index, 15));
    const inDate = besideDay.formatToParts(date).find(({ type }) => type === "month")?.value ?? "";
    return [alone.format(date), inDate]
      .filter((name) => /^\p{L}{3,}$/u.test(name))
      .map((name) => [name.toLowerCase().normalize("NFKC"), index + 1]);
  });
  return Object.fromEntries(names.flat());
}

function datesOf(code: LanguageCode): LanguagePack["dates"] {
  const rules = RULES.map((rule, index) => ({ ...rule, id: `${code}/common-${index + 1}` }));
  return { words: { ...NO_WORDS, month: monthNames(code) }, rules, proclitics: "", cases: [] };
}

const KNOWN = new Map<LanguageCode, LanguagePack>();

/**
 * A pack for a language that the project has none of: dates as chrono-node reads them where it knows the language, with month names
 * and digits from the platform's calendar data; no words for names or events. The same object each time.
 */
export function chronoOnlyPack(code: LanguageCode): LanguagePack {
  const known = KNOWN.get(code);
  if (known) return known;
  const pack = emptyPack(code);
  KNOWN.set(code, pack);
  return pack;
}

const emptyPack = (code: LanguageCode): LanguagePack => ({
  code,
  script: SCRIPTS[code] ?? "Zyyy",
  chrono: CHRONO[code] ?? null,
  dates: datesOf(code),
  ...BLANK,
  text: { ...BLANK.text, abbreviations: ORDINAL_STOPS.has(code) ? DAYS_WITH_STOP : [] },
});
