import type { TriggerLine } from "../shared/triggers.ts";
import { W } from "./trigger-parts.ts";

/** What a visit consists of, in French news: dinners, wreaths, speeches. Source: own reading. */
// biome-ignore format: table
export const ON_VISIT: readonly TriggerLine[] = [
  ["offrir-diner", "CONSULT/reception", "agent-first", "verb", `(?:offert|donné|organisé|offre|offrait|offrira|donnera) (?:un |une )?(?:${W} ){0,2}?(?:dîner|déjeuner|banquet|réception|cocktail)(?! débat)`, "La ministre a offert un dîner en l'honneur de son hôte."],
  ["deposer-gerbe", "SUPPORT", "agent-first", "verb", `(?:dépos|fleur)(?:é|e|ent|era|èrent) (?:${W} ){0,2}?(?:gerbes?|couronnes?|tombes?|bouquets?)`, "Le ministre a déposé une gerbe de fleurs au mausolée."],
  ["prendre-parole", "CONSULT/multilateral", "agent-first", "verb", `(?:pris|prend|prendra|prenait) (?:${W} )?la parole (?:devant|à la tribune|au parlement|à l'assemblée)|(?:prononcé|prononce|prononcera) (?:${W} ){1,3}?(?:discours|allocution) (?:devant|à la tribune|au parlement|à l'assemblée)`, "Elle a ensuite pris la parole devant le Parlement."],
  ["informer-hote", "CONSULT", "agent-first", "verb", `(?:informé|mis au courant|briefé) (?:${W} ){0,2}?(?:hôte|homologue|interlocuteur|visiteur|invitée?)`, "La ministre a informé son hôte de la situation."],
  ["discuter-en-detail", "CONSULT", "mutual", "verb", `(?:discuté|débattu|conversé) (?:${W} ){1,3}?(?:de|du|des|sur|d)(?=[ '])`, "Les deux hommes ont discuté en détail du commerce."],
  ["venir-remercier", "SUPPORT", "agent-first", "verb", `venue?s? (?:${W} )?(?:remercier|féliciter|saluer)`, "Le ministre est venu remercier le président."],
];
