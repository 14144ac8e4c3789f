/** What ISO 8601 joins to a day, "T14:30:00.000Z", "T14:30+02:00"; optional, regular expression source over lower-case text. */
export const ISO_CLOCK = "(?:t\\d\\d:?\\d\\d(?::?\\d\\d(?:[.,]\\d{1,9})?)?(?: ?z| ?[+-]\\d\\d:?(?:\\d\\d)?)?)?";
