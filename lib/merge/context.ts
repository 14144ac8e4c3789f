import { type Bounds, overlaps } from "#lib/edtf/bounds.ts";
import { isApproximate } from "#lib/edtf/value.ts";
import type { Actor } from "#lib/model/actor.ts";
import { LENT_BY_EVENTS } from "#lib/model/article.ts";
import { isToCome } from "#lib/model/event.ts";
import type { Context, MentionCore } from "#lib/model/mention-core.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import { daysOf } from "./days.ts";
import { areTwoSteps } from "./deeds.ts";
import { gather } from "./gather.ts";
import { shared, type Telling, tellingOf } from "./telling.ts";

/** Looks an actor of the article up by id. */
export type LookUp = (id: string) => Actor | undefined;

/** So many parties say what an article is about; further ones are named in passing. */
const LARGEST_CIRCLE = 12;
/** Articles are about the same where so many of these are the same: two states have many quarrels, four parties hardly. */
const FEWEST_IN_COMMON = 4;
/** One party less is enough where so many days are the same as well, and two where an article is about hardly anybody else. */
const FEWEST_WITH_DAYS = 3;
const FEWEST_OF_FEW = 2;
const FEWEST_DAYS_BESIDE = 3;
/** In longer times than a month things of one kind happen that an article does not tell. */
const LONGEST_DAYS = 31;
/** Talks may last so many days. */
export const MOST_TOGETHER = 4;

/** A country for whoever acts for it, else the actor itself; null for the media, which report. */
const partyOf = (actor: Actor | undefined): string | null =>
  actor && actor.media !== true ? (actor.country ?? actor.id) : null;

function circleOf({ actorMentions }: ArticleReading, actorOf: LookUp): readonly string[] {
  const counts = new Map<string, number>();
  for (const { actorId } of actorMentions) {
    const party = partyOf(actorOf(actorId));
    if (party !== null) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked
    .slice(0, LARGEST_CIRCLE)
    .map(([party]) => party)
    .sort();
}

/** The parties of some actors, sorted. */
function partiesOf(actors: MentionCore["actors"], actorOf: LookUp): readonly string[] {
  const parties = actors.map(({ actorId }) => partyOf(actorOf(actorId))).filter((party) => party !== null);
  return [...new Set(parties)].sort();
}

const isOfDays = (telling: Telling): boolean => daysOf(telling) <= LONGEST_DAYS;

/** Of days that are told. */
const isDated = (telling: Telling): boolean => isOfDays(telling) && !isApproximate(telling.mention.edtf!);

/** Of days that are told, or of the one day that what stands around it gives it. */
const isPlaced = (telling: Telling): boolean => isDated(telling) || isDay(telling);

const isDay = ({ bounds }: Telling): boolean => bounds !== null && bounds.end - bounds.start === 1;

/** The same days in numbers, however sure. */
export const areOfSameDays = ({ bounds: x }: Telling, { bounds: y }: Telling): boolean =>
  x !== null && y !== null && x.start === y.start && x.end === y.end;

const meet = (a: Bounds | null, b: Bounds | null): boolean => a !== null && b !== null && overlaps(a, b);

/** Could be taken for a telling, were it not for what happens: of its kin, and told as done or to come as it is. */
const isRival = (own: Telling, other: Telling): boolean =>
  other.kin === own.kin && isToCome(other.mention.certainty) === isToCome(own.mention.certainty);

/** Among what a dated telling is the only one of those told beside it; null where it is not. */
function isOnlyOf(own: Telling, others: readonly Telling[]): Context["isOnlyOf"] | null {
  const beside = others.filter((other) => isOfDays(other) && meet(other.bounds, own.bounds));
  const rivals = beside.filter((other) => isRival(own, other));
  if (rivals.some((other) => isOfKind(own, other))) return null;
  if (rivals.length > 0) return "kind";
  return beside.length > 0 ? "kin" : "all";
}

export const isOfKind = (a: Telling, b: Telling): boolean => a.mention.type === b.mention.type && a.family === b.family;

const isAgent = ({ role }: MentionCore["actors"][number]): boolean => role === "agent";

export const agentsOf = ({ mention }: Telling): readonly string[] =>
  mention.actors.filter(isAgent).map(({ actorId }) => actorId);

/** The tellings of an article, and what of them belongs together. */
interface Whole {
  readonly tellings: readonly Telling[];
  /** Those of one kind and agent. */
  readonly byAgent: ReadonlyMap<string, readonly Telling[]>;
  /** Those of some days in which a party acts. */
  readonly byActing: ReadonlyMap<string, readonly Telling[]>;
  /** By what goes on in its sentence with the same words of date, the telling of its kind that it goes on from: "signed a paper in which they pledged". */
  readonly begunBy: ReadonlyMap<Telling, Telling>;
}

const kindOf = ({ mention, family }: Telling): string => `${mention.type} ${family}`;

const agentKeysOf = (telling: Telling): readonly string[] => agentsOf(telling).map((id) => `${kindOf(telling)} ${id}`);

/** The parties that act in a telling. */
const actingIn = ({ mention: { actors } }: Telling, actorOf: LookUp): readonly string[] =>
  partiesOf(actors.filter(isAgent), actorOf);

function wholeOf(tellings: readonly Telling[], { events }: ArticleReading, actorOf: LookUp): Whole {
  const first = new Map<string, Telling>();
  const begunBy = new Map<Telling, Telling>();
  for (const telling of tellings) {
    const { timex, rule } = events[telling.mention.order]!.dateEvidence;
    // What goes on with a quarrel is often the other side's answer.
    if (!timex || telling.kin !== "accord") continue;
    const key = `${timex.start} ${kindOf(telling)}`;
    const known = first.get(key);
    if (!known) first.set(key, telling);
    else if (rule === "date/same-sentence") begunBy.set(telling, known);
  }
  const byActing = gather(tellings.filter(isOfDays), (telling) => actingIn(telling, actorOf));
  return { tellings, byAgent: gather(tellings, agentKeysOf), byActing, begunBy };
}

/** What a day of news says of weeks around it is no other deed of that day. */
const isAsNarrow = (other: Telling, own: Telling): boolean => daysOf(other) <= Math.max(MOST_TOGETHER, daysOf(own));

/** Among what a telling is the only one on its days of those in which one of some parties acts; undefined where it is not. */
function isOnlyOfActing(
  own: Telling,
  acting: readonly string[],
  { byActing }: Whole,
  isOther: (other: Telling) => boolean,
): Context["isOnlyOfActing"] {
  if (acting.length === 0 || !isPlaced(own)) return undefined;
  const others = acting.flatMap((party) => byActing.get(party) ?? []);
  const beside = others.filter((other) => isOther(other) && meet(other.bounds, own.bounds));
  if (beside.some((other) => isOfKind(own, other))) return undefined;
  return beside.some((other) => isAsNarrow(other, own)) ? "kind" : "all";
}

/** How far a telling stands alone in its article; null where that is worth nothing. */
function aloneIn(whole: Whole, own: Telling, acting: readonly string[]): Omit<Context, keyof Around> | null {
  const { tellings, byAgent, begunBy } = whole;
  const isOther = (other: Telling) => other !== own && begunBy.get(other) !== own;
  const again = agentKeysOf(own).flatMap((key) => byAgent.get(key)?.filter(isOther) ?? []);
  const alone = {
    isOnlyOf: isPlaced(own) ? isOnlyOf(own, tellings.filter(isOther)) : null,
    isOnlyOfAgent: again.length === 0 && agentsOf(own).length > 0,
    isRepeated: again.some((other) => !areTwoSteps(own, other) && meet(other.bounds, own.bounds)),
  };
  const ofActing = isOnlyOfActing(own, acting, whole, isOther);
  if (ofActing) return { ...alone, isOnlyOfActing: ofActing };
  return alone.isOnlyOf !== null || alone.isOnlyOfAgent || alone.isRepeated ? alone : null;
}

/** What is the same for all tellings of an article, and whom one names. */
type Around = Pick<Context, "circle" | "days" | "parties" | "acting">;

/** More days than these say little of an article, and those of a chronicle of a century nothing. */
const MOST_DAYS = 32;

/** The single days of which an article tells, sorted. */
function daysTold(tellings: readonly Telling[]): readonly number[] {
  const days = tellings.filter((telling) => isDated(telling) && isDay(telling)).map(({ bounds }) => bounds!.start);
  return [...new Set(days)].sort((a, b) => a - b).slice(0, MOST_DAYS);
}

/**
 * The mentions of an article with their contexts. Those of an article that waits for a date, or that others lent one, have none: what
 * is filed of it, before, would say otherwise.
 */
export function inContext(
  cores: readonly MentionCore[],
  reading: ArticleReading,
  actorOf: LookUp,
): readonly MentionCore[] {
  const { basis, rule } = reading.dct;
  const tellings = basis === "unknown" || rule === LENT_BY_EVENTS ? [] : cores.map(tellingOf);
  if (!tellings.some(isDated)) return cores;
  const circle = circleOf(reading, actorOf);
  if (circle.length < FEWEST_OF_FEW) return cores;
  const days = daysTold(tellings);
  const whole = wholeOf(tellings, reading, actorOf);
  return tellings.map((own) => {
    const acting = actingIn(own, actorOf);
    const alone = aloneIn(whole, own, acting);
    if (!alone) return own.mention;
    const parties = partiesOf(own.mention.actors, actorOf);
    return { ...own.mention, context: { circle, days, parties, acting, ...alone } };
  });
}

export const isWithin = (few: readonly string[], many: readonly string[]): boolean =>
  few.every((each) => many.includes(each));

export const commonOf = (a: readonly string[], b: readonly string[]): number =>
  a.filter((each) => b.includes(each)).length;

/** How many days both articles tell of. */
export function daysInCommon({ days: a }: Context, { days: b }: Context): number {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const step = a[i]! - b[j]!;
    if (step === 0) common++;
    if (step <= 0) i++;
    if (step >= 0) j++;
  }
  return common;
}

/** True for articles about the same parties. Asked last: circles are the longest of all that is compared. */
export function areAboutTheSame(x: Context, y: Context): boolean {
  const common = commonOf(x.circle, y.circle);
  if (common >= FEWEST_IN_COMMON) return true;
  const isMost = common >= FEWEST_OF_FEW && 2 * common > Math.min(x.circle.length, y.circle.length);
  return (common >= FEWEST_WITH_DAYS || isMost) && daysInCommon(x, y) >= FEWEST_DAYS_BESIDE;
}

/** Each names persons whom the other does not: two meetings, or two sources that contradict each other. */
export const differInPersons = (a: Telling, b: Telling): boolean => {
  const common = shared(a.persons, b.persons);
  return a.persons.size > common && b.persons.size > common;
};

/** A minister who flew somewhere may be any minister, unless the other telling names somebody of those who met, or two of the parties. */
const couldBeOthers = (a: Telling, b: Telling, parties: number): boolean =>
  a.kin === "gathering" &&
  (a.persons.size > 0 || b.persons.size > 0) &&
  shared(a.persons, b.persons) === 0 &&
  parties < 2;

/** How many parties of the telling that names fewer the other names too; half of one where it names none, and the other only those that its article is about. 0 where they contradict each other. */
function commonParties(x: Context, y: Context, isOfDay: boolean): number {
  const [few, many] = x.parties.length <= y.parties.length ? [x, y] : [y, x];
  if (few.parties.length > 0) return isWithin(few.parties, many.parties) ? few.parties.length : 0;
  return isOfDay && isWithin(many.parties, few.circle) ? 0.5 : 0;
}

/** Between two and more: whoever names one of them alone leaves the others out. */
const isMutual = ({ mention: { type } }: Telling): boolean => type === "AGREE" || type === "CONSULT";

/** The one party in common acts here and is acted upon there; where both articles tell nothing else of the day, one of them is misread. */
const areOfOthers = (a: Telling, x: Context, y: Context, parties: number): boolean =>
  !isMutual(a) &&
  parties < 2 &&
  x.acting.length > 0 &&
  y.acting.length > 0 &&
  commonOf(x.acting, y.acting) === 0 &&
  (x.isOnlyOf !== "all" || y.isOnlyOf !== "all");

/** Weighs less than what tellings say themselves, so that this comes last. */
const SHARE = 0.1;

/**
 * How much two tellings have in common that are the only ones of their kind on their days in two articles about the same: above 0 where
 * one names nobody whom the other could not mean. Gatherings of one person on one day are told under several kinds.
 */
export function contextWeight(a: Telling, b: Telling): number {
  const [x, y] = [a.mention.context, b.mention.context];
  if (!x?.isOnlyOf || !y?.isOnlyOf || a.kin !== b.kin || !areOfSameDays(a, b)) return 0;
  const isOneMeeting = (): boolean =>
    a.kin === "gathering" && x.isOnlyOf !== "kind" && y.isOnlyOf !== "kind" && shared(a.persons, b.persons) > 0;
  if (!isOfKind(a, b) && !isOneMeeting()) return 0;
  const parties = commonParties(x, y, isDay(a));
  if (parties === 0 || areOfOthers(a, x, y, parties) || differInPersons(a, b) || couldBeOthers(a, b, parties)) return 0;
  return areAboutTheSame(x, y) ? SHARE * parties : 0;
}

/**
 * True where a telling that names nobody fits others in which different parties act: "the decision was praised" beside the praise of two
 * states. It is none of them for certain.
 */
export function isAmbiguous(own: Telling, others: Iterable<Telling>): boolean {
  if (!own.mention.context?.isOnlyOf || own.mention.context.parties.length > 0) return false;
  const fewest = isMutual(own) ? 2 : 1;
  let widest: readonly string[] = [];
  const named = [...others]
    .filter(({ mention: { actors } }) => actors.some(({ role }) => role === "agent" || role === "participant"))
    .map(({ mention }) => mention.context?.parties ?? [])
    .filter(({ length }) => length >= fewest);
  for (const parties of named) if (parties.length > widest.length) widest = parties;
  return named.some((parties) => !isWithin(parties, widest));
}

/** The days of a dated telling as they are part of a key, however sure. */
export const daysKey = ({ bounds }: Telling): string => `${bounds!.start}/${bounds!.end}`;

/** Only what is of the very same days can be one by its context. */
const keyOf = (of: string, party: string, telling: Telling): string => `${of} ${party} ${daysKey(telling)}`;

/** Under what a telling is filed for its context: the parties that it names or, where it names none, those of its article. */
export function contextKeys(telling: Telling): readonly string[] {
  const { context } = telling.mention;
  if (!context?.isOnlyOf) return [];
  return context.parties.length > 0
    ? context.parties.map((party) => keyOf("party", party, telling))
    : context.circle.map((party) => keyOf("circle", party, telling));
}

/**
 * Under what those are filed that its context may make one with it. What it names lies within the circle of whatever names nobody, so that
 * one of its parties finds that; of two that name nobody, circles share all but the last few of either.
 */
export function contextNeighbourKeys(telling: Telling): readonly string[] {
  const { context } = telling.mention;
  if (!context?.isOnlyOf) return [];
  const { parties, circle } = context;
  const named = parties.length > 0 ? parties : circle;
  const around = parties.length > 0 ? parties.slice(0, 1) : circle.slice(0, circle.length - FEWEST_OF_FEW + 1);
  return [
    ...named.map((party) => keyOf("party", party, telling)),
    ...around.map((party) => keyOf("circle", party, telling)),
  ];
}
