import { twoCalendarRules } from "../../shared/two-calendars.ts";

/** Days in both calendars: "5 (17) May 1877", "25 October (7 November) 1917", "2 February (O.S. 21 January) 1880". */
export const OLD_STYLE = twoCalendarRules("en", {
  date: (day, month) => `${day} ${month}`,
  beforeYear: ",? ",
  stems: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
  old: "(?:o\\.? ?s\\.?|old style)",
  examples: {
    day: "12 (24) June 1812",
    dayBack: "24 (12) June 1812",
    month: "25 October (7 November) 1917",
    monthBack: "7 November (25 October) 1917",
    old: "2 February (O.S. 21 January) 1880",
  },
});
