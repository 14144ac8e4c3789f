import type { NarrativeRow } from "#lib/lang/pack.ts";
import type { Sentence } from "#lib/model/document.ts";
import type { EventType } from "#lib/model/event.ts";
import { contains, type Span } from "#lib/model/span.ts";
import type { Timex } from "#lib/model/timex.ts";
import type { RowMatch } from "#lib/scan/rows.ts";
import { cutBefore } from "./cuts.ts";
import { datesIn, normalisedSpan, type SentenceFacts, textBetween } from "./facts.ts";
import { isContentOfVerb } from "./infinitives.ts";
import { offsetBefore } from "./offsets.ts";
import { isOwnDeed } from "./own-deed.ts";
import { isReducedRelative } from "./reduced-relatives.ts";
import { isInTitle, isObject } from "./sides.ts";
import type { Trigger } from "./trigger.ts";
import { narrativeIn, type TriggerMatch } from "./triggers.ts";
import { findWord, hasWord } from "./words.ts";

/** The stretch of a sentence that tells one event: the clause of its trigger and the clauses that belong to no other. */
export interface Segment extends Span {
  readonly trigger: Trigger;
  /** The clause, or the part of one, in which the trigger stands. */
  readonly core: Span;
  /** Where behind a statement a meeting with somebody is told, whose partner takes no part in the statement. */
  readonly beside?: Span;
}

/** "His first visit since 2012" does not date the visit. */
const isSince = ({ bound }: Timex): boolean => bound === "from";

const NO_TRIGGERS: readonly Trigger[] = [];

/** True where a clause has a date that can place an event in it. */
const isDated = (clause: Span, { timexes }: SentenceFacts): boolean =>
  timexes.length > 0 && datesIn(clause, timexes).some((timex) => !isSince(timex));

/** So many words may stand between "since" and what it names: before a verb, one; before a noun, its adjectives and whose it is. */
const SINCE_REACH = { verb: 1, noun: 8 };
/** The same in characters, so that a long clause is not read once for each of its triggers. */
const SINCE_REACH_UNITS = { verb: 50, noun: 150 };

/** Longest word for "when", with its comma and blanks. */
const WHEN_REACH = 16;

/** "Since the coup of 26 July, *when* guards overthrew the president": the clause behind the day tells what the noun named. */
function isToldByWhen({ end }: Timex, facts: SentenceFacts): boolean {
  const behind = textBetween(facts, end, Math.min(facts.sentence.end, end + WHEN_REACH)).replace(/^[\s,،]+/u, "");
  return findWord(behind, facts.pack.syntax.whenWords)?.start === 0;
}

/** "Has helped since the start of the invasion": from when on, and nothing that is told here, unless its day stands behind it. */
function isBackground({ row, start, end, clause }: Trigger, facts: SentenceFacts): boolean {
  const { sinceWords } = facts.pack.syntax;
  if (!sinceWords) return false;
  const day = datesIn({ start: end, end: clause.end }, facts.timexes).at(-1);
  if (day && !(row.word === "noun" && isToldByWhen(day, facts))) return false;
  const from = Math.max(clause.start, start - SINCE_REACH_UNITS[row.word]);
  const before = textBetween(facts, from, start);
  const found = findWord(before, sinceWords);
  if (!found) return false;
  const { normalised } = facts.sentence;
  const behind = normalised.fromOriginal(from) + found.end;
  const since = { start: normalised.toOriginal({ start: behind, end: behind + 1 }).start, end: start };
  if (datesIn(since, facts.timexes).length > 0) return false;
  const between = before.slice(found.end);
  return !/[,،]/u.test(between) && (between.match(/[\p{L}\p{M}'-]+/gu)?.length ?? 0) <= SINCE_REACH[row.word];
}

/** What is told only to say since when is no event; a noun tells one only where something dates it, or where it is said who took part. */
function isCarried(trigger: Trigger, facts: SentenceFacts): boolean {
  const { row, clause } = trigger;
  if (isBackground(trigger, facts)) return false;
  if (row.word === "verb" || offsetBefore(trigger, facts)) return true;
  return isWithSomebody(trigger, facts) || isDated(withDateBehind(clause, facts), facts) || isUnderDate(trigger, facts);
}

/** Words between a comma and a date that it sets off: ", *in* January 2023,". */
const SET_OFF = /^,(?: \p{L}+){0,2} $/u;

/** "The visit of Ann Ray to Oslo, in January, was short": a date between commas belongs to the clause before it too. */
export function withDateBehind({ start, end }: Span, facts: SentenceFacts): Span {
  const next = facts.timexes.find((timex) => timex.start >= end);
  if (!next || next.start - end > LONGEST_SET_OFF || !SET_OFF.test(textBetween(facts, end, next.start)))
    return { start, end };
  return /^,/u.test(textBetween(facts, next.end, facts.sentence.end)) ? { start, end: next.end } : { start, end };
}

/** Characters of those words. */
const LONGEST_SET_OFF = 16;

/** So many words of an entry may stand before the noun that it tells: "[the first] meeting of". */
const MOST_BEFORE_ENTRY = 2;

/** "6 October 2022 – meeting of the two ministers": an entry of a chronology, in its sentence or under a date that stands by itself. */
function isUnderDate({ start, clause }: Trigger, facts: SentenceFacts): boolean {
  const { sentence, timexes, isHeaded } = facts;
  const lead = { start: sentence.start, end: clause.start };
  const dates = datesIn(lead, timexes);
  if (dates.length === 0) {
    const before = textBetween(facts, sentence.start, start).match(/\p{L}+/gu) ?? [];
    return isHeaded && before.length <= MOST_BEFORE_ENTRY;
  }
  const ends = [sentence.start, ...dates.map(({ end }) => end)];
  return ends.every((from, at) => !/\p{L}/u.test(textBetween(facts, from, dates[at]?.start ?? lead.end)));
}

/** "The talks with Ann": a partner is named behind the noun, whose own words may hold the "with". */
function isWithSomebody({ start, end, clause }: Trigger, facts: SentenceFacts): boolean {
  const partner = facts.mentions.find(
    (mention) =>
      mention.start >= end && contains(clause, mention) && (mention.by === "name" || mention.by === "office"),
  );
  return partner !== undefined && hasWord(textBetween(facts, start, partner.start), facts.pack.syntax.withWords);
}

/**
 * "Agreed on the opening of the border", "recalled him for consultations": without a time of its own a noun behind a verb is what the verb is
 * about, but for journeys and gatherings, during which things are done, and meetings with somebody.
 */
const isTopic = (noun: Trigger, end: number, facts: SentenceFacts): boolean =>
  (noun.row.type !== "CONSULT" || (noun.row.mode === "meeting" && !isWithSomebody(noun, facts))) &&
  !isDated({ start: noun.start, end }, facts);

/** Characters of a title that may stand between a verb and the name of a person. */
const LONGEST_NAME_TITLE = 40;

/** "Received Ann Ray", "received the Danish envoy Ann Ray": the one named next, with no sign between, is a person. */
function isBeforePerson(from: number, facts: SentenceFacts): boolean {
  const persons = facts.mentions.filter(({ actorId }) => facts.actorOf(actorId)?.kind === "person");
  const next = persons.find(({ start, by }) => start >= from && by !== "reference");
  if (next === undefined || next.start - from > LONGEST_NAME_TITLE) return false;
  const between = textBetween(facts, from, next.start);
  const { prepositions, conjunctions } = facts.pack.syntax;
  // "Welcomed Ann Ray's proposal": what is hers, and not she.
  if (/'s?(?:$|\P{L})/u.test(textBetween(facts, next.end - 2, Math.min(next.end + 3, facts.sentence.end))))
    return false;
  // "His Chinese counterpart, Bo Lee": a comma right before the name of the one who bears the title.
  const isTitled = facts.mentions.some(
    (mention) => mention.start >= from && mention.end <= next.start && isInTitle(mention),
  );
  const title = isTitled ? between.replace(/, $/u, "") : between;
  return !/[.,;:"]/u.test(title) && !hasWord(between, prepositions) && !hasWord(between, conjunctions);
}

/** "Ann Ray came", "Ann Ray, the envoy, had also come": a person or the holder of an office right before, with auxiliaries between them at most. */
function isBehindPerson(to: number, facts: SentenceFacts): boolean {
  const last = facts.mentions.findLast(({ end }) => end <= to);
  if (!last || (last.by !== "office" && facts.actorOf(last.actorId)?.kind !== "person")) return false;
  const { auxiliaries = [], alsoWords = [], subjectRelatives = [] } = facts.pack.syntax;
  const between = textBetween(facts, last.end, to);
  const words = between.match(/[\p{L}\p{M}'-]+/gu) ?? [];
  const isLed = (word: string): boolean =>
    [auxiliaries, alsoWords, subjectRelatives].some((list) => list.includes(word));
  return /^,?[^,.;:"()]*$/u.test(between) && words.every(isLed);
}

function clauseAt(start: number, sentence: Sentence): Span {
  for (const clause of sentence.clauses) if (start >= clause.start && start < clause.end) return clause;
  return sentence;
}

/** Where words stand in the article; those inside a name, or in what a sentence has before its beginning, left out. */
function placed(matches: readonly TriggerMatch[], facts: SentenceFacts): readonly Trigger[] {
  const { sentence, mentions } = facts;
  if (matches.length === 0) return NO_TRIGGERS;
  const triggers: Trigger[] = [];
  for (const match of matches) {
    const { start, end } = sentence.normalised.toOriginal(match);
    const isInName = mentions.some((name) => !isObject(name) && start >= name.start && end <= name.end);
    if (start < sentence.start || isInName) continue;
    if (match.row.ofPerson && !isBeforePerson(end, facts)) continue;
    if (match.row.byPerson && !isBehindPerson(start, facts)) continue;
    triggers.push({ start, end, row: match.row, clause: clauseAt(start, sentence) });
  }
  return triggers;
}

function triggersOf(facts: SentenceFacts): readonly Trigger[] {
  const { words } = facts;
  const found = placed(words.triggers, facts).filter((trigger) => isCarried(trigger, facts));
  const isOfObject = (trigger: Trigger): boolean =>
    isContentOfVerb(trigger, found, facts) || isReducedRelative(trigger, found, facts);
  const carried = found.length < 2 ? found : found.filter((trigger) => !isOfObject(trigger));
  const acts = carried.filter(
    (trigger) =>
      trigger.row.word === "verb" ||
      !(
        isShadowed(trigger, carried, facts) ||
        isWished(trigger, carried, facts) ||
        isFrame(trigger, carried, facts) ||
        isLeadIn(trigger, carried, facts)
      ),
  );
  const said = placed(words.speech, facts).filter(
    (trigger) => isStatement(trigger, acts, facts) && !isOfOwnDeed(trigger, acts, facts),
  );
  return said.length === 0 ? acts : [...acts, ...said].sort((a, b) => a.start - b.start);
}

/** "Said on Tuesday that *talks* are needed": a noun of what is said, behind the word that leads it in. */
function isOfContent({ start, clause }: Trigger, facts: SentenceFacts): boolean {
  const { speech } = facts.words;
  if (speech.length === 0 || facts.pack.syntax.verbFirst) return false;
  const [from, to] = [clause.start, start].map((at) => facts.sentence.normalised.fromOriginal(at));
  const saying = speech.findLast((verb) => verb.start >= from! && verb.end <= to!);
  if (!saying) return false;
  const between = facts.words.text.slice(saying.end, to);
  return hasWord(between, facts.pack.syntax.complementizers);
}

/** "said on Monday that …", "said after the talks that …": a saying with a time of its own, in a clause where nothing else happens. */
const isStatement = ({ clause }: Trigger, acts: readonly Trigger[], facts: SentenceFacts): boolean =>
  (isDated(clause, facts) || isPlaced(clause, facts)) &&
  !acts.some((act) => act.clause === clause && (!isOfContent(act, facts) || isOwnDeed(act, facts)));

/** "Announced on Tuesday that it was breaking off relations" tells one event, the breaking off. */
function isOfOwnDeed(trigger: Trigger, acts: readonly Trigger[], facts: SentenceFacts): boolean {
  const deed = acts.find(({ start }) => start >= trigger.clause.end);
  return deed !== undefined && isOwnDeed(deed, facts);
}

/** "After the talks", "at the press conference". */
function isPlaced(clause: Span, facts: SentenceFacts): boolean {
  const { start, end } = normalisedSpan(facts, clause);
  return facts.words.narrative.length > 0 && narrativeIn(facts.words, start, end).some(isOfStory);
}

/** "During his visit to Oslo" may be of any visit. */
const isOfStory = ({ row }: RowMatch<NarrativeRow>): boolean => row.gathering !== "named";

/**
 * A noun beside a verb of the same clause is that verb's object ("met during a visit"), but for a meeting with somebody beside what was only
 * stated; what is done by mediation is one happening.
 */
const isShadowed = (noun: Trigger, triggers: readonly Trigger[], facts: SentenceFacts): boolean =>
  triggers.some(
    ({ row: other, ...at }) =>
      other.word === "verb" &&
      (other.type === noun.row.type || noun.row.mode === "third-party") &&
      contains(noun.clause, at) &&
      !(other.mode === "statement" && noun.row.mode === "meeting" && isWithSomebody(noun, facts)),
  );

/** Characters that "on the sidelines of the 15th ministerial" may take. */
const LONGEST_FRAME = 48;
/** So many words may stand between "on the sidelines of" and the gathering. */
const FRAME_WORDS = 3;

/** "At a meeting with her host on the sidelines of the summit in May": the summit is only where they met, and its time is that of the meeting. */
function isFrame({ row, start, clause }: Trigger, triggers: readonly Trigger[], facts: SentenceFacts): boolean {
  const { frameWords } = facts.pack.syntax;
  const isFirst = !triggers.some(
    (other) => other.start < start && other.row.type === row.type && contains(clause, other),
  );
  if (frameWords === undefined || isFirst) return false;
  const before = textBetween(facts, Math.max(clause.start, start - LONGEST_FRAME), start);
  const found = findWord(before, frameWords);
  return found !== null && (before.slice(found.end).match(/[\p{L}\p{M}\p{N}'-]+|[,،]/gu)?.length ?? 0) <= FRAME_WORDS;
}

/** "After *the talks* a plan was signed", "за підсумками *зустрічі* підписано": the meeting told before, which the verb behind it only leans on. */
function isLeadIn({ start, end, clause }: Trigger, triggers: readonly Trigger[], facts: SentenceFacts): boolean {
  if (facts.words.narrative.length === 0) return false;
  const verb = triggers.find(({ row, ...at }) => row.word === "verb" && at.start >= end && contains(clause, at));
  if (!verb || datesIn({ start: end, end: verb.start }, facts.timexes).length > 0) return false;
  const { start: from, end: to } = normalisedSpan(facts, { start, end });
  return facts.words.narrative.some(({ row, ...at }) => row.gathering === "told" && at.start <= from && to <= at.end);
}

/** What is asked for, threatened or refused ("asked on Monday for the release", "rejected the ratification"), or blamed or praised, which was before. */
const WISHES: ReadonlySet<EventType> = new Set(["REQUEST", "THREATEN", "REJECT", "ACCUSE", "SUPPORT"]);

/** A noun behind such a verb is its object and has not happened then, unless a time of its own stands behind it: "rejected the sanctions of 3 May". */
const isWished = (
  { row, start, end, clause }: Trigger,
  triggers: readonly Trigger[],
  { timexes }: SentenceFacts,
): boolean => {
  const verb = triggers.findLast(
    (other) => other.row.word === "verb" && other.start < start && contains(clause, other),
  );
  if (!verb || !WISHES.has(verb.row.type) || row.type === verb.row.type) return false;
  return !datesIn({ start: end, end: clause.end }, timexes).some((timex) => !isSince(timex));
};

interface Piece extends Span {
  readonly trigger: Trigger | null;
  /** Nouns told along with the trigger's verb. */
  readonly inner: readonly Trigger[];
}

/** A noun that follows the verb of its clause is told along with it ("promised it during a visit in May"): the clause stays whole. */
const isInner = (trigger: Trigger, all: readonly Trigger[]): boolean =>
  trigger.row.word === "noun" && all.some((other) => other.row.word === "verb" && other.start < trigger.start);

/** A clause, cut between its triggers where it has several. */
function piecesOf(clause: Span, all: readonly Trigger[], facts: SentenceFacts): readonly Piece[] {
  const { start, end } = clause;
  if (all.length < 2) return [{ start, end, trigger: all[0] ?? null, inner: NO_TRIGGERS }];
  const own = all.filter((trigger) => !isInner(trigger, all));
  const cuts = own.slice(1).map((trigger, i) => cutBefore(trigger, own[i]!, facts));
  return own.map((trigger, i) => {
    const piece = { start: i === 0 ? start : cuts[i - 1]!, end: cuts[i] ?? end };
    return { ...piece, trigger, inner: all.filter((other) => !own.includes(other) && contains(piece, other)) };
  });
}

/** "The Union welcomed the accord; Belgium, which …": what stands behind a semicolon has nothing to do with what stands before it. */
const isCutOff = (from: number, { start }: Piece, facts: SentenceFacts): boolean =>
  /[;؛]/u.test(textBetween(facts, from - 1, start));

const DASH = /[-–—]/u;

/** For every piece the parenthesis between dashes in which it stands, as numbers of its first piece and of the one behind it. */
function parenthesesOf(pieces: readonly Piece[], facts: SentenceFacts): readonly (Span | undefined)[] {
  const dashes = pieces.flatMap((piece, i) =>
    i > 0 && DASH.test(textBetween(facts, pieces[i - 1]!.end, piece.start)) ? [i] : [],
  );
  const within: (Span | undefined)[] = [];
  for (let nth = 0; nth + 1 < dashes.length; nth += 2) {
    const [start, end] = [dashes[nth]!, dashes[nth + 1]!];
    for (let i = start; i < end; i++) within[i] = { start, end };
  }
  return within;
}

/** "The envoy insisted – at a meeting with Ann – on the sanctions": the event before a parenthesis that has closed; -1 for none. */
function ownerAround(pieces: readonly Piece[], index: number, parenthesis: Span | undefined): number {
  if (!parenthesis || parenthesis.end > index) return -1;
  return pieces.findLastIndex((piece, i) => i < parenthesis.start && piece.trigger !== null);
}

/** Clauses without a trigger go to the event before them; those before the first event, or that bring a date to a clause that lacks one, to the one after. */
function ownerOf(
  pieces: readonly Piece[],
  index: number,
  parentheses: readonly (Span | undefined)[],
  facts: SentenceFacts,
): number {
  const { sentence, timexes } = facts;
  if (pieces[index]!.trigger) return index;
  const before = pieces.findLastIndex((piece, i) => i < index && piece.trigger !== null);
  const after = pieces.findIndex((piece, i) => i > index && piece.trigger !== null);
  if (before < 0) return after;
  const around = ownerAround(pieces, index, parentheses[before]);
  if (around >= 0) return around;
  if (after < 0) return before;
  if (isCutOff(pieces[before]!.end, pieces[index]!, facts)) return after;
  if (timexes.length === 0) return before;
  const leads = datesIn(pieces[index]!, timexes).length > 0 && datesIn(pieces[after]!, timexes).length === 0;
  if (!leads) return before;
  const earlier = pieces.findLastIndex((piece, i) => i < before && piece.trigger !== null);
  const ownStart = earlier < 0 ? sentence.start : pieces[earlier]!.end;
  return datesIn({ start: ownStart, end: pieces[index]!.start }, timexes).length > 0 ? after : before;
}

const OUTER_SIGNS = new Set(",،؛;:-–—.«»");
const isOuter = (unit: string): boolean => OUTER_SIGNS.has(unit) || unit.trim() === "";
const isQuote = (unit: string): boolean => unit === '"' || unit === "“" || unit === "”";

/** A span without the blanks and punctuation at its ends; a closing stop is left out too, a closing quote is not. */
export function trimmed(span: Span, text: string): Span {
  let { start, end } = span;
  while (start < end && (isOuter(text[start]!) || isQuote(text[start]!))) start++;
  while (end > start && isOuter(text[end - 1]!)) end--;
  return start >= end ? span : { start, end };
}

/** "Issued a statement after a meeting with Ann": where the meeting is told. */
function besideStatement({ row }: Trigger, nouns: readonly Trigger[], end: number, facts: SentenceFacts): Span | null {
  if (row.mode !== "statement") return null;
  const meeting = nouns.find((noun) => noun.row.mode === "meeting" && isWithSomebody(noun, facts));
  return meeting ? { start: meeting.start, end } : null;
}

const NO_SEGMENTS: readonly Segment[] = [];

/** The events told in a sentence, in text order, with the stretch that tells each. [] where no trigger stands. */
export function segmentsOf(facts: SentenceFacts): readonly Segment[] {
  const triggers = triggersOf(facts);
  if (triggers.length === 0) return NO_SEGMENTS;
  const pieces = facts.sentence.clauses.flatMap((clause) =>
    piecesOf(
      clause,
      triggers.filter((trigger) => trigger.clause === clause),
      facts,
    ),
  );
  const parentheses = parenthesesOf(pieces, facts);
  const owners = pieces.map((_, index) => ownerOf(pieces, index, parentheses, facts));
  const segments: Segment[] = [];
  for (const [index, { trigger, inner, start, end }] of pieces.entries()) {
    if (!trigger) continue;
    const from = pieces[owners.indexOf(index)]!.start;
    const to = pieces[owners.lastIndexOf(index)]!.end;
    const told = inner.filter((noun) => !isTopic(noun, end, facts));
    const beside = besideStatement(trigger, told, end, facts);
    segments.push({ start: from, end: to, trigger, core: { start, end }, ...(beside && { beside }) });
    for (const noun of told) {
      const core = { start: noun.start, end };
      segments.push({ ...core, trigger: noun, core });
    }
  }
  return segments;
}
