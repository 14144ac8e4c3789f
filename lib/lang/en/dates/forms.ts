// Pieces of patterns that several rules of English dates share.

/** A four-digit number that can be a year of news or history; not the head of a decimal or of a thousand. */
export const YEAR_ONLY = "(?=(?:1[0-9]|20|21)\\d\\d(?![\\d%]|[.,:]\\d))";
/** The same, of the last two centuries and this one: what stands before a noun. */
export const RECENT_YEAR = "(?=(?:1[89]|20)\\d\\d(?![\\d%]|[.,:]\\d))";
/** A year of older centuries where the article before it makes it one: no round number, and no plural behind it. */
export const OLD_YEAR = "(?=1[0-7](?:\\d[1-9]|[1-9]0)(?![\\d%]|[.,:]\\d))";
/** Years before 1500, in brackets: no round number either. */
export const MEDIEVAL_YEAR = "1[0-4](?:\\d[1-9]|[1-9]0)";
/** A year behind a month or a day, however it is joined: ", 1989", " of the year 1989", " '89". */
export const YEAR = "(?:,? (?:of )?(?:the year )?{year}|,? (?='){yy})";
/** A shift of the year behind a month: "March last year", "of this year". */
export const YEAR_SHIFT = "(?:,? (?:of )?(?:the )?{yearShift} year)";
/** Either, or nothing. */
export const ANY_YEAR = `(?:${YEAR}|${YEAR_SHIFT})?`;
/** A weekday before a date. */
export const WEEKDAY = "(?:{weekday},? (?:the )?)?";
/** Weekdays that are no other word. */
export const SURE_WEEKDAY = "(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\\p{L}))";
/** Time of the day behind a day. */
export const DAY_PART = "(?: (?:morning|afternoon|evening|night|noon|midday|midnight|lunchtime))";
/** Months that are no other word. */
export const SURE_MONTH =
  "(?=(?:january|february|april|june|july|august|september|october|november|december)(?!\\p{L}))";
/** "may" and "march" as months: a preposition or a time word stands before them. */
export const BEFORE_MONTH =
  "(?:in|on|by|during|from|before|after|for|of|through|throughout|to|around|about|between|every|and|or|than|the month of|starting|beginning|ending|ended|back in|as of)";
/** Things that are named after their month: "April figures", "the May contract". */
export const MONTH_NOUN =
  "(?:figures?|data|report|sales|imports?|exports?|trade|deficit|surplus|contracts?|futures|delivery|crude|inflation|prices|production|output|orders|unemployment|employment|jobless|earnings|results|index|survey|auction|budget|summit|meetings?|talks|visit|agreement|accord|deal|elections?|vote|referendum|session|conference|deadline|trip|ceasefire|truce|statement|round|attacks?|protests?|demonstrations?|uprising|riots|coup|war|offensive|massacre|plenum|congress|issue|edition|poll|polls|ruling|hearing|trial|launch|decision|increase|rise|decline|drop|fall|reading|total|level|payments?)";
/** Words that make a date approximate. */
export const ABOUT = "(?:around|about|circa|c\\.|ca\\.|approximately|roughly|some time in|sometime in)";
/** A number in digits or words, with the words that make it inexact. */
export const NUMBER =
  "(?:about |around |nearly |almost |over |more than |at least |some |just |just over |just under |only |roughly |barely |less than |well over |exactly |the )?{number}";
/** One unit, not several. */
export const SINGULAR = "(?=(?:day|week|month|quarter|year|decade|century)(?!\\p{L}))";
/** Words that make a year another one than the calendar's; news gives it the number of the calendar's. */
export const KIND_OF_YEAR = "(?:fiscal |calendar |financial |model |marketing |tax |academic |school |full )?";
/** What four digits without a comma count, rather than name a year. */
export const COUNTED_THINGS =
  "(?:people|troops|soldiers|civilians|tons?|tonnes|members|men|women|children|dollars|euros|pounds|francs|marks|yen|roubles|rubles|km|kg|kilometers|kilometres|kilos|miles|votes|voters|cases|deaths|seats|refugees|prisoners|workers|employees|companies|delegates|jobs|points|square|billion|million|percent|per|pct|meters|metres|feet|foot|ft|yards|acres|hectares|homes|houses|shops|buildings|farms|trees|horses|animals|tents|bombs|shells|rockets|mines|bullets|coins|fans|spectators|others|more|or so|vehicles|cars|trucks|tanks|missiles|drones|megawatts?|mw|kw|kilowatts?|hours|gmt|hrs|edt|est|pst|pdt|local|rpm|rounds|days|words|pages|years|police|policemen|officers|guests|students|pupils|patients|bodies|passengers|inhabitants|residents|villagers|families|households|barrels|bushels|bags|boxes|units|shares|bonds|copies|books|rooms|beds|aircraft|planes|ships|guns|rifles|rebels|fighters|militants|demonstrators|protesters|tourists|visitors|migrants|islands|species|sheep|cattle|degrees|calories|volts|stores|branches|schools|hospitals|villages|towns|cities|winners|entries|athletes|runners|players|artists|objects|items|pieces|names|signatures|complaints|questions|letters|times|stocks|launchers|warheads|launches|flights|block|street|avenue|north|south|east|west|of the|to one)(?!\\p{L})";
