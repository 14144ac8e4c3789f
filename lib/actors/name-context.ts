import { matchEnding } from "#lib/scan/endings.ts";
import type { Alias } from "./aliases.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import type { Grammar } from "./grammar.ts";
import { namesBeginning } from "./person-names.ts";
import type { Line } from "./units.ts";
import { foldName, type Word } from "./words.ts";

/** How far before a word its meaning is looked for. */
const BEFORE_UNITS = 60;

/** What stands before an offset, as far as it can tell what a name there means. */
export const textBefore = ({ text }: Line, at: number): string => text.slice(Math.max(0, at - BEFORE_UNITS), at);

/** True for names that are common words too and stand as such, and for countries that are part of somebody's name. */
export function isOtherwiseMeant(line: Line, alias: Alias, at: number): boolean {
  const { commonWords, givenNames } = line.grammar;
  if (alias.by === "famous" && hasOtherGivenName(line, at, alias.words.length)) return true;
  if (alias.words.length > 1) return false;
  const word = alias.words[0]!;
  const before = commonWords.get(word);
  if (before === null) return true;
  if (before && !before.test(textBefore(line, line.words[at]!.start)) && !isListed(line, alias, at)) return true;
  return givenNames.has(word) && standsInName(line, at);
}

/** "النيجر *ومالي*": a state's name joined by "and" to that of another, which no other word can be. */
function isListed(line: Line, { kind, by }: Alias, at: number): boolean {
  const { words, text, pack, grammar } = line;
  const [before, own, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (kind !== "state" || by !== "name" || !pack.syntax.verbFirst) return false;
  const isState = (word: Word, size: number): boolean =>
    word.lexeme.aliases.some((list) =>
      list.some((alias) => {
        const isName = alias.by === "name" && alias.kind === "state" && alias.words.length === size;
        return isName && !grammar.commonWords.has(alias.words[0]!);
      }),
    );
  const isJoinedTo = (left: Word, right: Word): boolean =>
    pack.syntax.conjunctions.includes(right.text.charAt(0)) && text.slice(left.end, right.start).trim() === "";
  if (before && isJoinedTo(before, own))
    return isState(before, 1) || (words[at - 2] !== undefined && isState(words[at - 2]!, 2));
  return after !== undefined && isJoinedTo(own, after) && (isState(after, 1) || isState(after, 2));
}

/** True for a capital city that is only where something happens. */
export function isPlace(line: Line, start: number, end: number): boolean {
  const { placeBefore, placeAfter } = line.grammar;
  if (placeBefore && matchEnding(textBefore(line, start), placeBefore)) return true;
  return placeAfter?.test(line.text.slice(end, end + 40)) ?? false;
}

/** "In the Chinese capital": a state's adjective beside that word is only where something happens. */
export function isOfCapital(line: Line, start: number, end: number): boolean {
  const { capitalBefore, capitalAfter } = line.grammar;
  if (capitalBefore && matchEnding(textBefore(line, start), capitalBefore)) return true;
  return capitalAfter?.test(line.text.slice(end, end + 20)) ?? false;
}

/** True where a text is one of the letters that are written together with a word. */
export const isProclitic = (text: string, { proclitic }: Grammar): boolean => proclitic?.test(text) ?? false;

const isProper = (word: Word | undefined): boolean => word?.casing === "title";

const isKnown = ({ lexeme }: Word): boolean => lexeme.aliases.length > 0 || lexeme.isNotName;

const isBlank = ({ text }: Line, left: Word, right: Word): boolean =>
  right.start - left.end === 1 && text.charCodeAt(left.end) === 0x20;

/** "Jordan Peterson", "Michael Jordan": a capitalised neighbour that is no known name. */
function standsInName(line: Line, at: number): boolean {
  const { words } = line;
  const [before, own, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (after && isProper(after) && isBlank(line, own, after) && !isKnown(after) && !isTitleWord(line, after))
    return true;
  return before !== undefined && isBlank(line, before, own) && isOtherName(line, before, at === 1);
}

/** A capitalised word that no table knows; at the start of a sentence, where every word is capitalised, only a usual given name. */
function isOtherName(line: Line, word: Word, isFirst: boolean): boolean {
  if (!isProper(word) || isTitleWord(line, word)) return false;
  return isFirst ? COMMON_GIVEN_NAMES.has(foldName(word.text)) || isListedGivenName(word) : !isKnown(word);
}

const COMMON_GIVEN_NAMES: ReadonlySet<string> = new Set(GIVEN_NAMES.map((name) => name.toLowerCase()));

/** "Hunter Biden": a capitalised word before, within the sentence, that is neither a title nor a known name. */
function hasOtherGivenName(line: Line, at: number, size: number): boolean {
  const { words, text } = line;
  const [before, own, last, after] = [words[at - 1], words[at]!, words[at + size - 1]!, words[at + size]];
  if (own.casing === "none") return isPartOfLongerName(line, at);
  if (after && isProper(after) && text.slice(last.end, after.start) === "-") return true;
  if (before === undefined || !isBlank(line, before, own)) return false;
  // "Jorge Chávez": a given name with which listed persons' names begin is known, and nobody else's.
  const isGiven = isProper(before) && isListedGivenName(before) && !isTitleWord(line, before);
  return isGiven || isOtherName(line, before, at === 1);
}

/** Without capitals: "عبد *الرحمن*", "بن *المبارك*", "محمد *مرسي*", or the article before a name that has none ("*المبارك*"). */
function isPartOfLongerName(line: Line, at: number): boolean {
  const { words } = line;
  const [before, own] = [words[at - 1], words[at]!];
  if (/^[وفبلك]?(?:ال|لل)/u.test(own.text) && !hasArticle(own)) return true;
  if (!before || !isBlank(line, before, own)) return false;
  return before.lexeme.isParticle || (before.lexeme.isNamePart && isListedGivenName(before));
}

/** True where the family name in the tables has the article. */
const hasArticle = ({ lexeme }: Word): boolean =>
  lexeme.aliases.some((list) => list.some(({ by, words }) => by === "famous" && words[0]!.startsWith("ال")));

const isListedGivenName = ({ lexeme }: Word): boolean =>
  lexeme.spellings.some((spelling) => namesBeginning(spelling).length > 0);

/** Part of a capitalised title: "President", "Secretary". */
const isTitleWord = ({ pack }: Line, word: Word): boolean =>
  pack.names.titles.some(({ pattern }) => pattern.includes(word.text));
