import { foldCluster } from "./fold.ts";
import { classAt, classOf, LETTER, MARK, PAIR } from "./units.ts";

/**
 * A text in its normalised form. Where folding changed nothing but single code units, offsets differ by a constant; every other
 * place is one of `folds`.
 */
export interface Folded {
  readonly text: string;
  readonly count: number;
  /** Four numbers each, ascending: where it stands in `text`, units there, where it stands in the original, units there. */
  readonly folds: Int32Array;
}

/** The numbers of a fold. */
export const IN_TEXT = 0;
const MADE = 1;
export const START = 2;
const UNITS_THERE = 3;
const FIELDS = 4;

interface Making {
  readonly source: string;
  readonly base: number;
  readonly pieces: string[];
  length: number;
  count: number;
  folds: Int32Array<ArrayBuffer>;
}

/** What each code unit folds to where that is one unit; 0 where it is none or several, depends on neighbours, or is not known yet. */
const UNITS = new Uint16Array(0x10000);
/** NUL is a blank; its own 0 would say that it is unknown. */
UNITS[0] = 0x20;
const CLUSTERS = new Map<string, string>();
const TATWEEL = 0x640;
const FIRST_FOLDS = 16;
const MAX_KNOWN_UNITS = 3;
const MAX_KNOWN_CLUSTERS = 5000;

/** `source` folded; the offsets of its folds count from `base`. Linear in the length of the text, in time and in memory. */
export function foldText(source: string, base: number): Folded {
  const making: Making = { source, base, pieces: [], length: 0, count: 0, folds: new Int32Array(FIRST_FOLDS * FIELDS) };
  const lower = lowerCase(source);
  let run = 0;
  let at = 0;
  while (at < source.length) {
    const unit = source.charCodeAt(at);
    if (UNITS[unit] === lower.charCodeAt(at)) {
      at++;
      continue;
    }
    const single = UNITS[unit] || learn(unit);
    if (single === lower.charCodeAt(at)) continue;
    // What belongs to the character before it: that one looked as if it stayed as it is.
    const start = at > run && isAttached(source, at) ? at - 1 : at;
    const end = clusterEnd(source, start);
    take(making, lower.slice(run, start));
    if (single !== 0 && end === at + 1) take(making, String.fromCharCode(single));
    else takeCluster(making, start, end);
    run = end;
    at = end;
  }
  if (run === 0) return { text: lower, count: 0, folds: making.folds };
  take(making, lower.slice(run));
  return { text: making.pieces.join(""), count: making.count, folds: making.folds };
}

/** Lower case unit by unit; the one capital that has a longer small form gives its shorter one. */
function lowerCase(source: string): string {
  const lower = source.toLowerCase();
  return lower.length === source.length ? lower : source.replaceAll("İ", "I").toLowerCase();
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  if ((classOf(unit) & MARK) !== 0 || (unit & 0xf800) === 0xd800) return 0;
  const folded = foldOf(character);
  if (folded.length === 1) UNITS[unit] = folded.charCodeAt(0);
  return UNITS[unit]!;
}

const isAttached = (source: string, at: number): boolean =>
  (source.charCodeAt(at) === TATWEEL || (classAt(source, at, source.length) & MARK) !== 0) &&
  clusterEnd(source, at - 1) > at;

/**
 * End of the cluster at `start`: a character with the marks that stand on it, or marks without one. What lengthens a letter ("هـ")
 * belongs to it as its marks do.
 */
function clusterEnd(source: string, start: number): number {
  const first = classAt(source, start, source.length);
  const isLetter = (first & LETTER) !== 0 && source.charCodeAt(start) !== TATWEEL;
  let at = start + ((first & PAIR) === 0 ? 1 : 2);
  while (at < source.length) {
    const bits = classAt(source, at, source.length);
    if ((bits & MARK) === 0 && !(isLetter && source.charCodeAt(at) === TATWEEL)) break;
    at += (bits & PAIR) === 0 ? 1 : 2;
  }
  return at;
}

function take(making: Making, piece: string): void {
  if (piece === "") return;
  making.pieces.push(piece);
  making.length += piece.length;
}

function takeCluster(making: Making, start: number, end: number): void {
  const folded = foldOf(making.source.slice(start, end));
  const { count, folds, base, length } = making;
  const last = (count - 1) * FIELDS;
  const isLeftOutToo = folded === "" && count > 0 && folds[last + MADE] === 0;
  if (isLeftOutToo && folds[last + START]! + folds[last + UNITS_THERE]! === base + start) {
    folds[last + UNITS_THERE]! += end - start;
    return;
  }
  if (count * FIELDS === folds.length) {
    making.folds = new Int32Array(folds.length * 2);
    making.folds.set(folds);
  }
  making.folds.set([length, folded.length, base + start, end - start], count * FIELDS);
  making.count++;
  take(making, folded);
}

function foldOf(cluster: string): string {
  if (cluster.length > MAX_KNOWN_UNITS) return foldCluster(cluster);
  const known = CLUSTERS.get(cluster);
  if (known !== undefined) return known;
  const folded = foldCluster(cluster);
  if (CLUSTERS.size < MAX_KNOWN_CLUSTERS) CLUSTERS.set(cluster, folded);
  return folded;
}

/** How many folds have a `field` below `limit`. */
export function foldsBelow({ folds, count }: Folded, field: typeof IN_TEXT | typeof START, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folds[middle * FIELDS + field]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Original offset at which the unit `index` of the folded text begins, or with `after` ends. */
export function originalOf(folded: Folded, base: number, index: number, after: boolean): number {
  const at = (foldsBelow(folded, IN_TEXT, index + 1) - 1) * FIELDS;
  const width = after ? 1 : 0;
  if (at < 0) return base + index + width;
  const { folds } = folded;
  const beyond = index - folds[at + IN_TEXT]! - folds[at + MADE]!;
  const start = folds[at + START]!;
  if (beyond < 0) return after ? start + folds[at + UNITS_THERE]! : start;
  return start + folds[at + UNITS_THERE]! + beyond + width;
}

/** First position of the folded text made from the original `offset` or from one after it; not bounded by the text's ends. */
export function foldedOf(folded: Folded, base: number, offset: number): number {
  const at = (foldsBelow(folded, START, offset + 1) - 1) * FIELDS;
  if (at < 0) return offset - base;
  const { folds } = folded;
  const beyond = offset - folds[at + START]! - folds[at + UNITS_THERE]!;
  return folds[at + IN_TEXT]! + (beyond < 0 ? 0 : folds[at + MADE]! + beyond);
}

/** Position in the folded text of the original `offset`, before which `below` folds begin; -1 where it lies within one of them. */
export function borderOf(folded: Folded, below: number, base: number, offset: number): number {
  if (below === 0) return offset - base;
  const { folds } = folded;
  const at = (below - 1) * FIELDS;
  const beyond = offset - folds[at + START]! - folds[at + UNITS_THERE]!;
  return beyond < 0 ? -1 : folds[at + IN_TEXT]! + folds[at + MADE]! + beyond;
}
