import { twoCalendarRules } from "../../shared/two-calendars.ts";

/** Days in both calendars: "5 (17) mai 1877", "25 octobre (7 novembre) 1917". */
export const OLD_STYLE = twoCalendarRules("fr", {
  date: (day, month) => `${day} ${month}`,
  beforeYear: ",? ",
  stems: ["jan", "fév", "mar", "avr", "mai", "juin", "juil", "ao", "sep", "oct", "nov", "déc"],
  old: "(?:ancien style|dans le calendrier julien|du calendrier julien|selon le calendrier julien)",
  examples: {
    day: "12 (24) juin 1812",
    dayBack: "24 (12) juin 1812",
    month: "25 octobre (7 novembre) 1917",
    monthBack: "7 novembre (25 octobre) 1917",
    old: "7 novembre (25 octobre dans le calendrier julien) 1917",
  },
});
