import { expect, test } from "vitest";
import { packOf } from "#lib/lang/index.ts";
import { aliasWords } from "./aliases.ts";
import { lexiconOf } from "./lexicon.ts";
import { bestOf } from "./name-fit.ts";
import { isNameParticle, namesBeginning, namesEnding, namesEndingLike, type PersonName } from "./person-names.ts";
import { PERSONS } from "./persons.ts";
import { editsBetween, editsOfOneName, spellingOf } from "./spellings.ts";
import type { Word } from "./words.ts";

const SCRIPTS = [
  ["en", "title"],
  ["uk", "title"],
  ["ar", "none"],
] as const;

/** Words of a listed name as a text would have them, without particles. */
function wordsOf(form: string, lang: string, casing: Word["casing"]): readonly Word[] {
  const pack = packOf(lang);
  if (!pack) return [];
  const lexicon = lexiconOf(pack);
  return aliasWords(form)
    .filter((word) => !isNameParticle(spellingOf(word)))
    .map((text) => ({ text, start: 0, end: text.length, casing, lexeme: lexicon(text) }));
}

function candidates(words: readonly Word[]): readonly PersonName[] {
  const [first, last] = [words[0]!, words.at(-1)!];
  return [
    ...first.lexeme.spellings.flatMap(namesBeginning),
    ...last.lexeme.spellings.flatMap(namesEnding),
    ...(first.casing === "none" ? [] : last.lexeme.likely.flatMap(namesEndingLike)),
  ];
}

test.each(SCRIPTS)("in %s the name of somebody not listed is hardly ever taken for that of another", (lang, casing) => {
  const forms = PERSONS.flatMap((row) => (row.names[lang] ?? []).map((form) => ({ row, form })));
  const mistaken = forms.filter(({ row, form }) => {
    const words = wordsOf(form, lang, casing);
    if (words.length < 2) return false;
    return (
      bestOf(
        words,
        candidates(words).filter((name) => name.row !== row),
      ) !== null
    );
  });
  expect(mistaken.length / forms.length).toBeLessThan(0.01);
});

test.each([
  ["sholz", "scholz", 1],
  ["kolomina", "colomina", 1],
  ["sea", "xi", null],
  ["petro", "peter", 2],
  ["maduro", "magyar", null],
  ["mahmud", "mohamed", null],
  ["لافروف", "لافرف", 1],
])("%s and %s: %s edits of one name", (a, b, edits) => {
  expect(editsOfOneName(a, b)).toBe(edits);
});

test("spellings that writers of a script mix are one", () => {
  expect(["الصفدي", "عبدالفتاح", "الفتاح"].map(spellingOf)).toEqual(["صفدي", "فتاح", "فتاح"]);
  expect(spellingOf("сікорський")).toBe("сикорский");
  expect(editsBetween("", "ab")).toBe(2);
});
