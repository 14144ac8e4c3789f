import type { Sentence } from "#lib/model/document.ts";
import { contains, itemsWithin, type Span } from "#lib/model/span.ts";
import type { Timex } from "#lib/model/timex.ts";
import { datesIn, type SentenceFacts, textBetween } from "./facts.ts";
import { offsetBefore } from "./offsets.ts";
import type { Trigger } from "./trigger.ts";
import { findSpeech, findTriggers, type TriggerMatch } from "./triggers.ts";
import { hasWord } from "./words.ts";

/** The stretch of a sentence that tells one event: the clause of its trigger and the clauses that belong to no other. */
export interface Segment extends Span {
  readonly trigger: Trigger;
  /** The clause, or the part of one, in which the trigger stands. */
  readonly core: Span;
}

/** "His first visit since 2012" does not date the visit. */
const isSince = ({ bound }: Timex): boolean => bound === "from";

/** A noun tells an event only where something dates it, or where it is said who took part. */
function isCarried(trigger: Trigger, clause: Span, facts: SentenceFacts): boolean {
  if (trigger.row.word === "verb" || offsetBefore(trigger, facts)) return true;
  const persons = itemsWithin(facts.mentions, clause).filter(({ by }) => by === "name" || by === "office");
  const after = persons.filter(({ start }) => start >= trigger.end);
  const partner =
    after.length > 0 && hasWord(textBetween(facts, trigger.end, after[0]!.start), facts.pack.syntax.withWords);
  return partner || datesIn(clause, facts.timexes).some((timex) => !isSince(timex));
}

function triggersOf(facts: SentenceFacts): readonly Trigger[] {
  const { sentence, pack } = facts;
  const { normalised } = sentence;
  const placed = ({ start, end, row }: TriggerMatch): Trigger => ({ ...normalised.toOriginal({ start, end }), row });
  const outsideNames = (trigger: Trigger) =>
    trigger.start >= sentence.start && !facts.mentions.some((name) => contains(name, trigger));
  const all = findTriggers(normalised.text, pack).map(placed).filter(outsideNames);
  const carried = all.filter((trigger) => isCarried(trigger, clauseOf(trigger, sentence), facts));
  const acts = carried.filter((trigger) => trigger.row.word === "verb" || !shadowed(trigger, carried, sentence));
  const said = findSpeech(normalised.text, pack).map(placed).filter(outsideNames);
  return [...acts, ...said.filter((trigger) => isStatement(trigger, acts, facts))].sort((a, b) => a.start - b.start);
}

/** "said on Monday that …": a saying with a date of its own, in a clause where nothing else happens. */
function isStatement(trigger: Trigger, acts: readonly Trigger[], facts: SentenceFacts): boolean {
  const clause = clauseOf(trigger, facts.sentence);
  const isDated = datesIn(clause, facts.timexes).some((timex) => !isSince(timex));
  return isDated && !acts.some((act) => contains(clause, act));
}

/** A noun beside a verb of the same clause is that verb's object ("met during a visit"), unless it stands alone with its own date. */
function shadowed(noun: Trigger, triggers: readonly Trigger[], sentence: Sentence): boolean {
  const clause = clauseOf(noun, sentence);
  return triggers.some(
    (other) => other.row.word === "verb" && other.row.type === noun.row.type && contains(clause, other),
  );
}

function clauseOf(span: Span, sentence: Sentence): Span {
  return sentence.clauses.find((clause) => span.start >= clause.start && span.start < clause.end) ?? sentence;
}

/** Where a clause with two triggers is cut: at the conjunction before the second, else right before it. */
function cutBefore(next: Trigger, previous: Trigger, facts: SentenceFacts): number {
  const { sentence, pack } = facts;
  const gapStart = sentence.normalised.fromOriginal(previous.end);
  const gap = sentence.normalised.text.slice(gapStart, sentence.normalised.fromOriginal(next.start));
  const { conjunctions, complementizers, relatives } = pack.syntax;
  const openers = new Set([...conjunctions, ...complementizers, ...relatives]);
  const joins = [...gap.matchAll(/[\p{L}\p{M}']+/gu)].filter(([word]) => openers.has(word));
  const last = joins.at(-1);
  if (!last) return next.start;
  const at = gapStart + last.index;
  return sentence.normalised.toOriginal({ start: at, end: at + last[0].length }).start;
}

interface Piece extends Span {
  readonly trigger: Trigger | null;
  /** Nouns told along with the trigger's verb. */
  readonly inner: readonly Trigger[];
}

/** A noun that follows the verb of its clause is told along with it ("promised it during a visit in May"): the clause stays whole. */
const isInner = (trigger: Trigger, own: readonly Trigger[]): boolean =>
  trigger.row.word === "noun" && own.some((other) => other.row.word === "verb" && other.start < trigger.start);

/** Clauses, those with several triggers cut between them. */
function piecesOf(facts: SentenceFacts, triggers: readonly Trigger[]): readonly Piece[] {
  return facts.sentence.clauses.flatMap((clause): readonly Piece[] => {
    const all = triggers.filter((trigger) => clauseOf(trigger, facts.sentence) === clause);
    const own = all.filter((trigger) => !isInner(trigger, all));
    if (own.length === 0) return [{ ...clause, trigger: null, inner: [] }];
    const cuts = own.slice(1).map((trigger, i) => cutBefore(trigger, own[i]!, facts));
    return own.map((trigger, i) => {
      const piece = { start: i === 0 ? clause.start : cuts[i - 1]!, end: cuts[i] ?? clause.end };
      return { ...piece, trigger, inner: all.filter((other) => !own.includes(other) && contains(piece, other)) };
    });
  });
}

/** Clauses without a trigger go to the event before them; those before the first event, or that bring a date to a clause that lacks one, to the one after. */
function ownerOf(pieces: readonly Piece[], index: number, facts: SentenceFacts): number {
  if (pieces[index]!.trigger) return index;
  const before = pieces.findLastIndex((piece, i) => i < index && piece.trigger !== null);
  const after = pieces.findIndex((piece, i) => i > index && piece.trigger !== null);
  if (before < 0 || after < 0) return Math.max(before, after);
  const leads =
    datesIn(pieces[index]!, facts.timexes).length > 0 && datesIn(pieces[after]!, facts.timexes).length === 0;
  const earlier = pieces.findLastIndex((piece, i) => i < before && piece.trigger !== null);
  const ownStart = earlier < 0 ? facts.sentence.start : pieces[earlier]!.end;
  const full = datesIn({ start: ownStart, end: pieces[index]!.start }, facts.timexes).length > 0;
  return leads && full ? after : before;
}

/** A span without the blanks and punctuation at its ends; a closing stop is left out too. */
export function trimmed(span: Span, text: string): Span {
  const raw = text.slice(span.start, span.end);
  const lead = raw.length - raw.replace(/^[\s,،؛;:\-–—.«»"“”]+/u, "").length;
  const tail = raw.length - raw.replace(/[\s,،؛;:\-–—.«»]+$/u, "").length;
  return lead + tail >= raw.length ? span : { start: span.start + lead, end: span.end - tail };
}

/** The events told in a sentence, in text order, with the stretch that tells each. [] where no trigger stands. */
export function segmentsOf(facts: SentenceFacts): readonly Segment[] {
  const pieces = piecesOf(facts, triggersOf(facts));
  const owners = pieces.map((_, index) => ownerOf(pieces, index, facts));
  return pieces.flatMap((piece, index): readonly Segment[] => {
    if (!piece.trigger) return [];
    const members = pieces.filter((_, i) => owners[i] === index);
    const span = { start: members[0]!.start, end: members.at(-1)!.end };
    const core = { start: piece.start, end: piece.end };
    const inner = piece.inner.map((trigger): Segment => {
      const from = { start: trigger.start, end: piece.end };
      return { ...from, trigger, core: from };
    });
    return [{ ...span, trigger: piece.trigger, core }, ...inner];
  });
}
