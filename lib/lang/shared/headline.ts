import type { EventMode, EventType } from "#lib/model/event.ts";
import type { CodedEvent, HeadlineParty } from "../pack.ts";

/** What is said of those who act: `to` goes before the other side, `toOne` where it is a single one, `toPersons` where it is persons alone; `together` is said of several without another side, `inBody` of members of a body that meets. */
export interface Phrases<P> {
  readonly to: P;
  readonly alone: P;
  readonly together?: P;
  readonly toOne?: P;
  readonly toPersons?: P;
  readonly inBody?: P;
}

const arePersons = (parties: readonly HeadlineParty[]): boolean => parties.every(({ kind }) => kind === "person");

/** The phrase that fits who is on either side. */
export function phraseOf<P>({ agents, others, within }: CodedEvent, phrases: Phrases<P>): P {
  const { to, alone, together, toOne, toPersons, inBody } = phrases;
  if (others.length === 0) return (agents.length > 1 && together) || alone;
  if (within && inBody) return inBody;
  if (toPersons && arePersons(others)) return toPersons;
  return (others.length === 1 && toOne) || to;
}

/** Templates of one language: one for each type, and one for each mode, which says more and comes first. */
export interface Templates<T> {
  readonly types: Readonly<Record<EventType, T>>;
  readonly modes: Readonly<Record<EventMode, T>>;
  /** A meeting with a state or an organisation: nobody shakes hands with a ministry. */
  readonly session: T;
}

/** The template for what was coded. */
export function templateOf<T>({ type, mode, others }: CodedEvent, { types, modes, session }: Templates<T>): T {
  if (mode === "meeting" && others.some(({ kind }) => kind !== "person")) return session;
  return mode === null ? types[type] : modes[mode];
}

/** Who is named, and how many more are only counted: none, or two and more. */
export interface Roll {
  readonly shown: readonly HeadlineParty[];
  readonly hidden: number;
}

const MOST_NAMES = 3;

/** Three names at most; of four and more the first two, and a count of the others. */
export function rollOf(parties: readonly HeadlineParty[]): Roll {
  if (parties.length <= MOST_NAMES) return { shown: parties, hidden: 0 };
  return { shown: parties.slice(0, MOST_NAMES - 1), hidden: parties.length - MOST_NAMES + 1 };
}

/** Words that mark in front of a headline what did not (yet) happen, where no verb can: "Planned", "Possible", "Denied". */
export interface Marks {
  readonly planned: string;
  readonly hypothetical: string;
  readonly denied: string;
}

/** "Visit", "Visit: Georgia", "Planned: visit (Georgia)"; `names` is "" where nobody is known. */
export function nounHeadline(certainty: CodedEvent["certainty"], noun: string, names: string, marks: Marks): string {
  if (certainty === "asserted" || certainty === "reported") return names === "" ? noun : `${noun}: ${names}`;
  const small = noun.charAt(0).toLowerCase() + noun.slice(1);
  return names === "" ? `${marks[certainty]}: ${small}` : `${marks[certainty]}: ${small} (${names})`;
}

/** Parts with a blank between them, empty ones left out, the first letter a capital where the script has any. */
export function sentenceOf(...parts: readonly string[]): string {
  const text = parts.filter((part) => part !== "").join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
