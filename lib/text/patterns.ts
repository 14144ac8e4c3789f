/**
 * One pattern for any of several regular expression sources over normalised text, or null where there are none.
 * As everywhere in language packs a blank stands for any run of blanks, and each source begins and ends at the edge of a word.
 */
export function compileWords(sources: readonly string[], flags: string): RegExp | null {
  if (sources.length === 0) return null;
  const any = sources.map((source) => source.replaceAll(" ", "\\s+")).join("|");
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${any})(?![\\p{L}\\p{M}\\p{N}])`, flags);
}
