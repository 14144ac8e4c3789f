import type { LanguagePack } from "#lib/lang/pack.ts";
import type { ActorMention } from "#lib/model/actor.ts";
import type { Dct } from "#lib/model/article.ts";
import type { Document, Paragraph, Sentence } from "#lib/model/document.ts";
import type { Certainty, EventActor, EventMention } from "#lib/model/event.ts";
import { contentId } from "#lib/model/identity.ts";
import { itemsWithin } from "#lib/model/span.ts";
import type { Timex } from "#lib/model/timex.ts";
import { certaintyAt } from "./certainty.ts";
import { dateOfSegment, type EventDate, type Story } from "./dating.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { participantsOf } from "./participants.ts";
import { type Segment, segmentsOf, trimmed } from "./segments.ts";
import type { ActorOf } from "./subjects.ts";
import { findCertainty } from "./triggers.ts";

/** All that a document holds, read by the rooms before this one. */
export interface Reading {
  readonly articleId: string;
  readonly document: Document;
  readonly pack: LanguagePack;
  readonly timexes: readonly Timex[];
  /** Offices already resolved to their holders. */
  readonly mentions: readonly ActorMention[];
  readonly actorOf: ActorOf;
  readonly dct: Dct;
}

interface Told {
  readonly segment: Segment;
  readonly date: EventDate;
  readonly certainty: Certainty;
  readonly actors: readonly EventActor[];
}

/** As certain as its own clause tells it; what stands in the sentence before the clause can only make it a report. */
function certaintyOf(segment: Segment, facts: SentenceFacts): Certainty {
  const { sentence, pack } = facts;
  const from = sentence.normalised.fromOriginal(segment.core.start);
  const trigger = {
    start: sentence.normalised.fromOriginal(segment.trigger.start) - from,
    end: sentence.normalised.fromOriginal(segment.trigger.end) - from,
  };
  const clause = textBetween(facts, segment.core.start, segment.core.end);
  const own = certaintyAt(clause, trigger, segment.trigger.row.word === "noun", pack);
  if (own !== "asserted") return own;
  const frame = findCertainty(textBetween(facts, sentence.start, segment.core.start), pack);
  return frame.some(({ certainty }) => certainty === "reported") ? "reported" : "asserted";
}

/** What the sentences before have told. */
interface Context {
  readonly story: Story;
  /** Number of the paragraph among those that tell. */
  readonly paragraph: number;
  /** Who took part in what this paragraph told last. */
  readonly last: readonly EventActor[];
}

function tellSentence(facts: SentenceFacts, { story, paragraph, last }: Context, reading: Reading): readonly Told[] {
  const told: Told[] = [];
  for (const segment of segmentsOf(facts)) {
    const certainty = certaintyOf(segment, facts);
    const previous = { sentence: told.at(-1)?.actors ?? [], paragraph: last };
    const actors = participantsOf(segment, facts, previous, reading.actorOf);
    const date = dateOfSegment({ segment, certainty, actors, facts, told, paragraph, story, dct: reading.dct });
    told.push({ segment, date, certainty, actors });
  }
  return told;
}

/** "visited Moldova and Georgia" are two visits: one event for each state visited. */
function perHost({ segment, actors }: Told): readonly (readonly EventActor[])[] {
  const hosts = actors.filter(({ role }) => role === "host");
  if (segment.trigger.row.mode !== "visit" || hosts.length < 2) return [actors];
  return hosts.map((host) => actors.filter((actor) => actor.role !== "host" || actor === host));
}

/** Worth a place: somebody acts, or the text dates it. Talk of nobody at no time is no event. */
const isTold = ({ actors, date }: Told): boolean => actors.length > 0 || date.edtf !== null;

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

const factsOf = (sentence: Sentence, reading: Reading): SentenceFacts => ({
  sentence,
  pack: reading.pack,
  timexes: itemsWithin(reading.timexes, sentence),
  mentions: itemsWithin(reading.mentions, sentence),
});

const idsOf = (actors: readonly EventActor[]): ReadonlySet<string> =>
  new Set(actors.map(({ mention }) => mention.actorId));

/** Tells a paragraph, sentence by sentence; `before` is what the paragraphs before it told. */
function tellParagraph(
  { sentences }: Paragraph,
  number: number,
  before: Story,
  reading: Reading,
): { readonly told: readonly Told[]; readonly story: Story } {
  let story = before;
  const all: Told[] = [];
  for (const sentence of sentences) {
    const context = { story, paragraph: number, last: all.at(-1)?.actors ?? [] };
    const told = tellSentence(factsOf(sentence, reading), context, reading);
    const last = told.findLast(({ date }) => date.edtf !== null);
    if (last) story = { date: last.date, paragraph: number, actorIds: idsOf(last.actors) };
    all.push(...told);
  }
  return { told: all, story };
}

/**
 * The events that an article tells, in text order: one for each clause with a trigger, with its own date and actors.
 *
 * Headings, datelines, credits and lines in another language tell none. Does not throw.
 */
export function assembleEvents(reading: Reading): readonly EventMention[] {
  let story: Story = { date: null, paragraph: 0, actorIds: new Set() };
  const events: EventMention[] = [];
  const telling = reading.document.paragraphs.filter(({ kind }) => kind === "text");
  for (const [number, paragraph] of telling.entries()) {
    const next = tellParagraph(paragraph, number, story, reading);
    story = next.story;
    events.push(...next.told.filter(isTold).flatMap((told) => mentionsOf(told, reading)));
  }
  return events;
}
