import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TEXT as EN } from "#lib/lang/en/text.ts";
import { TEXT as UK } from "#lib/lang/uk/text.ts";
import { contains } from "#lib/model/span.ts";
import { readDocument } from "./document.ts";

const PACKS = {
  en: { text: EN, events: { furniture: ["photos? by"] } },
  uk: { text: UK, events: { furniture: ["читайте також"] } },
};
const packOf = (lang: string) => (lang === "en" || lang === "uk" ? PACKS[lang] : null);

const ARTICLE = [
  "Двоє міністрів домовилися про кордон",
  "",
  "7 лютого 2021, 09:40",
  "Читайте статью на русском языке",
  "Міністри зустрілися в Осло. Вони підписали угоду, яка діятиме три роки.",
  "\u00a0",
  "Що далі",
  "Наступна зустріч відбудеться в травні.",
  "Читайте також: Історія кордону",
].join("\n");

describe("an article taken apart", () => {
  const document = readDocument(ARTICLE, packOf, null);

  test("tells what each line is", () => {
    expect(document.lang).toBe("uk");
    expect(document.paragraphs.map(({ kind, lang }) => `${kind} ${lang}`)).toEqual([
      "heading uk",
      "dateline uk",
      "foreign ru",
      "text uk",
      "heading uk",
      "text uk",
      "furniture uk",
    ]);
  });

  test("holds sentences and clauses as spans of the article", () => {
    const sentences = document.paragraphs[3]!.sentences.map(({ start, end, clauses }) => ({
      text: ARTICLE.slice(start, end),
      clauses: clauses.map((clause) => ARTICLE.slice(clause.start, clause.end)),
    }));
    expect(sentences).toEqual([
      { text: "Міністри зустрілися в Осло.", clauses: ["Міністри зустрілися в Осло."] },
      {
        text: "Вони підписали угоду, яка діятиме три роки.",
        clauses: ["Вони підписали угоду", "яка діятиме три роки."],
      },
    ]);
  });

  test("takes a single short line for text, since nothing says that it is a heading", () => {
    expect(readDocument("Ministers met in Oslo on 3 May", packOf, null).paragraphs[0]?.kind).toBe("text");
  });

  test("joins the lines of a wrapped text, and no others", () => {
    const wrapped =
      "The foreign minister of Norway arrived in the capital for\ntalks about the border.\nShe left on Friday.";
    expect(readDocument(wrapped, packOf, null).paragraphs.map(({ start, end }) => wrapped.slice(start, end))).toEqual([
      "The foreign minister of Norway arrived in the capital for\ntalks about the border.",
      "She left on Friday.",
    ]);
  });

  test("reads a language without a pack by its punctuation", () => {
    const french = "Les ministres se sont rencontrés à Oslo. Ils ont signé un accord de longue durée.";
    const { lang, paragraphs } = readDocument(french, packOf, null);
    expect(lang).toBe("fr");
    expect(paragraphs[0]?.sentences).toHaveLength(2);
  });

  test.each(["", " ", "\n\n\r\n", "\u00a0\u200b\ufeff"])("has no paragraphs where there is no text: %j", (text) => {
    expect(readDocument(text, packOf, null)).toEqual({ text, lang: "und", paragraphs: [] });
  });
});

const anyText = fc.array(
  fc.oneof(
    fc.constantFrom(
      "\n",
      "\r\n",
      ". ",
      ", ",
      "\u2028",
      "Word ",
      "слово ",
      "كلمة ",
      "U.S. ",
      "2023 ",
      "who ",
      "(",
      ")",
      '"',
      "\ud800",
      "\u0301",
      "\u200f",
    ),
    fc.string({ unit: "binary", maxLength: 8 }),
  ),
  { maxLength: 60 },
);

test("any text gives spans in order, each inside the one around it", () => {
  fc.assert(
    fc.property(anyText, (parts) => {
      const text = parts.join("");
      const { paragraphs } = readDocument(text, packOf, null);
      let end = 0;
      for (const paragraph of paragraphs) {
        expect(paragraph.start).toBeGreaterThanOrEqual(end);
        expect(paragraph.end).toBeLessThanOrEqual(text.length);
        end = paragraph.end;
        let sentenceEnd = paragraph.start;
        for (const sentence of paragraph.sentences) {
          expect(contains(paragraph, sentence)).toBe(true);
          expect(sentence.start).toBeGreaterThanOrEqual(sentenceEnd);
          sentenceEnd = sentence.end;
          expect(sentence.clauses.length).toBeGreaterThan(0);
          expect(sentence.clauses.every((clause) => contains(sentence, clause) && clause.end > clause.start)).toBe(
            true,
          );
        }
      }
    }),
  );
});

test.each([
  ["one line of four hundred thousand letters", "a".repeat(400_000)],
  ["one line of sentences", "On 5 May, the minister met Mr. Smith. ".repeat(6_000)],
  ["a hundred thousand line breaks", "\n".repeat(100_000)],
  ["ten thousand short lines", "Ministers meet\n".repeat(10_000)],
  ["initials without end", "A. B. ".repeat(40_000)],
  ["marks without a letter", "\u0316\u0301".repeat(100_000)],
  ["lone surrogates", "\ud800".repeat(300_000)],
  ["brackets that never close", "( a".repeat(100_000)],
  ["hyphens that never close", " -a".repeat(100_000)],
  ["blanks", `a.${" ".repeat(300_000)}b`],
])("is read to its end: %s", (_, text) => {
  const spans = readDocument(text, packOf, null).paragraphs;
  const between = [0, ...spans.map(({ end }) => end)].map((end, i) => text.slice(end, spans[i]?.start ?? text.length));
  expect(between.join("").trim()).toBe("");
});
