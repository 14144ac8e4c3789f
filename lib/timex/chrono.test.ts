// Languages without a pack: their cases, what chrono-node alone makes of them, and what neither knows.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf } from "#lib/edtf/bounds.ts";
import type { TimexCase } from "#lib/lang/pack.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { Timex } from "#lib/model/timex.ts";
import { readDocument } from "#lib/text/document.ts";
import { chronoCandidates } from "./chrono.ts";
import { CHRONO_CASES, CHRONO_PLAIN } from "./chrono-cases.ts";
import { chronoOnlyPack } from "./chrono-only.ts";
import { recogniseTimexes } from "./recognise.ts";
import { resolveTimexes } from "./resolve.ts";

function timexesOf(text: string, lang: string, dct: Edtf | null): readonly Timex[] {
  const pack = chronoOnlyPack(lang);
  const { paragraphs } = readDocument(text, () => pack, lang);
  const mentions = paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => recogniseTimexes(sentence, pack, text)),
  );
  return resolveTimexes(mentions, dct, paragraphs, text);
}

const read = (text: string, lang: string, dct: Edtf | null = "2023-03-22") =>
  timexesOf(text, lang, dct).map(({ text: extent, edtf }) => [extent, edtf]);

const datesIn = (text: string, lang: string) =>
  timexesOf(text, lang, "2023-03-22").filter(({ type, edtf }) => type === "DATE" && edtf !== null);

/** What chrono-node answers for the same article's day, the parts left out that it is not certain of. */
function chronoValues({ text, dct }: TimexCase, lang: string): readonly string[] {
  const instant = new Date(`${dct}T11:00:00Z`);
  const results = chronoOnlyPack(lang).chrono?.parse(text, { instant, timezone: 0 }) ?? [];
  return results.flatMap(({ start, end }) => {
    const values = [start, ...(end ? [end] : [])].map((part) => {
      const isDay = part.isCertain("day") || part.isCertain("weekday");
      const length = isDay ? "YYYY-MM-DD" : part.isCertain("month") ? "YYYY-MM" : "YYYY";
      return part.date().toISOString().slice(0, length.length);
    });
    return [[...new Set(values)].join("/")];
  });
}

const daysOf = (edtf: string): string => JSON.stringify(boundsOf(edtf.replaceAll("~", "")));

for (const [lang, cases] of Object.entries(CHRONO_CASES)) {
  describe(lang, () => {
    for (const { text, dct, timexes, todo } of cases) {
      const run = todo ? test.fails : test;
      run(text, () => {
        expect(read(text, lang, dct)).toEqual(timexes);
      });
    }

    test("more of its cases have the right days than with chrono alone", () => {
      const isRight = (values: readonly (string | null)[], { timexes }: TimexCase) => {
        const right = timexes.map(([, value]) => value && daysOf(value));
        return JSON.stringify(values.map((value) => value && daysOf(value))) === JSON.stringify(right);
      };
      const ours = cases.filter((row) =>
        isRight(
          read(row.text, lang, row.dct).map(([, edtf]) => edtf ?? null),
          row,
        ),
      );
      const bare = cases.filter((row) => isRight(chronoValues(row, lang), row));
      expect(ours.length).toBeGreaterThan(bare.length);
    });

    test.each(CHRONO_PLAIN[lang] ?? [])("no date in: %s", (text) => {
      expect(datesIn(text, lang)).toEqual([]);
    });
  });
}

describe("words of time that are no dates", () => {
  test.each([
    ["de", "Jetzt müssen die Parteien handeln.", "VAGUE"],
    ["de", "Jeden Montag treffen sich die Botschafter.", "SET"],
    ["it", "Per due giorni le delegazioni hanno discusso.", "DURATION"],
    ["zh", "每周一大使们举行会议。", "SET"],
    ["zh", "一天之内通过了两项法案。", "DURATION"],
    ["ja", "毎週月曜日に大使が集まる。", "SET"],
  ])("%s: %s is %s", (lang, text, type) => {
    expect(timexesOf(text, lang, "2023-03-22").map((timex) => timex.type)).toEqual([type]);
  });
});

describe("what is counted from the date told last", () => {
  test.each([
    ["de", "Am 9. November 1989 fiel die Mauer. Am folgenden Tag kamen Tausende.", "1989-11-10"],
    ["pt", "A 25 de abril de 1974 caiu o regime. No ano seguinte houve eleições.", "1975"],
    ["it", "Il 10 giugno 1940 l'Italia entrò in guerra. Due giorni dopo ci fu il primo raid.", "1940-06-12"],
    ["nl", "Op 10 mei 1940 begon de inval. Vier dagen later werd de stad gebombardeerd.", "1940-05-14"],
    ["zh", "1949年10月1日举行了典礼。次日，苏联承认新政府。", "1949-10-02"],
    ["ja", "1995年1月17日に地震が起きた。同年3月20日に事件が起きた。", "1995-03-20"],
  ])("%s: %s", (lang, text, expected) => {
    expect(timexesOf(text, lang, "2023-03-22").at(-1)?.edtf).toBe(expected);
  });

  test.each([
    ["it", "Due giorni dopo si arrivò alla rottura."],
    ["nl", "Twee dagen later kwam het tot een breuk."],
    ["id", "Dua hari kemudian perundingan gagal."],
  ])("%s: never from the article: %s", (lang, text) => {
    expect(datesIn(text, lang)).toEqual([]);
  });
});

test.each([
  ["nl", "- drie dagen geleden begon het beraad van de ministers."],
  ["it", "La tregua – tre giorni fa – è stata violata da entrambe le parti."],
  ["vi", "Cuộc họp của hai ngoại trưởng - 3 ngày trước - đã kết thúc."],
])("a dash before a date is no minus: %s %s", (lang, text) => {
  expect(timexesOf(text, lang, "2023-03-22").map(({ edtf }) => edtf)).toEqual(["2023-03-19"]);
});

test.each([
  ["ja", "平成22年5月6日にプラハで条約が署名された。", "2010-05-06"],
  ["zh", "条约于二〇一〇年五月六日在布拉格签署并生效。", "2010-05-06"],
])("a year near chrono's reference in another count is a year and no distance: %s %s", (lang, text, expected) => {
  expect(timexesOf(text, lang, "2023-03-22").map(({ edtf }) => edtf)).toEqual([expected]);
});

describe("a language that nobody knows", () => {
  test.each(["und", "zz", "x", "1", "", "i-klingon", "a language", "constructor", "🙂"])(
    "%j is read for dates in figures",
    (lang) => {
      const { dates } = chronoOnlyPack(lang);
      expect(dates.rules.length).toBeGreaterThan(0);
      expect(chronoOnlyPack(lang)).toBe(chronoOnlyPack("und"));
    },
  );

  test("ISO dates, dates with dots and slashes, and digits of other scripts", () => {
    expect(read("Abc 2023-03-18 def 18.03.2022 ghi 17/4/2021.", "und")).toEqual([
      ["2023-03-18", "2023-03-18"],
      ["18.03.2022", "2022-03-18"],
      ["17/4/2021", "2021-04-17"],
    ]);
    expect(read("बैठक २०२३-०३-१८ को हुई और १८/०३/२०२२ को समाप्त हुई।", "hi")).toEqual([
      ["२०२३-०३-१८", "2023-03-18"],
      ["१८/०३/२०२२", "2022-03-18"],
    ]);
  });

  test.each([
    ["pl", "W piątek, 17 marca 2023 r. trybunał wydał nakaz.", "piątek, 17 marca 2023", "2023-03-17"],
    ["tr", "Toplantı 18 Mart 2023 günü Ankara'da yapıldı.", "18 Mart 2023", "2023-03-18"],
    ["hu", "A találkozó 1956. október 23-án kezdődött Budapesten.", "1956. október 23", "1956-10-23"],
    ["hi", "बैठक 18 मार्च 2023 को हुई।", "18 मार्च 2023", "2023-03-18"],
    ["fa", "نشست در ۱۸ مارس ۲۰۲۳ برگزار شد.", "۱۸ مارس ۲۰۲۳", "2023-03-18"],
  ])("%s, by the platform's names of months: %s", (lang, text, extent, value) => {
    expect(read(text, lang)).toEqual([[extent, value]]);
  });
});

test("a region or script in the code changes nothing", () => {
  expect(chronoOnlyPack("pt-BR")).toBe(chronoOnlyPack("pt"));
  expect(chronoOnlyPack("zh-Hant-TW")).toBe(chronoOnlyPack("zh"));
  expect(chronoOnlyPack("DE_at")).toBe(chronoOnlyPack("de"));
});

test("every language of chrono's that has no pack is read by it", () => {
  expect(Object.keys(CHRONO_CASES).filter((lang) => chronoOnlyPack(lang).chrono === null)).toEqual([]);
});

test("words of the tables are in normal form and lower case", () => {
  for (const lang of Object.keys(CHRONO_CASES)) {
    const { month, dayShift, shift, unit, part, number } = chronoOnlyPack(lang).dates.words;
    const words = [month, dayShift, shift, unit, part, number].flatMap((table) => Object.keys(table));
    expect(words.filter((word) => word !== word.normalize("NFKC").toLowerCase())).toEqual([]);
  }
});

test("rows of amounts, which chrono takes a second a thousand letters for, are left to the rules", () => {
  const rows = [
    ["vi", "ba ngày "],
    ["fi", "kolme päivää "],
    ["zh", "一"],
  ] as const;
  for (const [lang, unit] of rows) {
    const started = performance.now();
    chronoCandidates(unit.repeat(Math.floor(3900 / unit.length)), chronoOnlyPack(lang));
    expect(performance.now() - started).toBeLessThan(1000);
  }
});

test("mentions lie within the text, in its order, whatever the text", () => {
  const words = [
    "18",
    "März",
    "2023",
    "月",
    "日",
    "3月",
    "年",
    "前",
    "去年",
    "-",
    "+",
    "vor",
    "drei",
    "Tagen",
    "am",
    "(",
    ")",
    "il",
    "fa",
    "\u0000",
    "\ud800",
  ];
  const langs = [...Object.keys(CHRONO_CASES), "und"];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 12 }),
      fc.constantFrom(...langs),
      fc.constantFrom("", " "),
      (parts, lang, glue) => {
        const text = parts.join(glue);
        let end = 0;
        for (const timex of timexesOf(text, lang, "2023-03-22")) {
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.text).toBe(text.slice(timex.start, timex.end));
          end = timex.end;
        }
      },
    ),
  );
});
