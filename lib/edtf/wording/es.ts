import { type DateWording, roman, type Use } from "./wording.ts";

// biome-ignore format: one table
const MONTHS = [
  "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
];
const SEASONS = ["primavera", "verano", "otoño", "invierno"];
const PARTS = { 2: "semestre", 3: "cuatrimestre", 4: "trimestre" } as const;
const ORDINALS = ["primer", "segundo", "tercer", "cuarto"];

/** After a preposition Spanish wants the article: "el 18 de marzo", "desde el 18 de marzo". */
const withArticle = (article: string, text: string, use: Use): string =>
  use === "governed" ? `${article} ${text}` : text;
const ofYear = (text: string, year: string): string => (year === "" ? text : `${text} de ${year}`);

/** Spanish. */
export const ES: DateWording = {
  monthName: (month) => MONTHS[month - 1]!,
  day: (year, month, day, use) => withArticle("el", ofYear(`${day} de ${MONTHS[month - 1]}`, year), use),
  month: (year, month) => ofYear(MONTHS[month - 1]!, year),
  year: (year) => year,
  decade: (year, use) => withArticle("la", `década de ${year}`, use),
  century: (century, use) => withArticle("el", `siglo ${roman(century)}`, use),
  season: (year, season, use) => withArticle(season === 0 ? "la" : "el", ofYear(SEASONS[season]!, year), use),
  part: (year, n, of, use) => withArticle("el", ofYear(`${ORDINALS[n - 1]} ${PARTS[of]}`, year), use),
  early: (period) => `principios de ${period}`,
  middle: (period) => `mediados de ${period}`,
  late: (period) => `finales de ${period}`,
  from: (start) => `desde ${start}`,
  until: (end) => `hasta ${end}`,
  range: (start, end) => `desde ${start} hasta ${end}`,
  about: (date) => `hacia ${date}`,
  beforeEra: (year) => `${year} a. C.`,
  yearUnknown: (date) => `${date}, año desconocido`,
};
