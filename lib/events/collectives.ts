import type { Actor, ActorMention, ActorOf } from "#lib/model/actor.ts";
import type { EventActor, EventMode } from "#lib/model/event.ts";
import { itemsWithin, type Span } from "#lib/model/span.ts";
import { normalisedSpan, type SentenceFacts, textBetween } from "./facts.ts";
import type { Segment } from "./segments.ts";
import { findWord, hasWord } from "./words.ts";

/** Looks up the state of an ISO 3166-1 alpha-2 code among the actors of the article. */
export type StateOf = (country: string) => Actor | null;

/** Offices that somebody holds or held, as far as the article or the tables tell; [] where nothing is known. */
export type OfficesOf = (actorId: string) => readonly string[];

/** Where a sentence stands: the number of its paragraph, and its own in it. */
export interface Place {
  readonly paragraph: number;
  readonly sentence: number;
}

/** Who "the two" can be: the two persons, the two states, the two sides of whatever kind of an event; [] where it has no two. */
export interface Pair extends Place {
  readonly persons: readonly string[];
  readonly states: readonly string[];
  /** Of states and organisations: a government and its rebels. */
  readonly parties: readonly string[];
  /** A guest's country and the host's, who are only meant where nobody met. */
  readonly isOfVisit?: true;
  /** The state of who does something, and the other to which it is done: "the two countries" of the same sentence. */
  readonly isOfDeed?: true;
  /** The two states of the headline. */
  readonly isOfTitle?: true;
}

const isTwo = (ids: readonly string[]): boolean => ids.length === 2;

/** Those between whom something happens: who brings two others together is none of them. */
function apart(actors: readonly EventActor[], mode: EventMode | null): readonly EventActor[] {
  if (mode !== "third-party") return actors;
  const others = actors.filter(({ role }) => role !== "agent");
  return others.length < 2 ? actors : others;
}

/** The pair that an event leaves behind for what follows; null where it has no two sides. */
export function pairOf(
  all: readonly EventActor[],
  mode: EventMode | null,
  place: Place,
  actorOf: ActorOf,
  stateOf: StateOf,
): Pair | null {
  const actors = apart(all, mode);
  // "X and Y met, the emir mediating": the two are those who met.
  const agents = actors.filter(({ role }) => role === "agent");
  const sides =
    sidesOf(agents, actorOf, stateOf) ??
    sidesOf(actors, actorOf, stateOf) ??
    (mode === "visit" ? guestAndHost(actors, actorOf, stateOf) : null) ??
    (mode === "reception" || mode === "meeting" ? oneAndState(actors, actorOf, stateOf) : null) ??
    ofDeed(actors, actorOf, stateOf);
  return sides && { ...place, ...sides };
}

/** "Wen arrived in Uganda": "the two governments" are that of the guest and that of the host. */
function guestAndHost(
  actors: readonly EventActor[],
  actorOf: ActorOf,
  stateOf: StateOf,
): Omit<Pair, keyof Place> | null {
  const states = actors.flatMap(({ mention, role }) => {
    const { country = null } = actorOf(mention.actorId) ?? {};
    const state = country === null || (role !== "agent" && role !== "host") ? null : stateOf(country);
    return state ? [state.id] : [];
  });
  const both = [...new Set(states)];
  return isTwo(both) ? { persons: [], states: both, parties: both, isOfVisit: true } : null;
}

/** "Received the foreign minister of Lesotho": one person, and the state of another whom nobody named. */
function oneAndState(
  actors: readonly EventActor[],
  actorOf: ActorOf,
  stateOf: StateOf,
): Pick<Pair, "persons" | "states" | "parties"> | null {
  const all = actors.flatMap(({ mention }) => actorOf(mention.actorId) ?? []);
  const [person, ...others] = all.filter(({ kind }) => kind === "person");
  const home = person?.country ? stateOf(person.country) : null;
  if (!person || !home || others.length > 0) return null;
  const states = all.filter(({ kind, id }) => kind === "state" && id !== home.id);
  if (states.length !== 1) return null;
  const both = [person.id, states[0]!.id];
  return { persons: both, states: [home.id, states[0]!.id], parties: both };
}

/** "President Serrano recognised Belize, and the two countries …". */
function ofDeed(actors: readonly EventActor[], actorOf: ActorOf, stateOf: StateOf): Omit<Pair, keyof Place> | null {
  const both = oneAndState(actors, actorOf, stateOf);
  return both && { persons: [], states: both.states, parties: [], isOfDeed: true };
}

/** The two persons, and the two states, on the sides of an event; null where it has neither. */
function sidesOf(
  actors: readonly EventActor[],
  actorOf: ActorOf,
  stateOf: StateOf,
): Pick<Pair, "persons" | "states" | "parties"> | null {
  const persons: string[] = [];
  const states: string[] = [];
  const parties: string[] = [];
  const homes = new Set<string>();
  for (const { mention } of actors) {
    const actor = actorOf(mention.actorId);
    // "The Kuwaiti foreign ministry" is Kuwait.
    const state = actor?.kind === "organisation" && actor.country ? (stateOf(actor.country) ?? actor) : actor;
    if (state?.kind === "state" && !states.includes(state.id)) states.push(state.id);
    if (state?.kind === "state" || state?.kind === "organisation") parties.push(state.id);
    if (actor?.kind !== "person") continue;
    persons.push(actor.id);
    const home = actor.country ? stateOf(actor.country) : null;
    if (home) homes.add(home.id);
  }
  const sides = homes.size === 2 ? [...homes] : states;
  if (![persons, sides, parties].some(isTwo)) return null;
  const [two, twoStates, twoParties] = [persons, sides, parties].map((ids) => (isTwo(ids) ? ids : []));
  return { persons: two!, states: twoStates!, parties: twoParties! };
}

const mentionOf = (actorId: string, span: Span, text: string, lang: string): ActorMention => ({
  ...span,
  text,
  actorId,
  by: "reference",
  rule: `${lang}/collective`,
});

/** Nobody is known to hold other offices alone. */
const mayHold = (ids: readonly string[], offices: readonly string[], officesOf: OfficesOf): boolean =>
  ids.every((id) => {
    const held = officesOf(id);
    return held.length === 0 || held.some((office) => offices.includes(office));
  });

/** A pair, and who of it is meant. */
type Candidate = readonly [Pair, readonly string[]];

/** Those told last, in this sentence or the one before; undefined where nobody was. */
const toldJustNow = (candidates: readonly Candidate[], at: Place): readonly string[] | undefined =>
  candidates.findLast(([{ paragraph, sentence }]) => paragraph === at.paragraph && at.sentence - sentence <= 1)?.[1];

/** "They" at the head of a paragraph: those told last in the one before. */
const toldAbove = (candidates: readonly Candidate[], at: Place): readonly string[] | undefined =>
  at.sentence === 0 ? candidates.findLast(([{ paragraph }]) => paragraph === at.paragraph - 1)?.[1] : undefined;

/** Sentences back in a paragraph to the only two that it tells of. */
const PARAGRAPH_REACH = 4;

/** The only two of whom this paragraph told. */
function toldHere(candidates: readonly Candidate[], at: Place): readonly string[] | undefined {
  const here = candidates.filter(
    ([{ paragraph, sentence }]) => paragraph === at.paragraph && at.sentence - sentence <= PARAGRAPH_REACH,
  );
  const keys = new Set(here.map(([, ids]) => [...ids].sort().join()));
  return keys.size === 1 ? here[0]![1] : undefined;
}

/** Those told just now, or those alone of whom the paragraph told; else those told most often; of several the two of the headline, or the last. */
function chosen(candidates: readonly Candidate[], at: Place): readonly string[] {
  const near = toldJustNow(candidates, at) ?? toldHere(candidates, at);
  if (near) return near;
  const counts = new Map<string, number>();
  const keyOf = (ids: readonly string[]): string => [...ids].sort().join();
  for (const [, ids] of candidates) counts.set(keyOf(ids), (counts.get(keyOf(ids)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const title = most === 1 ? candidates.find(([{ isOfTitle }]) => isOfTitle) : undefined;
  if (title) return title[1];
  return candidates.findLast(([, ids]) => counts.get(keyOf(ids)) === most)?.[1] ?? [];
}

/** Paragraphs behind two persons within which "the two leaders" are they and not the two states told of since. */
const PERSONS_REACH = 6;

/** Words of titles that may stand before a name that says who "the two" are: nothing, or what a sign sets off. */
const APPOSED = /^\s*(?:[,،(:–—]\s*(?:\S+\s+){0,3})?$/u;

/** "الرئيسان الأميركي والصيني", "les deux présidents français et russe": the states of the adjectives right behind; [] where none stands there. */
function statesBehind({ end }: Span, { mentions, pack, words, sentence }: SentenceFacts): readonly ActorMention[] {
  const states: ActorMention[] = [];
  let from = end;
  for (const mention of mentions) {
    if (mention.start < from) continue;
    const [at, to] = [from, mention.start].map((offset) => sentence.normalised.fromOriginal(offset));
    const between = words.text.slice(at, to).trim();
    const isNext = between === "" || (states.length > 0 && pack.syntax.conjunctions.includes(between));
    if (mention.by !== "demonym" || mention.start === end || !isNext) break;
    states.push(mention);
    from = mention.end;
  }
  return states;
}

/** Those of the article who hold one of the offices in these states; [] unless it names one for each. */
function holdersIn(
  states: readonly ActorMention[],
  offices: readonly string[] | undefined,
  { mentions, actorOf, officesOf }: Known,
): readonly string[] {
  if (!offices) return [];
  const holders = states.map((state) => {
    const country = actorOf(state.actorId)?.country ?? null;
    const isHolder = ({ actorId }: ActorMention): boolean => {
      const { kind, country: home } = actorOf(actorId) ?? {};
      return kind === "person" && home === country && officesOf(actorId).some((office) => offices.includes(office));
    };
    return new Set(country === null ? [] : mentions.filter(isHolder).map(({ actorId }) => actorId));
  });
  return holders.every(({ size }) => size === 1) ? holders.flatMap((ids) => [...ids]) : [];
}

/** "The two ministers, Ann Ray and Bo Lee, …": the names tell who is meant. */
function isNamed(span: Span, facts: SentenceFacts, actorOf: ActorOf): boolean {
  const next = facts.mentions.find(({ start, actorId }) => start >= span.end && actorOf(actorId)?.kind === "person");
  return next !== undefined && APPOSED.test(textBetween(facts, span.end, next.start));
}

/** "They discussed the corridor": the pronoun before a verb, and nobody named between whom it could mean. */
function pronounIn({ core, trigger }: Segment, facts: SentenceFacts): Span | null {
  const { bothPronouns = [] } = facts.pack.syntax;
  if (bothPronouns.length === 0 || trigger.row.word !== "verb") return null;
  const opening = { start: core.start, end: trigger.start };
  if (itemsWithin(facts.mentions, opening).length > 0) return null;
  const found = findWord(textBetween(facts, opening.start, opening.end), bothPronouns);
  const { start } = normalisedSpan(facts, opening);
  return found && { start: start + found.start, end: start + found.end };
}

/** Words before "their", and between it and the meeting that is theirs: "but in May", "first official". */
const POSSESSIVE_LEAD = 3;
const POSSESSIVE_REACH = 2;

const wordsIn = (text: string): number => text.trim().split(/\s+/u).filter(Boolean).length;

/** "Their first meeting took place in May": the possessive that opens the clause of a gathering, and names nobody. */
function possessiveIn({ core, trigger }: Segment, facts: SentenceFacts, actorOf: ActorOf): Span | null {
  const { bothPossessives = [] } = facts.pack.syntax;
  const { type, mode = null } = trigger.row;
  // "His second visit" has the same possessive in Spanish.
  if (bothPossessives.length === 0 || type !== "CONSULT" || mode === "visit") return null;
  const lead = textBetween(facts, core.start, trigger.end);
  const found = findWord(lead, bothPossessives);
  if (!found || wordsIn(lead.slice(0, found.start)) > POSSESSIVE_LEAD) return null;
  const { start } = normalisedSpan(facts, core);
  const span = { start: start + found.start, end: start + found.end };
  const from = facts.sentence.normalised.toOriginal(span).end;
  if (from < trigger.start && wordsIn(textBetween(facts, from, trigger.start)) > POSSESSIVE_REACH) return null;
  const isAnother = ({ actorId }: ActorMention): boolean => actorOf(actorId)?.kind === "person";
  return itemsWithin(facts.mentions, core).some(isAnother) ? null : span;
}

/** What the words for "the two" are understood from. */
export interface Known {
  readonly pairs: readonly Pair[];
  /** All of the article. */
  readonly mentions: readonly ActorMention[];
  readonly at: Place;
  readonly actorOf: ActorOf;
  readonly officesOf: OfficesOf;
}

/** The words of a stretch that mean two: of what kind they are is said beside them. */
interface PairWords {
  /** In the sentence's normalised text; none where nothing means two. */
  readonly found?: Span | undefined;
  /** They mean two states: "both countries". */
  readonly asStates: boolean;
  /** A pronoun or possessive stands among them: "they", "their first meeting". */
  readonly byPronoun: boolean;
}

function pairWordsIn(stretch: Segment, facts: SentenceFacts, actorOf: ActorOf): PairWords {
  const { bothStates, bothPersons } = facts.words;
  const { start, end } = normalisedSpan(facts, stretch);
  const isWithin = (word: Span): boolean => word.start >= start && word.end <= end;
  const [states, persons] = [bothStates.find(isWithin), bothPersons.find(isWithin)];
  // "Both ministers praised the ties of their two countries": those named first do it.
  if (persons && (!states || persons.start < states.start))
    return { found: persons, asStates: false, byPronoun: false };
  const pronoun = pronounIn(stretch, facts) ?? (states ? null : possessiveIn(stretch, facts, actorOf));
  // "They discussed the ties of the two countries": they, and not what they talk about.
  const asStates = states !== undefined && (!pronoun || pronoun.start >= states.start);
  return { found: asStates ? states : (pronoun ?? undefined), asStates, byPronoun: pronoun !== null };
}

/**
 * "The two presidents", "both countries" in a stretch of a sentence: a mention for each of the pair, all at the words that mean them;
 * [] where no such words stand or no pair is known. `article` is the whole text.
 */
export function collectivesIn(
  stretch: Segment,
  facts: SentenceFacts,
  known: Known,
  article: string,
): readonly ActorMention[] {
  const { pairs, at, actorOf, officesOf } = known;
  const { words, sentence, pack } = facts;
  const { found, asStates, byPronoun } = pairWordsIn(stretch, facts, actorOf);
  if (!found) return [];
  const span = sentence.normalised.toOriginal({ start: found.start, end: found.end });
  if (!asStates && isNamed(span, facts, actorOf)) return [];
  const said = words.text.slice(found.start, found.end);
  const offices = pack.syntax.bothOffices?.find(([named]) => hasWord(said, named))?.[1];
  const home = statesBehind(span, facts);
  if (home.length > 0)
    return holdersIn(home, offices, known).map((id) =>
      mentionOf(id, span, article.slice(span.start, span.end), pack.code),
    );
  const isOfParties = !asStates && pack.syntax.bothParties !== undefined && hasWord(said, pack.syntax.bothParties);
  const idsOf = ({ persons, states, parties }: Pair) => {
    if (!asStates && persons.length > 0) return persons;
    return states.length === 0 && isOfParties ? parties : states;
  };
  const isOfOther = ({ isOfDeed, ...place }: Pair) =>
    isOfDeed === true && (place.paragraph !== at.paragraph || place.sentence !== at.sentence);
  const fitting = pairs
    .filter((pair) => !isOfOther(pair))
    .map((pair): Candidate => [pair, idsOf(pair)])
    .filter(([, ids]) => ids.length > 0 && (asStates || !offices || mayHold(ids, offices, officesOf)));
  // "The two leaders": two persons, though two states were told of since.
  const isOfTwo = ([{ persons, paragraph }]: Candidate): boolean =>
    persons.length > 0 && at.paragraph - paragraph <= PERSONS_REACH;
  const asPersons = offices ? fitting.filter(isOfTwo) : [];
  const firm = fitting.filter(([{ isOfVisit }]) => !isOfVisit);
  const candidates = [asPersons, firm, fitting].find((some) => some.length > 0) ?? [];
  const ids = byPronoun ? (toldJustNow(candidates, at) ?? toldAbove(candidates, at) ?? []) : chosen(candidates, at);
  return ids.map((id) => mentionOf(id, span, article.slice(span.start, span.end), pack.code));
}
