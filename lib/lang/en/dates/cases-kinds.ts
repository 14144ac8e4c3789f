import type { TimexCase } from "../../pack.ts";

/** Monday, 20 March 2023. */
const DAY = "2023-03-20";

/** Every kind of phrase that the reader has to know, each in a sentence of its own. */
// biome-ignore format: table
export const KIND_CASES: readonly TimexCase[] = [
  // full date in words
  { text: "The ministers initialled the text on 18 March 2023 in Muscat.", dct: DAY, timexes: [["18 March 2023", "2023-03-18"]] },

  // NBSP
  { text: "The delegation arrived on April\u00a05,\u00a02022 in Tunis.", dct: DAY, timexes: [["April\u00a05,\u00a02022", "2022-04-05"]] },

  // U+2019
  { text: "They met on Friday’s sidelines and in ’87.", dct: DAY, timexes: [["Friday", "2023-03-17"], ["’87", "1987"]] },

  // soft hyphen
  { text: "The truce of Sep\u00adtember 5, 2022 held.", dct: DAY, timexes: [["Sep\u00adtember 5, 2022", "2022-09-05"]] },

  // ISO
  { text: "The order dated 2022-09-05 was lifted.", dct: DAY, timexes: [["2022-09-05", "2022-09-05"]] },

  // dots
  { text: "The note of 05.09.2022 was returned.", dct: DAY, timexes: [["05.09.2022", "2022-09-05"]] },

  // slashes
  { text: "The note of 15/9/2022 was returned.", dct: DAY, timexes: [["15/9/2022", "2022-09-15"]] },

  // two-digit years
  { text: "The letter of 15/09/22 came late.", dct: DAY, timexes: [["15/09/22", "2022-09-15"]] },

  // ordinals
  { text: "The pact of the 1st of June 2021 expired.", dct: DAY, timexes: [["1st of June 2021", "2021-06-01"]] },

  // weekday and date
  { text: "The minister flew to Amman on Saturday, 18 March 2023.", dct: DAY, timexes: [["Saturday, 18 March 2023", "2023-03-18"]] },

  // weekday, no year
  { text: "The minister flew to Amman on Saturday, March 18.", dct: DAY, timexes: [["Saturday, March 18", "2023-03-18"]] },

  // contradicting weekday
  { text: "The minister flew to Amman on Friday, 18 March 2023.", dct: DAY, timexes: [["Friday, 18 March 2023", "2023-03-18"]] },

  // times and zones
  { text: "The session opened on 18 March 2023 at 14:30 GMT.", dct: DAY, timexes: [["18 March 2023", "2023-03-18"]] },
  { text: "The session opened at 2:30 p.m. EST on March 18, 2023.", dct: DAY, timexes: [["March 18, 2023", "2023-03-18"]] },
  { text: "Log: 2023-03-18T14:30:00Z session opened.", dct: DAY, timexes: [["2023-03-18T14:30:00Z", "2023-03-18"]] },

  // time alone
  { text: "The session starts at 3 p.m. sharp.", dct: DAY, timexes: [] },

  // day month
  { text: "The two met on March 18.", dct: DAY, timexes: [["March 18", "2023-03-18"]] },

  // day month, far
  { text: "The two met on November 3.", dct: DAY, timexes: [["November 3", "2022-11-03"]] },

  // month alone
  { text: "The budget passed in December.", dct: DAY, timexes: [["December", "2022-12"]] },

  // bare years
  { text: "The deal was struck in 2015.", dct: DAY, timexes: [["2015", "2015"]] },

  // bare years other
  { text: "The 2011 uprising toppled him.", dct: DAY, timexes: [["2011", "2011"]] },

  // centuries
  { text: "The border was drawn in the nineteenth century.", dct: DAY, timexes: [["nineteenth century", "18XX"]] },

  // year ranges
  { text: "The mission of 2014–2018 failed.", dct: DAY, timexes: [["2014–2018", "2014/2018"]] },

  // mid month
  { text: "Talks began in mid-March.", dct: DAY, timexes: [["mid-March", "2023-03-11/2023-03-20"]] },

  // start month
  { text: "Talks began in early February.", dct: DAY, timexes: [["early February", "2023-02-01/2023-02-10"]] },
  { text: "Talks began at the beginning of February.", dct: DAY, timexes: [["the beginning of February", "2023-02-01/2023-02-10"]] },

  // end month
  { text: "Talks ended in late February.", dct: DAY, timexes: [["late February", "2023-02-21/2023-02-28"]] },

  // parts of years
  { text: "The line shifted in early 2022, in mid-2022 and in late 2022.", dct: DAY, timexes: [["early 2022", "2022-01/2022-03"], ["mid-2022", "2022-05/2022-08"], ["late 2022", "2022-10/2022-12"]] },

  // halves
  { text: "The gap widened in the first half of 2022.", dct: DAY, timexes: [["first half of 2022", "2022-40"]] },
  { text: "The gap widened in the second half of 2022.", dct: DAY, timexes: [["second half of 2022", "2022-41"]] },

  // quarters
  { text: "Output grew in the third quarter of 2022.", dct: DAY, timexes: [["third quarter of 2022", "2022-35"]] },
  { text: "Output grew in Q3 2022.", dct: DAY, timexes: [["Q3 2022", "2022-35"]] },

  // seasons
  { text: "The front fell quiet in the spring of 2022.", dct: DAY, timexes: [["spring of 2022", "2022-21"]] },

  // parts of decades
  { text: "It started in the early 1990s.", dct: DAY, timexes: [["early 1990s", "1990/1993"]] },

  // end of decades
  { text: "It started in the late 1980s.", dct: DAY, timexes: [["late 1980s", "1987/1989"]] },

  // halves of decades and centuries
  { text: "That fell in the second half of the 20th century.", dct: DAY, timexes: [["second half of the 20th century", "1951/2000"]] },
  { text: "That fell in the first half of the 1990s.", dct: DAY, timexes: [["first half of the 1990s", "1990/1994"]] },

  // parts of centuries
  { text: "That fell in the early 20th century.", dct: DAY, timexes: [["early 20th century", "1901/1933"]] },

  // yesterday today tomorrow
  { text: "The envoy came yesterday and leaves tomorrow.", dct: DAY, timexes: [["yesterday", "2023-03-19"], ["tomorrow", "2023-03-21"]] },
  { text: "The envoy came the day before yesterday.", dct: DAY, timexes: [["the day before yesterday", "2023-03-18"]] },

  // bare weekday
  { text: "They signed the memo on Thursday.", dct: DAY, timexes: [["Thursday", "2023-03-16"]] },

  // weekday of the article
  { text: "They signed the memo on Monday.", dct: DAY, timexes: [["Monday", "2023-03-20"]] },

  // last weekday
  { text: "They signed the memo last Tuesday.", dct: DAY, timexes: [["last Tuesday", "2023-03-14"]] },

  // next weekday
  { text: "They will sign the memo next Thursday.", dct: DAY, timexes: [["next Thursday", "2023-03-23"]] },

  // tense weekday
  { text: "They will sign the memo on Thursday.", dct: DAY, timexes: [["Thursday", "2023-03-23"]] },

  // last week
  { text: "The team went to Baghdad last week.", dct: DAY, timexes: [["last week", "2023-03-13/2023-03-19"]] },

  // next month
  { text: "The conference opens next month.", dct: DAY, timexes: [["next month", "2023-04"]] },

  // this year
  { text: "The conference is this year.", dct: DAY, timexes: [["this year", "2023"]] },

  // last year
  { text: "The truce collapsed last year.", dct: DAY, timexes: [["last year", "2022"]] },

  // two weeks ago
  { text: "They met two weeks ago.", dct: DAY, timexes: [["two weeks ago", "2023-03-06~"]] },

  // N days months years ago
  { text: "They met three days ago, three months ago and five years ago.", dct: DAY, timexes: [["three days ago", "2023-03-17"], ["three months ago", "2022-12"], ["five years ago", "2018"]] },

  // in N
  { text: "Talks resume in two weeks.", dct: DAY, timexes: [["two weeks", "2023-04-03~"]] },

  // month shift
  { text: "They met last September.", dct: DAY, timexes: [["last September", "2022-09"]] },

  // September last in January
  { text: "They met in September last.", dct: "2023-01-12", timexes: [["September last", "2022-09"]] },

  // in January: month last December
  { text: "They met last December and will meet next December.", dct: "2023-01-12", timexes: [["last December", "2022-12"], ["next December", "2023-12"]] },

  // tense month
  { text: "The summit will be held in December.", dct: DAY, timexes: [["December", "2023-12"]] },

  // tense day
  { text: "The president will visit Tokyo on November 3.", dct: DAY, timexes: [["November 3", "2023-11-03"]] },

  // current month day
  { text: "They met on the 18th of this month.", dct: DAY, timexes: [["18th of this month", "2023-03-18"]] },

  // relative parts
  { text: "Prices rose early this year and will ease by the end of next month.", dct: DAY, timexes: [["early this year", "2023-01/2023-03"], ["the end of next month", "2023-04-21/2023-04-30"]] },

  // relative half quarter season
  { text: "Growth slowed in the last quarter of last year and last summer.", dct: DAY, timexes: [["last quarter of last year", "2022-36"], ["last summer", "2022-22"]] },
  { text: "Growth will improve in the second half of this year.", dct: DAY, timexes: [["second half of this year", "2023-41"]] },

  // last century, decade
  { text: "The border was drawn last century.", dct: DAY, timexes: [["last century", "19XX"]] },

  // weekend
  { text: "They met over the weekend.", dct: DAY, timexes: [["weekend", "2023-03-18/2023-03-19"]] },

  // event-relative day before
  { text: "They met on 12 January 2021. The delegation had arrived the day before.", dct: DAY, timexes: [["12 January 2021", "2021-01-12"], ["day before", "2021-01-11"]] },

  // two days later
  { text: "They met on 12 January 2021. Two days later they signed.", dct: DAY, timexes: [["12 January 2021", "2021-01-12"], ["Two days later", "2021-01-14"]] },

  // a week earlier
  { text: "They met on 12 January 2021. A week earlier they had traded letters.", dct: DAY, timexes: [["12 January 2021", "2021-01-12"], ["A week earlier", "2021-01-05~"]] },

  // following day
  { text: "They met on 12 January 2021. The delegation left the following day.", dct: DAY, timexes: [["12 January 2021", "2021-01-12"], ["following day", "2021-01-13"]] },

  // same day
  { text: "They met on 12 January 2021. They signed the same day.", dct: DAY, timexes: [["12 January 2021", "2021-01-12"], ["same day", "2021-01-12"]] },

  // after an event, undated
  { text: "The staff left a day after the closing of the office.", dct: DAY, timexes: [["a day after", "DURATION"]] },

  // from to days
  { text: "They met from 12 to 14 May 2022.", dct: DAY, timexes: [["12 to 14 May 2022", "2022-05-12/2022-05-14"]] },

  // between days
  { text: "Talks ran between 3 and 5 June 2022.", dct: DAY, timexes: [["3 and 5 June 2022", "2022-06-03/2022-06-05"]] },

  // across months
  { text: "The siege ran from February 28 to March 3.", dct: DAY, timexes: [["February 28 to March 3", "2023-02-28/2023-03-03"]] },

  // month ranges
  { text: "The siege ran from March to June 2022.", dct: DAY, timexes: [["March to June 2022", "2022-03/2022-06"]] },

  // months over years
  { text: "The siege ran from November 2021 to February 2022.", dct: DAY, timexes: [["November 2021 to February 2022", "2021-11/2022-02"]] },

  // from year to year
  { text: "The siege ran from 2014 to 2018.", dct: DAY, timexes: [["2014 to 2018", "2014/2018"]] },

  // lists of days
  { text: "Sessions were held on March 15, 16 and 17.", dct: DAY, timexes: [["March 15", "2023-03-15"], ["16", "2023-03-16"], ["17", "2023-03-17"]] },

  // vague to vague
  { text: "From mid-2021 to late 2022 fighting went on.", dct: DAY, timexes: [["mid-2021 to late 2022", "2021-05/2022-12"]] },

  // since until by
  { text: "The crossing has been shut since March 2021.", dct: DAY, timexes: [["March 2021", "2021-03/.."]] },
  { text: "The crossing stays shut until June 5.", dct: DAY, timexes: [["June 5", "../2023-06-05"]] },

  // Hijri
  { text: "The decree was issued on 15 Ramadan 1443.", dct: DAY, timexes: [["15 Ramadan 1443", "2022-04-16~"]] },

  // durations
  { text: "Talks lasted for three days, and the five-year plan was kept.", dct: DAY, timexes: [["three days", "DURATION"], ["five-year", "DURATION"]] },

  // sets
  { text: "The panel meets every Monday and reports annually.", dct: DAY, timexes: [["every Monday", "SET"], ["annually", "SET"]] },

  // ages
  { text: "The diplomat, 84 years old, died after a long illness, aged 84.", dct: DAY, timexes: [["84 years old", "DURATION"]] },

  // vague
  { text: "The line is calm now; it changed recently and will change later or soon.", dct: DAY, timexes: [["now", "VAGUE"], ["recently", "VAGUE"], ["later", "VAGUE"], ["soon", "VAGUE"]] },

  // words that are months
  { text: "The envoy may march to the table; we may yet see it.", dct: DAY, timexes: [] },

  // persons
  { text: "April Johnson and August Wilson met June Carter and Mr. May.", dct: DAY, timexes: [] },

  // dates in names
  { text: "The Movement of 1 November and the March 14 Alliance marched to 17 October Square.", dct: DAY, timexes: [] },

  // scores, votes, articles
  { text: "The vote was 141-7, the match ended 18-3, Resolution 2231 and Article 2015 apply under paragraph 1998.", dct: DAY, timexes: [] },

  // numbers
  { text: "Flight QR2023, document A/RES/77/2022, $1999, 2015 troops, call +44 2020 1998 or version 2.10.2022-beta.", dct: DAY, timexes: [] },

  // dct unknown
  { text: "The minister visited Moscow on March 18.", dct: null, timexes: [["March 18", "XXXX-03-18"]] },
  { text: "The minister visited Moscow in October.", dct: null, timexes: [["October", "XXXX-10"]] },

  // dct unknown, words
  { text: "The minister visited Moscow yesterday and on Tuesday.", dct: null, timexes: [["yesterday", null], ["Tuesday", null]] },

  // impossible
  { text: "They met on 31 February 2023 and 2023-13-45.", dct: DAY, timexes: [["31 February 2023", null]] },

  // BCE
  { text: "The city fell in 480 BCE.", dct: DAY, timexes: [["480 BCE", "-0479"]] },

  // hard cases
  { text: "Ministers may meet in May; talks could march on", dct: DAY, timexes: [["May", "2023-05"]] },
  { text: "early this year, after a deal signed in late 2021", dct: DAY, timexes: [["early this year", "2023-01/2023-03"], ["late 2021", "2021-10/2021-12"]] },
  { text: "the 1990s and the 19th century", dct: DAY, timexes: [["1990s", "199X"], ["19th century", "18XX"]] },
  { text: "from 2014 to 2018", dct: DAY, timexes: [["2014 to 2018", "2014/2018"]] },
  { text: "the third quarter of 2022", dct: DAY, timexes: [["third quarter of 2022", "2022-35"]] },
  { text: "two days after the March 16 summit", dct: DAY, timexes: [["two days after", "2023-03-18"], ["March 16", "2023-03-16"]] },
  { text: "a visit on March 21", dct: "2023-10-10", timexes: [["March 21", "2023-03-21"]] },

  // target
  { text: "The team returned two days after the summit of 16 March.", dct: DAY, timexes: [["two days after", "2023-03-18"], ["16 March", "2023-03-16"]] },

  // en names
  { text: "The treaty was signed in June and came into force in August.", dct: DAY, timexes: [["June", "2022-06"], ["August", "2022-08"]] },
  { text: "The talks were held June 5.", dct: DAY, timexes: [["June 5", "2022-06-05"]] },
  { text: "A week earlier they had traded letters.", dct: DAY, timexes: [["A week earlier", null]] },

  // phrases
  { text: "from July 30 to August 2", dct: "2013-02-12", timexes: [["July 30 to August 2", "2013-07-30/2013-08-02"]] },
  { text: "from January 30 to February 2", dct: "2013-02-12", timexes: [["January 30 to February 2", "2013-01-30/2013-02-02"]] },

  // agency
  { text: "A curfew imposed Sunday night was lifted early Monday, officials said.", dct: DAY, timexes: [["Sunday night", "2023-03-19"], ["early Monday", "2023-03-20"]] },
  { text: "The court is to rule on April 14, a year after the April 2022 coup.", dct: DAY, timexes: [["April 14", "2023-04-14"], ["a year after", "DURATION"], ["April 2022", "2022-04"]] },

  // last month names
  { text: "The two last met in November 2021 and before that in the summer of 2019.", dct: DAY, timexes: [["November 2021", "2021-11"], ["before that", "VAGUE"], ["summer of 2019", "2019-22"]] },
  { text: "Between late 2019 and early 2020 the virus spread.", dct: DAY, timexes: [["late 2019 and early 2020", "2019-10/2020-03"]] },
  { text: "The mid-1970s détente ended by the late 1970s.", dct: DAY, timexes: [["mid-1970s", "1974/1976"], ["late 1970s", "1977/1979"]] },

  // Hijri
  { text: "The decree was issued on 15th of Ramadan, 1443 AH.", dct: DAY, timexes: [["15th of Ramadan, 1443 AH", "2022-04-16~"]] },
  { text: "In Ramadan the guns fell silent; Ramadan Kadyrov and Rajab Safarov spoke.", dct: DAY, timexes: [] },
  { text: "The truce held through Ramadan 2022.", dct: DAY, timexes: [["Ramadan 2022", "2022-04-02~/2022-05-01~"]] },

  // second round
  { text: "The embargo, in force since the early 2000s, lapses later this year.", dct: DAY, timexes: [["early 2000s", "2000/.."], ["later this year", "2023"]] },
  { text: "Three of the four ministers resigned within a week of the May 2018 vote.", dct: DAY, timexes: [["a week", "DURATION"], ["May 2018", "2018-05"]] },
  { text: "By the end of 2024 all bases will be closed.", dct: DAY, timexes: [["the end of 2024", "2024-10/2024-12"]] },
  { text: "The 2015–16 talks, the 1914-18 war and the 1990/91 crisis.", dct: DAY, timexes: [["2015–16", "2015/2016"], ["1914-18", "1914/1918"], ["1990/91", "1990/1991"]] },
  { text: "The note of 12 Sept. 2021 and that of Wed. 3 Nov. 2021 differ.", dct: DAY, timexes: [["12 Sept. 2021", "2021-09-12"], ["Wed. 3 Nov. 2021", "2021-11-03"]] },
  { text: "Parliament reconvenes a week from Tuesday.", dct: DAY, timexes: [["a week from Tuesday", "2023-03-28"]] },
  { text: "In the spring and summer of 2020 borders shut.", dct: DAY, timexes: [["spring", "2020-21"], ["summer of 2020", "2020-22"]] },

  // in a name or a figure
  { text: "The plane, a Boeing 737-800, landed at 1815 hours with 1998 kg of aid.", dct: DAY, timexes: [["1815 hours", "DURATION"]] },
  { text: "He was born in 1954, aged 12 when war came, and served two five-year terms.", dct: DAY, timexes: [["1954", "1954"], ["five-year", "DURATION"]] },
  { text: "The two-day summit, the third in as many years, begins Thursday.", dct: DAY, timexes: [["two-day", "DURATION"], ["many years", "DURATION"], ["Thursday", "2023-03-23"]] },
  { text: "Starts jumped in December after a small gain the month before.", dct: "1994-01-18", timexes: [["December", "1994-12"], ["month before", "1994-11"]] },
  { text: "The pair parted two and a half years ago.", dct: "2024-03-14", timexes: [["two and a half years ago", "2021-09"]] },
  { text: "a month and a half ago", dct: "2024-03-14", timexes: [["a month and a half ago", "2024-01-29~"]] },
  { text: "Sales in the nine months rose 4%.", dct: "1990-11-13", timexes: [["the nine months", "1990-01/1990-09"]] },
  { text: "The board declared a dividend payable Dec. 14.", dct: "1990-11-13", timexes: [["Dec. 14", "1990-12-14"]] },
  { text: "the early noughties", dct: "2024-03-14", timexes: [["early noughties", "2000/2003"]] },
  { text: "two Fridays ago", dct: "2024-03-14", timexes: [["two Fridays ago", "2024-03-01"]] },
  { text: "three Mondays from now", dct: "2024-03-14", timexes: [["three Mondays from now", "2024-04-01"]] },
  { text: "the week of the 8th", dct: "2024-03-14", timexes: [["week of the 8th", "2024-04-08/2024-04-14"]] },
  { text: "The probe, launched ten years ago this March, still works.", dct: "2024-03-14", timexes: [["ten years ago this March", "2014-03"]] },
  { text: "Rain is expected from Friday night through Sunday morning.", dct: "2021-09-02", timexes: [["Friday night through Sunday morning", "2021-09-03/2021-09-05"]] },
  { text: "The hearings were to resume in a fortnight.", dct: "2022-06-20", timexes: [["a fortnight", "2022-07-04~"]] },
  { text: "He left on 3 May 1990 and, two days later, came back.", dct: "2020-01-01", timexes: [["3 May 1990", "1990-05-03"], ["two days later", "1990-05-05"]] },
  { text: "The abbey burned on 3 May 1990, almost two years later.", dct: "2020-01-01", timexes: [["3 May 1990", "1990-05-03"], ["almost two years later", null]] },
  { text: "They met on July 12 and again on August 21, 2019.", dct: "2021-03-25", timexes: [["July 12", "2019-07-12"], ["August 21, 2019", "2019-08-21"]] },
  { text: "They met on 28 December and 3 January 2019.", dct: "2021-03-25", timexes: [["28 December", "2018-12-28"], ["3 January 2019", "2019-01-03"]] },
  { text: "They met between 12 July and 21 August 2019.", dct: "2021-03-25", timexes: [["12 July and 21 August 2019", "2019-07-12/2019-08-21"]] },
  { text: "Nineteen ninety-one was the year the union collapsed.", dct: "2021-03-25", timexes: [["Nineteen ninety-one", "1991"]] },
  { text: "In nineteen eighty-four the two kingdoms exchanged envoys.", dct: "2021-03-25", timexes: [["nineteen eighty-four", "1984"]] },
  { text: "By two thousand and eight the embassy had closed.", dct: "2021-03-25", timexes: [["two thousand and eight", "2008"]] },
  { text: "The treaty was renewed in twenty fourteen.", dct: "2021-03-25", timexes: [["twenty fourteen", "2014"]] },
  { text: "Peace came in eighteen fifteen.", dct: "2021-03-25", timexes: [["eighteen fifteen", "1815"]] },
  { text: "It was sealed on the third of March, two thousand and five.", dct: "2021-03-25", timexes: [["third of March, two thousand and five", "2005-03-03"]] },
  { text: "The bridge opened in nineteen oh-five.", dct: "2021-03-25", timexes: [["nineteen oh-five", "1905"]] },
  { text: "The club counts twenty-one members in nineteen towns.", dct: "2021-03-25", timexes: [] },
  { text: "Help reached people in two thousand and eight villages.", dct: "2021-03-25", timexes: [] },
  { text: "He is one of twenty forty-year-olds.", dct: "2021-03-25", timexes: [["forty-year", "DURATION"]] },
  { text: "In the second half of October he left.", dct: "2023-11-09", timexes: [["second half of October", "2023-10-16/2023-10-31"]] },
  { text: "The ministers will meet this week.", dct: "2021-03-28", timexes: [["this week", "2021-03-29/2021-04-04"]] },
  { text: "The ministers met this week.", dct: "2021-03-28", timexes: [["this week", "2021-03-22/2021-03-28"]] },
  { text: "Talks this week failed.", dct: "2021-03-28", timexes: [["this week", "2021-03-22/2021-03-28"]] },
  { text: "The envoys failed to meet on Friday.", dct: "2021-03-28", timexes: [["Friday", "2021-03-26"]] },
  { text: "They did not resume talks on Friday.", dct: "2021-03-28", timexes: [["Friday", "2021-03-26"]] },
  { text: "Talks resume Monday.", dct: "2021-03-28", timexes: [["Monday", "2021-03-29"]] },
  { text: "Ministers of the two states meet in Oslo on Tuesday.", dct: "2021-03-28", timexes: [["Tuesday", "2021-03-30"]] },
  { text: "He ran at the meet on Saturday.", dct: "2021-03-28", timexes: [["Saturday", "2021-03-27"]] },
  { text: "The conference ended in March 1885. It had opened on 15 November the year before.", dct: "2024-05-05", timexes: [["March 1885", "1885-03"], ["15 November the year before", "1884-11-15"]] },
  { text: "The war ended in March 1885. A treaty followed on 15 November of the following year.", dct: "2024-05-05", timexes: [["March 1885", "1885-03"], ["15 November of the following year", "1886-11-15"]] },
  { text: "The war ended in March 1885. On November 15 of the previous year they had met.", dct: "2024-05-05", timexes: [["March 1885", "1885-03"], ["November 15 of the previous year", "1884-11-15"]] },
  { text: "The war began in March 1885. In November of that year they met.", dct: "2024-05-05", timexes: [["March 1885", "1885-03"], ["November of that year", "1885-11"]] },
  { text: "The war began in March 1885. On 4 November that year they met.", dct: "2024-05-05", timexes: [["March 1885", "1885-03"], ["4 November that year", "1885-11-04"]] },
  { text: "The war began in March 1885, and on 4 April the next year it ended.", dct: "2024-05-05", timexes: [["March 1885", "1885-03"], ["4 April the next year", "1886-04-04"]] },
  { text: "The two states sealed a pact on Monday to end a rupture of January 1961. The minister will travel on 14 August. The presidents had met on 11 April.", dct: "2015-07-22", timexes: [["Monday", "2015-07-20"], ["January 1961", "1961-01"], ["14 August", "2015-08-14"], ["11 April", "2015-04-11"]] },
  { text: "The bonds, due 2027, fell.", dct: "2012-10-18", timexes: [["2027", "2027"]] },
  { text: "He left the navy in '46.", dct: "2012-10-18", timexes: [["'46", "1946"]] },
  { text: "The bill, H.R. 1776, was tabled.", dct: "2015-06-11", timexes: [] },
  { text: "The Vote 2024 campaign is open.", dct: "2015-06-11", timexes: [] },
  { text: "Some 1900 houses and 2050 shops burned.", dct: "2015-06-11", timexes: [] },
  { text: "Order No. 1917 and Circular 2004-12 were issued.", dct: "2015-06-11", timexes: [] },
];
