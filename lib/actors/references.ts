import type { ReferenceRow } from "#lib/lang/pack.ts";
import type { Actor, ActorMention } from "#lib/model/actor.ts";
import type { Span } from "#lib/model/span.ts";
import { bodyId } from "./bodies.ts";
import type { OpenOffice } from "./finding.ts";
import { rowById } from "./gazetteer.ts";
import { referencesIn as phrasesIn } from "./phrases.ts";
import type { ReadLine } from "./read-line.ts";
import { type Found, referentOf, type Thought } from "./referents.ts";
import { PERSON, type Shape, STATE, shapeOf, toText, unitAt } from "./shape.ts";
import { STATES } from "./states.ts";
import type { BoundTitle, TitledLine } from "./titled-line.ts";
import { counterpartsIn, type ToldOffices, toldOffices } from "./told-offices.ts";
import type { Unit } from "./units.ts";

/** A person stays in mind for this many sentences. */
const MAX_SENTENCES_BACK = 3;

/** What the article knows before its references are read; mentions and offices in text order. */
export interface Known {
  readonly mentions: readonly ActorMention[];
  readonly openOffices: readonly OpenOffice[];
  readonly actorOf: (id: string) => Actor | null;
}

/** References read, in text order. */
export interface References {
  readonly mentions: readonly ActorMention[];
  readonly openOffices: readonly OpenOffice[];
}

/** What is read on from sentence to sentence. */
interface Memory {
  readonly known: Known;
  /** How many mentions and offices are behind. */
  mentions: number;
  offices: number;
  /** Persons in mind, in text order. */
  readonly thoughts: Thought[];
  /** Offices that the article gives its persons. */
  readonly told: ToldOffices;
  readonly counterparts: ReadonlySet<string>;
  /** The last thought of each person whose office is told, however long ago, the latest last. */
  readonly bearers: Map<string, Thought>;
}

/** A sentence's quotation marks, read from its start on. */
interface Quotes {
  readonly read: ReadLine;
  /** Offset of the next mark in the sentence's text; Infinity behind the last. */
  next: number;
  isOpen: boolean;
}

/**
 * Pronouns and stand-ins ("he", "the British official", "his country") that somebody named shortly before explains. Those that mean an
 * office without a holder become such an office at their own place. What nobody explains is left out.
 */
export function findReferences(article: string, lines: readonly TitledLine[], known: Known): References {
  const mentions: ActorMention[] = [];
  const openOffices: OpenOffice[] = [];
  const [told, counterparts] = [toldOffices(lines), counterpartsIn(lines)];
  const memory: Memory = { known, mentions: 0, offices: 0, thoughts: [], told, counterparts, bearers: new Map() };
  const { thoughts } = memory;
  for (let sentence = 0; sentence < lines.length; sentence++) {
    const line = lines[sentence]!;
    forget(thoughts, sentence);
    const quotes = quotesOf(line.read);
    for (const found of referencesIn(line)) {
      thinkUpTo(memory, found.start, sentence, quotes);
      const thought = referentOf(article, found, memory, sentence);
      const reading = thought && readingOf(article, line, found, thought);
      if (!thought || !reading) continue;
      if (reading.office) openOffices.push(reading.office);
      if (reading.mention) mentions.push(reading.mention);
      const { points } = found.row;
      if (points === "country") continue;
      const { start, end } = found;
      thoughts.push({
        ...thought,
        sentence,
        isQuoted: isQuoted(quotes, start),
        isGuest: points === "guest",
        start,
        end,
      });
    }
    thinkUpTo(memory, line.read.sentence.end, sentence, quotes);
  }
  return { mentions, openOffices };
}

function forget(thoughts: Thought[], sentence: number): void {
  let old = 0;
  while (old < thoughts.length && thoughts[old]!.sentence <= sentence - MAX_SENTENCES_BACK) old++;
  if (old > 0) thoughts.splice(0, old);
}

/** Thinks of whoever is spoken of before an offset of the article; a mention before an office that begins with it. */
function thinkUpTo(memory: Memory, offset: number, sentence: number, quotes: Quotes): void {
  const { mentions, openOffices } = memory.known;
  for (;;) {
    const mention = mentions[memory.mentions]?.start ?? Number.POSITIVE_INFINITY;
    const office = openOffices[memory.offices]?.start ?? Number.POSITIVE_INFINITY;
    if (Math.min(mention, office) >= offset) return;
    if (mention <= office) thinkOfMention(memory, mentions[memory.mentions++]!, sentence, quotes);
    else thinkOfOffice(memory, openOffices[memory.offices++]!, sentence, quotes);
  }
}

function thinkOfMention(memory: Memory, mention: ActorMention, sentence: number, quotes: Quotes): void {
  const { known, thoughts, told, bearers } = memory;
  const { start, end, actorId } = mention;
  const actor = known.actorOf(actorId);
  if (actor?.kind !== "person") return;
  const isFemale = actor.listed ? rowById(actorId)?.female === true : null;
  const { country } = actor;
  const quoted = isQuoted(quotes, start);
  const thought = { actorId, office: null, country, isFemale, sentence, isQuoted: quoted, isGuest: false, start, end };
  thoughts.push(thought);
  if (told.has(actorId)) rememberBearer(bearers, actorId, thought);
}

function thinkOfOffice({ thoughts, bearers }: Memory, office: OpenOffice, sentence: number, quotes: Quotes): void {
  const country = rowById(office.of)?.country ?? null;
  const quoted = isQuoted(quotes, office.start);
  const { of: actorId, start, end } = office;
  const thought = { actorId, office, country, isFemale: null, sentence, isQuoted: quoted, isGuest: false, start, end };
  thoughts.push(thought);
  if (!office.former) rememberBearer(bearers, `${office.offices[0]} of ${actorId}`, thought);
}

function rememberBearer(bearers: Map<string, Thought>, key: string, thought: Thought): void {
  bearers.delete(key);
  bearers.set(key, thought);
}

/** What a reference adds: a mention, or an office whose holder only a date tells. */
function readingOf(article: string, { read }: TitledLine, { row, start, end, body }: Found, thought: Thought) {
  const place = { start, end, text: article.slice(start, end), rule: `${read.line.pack.code}/reference-${row.points}` };
  if (thought.office && row.points !== "country") return { office: { ...thought.office, ...place }, mention: null };
  const meant = row.points === "country" ? stateOf(thought.country) : thought.actorId;
  if (meant === null) return null;
  const actorId = body === null ? meant : bodyId(meant, body);
  return { office: null, mention: { ...place, actorId, by: "reference" as const } };
}

const NO_REFERENCES: readonly Found[] = [];

/** References of a sentence in text order, with spans of the article; the words of a title that says whose it is are none. */
function referencesIn({ read, units, bound }: TitledLine): readonly Found[] {
  const { line, sentence } = read;
  const { references: rows, bodies } = line.pack.names;
  if (rows.length === 0) return NO_REFERENCES;
  const shape = units === read.units ? read.shape : shapeOf(line.text, units);
  const matches = phrasesIn(line, shape);
  if (matches.length === 0) return NO_REFERENCES;
  const titles = titleSpans(read, bound);
  const country = rows.find(({ points }) => points === "country");
  return matches.flatMap(({ number, match }) => {
    const body = bodies[number]?.body ?? null;
    const row = body ? country : rows[number - bodies.length];
    const at = match[0].indexOf(STATE);
    const unit = at < 0 ? null : unitAt(shape, match.index + at);
    // "المبعوث *طهران*": the name of a state behind the words is not theirs.
    const isBeyond = unit !== null && unit.by !== "demonym";
    const size = isBeyond ? match[0].length - 2 : match[0].length;
    if (
      !row ||
      (isBeyond && (body !== null || at !== match[0].length - 1)) ||
      standsByName(shape, match.index + size, row)
    )
      return [];
    const span = { start: toText(shape, match.index), end: toText(shape, match.index + size) };
    if (titles.some((title) => title.start < span.end && span.start < title.end)) return [];
    return [
      {
        row,
        ...sentence.normalised.toOriginal(span),
        body,
        country: unit && !isBeyond ? countryOf(unit) : null,
        offices: body ? null : officesIn(read, bound, span),
        joinedAt: joinedBefore(read, row, span.start),
        isBeforeDoer: line.pack.syntax.verbFirst,
        withWords: line.pack.syntax.withWords,
      },
    ];
  });
}

/** Characters between an "and" and the pronoun of its deed: "and [warmly received] him". */
const DEED_REACH = 40;

/** Offset in the article of the last "and" shortly before a pronoun for whom something is done to, or -1. */
function joinedBefore({ line, sentence }: ReadLine, { points }: ReferenceRow, start: number): number {
  if (points !== "object" && points !== "partner") return -1;
  const from = Math.max(0, start - DEED_REACH);
  const { conjunctions } = line.pack.syntax;
  const last = [...line.text.slice(from, start).matchAll(WORD)].findLast(([word]) => conjunctions.includes(word));
  if (!last) return -1;
  const at = from + last.index;
  return sentence.normalised.toOriginal({ start: at, end: at + 1 }).start;
}

const WORD = /[\p{L}\p{M}]+/gu;

/** "The minister *Lavrov*": the name tells who is meant. */
const standsByName = ({ text }: Shape, end: number, { points, sex }: ReferenceRow): boolean =>
  points === "subject" && sex === undefined && text.startsWith(` ${PERSON}`, end);

/** Offices of the title in a span of the sentence's text that says not whose it is; null for none. */
function officesIn({ shape }: ReadLine, bound: readonly BoundTitle[], span: Span): readonly string[] | null {
  const inside = bound.find(
    ({ title }) => toText(shape, title.start) >= span.start && toText(shape, title.end) <= span.end,
  );
  return inside?.title.offices ?? null;
}

/** Where the titles stand in the sentence's text that say whose office it is, or whose holder is named; those of several mean nobody told before. */
function titleSpans({ shape }: ReadLine, bound: readonly BoundTitle[]): readonly Span[] {
  return bound
    .filter(({ title, person }) => title.of !== null || person !== null || title.several !== undefined)
    .map(({ title }) => ({ start: toText(shape, title.start), end: toText(shape, title.end) }));
}

const nextQuote = ({ line }: ReadLine, from: number): number => {
  const at = line.text.indexOf('"', from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
};

const quotesOf = (read: ReadLine): Quotes => ({ read, next: nextQuote(read, 0), isOpen: false });

/** True where an odd number of quotation marks stands before, within the sentence. Offsets of the article must come in ascending order. */
function isQuoted(quotes: Quotes, offset: number): boolean {
  const { read } = quotes;
  const at = read.sentence.normalised.fromOriginal(offset);
  while (quotes.next < at) {
    quotes.next = nextQuote(read, quotes.next + 1);
    quotes.isOpen = !quotes.isOpen;
  }
  return quotes.isOpen;
}

const countryOf = (unit: Unit): string | null => rowById(unit.actorId)?.country ?? null;

const STATE_BY_COUNTRY: ReadonlyMap<string | null, string> = new Map(STATES.map(({ country, id }) => [country, id]));

const stateOf = (country: string | null): string | null =>
  country === null ? null : (STATE_BY_COUNTRY.get(country) ?? null);
