import type { HeadlineParty } from "../pack.ts";
import { genderOf } from "./gender.ts";

/** Person, gender and number of a verb behind its subject: he, she, the two of them, men, women. */
export type Agreement = "he" | "she" | "both" | "both women" | "men" | "women";

/** How the verb of these subjects stands; null where no gender is sure that would decide. */
export function agreementOf(agents: readonly HeadlineParty[]): Agreement | null {
  const genders = agents.map(genderOf);
  const hasMan = genders.some((gender) => gender === "m" || gender === "people");
  const areWomen = genders.every((gender) => gender === "f");
  if (agents.length === 1) return genders[0] === "people" ? "men" : hasMan ? "he" : areWomen ? "she" : null;
  if (agents.length === 2) return hasMan ? "both" : areWomen ? "both women" : null;
  const people = agents.filter(({ kind }) => kind === "person");
  if (people.length === 0) return "she"; // states and organisations in the plural take the feminine singular
  if (people.some((person) => genderOf(person) === "m")) return "men";
  return areWomen && people.length === agents.length ? "women" : null;
}

/** Masculine and feminine plural of verbs in the present that take no bare "ون" and "ن". */
const IRREGULAR: Readonly<Record<string, readonly [men: string, women: string]>> = {
  يتعاون: ["يتعاونون", "يتعاون"],
  يجري: ["يجرون", "يجرين"],
  يحتج: ["يحتجون", "يحتججن"],
  يدلي: ["يدلون", "يدلين"],
  يستدعي: ["يستدعون", "يستدعين"],
  يستقيل: ["يستقيلون", "يستقلن"],
  ينفي: ["ينفون", "ينفين"],
  يقيم: ["يقيمون", "يقمن"],
  يزور: ["يزورون", "يزرن"],
  يعلن: ["يعلنون", "يعلن"],
  يقوم: ["يقومون", "يقمن"],
  يلتقي: ["يلتقون", "يلتقين"],
};

/** A verb in the present, from the form with "he": "يزور", "تزور", "يزوران", "تزوران", "يزورون", "يزرن". */
export function conjugate(verb: string, agreement: Agreement): string {
  const [men, women] = IRREGULAR[verb] ?? [`${verb}ون`, `${verb}ن`];
  const forms: Readonly<Record<Agreement, string>> = {
    he: verb,
    she: `ت${verb.slice(1)}`,
    both: `${verb}ان`,
    "both women": `ت${verb.slice(1)}ان`,
    men,
    women,
  };
  return forms[agreement];
}

/** "His, her, their" at the end of a word. */
export const POSSESSIVE: Readonly<Record<Agreement, string>> = {
  he: "ه",
  she: "ها",
  both: "هما",
  "both women": "هما",
  men: "هم",
  women: "هن",
};
