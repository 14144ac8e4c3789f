import type { DateRule } from "../../pack.ts";
import { COUNTED, NUMBER, SINGULAR } from "./forms.ts";

const PLURAL = "(?:semanas|meses|años|décadas|días)";

/** Dates that a word carries: counted from the article, or from what the text told before. */
// biome-ignore format: table
export const RELATIVE: readonly DateRule[] = [
  { id: "es/day-shift", kind: "shifted-unit", pattern: "{dayShift}", example: "ayer" },
  { id: "es/day-shift-part", kind: "shifted-unit", pattern: "<{dayShift} por la (?:mañana|tarde|noche)>", example: "ayer por la tarde" },
  { id: "es/tomorrow", kind: "shifted-unit", pattern: "(?<!(?:la|esta|una|cada|por la|de la|pasado) )<mañana>(?=[,.;]|$| (?:el|la|los|se|será|martes|lunes|miércoles|jueves|viernes|en|a))", example: "mañana se reúnen", implies: { unit: "day", shift: 1 } },
  { id: "es/shift-unit", kind: "shifted-unit", pattern: `(?:el |la |del |al )?<{shift} ${SINGULAR}(?!d[ií]a){unit}>(?! (?:de|después|antes|más))`, example: "el próximo mes" },
  { id: "es/unit-shift", kind: "shifted-unit", pattern: `(?:el |la |del |al )?<${SINGULAR}(?!d[ií]a){unit} (?!anterior|siguiente){shift}>(?! (?:de|a)(?!\\p{L}))`, example: "la semana pasada" },
  { id: "es/part-shift-unit", kind: "shifted-unit", pattern: `{part} (?:el |la )?(?:{shift} ${SINGULAR}{unit}|${SINGULAR}{unit} {shift})`, example: "a principios de este año" },
  { id: "es/part-del-end", kind: "shifted-unit", pattern: `(?:finales|final|fines|fin) del? (?:l[ao] )?(?:{shift} ${SINGULAR}{unit}|${SINGULAR}{unit} {shift})`, example: "a finales del año pasado", implies: { part: "end" } },
  { id: "es/part-del-start", kind: "shifted-unit", pattern: `(?:principios|principio|comienzos|comienzo|inicios|inicio) del? (?:la )?(?:{shift} ${SINGULAR}{unit}|${SINGULAR}{unit} {shift})`, example: "a principios del mes pasado", implies: { part: "start" } },
  { id: "es/part-del-mid", kind: "shifted-unit", pattern: `mediados del? (?:la )?(?:{shift} ${SINGULAR}{unit}|${SINGULAR}{unit} {shift})`, example: "a mediados del próximo año", implies: { part: "mid" } },
  { id: "es/end-of-unit", kind: "shifted-unit", pattern: "(?:a |para |antes de )<(?:finales|final|fines|fin) del? (?=año|mes|siglo){unit}>(?! (?:\\d|pasado|próximo|que|en curso))", example: "a finales de año", implies: { part: "end", shift: 0 } },
  { id: "es/start-of-unit", kind: "shifted-unit", pattern: "(?:a |desde )<(?:principios|comienzos|inicios) del? (?=año|mes|siglo){unit}>(?! (?:\\d|pasado|próximo|que|en curso))", example: "a principios de año", implies: { part: "start", shift: 0 } },
  { id: "es/mid-of-unit", kind: "shifted-unit", pattern: "(?:a )<mediados del? (?=año|mes|siglo){unit}>(?! (?:\\d|pasado|próximo|que|en curso))", example: "a mediados de año", implies: { part: "mid", shift: 0 } },
  { id: "es/weekend", kind: "shifted-unit", pattern: "(?:el |este )?<(?:{shift} fin de semana|fin de semana {shift})>", example: "el pasado fin de semana", implies: { unit: "week", part: "end" } },
  { id: "es/so-far-this-year", kind: "shifted-unit", pattern: "en lo que va de <año>", example: "en lo que va de año", implies: { unit: "year", shift: 0 } },

  { id: "es/ago", kind: "offset", pattern: `(?<!desde )<hace ${NUMBER} ${COUNTED}>(?! (?:y medio|y media))`, example: "hace dos semanas", direction: -1, from: "dct" },
  { id: "es/ago-half", kind: "offset", pattern: "<hace medio año>", example: "hace medio año", direction: -1, from: "dct", implies: { unit: "month", number: 6 } },
  { id: "es/ago-back", kind: "offset", pattern: `<${NUMBER} ${COUNTED} atrás>`, example: "dos años atrás", direction: -1, from: "dct" },
  { id: "es/within", kind: "offset", pattern: `<dentro de ${NUMBER} ${COUNTED}>`, example: "dentro de dos semanas", direction: 1, from: "dct" },

  { id: "es/later", kind: "offset", pattern: `<${NUMBER} ${COUNTED} (?:después|despues|más tarde|mas tarde)>(?! (?:de|del)(?!\\p{L}))`, example: "dos días después", direction: 1, from: "event" },
  { id: "es/at-later", kind: "offset", pattern: `a (?:los|las) <{number} ${COUNTED}>(?! (?:de|del)(?!\\p{L}))`, example: "a los tres días", direction: 1, from: "event" },
  { id: "es/earlier", kind: "offset", pattern: `<${NUMBER} ${COUNTED} antes>(?! (?:de|del|que)(?!\\p{L}))`, example: "tres semanas antes", direction: -1, from: "event" },
  { id: "es/next-day", kind: "offset", pattern: "(?:al|el) <(?:día siguiente|siguiente día|otro día)>(?! (?:de|del|a)(?!\\p{L}))", example: "al día siguiente", direction: 1, from: "event", implies: { unit: "day", number: 1 } },
  { id: "es/next-unit-event", kind: "offset", pattern: "(?:al|el|la|a la) <(?=(?:semana|mes|año)){unit} siguiente>", example: "al año siguiente", direction: 1, from: "event", implies: { number: 1 } },
  { id: "es/previous-unit-event", kind: "offset", pattern: "(?:el|la) <(?=(?:semana|mes|año)){unit} anterior>", example: "el año anterior", direction: -1, from: "event", implies: { number: 1 } },
  { id: "es/day-before", kind: "offset", pattern: "(?:la <víspera>|el <(?:día anterior|día previo|día antes)>)(?! (?:de|del|a)(?!\\p{L}))", example: "la víspera", direction: -1, from: "event", implies: { unit: "day", number: 1 } },
  { id: "es/same-day", kind: "offset", pattern: "(?:el |ese )?<(?:mismo día|ese día|ese mismo día|aquel día)>", example: "el mismo día", direction: 1, from: "event", implies: { unit: "day", number: 0 } },
  { id: "es/that-unit", kind: "offset", pattern: "<(?:ese|aquel|ese mismo|el mismo) (?=(?:mes|año)){unit}>", example: "ese año", direction: 1, from: "event", implies: { number: 0 } },
  { id: "es/eve-of", kind: "vague", pattern: "(?:en )?(?:la víspera|vísperas) (?:de|del)", example: "en vísperas de la cumbre", points: "narrative-before" },
  { id: "es/ago-some", kind: "vague", pattern: `hace (?:(?:unos|unas|algunos|algunas|varios|varias|pocos|pocas|muchos|muchas) )?(?:${PLURAL}|horas|poco|mucho|tiempo|un tiempo|unos instantes)(?: tiempo)?`, example: "hace unos días", points: "past" },
  { id: "es/hours-ago", kind: "vague", pattern: "hace {number} horas?", example: "hace dos horas", points: "past" },
];
