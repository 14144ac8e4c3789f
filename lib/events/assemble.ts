import { type Bounds, boundsOf } from "#lib/edtf/bounds.ts";
import { hasUnknownYear } from "#lib/edtf/value.ts";
import type { LanguagePack } from "#lib/lang/pack.ts";
import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import type { Dct } from "#lib/model/article.ts";
import type { Document, Paragraph, Sentence } from "#lib/model/document.ts";
import { type Certainty, type EventActor, type EventMention, type EventType, isToCome } from "#lib/model/event.ts";
import { contentId } from "#lib/model/identity.ts";
import { itemsWithin, type Span } from "#lib/model/span.ts";
import type { Timex } from "#lib/model/timex.ts";
import { isMereDescription } from "./antecedents.ts";
import { collectivesIn, type OfficesOf, type Pair, pairOf, type StateOf } from "./collectives.ts";
import { isCounted } from "./dated-things.ts";
import { ANNOUNCED, dateOfSegment, UNDATED, type Undated } from "./dating.ts";
import { carried, certaintyOf } from "./doubt.ts";
import type { EventDate } from "./event-date.ts";
import { outsideNames, type SentenceFacts, withoutDateline, withWholeDates } from "./facts.ts";
import { tellingsByGap } from "./gaps.ts";
import { bareDate, entryDate } from "./headings.ts";
import { type Cast, NO_CAST } from "./left-out.ts";
import { isAbsent, isMembership } from "./membership.ts";
import { modeOf } from "./modes.ts";
import { offsetFromTold } from "./offsets.ts";
import { actingOf, participantsOf } from "./participants.ts";
import { planAfter } from "./plans.ts";
import { withPurpose } from "./purpose.ts";
import { isToldAsBefore, opensRelative } from "./resumed.ts";
import { asBefore, withSamePatients } from "./same-deed.ts";
import { type Segment, segmentsOf, trimmed } from "./segments.ts";
import { type Telling, tellingsByPartner } from "./shared-verb.ts";
import { mainAfter, NO_STORY, type Story, storyAfter, storyOfDay, type Untold } from "./story.ts";
import { timesOf } from "./times.ts";
import { pairOfTitle } from "./title-pair.ts";
import {
  afterMeeting,
  agreedAtMeeting,
  isCalledOff,
  isTold,
  type Met,
  meetingMeant,
  metAfter,
  ofCalledOff,
  ofKnownGathering,
  type Told,
  withDate,
  withGuests,
  withPatients,
  withSpeaker,
} from "./told.ts";
import { datedFromBehind, leadsBack, type SentenceTold } from "./told-behind.ts";
import { type TellingWords, tellingWordsOf } from "./triggers.ts";
import { hasUnnamedSubject, isSaidByUnnamed } from "./unnamed.ts";
import { findWord } from "./words.ts";

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
  readonly officesOf: OfficesOf;
  /** Where the article says when and where it was written; no part of any event. */
  readonly dateline: Span | null;
  readonly dct: Dct;
  /** From `wordsOfSentences`, for who reads an article more than once. */
  readonly words?: WordsOf;
}

/** The words of a sentence that tell events; null where it has none. */
export type WordsOf = (sentence: Sentence) => TellingWords | null;

/** Looks up the words of an article's sentences, each looked through once, however often it is asked for. */
export function wordsOfSentences(pack: LanguagePack): WordsOf {
  const known = new Map<Sentence, TellingWords | null>();
  return (sentence) => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const words = tellingWordsOf(sentence.normalised.text, pack);
    known.set(sentence, words);
    return words;
  };
}

/** What the sentences before have told. */
interface Context {
  readonly story: Story;
  /** The latest meeting that they told. */
  readonly main: Story;
  /** The latest visit or meeting that they told as still to come. */
  readonly plan: Story;
  /** Number of the paragraph among those that tell. */
  readonly paragraph: number;
  /** Its number in that paragraph. */
  readonly sentence: number;
  /** Who "the two" can be, in the order told. */
  readonly pairs: readonly Pair[];
  /** Who took part in what was told last: in this paragraph, or before its first event in the one before. */
  readonly last: Told | null;
  /** The meeting told last, shortly before. */
  readonly met: Met | null;
  /** A date that stands by itself above what is told. */
  readonly heading: Timex | null;
}

/** So many of those told last are remembered: an article of any length costs what its sentences cost. */
const MOST_PAIRS = 64;

/** "The Russian banks *that had been hit*": what a noun is said to be was before, and no order of the telling says when. */
function dateInStory(undated: Undated, acting: readonly ActorMention[]): EventDate {
  const date = dateOfSegment(undated);
  if (date.basis !== "narrative-order") return date;
  return isMereDescription(undated.segment, acting, undated.facts, undated.actorOf) ? UNDATED : date;
}

/** With a date that those who take part bring along, where there was none before they were all known. */
function datedWith(whole: Told, undated: Undated, acting: readonly ActorMention[]): Told {
  if (whole.date.edtf !== null) return whole;
  const { segment, certainty, actors } = whole;
  return withDate(whole, dateInStory({ ...undated, segment, certainty, actors }, acting));
}

const inTextOrder = (acting: readonly ActorMention[], both: readonly ActorMention[]): readonly ActorMention[] =>
  both.length === 0 ? acting : [...acting, ...both].sort((x, y) => x.start - y.start);

const withPair = (pairs: readonly Pair[], pair: Pair | null): readonly Pair[] =>
  pair ? [...pairs.filter(({ isOfTitle }, nth) => isOfTitle || nth > pairs.length - MOST_PAIRS), pair] : pairs;

/** Somebody without a name acts, and does more than tell. */
const isOfSomebody = (segment: Segment, facts: SentenceFacts): boolean =>
  hasUnnamedSubject(segment, facts) && !isSaidByUnnamed(segment, facts);

/** "Her third visit this year", "two days after *the signing*, …": named to count, and no event beside what is told. */
const isOnlyNamed = ({ trigger }: Segment, facts: SentenceFacts): boolean =>
  trigger.row.word === "noun" &&
  (isCounted(trigger, facts) || trigger.end <= (offsetFromTold(facts)?.end ?? facts.sentence.start));

/** "Paris would deliver arms to Armenia. The two sides …": whom somebody means to help is no other side. */
const isOfHelper = (type: EventType, certainty: Certainty): boolean =>
  (type === "AID" || type === "SUPPORT") && isToCome(certainty);

/** Tells a sentence; `pairs` are who "the two" can be after it. */
function tellSentence(
  facts: SentenceFacts,
  context: Context,
  reading: Reading,
): { readonly told: readonly Told[]; readonly pairs: readonly Pair[] } {
  const { story, main, plan, paragraph, sentence, last, heading } = context;
  const { actorOf, officesOf, stateOf, dct } = reading;
  const at = { paragraph, sentence };
  const told: Told[] = [];
  let pairs = context.pairs;
  const segments = segmentsOf(facts);
  if (segments.length === 0) return { told, pairs };
  const acting = actingOf(facts.mentions, reading.actorOf).filter(
    (mention) => !isAbsent(mention, facts) && !isMembership(mention, facts, actorOf),
  );
  for (const each of segments) {
    const before = told.at(-1);
    const segment = asBefore(each, before ?? last);
    if (!segment || isOnlyNamed(segment, facts)) continue;
    const certainty = carried(segment, certaintyOf(segment, facts), before, facts);
    const previous = { sentence: before ?? NO_CAST, core: before?.segment.core ?? null, paragraph: last ?? NO_CAST };
    const known = { pairs, mentions: reading.mentions, at, actorOf, officesOf };
    const all = inTextOrder(acting, actingOf(collectivesIn(segment, facts, known, reading.document.text), actorOf));
    const named = participantsOf(segment, all, facts, previous, reading.actorOf);
    if (named.actors.length === 0 && isMereDescription(segment, all, facts, actorOf)) continue;
    const { actors, topics } = orKnownGathering(named, segment, before, context, facts);
    const undated = { segment, certainty, actors, facts, told, paragraph, story, main, plan, heading, dct, actorOf };
    const date = dateInStory(undated, all);
    if (before) amendLast(told, segment, actors, facts, actorOf);
    const isOfUnnamed = actors.length === 0 && isOfSomebody(segment, facts);
    const cast =
      date.evidence.rule === ANNOUNCED
        ? withSpeaker(actors, told.pop()!.actors)
        : withSamePatients(segment, actors, before ?? last);
    const mode = modeOf(segment, facts);
    const isRelative = opensRelative(segment, facts);
    const isPluperfect = isToldAsBefore(segment, facts);
    const next = { segment, mode, date, certainty, actors: cast, topics, isOfUnnamed, isRelative, isPluperfect };
    addTold(told, next, undated, all);
    const { type, mode: kind = null } = segment.trigger.row;
    pairs = withPair(pairs, isOfHelper(type, certainty) ? null : pairOf(actors, kind, at, actorOf, stateOf));
  }
  return { told: told.map((each, nth) => afterMeeting(each, told[nth + 1], facts)), pairs };
}

/** Adds what a clause tells: what it tells of the purpose of the clause before to that one, all else as an event of its own. */
function addTold(told: Told[], next: Omit<Told, "tellings">, undated: Undated, acting: readonly ActorMention[]): void {
  const { facts } = undated;
  const before = told.at(-1);
  const whole = before && withPurpose(before, next, facts);
  if (whole) told[told.length - 1] = datedWith(whole, { ...undated, told: told.slice(0, -1) }, acting);
  else told.push({ ...next, tellings: tellingsOf(next.segment, next.date, next.actors, facts) });
}

/** Adds to what was told last whom the next clause tells of: those of a passive at the head of the sentence, the guests of a meeting. */
function amendLast(
  told: Told[],
  next: Segment,
  actors: readonly EventActor[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): void {
  const last = told.at(-1)!;
  const whole = told.length === 1 ? withPatients(last, next, actors, facts, actorOf) : last;
  told[told.length - 1] = withGuests(whole, next, actors, facts, actorOf);
}

/** Who takes part, or, where that is nobody at all, those of the gathering that is meant, or called off. */
function orKnownGathering(
  named: Cast,
  segment: Segment,
  before: Told | undefined,
  context: Context,
  facts: SentenceFacts,
): Cast {
  const isNamed = named.actors.length > 0 && !(isCalledOff(segment, facts) && areLeftOut(named, facts));
  if (isNamed || hasUnnamedSubject(segment, facts)) return named;
  const off = ofCalledOff(segment, before ?? context.last, facts);
  if (before || off.actors.length > 0) return off;
  const meeting = meetingMeant(context, facts);
  const known = ofKnownGathering(segment, meeting, facts);
  return known.actors.length > 0 ? known : agreedAtMeeting(segment, meeting, facts);
}

/** Nobody whom the sentence itself names. */
const areLeftOut = ({ actors }: Cast, { sentence }: SentenceFacts): boolean =>
  actors.every(({ mention }) => mention.end <= sentence.start);

/** All that one verb tells: of several partners in turn, or of several times. */
function tellingsOf(
  segment: Segment,
  date: EventDate,
  actors: readonly EventActor[],
  facts: SentenceFacts,
): readonly Telling[] {
  const byPartner = tellingsByPartner(segment, actors, facts);
  if (byPartner.length > 0) return byPartner;
  const byGap = tellingsByGap(segment, date, actors, facts);
  if (byGap.length > 0) return byGap;
  return timesOf(date, segment, facts).map((each) => ({ date: each, actors }));
}

/** "visited Moldova and Georgia" are two visits: one event for each state visited; "the two countries" are told as one. */
function perHost(segment: Segment, actors: readonly EventActor[]): readonly (readonly EventActor[])[] {
  if (segment.trigger.row.mode !== "visit") return [actors];
  const hosts = actors.filter(({ role }) => role === "host");
  if (hosts.every(({ mention }) => mention.start === hosts[0]!.mention.start)) return [actors];
  return hosts.map((host) => actors.filter((actor) => actor.role !== "host" || actor === host));
}

function mentionsOf(told: Told, reading: Reading): readonly EventMention[] {
  const { segment, certainty, mode } = told;
  const { start, end } = trimmed(segment, reading.document.text);
  const { row, start: triggerStart, end: triggerEnd } = segment.trigger;
  const tellings = told.tellings.flatMap(({ date, actors }) =>
    perHost(segment, actors).map((cast) => ({ date, actors: cast })),
  );
  return tellings.map(({ date, actors }, nth) => ({
    id: contentId(reading.articleId, triggerStart, nth),
    articleId: reading.articleId,
    start,
    end,
    quote: reading.document.text.slice(start, end),
    trigger: { start: triggerStart, end: triggerEnd },
    type: row.type,
    mode,
    certainty,
    edtf: date.edtf,
    basis: date.basis,
    dateEvidence: date.evidence,
    actors,
    rule: row.id,
  }));
}

function factsOf(whole: Sentence, words: TellingWords, isHeaded: boolean, reading: Reading): SentenceFacts {
  const body = withoutDateline(whole, reading.dateline);
  const timexes = itemsWithin(reading.timexes, body);
  const sentence = withWholeDates(body, timexes);
  const mentions = itemsWithin(reading.mentions, sentence);
  return {
    sentence,
    words: outsideNames(words, sentence, mentions),
    pack: reading.pack,
    timexes,
    mentions,
    places: itemsWithin(reading.places, sentence),
    isHeaded,
    actorOf: reading.actorOf,
  };
}

/** What is carried from paragraph to paragraph. */
interface Thread {
  readonly story: Story;
  readonly main: Story;
  readonly plan: Story;
  readonly pairs: readonly Pair[];
  /** Who took part in what was told last. */
  readonly last: Told | null;
  readonly met: Met | null;
}

/** What a sentence that tells no event holds, its dateline left out. */
function untoldIn(whole: Sentence, { timexes, mentions, places, dateline }: Reading): Untold {
  const sentence = withoutDateline(whole, dateline);
  return {
    timexes: itemsWithin(timexes, sentence),
    mentions: itemsWithin(mentions, sentence),
    places: itemsWithin(places, sentence),
  };
}

/** "Pour rappel, …": a look back, in which nothing leans on what was told. */
function isReminder({ normalised }: Sentence, { pack }: Reading): boolean {
  const { reminders } = pack.syntax;
  return reminders !== undefined && findWord(normalised.text.slice(0, REMINDER_REACH), reminders)?.start === 0;
}

/** Longest words that open a look back, with what may stand before them. */
const REMINDER_REACH = 40;

/** "This was announced by the ministry.", a paragraph of its own: what stands behind it goes on with what stands before. */
const onlyTellsSource = ([only, ...others]: readonly SentenceTold<Told>[], { pack }: Reading): boolean =>
  only !== undefined && others.length === 0 && only.told.length === 0 && leadsBack(only.sentence, pack);

/** The days of which an article is, where it or its publisher says so. */
const daysOf = ({ edtf, basis }: Dct): Bounds | null =>
  edtf !== null && (basis === "stated" || basis === "given") && !hasUnknownYear(edtf) ? boundsOf(edtf) : null;

/** Tells a paragraph, sentence by sentence; `before` is what the paragraphs before it told. */
function tellParagraph(
  { sentences }: Paragraph,
  number: number,
  before: Thread & Pick<Context, "heading">,
  reading: Reading,
  wordsOf: WordsOf,
): { readonly told: readonly SentenceTold<Told>[]; readonly thread: Thread } {
  const now = daysOf(reading.dct);
  let { story, main, plan, pairs, heading, last, met } = before;
  const all: SentenceTold<Told>[] = [];
  for (const [nth, sentence] of sentences.entries()) {
    const bare = bareDate(sentence, reading);
    heading = bare ?? heading;
    const entry = entryDate(sentence, reading);
    const words = wordsOf(sentence);
    if (nth === 0 && entry) last = null; // an entry of a chronology goes on with nobody of the one before
    // A date by itself begins another entry, whose "on the sidelines of the summit" is not that of the entry before.
    const before = bare || isReminder(sentence, reading) ? NO_STORY : story;
    story = before;
    if (before === NO_STORY) main = NO_STORY;
    if (!words) {
      heading = entry ?? heading;
      story = storyOfDay(untoldIn(sentence, reading), before, number, reading.actorOf);
      all.push({ sentence, paragraph: number, told: [] });
      continue;
    }
    const context = { story, main, plan, pairs, paragraph: number, sentence: nth, last, met, heading };
    const next = tellSentence(factsOf(sentence, words, heading !== null, reading), context, reading);
    const { told } = next;
    pairs = next.pairs;
    story =
      told.length > 0
        ? storyAfter(told, before, number, reading.actorOf, now)
        : storyOfDay(untoldIn(sentence, reading), before, number, reading.actorOf);
    main = mainAfter(story, main);
    plan = planAfter(told, plan, number, reading.actorOf);
    last = told.at(-1) ?? last;
    met = metAfter(told, met, number);
    heading = entry ?? heading;
    all.push({ sentence, paragraph: number, told });
  }
  return { told: all, thread: { story, main, plan, pairs, last, met } };
}

/**
 * The events that an article tells, in text order: one for each clause with a trigger, with its own date and actors.
 *
 * Headings, datelines, credits and lines in another language tell none. Does not throw.
 */
export function assembleEvents(reading: Reading): readonly EventMention[] {
  const wordsOf = reading.words ?? wordsOfSentences(reading.pack);
  const pairs = pairOfTitle(reading.document, reading.mentions, reading.timexes, reading.actorOf);
  let thread: Thread = { story: NO_STORY, main: NO_STORY, plan: NO_STORY, pairs, last: null, met: null };
  const sentences: SentenceTold<Told>[] = [];
  let [number, heading]: [number, Timex | null] = [0, null];
  for (const paragraph of reading.document.paragraphs) {
    const above = bareDate(paragraph, reading);
    if (above || paragraph.kind === "heading") heading = above;
    if (above) thread = { ...thread, story: NO_STORY, main: NO_STORY };
    if (above || paragraph.kind !== "text") continue;
    const next = tellParagraph(paragraph, number, { ...thread, heading }, reading, wordsOf);
    if (!onlyTellsSource(next.told, reading)) number++;
    thread = next.thread;
    sentences.push(...next.told);
  }
  const events = datedFromBehind(sentences, reading.timexes, reading.pack, withDate);
  return events.flatMap((told) => (isTold(told) ? mentionsOf(told, reading) : []));
}
