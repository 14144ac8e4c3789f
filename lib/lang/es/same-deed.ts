import type { TriggerLine } from "../shared/triggers.ts";

/** Words that point at the deed told before, whose type they take. */
// biome-ignore format: table
export const SAME_DEED: readonly TriggerLine[] = [
  ["hizo-lo-mismo", "COOPERATE", "agent-first", "verb", "(?:(?:hizo|hicieron|hará|harán|haría|harían|ha hecho|han hecho|hace|hacen) (?:lo (?:propio|mismo)|otro tanto)|(?:siguió|siguieron|sigue|siguen|seguirá|seguirán) (?:su(?:s)? (?:ejemplo|pasos)|el ejemplo|la misma senda)|(?:respondió|respondieron|responde|responden|responderá) (?:con la misma moneda|de la misma manera|recíprocamente|en reciprocidad))", "Ecuador hizo lo propio un año después."],
];
