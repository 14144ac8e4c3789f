import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TEXT as AR } from "#lib/lang/ar/text.ts";
import { TEXT as EN } from "#lib/lang/en/text.ts";
import { TEXT as ES } from "#lib/lang/es/text.ts";
import { TEXT as UK } from "#lib/lang/uk/text.ts";
import { splitClauses } from "./clauses.ts";
import { compileOpeners } from "./cuts.ts";
import { normalise } from "./normalise.ts";

const PACKS = { ar: AR, en: EN, es: ES, uk: UK };

function clausesOf(text: string, lang: keyof typeof PACKS | null): readonly string[] {
  const span = { start: 0, end: text.length };
  const openers = compileOpeners(lang ? PACKS[lang].clauseOpeners : []);
  return splitClauses(text, span, normalise(text, 0, text.length), openers).map(({ start, end }) =>
    text.slice(start, end),
  );
}

/** Clauses apart by " | ". */
const CASES: readonly (readonly [lang: keyof typeof PACKS | null, why: string, clauses: string])[] = [
  [
    null,
    "commas and semicolons between full statements",
    "the two ministers met in Oslo, | nobody spoke to the press afterwards; | talks go on in May",
  ],
  [
    null,
    "never the comma of a date or of a number",
    "the pact of March 18, 2023 was worth 25,000,000 euros and 2,5 per cent",
  ],
  [null, "never a list of days", "talks on 15, 16 and 17 March brought nothing new"],
  [null, "never a time of day", "the line was published 7 лютого 2021, 09:40 and then withdrawn again"],
  [null, "a short opening with what follows", "On 18 March, at the airport, the guest was met by the deputy minister"],
  [
    null,
    "an apposition with both its sides",
    "the head of the foreign office, Jane Doe, continues her tour of the region",
  ],
  [
    null,
    "a date between commas with what follows",
    "the president met the commissioner on Friday, | on 16 March, he took part in the summit of states",
  ],
  [
    null,
    "short brackets and quotations whole",
    "the group (Norway, Sweden, Iceland) backed the “broad, fair, lasting” plan of the union",
  ],
  [
    null,
    "what somebody says, however short, from the words that say so",
    "« we signed the accord », | she said Friday",
  ],
  [null, "never a name in marks", "the ferry “Aurora,” an old ship was held in the harbour"],
  [
    null,
    "a dash between blanks, not a hyphen or a range",
    "the Trans-Caspian route was closed in 2014-2016 – | the other one stayed open all year",
  ],
  [null, "an em dash without blanks", "nobody signed the declaration that day— | they left without a word"],
  [
    null,
    "Arabic hyphens that stand for dashes",
    "شدد الوزير في كلمته - | في لقاء جمعه مع نظرائه هناك - | على ضرورة الامتثال للعقوبات",
  ],
  ["en", "relative clauses", "she was received by the minister | who escorted her to the palace"],
  [
    "en",
    "a second verb after and, not a second name",
    "Smith and Brown took part in the summit | and held talks with the host",
  ],
  ["en", "what was said", "the spokesman said | that the visit was postponed"],
  [
    "es",
    "relative clauses and a second verb",
    "el ministro negó la noticia | y señaló | que todo sigue igual en el país",
  ],
  [
    "uk",
    "relative clauses and a second verb",
    "радник відвідав регіон | та запропонував кошти на розвиток | які надійдуть восени",
  ],
  ["ar", "verbs written together with and", "التقى الوزير نظيره في العاصمة | وأجرى محادثات مع الرئيس"],
  ["ar", "relative clauses", "استقبل الرئيس الضيف | الذي وصل أمس إلى البلاد"],
];

describe("cuts a sentence into clauses", () => {
  test.each(CASES)("%s: %s", (lang, _, clauses) => {
    const expected = clauses.split(" | ");
    const bare = expected.map((clause) => clause.replace(/\s*[,;–—-]$/, ""));
    expect(clausesOf(expected.join(" "), lang)).toEqual(bare);
  });

  test("takes hyphens glued to what they enclose for dashes", () => {
    expect(clausesOf("شدد الوزير هناك -في لقاء جمعه مع وزراء خارجية الجوار- على ضرورة الالتزام", null)).toEqual([
      "شدد الوزير هناك",
      "في لقاء جمعه مع وزراء خارجية الجوار",
      "على ضرورة الالتزام",
    ]);
  });

  test("leaves a clause whole around a few words between hyphens", () => {
    expect(clausesOf("تعتزم السلطات هناك -ابتداء من الشهر المقبل- منع الاستيراد إلى البلاد", null)).toEqual([
      "تعتزم السلطات هناك -ابتداء من الشهر المقبل- منع الاستيراد إلى البلاد",
    ]);
  });

  test("joins dates to what follows them in a sentence that begins with one", () => {
    expect(
      clausesOf("On 17 March, she met the envoy from the north, on 16 March, and took part in the summit", "en"),
    ).toEqual(["On 17 March, she met the envoy from the north", "on 16 March, and took part in the summit"]);
  });

  test("has the sentence itself where there is nothing to cut", () => {
    expect(clausesOf("they met", "en")).toEqual(["they met"]);
    expect(clausesOf("…", "en")).toEqual(["…"]);
  });
});

const piece = fc.constantFrom(
  "word ",
  "two words here ",
  "5",
  ", ",
  "، ",
  "; ",
  ": ",
  " - ",
  " -a b- ",
  "(",
  ")",
  '"',
  "who ",
  "وأجرى ",
  "\u0301",
  "—",
  "😀",
  "ـ",
);

test("clauses lie in order inside the sentence, apart only by punctuation and blanks", () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const openers = compileOpeners(["who", "وأجرى"]);
      const clauses = splitClauses(text, { start: 0, end: text.length }, normalise(text, 0, text.length), openers);
      expect(clauses.length).toBeGreaterThan(0);
      const ends = [0, ...clauses.flatMap(({ start, end }) => [start, end]), text.length];
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      const gaps = Array.from({ length: clauses.length + 1 }, (_, index) =>
        text.slice(ends[index * 2], ends[index * 2 + 1]),
      );
      expect(gaps.join("").replaceAll("ـ", "")).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

test("a comma within the closing marks ends what somebody says", () =>
  expect(clausesOf("“We will meet her soon,” he said Friday", null)).toEqual([
    "“We will meet her soon",
    "he said Friday",
  ]));
