import type { Span } from "#lib/model/span.ts";
import { linesOf } from "./lines.ts";
import { trimmed } from "./trim.ts";
import { CAPITAL, CASELESS, classOf, NUMBER } from "./units.ts";

const BREAKS = "\n\r\v\f\u0085\u2028\u2029";
/** Lines of a text wrapped at a fixed width are about as long as that width. */
const WRAPPED_MIN_UNITS = 45;
const WRAPPED_MAX_UNITS = 110;
const ENDS_SENTENCE = /[.!?؟…:;。！？۔।]["'”’»)\]]*$/u;
const STARTS_SMALL = /^["'“«(]*\p{Ll}/u;
const ONE_BREAK = /^[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*$/;

/**
 * The paragraphs of an article, trimmed, in order, none empty. A line break ends a paragraph, but where a line breaks off in the
 * middle of a sentence at the width of a wrapped text and the next one goes on with a small letter.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  for (const { start, end } of linesOf(text, BREAKS)) {
    const line = trimmed(text, start, end);
    if (line.end === line.start) continue;
    const last = paragraphs.at(-1);
    if (last && continues(text, last, line)) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push(line);
  }
  return paragraphs;
}

function continues(text: string, last: Span, line: Span): boolean {
  const isSurelyNew = (classOf(text.charCodeAt(line.start)) & (CAPITAL | CASELESS | NUMBER)) !== 0;
  if (isSurelyNew || line.start - last.end > WRAPPED_MAX_UNITS) return false;
  if (!ONE_BREAK.test(text.slice(last.end, line.start))) return false;
  const tail = text.slice(Math.max(last.start, last.end - WRAPPED_MAX_UNITS - 1), last.end);
  const lastLine = tail.split(/[\n\r]/).at(-1) ?? "";
  if (lastLine.length < WRAPPED_MIN_UNITS || lastLine.length > WRAPPED_MAX_UNITS) return false;
  return !ENDS_SENTENCE.test(lastLine) && STARTS_SMALL.test(text.slice(line.start, line.start + 10));
}
