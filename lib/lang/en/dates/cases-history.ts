import type { TimexCase } from "../../pack.ts";

/** Lives and wars as encyclopaedias tell them: old years by the way, both calendars, centuries by their hundreds. */
// biome-ignore format: table
export const HISTORY_CASES: readonly TimexCase[] = [
  { text: "The founder (r. 1381–1399, d. 1402) left two sons; the abbey, begun c. 1450, stood by 1475.", dct: "2019-05-06", timexes: [["1381–1399", "1381/1399"], ["1402", "1402"], ["c. 1450", "1450~"], ["1475", "1475"]] },
  { text: "The bishop (b. 1559) signed the 1583 charter and the 1597 accord.", dct: "2019-05-06", timexes: [["1559", "1559"], ["1583", "1583"], ["1597", "1597"]] },
  { text: "He fought at two fords (1106) and returned.", dct: "2019-05-06", timexes: [["1106", "1106"]] },
  { text: "The fort was sold for the 1500 florins it had cost.", dct: "2019-05-06", timexes: [] },
  { text: "In the 1400s the valley was divided; in the late 1600s it was one again.", dct: "2019-05-06", timexes: [["1400s", "14XX"], ["late 1600s", "1667/1700"]] },
  { text: "The 1900s brought the railway, the early 1900s the tram.", dct: "2019-05-06", timexes: [["1900s", "190X"], ["early 1900s", "1901/1933"]] },
  { text: "The explorer was born Feb. 22d, 1732.", dct: "2019-05-06", timexes: [["Feb. 22d, 1732", "1732-02-22"]] },
  { text: "The treaty was sealed on 5 (17) May 1877 and ratified on 25 May (6 June).", dct: "2019-05-06", timexes: [["5 (17) May 1877", "1877-05-17"], ["25 May (6 June)", "1877-06-06"]] },
  { text: "The decree of 7 November [O.S. 25 October] 1917 was read aloud.", dct: "2019-05-06", timexes: [["7 November [O.S. 25 October] 1917", "1917-11-07"]] },
  { text: "The poet was born on 2 February (O.S. 21 January) 1880.", dct: "2019-05-06", timexes: [["2 February (O.S. 21 January) 1880", "1880-02-02"]] },
  { text: "The league broke up in 1862. A year later (1863) its fleet was sold.", dct: "2019-05-06", timexes: [["1862", "1862"], ["A year later", "1863"], ["1863", "1863"]] },
  { text: "The last decade of the 19th century saw three strikes.", dct: "2019-05-06", timexes: [["last decade of the 19th century", "189X"]] },
  { text: "The regent died on 4 March 1799. That same year the council split.", dct: "2019-05-06", timexes: [["4 March 1799", "1799-03-04"], ["That same year", "1799"]] },
  { text: "The auction was put off until June.", dct: "2014-09-16", timexes: [["June", "../2015-06"]] },
  { text: "The scribe lived in the second century AD.", dct: "2019-05-06", timexes: [["second century AD", "01XX"]] },
  { text: "The fair runs in December and January.", dct: "2005-08-17", timexes: [["December", "2005-12"], ["January", "2006-01"]] },
  { text: "In March the court will rule; by Monday we will have a draft.", dct: "2005-08-17", timexes: [["March", "2006-03"], ["Monday", "2005-08-22"]] },
  { text: "A vote on Wednesday (24.08) is planned.", dct: "2005-08-17", timexes: [["Wednesday (24.08)", "2005-08-24"]] },
  { text: "The admiral took command on 12 October 1939. As early as 1938 an agent had asked for it. On 26 November shots were fired; his wife, born on 5 June 1905, stayed behind. In January the ship sank.", dct: "2015-05-01", timexes: [["12 October 1939", "1939-10-12"], ["1938", "1938"], ["26 November", "1939-11-26"], ["5 June 1905", "1905-06-05"], ["January", "1940-01"]] },
  { text: "The glass is of the late 16th and early 17th centuries, the walls were raised from the 10th to the 12th century.", dct: "2016-09-10", timexes: [["late 16th", "1567/1600"], ["early 17th centuries", "1601/1633"], ["10th to the 12th century", "09XX/11XX"]] },
  { text: "The 16th- and 17th-century glass survives.", dct: "2016-09-10", timexes: [["16th", "15XX"], ["17th-century", "16XX"]] },
  { text: "The roof was mended from spring 1971 to autumn 1973 (see pp. 1200–1245).", dct: "2016-09-10", timexes: [["spring 1971 to autumn 1973", "1971-21/1973-23"]] },
  { text: "In the years 1563, 1578 and 1603 plague struck.", dct: "2016-09-10", timexes: [["1563", "1563"], ["1578", "1578"], ["1603", "1603"]] },
  { text: "He crossed the river on 24 June 1812. Kutuzov, who would die in 1813, took command on 29 August. In December the army left.", dct: "2016-09-10", timexes: [["24 June 1812", "1812-06-24"], ["1813", "1813"], ["29 August", "1812-08-29"], ["December", "1812-12"]] },
  { text: "He crossed the river on 24 June 1812, and in 1813 he came back. On 16 October the battle began.", dct: "2016-09-10", timexes: [["24 June 1812", "1812-06-24"], ["1813", "1813"], ["16 October", "1813-10-16"]] },
  { text: "The siege began on 26 November 1812. On 7 December the assault opened, which ended only on 8 January. On 14 December a regiment arrived. In January the front stood still.", dct: "2015-05-01", timexes: [["26 November 1812", "1812-11-26"], ["7 December", "1812-12-07"], ["8 January", "1813-01-08"], ["14 December", "1812-12-14"], ["January", "1813-01"]] },
  { text: "The town held out from 9 November 1855 until 22 March of the following year. The fort fell in 1860, and next spring the troop came back.", dct: "2015-05-01", timexes: [["9 November 1855 until 22 March of the following year", "1855-11-09/1856-03-22"], ["1860", "1860"], ["next spring", "1861-21"]] },
  { text: "In March 2018 the island denounced the treaty signed in 2002 with the duchy. In November of the following year it broke off relations.", dct: null, timexes: [["March 2018", "2018-03"], ["2002", "2002"], ["November of the following year", "2019-11"]] },
];
