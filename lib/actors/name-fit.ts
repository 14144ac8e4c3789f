import { namesBeginning, namesEnding, namesEndingLike, type PersonName } from "./person-names.ts";
import { editsOfOneName } from "./spellings.ts";
import type { Word } from "./words.ts";

/** A listed name that words of a text can be, and how far off they are spelled: edits a letter. */
export interface Named {
  readonly name: PersonName;
  readonly gap: number;
}

/** Letters of a whole name that may differ; measured on the spellings that the gazetteer lists of one name, and those of others. */
const MAX_GAP = 0.22;
/** Another person who fits must fit this much worse. */
const MARGIN = 0.08;
/** Middle names that no row has. */
const MAX_EXTRAS = 2;
/** A middle name more or less weighs like some letters. */
const MIDDLE_GAP = 0.02;
/** Letters of a name from which on one may be left out. */
const MIN_LETTERS = 8;

/**
 * The listed person whose full name some words without their particles are; null where nobody's fits, or those of two as well.
 * First or last word must stand in the tables as it is spelled, in scripts with capitals both may differ a little.
 */
export function bestNamed(words: readonly Word[]): Named | null {
  const [first, last] = [words[0]!, words.at(-1)!];
  const candidates = new Set<PersonName>();
  for (const spelling of last.lexeme.spellings) for (const name of namesEnding(spelling)) candidates.add(name);
  for (const spelling of first.lexeme.spellings) for (const name of namesBeginning(spelling)) candidates.add(name);
  const best = bestOf(words, candidates);
  if (best || first.casing === "none") return best;
  return bestOf(words, new Set(last.lexeme.likely.flatMap(namesEndingLike)));
}

/** How far a name may be off; `isTitled` where a title beside it tells who is meant. */
export interface Leeway {
  readonly maxGap: number;
  readonly isTitled: boolean;
}

const STRICT: Leeway = { maxGap: MAX_GAP, isTitled: false };

/** The best of some names for the words; null where two persons fit about as well. */
export function bestOf(words: readonly Word[], names: Iterable<PersonName>, leeway = STRICT): Named | null {
  let best: Named | null = null;
  let rival = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const gap = gapOf(words, name, leeway.isTitled);
    if (gap === null || gap > leeway.maxGap) continue;
    if (!best || gap < best.gap) {
      if (best && best.name.row !== name.row) rival = best.gap;
      best = { name, gap };
    } else if (name.row !== best.name.row) rival = Math.min(rival, gap);
  }
  return best && rival - best.gap >= MARGIN ? best : null;
}

/** How far off the words are from a name, as edits a letter; null where they are none of its spellings. */
function gapOf(words: readonly Word[], name: PersonName, isTitled: boolean): number | null {
  const isUncased = words[0]!.casing === "none";
  const first = editsOf(words[0]!, name.words[0]!);
  const last = editsOf(words.at(-1)!, name.words.at(-1)!);
  if (first === null || last === null) return null;
  const areExact = first === 0 && last === 0;
  if (!areExact && !isTitled && (name.isAtHome || (isUncased && first > 0 && last > 0))) return null;
  const middle = middleOf(words.slice(1, -1), name.words.slice(1, -1));
  if (middle === null) return null;
  const letters = name.words.reduce((sum, word) => sum + word.length, 0);
  if (letters < MIN_LETTERS && !(areExact && middle.edits === 0)) return null;
  const areNear = areExact || (!isUncased && first + last <= 1);
  if (middle.others > 0 && (!areNear || (name.isArab && !isTitled) || middle.others > MAX_EXTRAS)) return null;
  return (first + last + middle.edits) / letters + middle.others * MIDDLE_GAP;
}

/** Edits between a word and a part of a name: none where one of its forms is it. */
function editsOf({ lexeme }: Word, part: string): number | null {
  if (lexeme.spellings.includes(part)) return 0;
  let least: number | null = null;
  for (const spelling of lexeme.likely) {
    const edits = editsOfOneName(spelling, part);
    if (edits !== null && (least === null || edits < least)) least = edits;
  }
  return least;
}

/** Edits between middle names in order, and how many stand on one side only; an initial fits any. Null where both sides have others. */
function middleOf(words: readonly Word[], parts: readonly string[]): { edits: number; others: number } | null {
  const own = words.filter(({ text }) => text.length > 1);
  const listed = parts.filter((part) => part.length > 1);
  const [few, many] = own.length <= listed.length ? [own.length, listed.length] : [listed.length, own.length];
  let edits = 0;
  let matched = 0;
  let next = 0;
  for (const part of listed) {
    for (let at = next; at < own.length; at++) {
      const found = editsOf(own[at]!, part);
      if (found === null) continue;
      edits += found;
      matched++;
      next = at + 1;
      break;
    }
  }
  return matched < few ? null : { edits, others: many - few };
}
