/** A run of white space, bounded so that a page of blanks costs no more than a page of text. */
export const BLANKS = "\\s{1,20}";

interface Branch {
  readonly children: Map<string, Branch>;
  isWord: boolean;
}

const branch = (): Branch => ({ children: new Map(), isWord: false });
const SPECIAL = /[.*+?^${}()|[\]\\/]/;

function sourceOf({ children, isWord }: Branch): string {
  if (children.size === 0) return "";
  const parts = [...children].map(([char, child]) => {
    const own = char === " " ? BLANKS : SPECIAL.test(char) ? `\\${char}` : char;
    return own + sourceOf(child);
  });
  const any = parts.length === 1 ? parts[0]! : `(?:${parts.join("|")})`;
  if (!isWord) return any;
  return `(?:${any})?`;
}

/**
 * Regular expression source that reads any of some words, the longest that stands there first, in time that does not grow with their
 * number: words that begin alike share their beginning. A blank is any run of blanks. Without words it reads nothing, ever.
 */
export function wordsSource(words: readonly string[]): string {
  if (words.length === 0) return "(?!)";
  const root = branch();
  for (const word of words) {
    let at = root;
    for (const char of word) {
      const next = at.children.get(char) ?? branch();
      at.children.set(char, next);
      at = next;
    }
    at.isWord = true;
  }
  return `(?:${sourceOf(root)})`;
}
