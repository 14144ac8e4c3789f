import type { LanguagePack } from "#lib/lang/pack.ts";
import type { Sentence } from "#lib/model/document.ts";
import { remember } from "#lib/model/remember.ts";
import { isDigitUnit, isWordUnit } from "#lib/scan/word-units.ts";
import { aliasIndex } from "./aliases.ts";
import { soundKeys, spokenByLast } from "./sounds.ts";
import { type Casing, casingOf, foldName, type Word } from "./words.ts";

/** What the tables know of a word of one language, wherever it stands. */
export interface Lexeme {
  /** Forms under which it may stand in the name tables, all passed through `foldName`. */
  readonly keys: readonly string[];
  /** True where a name of the tables can begin with it. */
  readonly isListed: boolean;
  /** True where a listed person's name can end with something that sounds like it. */
  readonly isSpoken: boolean;
  /** Keys of its sound in all its forms. */
  readonly sounds: readonly string[];
  /** A word that no name contains. */
  readonly isNotName: boolean;
}

/** Looks words of one language up; what was worked out once is remembered. */
export type Lexicon = (word: string) => Lexeme;

const LEXICONS = new WeakMap<LanguagePack, Lexicon>();

/** The lexicon of a language, made on its first use. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = LEXICONS.get(pack);
  if (known) return known;
  const index = aliasIndex(pack);
  const notNames = new Set(pack.names.notNames);
  const lexicon = remember((word): Lexeme => {
    const keys = [...new Set([word, ...pack.names.stems(word)].map(foldName))];
    return {
      keys,
      isListed: keys.some((key) => index.has(key)),
      isSpoken: keys.some((key) => spokenByLast(key).length > 0),
      sounds: [...new Set(keys.flatMap(soundKeys))],
      isNotName: notNames.has(word),
    };
  });
  LEXICONS.set(pack, lexicon);
  return lexicon;
}

const [PLUS, APOSTROPHE, LOW_LINE] = [0x2b, 0x27, 0x5f];
const isLetter = (unit: number): boolean => isWordUnit(unit) && unit !== LOW_LINE;

/** Where a word that begins at a place ends: letters, marks, digits, "+", and what follows an apostrophe inside it ("G7", "al-'Ula", "Biden's"). */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    while (isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === PLUS) end++;
    const next = text.charCodeAt(end + 1);
    if (text.charCodeAt(end) !== APOSTROPHE || !isLetter(next) || isDigitUnit(next)) return end;
    end += 2;
  }
}

/** Words of a sentence in text order. `article` is the whole original text, for capitals. */
export function wordsOf(sentence: Sentence, article: string, lexicon: Lexicon): readonly Word[] {
  const { text } = sentence.normalised;
  const words: Word[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isLetter(text.charCodeAt(start))) continue;
    const end = endOfWord(text, start);
    const word = text.slice(start, end);
    words.push({ text: word, start, end, casing: casingAt(sentence, article, start, end), lexeme: lexicon(word) });
    start = end;
  }
  return words;
}

/** First code unit of the scripts without capitals: Hebrew, Arabic, Indic, Thai. */
const UNCASED = [0x590, 0x1000] as const;

function casingAt({ normalised, start: from }: Sentence, article: string, start: number, end: number): Casing {
  const first = normalised.text.charCodeAt(start);
  if (first >= UNCASED[0] && first < UNCASED[1]) return "none";
  // Where nothing was left out before it, the word stands as far into the original as into its normalised text.
  const plain = article.slice(from + start, from + end);
  if (plain.toLowerCase() === normalised.text.slice(start, end)) return casingOf(plain);
  const original = normalised.toOriginal({ start, end });
  return casingOf(article.slice(original.start, original.end));
}
