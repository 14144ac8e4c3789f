import type { TimexCase } from "../../pack.ts";

/** Short stories: the year that runs on, bare days, nights between two days, distances from the day told last. */
// biome-ignore format: table
export const NARRATIVE_CASES: readonly TimexCase[] = [
  { text: "La coalition a prêté serment le 3 juin 2022.\n\nLe 19 juillet, elle a perdu son premier vote ; le 6 octobre, le président de la chambre a démissionné et, neuf jours plus tard, un adjoint l'a remplacé.\n\nLe budget a été adopté le 2 février.", dct: "2024-09-12", timexes: [["3 juin 2022", "2022-06-03"], ["19 juillet", "2022-07-19"], ["6 octobre", "2022-10-06"], ["neuf jours plus tard", "2022-10-15"], ["2 février", "2023-02-02"]] },
  { text: "La délégation est arrivée le 10 février ; dans la nuit du 14 au 15, les canons se sont tus.", dct: "2024-03-25", timexes: [["10 février", "2024-02-10"], ["nuit du 14 au 15", "2024-02-14/2024-02-15"]] },
  { text: "Le ministre a reçu le 12 mars son homologue, qui avait vu deux jours plus tôt l'émissaire du Conseil. Trois jours plus tard le texte était prêt.", dct: "2024-03-25", timexes: [["12 mars", "2024-03-12"], ["deux jours plus tôt", "2024-03-10"], ["Trois jours plus tard", "2024-03-15"]] },
  { text: "Oslo a convoqué lundi l'ambassadeur.", dct: "2024-03-26", timexes: [["lundi", "2024-03-25"]] },
  { text: "Les deux pays s'étaient réconciliés en octobre l'an dernier.", dct: "2024-03-26", timexes: [["octobre l'an dernier", "2023-10"]] },
  { text: "Septembre a tout changé.", dct: "2023-03-20", timexes: [["Septembre", "2022-09"]] },
  { text: "Dans la nuit du 26 au 27 février 2014, des hommes armés prennent la mairie. Le 1er mars, le parlement se réunit ; le 6, il vote.", dct: "2023-08-21", timexes: [["nuit du 26 au 27 février 2014", "2014-02-26/2014-02-27"], ["1er mars", "2014-03-01"], ["6", "2014-03-06"]] },
  { text: "En août 2008, la guerre éclate. Dans la nuit du 7 au 8, l'artillerie ouvre le feu ; le 12, le président est à Moscou.", dct: "2025-03-03", timexes: [["août 2008", "2008-08"], ["nuit du 7 au 8", "2008-08-07/2008-08-08"], ["12", "2008-08-12"]] },
  { text: "Les deux hommes se sont vus au cours du week-end.", dct: "2024-10-17", timexes: [["week-end", "2024-10-12/2024-10-13"]] },
  { text: "Réuni le 14 en session extraordinaire, le conseil a délibéré.", dct: "2024-10-17", timexes: [["14", "2024-10-14"]] },
  { text: "Tunis a gelé mercredi le pacte de pêche.\n\nLe pacte, signé à Palerme le 8 octobre 2002, prévoyait une commission. Tunis avait rappelé son consul le 19 mars.", dct: "2022-06-09", timexes: [["mercredi", "2022-06-08"], ["8 octobre 2002", "2002-10-08"], ["19 mars", "2022-03-19"]] },
  { text: "Le consul a dénoncé ce choix le 25 avril, tout en assurant que les visas ne seraient pas touchés.", dct: "2022-06-09", timexes: [["25 avril", "2022-04-25"]] },
  { text: "Le maire, élu en 2020, a visité Quito le 5 mars.", dct: null, timexes: [["2020", "2020"], ["5 mars", "XXXX-03-05"]] },
  { text: "La police est entrée le 5 avril. L'asile avait été accordé ce vendredi-là.", dct: "2024-04-12", timexes: [["5 avril", "2024-04-05"], ["ce vendredi-là", "2024-04-05"]] },
];
