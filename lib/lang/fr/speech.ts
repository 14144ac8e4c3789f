import { triggerRows } from "../shared/triggers.ts";

/** Verbs of saying in French news. */
// biome-ignore format: one row a line
export const SPEECH = triggerRows("fr", [
  ["dire", "CONSULT/statement", "agent-first", "noun", "(?:(?<=(?:a|ont|avait|avaient|aurait|auraient) (?:[a-zà-ÿ']+ ){0,2})(?:dit|déclaré|affirmé|assuré|annoncé|indiqué|souligné|expliqué|précisé|confirmé|ajouté|estimé|martelé|insisté|lancé|rappelé|fait savoir|reconnu|redit|répété|réitéré|réaffirmé|fait valoir|maintenu|juré|répondu|averti|prévenu|tranché|asséné|tonné|résumé|déploré|regretté|plaidé|promis que)|déclarait|affirmait|annonçait|assurait|(?<=, )(?:a-t-il|a-t-elle|ont-ils|ont-elles) (?:dit|déclaré|affirmé|assuré|annoncé|indiqué|souligné|expliqué|précisé|confirmé|ajouté|estimé|lancé))", "Le ministre a déclaré lundi que le commerce progressait."],
]);
