import type { LanguagePack } from "#lib/lang/pack.ts";
import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import type { Dct } from "#lib/model/article.ts";
import type { Document, Paragraph, Sentence } from "#lib/model/document.ts";
import { type Certainty, type EventActor, type EventMention, isToCome } from "#lib/model/event.ts";
import { contentId } from "#lib/model/identity.ts";
import { itemsWithin, type Span } from "#lib/model/span.ts";
import type { Timex } from "#lib/model/timex.ts";
import { certaintyAt } from "./certainty.ts";
import { collectivesIn, NO_PAIR, type Pair, pairOf, type StateOf } from "./collectives.ts";
import { dateOfSegment, type EventDate, type Story } from "./dating.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { participantsOf } from "./participants.ts";
import { type Segment, segmentsOf, trimmed } from "./segments.ts";
import { findCertainty } from "./triggers.ts";
import { hasWord } from "./words.ts";

/** All that a document holds, read by the rooms before this one. */
export interface Reading {
  readonly articleId: string;
  readonly document: Document;
  readonly pack: LanguagePack;
  readonly timexes: readonly Timex[];
  /** Offices already resolved to their holders. */
  readonly mentions: readonly ActorMention[];
  /** Cities that are only where something happens; they tell which country is visited. */
  readonly places: readonly ActorMention[];
  readonly actorOf: ActorOf;
  readonly stateOf: StateOf;
  /** Where the article says when and where it was written; no part of any event. */
  readonly dateline: Span | null;
  readonly dct: Dct;
}

interface Told {
  readonly segment: Segment;
  readonly date: EventDate;
  readonly certainty: Certainty;
  readonly actors: readonly EventActor[];
}

/** "He denied that …": a denial right before a clause denies it; characters between them. */
const DENIAL_REACH = 6;

/** As certain as its own clause tells it; what stands in the sentence before the clause can only make it a report. */
function certaintyOf(segment: Segment, facts: SentenceFacts): Certainty {
  const { sentence, pack } = facts;
  const from = sentence.normalised.fromOriginal(segment.core.start);
  const trigger = {
    start: sentence.normalised.fromOriginal(segment.trigger.start) - from,
    end: sentence.normalised.fromOriginal(segment.trigger.end) - from,
  };
  const clause = textBetween(facts, segment.core.start, segment.core.end);
  // Whatever is said to be planned or possible, the saying of it is a fact.
  const isNoun = segment.trigger.row.word === "noun" && segment.trigger.row.mode !== "statement";
  const own = certaintyAt(clause, trigger, isNoun, pack);
  if (own !== "asserted") return own;
  const words = clause.slice(trigger.start, trigger.end);
  if (segment.trigger.row.word === "verb" && hasWord(words, pack.syntax.futureForms)) return "planned";
  const frame = findCertainty(textBetween(facts, sentence.start, segment.trigger.start), pack);
  const coreAt = from - sentence.normalised.fromOriginal(sentence.start);
  const opens = ({ start, end }: Span) => start < coreAt && coreAt - end <= DENIAL_REACH;
  if (frame.some((match) => match.certainty === "denied" && opens(match))) return "denied";
  return frame.some(({ certainty, end }) => certainty === "reported" && end <= coreAt) ? "reported" : "asserted";
}

/** "will travel to China to meet Xi": what is joined to a plan by nothing but its purpose is planned too. */
function carried(segment: Segment, own: Certainty, previous: Told | undefined, facts: SentenceFacts): Certainty {
  if (!previous || own !== "asserted") return own;
  const between = textBetween(facts, previous.segment.trigger.end, segment.trigger.start);
  const { conjunctions, relatives } = facts.pack.syntax;
  const isApart = /[,;:،؛]/u.test(between) || hasWord(between, conjunctions) || hasWord(between, relatives);
  return isToCome(previous.certainty) && !isApart ? previous.certainty : own;
}

/** What the sentences before have told. */
interface Context {
  readonly story: Story;
  /** Number of the paragraph among those that tell. */
  readonly paragraph: number;
  /** Who "the two" are. */
  readonly pair: Pair;
  /** Who took part in what this paragraph told last. */
  readonly last: readonly EventActor[];
}

/** The sentence's actors with those whom its collective words in one clause mean. */
function withCollectives(segment: Segment, facts: SentenceFacts, pair: Pair, reading: Reading): SentenceFacts {
  const both = collectivesIn(segment, facts, pair, reading.document.text);
  if (both.length === 0) return facts;
  return { ...facts, mentions: [...facts.mentions, ...both].sort((x, y) => x.start - y.start) };
}

/** Tells a sentence; `pair` is who "the two" are after it. */
function tellSentence(
  facts: SentenceFacts,
  context: Context,
  reading: Reading,
): { readonly told: readonly Told[]; readonly pair: Pair } {
  const { story, paragraph, last } = context;
  const told: Told[] = [];
  let pair = context.pair;
  for (const segment of segmentsOf(facts)) {
    const certainty = carried(segment, certaintyOf(segment, facts), told.at(-1), facts);
    const previous = { sentence: told.at(-1)?.actors ?? [], paragraph: last };
    const actors = participantsOf(segment, withCollectives(segment, facts, pair, reading), previous, reading.actorOf);
    const date = dateOfSegment({ segment, certainty, actors, facts, told, paragraph, story, dct: reading.dct });
    told.push({ segment, date, certainty, actors });
    pair = pairOf(actors, pair, reading.actorOf, reading.stateOf);
  }
  return { told, pair };
}

/** "visited Moldova and Georgia" are two visits: one event for each state visited. */
function perHost({ segment, actors }: Told): readonly (readonly EventActor[])[] {
  const hosts = actors.filter(({ role }) => role === "host");
  if (segment.trigger.row.mode !== "visit" || hosts.length < 2) return [actors];
  return hosts.map((host) => actors.filter((actor) => actor.role !== "host" || actor === host));
}

/** Worth a place: somebody acts, or the text dates it. Talk of nobody at no time is no event. */
const isTold = ({ segment, actors, date }: Told): boolean =>
  actors.length > 0 || (date.edtf !== null && segment.trigger.row.mode !== "statement");

function mentionsOf(told: Told, reading: Reading): readonly EventMention[] {
  const { segment, date, certainty } = told;
  const span = trimmed(segment, reading.document.text);
  const { row } = segment.trigger;
  return perHost(told).map((actors, nth) => ({
    id: contentId(reading.articleId, segment.trigger.start, nth),
    articleId: reading.articleId,
    ...span,
    quote: reading.document.text.slice(span.start, span.end),
    trigger: { start: segment.trigger.start, end: segment.trigger.end },
    type: row.type,
    mode: row.mode ?? null,
    certainty,
    edtf: date.edtf,
    basis: date.basis,
    dateEvidence: date.evidence,
    actors,
    rule: row.id,
  }));
}

function factsOf(whole: Sentence, reading: Reading): SentenceFacts {
  const sentence = withoutDateline(whole, reading.dateline);
  return {
    sentence,
    pack: reading.pack,
    timexes: itemsWithin(reading.timexes, sentence),
    mentions: itemsWithin(reading.mentions, sentence),
    places: itemsWithin(reading.places, sentence),
  };
}

/** "PARIS, 6 June 2024 (Agency) - The president …" begins at "The president". */
function withoutDateline(sentence: Sentence, dateline: Span | null): Sentence {
  if (!dateline || dateline.end <= sentence.start || dateline.start >= sentence.end) return sentence;
  const start = Math.min(dateline.end, sentence.end);
  const clauses = sentence.clauses
    .filter(({ end }) => end > start)
    .map((clause) => ({ ...clause, start: Math.max(clause.start, start) }));
  return { ...sentence, start, clauses };
}

const idsOf = (actors: readonly EventActor[]): ReadonlySet<string> =>
  new Set(actors.map(({ mention }) => mention.actorId));

/** What is carried from paragraph to paragraph. */
interface Thread {
  readonly story: Story;
  readonly pair: Pair;
}

/** Tells a paragraph, sentence by sentence; `before` is what the paragraphs before it told. */
function tellParagraph(
  { sentences }: Paragraph,
  number: number,
  before: Thread,
  reading: Reading,
): { readonly told: readonly Told[]; readonly thread: Thread } {
  let { story, pair } = before;
  const all: Told[] = [];
  for (const sentence of sentences) {
    const context = { story, pair, paragraph: number, last: all.at(-1)?.actors ?? [] };
    const next = tellSentence(factsOf(sentence, reading), context, reading);
    const { told } = next;
    pair = next.pair;
    const last = told.findLast(({ date }) => date.edtf !== null);
    if (last) {
      story = { date: last.date, certainty: last.certainty, paragraph: number, actorIds: idsOf(last.actors) };
    }
    all.push(...told);
  }
  return { told: all, thread: { story, pair } };
}

/**
 * The events that an article tells, in text order: one for each clause with a trigger, with its own date and actors.
 *
 * Headings, datelines, credits and lines in another language tell none. Does not throw.
 */
export function assembleEvents(reading: Reading): readonly EventMention[] {
  const nothing: Story = { date: null, certainty: "asserted", paragraph: 0, actorIds: new Set() };
  let thread: Thread = { story: nothing, pair: NO_PAIR };
  const events: EventMention[] = [];
  const telling = reading.document.paragraphs.filter(({ kind }) => kind === "text");
  for (const [number, paragraph] of telling.entries()) {
    const next = tellParagraph(paragraph, number, thread, reading);
    thread = next.thread;
    events.push(...next.told.filter(isTold).flatMap((told) => mentionsOf(told, reading)));
  }
  return events;
}
