import type { DateRule } from "../../pack.ts";
import { COUNTED, FULL_WEEKDAY, NUMBER, SINGULAR } from "./forms.ts";

const PLURAL = "(?:semanas|meses|años|décadas|días|lustros|siglos)";
const SOME = "(?:unos|unas|algunos|algunas|varios|varias|pocos|pocas|muchos|muchas|escasos|escasas|bastantes)";
/** A date at which a phrase is anchored: "dos días después del 16 de marzo". */
const ANCHOR = "(?:{weekday},? )?(?:{day} de {month}(?: (?:de |del )?{year})?|{holiday})";

/** Dates at a counted distance from the article's own, from the one told last, or from one that the phrase names. */
// biome-ignore format: table
export const COUNTED_RULES: readonly DateRule[] = [
  { id: "es/ago", kind: "offset", pattern: `(?<!desde )<hace (?:ya )?(?:como )?${NUMBER} ${COUNTED}>(?! (?:y medio|y media))`, example: "hace dos semanas", direction: -1, from: "dct" },
  { id: "es/ago-halves", kind: "offset", pattern: `(?<!desde )<hace (?:ya )?(?:${NUMBER} )?(?<!(?:hace|un|ya) )${COUNTED} y medi[oa]>`, example: "hace dos años y medio", direction: -1, from: "dct", implies: { andHalf: true } },
  { id: "es/ago-one-and-half", kind: "offset", pattern: `(?<!desde )<hace (?:ya )?(?:casi |más de )?(?:una? )?${SINGULAR}{unit} y medi[oa]>`, example: "hace un mes y medio", direction: -1, from: "dct", implies: { andHalf: true } },
  { id: "es/within-halves", kind: "offset", pattern: `<(?:dentro de|de aquí a) (?:${NUMBER} ${COUNTED}|(?:una? )?${SINGULAR}{unit}) y medi[oa]>|^<en (?:{number} ${COUNTED}|(?:una? )?${SINGULAR}{unit}) y medi[oa]>$`, example: "dentro de un año y medio", direction: 1, from: "dct", implies: { andHalf: true } },
  { id: "es/ago-exactly", kind: "offset", pattern: `(?<!desde )<(?:hace justo|hace exactamente|hoy hace|hace ahora|ahora hace|hace hoy|mañana hará|se cumplen) ${NUMBER} ${COUNTED}>(?! de(?!\\p{L}))`, example: "hace ahora diez años", direction: -1, from: "dct" },
  { id: "es/ago-fortnight", kind: "offset", pattern: "(?<!desde )<hace (?:una quincena|quince días)>", example: "hace una quincena", direction: -1, from: "dct", implies: { unit: "week", number: 2 } },
  { id: "es/ago-half", kind: "offset", pattern: "(?<!desde )<hace medio año>", example: "hace medio año", direction: -1, from: "dct", implies: { unit: "month", number: 6 } },
  { id: "es/ago-half-decade", kind: "offset", pattern: "(?<!desde )<hace (?:un lustro)>", example: "hace un lustro", direction: -1, from: "dct", implies: { unit: "year", number: 5 } },
  { id: "es/ago-half-century", kind: "offset", pattern: "(?<!desde )<hace medio siglo>", example: "hace medio siglo", direction: -1, from: "dct", implies: { unit: "year", number: 50 } },
  { id: "es/ago-back", kind: "offset", pattern: `<${NUMBER} ${COUNTED} atrás>`, example: "dos años atrás", direction: -1, from: "dct" },
  { id: "es/within", kind: "offset", pattern: `<(?:dentro de|de aquí a|de aqui a) ${NUMBER} ${COUNTED}>`, example: "dentro de dos semanas", direction: 1, from: "dct" },
  { id: "es/within-fortnight", kind: "offset", pattern: "<dentro de (?:una quincena|quince días)>", example: "dentro de quince días", direction: 1, from: "dct", implies: { unit: "week", number: 2 } },
  { id: "es/within-half", kind: "offset", pattern: "<dentro de medio año>", example: "dentro de medio año", direction: 1, from: "dct", implies: { unit: "month", number: 6 } },
  { id: "es/in-phrase", kind: "offset", pattern: `^<en ${NUMBER} ${COUNTED}>$`, example: "en 3 días", direction: 1, from: "dct" },

  { id: "es/later", kind: "offset", pattern: `<(?:sólo |solo |apenas |justo |tan sólo |exactamente )?${NUMBER} ${COUNTED} (?:después|despues|más tarde|mas tarde)>(?! (?:de|del|que)(?!\\p{L}))`, example: "dos días después", direction: 1, from: "event" },
  { id: "es/at-later", kind: "offset", pattern: `a (?:los|las) <{number} (?!años?(?!\\p{L}))${COUNTED}>(?! (?:de(?!\\p{L})|del(?!\\p{L})|y medio|siguientes))`, example: "a los tres días", direction: 1, from: "event" },
  { id: "es/after-a-time", kind: "offset", pattern: `<al cabo de ${NUMBER} ${COUNTED}>`, example: "al cabo de dos años", direction: 1, from: "event" },
  { id: "es/earlier", kind: "offset", pattern: `<${NUMBER} ${COUNTED} antes>(?! (?:de|del|que)(?!\\p{L}))`, example: "tres semanas antes", direction: -1, from: "event" },
  { id: "es/next-morning", kind: "offset", pattern: "(?:a|en) la <(?:mañana|tarde|noche|madrugada) siguiente>", example: "a la mañana siguiente", direction: 1, from: "told", implies: { unit: "day", number: 1 } },
  { id: "es/next-day", kind: "offset", pattern: "(?:al|el|del) <(?:día siguiente|siguiente día|otro día)>(?! (?:de|del|al|a (?:la|las|los|el|que))(?!\\p{L}))", example: "al día siguiente", direction: 1, from: "told", implies: { unit: "day", number: 1 } },
  { id: "es/day-before", kind: "offset", pattern: "la <víspera>(?! del?(?!\\p{L}))|(?:el|del) <(?:día anterior|día previo|día antes)>(?! (?:de|del|a|al)(?!\\p{L}))", example: "la víspera", direction: -1, from: "told", implies: { unit: "day", number: 1 } },
  { id: "es/same-day", kind: "offset", pattern: "<(?:ese mismo día|aquel mismo día|ese día|aquel día|el mismo día|mismo día|dicho día)>(?! (?:en que|que|de|del)(?!\\p{L}))", example: "el mismo día", direction: 1, from: "event", implies: { unit: "day", number: 0 } },
  { id: "es/that-night", kind: "offset", pattern: "<(?:esa misma|aquella misma|esa|aquella) (?:noche|mañana|tarde|madrugada|jornada)>", example: "esa misma noche", direction: 1, from: "event", implies: { unit: "day", number: 0 } },
  { id: "es/after-date", kind: "offset", pattern: `${NUMBER} ${COUNTED} (?:después|despues) de(?:l| la| el)? (?:día )?${ANCHOR}`, example: "dos días después del 16 de marzo", direction: 1, from: "target" },
  { id: "es/before-date", kind: "offset", pattern: `${NUMBER} ${COUNTED} antes de(?:l| la| el)? (?:día )?${ANCHOR}`, example: "una semana antes del 16 de marzo", direction: -1, from: "target" },
  { id: "es/after-event-of-date", kind: "offset", pattern: `<${NUMBER} ${COUNTED} (?:después|despues)> de(?:l| la| los| las| su| una?)?(?= (?:[a-zà-ÿ'-]{2,20} ){1,3}(?:del|de) ${ANCHOR})`, example: "dos días después de la cumbre del 16 de marzo", direction: 1, from: "target" },
  { id: "es/before-event-of-date", kind: "offset", pattern: `<${NUMBER} ${COUNTED} antes> de(?:l| la| los| las| su| una?)?(?= (?:[a-zà-ÿ'-]{2,20} ){1,3}(?:del|de) ${ANCHOR})`, example: "dos días antes de la cumbre del 16 de marzo", direction: -1, from: "target" },
  { id: "es/day-after-date", kind: "offset", pattern: `<día (?:después|siguiente) (?:de|del|a|al) ${ANCHOR}>`, example: "el día después de navidad", direction: 1, from: "target", implies: { unit: "day", number: 1 } },
  { id: "es/eve-of-date", kind: "offset", pattern: `<víspera del (?:día )?${ANCHOR}>`, example: "la víspera del 16 de marzo", direction: -1, from: "target", implies: { unit: "day", number: 1 } },
  { id: "es/week-from-weekday", kind: "offset", pattern: `<${FULL_WEEKDAY}{weekday} (?:en ocho|en ocho días|de la otra semana)>`, example: "el lunes en ocho", direction: 1, from: "target", implies: { unit: "week", number: 1 } },

  { id: "es/eve-of", kind: "vague", pattern: "(?:en )?(?:la víspera|vísperas) (?:de|del)", example: "en vísperas de la cumbre", points: "narrative-before" },
  { id: "es/ago-some", kind: "vague", pattern: `hace (?:ya )?(?:${SOME} )?(?:${PLURAL}|horas|poco|mucho|tiempo|un tiempo|unos instantes|bastante)(?: tiempo)?`, example: "hace unos días", points: "past" },
  { id: "es/hours-ago", kind: "vague", pattern: "hace {number} (?:horas?|minutos?|segundos?)", example: "hace dos horas", points: "past" },
];
