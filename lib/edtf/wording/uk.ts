import { type DateWording, roman, type Use } from "./wording.ts";

/** Nominative and genitive: "березень 2023", "до березня 2023". */
const MONTHS = [
  ["січень", "січня"],
  ["лютий", "лютого"],
  ["березень", "березня"],
  ["квітень", "квітня"],
  ["травень", "травня"],
  ["червень", "червня"],
  ["липень", "липня"],
  ["серпень", "серпня"],
  ["вересень", "вересня"],
  ["жовтень", "жовтня"],
  ["листопад", "листопада"],
  ["грудень", "грудня"],
] as const;
const SEASONS = [
  ["весна", "весни"],
  ["літо", "літа"],
  ["осінь", "осені"],
  ["зима", "зими"],
] as const;
const PARTS = {
  2: [["перше півріччя", "першого півріччя"], ["друге півріччя", "другого півріччя"]],
  3: [["перша третина", "першої третини"], ["друга третина", "другої третини"], ["остання третина", "останньої третини"]],
  4: [["I квартал", "I кварталу"], ["II квартал", "II кварталу"], ["III квартал", "III кварталу"], ["IV квартал", "IV кварталу"]],
} as const; // biome-ignore format: a kind of part a line

const formOf = (forms: readonly [alone: string, governed: string] | undefined, use: Use): string =>
  forms?.[use === "governed" ? 1 : 0] ?? "";
const withYear = (text: string, year: string): string => `${text} ${year}`.trim();
/** "480 до н. е." takes the word after its figure. */
const yearAs = (word: string, year: string): string => year.replace(/^\d+/, `$& ${word}`);
const inYear = (text: string, year: string): string => (year === "" ? text : `${text} ${yearAs("року", year)}`);

/** Ukrainian. What a preposition or "the beginning of" governs stands in the genitive. */
export const UK: DateWording = {
  monthName: (month) => formOf(MONTHS[month - 1], "alone"),
  day: (year, month, day) => withYear(`${day} ${formOf(MONTHS[month - 1], "governed")}`, year),
  month: (year, month, use) => withYear(formOf(MONTHS[month - 1], use), year),
  year: (year, use) => yearAs(use === "governed" ? "року" : "рік", year),
  decade: (year, use) => (use === "governed" ? `${year}-х років` : `${year}-ті роки`),
  century: (century) => `${roman(century)} століття`,
  season: (year, season, use) => inYear(formOf(SEASONS[season], use), year),
  part: (year, n, of, use) => inYear(formOf(PARTS[of][n - 1], use), year),
  early: (period, use) => `${use === "governed" ? "початку" : "початок"} ${period}`,
  middle: (period, use) => `${use === "governed" ? "середини" : "середина"} ${period}`,
  late: (period, use) => `${use === "governed" ? "кінця" : "кінець"} ${period}`,
  from: (start) => `з ${start}`,
  until: (end) => `до ${end}`,
  range: (start, end) => `з ${start} до ${end}`,
  about: (date) => `близько ${date}`,
  beforeEra: (year) => `${year} до н. е.`,
  yearUnknown: (date) => `${date}, рік невідомий`,
};
