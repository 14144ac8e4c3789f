// Patterns as one network of steps, each a code unit: what `automaton.ts` walks through.

import { FIGURE, isDigit, type Node, readPattern } from "./prefixes.ts";

/**
 * Steps of all patterns. A step either reads one unit and leads on to one other, or leads on to several without reading, or says that a part
 * of a pattern has been read ("end").
 */
export interface Nfa {
  /** By step: the unit that it reads, a FIGURE for any digit; FORK or an end otherwise. */
  readonly units: readonly number[];
  /** By step: where it leads; for an END the number of the part, for a WORD_END the END of it. */
  readonly next: readonly number[];
  /** By step: where a FORK leads. */
  readonly forks: readonly (readonly number[] | null)[];
  /** Where each pattern begins. */
  readonly starts: readonly number[];
  /** By part: the pattern of which it is one. */
  readonly patternOf: readonly number[];
  /** By pattern: how many parts it has; each of them reads wherever the pattern matches. */
  readonly partsOf: readonly number[];
}

/** A pattern to look for; "" for none. Only those with `isWhole` end where a word does. */
export interface Source {
  readonly source: string;
  readonly isWhole: boolean;
}

export const FORK = -1;
/** The end of a part, wherever it stands. */
export const END = -2;
/** The end of a part where no letter or figure follows. */
export const WORD_END = -3;

/** Counts beyond this are taken for any number. */
const MOST_COPIES = 8;
const BLANK = " ";

interface Draft {
  readonly units: number[];
  readonly next: number[];
  readonly forks: (readonly number[] | null)[];
}

function step({ units, next, forks }: Draft, unit: number, to: number, fork: readonly number[] | null = null): number {
  next.push(to);
  forks.push(fork);
  return units.push(unit) - 1;
}

/** The step at which a piece begins that leads on to `to`; `stop` where it is not known what the piece reads. */
function stepsOf(node: Node, draft: Draft, to: number, stop: number): number {
  switch (node.kind) {
    case "units": {
      if (node.units === null) return stop;
      const reading = node.units.map((unit) => readingOf(unit, draft, to));
      return reading.length === 1 ? reading[0]! : step(draft, FORK, 0, reading);
    }
    case "ahead":
      return to;
    case "all":
      return node.nodes.reduceRight((next, each) => stepsOf(each, draft, next, stop), to);
    case "any": {
      const branches = node.nodes.map((branch) => stepsOf(branch, draft, to, stop));
      return step(draft, FORK, 0, branches);
    }
    case "repeat":
      return repeated(node, draft, to, stop);
  }
}

/** A blank stands for a run of them, a digit for any. */
function readingOf(written: string, draft: Draft, to: number): number {
  const unit = isDigit(written) ? FIGURE : written;
  if (unit !== BLANK) return step(draft, unit.charCodeAt(0), to);
  const loop: number[] = [to];
  const more = step(draft, FORK, 0, loop);
  const blank = step(draft, BLANK.charCodeAt(0), more);
  loop.push(blank);
  return blank;
}

function repeated(
  { node, min, max }: Extract<Node, { kind: "repeat" }>,
  draft: Draft,
  to: number,
  stop: number,
): number {
  const least = Math.min(min, MOST_COPIES);
  let at = to;
  if (max > MOST_COPIES) {
    const loop: number[] = [to];
    at = step(draft, FORK, 0, loop);
    loop.push(stepsOf(node, draft, at, stop));
  } else for (let copy = least; copy < max; copy++) at = step(draft, FORK, 0, [to, stepsOf(node, draft, at, stop)]);
  for (let copy = 0; copy < least; copy++) at = stepsOf(node, draft, at, stop);
  return at;
}

/** A pattern, and what it asks for ahead: in every match each reads from its beginning, up to what is not known. */
function partsOf(node: Node): readonly Node[] {
  if (node.kind !== "all") return [node];
  const aheads: Node[] = [];
  for (const [index, each] of node.nodes.entries())
    if (each.kind === "ahead") aheads.push({ kind: "all", nodes: [...node.nodes.slice(0, index), each.node] });
  return [node, ...aheads];
}

/** Makes one network of patterns. Sources as in `prefixesOf`; errs on the side of reading more than the patterns match, never less. */
export function nfaOf(sources: readonly Source[]): Nfa {
  const draft: Draft = { units: [], next: [], forks: [] };
  const [patternOf, counts, starts]: [number[], number[], number[]] = [[], [], []];
  for (const [pattern, { source, isWhole }] of sources.entries()) {
    const parts = source === "" ? [] : partsOf(readPattern(source));
    counts.push(parts.length);
    for (const [nth, part] of parts.entries()) {
      const number = patternOf.push(pattern) - 1;
      const end = step(draft, END, number);
      starts.push(stepsOf(part, draft, isWhole && nth === 0 ? step(draft, WORD_END, end) : end, end));
    }
  }
  return { ...draft, starts, patternOf, partsOf: counts };
}

/** Steps that read or end, come to from others without reading. */
export function reached(from: readonly number[], { units, forks }: Nfa): readonly number[] {
  const seen = new Set<number>();
  const found: number[] = [];
  const open = [...from];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (seen.has(step)) continue;
    seen.add(step);
    if (units[step] === FORK) for (const to of forks[step]!) open.push(to);
    else found.push(step);
  }
  return found;
}

/** True where a match may begin with anything, as far as is known, or may be empty. */
export function isOpen(source: string): boolean {
  const nfa = nfaOf([{ source, isWhole: false }]);
  const ends = reached(nfa.starts, nfa).filter((step) => nfa.units[step] === END);
  return new Set(ends.map((end) => nfa.next[end])).size === nfa.patternOf.length;
}

/** The source of what begins in one of some ways, as `beginningsOf` writes them. */
export const beginningWith = (beginnings: readonly string[]): Source => ({
  source: beginnings
    .map((beginning) => beginning.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll(FIGURE, "\\d+"))
    .join("|"),
  isWhole: false,
});
