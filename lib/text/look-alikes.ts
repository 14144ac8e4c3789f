/** Letters of both scripts that look alike, small or capital, Latin and Cyrillic side by side. */
const [LATIN, CYRILLIC] = ["aceiopxybhkmt", "асеіорхувнкмт"] as const;
const MIXED = /[\u0400-\u052f][a-z]|[a-z][\u0400-\u052f]/;
const WORD = /[a-z\u0400-\u052f]+/g;
const isLatin = (letter: string): boolean => letter <= "z";

/** The letters of a word in one script, where all those of the other have a twin in it; else the word as it is. */
function evenWord(word: string): string {
  const letters = word.split("");
  const latin = letters.filter(isLatin);
  const cyrillic = letters.filter((letter) => !isLatin(letter));
  if (latin.length === 0 || cyrillic.length === 0) return word;
  const toCyrillic = latin.every((letter) => LATIN.includes(letter));
  const toLatin = cyrillic.every((letter) => CYRILLIC.includes(letter));
  if (toCyrillic && (!toLatin || cyrillic.length >= latin.length))
    return letters.map((letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter).join("");
  return toLatin ? letters.map((letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter).join("") : word;
}

/** Lower-case text with each word in one script: "мiсяць" with a Latin i has a Cyrillic one. As long as before, unit by unit. */
export const withEvenScripts = (text: string): string => (MIXED.test(text) ? text.replace(WORD, evenWord) : text);
