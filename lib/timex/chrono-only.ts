import { Chrono, de, fi, id, it, ja, nl, pt, sv, vi, zh } from "chrono-node";
import { BLANK, type DateWords, type LanguagePack } from "#lib/lang/pack.ts";
import type { LanguageCode, Script } from "#lib/model/language.ts";
import { chronoRules } from "./chrono-rules.ts";
import { type SmallWords, smallWords } from "./chrono-words.ts";
import { NO_WORDS } from "./compiled-rules.ts";

/** Both ways of writing Chinese; chrono's own mixture leaves out the simplified words for days and distances. */
const chinese = (): Chrono =>
  new Chrono({
    parsers: [...zh.hans.casual.parsers, ...zh.hant.casual.parsers],
    refiners: [...zh.casual.refiners],
  });

/** chrono-node's languages that have no pack of their own here. */
const CHRONO: Readonly<Record<LanguageCode, () => Chrono>> = {
  de: () => de.casual,
  fi: () => fi.casual,
  id: () => id.casual,
  it: () => it.casual,
  ja: () => ja.casual,
  nl: () => nl.casual,
  pt: () => pt.casual,
  sv: () => sv.casual,
  vi: () => vi.casual,
  zh: chinese,
};

const SCRIPTS: Readonly<Record<LanguageCode, Script>> = {
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
/** Months cut short with a stop, which ends no sentence where a year follows. */
const SHORT_MONTHS: Readonly<Record<LanguageCode, string>> = {
  de: "jan jän feb mär mrz apr jun jul aug sep sept okt nov dez",
  id: "jan feb peb mar apr jun jul agu agt ags sep sept okt nov nop des",
  it: "gen feb mar apr mag giu lug ago set sett ott nov dic",
  nl: "jan feb mrt mar apr jun jul aug sep sept okt nov dec",
  pt: "jan fev mar abr mai jun jul ago set out nov dez",
  sv: "jan feb mar apr jun jul aug sep sept okt nov dec",
};
const shortMonths = (code: LanguageCode): readonly string[] =>
  (SHORT_MONTHS[code]?.split(" ") ?? []).map((month) => `${month}. #`);

/** Some languages' platform data count in another calendar by themselves. */
const GREGORIAN = { calendar: "gregory", timeZone: "UTC" } as const;

const isKnown = (code: LanguageCode): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([code]).length > 0;
  } catch (error) {
    // What is no language tag at all ("x", "english language") is a language that nobody knows.
    if (error instanceof RangeError) return false;
    throw error;
  }
};

const WORDS = /^[\p{L}\p{M}]+(?:[ -][\p{L}\p{M}]+)*$/u;
/** Languages that count the years of another era beside the months of ours: what would come of both is another century. */
const OTHER_ERA: ReadonlySet<LanguageCode> = new Set(["th"]);
const SHORTEST_NAME = 3;
const keyOf = (name: string): string => name.toLowerCase().normalize("NFKC");
const inflected = (name: string, endings: readonly string[]): readonly string[] => [
  name,
  ...endings.map((ending) => name + ending),
];

/** Month names of a language in the forms that stand alone and beside a day, lower case; empty where the platform does not know it. */
function monthNames(code: LanguageCode, { endings, months }: SmallWords): DateWords["month"] {
  if (!isKnown(code) || OTHER_ERA.has(code)) return months;
  const alone = new Intl.DateTimeFormat(code, { month: "long", ...GREGORIAN });
  const besideDay = new Intl.DateTimeFormat(code, { day: "numeric", month: "long", ...GREGORIAN });
  const names = Array.from({ length: 12 }, (_, index) => {
    const date = new Date(Date.UTC(2010, index, 15));
    const inDate = besideDay.formatToParts(date).find(({ type }) => type === "month")?.value ?? "";
    return [...inflected(alone.format(date), endings.month), inDate]
      .filter((name) => /^[\p{L}\p{M}]+$/u.test(name) && name.length >= SHORTEST_NAME)
      .map((name) => [keyOf(name), index + 1]);
  });
  return { ...Object.fromEntries(names.flat()), ...months };
}

/** Names of the weekdays, ISO numbers, lower case. */
function weekdayNames(code: LanguageCode): DateWords["weekday"] {
  if (!isKnown(code)) return {};
  const format = new Intl.DateTimeFormat(code, { weekday: "long", ...GREGORIAN });
  // 4 January 2010 was a Monday.
  const names = Array.from({ length: 7 }, (_, index) => format.format(new Date(Date.UTC(2010, 0, 4 + index))));
  return Object.fromEntries(
    names.flatMap((name, index) =>
      WORDS.test(name) && name.length >= SHORTEST_NAME ? [[keyOf(name), index + 1]] : [],
    ),
  );
}

/** True where months are written small, so that a capitalised one may be a person's name. */
function writesMonthsSmall(code: LanguageCode): boolean {
  if (!isKnown(code)) return false;
  const january = new Intl.DateTimeFormat(code, { month: "long", ...GREGORIAN }).format(0);
  return /^\p{Ll}/u.test(january);
}

function datesOf(code: LanguageCode): LanguagePack["dates"] {
  const small = smallWords(code);
  const { shift, unit, part, number, endings } = small;
  const weekdays = weekdayNames(code);
  const forms = Object.entries(weekdays).flatMap(([name, weekday]) =>
    inflected(name, endings.weekday).map((form) => [form, weekday] as const),
  );
  const rows = chronoRules(small, weekdays);
  return {
    words: {
      ...NO_WORDS,
      month: monthNames(code, small),
      dayShift: Object.fromEntries(forms),
      shift,
      unit,
      part,
      number,
    },
    rules: rows.map((rule, index) => ({ ...rule, id: `${code}/common-${index + 1}` })),
    proclitics: "",
    writtenSmall: writesMonthsSmall(code),
    cases: [],
  };
}

const NO_LANGUAGE: LanguageCode = "und";
const KNOWN = new Map<LanguageCode, LanguagePack>();

/**
 * A pack for a language that the project has none of: dates as chrono-node reads them where it knows the language, with month names
 * and digits from the platform's calendar data; no words for names or events. `code` may name a region or script ("pt-BR"), or be no
 * language at all; dates in figures are read in any. The same object each time; does not throw.
 */
export function chronoOnlyPack(code: LanguageCode): LanguagePack {
  const lang = code.toLowerCase().split(/[-_]/)[0] ?? "";
  const known = KNOWN.get(lang);
  if (known) return known;
  // All languages that nobody knows share one pack, so that no list of made-up codes fills the memory.
  if (lang !== NO_LANGUAGE && !isKnown(lang)) return chronoOnlyPack(NO_LANGUAGE);
  const pack = emptyPack(lang);
  KNOWN.set(lang, pack);
  return pack;
}

const emptyPack = (code: LanguageCode): LanguagePack => ({
  code,
  script: SCRIPTS[code] ?? "Zyyy",
  chrono: CHRONO[code]?.() ?? null,
  dates: datesOf(code),
  ...BLANK,
  text: {
    ...BLANK.text,
    abbreviations: [...(ORDINAL_STOPS.has(code) ? DAYS_WITH_STOP : []), ...shortMonths(code)],
  },
});
