import type { ModeRow } from "#lib/lang/pack.ts";
import type { EventMode, EventType } from "#lib/model/event.ts";
import { overlapOf, type Span } from "#lib/model/span.ts";
import { normalisedSpan, type SentenceFacts } from "./facts.ts";
import type { Segment } from "./segments.ts";

interface Compiled {
  readonly type: EventType;
  readonly mode: EventMode;
  readonly words: RegExp;
  readonly beside: RegExp | null;
}

const compiled = new WeakMap<readonly ModeRow[], readonly Compiled[]>();

const blanks = (pattern: string): string => pattern.replaceAll(" ", "\\s+");

function compile(rows: readonly ModeRow[]): readonly Compiled[] {
  const known = compiled.get(rows);
  if (known) return known;
  const made = rows.map(({ type, mode, words, beside }) => ({
    type,
    mode,
    words: new RegExp(blanks(words), "gu"),
    beside: beside === null ? null : new RegExp(blanks(beside), "u"),
  }));
  compiled.set(rows, made);
  return made;
}

/** The first row that fits; `clause` is normalised text, `trigger` a span of it. */
function modeIn(clause: string, trigger: Span, type: EventType, rows: readonly ModeRow[]): EventMode | null {
  const touches = (match: RegExpMatchArray): boolean => {
    const start = match.index ?? 0;
    return overlapOf(trigger, { start, end: start + match[0].length }) > 0;
  };
  const fits = (row: Compiled): boolean =>
    row.type === type &&
    (row.beside === null || row.beside.test(clause)) &&
    [...clause.matchAll(row.words)].some(touches);
  return compile(rows).find(fits)?.mode ?? null;
}

/** So near its words stands what makes a deed one of its kind. */
const REACH = 100;

/** The finer kind of a deed within its type: what its trigger tells by itself, or the words of its clause; null where none do. */
export function modeOf({ core, trigger }: Segment, facts: SentenceFacts): EventMode | null {
  const { row } = trigger;
  if (row.mode) return row.mode;
  const start = Math.min(Math.max(core.start, trigger.start - REACH), trigger.start);
  const end = Math.max(Math.min(core.end, trigger.end + REACH), trigger.end);
  const clause = normalisedSpan(facts, { start, end });
  const at = normalisedSpan(facts, trigger);
  const span = { start: at.start - clause.start, end: at.end - clause.start };
  return modeIn(facts.words.text.slice(clause.start, clause.end), span, row.type, facts.pack.events.modes);
}
