import { type Bounds, boundsOf, precisionOf } from "#lib/edtf/bounds.ts";
import { approximate, hasUnknownYear, isApproximate } from "#lib/edtf/value.ts";
import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import { type Certainty, type EventActor, isReal } from "#lib/model/event.ts";
import type { Timex } from "#lib/model/timex.ts";
import { type EventDate, fromTimex } from "./event-date.ts";
import type { Segment } from "./segments.ts";
import { isSpoken } from "./trigger.ts";

/** What was dated last: in which paragraph, and who took part. */
export interface Story {
  readonly date: EventDate | null;
  readonly certainty: Certainty;
  /** Its number in the article. */
  readonly paragraph: number;
  readonly actorIds: ReadonlySet<string>;
  /** Who spoke there, where it was a meeting: its persons, or where it names none all who took part; empty for other events. */
  readonly speakerIds: ReadonlySet<string>;
  /** Who said it, where what was dated last was done by saying it. */
  readonly sayerIds: ReadonlySet<string>;
  /** The countries (ISO 3166-1 alpha-2) of those who received a guest; empty for what was no visit. */
  readonly hostCountries: ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Before anything is told. */
export const NO_STORY: Story = {
  date: null,
  certainty: "asserted",
  paragraph: 0,
  actorIds: NOBODY,
  speakerIds: NOBODY,
  sayerIds: NOBODY,
  hostCountries: NOBODY,
};

/** The same days, marked approximate. */
export const loosely = (edtf: Edtf): Edtf => (isApproximate(edtf) ? edtf : approximate(edtf));

/** What is asked here of an event. */
interface Telling {
  readonly segment: Segment;
  readonly date: EventDate;
  readonly certainty: Certainty;
  readonly actors: readonly EventActor[];
  readonly isRelative: boolean;
  readonly isPluperfect: boolean;
}

const idsOf = (actors: readonly EventActor[]): ReadonlySet<string> =>
  new Set(actors.map(({ mention }) => mention.actorId));

/** Words that somebody spoke at a meeting leave it the meeting of which the article tells. */
const isAside = ({ segment, date }: Telling): boolean =>
  isSpoken(segment.trigger) && date.evidence.rule.startsWith("date/narrative");

/** "Told them of last week's talks", "Ann Ray, who had arrived on Tuesday,": what a noun or a relative clause adds, and lies before what was told last, leaves the story where it is. */
const isGlance = (telling: Telling, before: Story): boolean =>
  before.date !== null &&
  liesBefore(telling.date, before.date) &&
  (telling.isRelative || telling.segment.trigger.row.word === "noun" || isArrivalBefore(telling, before.date));

/** "The guest *had arrived* on Tuesday", shortly before what was told last: how the occasion began, on which the article goes on. */
function isArrivalBefore({ segment, date, isPluperfect }: Telling, last: EventDate): boolean {
  if (!isPluperfect || segment.trigger.row.mode !== "visit" || date.edtf === null || last.edtf === null) return false;
  return boundsOf(last.edtf).start - boundsOf(date.edtf).end < MOST_DAYS_OF_STAY;
}

/** So many days a guest stays. */
const MOST_DAYS_OF_STAY = 7;

const liesBefore = (a: EventDate, b: EventDate): boolean =>
  a.edtf !== null && b.edtf !== null && boundsOf(a.edtf).end <= boundsOf(b.edtf).start;

/** "Met on 7 January. Promised aid for 2024": the day told last is of that year, and the story stays on it. */
function isWithin(day: EventDate | null, longer: EventDate): boolean {
  if (!day?.edtf || longer.edtf === null) return false;
  const [a, b] = [boundsOf(day.edtf), boundsOf(longer.edtf)];
  return b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start;
}

/** "Means to open an embassy in 2025", told in 2024: what begins after the article's own day is still to come, though no word says so. */
const isAhead = ({ edtf }: EventDate, now: Bounds | null): boolean =>
  now !== null && edtf !== null && !hasUnknownYear(edtf) && boundsOf(edtf).start >= now.end;

/** What the article tells of after a sentence in which something was dated; the same as before where nothing was. `now` are the days of the article itself, where they are known. */
export function storyAfter(
  told: readonly Telling[],
  before: Story,
  paragraph: number,
  actorOf: ActorOf,
  now: Bounds | null,
): Story {
  const dated = told.filter(({ date, certainty }) => date.edtf !== null && isReal(certainty) && !isAhead(date, now));
  const main = dated.filter((each) => !isAside(each));
  const last = main.findLast(
    (each, at) => !isGlance(each, before) && !main.slice(0, at).some(({ date }) => liesBefore(each.date, date)),
  );
  if (!last) return dated.length > 0 ? { ...before, paragraph } : before;
  const together = main.filter(({ date }) => date.edtf === last.date.edtf);
  const next = together.map((each) => storyOf(each, paragraph, actorOf)).reduce((all, each) => joinedBy(each, all));
  const here = { ...next, date: last.date, certainty: last.certainty };
  if (last.date.basis === "narrative-order") return joinedBy(here, before);
  if (isWithin(before.date, last.date)) return { ...joinedBy(here, before), date: before.date };
  // Another thing of the same day: everybody is still about, but spoke at another meeting.
  return last.date.edtf === before.date?.edtf ? { ...joinedBy(here, before), speakerIds: here.speakerIds } : here;
}

/** The latest meeting of two or more told so far, which a look back at another time leaves as it is. */
export const mainAfter = (story: Story, main: Story): Story =>
  story.date !== null &&
  story.speakerIds.size > 1 &&
  isReal(story.certainty) &&
  (main.date === null || !liesBefore(story.date, main.date))
    ? story
    : main;

/** What the article tells of after an event alone. */
export function storyOf({ date, certainty, actors, segment }: Telling, paragraph: number, actorOf: ActorOf): Story {
  const persons = actors.filter(({ mention }) => actorOf(mention.actorId)?.kind === "person");
  const isMeeting = segment.trigger.row.type === "CONSULT" && segment.trigger.row.mode !== "statement";
  const speakerIds = isMeeting ? idsOf(persons.length > 0 ? persons : actors) : NOBODY;
  const sayerIds = isSpoken(segment.trigger) ? idsOf(actors.filter(({ role }) => role === "agent")) : NOBODY;
  const hostCountries = hostCountriesOf(segment, actors, actorOf);
  return { date, certainty, paragraph, actorIds: idsOf(actors), speakerIds, sayerIds, hostCountries };
}

/** What goes on on the same day goes on among the same people. */
const joinedBy = (next: Story, before: Story): Story => ({
  ...next,
  actorIds: new Set([...before.actorIds, ...next.actorIds]),
  speakerIds: new Set([...before.speakerIds, ...next.speakerIds]),
  sayerIds: new Set([...before.sayerIds, ...next.sayerIds]),
  hostCountries: new Set([...before.hostCountries, ...next.hostCountries]),
});

/** Whose guest somebody is: the states visited, or the countries of those who receive. */
function hostCountriesOf(
  { trigger: { row } }: Segment,
  actors: readonly EventActor[],
  actorOf: ActorOf,
): ReadonlySet<string> {
  const isHost = ({ role }: EventActor): boolean => role === "host" || (row.mode === "reception" && role === "agent");
  const hosts = row.mode === "visit" || row.mode === "reception" ? actors.filter(isHost) : [];
  return new Set(hosts.flatMap(({ mention }) => actorOf(mention.actorId)?.country ?? []));
}

/** A sentence in which nothing is told that an event would be, and what it holds. */
export interface Untold {
  readonly timexes: readonly Timex[];
  readonly mentions: readonly ActorMention[];
  /** Cities, each as the state that it lies in. */
  readonly places: readonly ActorMention[];
}

/**
 * "The president's plane set down on 9 October.": a day told of somebody moves the story on, though no word here tells what kind of thing
 * happened; the same as before where the sentence names no one day of the past, or nobody.
 */
export function storyOfDay(
  { timexes, mentions, places }: Untold,
  before: Story,
  paragraph: number,
  actorOf: ActorOf,
): Story {
  const [day, ...others] = timexes.filter(({ type }) => type === "DATE");
  if (!day?.edtf || others.length > 0 || day.bound !== null || mentions.length === 0) return before;
  const date = fromTimex(day, "date/in-sentence");
  const isBack = before.date !== null && liesBefore(date, before.date);
  if (date.edtf === null || precisionOf(date.edtf) !== "day" || isBack) return before;
  const actorIds = new Set(mentions.map(({ actorId }) => actorId));
  const countryOf = ({ actorId }: ActorMention) => actorOf(actorId)?.country ?? null;
  const homes = new Set(mentions.filter(({ actorId }) => actorOf(actorId)?.kind === "person").map(countryOf));
  const lands = [...mentions, ...places].filter(({ actorId }) => actorOf(actorId)?.kind === "state").map(countryOf);
  // "Her plane set down in Kampala": whoever is not at home there is a guest.
  const hostCountries = new Set(
    homes.size === 0 ? [] : lands.flatMap((land) => (land === null || homes.has(land) ? [] : [land])),
  );
  return { ...NO_STORY, date, paragraph, actorIds, hostCountries };
}
