import type { LanguagePack } from "../pack.ts";

/** "La última visita", "la reunión anterior": another one than that told of. */
const OTHER = "(?:últim|próxim|pasad|anterior|previ|futur|segund|tercer)\\p{L}*";
const OTHER_BEHIND = "(?:anterior|previ[oa]|pasad[oa]|próxim[oa]|futur[oa]|previst[oa])(?!\\p{L})";
const NOUNS =
  "(?:[\\p{L}'-]+ ){0,2}?(?:reunión|reuniones|encuentros?|conversaciones|conversación|diálogos?|visitas?|viajes?|gira|cumbres?|negociaciones|consultas|llamada|rueda de prensa|conferencia(?: de prensa)?|comparecencia|recepción|ceremonia|acto|firma|almuerzo|cena|sesión|foro|audiencia|estancia|estadía|cita|entrevista|debate|discurso)";
const GATHERINGS = `(?!${OTHER} )${NOUNS}(?! ${OTHER_BEHIND})`;
const GATHERING = `${GATHERINGS}(?! (?:con|de|del|entre|en|a|al)(?!\\p{L}))`;
const NAMED = `${GATHERINGS}(?= (?:con|de|del|entre|en|a|al)(?!\\p{L}))`;
const THE = "(?:la|el|las|los|est[ae]s?|estos|dich[ao]s?|sus?|es[ae]|aquella?)";
const AFTER =
  "(?:tras|después de|luego de|al término de|al finalizar|al concluir|a raíz de|al final de|al cierre de|una vez (?:concluid|finalizad|terminad)[oa]s?)";
const DURING =
  "(?:durante|en|en el marco de|dentro de|en el transcurso de|en el curso de|a lo largo de|al margen de|con motivo de|con ocasión de|al (?:inicio|comienzo) de|al (?:iniciar|inaugurar|abrir))";

/** Connectors that open or carry a sentence: 1 after what was told last, 0 with it, -1 before it. */
// biome-ignore format: table
export const NARRATIVE: LanguagePack["events"]["narrative"] = [
  { pattern: "(?<!(?:días|semanas|meses|años|décadas) )(?:(?:poco|horas|minutos|momentos|inmediatamente|justo) )?(?:más tarde|después(?: de (?:ello|eso|esto))?|posteriormente|ulteriormente|(?:tras|después de|luego de) lo (?:cual|que)|tras (?:ello|eso|esto)|luego(?: de (?:ello|eso|esto))?(?! de\\b)|a continuación|seguidamente|acto seguido|más adelante)(?! de (?:la|el|los|las|que|una|un|su|sus|\\p{L}{2,}[aei]r)\\b)|con posterioridad(?! a)", direction: 1, behind: true },
  { pattern: "(?:(?<!(?:el|la|desde|hasta) )entonces|(?:a|tras) su (?:llegada|arribo)|(?:al|tras|nada más) (?:llegar|arribar|aterrizar)|una vez en|al término de ello|(?<=^)(?:(?:desde|de) (?:allí|ahí)(?! que)|(?:por último|finalmente|en último lugar)(?=,)))", direction: 1 },
  { pattern: `${AFTER} ${THE} ${GATHERING}`, direction: 1, gathering: "told" },
  { pattern: `${AFTER} ${THE} ${NAMED}`, direction: 1, gathering: "named" },
  { pattern: `(?:al término|después|luego|al final|al cierre|a raíz) del ${GATHERING}|(?<=^)al término(?=,)|(?<=^)(?:una vez )?(?:finalizad|concluid|terminad)[oa]s? (?:la|el|los|las) ${GATHERING}|antes de (?:partir|marcharse|regresar a su país)|(?<=^)antes de (?:regresar|volver|retornar|abandonar|salir)`, direction: 1, gathering: "told" },
  { pattern: "(?:(?:a|al) (?:esta|este|la|lo|ello|eso) (?:\\p{L}+ )?le siguió|seguid[oa]s? de|seguid[oa]s? por)", direction: 1 },
  { pattern: "(?<!(?:de|desde|hasta|que|y|hacia|por) )(?:allí|ahí)(?! (?:donde|mismo|está))", direction: 0, behind: true, place: true },
  { pattern: "en (?:una reunión|un encuentro) (?:aparte|por separado)", direction: 0 },
  { pattern: `${DURING} ${THE} ${GATHERING}`, direction: 0, gathering: "told" },
  { pattern: `${DURING} ${THE} ${NAMED}`, direction: 0, gathering: "named" },
  { pattern: "(?:acud|asist|particip|interv)[a-záéíóúñ]+ (?:también )?(?:a|en) la (?:cita|cumbre|reunión|ceremonia|conferencia|sesión|toma de posesión)(?! (?:con|de|del|entre|en|sobre)(?!\\p{L}))", direction: 0 },
  { pattern: `(?:en el (?:marco|transcurso|curso)|dentro|al margen|al inicio|al comienzo) del ${GATHERING}`, direction: 0, gathering: "told" },
  { pattern: "(?:en|durante) (?:una|la) (?:rueda|conferencia) de prensa (?:conjunta|posterior)|al margen(?! del?(?!\\p{L}))", direction: 0, gathering: "told" },
  { pattern: "(?:en respuesta|como respuesta|a cambio|horas antes|minutos antes|en la misma (?:jornada|sesión|reunión|comparecencia|cita)|de inmediato|acto seguido|en paralelo|paralelamente|en presencia de|en ese momento)", direction: 0 },
  { pattern: "(?:(?:por|en|durante) la (?:misma )?(?:mañana|tarde|noche|jornada)(?! (?:del?|anterior|siguiente)\\b)|ya (?:de noche|entrada la noche)|al mediodía|en horas de la (?:mañana|tarde|noche)(?! del?(?!\\p{L}))|al caer la (?:tarde|noche)|a (?:primera|última) hora(?! del?(?!\\p{L}))|(?:esa|aquella) (?:misma )?(?:mañana|tarde|noche|jornada|madrugada)|(?:más temprano|antes) (?:ese|el) (?:mismo )?día|(?:el|ese|este|en el) mismo día|ese (?:mismo )?día|en esa ocasión|en la ocasión)", direction: 0, behind: true },
  { pattern: `(?:durante|en|tras|después de) ${THE} (?:${OTHER} ${NOUNS}|${NOUNS} ${OTHER_BEHIND})`, direction: -1 },
  { pattern: "(?:antes de (?:eso|ello|esto)|anteriormente|previamente|con anterioridad|poco antes|un día antes|el día anterior|la víspera|más temprano(?! (?:ese|el) )|hasta entonces)", direction: -1 },
  { pattern: `(?:antes de|previo a|en vísperas de|con anterioridad a) (?:la|el|las|los|esta|este|su|sus|dicha|dicho) ${GATHERING}`, direction: -1 },
  { pattern: "(?:acept|declin|rechaz|agradec)(?:ó|ió) la (?:invitación|oferta)(?! (?:de|del|para|a) )", direction: 0, behind: true },
  { pattern: "(?<=^)en su presencia", direction: 0, gathering: "told" },
];
