import type { LanguagePack } from "#lib/lang/pack.ts";
import type { Sentence } from "#lib/model/document.ts";
import { remember } from "#lib/model/remember.ts";
import { isDigitUnit, isWordUnit } from "#lib/scan/word-units.ts";
import { type Alias, type AliasIndex, aliasIndex } from "./aliases.ts";
import { commonWords } from "./common-words.ts";
import { type Grammar, grammarOf } from "./grammar.ts";
import { spellingOf } from "./spellings.ts";
import { type Casing, casingOf, evenLetters, foldName, type Word } from "./words.ts";

/** What the tables know of a word of one language, wherever it stands. */
export interface Lexeme {
  /** The word as normalised text has it. */
  readonly text: string;
  /** Its casing where an article writes it like this, in small letters. */
  readonly casing: Casing;
  /** Dictionary forms of which it may be a form, the likeliest last. */
  readonly stems: readonly string[];
  /** Forms under which it may stand in the name tables, all passed through `foldName`; the word itself first. */
  readonly keys: readonly string[];
  /** Names of the tables that can begin with it, a list for each of its forms that has any. */
  readonly aliases: readonly (readonly Alias[])[];
  /** Spellings as part of a person's name, by `spellingOf`: of all its forms, its own first. */
  readonly spellings: readonly string[];
  /** Of these its own and its likeliest, which alone are compared by sound. */
  readonly likely: readonly string[];
  /** May be part of a name that is written otherwise than the tables have it: no common word, no title, no state. */
  readonly isNamePart: boolean;
  /** A function word, or one of dates. */
  readonly isCommon: boolean;
  /** A word that no name contains. */
  readonly isNotName: boolean;
  /** A form of a word that no name contains. */
  readonly isFormOfNotName: boolean;
  /** May stand between the parts of a name: "de", "bin". */
  readonly isParticle: boolean;
  /** What a sentence with it may hold: bits of `TRAITS`. */
  readonly traits: number;
}

/** What a word tells of its sentence: most sentences are told by their words to hold no title, no body, no reference. */
export const TRAITS = { opensTitle: 1, opensBody: 2, opensReference: 4, uneven: 8 } as const;

/** Looks words of one language up; what was worked out once is remembered. */
export type Lexicon = (word: string) => Lexeme;

const LEXICONS = new WeakMap<LanguagePack, Lexicon>();

/** The lexicon of a language, made on its first use. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = LEXICONS.get(pack);
  if (known) return known;
  const tables: Tables = {
    pack,
    grammar: grammarOf(pack),
    index: aliasIndex(pack),
    notNames: new Set(pack.names.notNames),
    foldedNotNames: new Set(pack.names.notNames.map(foldName)),
    particles: new Set(pack.names.particles),
    common: commonWords(pack),
  };
  const lexicon = remember((word) => lexemeOf(word, tables));
  LEXICONS.set(pack, lexicon);
  return lexicon;
}

interface Tables {
  readonly pack: LanguagePack;
  readonly grammar: Grammar;
  readonly index: AliasIndex;
  readonly notNames: ReadonlySet<string>;
  readonly foldedNotNames: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

function lexemeOf(word: string, tables: Tables): Lexeme {
  const { pack, grammar, index, notNames, foldedNotNames, particles } = tables;
  // A slice keeps the article that it was cut from in memory; what is joined anew does not.
  const text = word.split("").join("");
  const stems = pack.names.stems(text);
  const keys = [...new Set([text, ...stems].map(foldName))];
  const aliases = keys.flatMap((key) => {
    const list = index.get(key);
    return list ? [list] : [];
  });
  const isFormOfNotName = keys.some((key) => foldedNotNames.has(key));
  const traits = traitsOf(text, grammar);
  const isCommon = tables.common.has(text) || (isUncased(text) ? isFormOfCommon(stems, tables.common) : false);
  return {
    text,
    casing: casingOf(text),
    stems,
    keys,
    aliases,
    ...spellingsOf(text, stems, keys),
    isNamePart: !isCommon && (traits & TRAITS.opensTitle) === 0 && !aliases.some(namesState),
    isCommon,
    isNotName: notNames.has(text),
    isFormOfNotName,
    isParticle: particles.has(text),
    traits,
  };
}

const isUncased = (word: string): boolean => word.charCodeAt(0) >= UNCASED[0] && word.charCodeAt(0) < UNCASED[1];

const isFormOfCommon = (stems: readonly string[], common: ReadonlySet<string>): boolean =>
  stems.some((stem) => common.has(stem));

const namesState = (list: readonly Alias[]): boolean =>
  list.some(({ kind, words, by }) => kind === "state" && by !== "short" && words.length === 1);

/** Names do not take the endings of other words where no capitals tell them: there only letters before them are left out. */
function spellingsOf(text: string, stems: readonly string[], keys: readonly string[]) {
  const forms = isUncased(text) ? stems.filter((stem) => text.endsWith(stem) || stem.startsWith("ال")) : keys;
  const own = spellingOf(foldName(text));
  const likeliest = spellingOf(foldName(stems.at(-1) ?? text));
  return {
    spellings: [...new Set([own, ...forms.map((form) => spellingOf(foldName(form)))])],
    likely: own === likeliest ? [own] : [own, likeliest],
  };
}

function traitsOf(text: string, { titles, bodies, references }: Grammar): number {
  const even = evenLetters(text);
  return (
    (titles.openings.opensAt(even) ? TRAITS.opensTitle : 0) |
    (bodies.openings.opensAt(even) ? TRAITS.opensBody : 0) |
    (references.openings.opensAt(even) ? TRAITS.opensReference : 0) |
    (even === text ? 0 : TRAITS.uneven)
  );
}

const [PLUS, APOSTROPHE, LOW_LINE] = [0x2b, 0x27, 0x5f];
const isLetter = (unit: number): boolean => isWordUnit(unit) && unit !== LOW_LINE;

/** Where a word that begins at a place ends: letters, marks, digits, "+", and unless it `elides` what follows an apostrophe inside it ("G7", "al-'Ula", "Biden's"). */
function endOfWord(text: string, start: number, elides: boolean): number {
  let end = start + 1;
  for (;;) {
    let unit = text.charCodeAt(end);
    while (isLetter(unit) || unit === PLUS) unit = text.charCodeAt(++end);
    if (unit !== APOSTROPHE || elides) return end;
    const next = text.charCodeAt(end + 1);
    if (!isLetter(next) || isDigitUnit(next)) return end;
    end += 2;
  }
}

/** Words of a sentence in text order. `article` is the whole original text, for capitals; `elides` where an apostrophe ends a word. */
export function wordsOf(sentence: Sentence, article: string, lexicon: Lexicon, elides: boolean): readonly Word[] {
  const { text } = sentence.normalised;
  const words: Word[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isLetter(text.charCodeAt(start))) continue;
    const end = endOfWord(text, start, elides);
    const lexeme = lexicon(text.slice(start, end));
    words.push({ text: lexeme.text, start, end, casing: casingAt(sentence, article, start, end, lexeme), lexeme });
    start = end;
  }
  return words;
}

/** First code unit of the scripts without capitals: Hebrew, Arabic, Indic, Thai. */
const UNCASED = [0x590, 0x1000] as const;

function casingAt(sentence: Sentence, article: string, start: number, end: number, lexeme: Lexeme): Casing {
  const { text } = sentence.normalised;
  const first = text.charCodeAt(start);
  if (first >= UNCASED[0] && first < UNCASED[1]) return "none";
  // Where nothing was left out before it, the word stands as far into the original as into its normalised text.
  const from = sentence.start;
  let at = start + 1;
  while (at < end && article.charCodeAt(from + at) === text.charCodeAt(at)) at++;
  if (at < end) return casingIn(sentence, article, start, end);
  const written = article.charCodeAt(from + start);
  if (written === first) return lexeme.casing;
  return isCapitalOf(written, first) ? "title" : casingIn(sentence, article, start, end);
}

/** The capitals of ASCII and of Cyrillic stand 32 below their small letters, and those of Cyrillic's first row 80. */
const isCapitalOf = (capital: number, small: number): boolean =>
  small - capital === 32
    ? (capital >= 0x41 && capital <= 0x5a) || (capital >= 0x410 && capital <= 0x42f)
    : small - capital === 80 && capital >= 0x400 && capital <= 0x40f;

function casingIn({ normalised, start: from }: Sentence, article: string, start: number, end: number): Casing {
  const plain = article.slice(from + start, from + end);
  if (plain.toLowerCase() === normalised.text.slice(start, end)) return casingOf(plain);
  const original = normalised.toOriginal({ start, end });
  return casingOf(article.slice(original.start, original.end));
}
