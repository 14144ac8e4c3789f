import type { LanguagePack, ReferenceRow } from "#lib/lang/pack.ts";
import type { Actor, ActorMention } from "#lib/model/actor.ts";
import type { Span } from "#lib/model/span.ts";
import { matchAlternatives } from "#lib/scan/alternatives.ts";
import { bodyId } from "./bodies.ts";
import type { OpenOffice } from "./finding.ts";
import { rowById } from "./gazetteer.ts";
import { packAlternatives } from "./pack-regex.ts";
import { STATE, shapeOf } from "./shape.ts";
import { STATES } from "./states.ts";
import type { TitledLine } from "./titled-line.ts";
import type { Unit } from "./units.ts";

/** A person stays in mind for this many sentences. */
const MAX_SENTENCES_BACK = 3;

/** A person spoken of: by a mention, or by an office that only a date gives a name. */
interface Thought {
  readonly actorId: string;
  readonly office: OpenOffice | null;
  readonly country: string | null;
  readonly isFemale: boolean | null;
  readonly sentence: number;
  /** Named inside quotation marks: spoken of, not speaking. */
  readonly isQuoted: boolean;
  readonly isGuest: boolean;
}

interface Found extends Span {
  readonly row: ReferenceRow;
  /** Country of the demonym inside: "the *British* official". */
  readonly country: string | null;
  /** Body of the country meant: "his country's *ministry of defence*". */
  readonly body: string | null;
}

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

/**
 * Pronouns and stand-ins ("he", "the British official", "his country") that somebody named shortly before explains. Those that mean an
 * office without a holder become such an office at their own place. What nobody explains is left out.
 */
export function findReferences(article: string, lines: readonly TitledLine[], known: Known): References {
  const mentions: ActorMention[] = [];
  const openOffices: OpenOffice[] = [];
  let thoughts: Thought[] = [];
  const persons = personsSpokenOf(known);
  let next = 0;
  lines.forEach((read, sentence) => {
    thoughts = thoughts.filter((thought) => thought.sentence > sentence - MAX_SENTENCES_BACK);
    const think = ({ start, thought }: Person): void => {
      thoughts.push({ ...thought, sentence, isQuoted: isQuoted(read, start) });
    };
    const thinkUpTo = (offset: number): void => {
      while (next < persons.length && persons[next]!.start < offset) think(persons[next++]!);
    };
    for (const found of referencesIn(read)) {
      thinkUpTo(found.start);
      const thought = pointedAt(found, thoughts, sentence);
      const reading = thought && readingOf(article, read, found, thought);
      if (!thought || !reading) continue;
      if (reading.office) openOffices.push(reading.office);
      if (reading.mention) mentions.push(reading.mention);
      if (found.row.points === "country") continue;
      think({ start: found.start, thought: { ...thought, isGuest: found.row.points === "guest" } });
    }
    thinkUpTo(read.sentence.end);
  });
  return { mentions, openOffices };
}

/** What a reference adds: a mention, or an office whose holder only a date tells. */
function readingOf(article: string, { line }: TitledLine, { row, start, end, body }: Found, thought: Thought) {
  const place = { start, end, text: article.slice(start, end), rule: `${line.pack.code}/reference-${row.points}` };
  if (thought.office && row.points !== "country") return { office: { ...thought.office, ...place }, mention: null };
  const meant = row.points === "country" ? stateOf(thought.country) : thought.actorId;
  if (meant === null) return null;
  const actorId = body === null ? meant : bodyId(meant, body);
  return { office: null, mention: { ...place, actorId, by: "reference" as const } };
}

interface Person {
  readonly start: number;
  readonly thought: Omit<Thought, "sentence" | "isQuoted">;
}

function personsSpokenOf({ mentions, openOffices, actorOf }: Known): readonly Person[] {
  const named = mentions.flatMap(({ start, actorId }) => {
    const actor = actorOf(actorId);
    if (actor?.kind !== "person") return [];
    const isFemale = actor.listed ? rowById(actorId)?.female === true : null;
    return [{ start, thought: { actorId, office: null, country: actor.country, isFemale, isGuest: false } }];
  });
  const offices = openOffices.map((office) => {
    const country = rowById(office.of)?.country ?? null;
    return { start: office.start, thought: { actorId: office.of, office, country, isFemale: null, isGuest: false } };
  });
  return [...named, ...offices].sort((a, b) => a.start - b.start);
}

/** References of a sentence in text order, with spans of the article; the words of a title that says whose it is are none. */
function referencesIn({ line, units, bound, shape: titleShape, sentence }: TitledLine): readonly Found[] {
  const rows = line.pack.names.references;
  if (rows.length === 0) return [];
  const titles = bound
    .filter(({ title, person }) => title.of !== null || person !== null)
    .map(({ title }) => ({ start: titleShape.toText(title.start), end: titleShape.toText(title.end) }));
  const shape = shapeOf(line.text, units);
  const { bodies } = line.pack.names;
  const alternatives = packAlternatives(line.pack, "references", referenceSources, "");
  const country = rows.find(({ points }) => points === "country");
  return matchAlternatives(shape.text, alternatives).flatMap(({ number, match }) => {
    const body = bodies[number]?.body ?? null;
    const row = body ? country : rows[number - bodies.length];
    const at = match[0].indexOf(STATE);
    const unit = at < 0 ? null : shape.unitAt(match.index + at);
    if (!row || (unit && unit.by !== "demonym")) return [];
    const span = { start: shape.toText(match.index), end: shape.toText(match.index + match[0].length) };
    if (titles.some((title) => title.start < span.end && span.start < title.end)) return [];
    return [{ row, ...sentence.normalised.toOriginal(span), body, country: unit ? countryOf(unit) : null }];
  });
}

/** "His country's ministry of defence" before "his country"; then every reference in the order of its table. */
function referenceSources({ names }: LanguagePack): readonly string[] {
  const countries = names.references.filter(({ points }) => points === "country").map(({ pattern }) => pattern);
  const country = countries.length === 0 ? "(?!)" : `(?:${countries.join("|")})`;
  const bodies = names.bodies.map(({ pattern }) => {
    const body = `(?:${pattern.replaceAll("{state}", STATE)})`;
    return `${country}(?:'s)? ${body}|${body}(?:${names.glue || " "})${country}`;
  });
  return [...bodies, ...names.references.map(({ pattern }) => pattern.replaceAll("{state}", STATE))];
}

/** True where an odd number of quotation marks stands before, within the sentence. */
function isQuoted({ line, sentence }: TitledLine, offset: number): boolean {
  const before = line.text.slice(0, sentence.normalised.fromOriginal(offset));
  return (before.split('"').length - 1) % 2 === 1;
}

const countryOf = (unit: Unit): string | null => rowById(unit.actorId)?.country ?? null;

function pointedAt({ row, country }: Found, thoughts: readonly Thought[], sentence: number): Thought | null {
  const fits = thoughts.filter(
    (thought) =>
      (country === null || thought.country === country) &&
      (row.sex === undefined || thought.isFemale === null || (row.sex === "f") === thought.isFemale),
  );
  const nearest = fits.at(-1);
  if (!nearest) return null;
  if (row.points === "nearest") return nearest;
  if (row.points === "country") return fits.findLast(({ isGuest }) => !isGuest) ?? nearest;
  if (row.points === "guest") return fits.findLast(({ actorId }) => actorId !== nearest.actorId) ?? nearest;
  return subjectOf(fits, sentence);
}

/** Who the sentences are about: the first named in this one outside quotations, else in the last that names anybody. */
function subjectOf(thoughts: readonly Thought[], sentence: number): Thought | null {
  const latest = thoughts.findLast((thought) => thought.sentence <= sentence)?.sentence;
  const together = thoughts.filter((thought) => thought.sentence === latest);
  return together.find((thought) => !thought.isQuoted) ?? together[0] ?? null;
}

const STATE_BY_COUNTRY: ReadonlyMap<string | null, string> = new Map(STATES.map(({ country, id }) => [country, id]));

const stateOf = (country: string | null): string | null =>
  country === null ? null : (STATE_BY_COUNTRY.get(country) ?? null);
