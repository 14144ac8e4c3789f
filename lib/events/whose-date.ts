import { boundsOf, precisionOf } from "#lib/edtf/bounds.ts";
import { hasUnknownYear } from "#lib/edtf/value.ts";
import type { TriggerRow } from "#lib/lang/pack.ts";
import type { Dct } from "#lib/model/article.ts";
import { contains } from "#lib/model/span.ts";
import type { Timex } from "#lib/model/timex.ts";
import { attributeOf } from "./attributes.ts";
import { isOfThing } from "./dated-things.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { isQuotedApart } from "./first-person.ts";
import { withoutArticle } from "./governed.ts";
import { isOwnDeed } from "./own-deed.ts";
import { clauseBefore, isBeforeClause } from "./resumed.ts";
import type { Segment } from "./segments.ts";
import { isSpoken, lasts } from "./trigger.ts";
import { endsIn, findWord, hasWord } from "./words.ts";

/** ""*Today* we turn the page", Ann Bell said": a date within quotation marks is the speaker's own, and not when something outside of them happened. */
const isInQuotation = ({ start }: Timex, { trigger }: Segment, { sentence }: SentenceFacts): boolean =>
  isQuotedApart(start, trigger.start, sentence);

/** A date before "that …" belongs to the saying, not to what is said. */
function isOutsideSpeech(timex: Timex, segment: Segment, facts: SentenceFacts): boolean {
  return (
    timex.end <= segment.trigger.start &&
    opensContent(textBetween(facts, timex.end, segment.trigger.start), facts) &&
    !isPutFirst(timex, facts) &&
    !isOwnDeed(segment.trigger, facts)
  );
}

/** A "that" between a date and a verb; not that of "in January, *after que* a crowd had burnt it, …", whose clause a comma closes again. */
function opensContent(text: string, { pack: { syntax } }: SentenceFacts): boolean {
  let rest = text;
  for (let that = findWord(rest, syntax.complementizers); that; that = findWord(rest, syntax.complementizers)) {
    const isOfTime = [syntax.afterWords, syntax.beforeWords].some((words) =>
      hasWord(lastWords(rest, that.start), words),
    );
    rest = rest.slice(that.end);
    if (!isOfTime || !/[,،]/u.test(rest)) return true;
  }
  return false;
}

/** So many characters hold the words of a conjunction before its "that": "после того", "después de". */
const CONJUNCTION_REACH = 14;

const lastWords = (text: string, end: number): string => text.slice(Math.max(0, end - CONJUNCTION_REACH), end);

/** "It was in Rome, on Thursday, that …": no saying, but the time of what follows. */
function isPutFirst(timex: Timex, facts: SentenceFacts): boolean {
  const { clefts } = facts.pack.syntax;
  return clefts !== undefined && findWord(textBetween(facts, facts.sentence.start, timex.start), clefts)?.start === 0;
}

/** "Told those who doubt the vote of last week to sue, because X had accused …": a clause that tells why has not the time of what stands before it. */
export function isBeforeSideClause(timex: Timex, { trigger }: Segment, facts: SentenceFacts): boolean {
  const { sideOpeners } = facts.pack.syntax;
  const clause = sideOpeners && facts.sentence.clauses.find((each) => contains(each, trigger));
  if (!clause || timex.end > clause.start) return false;
  const text = textBetween(facts, clause.start, trigger.start).trimStart();
  return findWord(text, sideOpeners)?.start === 0;
}

/** "met her after a visit in May": the date is that of the visit. */
function isAnother(timex: Timex, segment: Segment, facts: SentenceFacts): boolean {
  const { trigger, core } = segment;
  if (timex.start < trigger.start || !contains(core, timex)) return false;
  const { anterior } = facts.pack.syntax;
  if (timex.start >= trigger.end) {
    const between = textBetween(facts, trigger.end, timex.start);
    const words = isSinceOfStay(timex, segment) ? withoutLastWord(between) : between;
    return (hasWord(words, anterior) && !isSaidOfNoun(between, segment, facts)) || isBehindSince(segment, facts);
  }
  // A trigger may hold its subject ("دخل الاتفاق المبرم في سبتمبر حيز التنفيذ"); its own first word is what happened.
  const inside = findWord(textBetween(facts, trigger.start, timex.start), anterior);
  return inside !== null && inside.start > 0;
}

/** "*Welcomed the progress made since the signing* in October": a trigger that holds "since" has not the time of what is named behind that. */
function isBehindSince({ trigger }: Segment, facts: SentenceFacts): boolean {
  const { sinceWords } = facts.pack.syntax;
  if (sinceWords === undefined || trigger.row.word === "noun") return false;
  return (findWord(textBetween(facts, trigger.start, trigger.end), sinceWords)?.start ?? 0) > 0;
}

/** "On a visit to Oslo *since Sunday*": of a stay that is when it began. */
const isSinceOfStay = ({ bound }: Timex, { trigger: { row } }: Segment): boolean =>
  bound === "from" && row.mode === "visit" && row.word === "verb";

/** "to Oslo since the" is "to Oslo". */
const withoutLastWord = (text: string): string => text.trimEnd().replace(/\S+(?: \p{L}{1,3})?$/u, "");

/** "The strikes carried out in the night to the 12th": the participle right behind the noun is its own. */
function isSaidOfNoun(between: string, { trigger }: Segment, { pack: { syntax } }: SentenceFacts): boolean {
  if (trigger.row.word !== "noun") return false;
  const [first = ""] = between.trimStart().split(" ", 1);
  const led = [...syntax.afterWords, ...syntax.beforeWords, ...syntax.whenWords, ...syntax.prepositions];
  return hasWord(first, syntax.anterior) && !hasWord(first, led);
}

/** A trigger that opens with a verb of the past, or stands behind the auxiliary of one: "ha *agradecido*". */
function isPast(trigger: Segment["trigger"], facts: SentenceFacts): boolean {
  const { pastForms, pastAuxiliaries } = facts.pack.syntax;
  const words = textBetween(facts, trigger.start, trigger.end);
  if (findWord(words, pastForms)?.start === 0) return true;
  if (pastAuxiliaries === undefined) return false;
  if (findWord(words, pastAuxiliaries)?.start === 0) return true;
  const before = textBetween(facts, facts.sentence.start, trigger.start).trimEnd();
  return hasWord(before.slice(before.lastIndexOf(" ") + 1), pastAuxiliaries);
}

/** "Attended the summit, *after ministers decided* on 7 May to readmit it": the day of the clause that a comma and "after" open. */
function isOfClauseAfter({ start }: Timex, { trigger }: Segment, facts: SentenceFacts): boolean {
  const { afterWords, pastForms, complementizers } = facts.pack.syntax;
  if (start < trigger.end) return false;
  const between = textBetween(facts, trigger.end, start);
  const comma = between.search(/[,،] /u);
  if (comma < 0) return false;
  const clause = between.slice(comma + 2);
  const opener = findWord(clause, afterWords);
  if (opener?.start !== 0) return false;
  const rest = clause.slice(opener.end).trimStart();
  return findWord(rest, complementizers)?.start === 0 || hasWord(rest, pastForms);
}

/** "Was postponed *to 5 May*": the day that was chosen instead is not the one on which that was done. */
function isOfPuttingOff({ start }: Timex, { trigger }: Segment, facts: SentenceFacts): boolean {
  const { putOff } = facts.pack.syntax;
  if (putOff === undefined || trigger.row.type !== "REJECT" || start < trigger.end) return false;
  const lead = withoutArticle(textBetween(facts, trigger.end, start), facts.pack.syntax.articles);
  if (!endsIn(lead, putOff.leads) || /[,;:،؛]/u.test(lead)) return false;
  return hasWord(textBetween(facts, trigger.start, trigger.end), putOff.verbs);
}

/** "Agreed to meet on 24 July", told in May: what has been agreed was so before; what is called off is so for its day. */
function isStillAhead(
  { edtf, start, expression }: Timex,
  { trigger }: Segment,
  facts: SentenceFacts,
  dct: Dct,
): boolean {
  if (
    start < trigger.end ||
    !isSpoken(trigger) ||
    trigger.row.type === "REJECT" ||
    edtf === null ||
    hasUnknownYear(edtf)
  )
    return false;
  if (!isPast(trigger, facts)) return false;
  if (expression.kind === "calendar" && expression.tense === "future" && expression.weekday === undefined) return true;
  if (expression.kind === "interval" && expression.to?.kind === "offset" && expression.to.amount > 0) return true;
  const isKnown = dct.edtf !== null && !hasUnknownYear(dct.edtf) && precisionOf(dct.edtf) === "day";
  return isKnown && boundsOf(edtf).start >= boundsOf(dct.edtf).end;
}

/** "Two days before the March 16 summit they met": the 16th is the day of the summit, and only of that. */
function isTarget(timex: Timex, segment: Segment, { timexes }: SentenceFacts): boolean {
  if (segment.trigger.row.word === "noun") return false;
  const before = timexes[timexes.indexOf(timex) - 1];
  return before?.reason.rule === "resolve/counted-from-target" && before.reason.reference === timex.edtf;
}

/** "Said after the meeting that next week …": a date behind "that" belongs to what is said, not to a noun before it. */
const isOfContent = (timex: Timex, { trigger }: Segment, facts: SentenceFacts): boolean =>
  trigger.row.word === "noun" &&
  facts.words.speech.length > 0 &&
  timex.start >= trigger.end &&
  hasWord(textBetween(facts, trigger.end, timex.start), facts.pack.syntax.complementizers);

/** "Said the crew had been lost in May 2007": what is said, without a word that leads it in, has a verb of its own, and the date behind that. */
function isOfBareContent(timex: Timex, { trigger }: Segment, facts: SentenceFacts): boolean {
  const { articles, auxiliaries, pastForms, verbFirst } = facts.pack.syntax;
  if (verbFirst || trigger.row.mode !== "statement" || timex.start < trigger.end) return false;
  const content = textBetween(facts, trigger.end, timex.start);
  const [first = "", ...others] = content.trimStart().split(" ");
  if (!articles?.includes(first)) return false;
  return others.some((word) => auxiliaries?.includes(word) || hasWord(word, pastForms));
}

/** "Hosni Mubarak (1981-2011)", "his second term (2016-2020)": how long the one named right before held office or lived, or it lasted. */
function isTermOf(timex: Timex, { trigger }: Segment, facts: SentenceFacts): boolean {
  if (!timex.edtf?.includes("/")) return false;
  const before = textBetween(facts, facts.sentence.start, timex.start);
  const named = facts.mentions.findLast(({ end }) => end <= timex.start);
  const isOfName = named !== undefined && /^ ?\($/u.test(textBetween(facts, named.end, timex.start));
  const isOfYears = /^\p{N}+\P{L}*\p{N}+$/u.test(timex.text) && precisionOf(timex.edtf.split("/")[0]!) === "year";
  return isOfName || (isOfYears && before.endsWith("(") && timex.start >= trigger.end);
}

/** "Extended the sanctions until 31 May": that they were extended is told, and not until when that went on; "the talks lasted until 5 May". */
const isUntil = ({ bound, start }: Timex, { trigger }: Segment, facts: SentenceFacts): boolean =>
  bound === "until" && !(lasts(trigger.row) && textBetween(facts, trigger.end, start).length <= ALREADY_REACH);

/** "Rejected a wider embargo, like the sanctions in force since 2005": from when on something else goes on, told behind the clause. */
const isSinceElsewhere = (timex: Timex, { trigger, core }: Segment, facts: SentenceFacts): boolean =>
  timex.bound === "from" && timex.start >= trigger.end && !contains(core, timex) && !isAlready(timex, facts);

/** "On her *first* visit since 2017": when there was such a thing before. */
function isSinceLast({ bound, start }: Timex, _: Segment, facts: SentenceFacts): boolean {
  const { firstWords } = facts.pack.syntax;
  if (bound !== "from" || firstWords === undefined) return false;
  const before = textBetween(facts, Math.max(facts.sentence.start, start - FIRST_REACH), start);
  const comma = Math.max(...[",", "،", ";"].map((sign) => before.lastIndexOf(sign)));
  return hasWord(before.slice(comma + 1), firstWords);
}

/** So many characters may stand between "first" and its "since". */
const FIRST_REACH = 60;

/** "Who had been a guest there since December; hours later the police stormed it": behind a semicolon nothing goes on since then. */
const isSinceBefore = (timex: Timex, { trigger }: Segment, facts: SentenceFacts): boolean =>
  timex.bound === "from" && timex.end <= trigger.start && /[;؛]/u.test(textBetween(facts, timex.end, trigger.start));

/** "Arrived for the summit, which opens on 17 June": what has happened has not the day of what is to come. */
function isOfThingToCome(timex: Timex, segment: Segment, facts: SentenceFacts): boolean {
  const { relatives, futureForms, pastForms } = facts.pack.syntax;
  const { trigger } = segment;
  if (timex.start < trigger.end) return false;
  const between = textBetween(facts, trigger.end, timex.start);
  const pronoun = findWord(between, relatives);
  if (!pronoun || !hasWord(between.slice(pronoun.end), futureForms)) return false;
  return hasWord(textBetween(facts, trigger.start, trigger.end), pastForms);
}

/**
 * "Protested over the incident, which took place on 2 May", "in the war which broke out last week": the date of a clause set off behind a
 * verb is not that of the verb, nor is one right behind the clause's own verb of the past.
 */
function isOfRelativeClause(timex: Timex, { trigger }: Segment, facts: SentenceFacts): boolean {
  const { row } = trigger;
  if (row.word !== "verb" || row.type === "REJECT" || timex.start < trigger.end) return false;
  const between = textBetween(facts, trigger.end, timex.start);
  const { auxiliaries = [], relatives, pastForms } = facts.pack.syntax;
  const pronoun = findWord(between, relatives);
  const clause = pronoun ? between.slice(pronoun.end).trim().split(/\s+/u) : [];
  if (clause.length > 1 && clause.length <= SHORT_CLAUSE && hasWord(clause.join(" "), pastForms)) return true;
  // "Called off the drills *that were due* there in October".
  const isPassive =
    clause.length > 1 && auxiliaries.includes(clause[0]!) && !clause.some((word) => /[,،]$/u.test(word));
  if (isPassive && clause.length <= 2 * SHORT_CLAUSE) return true;
  const comma = between.search(/[,،]/u);
  if (comma < 0 || !hasWord(between.slice(comma), facts.pack.syntax.relatives)) return false;
  return !(isGathering(row) && hasWord(between.slice(comma), facts.pack.syntax.futureForms));
}

/** "Congratulated the island on the elections held last year": the participle right before a date gives it to the noun that it follows. */
function isOfParticiple({ start }: Timex, { trigger }: Segment, facts: SentenceFacts): boolean {
  const { participles } = facts.pack.syntax;
  if (participles === undefined || start < trigger.end || !isSpoken(trigger)) return false;
  const between = textBetween(facts, trigger.end, start).trim().split(/\s+/u);
  return hasWord(between.slice(-LONGEST_LEAD).join(" "), participles);
}

/** "Ann Ray, *elected in April*, visits Oslo": what a participle between commas tells of somebody named is not when they act. */
function isOfAside({ start, end }: Timex, { trigger }: Segment, facts: SentenceFacts): boolean {
  const { participles } = facts.pack.syntax;
  if (participles === undefined || end > trigger.start || trigger.row.word === "noun") return false;
  if (!/^[^,;:]{0,40},/u.test(textBetween(facts, end, trigger.start))) return false;
  const named = facts.mentions.findLast((mention) => mention.end < start);
  const aside = named && textBetween(facts, named.end, start);
  if (!aside?.startsWith(", ") || aside.includes(",", 1)) return false;
  return hasWord(aside.slice(2).trim().split(/\s+/u).slice(-LONGEST_LEAD).join(" "), participles);
}

/** "The minister, appointed in March, met …": what a participle between commas adds of somebody named is not when they act; "received on Monday by the king" is. */
export function isAside({ trigger }: Segment, next: Segment, facts: SentenceFacts): boolean {
  const { participles } = facts.pack.syntax;
  if (trigger.row.mode === "reception") return false;
  if (participles === undefined || !facts.mentions.some(({ end }) => trigger.start - end === 2)) return false;
  const text = textBetween(facts, trigger.start - 2, next.trigger.start);
  return text.startsWith(", ") && text.lastIndexOf(",") > 0 && findWord(text.slice(2), participles)?.start === 0;
}

/** "In May it voted for her, and soon after, on 2 June, …": behind a comma and "and" the date is that of what follows. */
export function isBehindAnd({ start }: Timex, { trigger }: Segment, facts: SentenceFacts): boolean {
  if (start < trigger.end) return false;
  const between = textBetween(facts, trigger.end, start);
  const comma = between.search(/[,،] /u);
  return comma >= 0 && findWord(between.slice(comma + 2), facts.pack.syntax.conjunctions)?.start === 0;
}

/** "Suspended the treaty signed in 2002 and froze trade": what is told behind the date of a thing has not that date. */
const isOfThingBefore = (timex: Timex, { trigger }: Segment, facts: SentenceFacts): boolean =>
  timex.end <= trigger.start && attributeOf(timex, facts) !== null;

/** "Mexico, which held elections in February, congratulated Chile": when its subject did something else is not when it did this. */
function isOfClauseBefore(timex: Timex, segment: Segment, facts: SentenceFacts): boolean {
  if (timex.end > segment.trigger.start) return false;
  const clause = clauseBefore(segment, facts);
  return clause !== null && contains(clause, timex);
}

/** Words of a participle and what may stand between it and its date: "*carried out in the* May". */
const LONGEST_LEAD = 4;

/** So many words a relative clause has before its date where nothing else can stand between its verb and the date. */
const SHORT_CLAUSE = 4;

/** "Will attend the summit, which is to open on 17 June": when it opens is when it is attended. */
const isGathering = ({ mode }: TriggerRow): boolean => mode === "summit" || mode === "multilateral";

/** "The government, in office since 2007, condemned …": nobody goes on condemning. */
const isSinceSpoken = (timex: Timex, segment: Segment, facts: SentenceFacts): boolean =>
  timex.bound === "from" &&
  timex.end <= segment.trigger.start &&
  isSpoken(segment.trigger) &&
  onThatDay(timex, segment, facts).bound === "from" &&
  !isOpening(timex, facts);

/** "Since 3 May, …": the time of the whole sentence. */
const isOpening = ({ start }: Timex, facts: SentenceFacts): boolean =>
  textBetween(facts, facts.sentence.start, start).trim().split(/\s+/u).length <= 2;

/** Longest words for "already at", with blanks. */
const ALREADY_REACH = 16;

function isAlready({ start }: Timex, facts: SentenceFacts): boolean {
  const { alreadyWords } = facts.pack.syntax;
  if (alreadyWords === undefined) return false;
  const before = textBetween(facts, Math.max(facts.sentence.start, start - ALREADY_REACH), start).trimEnd();
  return alreadyWords.some((words) => before === words || before.endsWith(` ${words}`));
}

/**
 * "It has grown since 27 January, when the rebels marched in": they did so on that day, and the rest goes on from it. "Dès le 27 janvier"
 * is that day too.
 */
export function onThatDay(timex: Timex, { trigger }: Segment, facts: SentenceFacts): Timex {
  if (timex.bound !== "from") return timex;
  if (isAlready(timex, facts)) return { ...timex, bound: null };
  if (timex.end > trigger.start) return timex;
  const opening = textBetween(facts, timex.end, trigger.start).replace(/^[\s,]+/u, "");
  return findWord(opening, facts.pack.syntax.whenWords)?.start === 0 ? { ...timex, bound: null } : timex;
}

const IS_OTHERS: readonly ((timex: Timex, segment: Segment, facts: SentenceFacts) => boolean)[] = [
  isInQuotation,
  isOutsideSpeech,
  isBeforeSideClause,
  isAnother,
  isTarget,
  isOfContent,
  isOfBareContent,
  isOfRelativeClause,
  isOfParticiple,
  isOfAside,
  isOfThing,
  isOfThingBefore,
  isOfClauseBefore,
  isBeforeClause,
  isTermOf,
  isUntil,
  isOfPuttingOff,
  isOfClauseAfter,
  isSinceSpoken,
  isOfThingToCome,
  isSinceElsewhere,
  isSinceBefore,
  isSinceLast,
];

/** True for a date in a clause that is not the time of what its verb or noun tells: of what is said, of a thing, of another happening, or one still to come. */
export const isOfSomethingElse = (timex: Timex, segment: Segment, facts: SentenceFacts, dct: Dct): boolean =>
  IS_OTHERS.some((isOther) => isOther(timex, segment, facts)) || isStillAhead(timex, segment, facts, dct);
