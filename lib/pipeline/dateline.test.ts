import { expect, test } from "vitest";
import { articleOf } from "./article.ts";
import { extractArticle } from "./extract-article.ts";

const dctOf = (text: string, published: string | null = null, lang: string | null = null) =>
  extractArticle(articleOf(text, { published, lang })).dct;

const EN = "The foreign ministers of both countries met and discussed trade between them.";
const ES = "El ministro de Exteriores se reunió con su homólogo y habló de comercio entre los dos países.";
const UK = "Міністр закордонних справ зустрівся зі своїм колегою і обговорив торгівлю між двома країнами.";
const RU = "Министр иностранных дел встретился со своим коллегой и обсудил торговлю между двумя странами.";
const FR = "Le ministre des Affaires étrangères a rencontré son homologue et parlé du commerce entre les deux pays.";
const AR = "التقى وزير الخارجية نظيره وبحثا التجارة بين البلدين وسبل تعزيز التعاون بينهما.";

test.each([
  ["en", `GENEVA, 14 June 2022 — ${EN}`, "2022-06-14"],
  ["en", `GENEVA, June 14, 2022 (Agency) - ${EN}`, "2022-06-14"],
  ["en", `GENEVA (Agency), 14 June 2022 -- ${EN}`, "2022-06-14"],
  ["en", `A headline about trade\n\nPublished: 14 June 2022\n\n${EN}`, "2022-06-14"],
  [
    "en",
    `A headline about trade\n\nPublished on Tuesday, 14 June 2022 at 10:21 GMT by Ann Bell\n\n${EN}`,
    "2022-06-14",
  ],
  ["en", `A headline about trade\n\n${EN}\n\nLast updated 14 June 2022`, "2022-06-14"],
  ["en", `A headline about trade\n\n${EN} It ended late. (Agency, 14 June 2022)`, "2022-06-14"],
  ["en", `A headline about trade\n\n${EN}\n\nGeneva, 14 June 2022`, "2022-06-14"],
  ["es", `Madrid, 12 may. 2022 (Agencia).- ${ES}`, "2022-05-12"],
  ["es", `Comercio\n\nPublicado el 12 de mayo de 2022\n\n${ES}`, "2022-05-12"],
  ["uk", `Заголовок про торгівлю\n1 грудня 2022, 12:21\n${UK}`, "2022-12-01"],
  ["uk", `Заголовок про торгівлю\n\nОпубліковано 1 грудня 2022\n\n${UK}`, "2022-12-01"],
  ["uk", `Заголовок про торгівлю\n\nPublished: 1 December 2022\n\n${UK}`, "2022-12-01"],
  ["ru", `Заголовок о торговле\n\nДата публикации: 1 декабря 2022\n\n${RU}`, "2022-12-01"],
  ["fr", `Un titre sur le commerce\n\nParis, le 3 mars 2022\n\n${FR}`, "2022-03-03"],
  ["fr", `Un titre sur le commerce\n\nPublié le 3 mars 2022 à 10h15\n\n${FR}`, "2022-03-03"],
  ["fr", `De notre correspondant à Paris, le 3 mars 2022. ${FR}`, "2022-03-03"],
  ["fr", `DAKAR, Sénégal, 3 mars 2022/Agence de presse (ADP)/ — ${FR}`, "2022-03-03"],
  [
    "ar",
    `عنوان عن التجارة\n\nالثلاثاء 18 مارس 2023 09:54 ص\n\n${["2001", "2002", "2003"].map((year) => `3 مايو ${year}\n\n${AR}`).join("\n\n")}`,
    "2023-03-18",
  ],
  ["ar", `عنوان عن التجارة\n\nالرياض – ١٨ مارس ٢٠٢٣\n\n${AR}`, "2023-03-18"],
  ["ar", `الرياض، 18 مارس 2023 (واس) - ${AR}`, "2023-03-18"],
  ["ar", `عنوان عن التجارة\n\nتاريخ النشر: 18 مارس 2023\n\n${AR}`, "2023-03-18"],
  ["en", `(Kigali, 14.06.2022) ${EN}`, "2022-06-14"],
  ["en", `TBILISI, JUNE 14, 2022, IVERIA PRESS. ${EN}`, "2022-06-14"],
  ["en", `Baku, 14 June 2022, KASPRESS The ministers of both countries met. ${EN}`, "2022-06-14"],
  ["ru", `Душанбе. 1 декабря 2022. «Памир-Плюс» - ${RU}`, "2022-12-01"],
  ["ru", `АСТАНА. КазИнф. 1 декабря 2022. ${RU}`, "2022-12-01"],
  ["ar", `الدوحة - قنا 18 مارس 2023: ${AR}`, "2023-03-18"],
  ["ar", `بيروت - 18/3/2023 ${AR}`, "2023-03-18"],
  ["ar", `الرياض 26 شعبان 1444 هـ الموافق 18 مارس 2023 م واس\n${AR}`, "2023-03-18"],
  ["es", `México, D.F., a 12 de mayo de 2022.- ${ES}`, "2022-05-12"],
  ["en", `2022-06-14T10:15:00Z\n\n${EN}`, "2022-06-14"],
  ["uk", `КИЇВ. 1 грудня 2022 р. УНІАН. ${UK}`, "2022-12-01"],
  ["en", `From our correspondent in Nairobi, 14 June 2022. ${EN}`, "2022-06-14"],
  ["es", `De nuestra corresponsal en Lima, 12 de mayo de 2022. ${ES}`, "2022-05-12"],
  ["uk", `Від нашого кореспондента в Римі, 1 грудня 2022 р. ${UK}`, "2022-12-01"],
  ["en", `14 June 2022. ${EN}`, "2022-06-14"],
  ["uk", `1 грудня 2022. Міністри зустрілися в Римі\n\n${UK}`, "2022-12-01"],
  ["es", `12 de mayo de 2022. Los ministros se reúnen en Roma\n\n${ES}`, "2022-05-12"],
  ["en", `NAIROBI | 14 June 2022 | ${EN}`, "2022-06-14"],
  ["es", `NAIROBI (EFE). 12 de mayo de 2022. ${ES}`, "2022-05-12"],
  ["uk", `РИГА, 1 грудня 2022 р. ${UK}`, "2022-12-01"],
  ["ru", `РИГА, 1 декабря 2022 г. ${RU}`, "2022-12-01"],
  ["ru", `Москва. 1 декабря 2022 г. ИНТЕРФАКС - ${RU}`, "2022-12-01"],
  ["ar", `القاهرة في 18 مارس 2023 / أ ش أ / ${AR}`, "2023-03-18"],
  ["ar", `القاهرة 18 مارس 2023 (رويترز) - ${AR}`, "2023-03-18"],
  ["ar", `القاهرة في 18 مارس 2023 - ${AR}`, "2023-03-18"],
  ["ar", `القاهرة (واع) 18 مارس 2023 - ${AR}`, "2023-03-18"],
  ["ar", `القاهرة 18 مارس 2023 (شينخوا) ${AR}`, "2023-03-18"],
])("%s: %j prints its date", (lang, text, edtf) => {
  expect(dctOf(text, null, lang)).toMatchObject({ edtf, basis: "stated" });
});

test.each([
  ["en", `KYIV, May 3 (Agency) - ${EN}`, "2022", "2022-05-03"],
  ["en", `Kyiv May 3 (Agency) - ${EN}`, "2022-05-20", "2022-05-03"],
  ["es", `Madrid, 12 may. (Agencia).- ${ES}`, "2022", "2022-05-12"],
])("%s: %j takes its year from metadata of %s", (lang, text, published, edtf) => {
  expect(dctOf(text, published, lang)).toMatchObject({ edtf, basis: "stated" });
});

test("metadata of nearly the same day is the day of publication, other metadata loses to the print, which says so", () => {
  const text = `KYIV, May 3, 2022 (Agency) - ${EN}`;
  expect(dctOf(text, "2022-05-04")).toMatchObject({ edtf: "2022-05-04", basis: "given" });
  expect(dctOf(text, "2022")).toMatchObject({ edtf: "2022-05-03", basis: "stated" });
  expect(dctOf(text, "2024-01-10")).toMatchObject({
    edtf: "2022-05-03",
    basis: "stated",
    evidence: [
      { kind: "printed", words: "May 3, 2022" },
      { kind: "given-passed-over", edtf: "2024-01-10" },
    ],
  });
});

test.each([
  `WASHINGTON (Agency) — ${EN}`,
  `KYIV, May 3 (Agency) - ${EN}`,
  `On 3 May 2022 the talks began. ${EN}`,
  `(In Geneva, on 3 May 2022, the talks began.) ${EN}`,
  `Москва. 1 декабря 2022 г. Министр открыл встречу. ${RU}`,
  `وقعا في 18 مارس 2023 (السبت) الاتفاق. ${AR}`,
  `الرياض (واس) - ${AR}`,
  `${EN} The accord (signed on 3 May 2022) still holds.`,
  `3 May – the day of the press – was quiet. ${EN}`,
])("%j prints no date with its year", (text) => {
  expect(dctOf(text).basis).not.toBe("stated");
});

test("the days of a chronology are not the day of its article", () => {
  const days = ["1 May 2019", "4 May 2019", "9 May 2019", "12 May 2019"];
  expect(dctOf(days.map((day) => `${day}\n\n${EN}`).join("\n\n")).basis).not.toBe("stated");
  for (const sign of [":", " –", "."])
    expect(dctOf(days.map((day) => `${day}${sign} ${EN}`).join("\n\n")).basis).not.toBe("stated");
});

test("a weekday beside a printed date that is not its own leaves the date", () => {
  expect(dctOf(`A headline about trade\n\nPublished: Monday, 14 June 2022\n\n${EN}`)).toMatchObject({
    edtf: "2022-06-14",
  });
});
