import type { DateRule } from "../../pack.ts";
import { NUMBER } from "./forms.ts";

const SOME =
  "(?:varios|varias|muchos|muchas|unos|unas|algunos|algunas|unos cuantos|unas cuantas|pocos|pocas|numerosos|numerosas)";

/** Durations, sets and vague words: times that no calendar places. */
// biome-ignore format: table
export const OTHERS: readonly DateRule[] = [
  { id: "es/first-time-in", kind: "duration", pattern: `(?:por )?<primera vez en (?:los últimos )?${NUMBER} {unit}>`, example: "por primera vez en siete años" },
  { id: "es/first-time-in-some", kind: "duration", pattern: "(?:por )?<primera vez en (?:mucho tiempo|años|décadas|meses|semanas|varios años|varias décadas|una generación|la historia)>", example: "por primera vez en mucho tiempo" },
  { id: "es/for-number", kind: "duration", pattern: `(?:durante|por|tras|después de|despues de|en|a lo largo de|en menos de|en el plazo de|un plazo de|un período de) <${NUMBER} {unit}>(?! (?:después|despues|antes|más tarde|atrás))`, example: "durante tres días" },
  { id: "es/number-unit", kind: "duration", pattern: "(?!un |una |uno ){number} {unit}(?! (?:después|despues|antes|más tarde|atrás))", example: "las conversaciones duraron siete años" },
  { id: "es/of-age", kind: "duration", pattern: "de <{number} años>(?: de edad)?", example: "de 70 años" },
  { id: "es/some-units", kind: "duration", pattern: `<${SOME} {unit}>(?! (?:después|despues|antes|más tarde|atrás))`, example: "varios años" },
  { id: "es/for-units", kind: "duration", pattern: "(?:durante|por) <(?:horas|días|semanas|meses|años|décadas|siglos|mucho tiempo|un tiempo|largo tiempo)>", example: "durante años" },
  { id: "es/after-event", kind: "duration", pattern: `<${NUMBER} {unit} (?:después|despues|antes)> (?:de|del|que)(?!\\p{L})`, example: "dos días después de la cumbre" },
  { id: "es/day-after-event", kind: "duration", pattern: "(?:un|al|el) <día (?:después|despues|antes|siguiente|anterior)> (?:de|del|a la|al)(?!\\p{L})", example: "un día después de la votación" },

  { id: "es/every", kind: "set", pattern: "cada (?:{number} )?(?:{unit}|{weekday}|{month})", example: "cada dos años" },
  { id: "es/all-units", kind: "set", pattern: "tod[oa]s l[oa]s (?:{unit}|{weekday})", example: "todos los años" },
  { id: "es/on-weekdays", kind: "set", pattern: "(?:todos )?los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos)(?:(?:,| y) (?:los )?(?:lunes|martes|miércoles|jueves|viernes|sábados|domingos))*(?! {day})|de (?:lunes|martes) a (?:jueves|viernes|sábado|domingo)|(?:los )?fines de semana|las (?:mañanas|tardes|noches)", example: "los lunes" },
  { id: "es/periodic", kind: "set", pattern: "anual(?:es|mente)?|mensual(?:es|mente)?|semanal(?:es|mente)?|diari[oa]s?|diariamente|trimestral(?:es|mente)?|bienal(?:es)?|a diario", example: "una cumbre anual" },
  { id: "es/times-a", kind: "set", pattern: "(?:una vez|dos veces|{number} veces) (?:al|por|a la|cada) {unit}", example: "dos veces al año" },
  { id: "es/a-year", kind: "set", pattern: "(?:al|por) (?:año|mes|día)(?! (?:siguiente|anterior|previo|que|del?)(?![a-záéíóúüñ]))|a la semana(?! (?:siguiente|anterior|que))", example: "2 millones al año" },
  { id: "es/repeatedly", kind: "set", pattern: "repetidamente|reiteradamente|en reiteradas ocasiones|en repetidas ocasiones|a menudo|con frecuencia|frecuentemente|regularmente|de vez en cuando|en varias ocasiones", example: "reiteradamente" },

  { id: "es/on-this-date", kind: "shifted-unit", pattern: "en (?:el día de )?<la (?:presente )?fecha>(?! (?:de|del|en|que|prevista|señalada|límite|fijada|acordada|indicada|exacta|prevista)(?!\\p{L}))", example: "en la fecha", implies: { dayShift: 0 } },
  { id: "es/now", kind: "vague", pattern: "ahora mismo|ahora|actualmente|en la actualidad|en este momento|en estos momentos|hoy en día|hoy día|hoy por hoy|por ahora|por el momento|de momento|a día de hoy|en el presente|hasta la fecha|hasta ahora", example: "actualmente" },
  { id: "es/recently", kind: "vague", pattern: "recientemente|últimamente|ultimamente|hace poco|poco antes|en los últimos (?:días|meses|años|tiempos)|en las últimas (?:semanas|horas|décadas)|los últimos (?:días|meses|años)|las últimas (?:semanas|horas|décadas)|el otro día|tiempo atrás|anteriormente|previamente|antes(?! del?(?!\\p{L})| que)|en el pasado|antaño|(?:días|semanas|meses|años) atrás|recién", example: "recientemente", points: "past" },
  { id: "es/soon", kind: "vague", pattern: "pronto|próximamente|proximamente|en breve|dentro de poco|en el futuro|en el futuro (?:próximo|cercano)|en los próximos (?:días|meses|años)|en las próximas (?:semanas|horas|décadas)|a corto plazo|a largo plazo|a medio plazo|más adelante|en adelante", example: "próximamente", points: "future" },
  { id: "es/later-vague", kind: "vague", pattern: "después(?! de)|despues(?! de)|más tarde|mas tarde|luego|posteriormente|después de (?:eso|esto|ello)|tras (?:eso|esto|ello)|desde entonces|entonces|a continuación|acto seguido|mientras tanto|entretanto|poco después|(?:días|meses|semanas|años) (?:después|más tarde)(?! de)|a partir de entonces", example: "más tarde", points: "narrative" },
  { id: "es/before-that", kind: "vague", pattern: "antes de (?:eso|esto|ello)|hasta entonces|en ese momento|en aquel momento|en ese entonces|por entonces|en aquel entonces|con anterioridad", example: "antes de eso", points: "narrative-before" },
  { id: "es/some-later", kind: "vague", pattern: `${SOME} {unit} (?:después|despues|más tarde)(?! de)`, example: "varios días después", points: "narrative" },
  { id: "es/some-earlier", kind: "vague", pattern: `${SOME} {unit} (?:antes|atrás)(?! de)`, example: "unos días antes", points: "narrative-before" },
];
