import { describe, expect, test } from "vitest";
import { articleOf } from "./article.ts";
import { extractArticle } from "./extract-article.ts";

const read = (text: string, lang: string) => {
  const { dct, events } = extractArticle(articleOf(text, { lang }));
  return { dct: dct.edtf, events: events.map(({ edtf, certainty }) => `${edtf} ${certainty}`) };
};

const TOLD = ["1976-06-12 asserted", "1988-05 asserted", "2005 asserted", "2021-08-24 asserted"];

/** A title, then what happened, each with its time: two neighbours part, make up, visit each other and part again. */
// biome-ignore format: one row an article
const CHRONOLOGIES: readonly (readonly [lang: string, title: string, entries: readonly (readonly [time: string, what: string])[]])[] = [
  ["en", "Two neighbours: the key dates", [["12 June 1976", "Rabat severs ties with Algiers."], ["May 1988", "The two countries restored diplomatic relations."], ["2005", "King Mohammed VI visits Algiers."], ["24 August 2021", "Algiers severs ties with Rabat."]]],
  ["es", "Dos vecinos: las fechas clave", [["12 de junio de 1976", "Rabat rompe relaciones con Argel."], ["Mayo de 1988", "Marruecos y Argelia restablecen sus relaciones diplomáticas."], ["2005", "El rey Mohamed VI visita Argel."], ["24 de agosto de 2021", "Argel rompe relaciones con Rabat."]]],
  ["fr", "Deux voisins : les dates clés", [["12 juin 1976", "Rabat rompt ses relations avec Alger."], ["Mai 1988", "Le Maroc et l'Algérie rétablissent leurs relations diplomatiques."], ["2005", "Le roi Mohammed VI se rend à Alger."], ["24 août 2021", "Alger rompt ses relations avec Rabat."]]],
  ["ru", "Два соседа: главные даты", [["12 июня 1976 года", "Рабат разорвал отношения с Алжиром."], ["Май 1988 года", "Марокко и Алжир восстановили дипломатические отношения."], ["2005", "Король Мухаммед VI посетил Алжир."], ["24 августа 2021 года", "Алжир разорвал отношения с Рабатом."]]],
  ["uk", "Два сусіди: головні дати", [["12 червня 1976 року", "Рабат розірвав відносини з Алжиром."], ["Травень 1988 року", "Марокко та Алжир відновили дипломатичні відносини."], ["2005", "Король Мухаммед VI відвідав Алжир."], ["24 серпня 2021 року", "Алжир розірвав відносини з Рабатом."]]],
  ["ar", "الجاران: أبرز المحطات", [["12 يونيو 1976", "الرباط تقطع علاقاتها مع الجزائر."], ["مايو 1988", "المغرب والجزائر يعيدان علاقاتهما الدبلوماسية."], ["2005", "الملك محمد السادس يزور الجزائر."], ["24 أغسطس 2021", "الجزائر تقطع علاقاتها مع الرباط."]]],
];

describe("a chronology dates what it tells by its times, and not itself", () => {
  for (const [lang, title, entries] of CHRONOLOGIES) {
    test.each([": ", " - "])(`${lang}, with %j behind the time`, (sign) => {
      const lines = entries.map(([time, what]) => `${time}${sign}${what}`);
      expect(read([title, ...lines].join("\n\n"), lang)).toEqual({ dct: null, events: TOLD });
    });
    test(`${lang}, each time in a line of its own`, () => {
      const lines = entries.map(([time, what]) => `${time}:\n${what}`);
      expect(read([title, ...lines].join("\n\n"), lang)).toEqual({ dct: null, events: TOLD });
    });
  }
});

test.each([
  [
    "uk",
    "Візит до Пекіна\n\n5 січня 2023, 12:21\n\nПрезидент Казахстану Касим-Жомарт Токаєв 18 грудня відвідав Пекін.",
  ],
  [
    "en",
    "A visit to Peking\n\n5 January 2023\n\nKazakhstan's president Kassym-Jomart Tokayev visited Beijing on 18 December.",
  ],
])("a line of nothing but the article's own date heads no chronology: %s", (lang, text) => {
  const { events } = extractArticle(articleOf(text, { lang }));
  expect(events.map(({ edtf }) => edtf)).toContain("2022-12-18");
});

test.each([
  [
    "en",
    "5 September 2023. Morocco and Algeria met in Oslo.",
    "12 July 2023. On the sidelines of the summit Morocco and Algeria agreed to meet again.",
  ],
  [
    "es",
    "5 de septiembre de 2023. Marruecos y Argelia se reunieron en Oslo.",
    "12 de julio de 2023. Al margen de la cumbre, Marruecos y Argelia acordaron verse de nuevo.",
  ],
  [
    "uk",
    "5 вересня 2023 року. Марокко й Алжир зустрілися в Осло.",
    "12 липня 2023 року. На полях саміту Марокко й Алжир домовилися зустрітися знову.",
  ],
  [
    "ru",
    "5 сентября 2023 года. Марокко и Алжир встретились в Осло.",
    "12 июля 2023 года. На полях саммита Марокко и Алжир договорились встретиться снова.",
  ],
])("an entry of a chronicle leans on nothing of the entry before: %s", (lang, first, second) => {
  const { events } = extractArticle(articleOf(`${first}\n\n${second}`, { lang, published: "2023-12-01" }));
  expect(events.filter(({ type }) => type === "AGREE").map(({ edtf }) => edtf)).toEqual(["2023-07-12"]);
});
