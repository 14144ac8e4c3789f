import type { TimexCase } from "../../pack.ts";

/** Lives and wars as encyclopaedias tell them: both calendars, lists of centuries. */
// biome-ignore format: table
export const HISTORY_CASES: readonly TimexCase[] = [
  { text: "La charte date du 5 (17) mai 1877, son annexe du 25 octobre (6 novembre).", dct: "2019-05-06", timexes: [["5 (17) mai 1877", "1877-05-17"], ["25 octobre (6 novembre)", "1877-11-06"]] },
  { text: "Les ateliers des XVIe, XVIIe et XVIIIe siècles ont disparu.", dct: "2019-05-06", timexes: [["XVIe", "15XX"], ["XVIIe", "16XX"], ["XVIIIe siècles", "17XX"]] },
  { text: "Il reçoit la couronne en l'an 800.", dct: "2019-05-06", timexes: [["l'an 800", "0800"]] },
];
