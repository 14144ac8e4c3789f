import type { EventActor } from "#lib/model/event.ts";
import { itemsWithin, type Span } from "#lib/model/span.ts";
import type { Timex } from "#lib/model/timex.ts";
import { type EventDate, fromTimex } from "./event-date.ts";
import { datesIn, type SentenceFacts, withoutPlaces } from "./facts.ts";
import type { Segment } from "./segments.ts";
import { isOfTelling } from "./sources.ts";
import { areApart } from "./times.ts";
import { hasWord, withoutAttached } from "./words.ts";

/** One of several happenings that a clause tells with a single verb. */
export interface Telling {
  readonly date: EventDate;
  readonly actors: readonly EventActor[];
}

/** A partner with a time: "with the prince on Monday". */
interface Turn extends Span {
  readonly timex: Timex;
}

/** Letters from the time to its partner, or from one turn to the next: titles stand there, other clauses do not. */
const LONGEST_GAP = 60;

/** A preposition, also one to which "and" is written, or a word as short. */
function isLittle(word: string, { pack: { syntax } }: SentenceFacts): boolean {
  const own = withoutAttached(word, syntax.conjunctions);
  return word.length <= 2 || syntax.prepositions.includes(word) || syntax.prepositions.includes(own);
}

/** Nothing but "and", a comma and a little word: "on Monday and the minister on Tuesday". */
const isMereLink = (between: string, facts: SentenceFacts): boolean =>
  (between.match(/[\p{L}\p{M}']+/gu) ?? []).every(
    (word, at) => (at === 0 && facts.pack.syntax.conjunctions.includes(word)) || isLittle(word, facts),
  );

/** Partner and time follow each other, in the same order each time: "with X on Monday and with Y on Tuesday", "on the 3rd with X and, on the 5th, with Y". */
function turnsOf(segment: Segment, facts: SentenceFacts, partners: readonly Span[]): readonly Turn[] {
  if (partners.length < 2) return [];
  const behind = { start: Math.min(segment.trigger.start, partners[0]!.start), end: segment.end };
  const dates = datesIn(behind, facts.timexes).filter((timex) => !isOfTelling(timex, facts));
  if (dates.length < 2) return [];
  const leads = dates[0]!.start < partners[0]!.start;
  return dates.flatMap((timex, nth) => {
    const start = leads ? timex.start : (dates[nth - 1]?.end ?? behind.start);
    const end = leads ? (dates[nth + 1]?.start ?? behind.end) : timex.end;
    return itemsWithin(partners, { start, end }).length > 0 ? [{ start, end, timex }] : [];
  });
}

/** True where a turn opens with the preposition of a partner, or with nothing but "and". */
function isOpened(
  { start, end, timex }: Turn,
  partners: readonly Span[],
  facts: SentenceFacts,
  isOfPlaces: boolean,
): boolean {
  const [first] = itemsWithin(partners, { start, end });
  if (!first) return false;
  const from = first.start > timex.start ? timex.end : start;
  const between = withoutPlaces({ start: from, end: first.start }, facts);
  if (between.length > LONGEST_GAP) return false;
  return (
    hasWord(between, facts.pack.syntax.withWords) || ((from === start || isOfPlaces) && isMereLink(between, facts))
  );
}

/** Whom the verb can tell of in turn: those met, by whom somebody is received, the states visited. */
function inTurn(
  { trigger }: Segment,
  actors: readonly EventActor[],
  { actorOf }: SentenceFacts,
): readonly EventActor[] {
  const { mode, order } = trigger.row;
  if (mode === "visit")
    return actors.filter(({ mention, role }) => role !== "agent" && actorOf(mention.actorId)?.kind === "state");
  if (order === "recipient-first") return actors.filter(({ mention }) => mention.start >= trigger.end);
  return actors.filter(({ role }) => role !== "agent");
}

/**
 * "Spoke with X on Monday and with Y on Tuesday", "met, on the 3rd, with X and, on the 5th, with Y": a telling for each partner with a time,
 * with whoever acts and all who stand before the first; [] where the clause tells of one time, or of one circle.
 */
export function tellingsByPartner(
  segment: Segment,
  actors: readonly EventActor[],
  facts: SentenceFacts,
): readonly Telling[] {
  const { row } = segment.trigger;
  if (facts.timexes.length < 2 || row.type !== "CONSULT") return [];
  const partaking = inTurn(segment, actors, facts);
  const partners = partaking.map(({ mention }) => mention).sort((a, b) => a.start - b.start);
  const turns = turnsOf(segment, facts, partners);
  const isList =
    turns.length > 1 && turns.slice(1).every((turn) => isOpened(turn, partners, facts, row.mode === "visit"));
  if (!isList || turns.slice(1).some(({ timex }, nth) => !areApart(turns[nth]!.timex, timex))) return [];
  const common = actors.filter((actor) => !partaking.includes(actor) || actor.mention.start < turns[0]!.start);
  return turns.map(({ timex, start, end }, nth) => ({
    date: fromTimex(timex, nth === 0 ? "date/in-clause" : "date/in-list"),
    actors: [...common, ...itemsOf(partaking, { start, end }, row)],
  }));
}

/** Those who stand in a turn: what is visited in it is the host, by whom somebody is received, who acts. */
function itemsOf(
  partaking: readonly EventActor[],
  { start, end }: Span,
  { mode, order }: Segment["trigger"]["row"],
): readonly EventActor[] {
  const here = partaking.filter(({ mention }) => mention.start >= start && mention.start < end);
  if (mode === "visit") return here.map((actor) => ({ ...actor, role: "host" }));
  return order === "recipient-first" ? here.map((actor) => ({ ...actor, role: "agent" })) : here;
}
