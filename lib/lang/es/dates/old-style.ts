import { twoCalendarRules } from "../../shared/two-calendars.ts";

/** Days in both calendars: "5 (17) de mayo de 1877", "25 de octubre (7 de noviembre) de 1917". */
export const OLD_STYLE = twoCalendarRules("es", {
  date: (day, month) => `${day} de ${month}`,
  beforeYear: ",? (?:del? )?",
  stems: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "se", "oct", "nov", "dic"],
  old: "(?:estilo antiguo|del calendario juliano|en el calendario juliano|según el calendario juliano)",
  examples: {
    day: "12 (24) de junio de 1812",
    dayBack: "24 (12) de junio de 1812",
    month: "25 de octubre (7 de noviembre) de 1917",
    monthBack: "7 de noviembre (25 de octubre) de 1917",
    old: "7 de noviembre (25 de octubre del calendario juliano) de 1917",
  },
});
