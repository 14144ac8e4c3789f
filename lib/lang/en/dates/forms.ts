// Pieces of patterns that several rules of English dates share.

/** A year behind a month or a day, however it is joined. */
export const YEAR = "(?:,? (?:of )?(?:the year )?{year})";
/** A shift of the year behind a month: "March last year", "of this year". */
export const YEAR_SHIFT = "(?:,? (?:of )?(?:the )?{yearShift} year)";
/** Either, or nothing. */
export const ANY_YEAR = `(?:${YEAR}|${YEAR_SHIFT})?`;
/** A weekday before a date. */
export const WEEKDAY = "(?:{weekday},? (?:the )?)?";
/** Months that are no other word. */
export const SURE_MONTH =
  "(?=(?:january|february|april|june|july|august|september|october|november|december)(?!\\p{L}))";
/** "may" and "march" as months: a preposition or a time word stands before them. */
export const BEFORE_MONTH =
  "(?:in|by|during|from|before|after|for|of|through|throughout|to|around|about|between|every|and|or|the month of|starting|beginning|ending)";
/** Words that make a date approximate. */
export const ABOUT = "(?:around|about|circa|approximately|roughly|some time in|sometime in)";
/** A number in digits or words, with the words that make it inexact. */
export const NUMBER =
  "(?:about |around |nearly |almost |over |more than |at least |some |just |only |roughly |barely |less than |the )?{number}";
