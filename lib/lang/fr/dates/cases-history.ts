import type { TimexCase } from "../../pack.ts";

/** Lives and wars as encyclopaedias tell them: both calendars, lists of centuries. */
// biome-ignore format: table
export const HISTORY_CASES: readonly TimexCase[] = [
  { text: "La charte date du 5 (17) mai 1877, son annexe du 25 octobre (6 novembre).", dct: "2019-05-06", timexes: [["5 (17) mai 1877", "1877-05-17"], ["25 octobre (6 novembre)", "1877-11-06"]] },
  { text: "Les ateliers des XVIe, XVIIe et XVIIIe siècles ont disparu.", dct: "2019-05-06", timexes: [["XVIe", "15XX"], ["XVIIe", "16XX"], ["XVIIIe siècles", "17XX"]] },
  { text: "Il reçoit la couronne en l'an 800.", dct: "2019-05-06", timexes: [["l'an 800", "0800"]] },
  { text: "Le siège commença le 26 novembre 1812. Le 7 décembre débuta l'assaut, qui ne prit fin que le 8 janvier. Le 14 décembre arriva un régiment.", dct: "2015-05-01", timexes: [["26 novembre 1812", "1812-11-26"], ["7 décembre", "1812-12-07"], ["8 janvier", "1813-01-08"], ["14 décembre", "1812-12-14"]] },
  { text: "La place tomba en 1855. Au printemps suivant, la troupe revint.", dct: "2015-05-01", timexes: [["1855", "1855"], ["printemps suivant", "1856-21"]] },
  { text: "En mars 2018, l'île dénonça le traité signé en 2002 avec le duché. En novembre de l'année suivante, elle rompit ses relations.", dct: null, timexes: [["mars 2018", "2018-03"], ["2002", "2002"], ["novembre de l'année suivante", "2019-11"]] },
];
