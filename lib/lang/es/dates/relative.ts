import type { DateRule } from "../../pack.ts";
import { CLOCK, DAY_PART, FULL_WEEKDAY, SINGULAR } from "./forms.ts";

/** What makes "mañana" the morning and not tomorrow. */
const NOT_MORNING =
  "(?<!(?:la|una|esta|esa|aquella|cada|media|el|un|mejor|pasado|misma|otra|buena|primera|segunda|todas las|ayer|hoy) )";
const MORNING_OF =
  "(?! (?:del?(?!\\p{L})|siguiente|anterior|soleada|fría|lluviosa|tranquila|mejor|informativ|deportiv))";
const MOVED = `(?:{shift} ${SINGULAR}{unit}|${SINGULAR}{unit} {shift})`;
const PERIOD_NOUN = "(?=(?:año|ano|mes|semana|siglo|década|trimestre|semestre|ejercicio)(?!\\p{L}))";
const BEHIND = "(?! (?:\\d|pasad|próxim|que|en curso|actual|siguiente|anterior|santa))";
const WEEKEND = "(?:fin de semana|finde|weekend)";

/** Dates that a word carries: whole days and whole units, moved from the article's own or from the one told last. */
// biome-ignore format: table
export const RELATIVE: readonly DateRule[] = [
  { id: "es/day-shift", kind: "shifted-unit", pattern: `{dayShift}${DAY_PART}${CLOCK}(?! en día)`, example: "ayer" },
  { id: "es/day-shift-weekday", kind: "shifted-unit", pattern: `{dayShift},? (?:día )?${FULL_WEEKDAY}{weekday}(?:,? (?:día )?{day}(?: de {month}|(?=$|[,.;)]| (?:en|a|se|con|por|y) )))?${CLOCK}`, example: "ayer, lunes" },
  { id: "es/day-shift-day", kind: "shifted-unit", pattern: "{dayShift},? (?:día )?{day} de {month}", example: "hoy, 15 de mayo" },
  { id: "es/last-night", kind: "shifted-unit", pattern: "<pasada noche>", example: "la pasada noche", implies: { dayShift: -1 } },
  { id: "es/last-small-hours", kind: "shifted-unit", pattern: "<pasada madrugada>", example: "la pasada madrugada", implies: { dayShift: 0 } },
  { id: "es/day-of", kind: "shifted-unit", pattern: "(?:el |la )?(?:día|jornada) de <(?=hoy|ayer){dayShift}>", example: "el día de hoy" },
  { id: "es/tomorrow", kind: "shifted-unit", pattern: `${NOT_MORNING}<(?:mañana|manana)${CLOCK}>${MORNING_OF}`, example: "mañana se reúnen", implies: { dayShift: 1 } },
  { id: "es/tomorrow-weekday", kind: "shifted-unit", pattern: `${NOT_MORNING}<(?:mañana|manana),? (?:día )?${FULL_WEEKDAY}{weekday}(?:,? (?:día )?{day}(?: de {month}|(?=$|[,.;)]| (?:en|a|se|con|por|y) )))?${CLOCK}>`, example: "mañana, lunes", implies: { dayShift: 1 } },
  { id: "es/tomorrow-or-after", kind: "shifted-unit", pattern: "mañana o <pasado>(?= mañana|(?!\\p{L})(?! (?:el|la|\\p{L}+)))", example: "mañana o pasado", implies: { dayShift: 2 } },
  { id: "es/tomorrow-phrase", kind: "shifted-unit", pattern: "^<mañana>$", example: "mañana", implies: { dayShift: 1 } },

  { id: "es/shift-unit", kind: "shifted-unit", pattern: `<{shift} ${SINGULAR}{unit}>(?! (?:de vida|después|antes|más|de duración|naval|militar|de tiro))`, example: "el próximo mes", from: "dct" },
  { id: "es/unit-shift", kind: "shifted-unit", pattern: `<${SINGULAR}{unit} {shift}>`, example: "la semana pasada", from: "dct" },
  { id: "es/unit-before-last", kind: "shifted-unit", pattern: `<${SINGULAR}{unit} (?:antepasad[oa]|trasanterior|ante pasad[oa])>`, example: "la semana antepasada", from: "dct", implies: { unitShift: -2 } },
  { id: "es/part-shift-unit", kind: "shifted-unit", pattern: `{part} del?(?: l[ao]s?)? ${MOVED}`, example: "a principios de este año", from: "dct" },
  { id: "es/part-of-unit", kind: "shifted-unit", pattern: `<(?!fin de semana){part} del?(?: l[ao]s?)? ${PERIOD_NOUN}{unit}>${BEHIND}`, example: "a finales de año", implies: { shift: 0 } },
  { id: "es/middle-of-week", kind: "shifted-unit", pattern: "(?:a )<(?:mediados|mitad) de semana>", example: "a mitad de semana", implies: { unit: "week", part: "mid", shift: 0 } },
  { id: "es/the-rest-of", kind: "shifted-unit", pattern: "(?:resto|lo que (?:resta|queda|va|llevamos)|el final|(?:mejor|peor|mayor)(?: \\p{L}{3,14})?|mes|(?:primer|segund|tercer|cuart|quint|sext|séptim|octav|noven|décim|últim)(?:[oa]s?)?(?: \\p{L}{3,14})?) (?:de|del|de este) <(?:año|ejercicio)>(?! (?:\\d|pasado|próximo|que|anterior|siguiente|en curso))", example: "en lo que va de año", implies: { unit: "year", shift: 0 } },
  { id: "es/before-year-ends", kind: "shifted-unit", pattern: "(?:acabe|termine|finalice|concluya|acabar|terminar|finalizar|concluir|cerrar) (?:el|este) <(?=año|mes|siglo){unit}>(?! (?:\\d|pasado|próximo|que))", example: "antes de que acabe el año", implies: { shift: 0 } },
  { id: "es/so-far-this-month", kind: "shifted-unit", pattern: "lo que (?:va|llevamos|resta|queda) (?:de|del) <mes>", example: "en lo que va de mes", implies: { unit: "month", shift: 0 } },
  { id: "es/so-far-this-week", kind: "shifted-unit", pattern: "lo que (?:va|llevamos|resta|queda) de <semana>", example: "en lo que va de semana", implies: { unit: "week", shift: 0 } },

  { id: "es/weekend-last", kind: "shifted-unit", pattern: `<(?:(?:pasado|último) ${WEEKEND}|${WEEKEND} (?:pasado|último))>`, example: "el pasado fin de semana", from: "dct", implies: { unit: "week", part: "end", shift: -1 } },
  { id: "es/weekend-coming", kind: "shifted-unit", pattern: `<(?:(?:este|este mismo|pr[óo]ximo|presente) ${WEEKEND}|${WEEKEND} (?:pr[óo]ximo|que viene|que entra))>`, example: "el próximo fin de semana", from: "dct", implies: { unit: "week", part: "end", shift: 0 } },
  { id: "es/weekend-bare", kind: "shifted-unit", pattern: `(?:el|del|al|durante el|para el|^|,) ?<${WEEKEND}>(?! (?:largo|de \\p{L}+|del \\d|siguiente|anterior))`, example: "el fin de semana", from: "dct", implies: { unit: "week", part: "end", shift: 0 } },
  { id: "es/weekend-event", kind: "shifted-unit", pattern: `<(?:${WEEKEND} siguiente|siguiente ${WEEKEND})>`, example: "el fin de semana siguiente", from: "told", implies: { unit: "week", part: "end", shift: 1 } },
  { id: "es/weekend-before-event", kind: "shifted-unit", pattern: `<(?:${WEEKEND} anterior|anterior ${WEEKEND})>`, example: "el fin de semana anterior", from: "told", implies: { unit: "week", part: "end", shift: -1 } },

  // moved from the date told last
  { id: "es/next-unit-event", kind: "shifted-unit", pattern: `(?:al|el|la|a la|del|de la|en el|un) <(?:{part} del?(?: l[ao]s?)? )?(?:${SINGULAR}{unit} (?:siguiente|posterior)|siguiente ${SINGULAR}{unit})>(?! (?:de|del|a|al)(?!\\p{L}))`, example: "al año siguiente", from: "told", implies: { shift: 1 } },
  { id: "es/previous-unit-event", kind: "shifted-unit", pattern: `(?:al|el|la|a la|del|de la|en el|un) <(?:{part} del?(?: l[ao]s?)? )?(?:${SINGULAR}{unit} (?:anterior|previo|previa|precedente)|anterior ${SINGULAR}{unit})>(?! (?:de|del|a|al)(?!\\p{L}))`, example: "el año anterior", from: "told", implies: { shift: -1 } },
  { id: "es/that-unit", kind: "shifted-unit", pattern: `<(?:(?:ese|esa|aquel|aquella|dicho|dicha)(?: mism[oa])? ${SINGULAR}{unit}|(?:el|la|ese|esa|aquel|aquella) mism[oa] ${SINGULAR}{unit})>(?! del? (?:\\d|año))`, example: "ese mismo año", from: "event", implies: { shift: 0 } },
  { id: "es/part-that-unit", kind: "shifted-unit", pattern: `<{part} del?(?: l[ao]s?)? (?:ese|esa|aquel|aquella|dicho|dicha|mism[oa])(?: mism[oa])? ${SINGULAR}{unit}>`, example: "a finales de ese año", from: "event", implies: { shift: 0 } },
  { id: "es/part-next-unit", kind: "shifted-unit", pattern: `<{part} del?(?: l[ao]s?)? (?:${SINGULAR}{unit} siguiente|siguiente ${SINGULAR}{unit})>`, example: "a finales del año siguiente", from: "told", implies: { shift: 1 } },
  { id: "es/part-previous-unit", kind: "shifted-unit", pattern: `<{part} del?(?: l[ao]s?)? (?:${SINGULAR}{unit} anterior|anterior ${SINGULAR}{unit})>`, example: "a finales del año anterior", from: "told", implies: { shift: -1 } },
];
