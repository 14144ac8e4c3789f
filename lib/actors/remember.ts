/** Words remembered at most, so that a long-running server does not grow. */
const MAX_REMEMBERED = 50_000;

/** The same function, which works out each word once. The function must depend on nothing but the word. */
export function remember<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MAX_REMEMBERED) known.clear();
    const result = work(word);
    known.set(word, result);
    return result;
  };
}
