import type { DateWording } from "./wording.ts";

/** As the press of Egypt, the Gulf and the agencies names them; of the Levant's names (آذار) only the sources know. */
// biome-ignore format: one table
const MONTHS = [
  "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
];
const SEASONS = ["ربيع", "صيف", "خريف", "شتاء"];
const PARTS = { 2: "النصف", 3: "الثلث", 4: "الربع" } as const;
const ORDINALS = ["الأول", "الثاني", "الثالث", "الرابع"];
// biome-ignore format: one table
const CENTURIES = [
  "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر", "الحادي عشر", "الثاني عشر",
  "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر", "السابع عشر", "الثامن عشر", "التاسع عشر", "العشرون", "الحادي والعشرون",
];
/** The twentieth changes its end after "of". */
const genitive = (ordinal: string): string => ordinal.replace(/ون$/, "ين");
// biome-ignore format: one table
const DECADES = [
  "العقد الأول", "العقد الثاني", "عشرينيات", "ثلاثينيات", "أربعينيات", "خمسينيات", "ستينيات", "سبعينيات", "ثمانينيات", "تسعينيات",
];

const withYear = (text: string, year: string): string => `${text} ${year}`.trim();
const inYear = (text: string, year: string): string => (year === "" ? text : `${text} من عام ${year}`);
const centuryOf = (century: number): string => `القرن ${CENTURIES[century - 1] ?? century}`;

/** Arabic, with Latin digits, as everywhere in the interface. */
export const AR: DateWording = {
  monthName: (month) => MONTHS[month - 1]!,
  day: (year, month, day) => withYear(`${day} ${MONTHS[month - 1]}`, year),
  month: (year, month) => withYear(MONTHS[month - 1]!, year),
  year: (year) => `عام ${year}`,
  decade: (year) => {
    const place = Math.floor(year / 10) % 10;
    const century = genitive(centuryOf(Math.floor(year / 100) + 1));
    return place < 2 ? `${DECADES[place]} من ${century}` : `${DECADES[place]} ${century}`;
  },
  century: (century, use) => (use === "governed" ? genitive(centuryOf(century)) : centuryOf(century)),
  season: (year, season) => withYear(SEASONS[season]!, year),
  part: (year, n, of) => inYear(`${PARTS[of]} ${ORDINALS[n - 1]}`, year),
  early: (period) => `أوائل ${period}`,
  middle: (period) => `منتصف ${period}`,
  late: (period) => `أواخر ${period}`,
  from: (start) => `ابتداءً من ${start}`,
  until: (end) => `حتى ${end}`,
  range: (start, end) => `من ${start} إلى ${end}`,
  about: (date) => `نحو ${date}`,
  beforeEra: (year) => `${year} ق.م.`,
  yearUnknown: (date) => `${date}، السنة غير معروفة`,
};
