import fc from "fast-check";
import { expect, test } from "vitest";
import { beginsAs, cutWords } from "./cut-words.ts";

const marked = (text: string, isWanted: (word: string) => boolean) =>
  cutWords(text, isWanted)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join("");

test.each([
  ["Kassym-Jomart Tokayev meets Xi", ["Tokayev", "Xi"], "Kassym-Jomart [Tokayev] meets [Xi]"],
  ["استقبل توكاييف الوزير", ["توكاييف"], "استقبل [توكاييف] الوزير"],
  ["Токаєв, Токаєва", ["Токаєв"], "[Токаєв], Токаєва"],
  ["nothing", [], "nothing"],
])("in %s the words %j are marked, and no parts of words", (text, words, cut) => {
  expect(marked(text, (word) => (words as readonly string[]).includes(word))).toBe(cut);
});

test.each([
  ["erdo", "Recep Tayyip [Erdoğan]"],
  ["tayyip ERDOĞAN", "Recep [Tayyip] [Erdoğan]"],
  ["ogan", "Recep Tayyip Erdoğan"],
  ["", "Recep Tayyip Erdoğan"],
])("typed %s marks the words that begin so", (typed, cut) => {
  expect(marked("Recep Tayyip Erdoğan", beginsAs(typed))).toBe(cut);
});

test("the pieces are the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, typed) => {
      expect(
        cutWords(text, beginsAs(typed))
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
