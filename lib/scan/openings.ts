import { needleOf } from "./needles.ts";
import { FIGURE, prefixesOf } from "./prefixes.ts";
import { isDigitUnit, isWordUnit } from "./word-units.ts";

/**
 * Which words can open a match of some patterns, worked out once a word instead of at each of its places: a text none of whose words
 * opens one, and that holds none of the signs, holds no match that begins where a word does.
 */
export interface Openings {
  /** True where a match can begin at a word or inside it, behind an apostrophe; also where one that begins anywhere must contain it. */
  readonly opensAt: (word: string) => boolean;
  /** What else than a letter or a figure a match can begin with. */
  readonly signs: readonly string[];
}

/** A place in the beginnings: what may follow. END: a beginning ends here. */
type Step = Map<string, Step>;
const END = "";

/** Openings of regular expression sources; `proclitics` as for `indexPatterns`. */
export function openingsOf(sources: readonly string[], proclitics: string): Openings {
  const root: Step = new Map();
  const signs = new Set<string>();
  const needles: string[] = [];
  for (const source of sources) {
    const beginnings = prefixesOf(source);
    if (beginnings.includes("")) needles.push(needleOf(source));
    for (const beginning of beginnings) {
      const sign = signIn(beginning);
      if (sign !== null) signs.add(sign);
      else if (beginning !== "") grow(root, beginning);
    }
  }
  const attached = proclitics === "" ? null : new RegExp(proclitics, "yu");
  return {
    signs: [...signs],
    opensAt: (word) => needles.some((needle) => word.includes(needle)) || opensInside(word, root, attached),
  };
}

/** What a beginning has instead of a word, or right behind its first letters; null where it begins with a word. */
function signIn(beginning: string): string | null {
  let at = 0;
  while (isWordUnit(beginning.charCodeAt(at))) at++;
  const isSign = at < beginning.length && (at === 0 || !/[ '-]/.test(beginning.charAt(at)));
  return isSign ? beginning.charAt(at) : null;
}

function grow(root: Step, beginning: string): void {
  let step = root;
  for (const unit of beginning.split("")) {
    const next = step.get(unit) ?? new Map();
    step.set(unit, next);
    step = next;
  }
  step.set(END, step);
}

function opensInside(word: string, root: Step, attached: RegExp | null): boolean {
  for (let at = 0; at < word.length; at++)
    if (!isWordUnit(word.charCodeAt(at - 1)) && opensFrom(word, at, root, attached)) return true;
  return false;
}

/** At a place, or behind letters that are written together with the word. */
function opensFrom(word: string, at: number, root: Step, attached: RegExp | null): boolean {
  if (leadsOn(word, at, root)) return true;
  if (!attached) return false;
  attached.lastIndex = at;
  return attached.test(word) && opensFrom(word, attached.lastIndex, root, attached);
}

/** True where the word from a place on begins as a match does, or is shorter than that. */
function leadsOn(word: string, at: number, root: Step): boolean {
  let step = root;
  for (let place = at; place < word.length && !step.has(END); place++) {
    const isDigit = isDigitUnit(word.charCodeAt(place));
    const next = step.get(isDigit ? FIGURE : word.charAt(place));
    if (!next) return false;
    step = next;
    if (isDigit) while (isDigitUnit(word.charCodeAt(place + 1))) place++;
  }
  return true;
}
