import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldArticle, normalise, normalisedIn, textIn } from "./normalise.ts";

const all = (text: string) => normalise(text, 0, text.length);

describe("what is folded", () => {
  test.each([
    ["capitals of any script", "Kyiv КИЇВ ΑΘΗΝΑ", "kyiv київ αθηνα"],
    ["Turkish capital I with dot, whatever the machine's locale", "İSTANBUL", "istanbul"],
    ["Arabic vowel marks and tatweel", "مُؤْتَمَـــر", "مؤتمر"],
    ["letters and marks of Arabic presentation forms", "ﻣﺆﺗﻤﺮ", "مؤتمر"],
    ["stress marks on Cyrillic", "за\u0301мок", "замок"],
    ["soft hyphens, zero-width and direction marks, byte order mark", "\ufeffco\u00adop\u200berate\u200f", "cooperate"],
    ["blanks of any kind, one for one", "a\u00a0b\u2009c\nd\te", "a b c d e"],
    ["apostrophes", "зв’язок зв\u02bcязок it`s it´s", "зв'язок зв'язок it's it's"],
    ["quotes", "“a” «b» „c“", '"a" "b" "c"'],
    ["dashes", "a — b – c − d‑e", "a - b - c - d-e"],
    ["Arabic, Persian and Devanagari digits", "٢٠٢٣ ۲۰۲۳ २०२३", "2023 2023 2023"],
    ["full-width figures and letters", "２０２３ ＡＢＣ", "2023 abc"],
    ["footnote figures", "in 2022¹²", "in 2022"],
    ["marks written apart from their letter", "pro\u0301ximo и\u0306", "próximo й"],
    ["a ligature to its letters", "oﬃce", "office"],
    ["a lone surrogate to the replacement character", "a\ud800b", "a\ufffdb"],
  ])("folds %s", (_, given, expected) => {
    expect(all(given).text).toBe(expected);
  });

  test.each(["أإآا", "ىي", "ةه", "próximo", "їйґ", "ñ", "ç"])(
    "keeps %s apart, since word tables tell these letters apart",
    (letters) => {
      expect(all(letters).text).toBe(letters);
    },
  );
});

describe("the way back", () => {
  test("gives offsets of the article, not of the stretch", () => {
    const article = "Заголовок\nУ “березні” 2023";
    const found = normalise(article, 10, article.length);
    const start = found.text.indexOf("березні");
    const span = found.toOriginal({ start, end: start + 7 });
    expect(article.slice(span.start, span.end)).toBe("березні");
    expect(found.fromOriginal(span.start)).toBe(start);
  });

  test("takes in a letter's marks, and leaves invisible marks around the word out", () => {
    const article = "\u200fشباطُ\u200f الماضي";
    const found = all(article);
    const span = found.toOriginal({ start: 0, end: 4 });
    expect(article.slice(span.start, span.end)).toBe("شباطُ");
  });

  test("takes in what lengthens a word's last letter", () => {
    const article = "عام 1444هـ.";
    const span = all(article).toOriginal({ start: 4, end: 9 });
    expect(article.slice(span.start, span.end)).toBe("1444هـ");
  });

  test("gives the whole of a ligature for any part of it", () => {
    expect(all("oﬃce").toOriginal({ start: 2, end: 3 })).toEqual({ start: 1, end: 2 });
  });

  test("clamps offsets that lie outside", () => {
    expect(normalise("abc", -5, 99).toOriginal({ start: -1, end: 99 })).toEqual({ start: 0, end: 3 });
    expect(normalise("ä", 0, 1).fromOriginal(99)).toBe(1);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  // Code units at will: lone surrogates, marks without a base, direction marks.
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        "а",
        "\u0301",
        "ـ",
        "ُ",
        "\u200f",
        "\ud83d",
        "\ude00",
        "😀",
        "ﷺ",
        "ﬃ",
        "\u00a0",
        "٣",
        "’",
        "ك",
        "\u0300",
        "İ",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
);

describe("laws", () => {
  test("a span leads back to a span in range that cuts neither a surrogate pair nor a mark from its letter", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, first, second) => {
        const found = all(text);
        const [start = 0, end = 0] = [first % (found.text.length + 1), second % (found.text.length + 1)].sort(
          (a, b) => a - b,
        );
        const span = found.toOriginal({ start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        for (const offset of [span.start, span.end]) {
          expect(/[\ud800-\udbff]/.test(text[offset - 1] ?? "") && /[\udc00-\udfff]/.test(text[offset] ?? "")).toBe(
            false,
          );
        }
        if (end > start)
          expect(/^\p{M}/u.test(text.slice(span.end)) && /\P{M}/u.test(text.slice(0, span.end))).toBe(false);
      }),
    );
  });

  test("goes forward in the article where it goes forward in the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = all(text);
        const starts = [...found.text].reduce<number[]>(
          (list) => [...list, found.toOriginal({ start: list.length, end: list.length + 1 }).start],
          [],
        );
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  test("comes back to where it started: the first position made from a span's start is at or before the span", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, at) => {
        const found = all(text);
        fc.pre(found.text.length > 0);
        const index = at % found.text.length;
        const span = found.toOriginal({ start: index, end: index + 1 });
        const back = found.fromOriginal(span.start);
        expect(back).toBeLessThanOrEqual(index);
        expect(found.toOriginal({ start: back, end: back + 1 })).toEqual(span);
      }),
    );
  });

  test("leaves offsets of plain ASCII as they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), fc.nat(20), (text, before) => {
        const article = "x".repeat(before) + text;
        const found = normalise(article, before, article.length);
        expect(found.text).toBe(text.toLowerCase().replaceAll("`", "'"));
        expect(found.toOriginal({ start: 0, end: text.length })).toEqual({ start: before, end: article.length });
      }),
    );
  });

  test("is the same for a stretch of an article folded once as for the stretch alone", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, first, second) => {
        const [start = 0, end = 0] = [first % (text.length + 1), second % (text.length + 1)].sort((a, b) => a - b);
        const alone = normalise(text, start, end);
        const within = normalisedIn(foldArticle(text), start, end);
        expect(within.text).toBe(alone.text);
        expect(textIn(foldArticle(text), start, end)).toBe(alone.text);
        for (let at = -1; at <= alone.text.length + 1; at++) {
          expect(within.toOriginal({ start: at, end: at + 1 })).toEqual(alone.toOriginal({ start: at, end: at + 1 }));
          expect(within.toOriginal({ start: 0, end: at })).toEqual(alone.toOriginal({ start: 0, end: at }));
        }
        for (let at = start - 1; at <= end + 1; at++) expect(within.fromOriginal(at)).toBe(alone.fromOriginal(at));
      }),
      { numRuns: 1000 },
    );
  });

  test("changes nothing in what is already normalised", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(all(all(text).text).text).toBe(all(text).text);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});
