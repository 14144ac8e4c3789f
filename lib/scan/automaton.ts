import { END, type Nfa, nfaOf, reached, type Source, WORD_END } from "./nfa.ts";
import { FIGURE } from "./prefixes.ts";
import { isDigitUnit, isWordUnit } from "./word-units.ts";

/** Looks up in one walk over the units of a text which of many patterns may match at a place. */
export interface Automaton<Value> {
  /** What `makeValue` made of the numbers of the patterns that may match at `at`, ascending; more than do, never less. */
  readonly valueAt: (text: string, at: number) => Value;
  /** By code unit: 1 where a match may begin with it. */
  readonly opens: Uint8Array;
}

/** Classes of units that no pattern reads: of those that end a word, as the end of the text does, and of others. */
const [OUTSIDE, LETTER] = [0, 1];
/** All states, and all values, are forgotten when so many are known: texts without end keep memory within bounds, and numbers within two bytes. */
const MOST_KNOWN = 1 << 14;
const FIRST_STATES = 256;

interface Classes {
  /** By code unit; units that every pattern takes for the same are of one class. */
  readonly of: Uint16Array;
  /** By class: its unit, -1 for those that no pattern reads. */
  readonly units: readonly number[];
  /** By class: whether it ends a word. */
  readonly isOutside: readonly boolean[];
}

function classesOf({ units }: Nfa): Classes {
  const unitOf = [-1, -1, ...new Set(units.filter((unit) => unit >= 0))];
  const of = new Uint16Array(0x10000);
  for (let unit = 0; unit < of.length; unit++) of[unit] = isWordUnit(unit) ? LETTER : OUTSIDE;
  for (const [number, unit] of unitOf.entries()) if (unit >= 0) of[unit] = number;
  const figure = of[FIGURE.charCodeAt(0)]!;
  for (let unit = 0; unit < 128; unit++) if (isDigitUnit(unit)) of[unit] = figure;
  const isOutside = unitOf.map((unit, number) => (unit < 0 ? number === OUTSIDE : !isWordUnit(unit)));
  return { of, units: unitOf, isOutside };
}

/** Which patterns have been read whole, by the steps at which their parts end. */
function patternsRead(ends: readonly number[], { next, patternOf, partsOf }: Nfa): readonly number[] {
  const counts = new Map<number, number>();
  for (const end of ends) {
    const pattern = patternOf[next[end]!]!;
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  return [...counts.keys()].filter((pattern) => counts.get(pattern) === partsOf[pattern]).sort((a, b) => a - b);
}

/** Units that can open a match; all of them where one may begin with anything. */
function openingUnits(opening: readonly number[], { units }: Nfa, classes: Classes): Uint8Array {
  const read = new Set(opening.map((step) => units[step]!));
  const isAny = read.has(END) || read.has(WORD_END);
  return Uint8Array.from(classes.of, (number) => (isAny || read.has(classes.units[number]!) ? 1 : 0));
}

/**
 * All patterns in one automaton, whose states are worked out as texts lead to them: a unit of a text then costs one look-up in a table,
 * however many patterns there are. Sources as in `nfaOf`.
 */
export function automatonOf<Value>(
  sources: readonly Source[],
  makeValue: (numbers: readonly number[]) => Value,
): Automaton<Value> {
  const nfa = nfaOf(sources);
  const classes = classesOf(nfa);
  const width = classes.units.length;
  const opening = reached(nfa.starts, nfa);
  let values: Value[] = [];
  let valueNumbers = new Map<string, number>();

  function valueNumber(ends: readonly number[]): number {
    const numbers = patternsRead(ends, nfa);
    const key = numbers.join();
    const known = valueNumbers.get(key);
    if (known !== undefined) return known;
    valueNumbers.set(key, values.length);
    return values.push(makeValue(numbers)) - 1;
  }

  // A state is the set of steps that a walk has come to at once. By state and class: the number of the next state; -1 less the number of
  // the value where no pattern can read on; 0 where that has not been asked yet, which is why no state has that number. In two bytes
  // each, since how much of it stays in the processor's cache decides how fast texts are read.
  let table = new Int16Array(0);
  let states: (readonly number[])[] = [];
  let stateNumbers = new Map<string, number>();
  let first = 0;

  function stateOf(steps: readonly number[]): number {
    if (steps.every((step) => nfa.units[step] === END)) return -1 - valueNumber(steps);
    const sorted = [...steps].sort((a, b) => a - b);
    const key = sorted.join();
    const known = stateNumbers.get(key);
    if (known !== undefined) return known;
    const state = states.push(sorted);
    stateNumbers.set(key, state);
    if ((state + 1) * width > table.length) {
      const larger = new Int16Array(Math.max(2 * table.length, FIRST_STATES * width));
      larger.set(table);
      table = larger;
    }
    return state;
  }

  function lead(state: number, number: number): number {
    const unit = classes.units[number]!;
    const read: number[] = [];
    for (const step of states[state - 1]!) {
      const reads = nfa.units[step]!;
      if (reads === END) read.push(step);
      else if (reads === WORD_END ? classes.isOutside[number] : reads === unit) read.push(nfa.next[step]!);
    }
    const next = stateOf(reached(read, nfa));
    table[state * width + number] = next;
    return next;
  }

  function begin(): void {
    table = new Int16Array(0);
    states = [];
    stateNumbers = new Map();
    values = [];
    valueNumbers = new Map();
    first = stateOf(opening);
  }
  begin();

  function valueAt(text: string, at: number): Value {
    if (states.length > MOST_KNOWN || values.length > MOST_KNOWN) begin();
    const { length } = text;
    let state = first;
    for (let place = at; state > 0; place++) {
      const number = place < length ? classes.of[text.charCodeAt(place)]! : OUTSIDE;
      state = table[state * width + number] || lead(state, number);
    }
    return values[-1 - state]!;
  }
  return { valueAt, opens: openingUnits(opening, nfa, classes) };
}
