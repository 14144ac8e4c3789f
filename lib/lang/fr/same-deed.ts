import type { TriggerLine } from "../shared/triggers.ts";

/** Words that point at the deed told before, whose type they take. */
// biome-ignore format: table
export const SAME_DEED: readonly TriggerLine[] = [
  ["faire-de-meme", "COOPERATE", "agent-first", "verb", "(?:(?:a|ont|avait|avaient) (?:fait (?:de même|la même chose|pareil)|emboîté le pas|suivi (?:son|leur|cet|l') ?exemple|suivi le mouvement)|(?:en a|en ont|en avait|en avaient) fait autant|(?:fait|font|fit|firent|fera|feront) de même|(?:emboîte|emboîtent|emboîta|emboîtèrent|emboîtera) le pas|(?:suit|suivent|suivit|suivirent|suivra) (?:son|leur|cet) exemple)", "L'Équateur a fait de même un an plus tard."],
];
