import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeEdtf, monthName } from "./words.ts";

/** A value of every kind, with its words in the other languages of the interface (the English ones stand in value.test.ts). */
const WORDS: readonly (readonly [edtf: string, ar: string, es: string, uk: string])[] = [
  ["2023-03-18", "18 مارس 2023", "18 de marzo de 2023", "18 березня 2023"],
  ["2023-03", "مارس 2023", "marzo de 2023", "березень 2023"],
  ["2023", "عام 2023", "2023", "2023 рік"],
  ["2023-01-01/2023-01-10", "أوائل يناير 2023", "principios de enero de 2023", "початок січня 2023"],
  ["2023-01-11/2023-01-20", "منتصف يناير 2023", "mediados de enero de 2023", "середина січня 2023"],
  ["2023-01-21/2023-01-31", "أواخر يناير 2023", "finales de enero de 2023", "кінець січня 2023"],
  ["2023-01/2023-03", "أوائل عام 2023", "principios de 2023", "початок 2023 року"],
  ["2023-05/2023-08", "منتصف عام 2023", "mediados de 2023", "середина 2023 року"],
  ["2023-10/2023-12", "أواخر عام 2023", "finales de 2023", "кінець 2023 року"],
  ["2021-21", "ربيع 2021", "primavera de 2021", "весна 2021 року"],
  ["2021-24", "شتاء 2021", "invierno de 2021", "зима 2021 року"],
  ["2022-40", "النصف الأول من عام 2022", "primer semestre de 2022", "перше півріччя 2022 року"],
  ["2022-39", "الثلث الثالث من عام 2022", "tercer cuatrimestre de 2022", "остання третина 2022 року"],
  ["2022-35", "الربع الثالث من عام 2022", "tercer trimestre de 2022", "III квартал 2022 року"],
  ["199X", "تسعينيات القرن العشرين", "década de 1990", "1990-ті роки"],
  ["201X", "العقد الثاني من القرن الحادي والعشرين", "década de 2010", "2010-ті роки"],
  ["18XX", "القرن التاسع عشر", "siglo XIX", "XIX століття"],
  ["19XX~", "نحو القرن العشرين", "hacia el siglo XX", "близько XX століття"],
  ["2023-03~", "نحو مارس 2023", "hacia marzo de 2023", "близько березня 2023"],
  ["2023-03-18?", "نحو 18 مارس 2023", "hacia el 18 de marzo de 2023", "близько 18 березня 2023"],
  ["2023-01-21~/2023-01-31~", "نحو أواخر يناير 2023", "hacia finales de enero de 2023", "близько кінця січня 2023"],
  ["2023-04/..", "ابتداءً من أبريل 2023", "desde abril de 2023", "з квітня 2023"],
  ["../2014", "حتى عام 2014", "hasta 2014", "до 2014 року"],
  ["2023-03-12/2023-03-14", "من 12 مارس 2023 إلى 14 مارس 2023", "desde el 12 de marzo de 2023 hasta el 14 de marzo de 2023", "з 12 березня 2023 до 14 березня 2023"],
  ["2014/2018", "من عام 2014 إلى عام 2018", "desde 2014 hasta 2018", "з 2014 року до 2018 року"],
  ["XXXX-03-18", "18 مارس، السنة غير معروفة", "18 de marzo, año desconocido", "18 березня, рік невідомий"],
  ["XXXX-21", "ربيع، السنة غير معروفة", "primavera, año desconocido", "весна, рік невідомий"],
  ["-0479", "عام 480 ق.م.", "480 a. C.", "480 рік до н. е."],
]; // biome-ignore format: a value a line

describe.each([
  ["ar-u-nu-latn", 1],
  ["es", 2],
  ["uk", 3],
] as const)("in %s", (locale, column) => {
  test.each(WORDS.map((row) => [row[0], row[column]] as const))("%s reads %s", (edtf, words) => {
    expect(describeEdtf(edtf, locale)).toBe(words);
  });
});

test("a day names its month as Intl does, so that lists, axis and sentences agree", () => {
  const days = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
  fc.assert(
    fc.property(days, fc.constantFrom("en-GB", "ar-u-nu-latn", "es", "uk"), ({ month, day }, locale) => {
      const edtf = `2023-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
      expect(describeEdtf(edtf, locale)).toContain(format.format(Date.parse(edtf)));
    }),
  );
});

test("a month alone stands in its first form", () => {
  expect(["en-GB", "ar-u-nu-latn", "es", "uk"].map((locale) => monthName(3, locale))).toEqual([
    "March",
    "مارس",
    "marzo",
    "березень",
  ]);
});

test("a language without a wording of its own gets English", () => {
  expect(describeEdtf("2023-03", "kk")).toBe("March 2023");
});
