import { bodyId, bodyParts } from "./bodies.ts";
import { rowById } from "./gazetteer.ts";
import { bodiesIn } from "./phrases.ts";
import { type Shape, STATE, shapeOf, toText, unitAt } from "./shape.ts";
import type { Line, Unit } from "./units.ts";
import { firstWordBeyond, firstWordFrom } from "./words.ts";

/**
 * Adds the bodies of states that a rule names ("Ministry of Defence of Kazakhstan"); the state's name becomes part of theirs.
 * A body without a state beside it stays unread: whose it is, nobody said.
 */
export function withBodies(line: Line, units: readonly Unit[]): readonly Unit[] {
  const { bodies } = line.pack.names;
  if (bodies.length === 0 || !units.some(isState)) return units;
  const shape = shapeOf(line.text, units.some(mayBeOfState) ? units.filter((unit) => !mayBeOfState(unit)) : units);
  const matches = bodiesIn(line, shape);
  const seated = governmentAtSeat(line, shape);
  if (matches.length === 0 && !seated) return units;
  const found: Unit[] = seated ? [seated] : [];
  for (const { number, match, attached } of matches) {
    const body = bodies[number]?.body;
    const start = match.index + attached;
    const end = match.index + match[0].length;
    const extent = body ? (withState(line, shape, start, end) ?? atSeat(shape, start, end)) : null;
    if (body && extent) found.push(unitOf(line, shape, extent, bodyId(extent.state, body)));
  }
  return merged(units, found);
}

const isState = ({ kind }: Unit): boolean => kind === "state";
/** "The Security Council" alone is that of the United Nations, of Kazakhstan is Kazakhstan's. */
const mayBeOfState = ({ by, actorId, kind }: Unit): boolean =>
  by === "short" || (kind === "organisation" && rowById(actorId)?.within !== undefined);

const BEFORE = new RegExp(`${STATE}(?:'s)? $`);

interface Extent {
  readonly start: number;
  readonly end: number;
  readonly state: string;
}

/** Extent of a body's name with the state inside, after or before it; null without a state. */
function withState(line: Line, shape: Shape, start: number, end: number): Extent | null {
  const inside = shape.text.slice(start, end).indexOf(STATE);
  if (inside >= 0) return stateExtent(shape, start, end, start + inside);
  // "The *Turkish* embassy in Sweden" is that of Turkey, where adjectives stand before.
  const before =
    line.pack.names.adjective === "after" ? null : BEFORE.exec(shape.text.slice(Math.max(0, start - 4), start));
  if (before) return stateExtent(shape, start - before[0].length, end, start - before[0].length);
  const after = line.grammar.stateAfter.exec(shape.text.slice(end, end + 40));
  if (after && isBeside(line, shape, start, end, after[0].length)) return null;
  return after ? stateExtent(shape, start, end + after[0].length, end + after[0].length - 1) : null;
}

/** "أمام مجلس الأمن روسيا": behind a word with its article a name without one stands by itself, where an adjective would have it too. */
function isBeside({ text, pack: { names } }: Line, shape: Shape, start: number, end: number, size: number): boolean {
  if (names.definite === undefined || size !== 2) return false;
  const lastWord = shape.text.slice(start, end).split(" ").at(-1) ?? "";
  const unit = unitAt(shape, end + 1);
  return lastWord.startsWith(names.definite) && unit !== null && !text.startsWith(names.definite, unit.start);
}

function stateExtent(shape: Shape, start: number, end: number, at: number): Extent | null {
  const unit = unitAt(shape, at);
  return unit ? { start, end, state: unit.actorId } : null;
}

/** A comma and an article. */
const BEHIND_SEAT = ", (?:\\p{L}{1,4} |l')?";
/** "In STATE, the": the capital that opens a sentence, up to what acts there. */
const SEAT = new RegExp(`^\\p{L}{1,3} ${STATE}${BEHIND_SEAT}$`, "u");
/** Characters of that: a preposition, a sign, a comma, an article. */
const LONGEST_SEAT = 12;

/** "In Lusaka, *the foreign ministry* …": the state whose capital opens the sentence has the body right behind it. */
function atSeat(shape: Shape, start: number, end: number): Extent | null {
  if (start > LONGEST_SEAT || !SEAT.test(shape.text.slice(0, start))) return null;
  const unit = unitAt(shape, shape.text.indexOf(STATE));
  return unit && isOfSeat(unit) ? { start, end, state: unit.actorId } : null;
}

const isOfSeat = ({ by }: Unit): boolean => by === "place" || by === "capital";

/** "In Lusaka, *the government* …": what acts for that state without a name of its own; null for none. */
function governmentAtSeat(line: Line, shape: Shape): Unit | null {
  const at = shape.text.indexOf(STATE);
  const { actingFor } = line.pack.syntax;
  if (at < 0 || at > LONGEST_SEAT || actingFor === undefined) return null;
  const lead = SEAT_LEAD.exec(shape.text.slice(at + 1, at + LONGEST_SEAT));
  if (!lead) return null;
  const start = at + 1 + lead[0].length;
  const acting = actingAtStart(actingFor).exec(shape.text.slice(start, start + LONGEST_ACTING));
  const extent = acting && atSeat(shape, start, start + acting[0].length);
  if (!extent) return null;
  return { ...unitOf(line, shape, extent, extent.state), kind: "state", by: "demonym", rule: `${line.pack.code}/seat` };
}

const SEAT_LEAD = new RegExp(`^${BEHIND_SEAT}`, "u");
/** Characters of the longest word for those who act for a state, at most. */
const LONGEST_ACTING = 24;

const ACTING = new WeakMap<readonly string[], RegExp>();

function actingAtStart(words: readonly string[]): RegExp {
  const known = ACTING.get(words);
  if (known) return known;
  const pattern = new RegExp(`^(?:${words.join("|")})(?![\\p{L}\\p{M}])`, "u");
  ACTING.set(words, pattern);
  return pattern;
}

function unitOf(line: Line, shape: Shape, extent: Extent, actorId: string): Unit {
  const [start, end] = [toText(shape, extent.start), toText(shape, extent.end)];
  return {
    start,
    end,
    from: firstWordBeyond(line.words, start),
    to: firstWordFrom(line.words, end),
    actorId,
    kind: "organisation",
    by: "body",
    rule: `${line.pack.code}/body/${bodyParts(actorId)?.body}`,
  };
}

/** Units without those that a found one covers, in text order. */
function merged(units: readonly Unit[], found: readonly Unit[]): readonly Unit[] {
  if (found.length === 0) return units;
  const covered = new Set(
    found.flatMap((one) => Array.from({ length: one.to - one.from }, (_, index) => one.from + index)),
  );
  const kept = units.filter((unit) => !covered.has(unit.from) && !covered.has(unit.to - 1));
  const known = found.filter((one) => rowById(one.actorId.slice(0, 3)) !== null);
  return [...kept, ...known].sort((a, b) => a.start - b.start);
}
