import type { LanguagePack } from "#lib/lang/pack.ts";
import type { AddedName } from "#lib/model/correction.ts";
import type { Document, Sentence } from "#lib/model/document.ts";
import type { LanguageCode } from "#lib/model/language.ts";
import { lexiconWith } from "./added-names.ts";
import { withBodies } from "./bodies-find.ts";
import { grammarOf } from "./grammar.ts";
import { type Lexicon, TRAITS, wordsOf } from "./lexicon.ts";
import { findTitles, type TitleFound } from "./offices-find.ts";
import { withSpokenNames } from "./persons-find.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { findUnits, type Line, type Unit } from "./units.ts";
import { evenLetters, type Word } from "./words.ts";

/** A sentence with the names and titles that stand in it, before anything outside the sentence is looked at. */
export interface ReadLine {
  readonly line: Line;
  readonly sentence: Sentence;
  readonly paragraph: number;
  readonly units: readonly Unit[];
  readonly shape: Shape;
  readonly titles: readonly TitleFound[];
  /** Indexes of words that can be no name. */
  readonly blocked: ReadonlySet<number>;
}

/** Reads every sentence of an article that a language pack knows, with `added` names; credits, teasers and lines that only date are left out. */
export function readLines(
  document: Document,
  packOf: (lang: LanguageCode) => LanguagePack | null,
  added: readonly AddedName[],
): readonly ReadLine[] {
  const lines: ReadLine[] = [];
  for (const [index, { kind, sentences }] of document.paragraphs.entries()) {
    if (kind === "furniture" || kind === "dateline") continue;
    for (const sentence of sentences) {
      const pack = packOf(sentence.lang);
      if (pack) lines.push(readLine(document.text, sentence, index, pack, lexiconWith(pack, added)));
    }
  }
  return lines;
}

function readLine(
  article: string,
  sentence: Sentence,
  paragraph: number,
  pack: LanguagePack,
  lexicon: Lexicon,
): ReadLine {
  const words = wordsOf(sentence, article, lexicon, pack.names.elides ?? false);
  const { text } = sentence.normalised;
  const traits = traitsIn(words);
  const even = traits & TRAITS.uneven ? evenLetters(text) : text;
  const line: Line = { text: even, words, pack, lexicon, grammar: grammarOf(pack), traits };
  const { units: listed, blocked } = findUnits(line);
  const units = withBodies(line, withSpokenNames(line, listed, blocked));
  const shape = shapeOf(line.text, units);
  return { line, sentence, paragraph, units, shape, titles: findTitles(line, shape), blocked };
}

function traitsIn(words: readonly Word[]): number {
  let traits = 0;
  for (const { lexeme } of words) traits |= lexeme.traits;
  return traits;
}
