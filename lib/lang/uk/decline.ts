import type { HeadlineParty } from "../pack.ts";
import type { Case } from "./declension.ts";
import { declineName, isPluralName, nominativeName } from "./decline-names.ts";
import { declinePerson } from "./decline-persons.ts";

/** Somebody's name in a case; null where no rule is sure of it. What no table knows may already stand in some case: null. */
export function decline({ name, kind, female, familyFirst, unlisted }: HeadlineParty, wanted: Case): string | null {
  if (unlisted) return null;
  if (kind !== "person") return declineName(name, kind === "state", wanted);
  return declinePerson(name, { isFemale: female === true, isFamilyFirst: familyFirst === true }, wanted);
}

/** The name in the nominative. */
export const nominative = ({ name, kind }: HeadlineParty): string =>
  kind === "organisation" ? nominativeName(name) : name;

/** True for one whose verb stands in the plural: "Сполучені Штати", "країни Балтії". */
export const isPlural = ({ name, kind }: HeadlineParty): boolean => kind !== "person" && isPluralName(name);
