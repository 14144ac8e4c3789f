import { boundsOf } from "#lib/edtf/bounds.ts";
import { hasUnknownYear } from "#lib/edtf/value.ts";
import { type EventActor, isReal } from "#lib/model/event.ts";
import { contains, itemsWithin } from "#lib/model/span.ts";
import type { Timex } from "#lib/model/timex.ts";
import { type Connector, connectorOf } from "./connectors.ts";
import { startWithPronoun } from "./cuts.ts";
import type { Undated } from "./dating.ts";
import { type EventDate, isHour } from "./event-date.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { modeOf } from "./modes.ts";
import { loosely, type Story } from "./story.ts";
import { isSpoken } from "./trigger.ts";
import { endsIn, findWord, hasWord } from "./words.ts";

/** The date told last, approximately, and the rule that carries it on. */
const asTold = ({ edtf, evidence }: EventDate, rule: string): EventDate => ({
  edtf: loosely(edtf!),
  basis: "narrative-order",
  evidence: { ...evidence, rule },
});

/** Somebody of the story, or nobody at all: "Following the visit, three papers were signed". */
const isOfStory = (actors: readonly EventActor[], { actorIds }: Story): boolean =>
  actors.length === 0 || actors.some(({ mention }) => actorIds.has(mention.actorId));

/**
 * Paragraphs back to what a connector leans on: "the meeting" on that told last, whoever speaks there; "that evening" on its day, whoever
 * acts; "later" reaches further back than "in response", where somebody of the story acts.
 */
function reachOf({ row }: Connector, { actors, story }: Undated): number {
  const isThere = isOfStory(actors, story);
  if (row.gathering !== undefined && isGathering(story)) return isThere ? CIRCLE_REACH : 1;
  if (row.place === true) return isThere && actors.length > 0 ? 1 : 0;
  if (row.behind === true && row.direction === 0) return isThere && actors.length > 0 ? CIRCLE_REACH : 1;
  if (actors.length === 0) return 1;
  return isThere ? (row.direction === 1 ? Number.POSITIVE_INFINITY : 1) : 0;
}

function leansOn(story: Story, connector: Connector, undated: Undated): boolean {
  if (connector.row.direction < 0 || isReal(story.certainty) !== isReal(undated.certainty)) return false;
  return undated.paragraph - story.paragraph <= reachOf(connector, undated);
}

/** "Struck the base on 5 May, *after which* Oslo froze its funds": what the same sentence told before the connector is what it leans on. */
function toldBefore({ row, start }: Connector, { told, facts, certainty }: Undated): EventDate | null {
  const last = told.at(-1);
  if (row.direction !== 1 || !last?.date.edtf || isReal(last.certainty) !== isReal(certainty)) return null;
  const { normalised } = facts.sentence;
  const end = normalised.fromOriginal(last.segment.trigger.end);
  const isBehind = end <= start && !/[;؛]/u.test(normalised.text.slice(end, start));
  return isBehind ? asTold(last.date, "date/narrative-later") : null;
}

/** "Later, …", "During the meeting …", "said after the talks": the date told last, marked approximate; only where the text itself says so. */
export function narrated(undated: Undated): EventDate | null {
  const { facts, story } = undated;
  if (facts.words.narrative.length === 0) return null;
  const opening = connectorOf(undated);
  if (!opening) return null;
  const before = toldBefore(opening, undated);
  if (before) return before;
  if (!story.date?.edtf || !leansOn(story, opening, undated)) return null;
  return asTold(story.date, opening.row.direction === 0 ? "date/narrative-same" : "date/narrative-later");
}

/** "Before that", "at the previous meeting": told as something that was at another time than what was told last. */
export function isPutBefore(undated: Undated): boolean {
  return undated.facts.words.narrative.length > 0 && (connectorOf(undated)?.row.direction ?? 0) < 0;
}

/** A text without the first word that leads in what was before: "[after] the anthems, the two talked" were later than that, and not before. */
function withoutAfter(text: string, { pack }: SentenceFacts): string {
  const after = findWord(text, pack.syntax.afterWords);
  // "The meeting came *after* Kigali had said": no comma behind it, and so it leads in what was before.
  return after && (after.start > 0 ? text.indexOf(",", after.end) >= 0 || pack.syntax.verbFirst : true)
    ? text.slice(0, after.start) + text.slice(after.end)
    : text;
}

/** "They shook hands *before* they talked": what such a word stands right before came next. */
function withoutThen(text: string, { pack }: SentenceFacts): string {
  const { thenWords = [] } = pack.syntax;
  const then = endsIn(text, thenWords) ? findWord(text, thenWords) : null;
  return then ? text.slice(0, then.start) : text;
}

/** Characters before and behind an amount of time within which "after" stands: "بعد عامين من", "two years after". */
const AFTER_REACH = { before: 8, behind: 24 };

/** "Two years after the talks they signed": how long after is told, and it is another day; "after two hours of talks" is the same. */
function isDistance({ type, expression, start, end }: Timex, verb: number, facts: SentenceFacts): boolean {
  if (type !== "DURATION" || start >= verb) return false;
  if (expression.kind === "duration" && expression.iso?.startsWith("PT")) return false;
  const from = Math.max(facts.sentence.start, start - AFTER_REACH.before);
  return hasWord(textBetween(facts, from, Math.min(verb, end + AFTER_REACH.behind)), facts.pack.syntax.afterWords);
}

/** A time of its own before the clause ends, or a word that puts it before what was told; the verb's own first word is none ("had talks"). */
function isElsewhere({ segment: { trigger, core }, facts }: Undated): boolean {
  const { anterior } = facts.pack.syntax;
  const lead = { start: facts.sentence.start, end: Math.max(core.end, trigger.end) };
  const opening = textBetween(facts, Math.min(core.start, trigger.start), startWithPronoun(trigger.start, facts));
  const rest = withoutAfter(withoutThen(opening, facts), facts);
  const inside = textBetween(facts, trigger.start, trigger.end).replace(/^\S+/u, "");
  // "Promised to open it before July": what is promised has its own time.
  const isOfContent = ({ start }: Timex) => trigger.row.type === "AGREE" && start >= trigger.start;
  const times = itemsWithin(facts.timexes, lead).filter((timex) => !isHour(timex) && !isOfContent(timex));
  const isTimed = times.some((timex) => timex.type !== "DURATION" || isDistance(timex, trigger.start, facts));
  return isTimed || hasWord(rest, anterior) || hasWord(inside, anterior);
}

/** A meeting or a visit was told last. */
const isGathering = ({ speakerIds }: Story): boolean => speakerIds.size > 0;

/** Kinds of happening that a meeting consists of, with what comes of it, a truce too; "the states will exchange envoys" is still to come. */
function isOfMeeting({ segment: { core, trigger }, facts }: Undated): boolean {
  const { row } = trigger;
  if (row.type === "COOPERATE")
    return hasWord(textBetween(facts, core.start, trigger.end), facts.pack.syntax.pastForms);
  return row.type === "CONSULT" || row.type === "AGREE" || (row.type === "RETREAT" && row.order === "mutual");
}

/** A visit to a country; "paid a courtesy call on the president" is a meeting. */
const isJourney = ({ segment, actors, actorOf }: Undated): boolean =>
  segment.trigger.row.mode === "visit" &&
  (actors.some(({ role }) => role === "host") ||
    !actors.some(({ mention, role }) => role !== "agent" && actorOf(mention.actorId)?.kind === "person"));

/** So many who met are there again, and nobody else. */
const FEWEST_AGAIN = 2;

/** Paragraphs behind their dated meeting in which they still are there, where nothing else was dated in between. */
const CIRCLE_REACH = 3;

/** Somebody of the story, the state of one of its persons, or a person of one of its states. */
function isThere(id: string, { story, actorOf }: Undated): boolean {
  if (story.actorIds.has(id)) return true;
  const { kind, country = null } = actorOf(id) ?? {};
  if (country === null || (kind !== "state" && kind !== "person")) return false;
  return [...story.actorIds].map(actorOf).some((other) => other?.country === country && other.kind !== kind);
}

/** "The sides discussed": the words mean those who met, though nobody knows their names. */
const isOfBoth = ({ segment, facts: { words, sentence } }: Undated): boolean =>
  [...words.bothPersons, ...words.bothStates].some((found) =>
    contains(segment.core, sentence.normalised.toOriginal(found)),
  );

/** All who act were there; of two persons who met, what they talk about may be named too: "agreed on aid to Chad". */
function isAmongThem(undated: Undated): boolean {
  const persons = undated.actors.filter(({ mention }) => undated.actorOf(mention.actorId)?.kind === "person");
  const met = persons.length >= FEWEST_AGAIN ? persons : undated.actors;
  return met.every(({ mention }) => isThere(mention.actorId, undated));
}

/** "Peru and Chile agreed on Monday. Ann Ray and Bo Lee sat for an hour with their host": two sides of the story, and a third who has them meet. */
function isOfTwoSides(undated: Undated): boolean {
  const { segment, actors, paragraph, story, actorOf } = undated;
  if (segment.trigger.row.type !== "CONSULT" || paragraph - story.paragraph > 1) return false;
  const there = actors.map(({ mention }) => actorOf(mention.actorId)).filter((actor) => actor?.kind === "person");
  const sides = there.flatMap((actor) => (actor && isThere(actor.id, undated) ? (actor.country ?? []) : []));
  return new Set(sides).size >= FEWEST_AGAIN;
}

/**
 * "Abiy arrived in Mogadishu on Thursday to see Mohamud. The two leaders talked for an hour.": what the same people do together in the
 * sentences right after their meeting, with no word that puts it off, belongs to it: approximately its day.
 */
export function sameCircle(undated: Undated): EventDate | null {
  const { segment, certainty, actors, paragraph, story } = undated;
  const { trigger } = segment;
  const reach = saysAlso(undated) ? 2 * CIRCLE_REACH : CIRCLE_REACH;
  if (!story.date?.edtf || !isReal(certainty) || !isReal(story.certainty) || paragraph - story.paragraph > reach)
    return null;
  if (!isOfMeeting(undated) || isJourney(undated) || trigger.row.mode === "phone") return null;
  const areSeveral = actors.length >= FEWEST_AGAIN || (isGathering(story) && isOfBoth(undated));
  const areThere = (areSeveral && isAmongThem(undated)) || isOfTwoSides(undated);
  return areThere && !isElsewhere(undated) ? asTold(story.date, "date/narrative-same-circle") : null;
}

/** "Travels to Rome today. He will meet the Italian premier": a visit that is not over when the article appears. */
function isUnderWay({ story: { date }, dct }: Undated): boolean {
  if (!date?.edtf || dct.edtf === null || hasUnknownYear(dct.edtf) || hasUnknownYear(date.edtf)) return false;
  return boundsOf(date.edtf).end > boundsOf(dct.edtf).start;
}

/** Paragraphs behind an arrival within which the guest is still seen by the hosts, where nothing else was dated in between. */
const VISIT_REACH = 3;

/**
 * "Abiy arrived in Mogadishu on Thursday. He met the Somali prime minister.": whom the guest sees there, of the hosts, is seen on the visit.
 * Who "also" meets somebody right after a meeting does so on the same occasion.
 */
export function onVisit(undated: Undated): EventDate | null {
  const { segment, certainty, paragraph, story } = undated;
  const { row } = segment.trigger;
  if (!story.date?.edtf || !isReal(story.certainty) || paragraph - story.paragraph > VISIT_REACH) return null;
  if (!isReal(certainty) && !(certainty === "planned" && isUnderWay(undated))) return null;
  if (row.word !== "verb" || row.type !== "CONSULT" || isJourney(undated) || row.mode === "phone") return null;
  const isSeenThere = isAmongHosts(undated) || (isGathering(story) && isAlso(undated));
  return isSeenThere && !isElsewhere(undated) ? asTold(story.date, "date/narrative-on-visit") : null;
}

/** A guest of the story, with nobody but those of the story and of the countries visited, or of no known country where one of those is named. */
function isAmongHosts({ segment, actors, story, facts, actorOf }: Undated): boolean {
  if (story.hostCountries.size === 0) return false;
  const isHost = (id: string) => story.hostCountries.has(actorOf(id)?.country ?? "");
  const isNamed = [...facts.mentions, ...facts.places].some(({ actorId }) => isHost(actorId));
  const isKnown = (id: string) => (actorOf(id)?.country ?? null) !== null;
  const ids = actors.map(({ mention }) => mention.actorId);
  // "On the tarmac he was welcomed by the president": who else, if not the guest.
  if (segment.trigger.row.mode === "reception" && ids.length > 0 && ids.every(isHost)) return true;
  return (
    ids.some((id) => story.actorIds.has(id) && !isHost(id)) &&
    ids.every((id) => story.actorIds.has(id) || isHost(id) || (isNamed && !isKnown(id)))
  );
}

/** "He also met": the one who met somebody before; a state also receives others at other times. */
const isAlso = (undated: Undated): boolean =>
  undated.actors.some(
    ({ mention: { actorId }, role }) =>
      role !== "recipient" && undated.story.actorIds.has(actorId) && undated.actorOf(actorId)?.kind === "person",
  ) && saysAlso(undated);

/** Letters behind a verb within which "also" stands: "se reunió también con", "والتقى الوزير أيضا". */
const ALSO_REACH = 24;

function saysAlso({ segment: { core, trigger }, facts }: Undated): boolean {
  const { alsoWords } = facts.pack.syntax;
  const end = Math.max(trigger.end, Math.min(core.end, trigger.end + ALSO_REACH));
  return alsoWords !== undefined && hasWord(textBetween(facts, core.start, end), alsoWords);
}

/** "Kinshasa accuses Kigali of arming rebels": what a state says in the present tense it says at any time. */
const isHabit = (speaker: string, { segment, facts, actorOf }: Undated): boolean =>
  actorOf(speaker)?.kind === "state" &&
  !hasWord(textBetween(facts, segment.trigger.start, segment.trigger.end), facts.pack.syntax.pastForms);

/** "Bolivia denounced it on Tuesday. Its foreign minister called on …": one and the same, or one who speaks for the other. */
function speaksFor(speaker: string, { story: { sayerIds }, actorOf }: Undated): boolean {
  if (sayerIds.has(speaker)) return true;
  const { country = null } = actorOf(speaker) ?? {};
  return country !== null && [...sayerIds].some((id) => actorOf(id)?.country === country);
}

/**
 * "Denounced the visit on Tuesday. He also denied …": who spoke last goes on in the same paragraph; a state speaks with many mouths, and
 * goes on only where the words say "also".
 */
const goesOn = (speaker: string, undated: Undated): boolean =>
  undated.paragraph === undated.story.paragraph &&
  speaksFor(speaker, undated) &&
  (undated.actorOf(speaker)?.kind !== "state" || saysAlso(undated));

/** What somebody says right after the article has told of a meeting with them, and puts at no other time, was said there: approximately its day. */
export function spokenThere(undated: Undated): EventDate | null {
  const { segment, certainty, actors, facts, paragraph, story } = undated;
  const { trigger, core } = segment;
  if (!story.date?.edtf || !isReal(certainty) || !isSpoken(trigger)) return null;
  // When what was to be was called off nobody says.
  if (modeOf(undated.segment, facts) === "call-off") return null;
  if (paragraph - story.paragraph > CIRCLE_REACH) return null;
  const speaker = actors.find(({ role }) => role === "agent")?.mention.actorId;
  if (speaker === undefined || isHabit(speaker, undated)) return null;
  if (!story.speakerIds.has(speaker) && !goesOn(speaker, undated)) return null;
  const lead = { start: facts.sentence.start, end: trigger.start };
  const isAtOtherTime =
    itemsWithin(facts.timexes, lead).some((timex) => !isHour(timex)) ||
    hasWord(textBetween(facts, core.start, trigger.start), facts.pack.syntax.anterior);
  return isAtOtherTime ? null : asTold(story.date, "date/narrative-said-there");
}

/** Paragraphs behind a meeting in which those who met may be told of again, when something else was told in between; with "also" farther. */
const RECALL_REACH = { plain: 2, also: 8 };

/**
 * "Ann Ray and Bo Lee met on Monday. She had been to Oslo in 2012. Ray and Lee also discussed fishing.": two persons who met are told of
 * again, behind a look back at another time.
 */
export function backAtMeeting(undated: Undated): EventDate | null {
  const { actors, main, story, paragraph, facts } = undated;
  if (!main.date?.edtf || !story.date?.edtf) return null;
  const reach = saysAlso(undated) ? RECALL_REACH.also : RECALL_REACH.plain;
  if (paragraph - main.paragraph > reach) return null;
  const isLookBack = boundsOf(story.date.edtf).end <= boundsOf(main.date.edtf).start;
  if (!isLookBack || facts.timexes.some(({ type }) => type === "DATE")) return null;
  if (actors.every(({ mention }) => story.actorIds.has(mention.actorId))) return null;
  const isBack = actors.length >= FEWEST_AGAIN && actors.every(({ mention }) => main.speakerIds.has(mention.actorId));
  if (!isBack) return null;
  const again = { ...undated, story: { ...main, paragraph: Math.max(main.paragraph, paragraph - 1) } };
  return sameCircle(again) ?? spokenThere(again);
}
