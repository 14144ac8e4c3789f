import { type Introduction, provisional } from "./introductions.ts";
import { isUsualGivenName } from "./latin-names.ts";
import type { Line, Unit } from "./units.ts";
import { isJoined, type Word } from "./words.ts";

/** A given name and at most two more words. */
const MAX_NAME_WORDS = 3;
/** Shorter words sound like too many names. */
const MIN_GIVEN_LETTERS = 4;

/**
 * "Василь Коваленко народився …", "прилетел *Максим Литвинов*": persons whom neither a table knows nor a title introduces, by a usual given
 * name and a capitalised word behind it, in text order. [] for a language that does not say behind which words such a name is that of a thing.
 */
export function untitledIn(line: Line, units: readonly Unit[], blocked: ReadonlySet<number>): readonly Introduction[] {
  const { words, text, pack } = line;
  const { namesakes } = pack.names;
  const found: Introduction[] = [];
  if (namesakes === undefined) return found;
  const isFree = (at: number): boolean =>
    isNameWord(words[at]!) && !blocked.has(at) && !units.some(({ from, to }) => at >= from && at < to);
  for (let at = 0; at + 1 < words.length; at++) {
    if (!isNameWord(words[at]!) || !isNameWord(words[at + 1]!)) continue;
    let to = at + 1;
    while (to < words.length && isJoined(text, words[to - 1]!, words[to]!) && isNameWord(words[to]!)) to++;
    const isName = to - at > 1 && to - at <= MAX_NAME_WORDS && isUsual(words[at]!) && !isNamesake(line, at, namesakes);
    if (isName && indexes(at, to).every(isFree)) found.push(provisional(line, [at, to], "untitled-name", null));
    at = to - 1;
  }
  return found;
}

const indexes = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, nth) => from + nth);

const isNameWord = ({ casing, text, lexeme }: Word): boolean =>
  casing === "title" && text.length > 1 && !lexeme.isNotName;

const isUsual = ({ text, lexeme }: Word): boolean =>
  [text, ...lexeme.stems].some((form) => form.length >= MIN_GIVEN_LETTERS && isUsualGivenName(form));

/** "Вулиця *Тараса Шевченка*", "крейсер «*Адмірал Макаров*»": what is called after somebody. */
function isNamesake({ words, text }: Line, at: number, namesakes: readonly string[]): boolean {
  if (text.charAt(words[at]!.start - 1) === '"') return true;
  const before = words[at - 1];
  return before !== undefined && namesakes.some((stem) => before.text.startsWith(stem));
}
