/** A month in Roman numerals, up to XII, also in the Cyrillic letters that look alike: "24.VI.1941". Regular expression source. */
export const ROMAN_MONTH = "(?=(?:[iі]{1,3}|[iі]v|v[iі]{0,3}|[iі][xх]|[xх][iі]{0,2})[. -])";
