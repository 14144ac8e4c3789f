import { type Bounds, calendarOf, type DayNumber, overlaps } from "#lib/edtf/bounds.ts";
import { isApproximate } from "#lib/edtf/value.ts";
import { isToCome } from "#lib/model/event.ts";
import { shared, type Telling, type Yearless } from "./telling.ts";

/** Why two tellings are one event, or null where they are not. `weight` orders the merges: the surest first. */
export interface Likeness {
  readonly weight: number;
  readonly evidence: string;
}

/** How far apart the days of one event may be told. */
export const MAX_DRIFT_DAYS = 2; // Reports of one meeting differ by up to two days (time zones, the day of printing).

/** Planned and real, told and denied, are different things to say. */
function sameStatus(a: Telling, b: Telling): boolean {
  const [x, y] = [a.mention.certainty, b.mention.certainty];
  return isToCome(x) === isToCome(y) && (x === "denied") === (y === "denied");
}

function sameKind(a: Telling, b: Telling): boolean {
  return a.mention.type === b.mention.type && a.family === b.family;
}

const drifts = (a: Bounds, b: Bounds): boolean => Math.max(a.start, b.start) - Math.min(a.end, b.end) <= MAX_DRIFT_DAYS;

/** True where the day itself is approximate. */
export const isLoose = ({ mention }: Telling): boolean => mention.edtf !== null && isApproximate(mention.edtf);

/** 2 where both are dated and agree, 1 where one is undated and could be, 0 where neither is dated, null where they contradict. */
export function dateAgreement(a: Telling, b: Telling): 0 | 1 | 2 | null {
  if (a.bounds && b.bounds) {
    if (overlaps(a.bounds, b.bounds)) return 2;
    return (isLoose(a) || isLoose(b)) && drifts(a.bounds, b.bounds) ? 2 : null;
  }
  if (!overlaps(a.window, b.window)) return null;
  const days = yearlessAgreement(a, b);
  if (days !== undefined) return days;
  return a.bounds || b.bounds ? 1 : 0;
}

/** Longer spans of days hold every month and day, and so agree with none in particular. */
const LONGEST_DATED_DAYS = 31;

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

/** Persons decide. With one person in common, the other side must agree too; with none, only equal sides on an agreed date count. */
function actorWeight(a: Telling, b: Telling, agreement: number): number {
  const persons = shared(a.persons, b.persons);
  const others = shared(a.others, b.others);
  const bothMany = a.persons.size >= 2 && b.persons.size >= 2;
  if (bothMany) return persons >= 2 ? 4 + persons : 0;
  if (persons >= 1) return others >= 1 ? 2 + persons + others : soleActor(a, b) && agreement === 2 ? 2 : 0;
  if (a.persons.size > 0 || b.persons.size > 0 || agreement !== 2) return 0;
  if (others >= 1 && sameAgentOnDay(a, b) && others === Math.min(a.others.size, b.others.size)) return others;
  return others >= 2 && others === Math.max(a.others.size, b.others.size) ? others : 0;
}

const isDay = ({ bounds, yearless }: Telling): boolean =>
  bounds ? bounds.end - bounds.start === 1 : yearless !== null && yearless.day !== null;
const agentOf = ({ mention }: Telling): string | undefined =>
  mention.actors.find(({ role }) => role === "agent")?.actorId;

/** A ministry's denial of one day, told with and without whom it concerned. */
const sameAgentOnDay = (a: Telling, b: Telling): boolean =>
  isDay(a) && isDay(b) && agentOf(a) !== undefined && agentOf(a) === agentOf(b);

const soleActor = (a: Telling, b: Telling): boolean =>
  Math.min(a.persons.size + a.others.size, b.persons.size + b.others.size) === 1;

function reasonFor(a: Telling, b: Telling, agreement: number): string {
  const common = [...a.persons, ...a.others].filter((id) => b.persons.has(id) || b.others.has(id));
  const when =
    agreement === 2
      ? a.bounds && b.bounds
        ? "the same days"
        : "the same day of a year that one leaves out"
      : agreement === 1
        ? "one source gives the date, the other none"
        : "neither source gives a date";
  return `same kind of event (${a.family.toLowerCase()}), same actors (${common.join(", ")}), ${when}`;
}

const isComparable = (a: Telling, b: Telling): boolean =>
  a.mention.articleId !== b.mention.articleId && sameKind(a, b) && sameStatus(a, b);

/** A telling without a date, of an article without one: other articles may yet date it. */
const isAdrift = ({ mention }: Telling): boolean => mention.isAdrift && mention.edtf === null;

/** Whether two tellings are one event, or can become one when articles without a date are lent one. */
export function mayBeOne(a: Telling, b: Telling): boolean {
  if (!isAdrift(a) && !isAdrift(b)) return likenessOf(a, b) !== null;
  return isComparable(a, b) && yearlessAgreement(a, b) !== null && actorWeight(a, b, 2) > 0;
}

/**
 * Whether two tellings of different articles are one event: same kind and standing, dates that agree, the same persons.
 *
 * Day, country and type alone never suffice (four different meetings of one day would become one).
 */
export function likenessOf(a: Telling, b: Telling): Likeness | null {
  if (!isComparable(a, b)) return null;
  const agreement = dateAgreement(a, b);
  if (agreement === null) return null;
  const actors = actorWeight(a, b, agreement);
  if (actors === 0) return null;
  const wording = a.mention.mode === b.mention.mode ? 1 : 0;
  return { weight: actors + 2 * agreement + wording, evidence: reasonFor(a, b, agreement) };
}
