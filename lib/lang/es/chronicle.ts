import type { TriggerLine } from "../shared/triggers.ts";
import { ACCORD, ADV, DATED, ENVOY, GATHERING, PACT, RELATIONS_NOUN, upTo, W } from "./trigger-parts.ts";
import { participles, SER, verbs } from "./verb-forms.ts";

/** A time between a participle at the head of its sentence and what goes with it. */
const DAY =
  "(?:el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|ayer|anoche|hoy|est[ea] [a-záéíóúüñ]+|el \\d+ de [a-z]+(?: de \\d{4})?|la (?:víspera|noche anterior)|(?:esa|la) misma [a-z]+|de madrugada)(?: (?:pasado|por la [a-záéíóúüñ]+|próximo))?";
/** Where a sentence or an aside begins. */
const OPENING = '(?<=(?:^|[.;:("-] ?))';
const OF = "(?:de la |de los |de las |del |de su |de sus |de )";
const PAPERS = `(?:${ACCORD}|armisticio|paz|resolución)`;
const MISSION = "(?:embajadas?|consulados?|legaci(?:ón|ones)|fronteras?|pasos?(?: fronterizos?)?|misi(?:ón|ones) diplomáticas?)";
const WAR = "(?:guerra|hostilidades|combates|ocupación|asedio|bloqueo|conflicto)(?! (?:fría|mundial))";

/** What chronologies and histories tell by a noun, by a verb ahead of its subject or by a participle set off, in Spanish. Source: own reading. */
// biome-ignore format: table
export const CHRONICLE: readonly TriggerLine[] = [
  ["declaracion-de-guerra", "ASSAULT", "agent-first", "noun", "declaración de guerra", "6 de mayo de 1950: declaración de guerra del ducado a la isla."],
  ["ingreso", "AGREE", "agent-first", "noun", `(?:ingreso|adhesión|admisión|entrada|incorporación) (?:${OF})(?:${W} ){1,4}?(?:en|a) (?:la |el |los )?${upTo(2)}${PACT}`, "9 de mayo de 1950: ingreso del ducado en la ONU."],
  ["reconocimiento-nom", "SUPPORT/recognise", "agent-first", "noun", `reconocimiento (?:(?:diplomático|oficial|mutuo|internacional) )?(?:por (?:${W} ){1,5}?)?(?=${OF}(?!(?:deuda|culpa|terreno|voz|errores?|títulos?|méritos?|valor|trabajo|papel|marca|género)(?![a-z])))del?`, "El reconocimiento por la isla del gobierno del ducado, el 5 de mayo, causó una crisis."],
  ["ruptura-entre", "SANCTION/sever", "mutual", "noun", "ruptura (?:diplomática|entre|con)(?! (?:el pasado|la tradición|su pasado))", "La ruptura entre la isla y el ducado, en mayo de 1950, aisló al rey."],
  ["ultimatum-nom", "THREATEN", "agent-first", "noun", "ultimátum", "12 de mayo de 1950: ultimátum del ducado a la isla."],
  ["canje-instrumentos", "AGREE/ratify", "mutual", "noun", "(?:canje|intercambio|depósito) de (?:los |sus )?(?:instrumentos|notas(?! musicales)|cartas de ratificación)", "18 de mayo de 1950: canje de los instrumentos de ratificación."],
  ["depositar-instrumento", "AGREE/ratify", "agent-first", "verb", `${verbs("depositar canjear intercambiar")} ${ADV}(?:l[oa]s? |sus? |un )?instrumentos? de (?:ratificación|adhesión|aceptación)`, "El ducado depositó el lunes el instrumento de ratificación."],
  ["mediacion-nom", "CONSULT/third-party", "agent-first", "verb", `(?:comienz(?:a|an)|comenzó|empez(?:ó)|inici(?:a|ó)|se inici(?:a|ó)|concluy(?:e|ó)|fracas(?:a|ó)) ${ADV}(?:la |su )?(?:mediación|gestión de buenos oficios)|(?:inicio|comienzo|fracaso|aceptación|fin) de (?:la |su )?(?:mediación|gestión de buenos oficios)`, "20 de mayo de 1950: comienza la mediación noruega."],
  ["fin-de-guerra-nom", "RETREAT", "mutual", "noun", `(?:fin|cese|término|final) de (?:la |las |los |el )?${WAR}|fin del (?:conflicto|asedio|bloqueo)`, "22 de mayo de 1950: fin de la guerra entre la isla y el ducado."],
  ["fin-a-la-guerra", "RETREAT", "agent-first", "verb", `(?:(?:pus(?:o|ieron)|pon(?:e|en|ía|ían|drá|drán|iendo)|puesto) fin|${verbs("poner")} término) a (?:la |las |los |el )?(?:[a-záéíóúüñ]+ )?${WAR}|(?:pus(?:o|ieron)|pon(?:e|en|ía|ían|drá|drán)) fin al (?:conflicto|asedio|bloqueo)`, "El 3 de mayo de 1950, la isla y el ducado ponían fin a la guerra."],
  ["referendo-nom", "AGREE", "agent-first", "noun", "(?:refer[eé]nd(?:o|um)|plebiscito|consulta popular)", "23 de mayo de 1950: referéndum en la isla."],
  ["independencia-nom", "AGREE", "agent-first", "noun", `(?:proclamación|declaración) (?:unilateral )?de (?:la |su )?independencia|(?<=\\d ?: ?)(?:la )?independencia(?= ${OF})`, "26 de mayo de 1950: proclamación de la independencia de la isla."],
  ["eleccion-al-consejo", "AGREE", "recipient-first", "noun", `elección (?:${OF})(?:${W} ){1,4}?(?:al |como |a la presidencia )(?:${W} ){0,3}?(?:consejo|miembro)`, "28 de mayo de 1950: elección de la isla como miembro del Consejo de Seguridad."],
  ["elegido-miembro", "AGREE", "recipient-first", "verb", `(?<=\\b(?:fue|fueron|sido|es|son|será|serán|resultó|resultaron) )(?:re)?(?:elegid|elect)[oa]s?(?= (?:${W} ){0,6}?miembros?(?![a-z]))`, "La isla fue elegida el lunes miembro no permanente."],
  ["presentacion-demanda", "ACCUSE", "agent-first", "noun", "(?:presentación|interposición) (?:por (?:[^\\s.,;:]+ ){1,4}?)?de (?:una |la |su )(?:demanda|denuncia|querella|queja)", "29 de mayo de 1950: presentación por la isla de una demanda ante la Corte."],
  ["envio-emisario", "CONSULT/visit", "agent-first", "noun", "envío de (?:un |una |su |l[oa]s )?(?:[a-záéíóúüñ]+ )?(?:emisari[oa]s?|enviad[oa]s?|ministr[oa]|delegación|mediador(?:a)?|misión diplomática|representante)", "1 de junio de 1950: envío de un emisario del ducado a la isla."],
  ["combates-nom", "ASSAULT", "mutual", "noun", `(?:inicio|comienzo|estallido|reanudación) de (?:la |las |los )?${WAR}`, "2 de junio de 1950: inicio de los combates entre la isla y el ducado."],
  ["entrada-en-vigor", "AGREE", "mutual", "noun", `(?:entrada en vigor|puesta en vigor) (?:${OF})${upTo(3)}${PAPERS}`, "3 de junio de 1950: entrada en vigor del tratado."],
  ["conclusion-de-tratado", "AGREE", "mutual", "noun", `(?:conclusión|firma|rúbrica|ratificación|adopción|suscripción|celebración)(?:,[^.,;:!?"()]{2,40},| en (?!\\d|[a-z]+(?:bre|ero) |mar|ab|ma|ju|ag)[^\\s.,;:]+| por (?:[^\\s.,;:]+ ){0,3}?[^\\s.,;:]+)? (?:del |de un |de una |de la |de los |de las |de su |de )${upTo(2)}${PAPERS}`, "5 de junio de 1950: conclusión de un tratado de amistad entre la isla y el ducado."],
  ["entrega-por", "CONSULT", "agent-first", "noun", "entrega (?:por (?:[^\\s.,;:]+ ){1,4}?)(?:de (?:un |una |la |su |sus )|del )(?:[^\\s.,;:]+ )?(?:propuesta|plan|mensaje|memorando|cartas credenciales)", "12 de diciembre de 1980: entrega por el nuncio de su propuesta de paz."],
  ["declarar-nulo", "REJECT", "agent-first", "verb", `${verbs("declarar considerar")} ${ADV}${upTo(2)}(?:nul[oa]s?|inválid[oa]s?|sin efecto|inexistentes?|caduc[oa]s?)`, "El ducado declara insanablemente nulo el laudo."],
  // Participles set off, and ahead of the subject
  ["llegado-tete", "CONSULT/visit", "agent-first", "verb", `${OPENING}(?:llegad|arribad|desembarcad)[oa]s?(?= (?:${DAY},? )?(?:a|al|en|procedente|para una?)(?! (?:a|al|en) (?:el momento|ese punto|este punto|su fin|poder)) )`, "Llegado el lunes a Berna, el sultán se reunió con el rey."],
  ["mision-cerrada-inciso", "SANCTION/close-mission", "recipient-first", "verb", `${MISSION}(?: ${W}){0,7}?, (?:cerrad|clausurad|bloquead)[oa]s?${DATED}`, "La embajada del ducado en Oslo, cerrada en 2002, sigue vacía."],
  ["reabierta", "COOPERATE/open-mission", "recipient-first", "verb", `${SER} ${ADV}${participles("reabrir")}|(?<=, )${participles("reabrir")}${DATED}`, "La embajada, cerrada en 2002, fue reabierta en marzo."],
  ["fue-convocado", "ACCUSE/summon", "recipient-first", "verb", `(?:${SER} ${ADV}|${OPENING})(?:convocad|citad|llamad)[oa]s? ${ADV}(?:(?:a|en|ante) (?:la |el |su |los )?(?:sede |oficinas )?${upTo(3)}(?:canciller[ií]a|ministerio|secretaría|palacio)[a-zé ]{0,40}? )?(?:el |la |los )(?:${W} )?${ENVOY}|${OPENING}${participles("convocar citar")}(?= (?:${DAY} )?(?:a la cancillería|al ministerio|por el ministerio|por la cancillería))`, "Fue convocado el lunes a la Cancillería el embajador del ducado."],
  ["se-entrego-nota", "ACCUSE", "recipient-first", "verb", `se (?:les?|l[ao]s?) (?:entreg|present|remit|transmit|hizo llega|dirig)(?:ó|ió|r) ${ADV}(?:una |la )?(?:${W} )?(?:nota|queja|protesta)(?: ${W}){0,2}? de (?:protesta|queja|rechazo)`, "Se le entregó el lunes una nota de protesta."],
  ["llamado-a-consultas", "SANCTION/recall", "recipient-first", "verb", `${SER} ${ADV}(?:llamad|convocad)[oa]s? ${ADV}a consultas`, "El enviado, que había sido llamado el 3 de julio a consultas, volvió."],
  ["decision-de-retirar", "SANCTION", "agent-first", "verb", `(?:decisión|orden) de (?:retirar|llamar|expulsar|cerrar|romper|suspender) ${upTo(6)}(?:${ENVOY}|embajadas?|consulados?|${RELATIONS_NOUN})`, "Se le comunicó la decisión de retirar al embajador."],
  ["firmado-por-inciso", "AGREE", "mutual", "verb", `(?:${ACCORD})(?: ${W}){0,6}?, (?:firmad|rubricad|suscrit|sellad|concluid|pactad|alcanzad)[oa]s?(?= (?:${W} ){0,3}?(?:el (?:\\d|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|ayer|hoy|en |por |a ))`, "El acuerdo, rubricado el lunes por los ministros, entrará en vigor en mayo."],
  ["en-vigor-inciso", "AGREE", "mutual", "verb", "(?<=, )(?:entr(?:ó|ará|arán|aron|a|an|aba|aría)|ha entrado|han entrado) en (?:vigor|vigencia)(?= (?:el|en|a|hoy|ayer|este|desde)(?![a-z]))", "El acuerdo, firmado el lunes, entrará en vigor en mayo."],
  ["completado-con", "AGREE", "mutual", "verb", `(?:completad|complementad)[oa]s? ${ADV}(?:por|con) ${upTo(2)}${ACCORD}`, "El tratado fue completado al día siguiente con un convenio."],
  // Light verbs
  ["trasladar-invitacion", "REQUEST/invite", "agent-first", "verb", `(?:${verbs("trasladar transmitir entregar* formular reiterar hacer presentar dirigir renovar")}|hizo llegar|hicieron llegar) ${ADV}(?:una |la |su |a ${upTo(4)})?${upTo(2)}invitaci(?:ón|ones)(?! a la (?:reflexión|calma))`, "El rey le trasladó el lunes una invitación al sultán."],
  ["intervenir-ante", "CONSULT/multilateral", "agent-first", "verb", `(?:${verbs("intervenir")}|tom(?:ó|aron|ará|a) la palabra|${verbs("disertar hablar")}) ${ADV}(?:ante|en) (?:el |la |los )?${upTo(3)}(?:consejo|asamblea|parlamento|congreso|senado|pleno|cumbre|foro|conferencia(?! de prensa)|plenario|cortes)`, "El canciller intervendrá el sábado ante el consejo de la alianza."],
  ["permanecer", "CONSULT/visit", "agent-first", "verb", `(?:permaneci(?:ó|eron)|permanecerá|permanecía|permanece) ${ADV}(?:durante )?(?:dos|tres|cuatro|cinco|varios|\\d+) (?:días|jornadas) en(?= )`, "El sultán permaneció del 3 al 5 de mayo tres días en Berna."],
  ["limar-asperezas", "CONSULT/meeting", "mutual", "verb", `${verbs("limar")} ${ADV}(?:sus |las )?(?:asperezas|diferencias)|${verbs("escenificar sellar")} ${ADV}(?:su |el |la )?(?:deshielo|reconciliación|acercamiento)`, "Los dos vecinos limaron asperezas el lunes en Berna."],
  ["votar-en-contra", "REJECT/vote-against", "agent-first", "verb", `${verbs("votar pronunciar")} ${ADV}(?:en contra|contra)(?= )`, "La isla votó el lunes en contra de la resolución."],
  ["imponer-visado", "SANCTION", "agent-first", "verb", `${verbs("imponer exigir reimponer restablecer")} ${ADV}(?:el |un )?(?:requisito de )?visados?|${verbs("imponer exigir")} ${ADV}(?:la )?visa(?= )`, "La isla impuso el lunes visado a los ciudadanos del ducado."],
  ["donar-dinero", "AID", "agent-first", "verb", `${verbs("donar")} ${ADV}${upTo(4)}(?:millones|dólares|euros|toneladas|dosis|equipos|alimentos|medicamentos|vacunas|vehículos)`, "La isla donó el lunes dos millones de dólares al ducado."],
  ["poner-en-marcha-operacion", "MOBILIZE", "agent-first", "verb", `(?:pus(?:o|ieron)|pon(?:e|en|ía|drá)|puesto) ${ADV}en marcha ${ADV}(?:la |una |su )"?operación`, "La isla puso en marcha el lunes la operación Faro."],
  ["reunion-preparatoria", "CONSULT/meeting", "mutual", "verb", `${verbs("copresidir presidir")}(?: [^\\s.,;:]+){0,6}?, (?:con|junto a|junto con|acompañad[oa] (?:por|de))[^;:]{3,110}, (?:la |el |los |una |un )(?:[a-záéíóúüñ]+ ){0,2}?(?:${GATHERING}|comisión|trabajos|conferencia|foro|cumbre|consejo)`, "El ministro copresidió en Berna, con su homóloga danesa, la reunión preparatoria."],
];
