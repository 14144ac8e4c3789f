import { triggerRows } from "../shared/triggers.ts";

/** Verbs of saying in French news. */
// biome-ignore format: one row a line
export const SPEECH = triggerRows("fr", [
  ["dire", "CONSULT/statement", "agent-first", "noun", "(?:(?<=(?:a|ont|avait|avaient|aurait|auraient) (?:[a-zà-ÿ']+ ){0,2})(?:dit|déclaré|affirmé|assuré|annoncé|indiqué|souligné|expliqué|précisé|confirmé|ajouté|estimé|martelé|insisté|lancé|rappelé|fait savoir|reconnu|redit|répété|réitéré|réaffirmé|fait valoir|maintenu|juré|répondu|averti|prévenu|tranché|asséné|tonné|résumé|déploré|regretté|plaidé|promis que)|déclarait|affirmait|annonçait|assurait|(?<=[,\"] ?)(?:dit|déclare|affirme|assure|annonce|indique|souligne|explique|précise|confirme|ajoute|estime|rapporte|relate|relève|note|signale|écrit|fait savoir|a appris|apprend)(?= (?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche |ce |hier |à |dans |de son côté )?(?:[a-zà-ÿ]+ )?(?:l[ea]s? |l'|un |une |m\\. |mme |[a-zà-ÿ]))|(?<=, )(?:a-t-il|a-t-elle|ont-ils|ont-elles) (?:dit|déclaré|affirmé|assuré|annoncé|indiqué|souligné|expliqué|précisé|confirmé|ajouté|estimé|lancé))", "Le ministre a déclaré lundi que le commerce progressait."],
]);
