import { type Bounds, boundsOf, overlaps } from "#lib/edtf/bounds.ts";
import { isApproximate } from "#lib/edtf/value.ts";
import { isReal, isToCome } from "#lib/model/event.ts";
import type { Context } from "#lib/model/mention-core.ts";
import { isSameAccord } from "./accords.ts";
import {
  agentsOf,
  areAboutTheSame,
  areOfSameDays,
  commonOf,
  daysInCommon,
  daysKey,
  differInPersons,
  isOfKind,
  isWithin,
  MOST_TOGETHER,
} from "./context.ts";
import { isOfSomeDays, LONGEST_DATED_DAYS } from "./days.ts";
import { shared, type Telling } from "./telling.ts";

/** Articles tell one story where so many days are the same: two quarrels of four parties share one day, hardly three; a kind of event on one of them, or an actor, is a sign as well. */
export const FEWEST_DAYS = 3;
const FEWEST_DAYS_BY_A_SIGN = 2;

/** True for two articles about the same parties that tell of the same days. */
export const isOneStory = (x: Context, y: Context, fewestDays: number): boolean =>
  daysInCommon(x, y) >= fewestDays && areAboutTheSame(x, y);

const actorsInCommon = (a: Telling, b: Telling): number => shared(a.persons, b.persons) + shared(a.others, b.others);

const hasAgent = (telling: Telling): boolean => agentsOf(telling).length > 0;

/** One day, or talks of the same few. */
export const isOneDay = (a: Telling, b: Telling): boolean =>
  areOfSameDays(a, b) && a.bounds!.end - a.bounds!.start <= MOST_TOGETHER;

/** Those whom it is done to, or with. */
const beside = ({ parties, acting }: Context): readonly string[] => parties.filter((each) => !acting.includes(each));

/** One party does it to different ones: what it does to the one is not what it does to the other. */
function areOfOtherObjects(x: Context, y: Context): boolean {
  const [to, others] = [beside(x), beside(y)];
  return commonOf(x.acting, y.acting) > 0 && to.length > 0 && others.length > 0 && commonOf(to, others) === 0;
}

/** Who takes part in one could be who takes part in the other: both name some party, or one names nobody, or leaves out who acts. */
function couldBeTheSame(a: Telling, b: Telling, x: Context, y: Context): boolean {
  if (areOfOtherObjects(x, y)) return false;
  const common = x.parties.filter((party) => y.parties.includes(party)).length;
  return common > 0 || x.parties.length === 0 || y.parties.length === 0 || !hasAgent(a) || !hasAgent(b);
}

export const isAloneOfKin = ({ isOnlyOf }: Context): boolean => isOnlyOf === "all" || isOnlyOf === "kin";

/** One of two lists names no other than the other. */
const holdsOther = (a: readonly string[], b: readonly string[]): boolean =>
  a.length <= b.length ? isWithin(a, b) : isWithin(b, a);

const areNested = (a: Context, b: Context): boolean => holdsOther(a.parties, b.parties);

const isStatement = ({ family }: Telling): boolean => family === "statement";

/** So many who do something together on a day are told of it under several kinds: "announced", "founded", "met". */
const FEWEST_TOGETHER = 3;

/** One telling is of a gathering, the other is not, and nobody but one state is named in one of them: who talks on a day also says and does something. */
const isTalkOfState = (a: Telling, b: Telling, x: Context, y: Context): boolean =>
  (a.kin === "gathering") !== (b.kin === "gathering") &&
  Math.min(x.parties.length, y.parties.length) === 1 &&
  a.mention.sides.length + b.mention.sides.length > 0;

/** What one gives up, and what it does with others that nobody names: a veto withdrawn, and prisoners exchanged. */
const isConcessionAlone = (a: Telling, b: Telling, x: Context, y: Context): boolean =>
  (a.mention.type === "CONCEDE") !== (b.mention.type === "CONCEDE") &&
  Math.max(x.parties.length, y.parties.length) === 1;

/** All that either article tells of a day; of three or more together, all of a kindred sort. Told as different kinds, it is one where an actor is the same, and neither names a party beside it that the other replaces. */
function isAllOfDay(a: Telling, b: Telling, x: Context, y: Context): boolean {
  if (!isOneDay(a, b)) return false;
  const isAll = x.isOnlyOf === "all" && y.isOnlyOf === "all";
  if (!isAll) return isAloneOfKin(x) && isAloneOfKin(y) && actorsInCommon(a, b) >= FEWEST_TOGETHER;
  if (isOfKind(a, b)) return couldBeTheSame(a, b, x, y);
  if (actorsInCommon(a, b) > 0) return areNested(x, y) && !isTalkOfState(a, b, x, y) && !isConcessionAlone(a, b, x, y);
  return a.kin === b.kin && Math.min(x.parties.length, y.parties.length) === 0;
}

const isSameAgent = (a: Telling, b: Telling): boolean => {
  const others = agentsOf(b);
  return agentsOf(a).some((id) => others.includes(id));
};

/** A state and its parliament, where no person acts. */
const isSameSide = (a: Telling, b: Telling, x: Context, y: Context): boolean =>
  a.persons.size + b.persons.size === 0 &&
  x.acting.length > 0 &&
  isWithin(x.acting, y.acting) &&
  isWithin(y.acting, x.acting);

/** The only kindred thing on one day, done by the same. */
const isOnlyKindredOfDay = (a: Telling, b: Telling, x: Context, y: Context): boolean =>
  a.kin === b.kin &&
  isAloneOfKin(x) &&
  isAloneOfKin(y) &&
  isOneDay(a, b) &&
  (isSameAgent(a, b) || isSameSide(a, b, x, y)) &&
  areNested(x, y);

/** Of whom an announcement and a deed are told, so many have to be the same. */
const FEWEST_ANNOUNCED = 2;

/** "They announced on Sunday that they were leaving the bloc" and "they left the bloc", where either is all that they did that day; a person says much in a day. */
const isAnnounced = (a: Telling, b: Telling, x: Context, y: Context): boolean =>
  isStatement(a) !== isStatement(b) &&
  a.kin !== "gathering" &&
  b.kin !== "gathering" &&
  a.persons.size + b.persons.size === 0 &&
  commonOf(x.parties, y.parties) >= FEWEST_ANNOUNCED;

const isVisit = ({ family }: Telling): boolean => family === "visit";

/** A visit and the meeting for which it was, where either is all that the guest did that day, and neither names a party beside it that the other replaces. */
const isMeetingOfVisit = (a: Telling, b: Telling, x: Context, y: Context): boolean =>
  a.kin === "gathering" &&
  b.kin === "gathering" &&
  isVisit(a) !== isVisit(b) &&
  shared(a.persons, b.persons) > 0 &&
  areNested(x, y) &&
  Math.min(x.parties.length, y.parties.length) > 1;

/** An organisation that meets by itself, and not one of the states. */
const isSessionOf = ({ kin, persons, mention }: Telling, { parties, acting }: Context): boolean =>
  kin === "gathering" && persons.size === 0 && mention.sides.length === 0 && parties.length === acting.length;

/** "The council, meeting in Accra, condemned" and "the council condemned": where either is all that it did that day. */
const isDoneInSession = (a: Telling, b: Telling, x: Context, y: Context): boolean =>
  isSessionOf(a, x) !== isSessionOf(b, y) && a.persons.size + b.persons.size === 0 && isWithin(x.acting, y.acting);

/** All that a party does on a day, told as two things that go with each other. */
const isAllOfActing = (a: Telling, b: Telling, x: Context, y: Context): boolean =>
  x.isOnlyOfActing === "all" &&
  y.isOnlyOfActing === "all" &&
  (isAnnounced(a, b, x, y) || isMeetingOfVisit(a, b, x, y) || isDoneInSession(a, b, x, y));

/** What a party does on a day, of a kind of which neither article tells another deed of it that day: whatever others do of that kind. */
function isOnlyOfActingOnDay(a: Telling, b: Telling, x: Context, y: Context): boolean {
  if (!x.isOnlyOfActing || !y.isOnlyOfActing || !isOneDay(a, b)) return false;
  if (isToCome(a.mention.certainty) !== isToCome(b.mention.certainty)) return false;
  if (!holdsOther(x.acting, y.acting) || !holdsOther(beside(x), beside(y))) return false;
  const isOneDeed = isOfKind(a, b) && a.kin !== "gathering" && !isStatement(a);
  return isOneDeed ? x.acting.length === y.acting.length : isAllOfActing(a, b, x, y);
}

/** So many days after a deed whoever tells of it leaves out the day. */
const LONGEST_REMEMBERED_DAYS = 60;

/** A deed without a day, and one of a day not long before the article: the only one of its kind that either tells of the same agent. */
function isOnlyOfItsAgent(undated: Telling, dated: Telling): boolean {
  if (!isRemembered(undated) || !isOfSomeDays(dated) || isApproximate(dated.mention.edtf!)) return false;
  const { end } = undated.window;
  const isRecent = dated.bounds!.end > end - LONGEST_REMEMBERED_DAYS && dated.bounds!.end <= end;
  return isRecent && isDone(undated, dated) && isSameAgent(undated, dated);
}

/** Without a date, in an article that was written in a month that is known. */
const isRemembered = ({ mention: { published }, bounds, yearless }: Telling): boolean =>
  bounds === null && yearless === null && published !== null && isOfMonth(boundsOf(published));

const isOfMonth = ({ start, end }: Bounds): boolean => end - start <= LONGEST_DATED_DAYS;

/** Gatherings are left out, of which everybody has several. */
const isDone = (a: Telling, b: Telling): boolean =>
  isOfKind(a, b) &&
  a.kin !== "gathering" &&
  [a, b].every(({ mention }) => isReal(mention.certainty) && mention.context?.isOnlyOfAgent === true);

const areAlike = (a: Telling, b: Telling, x: Context, y: Context): boolean =>
  isOfKind(a, b) ? isAloneOfKin(x) && isAloneOfKin(y) : x.isOnlyOf === "all" && y.isOnlyOf === "all";

/** All that either article tells of some days, of which one is told more exactly: done by the same. */
const isAllOfDays = (a: Telling, b: Telling, x: Context, y: Context): boolean =>
  a.kin === b.kin &&
  areAlike(a, b, x, y) &&
  overlaps(a.bounds!, b.bounds!) &&
  isToCome(a.mention.certainty) === isToCome(b.mention.certainty) &&
  isSameAgent(a, b) &&
  areNested(x, y);

/** Weighs less than what tellings say themselves, so that this comes last. */
const SHARE = 0.05;

/** Nothing else that either article tells could be taken for it. */
function areAlone(a: Telling, b: Telling, x: Context, y: Context): boolean {
  if (!a.bounds || !b.bounds) return isOnlyOfItsAgent(a, b) || isOnlyOfItsAgent(b, a);
  return (
    isAllOfDay(a, b, x, y) ||
    isOnlyKindredOfDay(a, b, x, y) ||
    isAllOfDays(a, b, x, y) ||
    isSameAccord(a, b, x, y) ||
    isOnlyOfActingOnDay(a, b, x, y)
  );
}

/** How much two tellings have in common by what their articles tell around them: above 0 where both articles tell one story, and nothing else for which either telling could be taken. */
export function storyWeight(a: Telling, b: Telling): number {
  const [x, y] = [a.mention.context, b.mention.context];
  if (!x || !y || (a.mention.certainty === "denied") !== (b.mention.certainty === "denied")) return 0;
  const fewestDays = isOfKind(a, b) || actorsInCommon(a, b) > 0 ? FEWEST_DAYS_BY_A_SIGN : FEWEST_DAYS;
  return areAlone(a, b, x, y) && !differInPersons(a, b) && isOneStory(x, y, fewestDays)
    ? SHARE * (1 + actorsInCommon(a, b))
    : 0;
}

const MOST_ACTORS = 8;

/** Under what a telling is filed for its story, whatever its kind: each actor of what is all that its article tells of some days, or all of a kindred sort. */
export function storyKeys(telling: Telling): readonly string[] {
  const { mention, bounds } = telling;
  const { actors, context } = mention;
  if (!context || bounds === null || bounds.end - bounds.start > MOST_TOGETHER) return [];
  const canBeOne = context.isOnlyOf === "all" || (context.isOnlyOf === "kin" && actors.length >= FEWEST_TOGETHER);
  if (!canBeOne) return [];
  return actors
    .map(({ actorId }) => actorId)
    .sort()
    .slice(0, MOST_ACTORS)
    .map((actorId) => `day ${actorId} ${daysKey(telling)}`);
}

/** Under what a telling is filed, whatever its kind, as the only one in which a party acts on some days. */
export function actingKeys(telling: Telling): readonly string[] {
  const { mention, kin, bounds } = telling;
  const { context } = mention;
  if (!context?.isOnlyOfActing || bounds === null || bounds.end - bounds.start > MOST_TOGETHER) return [];
  if (kin === "gathering" && context.isOnlyOfActing !== "all") return [];
  return context.acting.slice(0, MOST_ACTORS).map((party) => `acts ${party} ${daysKey(telling)}`);
}

/** Under what a telling of some days, or without a date, is filed among those of its kin as the only one of its kind that its article tells of whoever acts. */
export function agentKeys(telling: Telling): readonly string[] {
  const { mention, kin } = telling;
  if (kin === "gathering" || !mention.context?.isOnlyOfAgent || !isReal(mention.certainty)) return [];
  if (!isOfSomeDays(telling) && !isRemembered(telling)) return [];
  return agentsOf(telling).map((id) => `${mention.type} by ${id}`);
}
