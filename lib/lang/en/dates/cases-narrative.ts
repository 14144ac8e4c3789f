import type { TimexCase } from "../../pack.ts";

/** Short stories: the year that runs on, bare days, nights between two days, distances from the day told last. */
// biome-ignore format: table
export const NARRATIVE_CASES: readonly TimexCase[] = [
  { text: "The envoy came in June 2023 and left the month after. The treaty lapsed the year after.", dct: "2025-11-30", timexes: [["June 2023", "2023-06"], ["month after", "2023-07"], ["year after", "2024"]] },
  { text: "The coalition was sworn in on June 3, 2022, after a long winter of talks.\n\nOn July 19 it lost its first vote. The speaker resigned on October 6, and nine days later a deputy took the chair.\n\nThe budget was passed on February 2.", dct: "2024-09-12", timexes: [["June 3, 2022", "2022-06-03"], ["July 19", "2022-07-19"], ["October 6", "2022-10-06"], ["nine days later", "2022-10-15"], ["February 2", "2023-02-02"]] },
  { text: "The harbour strike began in the summer of 2021. On July 8 the crews walked out; they came back on August 2.", dct: "2023-11-30", timexes: [["summer of 2021", "2021-22"], ["July 8", "2021-07-08"], ["August 2", "2021-08-02"]] },
  { text: "The bridge was closed on September 4, 2021 and opened again on January 9.", dct: "2023-11-30", timexes: [["September 4, 2021", "2021-09-04"], ["January 9", "2022-01-09"]] },
  { text: "The treaty was initialled on May 7, 2019.\n\nOn March 21 the ministry called it dead.", dct: "2024-03-25", timexes: [["May 7, 2019", "2019-05-07"], ["March 21", "2024-03-21"]] },
  { text: "The envoys met on February 3 and signed on the night of February 8-9.", dct: "2024-03-25", timexes: [["February 3", "2024-02-03"], ["night of February 8-9", "2024-02-08/2024-02-09"]] },
  { text: "They met on February 3 and signed on the night of the 8th to the 9th; two days afterwards the text was out.", dct: "2024-03-25", timexes: [["February 3", "2024-02-03"], ["night of the 8th to the 9th", "2024-02-08/2024-02-09"], ["two days afterwards", "2024-02-11"]] },
  { text: "The lease was signed in May 2020. A year later, on July 17, the port was sold, and in that August it reopened.", dct: "2024-03-25", timexes: [["May 2020", "2020-05"], ["A year later", "2021"], ["July 17", "2021-07-17"], ["August", "2021-08"]] },
  { text: "On February 14 the premier signed the pact that his envoy had initialled nine days earlier in Oslo. Two days later he resigned.", dct: "2024-03-25", timexes: [["February 14", "2024-02-14"], ["nine days earlier", "2024-02-05"], ["Two days later", "2024-02-16"]] },
  { text: "The plan dates from early 2023. On January 20 the firms signed, and on June 29 two more.", dct: "2025-06-10", timexes: [["early 2023", "2023-01/2023-03"], ["January 20", "2023-01-20"], ["June 29", "2023-06-29"]] },
  { text: "2019. On October 9 troops cross the border. Eight days later a truce is brokered.", dct: "2023-12-04", timexes: [["2019", "2019"], ["October 9", "2019-10-09"], ["Eight days later", "2019-10-17"]] },
  { text: "Protests began on July 1. On the 16th six people were killed.", dct: "2024-08-19", timexes: [["July 1", "2024-07-01"], ["16th", "2024-07-16"]] },
  { text: "The deal was extended on March 18 and again on May 17.", dct: "2024-08-19", timexes: [["March 18", "2024-03-18"], ["May 17", "2024-05-17"]] },
  { text: "The premier is expected in Kyiv in June.", dct: "2024-05-02", timexes: [["June", "2024-06"]] },
  { text: "The mediator brought both men to Geneva on May 14, 2023, and again on July 15.", dct: "2025-03-14", timexes: [["May 14, 2023", "2023-05-14"], ["July 15", "2023-07-15"]] },
  { text: "They will vote on May 14 and again on July 15.", dct: "2025-03-14", timexes: [["May 14", "2025-05-14"], ["July 15", "2025-07-15"]] },
  { text: "The envoys last sat down together on October 24.", dct: "2025-03-14", timexes: [["October 24", "2024-10-24"]] },
  { text: "The ports were closed on Thursday. The mediator saw both on May 14, 2023 and on July 15. On October 5 one of them stayed at home; a round due in Oslo on November 20 was dropped.\n\nA swap agreed on December 7 was carried out six days later.", dct: "2025-03-14", timexes: [["Thursday", "2025-03-13"], ["May 14, 2023", "2023-05-14"], ["July 15", "2023-07-15"], ["October 5", "2023-10-05"], ["November 20", "2023-11-20"], ["December 7", "2023-12-07"], ["six days later", "2023-12-13"]] },
  { text: "The text was released on Thursday. The envoy complained later in the day.", dct: "2025-03-14", timexes: [["Thursday", "2025-03-13"], ["later in the day", "2025-03-13"]] },
  { text: "Tunis froze the fishing pact on Wednesday.\n\nThe pact, signed in Palermo on October 8, 2002, provided for a commission. Tunis had recalled its consul on March 19.", dct: "2022-06-09", timexes: [["Wednesday", "2022-06-08"], ["October 8, 2002", "2002-10-08"], ["March 19", "2022-03-19"]] },
  { text: "The envoy, appointed in 2020, visited Quito on March 5.", dct: null, timexes: [["2020", "2020"], ["March 5", "XXXX-03-05"]] },
  { text: "The envoy, appointed in 2020, visited Quito on March 5.", dct: "2024-03-10", timexes: [["2020", "2020"], ["March 5", "2024-03-05"]] },
  { text: "The police went in on April 5. The guest had been given asylum that Friday morning.", dct: "2024-04-12", timexes: [["April 5", "2024-04-05"], ["that Friday morning", "2024-04-05"]] },
  { text: "The minister said that Friday was a good day.", dct: "2024-04-09", timexes: [["Friday", "2024-04-05"]] },
];
