import type { DateWords, WordTable } from "#lib/lang/pack.ts";
import type { LanguageCode } from "#lib/model/language.ts";
import type { PeriodPart, Shift, TimeUnit } from "#lib/model/timex.ts";

/**
 * The little words of dates in a language that has no pack: what chrono-node leaves out and the platform's calendar data do not know.
 * Strings are regular expression sources over normalised text, "" where the language has none or chrono reads them.
 */
export interface SmallWords {
  /** Between day, month and year: "18 de março de 2023". */
  readonly of: string;
  /** From one end of a range to the other: "12. bis 14. Mai". */
  readonly to: string;
  /** Between the members of a list, and between the ends of a range after `between`. */
  readonly and: string;
  readonly between: string;
  /** Between a weekday and its date, beside a comma: "Freitag, dem 17. März". */
  readonly the: string;
  /** What makes a weekday one that comes again: "jeden Montag". */
  readonly every: string;
  /** Words about an amount of time that count it back from now, where chrono has none: "há três dias". */
  readonly ago: readonly [before: string, after: string] | null;
  /** Words for days, where `ago` or `following` count them. */
  readonly day: string;
  /** Weeks, months and years as `ago` counts them. */
  readonly units: WordTable<TimeUnit>;
  /** Beside a unit: the one after what was told, "no ano seguinte". */
  readonly following: string;
  /** Words that make a week's distance of "week", where chrono reads both alike: "a week ago" and "last week". */
  readonly one: string;
  /** Words before an amount of time that make it a duration and no distance: "per due giorni". */
  readonly during: string;
  /** Words behind an amount of time that count it from what was told: "due giorni dopo". */
  readonly later: string;
  /** Prepositions of more than two letters that chrono takes in: "pada hari". */
  readonly before: string;
  /** What shows a reading of chrono's to be something else, the reading between "<" and ">": "am <morgen>" is no tomorrow. */
  readonly not: string;
  readonly shift: WordTable<Shift>;
  readonly unit: WordTable<TimeUnit>;
  readonly part: WordTable<PeriodPart>;
  readonly number: WordTable<number>;
  /** Days by their distance from the article's, where chrono has no word for them: "anteontem" -2. */
  readonly days: WordTable<number>;
  /** Years likewise: "i fjol" -1. */
  readonly years: WordTable<number>;
  /** Endings that months and weekdays take, put behind the platform's forms. */
  readonly endings: { readonly month: readonly string[]; readonly weekday: readonly string[] };
  /** Months by other names than the platform's. */
  readonly months: DateWords["month"];
}

const NONE: SmallWords = {
  of: "",
  to: "",
  and: "",
  between: "",
  the: "",
  every: "",
  ago: null,
  day: "",
  units: {},
  following: "",
  one: "",
  during: "",
  later: "",
  before: "",
  not: "",
  shift: {},
  unit: {},
  part: {},
  number: {},
  days: {},
  years: {},
  endings: { month: [], weekday: [] },
  months: {},
};

/** All words of a list, one meaning: "letzte letzten" → { letzte: -1, letzten: -1 }. */
const meaning = <T>(words: string, value: T): WordTable<T> =>
  Object.fromEntries((words.match(/\S+/g) ?? []).map((word) => [word.replaceAll("_", " "), value]));

const shifts = (last: string, current: string, next: string): WordTable<Shift> => ({
  ...meaning<Shift>(last, -1),
  ...meaning<Shift>(current, 0),
  ...meaning<Shift>(next, 1),
});

const units = (week: string, month: string, year: string): WordTable<TimeUnit> => ({
  ...meaning<TimeUnit>(week, "week"),
  ...meaning<TimeUnit>(month, "month"),
  ...meaning<TimeUnit>(year, "year"),
});

const parts = (start: string, mid: string, end: string): WordTable<PeriodPart> => ({
  ...meaning<PeriodPart>(start, "start"),
  ...meaning<PeriodPart>(mid, "mid"),
  ...meaning<PeriodPart>(end, "end"),
});

/** Numerals from one on, in their order. */
const numerals = (words: string): WordTable<number> =>
  Object.fromEntries(words.split(" ").flatMap((forms, index) => forms.split("/").map((word) => [word, index + 1])));

/** Grammar-book words, "_" for a blank inside one; days stand in `unit` only where chrono does not count them itself. */
const SMALL_WORDS: Readonly<Record<LanguageCode, Partial<SmallWords>>> = {
  de: {
    to: "bis(?: (?:zum|einschließlich))?",
    and: "und|sowie",
    between: "zwischen(?: dem)?",
    the: "dem|den|der",
    every: "jede[nmrs]?|alle",
    during: "für|während",
    day: "tag(?:es)?",
    following: "(?:darauf)?folgende[mnrs]?",
    one: "eine[mnr]?",
    // Weeks and years in the plural are no single one: "in den letzten Jahren".
    not: "<(?:letzte|vergangene|vorige|nächste|kommende|folgende|diese)[nr]? (?:tagen?|wochen|monaten?|jahren?)>|(?:am|der|den|dem|des|jeden|eines|guten|zum|vom|gegen|dieser) <morgen>",
    shift: shifts(
      "letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriger voriges vorigem verflossenen",
      "diese diesen dieser dieses diesem laufenden laufende",
      "nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem",
    ),
    unit: units("woche", "monat monats", "jahr jahres"),
    part: parts("anfang", "mitte", "ende"),
    endings: { month: [], weekday: ["abend", "morgen", "mittag", "vormittag", "nachmittag", "nacht"] },
    months: { jänner: 1, jänners: 1, feber: 2 },
  },
  pt: {
    of: "de|do",
    to: "a|ao|até(?: ao?)?",
    and: "e",
    between: "entre(?: os dias| o dia| os?)?",
    the: "dia",
    every: "cada|todas? as?|todos? os?",
    ago: ["há", "atrás"],
    during: "por|durante",
    // Weekdays without "-feira" are ordinals too: "a quinta comissão".
    not: "<(?:segunda|terça|quarta|quinta|sexta)>(?! ?[(),.;:!?]| ?$| (?:à|de manhã|passada|que vem)(?![\\p{L}]))",
    shift: shifts(
      "passado passada último última",
      "este esta neste nesta deste desta corrente",
      "próximo próxima que_vem",
    ),
    unit: units("semana", "mês", "ano"),
    units: units("semana semanas", "mês meses", "ano anos"),
    day: "dias?",
    following: "seguinte",
    part: parts(
      "início_de inícios_de princípio_de princípios_de início_do",
      "meados_de meados_do",
      "fim_de fins_de final_de finais_de final_do fim_do",
    ),
    days: { anteontem: -2, "depois de amanhã": 2 },
    number: numerals("um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze"),
  },
  it: {
    of: "di|del",
    to: "al|all'|a",
    and: "e",
    between: "(?:tra|fra)(?: il| l')?",
    the: "il|l'",
    every: "ogni|tutti i",
    day: "giorno",
    following: "seguente|successiv[oa]",
    one: "una",
    later: "dopo|più tardi",
    during: "per|durante",
    days: { "l'altro ieri": -2, "ieri l'altro": -2, "l'altroieri": -2 },
    shift: shifts("scorso scorsa passato passata", "questo questa", "prossimo prossima"),
    unit: units("settimana", "mese", "anno"),
    part: parts("inizio inizi", "metà", "fine"),
  },
  nl: {
    to: "tot(?: en met)?|t/m",
    and: "en",
    between: "tussen",
    the: "de",
    every: "elke?|iedere?|alle",
    during: "voor|gedurende",
    day: "dag",
    following: "(?:daar)?opvolgende",
    one: "een|één",
    not: "<(?:vorige|volgende|komende|afgelopen|deze) (?:dagen|weken|maanden|jaren)>|(?:de|een|elke|iedere|goede|deze|die|vroege) <morgen>",
    later: "later|na",
    shift: shifts("vorige vorig afgelopen voorbije", "deze dit", "volgende volgend komende komend aanstaande"),
    unit: units("week", "maand", "jaar"),
    days: {
      eergisteren: -2,
      gisteravond: -1,
      gisterochtend: -1,
      gistermiddag: -1,
      gisternacht: -1,
      vanochtend: 0,
      vanavond: 0,
      vannacht: 0,
      overmorgen: 2,
    },
    endings: { month: [], weekday: ["avond", "ochtend", "middag", "nacht", "morgen"] },
    part: parts("begin", "medio half", "eind einde"),
  },
  sv: {
    to: "till(?: och med)?(?: den)?",
    and: "och",
    between: "mellan(?: den)?",
    the: "den",
    every: "varje|var|alla",
    ago: ["för", "sedan"],
    shift: shifts("förra", "denna detta den_här det_här", "nästa kommande"),
    unit: units("vecka veckan", "månad månaden", "år året"),
    units: units("vecka veckor", "månad månader", "år"),
    day: "dag(?:ar|en)?|dygn",
    following: "följande",
    part: parts("början_av i_början_av", "mitten_av", "slutet_av"),
    number: numerals("en/ett två tre fyra fem sex sju åtta nio tio elva tolv"),
    days: {
      "i förrgår": -2,
      "i går": -1,
      "i går kväll": -1,
      "i dag": 0,
      "i kväll": 0,
      "i morgon": 1,
      "i övermorgon": 2,
    },
    years: { "i fjol": -1, "i år": 0 },
    endings: { month: [], weekday: ["en", "s", "kvällen", "morgonen", "natten", "eftermiddagen"] },
  },
  fi: {
    to: "",
    and: "ja",
    every: "joka",
    day: "päivänä",
    following: "seuraavana",
    one: "yksi|yhden|viikko",
    shift: shifts("viime", "tällä tässä tänä", "ensi"),
    unit: units("viikolla viikko", "kuussa kuukausi", "vuonna vuosi"),
    endings: { month: ["ssa", "n"], weekday: ["na"] },
    months: {},
  },
  vi: {
    of: "năm",
    to: "đến|tới",
    and: "và",
    every: "mỗi|hằng|hàng",
    // "Thứ hai" is Monday and the second alike: a day only where a word for a day stands before it, or a stop behind it.
    not: "(?<!(?:hôm|vào|sáng|chiều|tối|trưa|đêm|và|đến) )<thứ \\p{L}+>(?! (?:này|tới|tuần|vừa)| ?[,(])",
    later: "sau",
    one: "một",
    shift: shifts("ngoái", "này nay", ""),
    unit: units("tuần", "tháng", "năm"),
  },
  ja: {
    // "金曜会" is a society.
    not: "<[月火水木金土日]曜>(?![のにはもか、,()\\s]|$)",
  },
  id: {
    to: "sampai(?: dengan)?|hingga|s/d",
    and: "dan",
    between: "antara(?: tanggal)?",
    every: "setiap|tiap|tiap-tiap",
    during: "selama|untuk",
    later: "kemudian|setelahnya|sesudahnya",
    one: "satu|seminggu|sepekan",
    before: "pada(?: hari)?|hari(?! ini)",
    shift: shifts("", "ini", ""),
    days: { lusa: 2 },
    unit: units("pekan minggu", "bulan", "tahun"),
    part: parts("awal", "pertengahan", "akhir"),
  },
};

/** Words between the parts of a date in other languages of Europe: no two of them mean different things there. */
const OTHERS: SmallWords = { ...NONE, of: "de|do|di|del|of|d'" };

/** The little words of a language; for one that nobody knows, those that are safe in all. */
export const smallWords = (lang: LanguageCode): SmallWords =>
  SMALL_WORDS[lang] ? { ...NONE, ...SMALL_WORDS[lang] } : OTHERS;
