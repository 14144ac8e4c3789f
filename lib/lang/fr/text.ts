import type { LanguagePack } from "../pack.ts";

/** Abbreviations after which no sentence ends, those of dates first; clauses wait for the words of its events. */
// biome-ignore format: table
export const TEXT: LanguagePack["text"] = {
  abbreviations: [
    // dates
    "janv. #", "janv.", "févr.", "fév.", "avr. #", "juil.", "sept. #", "oct. #", "nov. #", "déc. #",
    "lun. #", "mar. #", "mer. #", "jeu. #", "ven. #", "sam. #", "dim. #", "av. j.", "av. j.-c.", "apr. j.-c.", "av.", "apr.", "s. #",
    // le reste
    "m.", "mm.", "mme.", "dr.", "pr.", "me.", "mgr.", "st.", "ste.", "gén.", "col.", "cdt.", "cap.", "lt.", "amb.", "min.", "prés.", "art. #", "al. #", "n. #", "no. #", "p. #", "pp. #", "vol. #", "t. #", "chap. #", "éd.", "cf.", "env.", "ex.", "etc. #", "bd.", "boul.", "tél. #", "vs.", "hab.", "ha.", "é.-u.", "u.e.", "r.d.c.", "o.n.u.",
  ],
  clauseOpeners: [],
};
