import type { Document } from "#lib/model/document.ts";
import { contains } from "#lib/model/span.ts";
import type { TermEvidence } from "#lib/model/term-evidence.ts";
import type { TimexMention } from "#lib/model/timex.ts";

/** So many paragraphs tell the news. */
const LEAD_PARAGRAPHS = 2;

const isDay = ({ expression }: TimexMention): boolean =>
  expression.kind === "calendar" && expression.day !== undefined && expression.month !== undefined;

/** Marks the terms of those whom an article names in office only where it looks back: behind its lead, in a sentence with a day of its own. */
export function markStoryTerms(
  terms: readonly TermEvidence[],
  { paragraphs }: Document,
  mentions: readonly TimexMention[],
): readonly TermEvidence[] {
  const behind = paragraphs.filter(({ kind }) => kind === "text").slice(LEAD_PARAGRAPHS);
  const looking = behind
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => mentions.some((mention) => isDay(mention) && contains(sentence, mention)));
  return terms.map((term) =>
    looking.some((sentence) => contains(sentence, term.span)) ? { ...term, inStory: true } : term,
  );
}
