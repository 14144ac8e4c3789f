import { describe, expect, test } from "vitest";
import { FREQUENT_WORDS } from "./frequent-words.ts";
import { readsLike, sureLanguage } from "./glance.ts";
import { countLetters, writable } from "./letters.ts";
import { SCRIPTS } from "./scripts.ts";

const scriptOf = (lang: string) => SCRIPTS.find(({ languages }) => languages.includes(lang))!;
const glanceAt = (text: string, code: string) => {
  const script = SCRIPTS.find((row) => row.code === code)!;
  const letters = countLetters(text);
  return sureLanguage(text, script, writable(letters, script, 0), letters);
};

test.each([
  ["The two ministers met in the old town hall and left for the airport after a lunch with their hosts.", "Latn", "en"],
  [
    "Los dos ministros se reunieron en el ayuntamiento y salieron para el aeropuerto con sus anfitriones.",
    "Latn",
    "es",
  ],
  ["Обидва міністри зустрілися в ратуші, а після обіду поїхали до аеропорту.", "Cyrl", "uk"],
  ["Оба министра решили, что если это было возможно, то они уже после обеда были бы на вокзале.", "Cyrl", "ru"],
  ["التقى الوزيران في دار البلدية ثم غادرا إلى المطار.", "Arab", "ar"],
])("is sure of running text: %s", (text, script, lang) => {
  expect(glanceAt(text, script)).toBe(lang);
});

test.each([
  ["names", "Emmanuel Macron, Olaf Scholz, Pedro Sánchez", "Latn"],
  ["words that neighbours share", "Парламент Болгарии", "Cyrl"],
  ["a script without rows", "両国の外相", "Jpan"],
  ["Persian typed with letters that Arabic has too", "در شهر بود", "Arab"],
])("leaves %s to the detector", (_, text, script) => {
  expect(glanceAt(text, script)).toBeNull();
});

describe("a line beside its article's language", () => {
  test.each([
    ["El canciller viajará a la capital el lunes", "es", true],
    ["El canciller viajará a la capital el lunes", "pt", false],
    ["O ministro disse que a reunião foi adiada", "es", false],
    ["Santiago Caracas Lima", "es", false],
  ])("%s, %s: %s", (line, home, expected) => {
    expect(readsLike(line, scriptOf(home), home)).toBe(expected);
  });
});

test("words are small, in their language's script, each once, and short enough to be looked up", () => {
  const faults = Object.entries(FREQUENT_WORDS).flatMap(([lang, row]) => {
    const words = row.split(" ");
    return words.filter(
      (word, index) =>
        word !== word.toLowerCase().normalize("NFKC") ||
        word.length > 9 ||
        words.indexOf(word) !== index ||
        [...word].some((letter) => !scriptOf(lang).letters.test(letter)),
    );
  });
  expect(faults).toEqual([]);
});
