/**
 * Letters with which a match of a regular expression can begin, or null where that cannot be told (it may begin with anything).
 *
 * An index for scanning, so it errs on the side of null: reads literals, classes of single characters, groups, alternation,
 * "?", "*", "+", "{n,m}" and lookarounds; an escape, a range or a negated class gives null. Does not throw on a valid expression.
 */
export function firstLetters(pattern: string): ReadonlySet<string> | null {
  const { letters, mayBeEmpty } = readAlternatives(pattern, 0);
  return letters === null || mayBeEmpty ? null : letters;
}

interface First {
  /** Null: anything. */
  readonly letters: ReadonlySet<string> | null;
  readonly mayBeEmpty: boolean;
  /** Where reading stopped: at the closing parenthesis or the end. */
  readonly end: number;
}

const union = (a: First["letters"], b: First["letters"]): First["letters"] =>
  a === null || b === null ? null : new Set([...a, ...b]);

function readAlternatives(pattern: string, start: number): First {
  let letters: First["letters"] = new Set();
  let mayBeEmpty = false;
  let at = start;
  for (;;) {
    const one = readSequence(pattern, at);
    letters = union(letters, one.letters);
    mayBeEmpty ||= one.mayBeEmpty;
    if (pattern[one.end] !== "|") return { letters, mayBeEmpty, end: one.end };
    at = one.end + 1;
  }
}

function readSequence(pattern: string, start: number): First {
  let letters: First["letters"] = new Set();
  let open = true;
  let at = start;
  while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")") {
    const one = readQuantified(pattern, at);
    if (open) letters = union(letters, one.letters);
    open &&= one.mayBeEmpty;
    at = one.end;
  }
  return { letters, mayBeEmpty: open, end: at };
}

function readQuantified(pattern: string, start: number): First {
  const atom = readAtom(pattern, start);
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(pattern.slice(atom.end, atom.end + 12))?.[0] ?? "";
  const mayBeEmpty = atom.mayBeEmpty || /^(?:[?*]|\{0)/.test(quantifier);
  return { letters: atom.letters, mayBeEmpty, end: atom.end + quantifier.length };
}

function readAtom(pattern: string, start: number): First {
  const sign = pattern[start] ?? "";
  if (sign === "(") return readGroup(pattern, start);
  if (sign === "[") return readClass(pattern, start);
  if (sign === "\\") return readEscape(pattern, start);
  if (sign === "." || sign === "^" || sign === "$") return { letters: null, mayBeEmpty: sign !== ".", end: start + 1 };
  const letter = String.fromCodePoint(pattern.codePointAt(start) ?? 0);
  return { letters: new Set([letter]), mayBeEmpty: false, end: start + letter.length };
}

function readGroup(pattern: string, start: number): First {
  const opening = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(pattern.slice(start, start + 40))?.[0] ?? "(";
  const inner = readAlternatives(pattern, start + opening.length);
  const isLookaround = /[=!]$/.test(opening);
  return isLookaround
    ? { letters: new Set(), mayBeEmpty: true, end: inner.end + 1 }
    : { letters: inner.letters, mayBeEmpty: inner.mayBeEmpty, end: inner.end + 1 };
}

function readClass(pattern: string, start: number): First {
  const body = /^\[((?:\\.|[^\]\\])*)\]/su.exec(pattern.slice(start));
  const signs = body?.[1] ?? "";
  const end = start + (body?.[0].length ?? 1);
  if (/^\^|\\|.-./su.test(signs)) return { letters: null, mayBeEmpty: false, end };
  return { letters: new Set(signs), mayBeEmpty: false, end };
}

function readEscape(pattern: string, start: number): First {
  const code =
    /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|.)/isu.exec(pattern.slice(start, start + 40))?.[0] ?? "\\";
  return { letters: null, mayBeEmpty: /^\\[bB]$/.test(code), end: start + code.length };
}
