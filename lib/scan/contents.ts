// What every match of a pattern holds behind its first word: where no such word stands in a text, the pattern need not be tried.

import { beginningsOf, type Node, readPattern } from "./prefixes.ts";

/** Longer lists and shorter beginnings stand in almost every text and spare nothing. */
const MOST_COMMON = 0.3;
/** Each further letter makes a beginning so many times rarer, roughly. */
const RARER = 4;

/** Rare enough: no other is looked for. */
const RARE = 0.002;

/** About how often words with one of these beginnings stand in a text: the less, the better they tell a pattern from others. */
const commonness = (beginnings: readonly string[]): number =>
  beginnings.reduce((sum, { length }) => sum + RARER ** -length, 0);

const rarest = (lists: readonly (readonly string[])[]): readonly string[] | null =>
  lists.reduce<readonly string[] | null>(
    (best, list) => (best === null || commonness(list) < commonness(best) ? list : best),
    null,
  );

/** What a piece tells: lists of beginnings, of each of which a word stands in every match, and whether it ends where a word begins. */
interface Content {
  readonly lists: readonly (readonly string[])[];
  readonly isWordNext: boolean;
}

/** `isTold`: the word that begins with the piece is told already, as part of what the piece stands in. */
function contentOf(node: Node, isWordStart: boolean, isTold: boolean): Content {
  switch (node.kind) {
    case "units":
      return { lists: [], isWordNext: node.units?.length === 1 && node.units[0] === " " };
    case "ahead":
      return { lists: [], isWordNext: isWordStart };
    case "all":
      return contentOfAll(node.nodes, isWordStart, isTold);
    case "any": {
      const branches = node.nodes.map((branch) => contentOf(branch, isWordStart, isTold));
      const best = branches.map(({ lists }) => rarest(lists));
      const isHeld = best.every((list) => list !== null);
      return { lists: isHeld ? [best.flat()] : [], isWordNext: branches.every(({ isWordNext }) => isWordNext) };
    }
    case "repeat": {
      const once = contentOf(node.node, isWordStart, isTold);
      return node.min > 0 ? once : { lists: [], isWordNext: isWordStart && once.isWordNext };
    }
  }
}

function contentOfAll(nodes: readonly Node[], isWordStart: boolean, isTold: boolean): Content {
  const lists: (readonly string[])[] = [];
  let isWordNext = isWordStart;
  let isWordTold = isTold;
  for (const [index, node] of nodes.entries()) {
    if (isWordNext && !isWordTold) {
      const beginnings = beginningsOf({ kind: "all", nodes: nodes.slice(index) });
      const often = commonness(beginnings);
      lists.push(beginnings);
      // What follows is not looked at, and so not known to end where a word begins.
      if (often < RARE) return { lists, isWordNext: false };
      isWordTold = often <= MOST_COMMON;
    }
    const content = contentOf(node, isWordNext, isWordTold);
    lists.push(...content.lists);
    isWordNext = content.isWordNext;
    isWordTold = false;
  }
  return { lists, isWordNext };
}

/**
 * Beginnings of words, with one of which a word of every match begins, behind the match's first blank; [] where nothing of use is known.
 *
 * `source` as in `prefixesOf`.
 */
export function contentsOf(source: string): readonly string[] {
  const best = rarest(contentOf(readPattern(source), false, false).lists);
  return best && commonness(best) <= MOST_COMMON ? best : [];
}

/** Where a group or class that opens at `at`, or an escape, ends; `at` itself for any other sign. */
function endOfAtom(source: string, at: number): number {
  if (source[at] === "\\") return at + 1;
  if (source[at] === "[") {
    let end = at + 1;
    while (end < source.length && source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
    return end;
  }
  if (source[at] !== "(") return at;
  let end = at + 1;
  while (end < source.length && source[end] !== ")") end = endOfAtom(source, end) + 1;
  return end;
}

/** The alternatives of a regular expression source, in order: what matches where they are tried one by one is what the whole would match. */
export function branchesOf(source: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at = endOfAtom(source, at) + 1) {
    if (source[at] !== "|") continue;
    parts.push(source.slice(from, at));
    from = at + 1;
  }
  if (from > 0) return [...parts, source.slice(from)].flatMap(branchesOf);
  const isGroup = source.startsWith("(?:") && endOfAtom(source, 0) === source.length - 1;
  return isGroup ? branchesOf(source.slice(3, -1)) : [source];
}
