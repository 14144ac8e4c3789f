import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TEXT as AR } from "#lib/lang/ar/text.ts";
import { TEXT as EN } from "#lib/lang/en/text.ts";
import { TEXT as ES } from "#lib/lang/es/text.ts";
import { TEXT as FR } from "#lib/lang/fr/text.ts";
import { TEXT as UK } from "#lib/lang/uk/text.ts";
import { sentenceRules } from "./abbreviations.ts";
import { splitSentences } from "./sentences.ts";

const PACKS = { ar: AR, en: EN, es: ES, fr: FR, uk: UK };

function sentencesOf(text: string, lang: keyof typeof PACKS): readonly string[] {
  const rules = sentenceRules(PACKS[lang].abbreviations);
  return splitSentences(text, { start: 0, end: text.length }, rules).map(({ start, end }) => text.slice(start, end));
}

/** Sentences apart by " | ". */
const CASES: readonly (readonly [lang: keyof typeof PACKS, why: string, sentences: string])[] = [
  ["en", "stops, question and exclamation marks", "They met. | Did they agree? | No! | They left."],
  ["en", "no stop after a title", "Mr. Smith met Gen. Brown and Dr. Lee. | They talked."],
  ["en", "no stop after initials", "J. F. Adams and M. Perez signed. | A toast followed."],
  ["fr", "no stop after a title of one letter", "Le ministre a vu M. Le Tellier hier. | Le soir, rien."],
  ["en", "no stop after a month before a day", "It was signed on Sept. 5 in Oslo. | It ended on Dec. 31."],
  ["en", "dotted abbreviations before a name", "U.S. Secretary Brown and the U.K. Foreign Office agreed."],
  ["en", "dotted abbreviations that end a sentence before a small word", "He lives in the U.S. | The house is big."],
  [
    "en",
    "a time of day that ends a sentence",
    "The talks in the old town hall began at 5 p.m. | They ended in the night.",
  ],
  ["en", "a quotation with its own stop", "“We agreed.” | “They did not.” | It was late."],
  ["en", "a question inside a sentence that goes on small", "“Who won?” asked the minister. | Nobody knew."],
  ["en", "a figure that begins a sentence", "The summit ended on Friday. | 25 states took part."],
  ["en", "a stop glued to the next sentence", "He flew to Warsaw. | She stayed."],
  ["en", "decimals and section numbers", "It rose by 2.5 per cent under Art. 7 of the pact. | Trade fell."],
  ["en", "brackets after an abbreviation", "Gen. (ret.) Brown spoke. | He left."],
  ["en", "an ellipsis that goes on small", "They waited... and waited. | Then they left."],
  [
    "en",
    "a number sign before a figure, and the word no",
    "He lives at No. 5 in the square. | She said no. | Then they left.",
  ],
  ["en", "a company's form before a small word", "He bought Smith Inc. | The price is the highest in the town."],
  ["en", "a list that ends in etc", "They grow wheat, barley etc. | Prices fell."],
  ["es", "a state's name of two abbreviations", "El presidente de EE. UU. Juan Pérez viajó. | Volvió el lunes."],
  [
    "es",
    "a year before our era, and what follows it",
    "El general cartaginés cruzó los Alpes en el 218 a. C. con su ejército. | Venció.",
  ],
  ["es", "titles and pages", "La Sra. Gómez citó la pág. 5 del art. 3. | Nadie respondió."],
  ["es", "inverted marks", "Terminó. | ¿Quién ganó? | ¡Nadie!"],
  ["uk", "a year at the beginning, before a name", "У 2014 р. Росія порушила угоду. | Світ мовчав."],
  [
    "uk",
    "a year at the end of a full sentence",
    "Договір про дружбу підписали в Києві у 1997 р. | Президенти потисли руки.",
  ],
  [
    "uk",
    "names of streets, towns and honours",
    "Він народився в м. Львів на вул. Франка біля театру ім. Заньковецької. | Потім виїхав.",
  ],
  [
    "uk",
    "initials before and after a name",
    "Зустріч провів С. В. Коваленко. | Його слухав Мельник О. П. на засіданні.",
  ],
  ["uk", "initials that look like prepositions", "Він прийшов у школу в місті з братом. | Там був С. В. Коваленко."],
  ["uk", "sums of money", "Обіцяли 25 млн. дол. на рік. | Гроші надійшли."],
  ["uk", "a date that begins a sentence", "Так сказав він. | 1 грудня відбулася зустріч."],
  ["uk", "a dash that goes on a quotation", "«Ми згодні». | Так він сказав."],
  ["ar", "stops and question marks", "وصل الوزير. | هل وافق؟ | لا."],
  ["ar", "a doctor's title", "التقى د. أحمد الوزير. | ثم عاد."],
  ["ar", "a stray stop before a comma", "أجرى محادثات مع الرئيس. ، وفي المساء عاد إلى بلاده. | انتهت الزيارة."],
];

describe("ends a sentence where it ends", () => {
  test.each(CASES)("%s: %s", (lang, _, sentences) => {
    const expected = sentences.split(" | ");
    expect(sentencesOf(expected.join(" "), lang)).toEqual(expected);
  });

  test("where no blank follows the stop in a scraped page", () => {
    expect(sentencesOf("He flew to Warsaw.She stayed at home.pdf", "en")).toEqual([
      "He flew to Warsaw.",
      "She stayed at home.pdf",
    ]);
  });

  test("where a script writes no blanks", () => {
    expect(sentencesOf("会议结束。他回国了。", "en")).toEqual(["会议结束。", "他回国了。"]);
  });
});

test("cuts a text without stops at a blank, so that no sentence is longer than 2000 code units", () => {
  const sentences = sentencesOf("word ".repeat(2000), "en");
  expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(2000);
  expect(new Set(sentences.flatMap((sentence) => sentence.split(" ")))).toEqual(new Set(["word"]));
});

test("has no sentence where nothing is said", () => {
  expect(sentencesOf("*** … — ", "en")).toEqual([]);
});

const piece = fc.constantFrom(
  "Word",
  "word",
  "U.S.",
  "р.",
  "J.",
  ".",
  "?",
  "5",
  " ",
  "\u00a0",
  "»",
  "“",
  "،",
  "كلمة",
  "字",
  "。",
  "\ud800",
  "😀",
  "\u0301",
);

test("loses no letter and no figure, keeps order, and never overlaps", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const spans = splitSentences(text, { start: 0, end: text.length }, sentenceRules(["u.s.", "р.", "word. #"]));
      const ends = spans.flatMap(({ start, end }) => [start, end]);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      const said = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, "");
      expect(spans.map(({ start, end }) => said(text.slice(start, end))).join("")).toBe(said(text));
    }),
  );
});
