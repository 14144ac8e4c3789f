/** Texts remembered at most, and how long each may be, so that a long-running server does not grow. */
const MAX_REMEMBERED = 50_000;
const MAX_UNITS = 64;

/** The same function, which works out each text once. The function must depend on nothing but the text, and its results must not be changed. */
export function remember<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (text.length > MAX_UNITS) return work(text);
    if (known.size >= MAX_REMEMBERED) known.clear();
    const result = work(text);
    // A slice keeps the article that it was cut from in memory; what is joined anew does not.
    known.set(text.split("").join(""), result);
    return result;
  };
}
