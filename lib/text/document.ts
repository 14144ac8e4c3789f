import type { LanguagePack } from "#lib/lang/pack.ts";
import type { Document, Paragraph, ParagraphKind, Sentence } from "#lib/model/document.ts";
import type { LanguageCode } from "#lib/model/language.ts";
import type { Span } from "#lib/model/span.ts";
import { compileOpeners, splitClauses } from "./clauses.ts";
import { detectLanguage, foreignLanguageOf } from "./detect-language.ts";
import { normalise } from "./normalise.ts";
import { compileFurniture, headingOrText, isDateline, isFurniture, type LineContext } from "./paragraph-kind.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { type SentenceRules, sentenceRules, splitSentences } from "./sentences.ts";

/** The part of a language pack that this room looks at. */
interface ReadingPack {
  readonly text: LanguagePack["text"];
  readonly events: Pick<LanguagePack["events"], "furniture">;
}

/** What one language gives to reading, made ready once per article. */
interface Reader {
  readonly sentences: SentenceRules;
  readonly openers: RegExp | null;
  readonly furniture: RegExp | null;
}

interface Line extends Span {
  readonly lang: LanguageCode;
  /** Null where heading and text are still to be told apart. */
  readonly kind: ParagraphKind | null;
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
export function readDocument(
  text: string,
  packOf: (lang: LanguageCode) => ReadingPack | null,
  declared: LanguageCode | null,
): Document {
  const lang = detectLanguage(text, declared);
  const readers = new Map<LanguageCode, Reader>();
  const readerOf = (code: LanguageCode): Reader => {
    const reader = readers.get(code) ?? readerFrom(packOf(code));
    readers.set(code, reader);
    return reader;
  };
  const lines = splitParagraphs(text).map((span) => lineOf(text, span, lang, readerOf));
  const kinds = kindsOf(text, lines);
  const paragraphs = lines.map((line, index): Paragraph => {
    const reader = readerOf(line.lang);
    const sentences = splitSentences(text, line, reader.sentences).map((span) =>
      sentenceOf(text, span, line.lang, reader),
    );
    return { start: line.start, end: line.end, kind: kinds[index] ?? "text", lang: line.lang, sentences };
  });
  return { text, lang, paragraphs };
}

function readerFrom(pack: ReadingPack | null): Reader {
  return {
    sentences: sentenceRules(pack?.text.abbreviations ?? []),
    openers: compileOpeners(pack?.text.clauseOpeners ?? []),
    furniture: compileFurniture(pack?.events.furniture ?? []),
  };
}

function lineOf(text: string, span: Span, home: LanguageCode, readerOf: (lang: LanguageCode) => Reader): Line {
  const raw = text.slice(span.start, span.end);
  const foreign = foreignLanguageOf(raw, home);
  const lang = foreign ?? home;
  const kind = foreign === null ? null : "foreign";
  if (raw.length > MAX_LINE_UNITS) return { ...span, lang, kind };
  const line = normalise(text, span.start, span.end).text;
  if (isFurniture(line, readerOf(home).furniture) || isFurniture(line, readerOf(lang).furniture)) {
    return { ...span, lang, kind: "furniture" };
  }
  return { ...span, lang, kind: kind ?? (isDateline(line) ? "dateline" : null) };
}

/** Kinds of all lines, read from below, since a heading is one by what follows it. */
function kindsOf(text: string, lines: readonly Line[]): readonly ParagraphKind[] {
  const plain = lines.flatMap((line, index) => (line.kind === null ? [index] : []));
  const kinds = lines.map((line): ParagraphKind => line.kind ?? "text");
  let isAboveText = false;
  for (const index of plain.toReversed()) {
    const kind = plainKind(text, lines[index]!, {
      isFirst: index === plain[0],
      isAboveText,
      isAlone: plain.length === 1,
    });
    kinds[index] = kind;
    isAboveText = kind === "text";
  }
  return kinds;
}

function plainKind(text: string, line: Line, context: Omit<LineContext, "line">): ParagraphKind {
  if (line.end - line.start > MAX_LINE_UNITS) return "text";
  return headingOrText({ ...context, line: normalise(text, line.start, line.end).text });
}

function sentenceOf(text: string, span: Span, lang: LanguageCode, reader: Reader): Sentence {
  const normalised = normalise(text, span.start, span.end);
  return { ...span, lang, normalised, clauses: splitClauses(text, span, normalised, reader.openers) };
}
