import { boundsOf, precisionOf } from "#lib/edtf/bounds.ts";
import type { ActorOf } from "#lib/model/actor.ts";
import type { Dct } from "#lib/model/article.ts";
import { type Certainty, type EventActor, isReal, isToCome } from "#lib/model/event.ts";
import { contains, type Span } from "#lib/model/span.ts";
import type { Timex } from "#lib/model/timex.ts";
import { attributeOf, textOutsideAttributes } from "./attributes.ts";
import { besideSaying } from "./beside-saying.ts";
import { startWithPronoun } from "./cuts.ts";
import { type EventDate, fromTimex, isHour } from "./event-date.ts";
import { datesIn, type SentenceFacts, textBetween } from "./facts.ts";
import { opensGap } from "./gaps.ts";
import { backAtMeeting, isPutBefore, narrated, onVisit, sameCircle, spokenThere } from "./narrative-order.ts";
import { type Offset, offsetBefore, offsetFromTold, offsetOfClause, offsetOfComing, shiftedBy } from "./offsets.ts";
import { isDoneBefore } from "./own-deed.ts";
import { leavesOnPlan, onPlan } from "./plans.ts";
import { clauseBefore } from "./resumed.ts";
import { type Segment, withDateBehind } from "./segments.ts";
import { isAttribution, isOfTelling } from "./sources.ts";
import { loosely, type Story } from "./story.ts";
import { lasts } from "./trigger.ts";
import { isAside, isBeforeSideClause, isBehindAnd, isOfSomethingElse, onThatDay } from "./whose-date.ts";
import { endsIn, findWord, hasWord, without } from "./words.ts";

export const UNDATED: EventDate = {
  edtf: null,
  basis: "undated",
  evidence: { timex: null, reason: null, rule: "date/none" },
};

/** A clause told earlier in the same sentence. */
export interface Told {
  readonly segment: Segment;
  readonly date: EventDate;
  readonly certainty: Certainty;
}

/** A clause to be dated, and all that its date may come from. */
export interface Undated {
  readonly segment: Segment;
  readonly certainty: Certainty;
  readonly actors: readonly EventActor[];
  readonly facts: SentenceFacts;
  readonly told: readonly Told[];
  /** Number of the paragraph in the article. */
  readonly paragraph: number;
  readonly story: Story;
  /** The latest meeting told so far. */
  readonly main: Story;
  /** The latest visit or meeting told that is still to come. */
  readonly plan: Story;
  /** "7 December 2023." as a sentence of its own, under which this is told. */
  readonly heading: Timex | null;
  readonly dct: Dct;
  readonly actorOf: ActorOf;
}

const distance = (timex: Timex, segment: Segment): number =>
  timex.end <= segment.trigger.start
    ? segment.trigger.start - timex.end
    : Math.max(0, timex.start - segment.trigger.end);

function ownDate({ segment, facts, dct, certainty }: Undated): Timex | null {
  if (facts.timexes.length === 0) return null;
  // "Will travel in May to see his host, sources said on Monday": a plan has not the day on which it was told.
  const isTold = (timex: Timex) =>
    isToCome(certainty) && timex.start >= segment.trigger.end && isOfTelling(timex, facts);
  const isFree = (timex: Timex) =>
    !isTold(timex) && !isOfSomethingElse(timex, segment, facts, dct) && !opensGap(timex, segment, facts);
  const { word, holdsSubject } = segment.trigger.row;
  const reach = word === "noun" || holdsSubject ? withDateBehind(segment, facts) : segment;
  const dates = datesIn(reach, facts.timexes).filter(isFree);
  const isFiner = dates.some((timex) => !isYear(timex));
  const near = (timex: Timex) =>
    distance(timex, segment) +
    (isFiner && isYear(timex) ? 2 * FAR_OFF : 0) +
    (isHour(timex) ? 2 * FAR_OFF : 0) +
    (contains(segment.core, timex) ? 0 : FAR_OFF) +
    (isInRelativeClause(timex, segment, facts) || isBehindAnd(timex, segment, facts) ? FAR_OFF : 0);
  return [...dates].sort((a, b) => near(a) - near(b))[0] ?? null;
}

/** "A 2016 agreement was torn up the same day", "doubted on 3 April the vote of 2023": a year beside a finer date is that of a thing. */
const isYear = ({ edtf }: Timex): boolean => {
  if (edtf === null) return false;
  const { start, end } = boundsOf(edtf);
  return precisionOf(edtf) === "year" || (Number.isFinite(end - start) && end - start > LONGEST_YEAR_DAYS);
};

const LONGEST_YEAR_DAYS = 366;

/** So far away, in characters, count dates of other clauses. */
const FAR_OFF = 1_000;

/** "agreed how to carry out the plan that they had accepted on 27 February": the date is that of the accepting. */
const isInRelativeClause = (timex: Timex, segment: Segment, facts: SentenceFacts): boolean =>
  timex.start >= segment.trigger.end &&
  hasWord(textBetween(facts, segment.trigger.end, timex.start), facts.pack.syntax.relatives);

/** Signs between a date and its other name. */
const LONGEST_APPOSITION = 3;

/** "*On 5 May* Mexico, which had accused Peru, congratulated Chile": the date that opens the sentence, where nothing was told before the clause about its subject. */
function openingDate(aside: Span, told: readonly Told[], facts: SentenceFacts): Timex | null {
  if (told.some(({ segment }) => segment.trigger.start < aside.start)) return null;
  const date = datesIn({ start: facts.sentence.start, end: aside.start }, facts.timexes).at(-1);
  return date && date.bound === null && !isHour(date) ? date : null;
}

/** A date behind the clause before, which has another of its own, leads this one: "on the 17th he met X, on the 16th, and spoke …". */
function leadingDate({ segment, told, facts }: Undated): Timex | null {
  const aside = facts.timexes.length > 0 ? clauseBefore(segment, facts) : null;
  if (aside) return openingDate(aside, told, facts);
  const previous = told.at(-1);
  const taken = previous?.date.evidence.timex;
  if (!previous || !taken || facts.timexes.length < 2) return null;
  const between = { start: previous.segment.trigger.end, end: segment.trigger.start };
  const last = datesIn(between, facts.timexes).at(-1);
  // "This Thursday (06.04.2023)": said twice, and told of one.
  const isApart = last !== undefined && last.bound === null && last.start - taken.end > LONGEST_APPOSITION;
  const leads = isApart && last.start !== taken.start && previous.date.evidence.rule === "date/in-clause";
  return leads && !isBeforeSideClause(last, segment, facts) && !attributeOf(last, facts) ? last : null;
}

/** "Since the coup of 26 July, when guards overthrew the president": the day before "when" is that of what happened then. */
function dateOfWhen({ segment: { core, trigger }, facts }: Undated): Timex | null {
  const opening = textBetween(facts, core.start, trigger.start).replace(/^[\s,،]+/u, "");
  if (findWord(opening, facts.pack.syntax.whenWords)?.start !== 0) return null;
  const day = facts.timexes.findLast(({ end }) => end <= core.start);
  if (!day || day.edtf === null || day.bound !== null) return null;
  return /^[\s,،]*$/u.test(textBetween(facts, day.end, core.start)) ? day : null;
}

/** So far behind a verb, in characters, "when" opens a clause that says when it was. */
const WHEN_REACH = 160;

/** "Delhi protested when the ship docked in Colombo last October": the day of the clause that says when, told in the past without any other. */
function dateOfClauseWhen({ segment: { trigger }, facts, certainty }: Undated): EventDate | null {
  const { whenWords, pastForms, anterior, relatives, complementizers, verbFirst } = facts.pack.syntax;
  if (!isReal(certainty) || trigger.row.word === "noun" || verbFirst) return null;
  const timex = facts.timexes.find(({ start, type }) => start >= trigger.end && type === "DATE");
  if (!timex || timex.edtf === null || timex.bound !== null || timex.start - trigger.end > WHEN_REACH) return null;
  const between = textBetween(facts, trigger.end, timex.start);
  const when = findWord(between, whenWords);
  if (!when || !hasWord(textBetween(facts, trigger.start, trigger.end), pastForms)) return null;
  const [main, clause] = [between.slice(0, when.start), between.slice(when.end)];
  const isLedOff = [relatives, complementizers, anterior].some(
    (words) => hasWord(main, words) || hasWord(clause, words),
  );
  if (isLedOff || /[;:]/u.test(main) || /[,;:]/u.test(clause)) return null;
  const opening = textBetween(facts, facts.sentence.start, trigger.start);
  return hasWord(opening, anterior) ? null : fromTimex(timex, "date/clause-when");
}

/** "Two days before the March 16 summit they met": told after the summit, the meeting has the day that is counted from it. */
function countedDate({ segment, told, facts }: Undated): Timex | null {
  const target = told.at(-1)?.date.evidence.timex;
  if (!target || segment.trigger.row.word === "noun") return null;
  const at = facts.timexes.findIndex(({ start }) => start === target.start);
  const counted = facts.timexes[at - 1];
  return counted?.reason.rule === "resolve/counted-from-target" ? counted : null;
}

/** "In November 1988, during the coup, the president had asked for help": the time that opens the sentence is that of all of it. */
const isFrontedTime = ({ trigger, core }: Segment, between: string, facts: SentenceFacts): boolean =>
  trigger.row.word === "noun" &&
  core.start === facts.sentence.start &&
  datesIn({ start: core.start, end: trigger.start }, facts.timexes).length > 0 &&
  /[,،]/u.test(between);

/** "The first to visit China *since 1954*, and was received": what lies between two verbs, without from when on something had not been. */
function withoutSince(start: number, end: number, facts: SentenceFacts): string {
  const between = textOutsideAttributes(facts, start, end);
  const { sinceWords } = facts.pack.syntax;
  return sinceWords && datesIn({ start, end }, facts.timexes).some(({ bound }) => bound === "from")
    ? without(sinceWords, between)
    : between;
}

/** The clause goes on with what the clause before it told: nothing between them moves the time or opens another's words. */
function continues(previous: Segment, segment: Segment, facts: SentenceFacts): boolean {
  const between = behindSemicolon(withoutSince(previous.trigger.end, segment.trigger.start, facts));
  const { complementizers, thenWords = [] } = facts.pack.syntax;
  if (hasWord(between, complementizers)) return false;
  // "Visited Kigali on Monday before meeting her host", "before she met him": what came next, on the same occasion.
  const lead = textBetween(facts, previous.trigger.end, startWithPronoun(segment.trigger.start, facts));
  if (endsIn(lead, thenWords)) return !hasWord(without(thenWords, lead), facts.pack.syntax.anterior);
  if (isAnteriorVerb(segment, facts) && !isAnteriorVerb(previous, facts)) return false;
  return !hasWord(between, facts.pack.syntax.anterior) || isFrontedTime(previous, between, facts);
}

/** "A guest there since December; hours later the police stormed it": what opens another's words ends with its clause. */
const behindSemicolon = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf(";"), text.lastIndexOf("؛")) + 1);

/** "Arrived from Oslo, where he *had met* the king": a verb whose own words hold the auxiliary that puts it before. */
function isAnteriorVerb({ trigger }: Segment, facts: SentenceFacts): boolean {
  const { anterior, pastAuxiliaries } = facts.pack.syntax;
  if (trigger.row.word === "noun" || pastAuxiliaries === undefined) return false;
  const words = textBetween(facts, trigger.start, trigger.end).split(" ", MOST_AUXILIARIES).slice(0, -1);
  return words.some((word) => hasWord(word, pastAuxiliaries) && hasWord(word, anterior));
}

/** So many words of a verb may hold its auxiliary: "se había reunido". */
const MOST_AUXILIARIES = 3;

/** "Since her arrival on Thursday she has met …": the arrival has its day, and the rest only came after it. */
function isBeginning({ core, trigger }: Segment, facts: SentenceFacts): boolean {
  const { sinceWords } = facts.pack.syntax;
  return sinceWords !== undefined && hasWord(textBetween(facts, core.start, trigger.start), sinceWords);
}

/** "Discussed the accord that was signed recently": another day, and nobody knows which. */
const isOfLately = ({ segment, facts: { timexes, words, sentence } }: Undated): boolean =>
  timexes.some(
    ({ expression, start, end }) =>
      expression.kind === "vague" &&
      expression.points === "past" &&
      contains(segment.core, { start, end }) &&
      !words.narrative.some((connector) => contains(sentence.normalised.toOriginal(connector), { start, end })),
  );
/** "It worked from 20 October to 19 December, and was agreed on in Prague": what takes a moment does not take weeks. */
function isOfLongTime({ edtf }: EventDate, { trigger: { row } }: Segment): boolean {
  if (edtf === null || lasts(row) || !edtf.includes("/")) return false;
  const { start, end } = boundsOf(edtf);
  return Number.isFinite(end - start) && end - start > LONGEST_MONTH_DAYS;
}

const LONGEST_MONTH_DAYS = 31;

/** "Sailors *seized in May* have been freed": what is said of the subject before its verb has a time of its own. */
function isBehindModifier({ segment: previous, date }: Told, { trigger }: Segment, facts: SentenceFacts): boolean {
  const { auxiliaries = [], conjunctions, relatives } = facts.pack.syntax;
  const { timex } = date.evidence;
  if (!timex || timex.start < previous.trigger.end || timex.end > trigger.start) return false;
  const between = textBetween(facts, previous.trigger.end, trigger.start);
  if (/[,;:،]/u.test(between) || hasWord(between, conjunctions) || hasWord(between, relatives)) return false;
  const [last = ""] = between.trimEnd().split(" ").slice(-1);
  const [first = ""] = textBetween(facts, trigger.start, trigger.end).split(" ", 1);
  return auxiliaries.includes(last) || auxiliaries.includes(first);
}

/** "The treaty *signed in 2002*": told in passing of a thing. */
const isOfThingTold = ({ date: { evidence } }: Told, facts: SentenceFacts): boolean => {
  const timex = facts.timexes.find(({ start }) => start === evidence.timex?.start);
  return timex !== undefined && evidence.rule === "date/in-clause" && attributeOf(timex, facts) !== null;
};

/** What a sentence adds of who said so was said later: "marched in on Tuesday, the ministry denounced". */
function inherited({ segment, certainty, told, facts }: Undated): EventDate | null {
  const aside = clauseBefore(segment, facts);
  const previous = told.findLast(
    (each) => !isOfThingTold(each, facts) && !(aside && contains(aside, each.segment.trigger)),
  );
  if (!previous?.date.edtf || isReal(previous.certainty) !== isReal(certainty)) return null;
  if (!continues(previous.segment, segment, facts) || isAttribution(segment, facts)) return null;
  if (isBehindModifier(previous, segment, facts)) return null;
  if (isBeginning(previous.segment, facts) || isOfLongTime(previous.date, segment)) return null;
  if (isAside(previous.segment, segment, facts)) return null;
  const main = mainDayBehindOffset(previous, segment, facts);
  if (main) return { ...main, evidence: { ...main.evidence, rule: "date/same-sentence" } };
  return { ...previous.date, evidence: { ...previous.date.evidence, rule: "date/same-sentence" } };
}

/** "Punished them on 30 July, four days after the coup, and gave them a week": behind a comma the sentence goes on with its own day. */
function mainDayBehindOffset(previous: Told, { trigger }: Segment, facts: SentenceFacts): EventDate | null {
  const { rule, timex } = previous.date.evidence;
  if (rule !== "date/offset-from-event" || !timex) return null;
  return /[,،]/u.test(textBetween(facts, previous.segment.trigger.end, trigger.start))
    ? dayBeside(timex.start, facts)
    : null;
}

/** "Said on 10 July that it recalls its ambassador": what is told in the present is done by saying so; what had been done before is not. */
function announced({ segment, certainty, told, facts }: Undated): EventDate | null {
  const previous = told.at(-1);
  if (!previous?.date.edtf || !isSaid(previous.segment) || !isReal(certainty)) return null;
  if (previous.date.evidence.rule !== "date/in-clause" || segment.trigger.row.word === "noun") return null;
  if (isDoneBefore(segment.trigger, facts)) return null;
  const { complementizers, anterior, pastForms, decidedWords = [] } = facts.pack.syntax;
  const opening = textBetween(facts, segment.core.start, segment.trigger.start).replace(/^[\s,]+/u, "");
  const deed = textBetween(facts, segment.trigger.start, segment.trigger.end);
  const [verb = ""] = deed.split(" ", 1);
  // "Announced that it had decided to break off relations": the decision is made known, and so made.
  const isContent =
    findWord(opening, complementizers)?.start === 0 && !hasWord(without(decidedWords, opening), anterior);
  return isContent && (findWord(deed, decidedWords)?.start === 0 || !hasWord(verb, pastForms))
    ? { ...previous.date, evidence: { ...previous.date.evidence, rule: ANNOUNCED } }
    : null;
}

/** "Said", "told reporters". */
const isSaid = ({ trigger: { row } }: Segment): boolean => row.mode === "statement" || row.mode === "press-conference";

/** The rule of what is done by announcing it. */
export const ANNOUNCED = "date/announced";

/** "7 December 2023. The leaders …": a chronicle says when once, and then what happened. */
function headed({ segment, certainty, facts, heading }: Undated): EventDate | null {
  if (!heading || !isReal(certainty)) return null;
  const lead = textBetween(facts, segment.core.start, segment.trigger.start);
  return hasWord(lead, facts.pack.syntax.anterior) ? null : fromTimex(heading, "date/heading");
}

const isDay = ({ edtf }: EventDate): boolean => edtf !== null && precisionOf(edtf) === "day";

/** "a day after the closure of the office": counted from what the sentence tells. */
function offsetDate(undated: Undated): EventDate | null {
  const { segment, told, facts } = undated;
  const offset = offsetBefore(segment.trigger, facts);
  // "Three months after the declaration of 23 April": its own day is finer than what is counted.
  if (offset && offset.months !== null && ownDate(undated)) return null;
  const days = told.filter(({ date }) => isDay(date));
  // "Listed them yesterday, in force from 16 February, five days after the first strikes": counted from what was done.
  const main = (days.findLast(({ certainty }) => isReal(certainty)) ?? days.at(-1) ?? told.at(-1))?.date;
  const beside = offset && dayCountedFrom(offset, facts);
  // "In force from 16 February, five days after the first strikes": what is to come is no day to count from.
  const isPlan = told.some(
    ({ date, certainty }) => isToCome(certainty) && date.evidence.timex?.start === beside?.evidence.timex?.start,
  );
  const from = beside && !isPlan ? beside : main;
  return offset && from ? countedFrom(from, offset) : null;
}

/** "He left on 27 September, three days after …": the day right before the amount, whatever it is told of; null where none stands there. */
const dayCountedFrom = ({ timex }: Offset, facts: SentenceFacts): EventDate | null => dayBeside(timex.start, facts);

function dayBeside(start: number, facts: SentenceFacts): EventDate | null {
  const day = facts.timexes.findLast(({ end, type }) => end <= start && type === "DATE");
  if (!day || day.bound !== null || day.edtf === null || precisionOf(day.edtf) !== "day") return null;
  return IS_SET_OFF.test(textBetween(facts, day.end, start)) ? fromTimex(day, "date/in-clause") : null;
}

/** A comma or a dash, and a little word at most: ", *за* шесть дней до". */
const IS_SET_OFF = /^\s*[,،–—-]\s*(?:\p{L}{1,6}\s)?$/u;

/** "Expelled him on Thursday, a day after they had closed the consulate": the closing was on Wednesday. */
function clauseDate({ segment, told, facts }: Undated): EventDate | null {
  const previous = told.at(-1);
  const offset = offsetOfClause(segment.trigger, previous?.segment.trigger.end ?? facts.sentence.start, facts);
  if (!offset) return null;
  const from = dayCountedFrom(offset, facts) ?? (previous && isReal(previous.certainty) ? previous.date : null);
  return from?.edtf ? countedFrom(from, offset) : null;
}

/** "Left on 27 September, three days after the announcement of …": the day in the clause is the one that is counted from. */
function countedFromOwn(own: Timex, { segment: { trigger }, facts }: Undated): EventDate | null {
  if (own.end > trigger.start || facts.timexes.length < 2) return null;
  const offset = offsetOfClause(trigger, own.end, facts);
  return offset && dayCountedFrom(offset, facts)?.evidence.timex?.start === own.start
    ? countedFrom(fromTimex(own, "date/in-clause"), offset)
    : null;
}

/** Days before the article's own within which a story is news, so that "the visit" is that of the story. */
const NEWS_DAYS = 62;

/** "The visit comes ten days after she was elected": counted from the visit of the story, or where none was told from the article's own day. */
function comesAfter({ segment, told, facts, story, dct }: Undated): EventDate | null {
  const offset = told.length === 0 ? offsetOfComing(segment.trigger, facts) : null;
  if (!offset || (offset.days === null && offset.months === null)) return null;
  const own = dct.edtf !== null && precisionOf(dct.edtf) === "day" ? dct.edtf : null;
  if (!story.date || !isDay(story.date))
    return own === null ? null : countedFrom({ edtf: own, basis: "relative", evidence: UNDATED.evidence }, offset);
  const { start } = boundsOf(story.date.edtf!);
  const isNews = own === null || Math.abs(boundsOf(own).start - start) <= NEWS_DAYS;
  return isNews ? countedFrom({ ...story.date, edtf: loosely(story.date.edtf!) }, offset) : null;
}

/** "Signed on 3 May. Two days after the signing, Uganda recalled its envoy.": counted from the day told right before. */
function countedFromStory({ segment, facts, story, paragraph }: Undated): EventDate | null {
  if (!story.date || !isDay(story.date) || !isReal(story.certainty) || paragraph !== story.paragraph) return null;
  const told = offsetFromTold(facts);
  return told && segment.trigger.start >= told.end ? countedFrom(story.date, told.offset) : null;
}

function countedFrom(main: EventDate, offset: Offset): EventDate | null {
  if (!main.edtf) return null;
  const edtf = shiftedBy(main.edtf, offset);
  const { start, end, text, rule } = offset.timex;
  const reason = { rule: "resolve/offset-from-event", reference: main.edtf, referenceKind: "event" as const };
  const evidence = { timex: { start, end, text, rule }, reason, rule: "date/offset-from-event" };
  return { edtf, basis: edtf === null ? "undated" : "relative", evidence };
}

/** "Now he has arrived": about when the article appeared. */
function published({ segment, facts, dct }: Undated): EventDate | null {
  const now = facts.timexes.find(
    (timex) =>
      contains(segment.core, timex) && timex.expression.kind === "vague" && timex.expression.points === "present",
  );
  if (!now || dct.edtf === null || segment.trigger.row.word === "noun") return null;
  const evidence = {
    timex: { start: now.start, end: now.end, text: now.text, rule: now.rule },
    reason: null,
    rule: "date/publication",
  };
  return { edtf: loosely(dct.edtf), basis: "publication", evidence };
}

/**
 * The date of one clause, from its own words, from the clause that it continues, from a connector, or none.
 *
 * Never throws; a date word without a value leaves the event undated but keeps the word as evidence.
 */
export function dateOfSegment(undated: Undated): EventDate {
  const offset = offsetDate(undated);
  if (offset) return offset;
  const own = ownDate(undated);
  const counted =
    own === null
      ? (clauseDate(undated) ?? comesAfter(undated) ?? countedFromStory(undated))
      : countedFromOwn(own, undated);
  if (counted?.edtf) return counted;
  if (own && !isHour(own)) return fromTimex(onThatDay(own, undated.segment, undated.facts), "date/in-clause");
  const carried = carriedDate(undated);
  return own && carried.edtf === null ? fromTimex(own, "date/in-clause") : carried;
}

/** The date of a clause without one of its own: of the clause that it continues, of the story, of the article. */
function carriedDate(undated: Undated): EventDate {
  const leading = dateOfWhen(undated) ?? leadingDate(undated) ?? countedDate(undated);
  if (leading) return fromTimex(leading, "date/leading");
  if (isOfLately(undated)) return UNDATED;
  const when = dateOfClauseWhen(undated);
  if (when) return when;
  if (leavesOnPlan(undated)) return onPlan(undated) ?? UNDATED;
  const carried = inherited(undated) ?? announced(undated) ?? besideSaying(undated) ?? narrated(undated);
  if (carried || isPutBefore(undated)) return carried ?? UNDATED;
  return (
    headed(undated) ??
    backAtMeeting(undated) ??
    spokenThere(undated) ??
    sameCircle(undated) ??
    onVisit(undated) ??
    onPlan(undated) ??
    published(undated) ??
    UNDATED
  );
}
