import type { LanguagePack } from "#lib/lang/pack.ts";
import type { Document, Paragraph, ParagraphKind, Sentence } from "#lib/model/document.ts";
import type { LanguageCode } from "#lib/model/language.ts";
import type { Span } from "#lib/model/span.ts";
import { type SentenceRules, sentenceRules } from "./abbreviations.ts";
import { withAccents } from "./bare-capitals.ts";
import { splitClauses } from "./clauses.ts";
import { compileOpeners, type Openers } from "./cuts.ts";
import { detectLanguage, foreignLanguageOf } from "./detect-language.ts";
import { withLeftOut } from "./left-out.ts";
import { type FoldedArticle, foldArticle, normalisedIn, textIn } from "./normalise.ts";
import { compileFurniture, headingOrText, isDateline, isFurniture, type LineContext } from "./paragraph-kind.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { splitSentences } from "./sentences.ts";

/** The part of a language pack that this room looks at. */
interface ReadingPack {
  readonly text: LanguagePack["text"];
  readonly events: Pick<LanguagePack["events"], "furniture">;
}

type PackOf = (lang: LanguageCode) => ReadingPack | null;

/** What one language gives to reading, made ready once per pack. */
interface Reader {
  readonly sentences: SentenceRules;
  readonly openers: Openers | null;
  readonly furniture: RegExp | null;
}

interface Line extends Span {
  readonly lang: LanguageCode;
  /** Null where heading and text are still to be told apart. */
  readonly kind: ParagraphKind | null;
  /** In normalised form; null where it is too long to be anything but text. */
  readonly normalised: string | null;
}

interface Article extends FoldedArticle {
  readonly packOf: PackOf;
}

/** Longest line that can be anything but text. */
const MAX_LINE_UNITS = 320;

/**
 * An article taken apart: its language, paragraphs, sentences and clauses, every span counting in `text`.
 *
 * `packOf` gives a language's pack or null; text in a language without one is split by punctuation alone. `declared` is what metadata
 * says of the language. Paragraphs of blanks have no place in the result; an empty text has no paragraphs. Linear in the length of
 * the text; does not throw.
 */
export function readDocument(text: string, packOf: PackOf, declared: LanguageCode | null): Document {
  const lang = detectLanguage(text, declared);
  const article: Article = { ...foldArticle(withAccents(text, packOf(lang)?.text.bareCapitals)), packOf };
  const spans = splitParagraphs(text);
  const lines = spans.map((span) => lineOf(article, span, lang, spans.length === 1));
  const kinds = kindsOf(lines);
  const paragraphs = lines.map((line, index) => paragraphOf(article, line, kinds[index]!));
  return { text, lang, paragraphs };
}

const READERS = new WeakMap<ReadingPack, Reader>();
const PLAIN_READER: Reader = { sentences: sentenceRules([]), openers: null, furniture: null };

function readerOf(pack: ReadingPack | null): Reader {
  if (pack === null) return PLAIN_READER;
  const known = READERS.get(pack);
  if (known) return known;
  const reader = {
    sentences: sentenceRules(pack.text.abbreviations),
    openers: compileOpeners(pack.text.clauseOpeners),
    furniture: compileFurniture(pack.events.furniture),
  };
  READERS.set(pack, reader);
  return reader;
}

function lineOf(article: Article, span: Span, home: LanguageCode, isAll: boolean): Line {
  const foreign = isAll ? null : foreignLanguageOf(article.original, home, span);
  const { start, end } = span;
  const lang = foreign ?? home;
  const kind = foreign === null ? null : "foreign";
  if (end - start > MAX_LINE_UNITS) return { start, end, lang, kind, normalised: null };
  const normalised = textIn(article, start, end);
  if (
    isFurniture(normalised, readerOf(article.packOf(home)).furniture) ||
    (foreign !== null && isFurniture(normalised, readerOf(article.packOf(foreign)).furniture))
  )
    return { start, end, lang, kind: "furniture", normalised };
  return { start, end, lang, kind: kind ?? (isDateline(normalised) ? "dateline" : null), normalised };
}

/** Kinds of all lines, read from below, since a heading is one by what follows it. */
function kindsOf(lines: readonly Line[]): readonly ParagraphKind[] {
  const plain = lines.flatMap((line, index) => (line.kind === null ? [index] : []));
  const kinds = lines.map((line): ParagraphKind => line.kind ?? "text");
  let isAboveText = false;
  for (const index of plain.toReversed()) {
    const kind = plainKind(lines[index]!, { isFirst: index === plain[0], isAboveText, isAlone: plain.length === 1 });
    kinds[index] = kind;
    isAboveText = kind === "text";
  }
  return kinds;
}

const plainKind = ({ normalised }: Line, context: Omit<LineContext, "line">): ParagraphKind =>
  normalised === null ? "text" : headingOrText({ ...context, line: normalised });

function paragraphOf(article: Article, line: Line, kind: ParagraphKind): Paragraph {
  const { start, end, lang } = line;
  const pack = article.packOf(lang);
  const reader = readerOf(pack);
  const leftOut = pack?.text.leftOut;
  const sentences = splitSentences(article.original, line, reader.sentences).map((span): Sentence => {
    const normalised = withLeftOut(normalisedIn(article, span.start, span.end), leftOut);
    const clauses = splitClauses(article.original, span, normalised, reader.openers);
    // Written out: spreading costs as much as cutting the clauses.
    return { start: span.start, end: span.end, lang, clauses, normalised };
  });
  return { start, end, kind, lang, sentences };
}
