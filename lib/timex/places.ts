import type { Span } from "#lib/model/span.ts";

/** A stretch of text whose sentences may be known. */
export interface TextBlock extends Span {
  readonly sentences?: readonly Span[];
}

/** Where a mention stands. */
export interface Place extends Span {
  /** Number of its paragraph; 0 for all where nobody told the paragraphs. */
  readonly paragraph: number;
  /** Number of its sentence in the paragraph; 0 for all where nobody told the sentences. */
  readonly sentence: number;
  /** It is all that its paragraph or its sentence says: "2023" above the days of that year. */
  readonly isHeading: boolean;
  /** It opens its paragraph and a stop, a colon or a dash sets it off: "18 May. Rabat recalls …", an entry of a chronology. */
  readonly isEntry: boolean;
  /** Its sentence had begun before it: "… which was published in 1998". */
  readonly isMidSentence: boolean;
  /** "(1569)", "(born on 5 May 1945)". */
  readonly isInBrackets: boolean;
  /** It ends a clause set between commas: "Kutuzov, who would die in 1813, took command". */
  readonly isInAside: boolean;
  /** Nothing but a comma and a little word stands between the mention before and it: "last summer, on 23 June". */
  readonly isApposed: boolean;
  /** A comma, a stop or a bracket stands right behind it. */
  readonly isSetOff: boolean;
}

/** Marks and blanks that a heading may hold beside its date: "— 2023 —", "2023 рік:". */
const HEADING_SLACK = 8;
/** The stop behind a date that is all that its sentence says: "2019. On 9 October …". */
const SENTENCE_SLACK = 2;
/** A date this far into its sentence does not open it. */
const OPENING = 25;
/** An open bracket this close before a date is its own: "(born on 5 May 1945". */
const OPEN_BRACKET = /[([][^()[\]]*$/u;
const BRACKET_REACH = 40;
/** What sets the date of an entry off from what happened on it. */
const SET_OFF = /^ ?[.:;–—-](?:\s|$)/u;
const SET_OFF_REACH = 3;
/** The beginning of a clause between commas, of more than a preposition; and what closes it. */
const OPEN_CLAUSE = /\p{L}[^.;:!?]*[,،] (?=[^,،]{6,60}$)[^,،.;:!?()]*$/u;
const CLAUSE_END = /^ ?[,،]/u;
const CLAUSE_REACH = 120;
const STOP = /^ ?[.,;:)،؛]|^ ?$/u;
/** Between a period and the day within it. */
const APPOSITION = /^ ?[,،(–—-] ?(?:\p{L}{1,3} ){0,2}$/u;
const APPOSITION_REACH = 12;

/** Where each mention stands; both lists in text order, walked once. `text` may be "" where nobody has it. */
export function placesOf(mentions: readonly Span[], blocks: readonly TextBlock[], text: string): readonly Place[] {
  let paragraph = 0;
  let sentence = 0;
  return mentions.map(({ start, end }, index) => {
    const before = mentions[index - 1]?.end ?? -Infinity;
    while (paragraph < blocks.length - 1 && (blocks[paragraph]?.end ?? 0) <= start) {
      paragraph++;
      sentence = 0;
    }
    const block = blocks[paragraph];
    const sentences = block?.sentences ?? [];
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    const own = sentences[sentence];
    const opens = own?.start ?? block?.start ?? 0;
    return {
      start,
      end,
      paragraph,
      sentence,
      isHeading:
        (block !== undefined && block.end - block.start - (end - start) <= HEADING_SLACK) ||
        (own !== undefined && own.end - own.start - (end - start) <= SENTENCE_SLACK),
      isEntry:
        block !== undefined &&
        start - block.start <= HEADING_SLACK / 2 &&
        (block.end - end <= HEADING_SLACK / 2 || SET_OFF.test(text.slice(end, end + SET_OFF_REACH))),
      isMidSentence: start - opens > OPENING,
      isApposed: start - before <= APPOSITION_REACH && APPOSITION.test(text.slice(before, start)),
      isSetOff: STOP.test(text.slice(end, end + 2)),
      isInAside:
        CLAUSE_END.test(text.slice(end, end + 2)) &&
        OPEN_CLAUSE.test(text.slice(Math.max(0, opens, start - CLAUSE_REACH), start)),
      isInBrackets: OPEN_BRACKET.test(text.slice(Math.max(0, start - BRACKET_REACH), start)),
    };
  });
}
