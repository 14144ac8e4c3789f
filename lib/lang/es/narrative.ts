import type { LanguagePack } from "../pack.ts";

const GATHERING =
  "(?:[\\p{L}'-]+ ){0,2}?(?:reunión|reuniones|encuentros?|conversaciones|conversación|visitas?|viajes?|gira|cumbres?|negociaciones|consultas|llamada|rueda de prensa|conferencia(?: de prensa)?|comparecencia|recepción|ceremonia|sesión|foro|audiencia|estancia|cita|entrevista|debate|discurso)(?! (?:con|de|del|entre|en|a|al)(?!\\p{L}))";

/** Connectors that open or carry a sentence: 1 after what was told last, 0 with it, -1 before it. */
// biome-ignore format: table
export const NARRATIVE: LanguagePack["events"]["narrative"] = [
  { pattern: "(?<!(?:días|semanas|meses|años|décadas) )(?:(?:poco|horas|minutos|momentos|inmediatamente|justo) )?(?:más tarde|después(?: de (?:ello|eso|esto))?|posteriormente|ulteriormente|tras (?:ello|eso|esto|lo cual)|luego(?: de (?:ello|eso|esto))?(?! de\\b)|a continuación|seguidamente|acto seguido|más adelante)(?! de (?:la|el|los|las|que|una|un|su|sus|\\p{L}{2,}[aei]r)\\b)", direction: 1 },
  { pattern: "(?:(?<!(?:el|la|desde|hasta) )entonces|a su llegada|al término de ello)", direction: 1 },
  { pattern: `(?:tras|después de|luego de|al término de|al finalizar|al concluir|a raíz de|al final de|una vez concluid[oa]) (?:la|el|las|los|esta|este|estas|estos|dicha|dicho|su|sus|aquella|aquel|esa|ese) ${GATHERING}`, direction: 1 },
  { pattern: `(?:al término del|después del|luego del|al final del|a raíz del) ${GATHERING}`, direction: 1 },
  { pattern: "(?:(?:a|al) (?:esta|este|la|lo|ello|eso) (?:\\p{L}+ )?le siguió|seguid[oa]s? de|seguid[oa]s? por)", direction: 1 },
  { pattern: `(?:durante|en|en el marco de|en el transcurso de|en el curso de|a lo largo de|al margen de|con motivo de|con ocasión de) (?:la|el|las|los|esta|este|estas|estos|dicha|dicho|su|sus|esa|ese|aquella) ${GATHERING}`, direction: 0 },
  { pattern: "(?:acud|asist|particip|interv)[a-záéíóúñ]+ (?:también )?(?:a|en) la (?:cita|cumbre|reunión|ceremonia|conferencia|sesión|toma de posesión)(?! (?:con|de|del|entre|en|sobre)(?!\\p{L}))", direction: 0 },
  { pattern: `(?:en el marco del|en el transcurso del|al margen del) ${GATHERING}`, direction: 0 },
  { pattern: "(?:en respuesta|como respuesta|a cambio|por la (?:mañana|tarde|noche)(?! (?:del?|anterior|siguiente)\\b)|ya (?:de noche|entrada la noche)|al mediodía|a (?:primera|última) hora|horas antes|minutos antes|(?:esa|aquella) (?:misma )?(?:mañana|tarde|noche|jornada|madrugada)|en la misma (?:jornada|sesión|reunión|comparecencia|cita)|de inmediato|acto seguido|en paralelo|paralelamente|en presencia de|(?:el|ese|este|en el) mismo día|ese (?:mismo )?día|en esa ocasión|en la ocasión|en ese momento)", direction: 0 },
  { pattern: "(?:antes de (?:eso|ello|esto)|anteriormente|previamente|con anterioridad|poco antes|un día antes|el día anterior|la víspera|más temprano|hasta entonces)", direction: -1 },
  { pattern: `(?:antes de|previo a|en vísperas de|con anterioridad a) (?:la|el|las|los|esta|este|su|sus|dicha|dicho) ${GATHERING}`, direction: -1 },
];
