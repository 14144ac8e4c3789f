import { FIGURE } from "./prefixes.ts";
import { isDigitUnit } from "./word-units.ts";

/**
 * A trie of beginnings, small enough to stay in a processor's cache: the children of a node stand side by side.
 *
 * Node 0 is the root; a node's children are those from its `first` to the next node's.
 */
export interface CompactTrie {
  /** Child of the root by code unit; 0 where there is none. */
  readonly roots: Uint32Array;
  /** By node: the unit that leads to it. */
  readonly units: Uint16Array;
  readonly first: Uint32Array;
  /** Numbers of the lists that a node was reached through, ascending, those of shorter beginnings included. */
  readonly lists: readonly (readonly number[])[];
}

interface Draft {
  readonly unit: number;
  readonly children: Map<number, Draft>;
  readonly own: number[];
  /** Own lists and those of the nodes above. */
  lists: readonly number[];
}

const BLANK = 32;
const FIGURE_UNIT = FIGURE.charCodeAt(0);
const draft = (unit: number): Draft => ({ unit, children: new Map(), own: [], lists: [] });

function draftOf(lists: readonly (readonly string[])[]): Draft {
  const root = draft(0);
  for (const [number, beginnings] of lists.entries())
    for (const beginning of beginnings) {
      let node = root;
      for (let at = 0; at < beginning.length; at++) {
        const unit = beginning.charCodeAt(at);
        const child = node.children.get(unit) ?? draft(unit);
        node.children.set(unit, child);
        node = child;
      }
      if (node.own.at(-1) !== number) node.own.push(number);
    }
  root.lists = root.own;
  return root;
}

const merged = (above: readonly number[], own: readonly number[]): readonly number[] =>
  own.length === 0 ? above : [...new Set([...above, ...own])].sort((a, b) => a - b);

/** The trie of some lists of beginnings, as `prefixesOf` writes them: a blank stands for a run of blanks, FIGURE for a run of digits. */
export function compactTrie(lists: readonly (readonly string[])[]): CompactTrie {
  const nodes: Draft[] = [draftOf(lists)];
  const first: number[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    first.push(nodes.length);
    for (const child of node.children.values()) {
      child.lists = merged(node.lists, child.own);
      nodes.push(child);
    }
  }
  const roots = new Uint32Array(0x10000);
  for (let at = first[0]!; at < (first[1] ?? nodes.length); at++) roots[nodes[at]!.unit] = at;
  return {
    roots,
    units: Uint16Array.from(nodes, ({ unit }) => unit),
    first: Uint32Array.from([...first, nodes.length]),
    lists: nodes.map((node) => node.lists),
  };
}

/** The node farthest from the root to which the units at a place of a normalised text lead; 0 where they lead nowhere. */
export function nodeAt({ roots, units, first }: CompactTrie, text: string, at: number): number {
  let node = 0;
  const { length } = text;
  for (let place = at; place < length; place++) {
    const written = text.charCodeAt(place);
    const isFigure = isDigitUnit(written);
    const unit = isFigure ? FIGURE_UNIT : written;
    const next = node === 0 ? roots[unit]! : childAt(units, unit, first[node]!, first[node + 1]!);
    if (next === 0) break;
    node = next;
    if (written === BLANK) while (text.charCodeAt(place + 1) === BLANK) place++;
    else if (isFigure) while (isDigitUnit(text.charCodeAt(place + 1))) place++;
  }
  return node;
}

function childAt(units: Uint16Array, unit: number, from: number, to: number): number {
  for (let child = from; child < to; child++) if (units[child] === unit) return child;
  return 0;
}
