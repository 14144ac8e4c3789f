import { type Case, declineAdjective, declineNoun } from "./declension.ts";

/** Words that stand in every case as they are: particles, and parts of names that do not decline. */
// biome-ignore format: table
const FIXED: ReadonlySet<string> = new Set([
  "Абдель", "Абу", "Аль", "Бін", "Да", "Де", "Джей", "Ді", "Ель", "Ібн", "Ла", "Ле", "Марко", "Шейх",
]);

/** The same, but not in front: "Бен" is also short for Benjamin. */
const FIXED_INSIDE: ReadonlySet<string> = new Set(["Бен", "Ван", "Дер", "Фон"]);

// biome-ignore format: table
/** Titles that stand before a name as part of it. */
const TITLES: ReadonlySet<string> = new Set([
  "герцог", "емір", "імператор", "кардинал", "князь", "король", "королева", "папа", "патріарх", "принц", "принцеса", "султан",
]);

/** Given names of Slavs: with them "-ін" in a family name is the Slavic suffix, and "-о" declines. */
// biome-ignore format: table
const SLAVIC: ReadonlySet<string> = new Set([
  "Анатолій", "Андрій", "Антон", "Борис", "Вадим", "Валерій", "Валентин", "Василь", "Віктор", "Віталій", "Володимир", "В'ячеслав", "Геннадій", "Георгій", "Григорій",
  "Денис", "Дмитро", "Євген", "Іван", "Ігор", "Кирило", "Костянтин", "Леонід", "Максим", "Микола", "Михайло", "Олег", "Олександр", "Олексій", "Павло",
  "Петро", "Роман", "Руслан", "Сергій", "Станіслав", "Степан", "Тарас", "Федір", "Юрій", "Ярослав",
  "Ганна", "Марія", "Наталія", "Оксана", "Олена", "Ольга", "Світлана", "Тетяна", "Юлія", "Ірина", "Катерина", "Людмила", "Валентина",
]);

/** Given names in -о that decline, as Ukrainian ones do. */
const IN_O: ReadonlySet<string> = new Set(["Дмитро", "Данило", "Кирило", "Михайло", "Павло", "Петро"]);

/** Family names of the Turkic East with the Slavic suffix "-ін". */
const SUFFIXED: ReadonlySet<string> = new Set(["Жумангарін", "Карін", "Мамін", "Набіулліна", "Рахметуллін"]);

/** Names in "-ін" and "-ин" without that suffix; so are those in "-дін". */
// biome-ignore format: table
const UNSUFFIXED: ReadonlySet<string> = new Set([
  "Амін", "Ведрін", "Калин", "Корбін", "Лвін", "Локсін", "Мартін", "Мнучин", "Остін", "Радакін", "Рівлін", "Тавісін", "Тонін", "Шахін", "Ямін", "Яссін",
]);

// biome-ignore format: table
/** First words of Vietnamese, Burmese and Khmer names, of which, as of all names with the family name in front, only the last word declines. */
const ONLY_LAST: ReadonlySet<string> = new Set([
  "Буй", "Вунна", "Ле", "Лионг", "Мін", "Нгуєн", "Нго", "Прак", "Сок", "Тан", "Тейн", "Тхін", "Фам", "Фан", "Хор", "Хун", "Чан", "Чионг",
]);

/** A word of a man's name that is not his family name, or a family name without a Slavic suffix. */
function masculineWord(word: string, wanted: Case, isDeclinedInO: boolean): string | null {
  if (word.endsWith("о")) return isDeclinedInO ? declineNoun(word.slice(0, -1), "person", wanted) : word;
  return declineNoun(word, "person", wanted);
}

/** "Зеленський, Зеленським", "Лавров, Лавровим", "Порошенко, Порошенком", "Макрон, Макроном", "Клеверлі". */
function mansFamilyName(word: string, wanted: Case, isSlav: boolean): string | null {
  if (word.endsWith("ий")) return declineAdjective(word, wanted === "acc" ? "gen" : wanted);
  if (/[иії]в$/.test(word)) return null; // "Ковалів": Коваліва and Ковалева
  const endsInIn = /[иії]н$/.test(word);
  if (isSlav && /(?:і[^аеєиіїоуюяйкн]+|[ое]к|ень)$/.test(word)) return null; // the vowel changes in some: "Перебийніс, Перебийноса"
  const isSuffixed = SUFFIXED.has(word) || (isSlav && endsInIn);
  if (wanted === "ins" && (isSuffixed || /[оеє]в$/.test(word))) return `${word}им`;
  if (wanted === "ins" && endsInIn && !UNSUFFIXED.has(word) && !/дін$/i.test(word)) return null;
  return masculineWord(word, wanted, /(?:[еє]нк|йк)о$/.test(word) || (isSlav && word.endsWith("ко")));
}

/** "Тихановська, Тихановською", "Захарова, Захаровою", "Мецола, Мецолою", "Бербок". */
function womansFamilyName(word: string, wanted: Case, isSlav: boolean): string | null {
  if (!/[ая]$/.test(word)) return word;
  if (/(?:ськ|цьк|зьк)а$/.test(word)) return declineAdjective(word, wanted);
  const endsInIna = /[иії]на$/.test(word);
  const isSuffixed = /[оеєї]ва$/.test(word) || SUFFIXED.has(word) || (isSlav && endsInIna);
  if (isSuffixed) return word.slice(0, -1) + { gen: "ої", dat: "ій", acc: "у", ins: "ою" }[wanted];
  return endsInIna ? null : declineNoun(word, "f", wanted);
}

/** Also where it is no family name: "Шимон Шинковський вель Сенк", "Великий герцог". */
const ADJECTIVE = /(?:ськ|цьк|зьк|ик)ий$/;

interface Sort {
  readonly isFemale: boolean;
  readonly isFamilyName: boolean;
  readonly isSlav: boolean;
}

function declineWord(word: string, wanted: Case, { isFemale, isFamilyName, isSlav }: Sort): string | null {
  if (TITLES.has(word.toLowerCase())) return declineNoun(word, "person", wanted);
  if (!/^[А-ЯІЇЄҐ]/.test(word)) return word; // "фон", "аль"
  if (ADJECTIVE.test(word) && !isFemale) return declineAdjective(word, wanted === "acc" ? "gen" : wanted);
  if (isFamilyName) return (isFemale ? womansFamilyName : mansFamilyName)(word, wanted, isSlav);
  if (!isFemale) return masculineWord(word, wanted, IN_O.has(word));
  return /[ая]$/.test(word) ? declineNoun(word, "f", wanted) : word;
}

/** "Касимом-Жомартом", but "Жан-Івом" and "Діас-Канелем"; "аль-Джубейром". */
function declineHyphened(word: string, wanted: Case, sort: Sort): string | null {
  const parts = word.split("-");
  const isWhole = (!sort.isFamilyName && parts[0] !== "Жан") || (sort.isFamilyName && sort.isSlav);
  const forms = parts.map((part, at) => (at === parts.length - 1 || isWhole ? declineWord(part, wanted, sort) : part));
  return forms.includes(null) ? null : forms.join("-");
}

/** The number behind a monarch's name stays. */
const isNumber = (word: string): boolean => /^[IVX]+$/.test(word);

/** Who bears a name, as far as it decides how the name declines. */
export interface Bearer {
  readonly isFemale: boolean;
  /** The family name stands first, as in Chinese: "Сі Цзіньпін". */
  readonly isFamilyFirst: boolean;
}

/**
 * A person's name in a case; null where no rule is sure of it, or where it is not written in Ukrainian.
 * The last word is taken for the family name; of names with the family name in front only the last word declines.
 */
export function declinePerson(name: string, { isFemale, isFamilyFirst }: Bearer, wanted: Case): string | null {
  const words = name.split(" ");
  const names = words.filter((word) => !isNumber(word));
  if (!names.every((word) => /^[А-ЯІЇЄҐа-яіїєґ'’ʼ-]+$/.test(word))) return null;
  const [first = ""] = names;
  const last = names.at(-1);
  const isLastOnly = isFamilyFirst || ONLY_LAST.has(first);
  const isSlav = SLAVIC.has(first);
  const hasFamilyName = !isLastOnly && names.filter((word) => !TITLES.has(word.toLowerCase())).length > 1;
  const stays = (word: string, at: number): boolean =>
    isNumber(word) ||
    FIXED.has(word) ||
    (at > 0 && FIXED_INSIDE.has(word)) ||
    (isLastOnly && (isFemale || word !== last));
  const forms = words.map((word, at) => {
    if (stays(word, at)) return word;
    return declineHyphened(word, wanted, { isFemale, isFamilyName: hasFamilyName && word === last, isSlav });
  });
  return forms.includes(null) ? null : forms.join(" ");
}
