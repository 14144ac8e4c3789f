import { calendarOf, type DayNumber, overlaps } from "#lib/edtf/bounds.ts";
import { isToCome } from "#lib/model/event.ts";
import type { DateAgreement, MergeEvidence } from "#lib/model/merge-evidence.ts";
import { agentsOf, areOfSameDays, contextWeight, isAmbiguous, isOfKind } from "./context.ts";
import {
  daysOf,
  drifts,
  isDay,
  isLoose,
  isOfSomeDays,
  isSameSpan,
  LONGEST_DATED_DAYS,
  MAX_DRIFT_DAYS,
} from "./days.ts";
import { areTwoSteps, deedWeight } from "./deeds.ts";
import { couldForetell, isForetold } from "./plans.ts";
import { areRelationsAndAccord } from "./relations.ts";
import { isAloneOfKin, storyWeight } from "./story.ts";
import { shared, type Telling, type Yearless } from "./telling.ts";
import { unnamedWeight } from "./unnamed.ts";

/** Why two tellings are one event, or null where they are not. `weight` orders the merges: the surest first. */
export interface Likeness {
  readonly weight: number;
  readonly evidence: MergeEvidence;
}

/** Planned and real, told and denied, are different things to say. */
function sameStatus(a: Telling, b: Telling): boolean {
  const [x, y] = [a.mention.certainty, b.mention.certainty];
  return isToCome(x) === isToCome(y) && (x === "denied") === (y === "denied");
}

/** So many persons meet on one day of two, not on both. */
const FEWEST_IN_CIRCLE = 3;

/** "On the 5th" and "on the 6th" the same four met: two sources of which one is wrong. */
const isSameCircle = (a: Telling, b: Telling): boolean =>
  a.persons.size >= FEWEST_IN_CIRCLE &&
  a.persons.size === b.persons.size &&
  shared(a.persons, b.persons) === a.persons.size;

const areNextDays = (a: Telling, b: Telling): boolean =>
  isDay(a) && isDay(b) && (a.bounds?.end === b.bounds?.start || b.bounds?.end === a.bounds?.start);

/** "Since 2017": what goes on without an end is no happening of one of its days. */
const isOpen = (telling: Telling): boolean => telling.bounds !== null && daysOf(telling) === Infinity;

/** 2 where both are dated and agree, 1 where one is undated and could be or they differ by a day, told of one circle, 0 where neither is dated, null where they contradict. */
export function dateAgreement(a: Telling, b: Telling): 0 | 1 | 2 | null {
  if (a.bounds && b.bounds) {
    if (isOpen(a) !== isOpen(b)) return null;
    if (overlaps(a.bounds, b.bounds)) return 2;
    if ((isLoose(a) || isLoose(b)) && drifts(a.bounds, b.bounds)) return 2;
    return isSameCircle(a, b) && areNextDays(a, b) ? 1 : null;
  }
  if (!overlaps(a.window, b.window)) return null;
  const days = yearlessAgreement(a, b);
  if (days !== undefined) return days;
  return a.bounds || b.bounds ? 1 : 0;
}

/** An undated deed beside one whose day is itself taken from what was told around it: too little, but for gatherings of the same people. */
const isGuess = (a: Telling, b: Telling): boolean =>
  a.kin !== "gathering" && (a.bounds === null) !== (b.bounds === null) && (isLoose(a) || isLoose(b));

/** "Last week" of an article whose day nobody knows, "two days before the second accord": one time, and who knows which. */
const isUnplaced = ({ mention }: Telling): boolean => mention.isUnplaced === true;

/**
 * True where a telling fits others of finer dates that are different days ("in March they met" beside meetings on the 3rd and on the 18th),
 * or names nobody and fits deeds of different parties. It is none of them for certain, and a wrong date is worse than none.
 */
export function isTorn(own: Telling, others: readonly Telling[]): boolean {
  if (isAmbiguous(own, others)) return true;
  const days = daysOf(own);
  let [latest, earliest, drift] = [-Infinity, Infinity, 0];
  for (const other of others) {
    if (!other.bounds || daysOf(other) >= days) continue;
    latest = Math.max(latest, other.bounds.start);
    earliest = Math.min(earliest, other.bounds.end);
    if (isLoose(other)) drift = MAX_DRIFT_DAYS + 1;
    else if (drift === 0 && isSameCircle(own, other)) drift = 1;
  }
  return latest - earliest >= drift;
}

/** "18 March" of nobody knows which year beside a date, or beside another such: 2 where the days agree, null where they do not, undefined where there is nothing to compare. */
function yearlessAgreement(a: Telling, b: Telling): 2 | null | undefined {
  if (a.yearless && b.yearless) return sameDays(a.yearless, b.yearless) ? 2 : null;
  const [yearless, bounds] = a.yearless ? [a.yearless, b.bounds] : [b.yearless, a.bounds];
  if (!yearless || !bounds || bounds.end - bounds.start > LONGEST_DATED_DAYS) return undefined;
  for (let day = bounds.start; day < bounds.end; day = (day + 1) as DayNumber) {
    const at = calendarOf(day);
    if (at.month === yearless.month && (yearless.day === null || at.day === yearless.day)) return 2;
  }
  return null;
}

const sameDays = (a: Yearless, b: Yearless): boolean =>
  a.month === b.month && (a.day === null || b.day === null || a.day === b.day);

/** States in common that are named beside a person of theirs: where one telling has a date and the other none, a spokesman and his state are one actor, who says much in a year. */
const ownStates = (a: Telling, b: Telling, agreement: number): number =>
  agreement === 1 ? a.ownStates.filter((id) => b.ownStates.includes(id)).length : 0;

/** With two persons in each, they decide: without a date, whoever one names the other must name too. With one in common the other side must agree. */
function personsWeight(a: Telling, b: Telling, agreement: number): number {
  const persons = shared(a.persons, b.persons);
  const others = shared(a.others, b.others);
  const fewest = Math.min(a.persons.size, b.persons.size);
  if (fewest >= 2)
    return persons >= 2 && (agreement === 2 || (persons === a.persons.size && persons === b.persons.size))
      ? 4 + persons
      : 0;
  if (others > ownStates(a, b, agreement)) return 2 + persons + others;
  return agreement === 2 && isOfSoleActor(a, b) ? 2 : 0;
}

/** Persons decide; with none in common, only equal sides on an agreed date count. */
function actorWeight(a: Telling, b: Telling, agreement: number): number {
  if (shared(a.persons, b.persons) > 0) return personsWeight(a, b, agreement);
  if (a.persons.size > 0 || b.persons.size > 0 || agreement !== 2) return 0;
  const others = shared(a.others, b.others);
  if (others >= 1 && sameAgentOnDay(a, b) && others === Math.min(a.others.size, b.others.size)) return others;
  const isSame = others === Math.max(a.others.size, b.others.size);
  const isPart = isSameSpan(a, b) && isDay(a) && others === Math.min(a.others.size, b.others.size);
  return others >= 2 && (isSame || isPart) ? others : 0;
}

const agentOf = ({ mention }: Telling): string | undefined =>
  mention.actors.find(({ role }) => role === "agent")?.actorId;

/** What one promises is not what it agrees with another. */
const isOfOneSide = ({ mention: { actors } }: Telling): boolean =>
  actors.filter(({ role }) => role === "agent" || role === "participant").length < 2;

/** A ministry's denial of one day, told with and without whom it concerned. */
function sameAgentOnDay(a: Telling, b: Telling): boolean {
  const [x, y] = [agentOf(a), agentOf(b)];
  if (a.mention.type === "AGREE" && isOfOneSide(a) !== isOfOneSide(b)) return false;
  if (!isDay(a) || !isDay(b) || (x === undefined && y === undefined)) return false;
  return x === y || (x === undefined && a.others.has(y!)) || (y === undefined && b.others.has(x!));
}

/** One telling has no day, or tells of a month of which the other's day is one. */
const isLessExact = (a: Telling, b: Telling): boolean =>
  a.bounds && b.bounds
    ? daysOf(a) !== daysOf(b) && overlaps(a.bounds, b.bounds) && Math.max(daysOf(a), daysOf(b)) <= LONGEST_DATED_DAYS
    : a.bounds !== b.bounds;

/** "The three met", without a day or in May, beside the day on which one of them mediated between the others; a call is no meeting. */
const isCircleOfSomeDay = (a: Telling, b: Telling): boolean =>
  a.kin === "gathering" && isLessExact(a, b) && a.family !== "phone" && b.family !== "phone" && isSameCircle(a, b);

const hostOf = ({ mention }: Telling): string | undefined =>
  mention.actors.find(({ role }) => role === "host")?.actorId;

/** "In November the premier visited Turkey" and "on 8 November the president received the premier in Ankara", where that was all that the guest did there on the day. */
function isReceptionOfVisit(visit: Telling, reception: Telling): boolean {
  if (visit.family !== "visit" || reception.family !== "meeting" || visit.persons.size !== 1) return false;
  const [host, { context }] = [hostOf(visit), reception.mention];
  if (host === undefined || hostOf(reception) !== host || !context || !isAloneOfKin(context)) return false;
  return isDay(reception) && isOfSomeDays(visit) && shared(visit.persons, reception.persons) === 1;
}

const isTruce = ({ mention: { mode } }: Telling): boolean => mode === "ceasefire";

/** Neither article tells anything else of the day that could be taken for it. */
const areAloneOfKin = (a: Telling, b: Telling): boolean =>
  [a, b].every(({ mention: { context } }) => context && isAloneOfKin(context));

/** One happening under two names, "travelled to meet" and "met", "expelled" and "declared unwelcome": the same days, and two actors in common, of whom one acts. */
function kinWeight(a: Telling, b: Telling): number {
  const persons = shared(a.persons, b.persons);
  if (isCircleOfSomeDay(a, b) || isReceptionOfVisit(a, b) || isReceptionOfVisit(b, a)) return persons;
  if (!isSameSpan(a, b)) return 0;
  if (a.kin === "gathering") return persons >= 2 ? persons : 0;
  if (isTruce(a) !== isTruce(b) && !areAloneOfKin(a, b)) return 0;
  const isSameAgent = agentOf(a) !== undefined && agentOf(a) === agentOf(b);
  const common = persons + shared(a.others, b.others);
  return isSameAgent && common >= 2 ? common : 0;
}

/** True for what states do to each other on one day, visits too; other gatherings are left out, since a day has several of those. */
export const isOfSides = (telling: Telling): boolean =>
  isDay(telling) &&
  telling.bounds !== null &&
  (telling.mention.type !== "CONSULT" || telling.family === "visit") &&
  telling.mention.sides.length > 1;

/** A paper signed, a truce: of the same mode, and the only one of it that either article tells of those who act. */
const isOnceOfSides = (a: Telling, b: Telling): boolean =>
  a.mention.mode !== null &&
  a.mention.mode === b.mention.mode &&
  a.family !== "visit" &&
  [a, b].every(({ mention: { context } }) => context?.isOnlyOfAgent === true);

/** "Egypt and Somalia signed" and "their presidents signed": the same states on the same day, and nobody who was there for one of them in one telling was replaced in the other. */
function sidesWeight(a: Telling, b: Telling): number {
  if (!isOfSides(a) || !isOfSides(b) || a.mention.sides.length !== b.mention.sides.length) return 0;
  // The order of telling dates what states do once on a day as well as words do.
  if (!isSameSpan(a, b) && !(areOfSameDays(a, b) && isOnceOfSides(a, b))) return 0;
  const isOneSide = a.mention.sides.every(({ country, persons }, at) => {
    const other = b.mention.sides[at]!;
    const isStated = persons.length === 0 || other.persons.length === 0;
    return country === other.country && (isStated || persons.some((id) => other.persons.includes(id)));
  });
  return isOneSide ? a.mention.sides.length : 0;
}

/** Relations taken up by two states, and the paper that their ministers signed for it: the only accord that either article tells of the day. */
const relationsWeight = (a: Telling, b: Telling): number =>
  areRelationsAndAccord(a, b) && areAloneOfKin(a, b) ? sidesWeight(a, b) : 0;

const has = ({ mention }: Telling, id: string): boolean => mention.actors.some(({ actorId }) => actorId === id);

/** A visit that is off is off for host and guest: whichever is told to have called it off. */
const isCallOff = (a: Telling, b: Telling): boolean => a.mention.mode === "call-off" && b.mention.mode === "call-off";

/** What one side does to another: how many of those who act in one telling and not in the other are acted upon there. */
function reversedSides(a: Telling, b: Telling): number {
  if ((a.kin !== "conflict" && a.kin !== "REQUEST") || isCallOff(a, b)) return 0;
  const [x, y] = [agentsOf(a), agentsOf(b)];
  if (x.length === 0 || y.length === 0 || x.some((id) => y.includes(id))) return 0;
  return Number(x.some((id) => has(b, id))) + Number(y.some((id) => has(a, id)));
}

/** "Britain expelled a Russian" and "Russia expelled a Briton": between states, since a person whom a state punishes does not answer in kind. */
const areAnswers = (a: Telling, b: Telling): boolean =>
  reversedSides(a, b) === 2 && [a, b].every(({ mention }) => mention.sides.length > 1);

/** How much two tellings have in common that makes them one; 0 where it is not enough. */
function commonWeight(a: Telling, b: Telling, agreement: number): number {
  if (reversedSides(a, b) > 0) return 0;
  if (!isOfKind(a, b)) return kinWeight(a, b) || relationsWeight(a, b);
  return actorWeight(a, b, agreement) || sidesWeight(a, b) || (agreement === 2 ? deedWeight(a, b) : 0);
}

/** The same is told twice of one who acts: nobody knows which of the two another article means. */
const isRepeated = ({ mention: { context } }: Telling): boolean => context?.isRepeated === true;

/** Neither tells of more than a month: what one person does alone in a year, or since one, is much. */
const areOfSomeDays = (a: Telling, b: Telling): boolean =>
  [a, b].every((telling) => telling.bounds === null || isOfSomeDays(telling));

/** Nobody else is named in one of them, and no other such telling is there to be taken for it. */
const isOfSoleActor = (a: Telling, b: Telling): boolean =>
  Math.min(a.size, b.size) === 1 && areOfSomeDays(a, b) && !isRepeated(a) && !isRepeated(b);

function datesOf(a: Telling, b: Telling, agreement: number): DateAgreement {
  if (agreement === 2) return a.bounds && b.bounds ? "same-days" : "same-day-of-year";
  if (agreement === 0) return "in-none";
  return a.bounds && b.bounds ? "next-days" : "in-one-alone";
}

const evidenceOf = (a: Telling, b: Telling, agreement: number): MergeEvidence => ({
  kind: "alike",
  ofOneKind: isOfKind(a, b),
  actors: [...a.persons, ...a.others].filter((id) => b.persons.has(id) || b.others.has(id)),
  dates: datesOf(a, b, agreement),
  foretold: !sameStatus(a, b),
});

/** So much less sure than under one name. */
const OTHER_KIND = 2;

/** How far the words of two tellings say the same. */
function wordingWeight(a: Telling, b: Telling): number {
  if (!isOfKind(a, b)) return -OTHER_KIND;
  const [x, y] = [a.mention.mode, b.mention.mode];
  // Outside of meetings a missing mode contradicts none.
  return x === y || (a.mention.type !== "CONSULT" && (x === null || y === null)) ? 1 : 0;
}

const isOfOneKin = (a: Telling, b: Telling): boolean => a.kin === b.kin;

const isComparable = (a: Telling, b: Telling): boolean =>
  isOfOneKin(a, b) && (sameStatus(a, b) || isForetold(a, b) || isForetold(b, a));

/** Kin whose days are not known to be the same yet: those of an article without a date may turn out so. */
const kinCouldBe = (a: Telling, b: Telling): boolean => shared(a.persons, b.persons) + shared(a.others, b.others) >= 2;

/** A telling without a date, of an article without one: other articles may yet date it. */
export const isAdrift = ({ mention }: Telling): boolean => mention.isAdrift && mention.edtf === null;

/** Whether two tellings are one event, or can become one when articles without a date are lent one. */
export function mayBeOne(a: Telling, b: Telling): boolean {
  if (!isAdrift(a) && !isAdrift(b)) return likenessOf(a, b) !== null;
  if (a.mention.articleId === b.mention.articleId) return false;
  const couldStand = sameStatus(a, b) || couldForetell(a, b) || couldForetell(b, a);
  if (!isOfOneKin(a, b) || !couldStand || yearlessAgreement(a, b) === null) return false;
  return isOfKind(a, b) ? actorWeight(a, b, 2) > 0 : kinCouldBe(a, b);
}

/**
 * Whether two tellings of different articles are one event: same kind and standing, dates that agree, the same persons.
 *
 * Day, country and type alone never suffice (four different meetings of one day would become one).
 */
export function likenessOf(a: Telling, b: Telling): Likeness | null {
  if (a.mention.articleId === b.mention.articleId) return null;
  const agreement = dateAgreement(a, b);
  if (agreement === null || areAnswers(a, b) || areTwoSteps(a, b)) return null;
  const isGuessed = agreement < 2 && (isGuess(a, b) || isUnplaced(a) || isUnplaced(b));
  const canSpeak = isComparable(a, b) && !isGuessed;
  const own = canSpeak ? commonWeight(a, b, agreement) : 0;
  const around = own > 0 || !canSpeak ? 0 : contextWeight(a, b);
  const actors = own || around || (isGuessed ? 0 : storyWeight(a, b) || unnamedWeight(a, b));
  if (actors === 0) return null;
  const wording = wordingWeight(a, b);
  const evidence = own > 0 ? evidenceOf(a, b, agreement) : ({ kind: around > 0 ? "only-ones" : "same-story" } as const);
  return { weight: actors + 2 * agreement + wording, evidence };
}
