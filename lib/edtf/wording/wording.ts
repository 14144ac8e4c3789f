/** "alone" where a phrase stands for itself, "governed" where a word before it (from, until, about, early) asks for another form of it. */
export type Use = "alone" | "governed";

/**
 * How a language words dates: what Intl has no words for, and the forms of its months that these words ask for. Years come as they are
 * to be read ("2023", "480 BCE"), months count from 1. `year` is "" where nobody knows it.
 */
export interface DateWording {
  /** "March", for a heading under its year. */
  readonly monthName: (month: number) => string;
  readonly day: (year: string, month: number, day: number, use: Use) => string;
  readonly month: (year: string, month: number, use: Use) => string;
  readonly year: (year: string, use: Use) => string;
  /** `year` is its first: 1990. */
  readonly decade: (year: number, use: Use) => string;
  /** Counted from 1: the 19th is 1800 to 1899, as EDTF has it. */
  readonly century: (century: number, use: Use) => string;
  /** 0 spring, 1 summer, 2 autumn, 3 winter. */
  readonly season: (year: string, season: number, use: Use) => string;
  /** Part `n`, from 1, of a year in `of` parts: 2 halves, 3 thirds, 4 quarters. */
  readonly part: (year: string, n: number, of: 2 | 3 | 4, use: Use) => string;
  /** `period` is governed. */
  readonly early: (period: string, use: Use) => string;
  readonly middle: (period: string, use: Use) => string;
  readonly late: (period: string, use: Use) => string;
  readonly from: (start: string) => string;
  readonly until: (end: string) => string;
  readonly range: (start: string, end: string) => string;
  readonly about: (date: string) => string;
  readonly beforeEra: (year: number) => string;
  readonly yearUnknown: (date: string) => string;
}

/** Roman figures of 1 to 39, for centuries. */
export function roman(n: number): string {
  const figures = [["X", 10], ["IX", 9], ["V", 5], ["IV", 4], ["I", 1]] as const; // biome-ignore format: one table
  let rest = n;
  let text = "";
  for (const [figure, value] of figures) {
    for (; rest >= value; rest -= value) text += figure;
  }
  return text;
}
