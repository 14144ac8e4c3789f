import type { TriggerLine } from "../shared/triggers.ts";
import { upTo } from "./trigger-parts.ts";
import { participles, SER, verbs } from "./verb-forms.ts";

const POST =
  "(?:president[ea]|vicepresident[ea]|primer[oa]? ministr[oa]|ministr[oa]|canciller|secretari[oa]|embajador(?:a)?|enviad[oa]|representante|alt[oa] representante|jef[ea]|comisari[oa]|director(?:a)?|gobernador(?:a)?|mediador(?:a)?|consejer[oa]|asesor(?:a)?|comandante|portavoz|fiscal|coordinador(?:a)?|al frente|rey|reina|papa|visir)";
const DAY =
  "(?:el |ayer|hoy|anoche|este |esta |en |la víspera|la semana|hace|a (?:principios|mediados|finales|comienzos)|dos |tres |por )";
/** At the beginning of a sentence, or behind the one it is said of. */
const ASIDE = '(?<=(?:^|[.,;:("-] ?))';
const PUT_OUT = participles("destituir relevar cesar apartar deponer remover despedir separar");
const NOT =
  "(?:se pospuso|se aplazó|se suspendió|se canceló|se postergó|quedó (?:en suspenso|aplazad[oa]|suspendid[oa]|cancelad[oa])|no (?:tendrá|tuvo|llegó a tener) lugar|no se (?:celebrará|celebró|realizará|realizó))";

/** Who comes to a post or loses it, who is brought home, and what comes into force, in Spanish news. Source: own reading. */
// biome-ignore format: table
export const POSTS: readonly TriggerLine[] = [
  ["ser-nombrado", "COOPERATE", "recipient-first", "verb", `${SER} (?:\\S+mente )?${participles("nombrar designar elegir reelegir investir proclamar escoger promover ratificar")}(?= (?:\\S+ ){0,7}?${POST})|(?:juró|juraron|tomó posesión|tomaron posesión|asumió|asumieron) ${upTo(5)}(?:cargo|mandato|puesto)`, "El juez fue nombrado el 7 de agosto visir del reino."],
  ["nombrado-aparte", "COOPERATE", "recipient-first", "verb", `${ASIDE}${participles("nombrar designar elegir reelegir investir promover")}(?= (?:${DAY}|(?:\\S+ ){0,5}?${POST}))`, "El antiguo juez, nombrado el 7 de agosto, prometió reformas."],
  ["nombrar-cargo", "COOPERATE", "agent-first", "verb", `${verbs("nombrar! designar investir")}(?= (?:[^\\s.;]+ ){1,9}?${POST})`, "El rey nombró el lunes al general visir del reino."],
  ["ser-destituido", "REJECT", "recipient-first", "verb", `${SER} (?:\\S+mente )?(?:${participles("destituir cesar deponer despedir")}|${PUT_OUT} ${upTo(3)}de (?:su|sus) (?:cargos?|funciones|puestos?|mando))`, "El general fue relevado el miércoles de su cargo."],
  ["destituido-aparte", "REJECT", "recipient-first", "verb", `${ASIDE}${PUT_OUT}(?= (?:${DAY}|de (?:su|sus) (?:cargos?|funciones|puestos?|mando)))`, "Destituido por el rey, el general salió de la ciudad."],
  ["destituir", "REJECT", "agent-first", "verb", `${verbs("destituir cesar:ces deponer")}(?= (?:\\S+ ){0,6}?(?:a|al)\\b)|${verbs("relevar apartar separar")} ${upTo(6)}de (?:su|sus) (?:cargos?|funciones|puestos?|mando)`, "El rey destituyó ayer al jefe del estado mayor."],
  ["ser-evacuado", "RETREAT", "recipient-first", "verb", `${SER} (?:\\S+mente )?${participles("evacuar repatriar")}`, "Mil extranjeros fueron evacuados de la ciudad."],
  ["completar-retirada", "RETREAT", "agent-first", "verb", `${verbs("completar concluir culminar finalizar iniciar comenzar:comienz emprender acelerar terminar")}(?:, [^,.;:]{1,40},)? ${upTo(5)}(?:su|la|el) ${upTo(1)}(?:retirada|retiro|repliegue|salida de)`, "El contingente completó, el 15 de mayo, su retirada del país."],
  ["sanciones-en-vigor", "SANCTION", "recipient-first", "verb", `(?:sanciones|aranceles|embargo|prohibición|restricciones|gravámenes|medidas|veto)(?:,| ${upTo(10)})? ?(?:que )?${verbs("entrar")} ${upTo(2)}en vigor`, "Los aranceles, que entraron en vigor el 7 de mayo, pesan."],
  ["tregua-en-vigor", "RETREAT", "mutual", "verb", `(?:tregua|alto el fuego|cese el fuego|cese de hostilidades|armisticio|pausa humanitaria)(?:,| ${upTo(10)})? ?(?:que )?${verbs("entrar")} ${upTo(2)}en vigor`, "La tregua, que entró en vigor el miércoles, aguanta."],
  ["cita-aplazada", "REJECT", "mutual", "verb", `(?:votación|firma|ceremonia|conferencia|gira|elección|ratificación|reunión|encuentro|cumbre|visita|viaje|cita|sesión|ronda|entrevista|vista)(?:,| )[^.;:]{0,110}?${NOT}|${NOT} ${upTo(3)}(?:votación|firma|ceremonia|gira|reunión|encuentro|cumbre|visita|viaje|cita|sesión|ronda|entrevista)`, "La votación, prevista para el martes, se pospuso."],
  ["convocado-aparte", "PROTEST", "recipient-first", "verb", `${ASIDE}${participles("convocar llamar citar")}(?= [^.;]{0,100}?(?:embajador|encargad|cónsul|diplomátic|agregad)[a-záéíóúüñ]*)`, "Convocado el viernes por la corte, el cónsul calló."],
  ["detenido-aparte", "COERCE", "recipient-first", "verb", `${ASIDE}${participles("detener arrestar extraditar condenar encarcelar capturar secuestrar procesar imputar")}(?= ${DAY})`, "Extraditado el miércoles, el mercader declaró."],
  ["quien-recibio", "CONSULT/reception", "agent-first", "verb", `(?<=\\b(?:a (?:quien|quienes|la que|las que|los que)|al que) (?:[^\\s.,;]+ ){1,7}?)${verbs("recibir acoger")}`, "El emisario, a quien el sultán recibió el lunes, habló."],
  ["dar-la-bienvenida", "CONSULT/reception", "agent-first", "verb", `(?:dio|dieron|da|dan|dará|darán|daba|dar) la bienvenida ${upTo(5)}(?:a|al)(?= )`, "El puerto dará la bienvenida el 7 de mayo a los reyes."],
  ["cita-negativa", "REJECT", "agent-first", "verb", `(?<="(?: )?(?:no|nunca|jamás) ${upTo(2)}[a-záéíóúüñ]+(?:remos|ré|rá)(?: [^"]{0,90})?",? )${verbs("zanjar sentenciar advertir responder replicar declarar afirmar asegurar espetar insistir decir subrayar prometer avisar recalcar remachar")}`, "«No cederemos», zanjó el martes el sultán."],
  ["demanda-interpuesta", "ACCUSE", "agent-first", "verb", `(?:demanda|querella|denuncia)s? (?:(?:interpuesta|presentada|elevada|promovida)s?|que(?= (?:[^\\s.,;]+ ){1,6}?(?:${verbs("interponer presentar elevar")})))|${verbs("interponer")} ${upTo(5)}(?:demandas?|querellas?|denuncias?|recursos?)`, "La demanda que el reino interpuso el 5 de mayo sigue abierta."],
  ["proclamar-gobierno", "REJECT", "agent-first", "verb", `${verbs("proclamar declarar formar anunciar")} ${upTo(5)}(?:gobierno|ejecutivo|gabinete|autoridad|administración) (?:paralel|rival|alternativ|en el exilio|provisional)[a-z]*`, "El general proclamó el martes un gobierno paralelo."],
  ["tachar-de-maniobra", "REJECT", "agent-first", "verb", `(?<="(?: )?[^"]{3,90}",? )${verbs("replicar responder retrucar rebatir")}`, "«Una farsa», replicaron los emisarios."],
  ["avisar-negativa", "REJECT", "agent-first", "verb", `${verbs("avisar advertir:adviert:advirt anunciar declarar asegurar reiterar afirmar insistir repetir subrayar recalcar")} ${upTo(3)}(?:de |en )?que (?:\\S+ ){0,2}?(?:no|nunca|jamás)(?= \\S+(?:rá|rán|ría|rían)(?![a-záéíóúñ]))`, "La isla avisó el lunes de que nunca cederá."],
  ["entregar-presos", "CONCEDE", "agent-first", "verb", `${verbs("entregar* devolver:devuelv restituir")} (?:${upTo(6)})(?:soldados|prisioneros|rehenes|cadáveres|restos|detenidos|cautivos|niños|marineros|militares)`, "La isla entregó el lunes a su vecina dos soldados."],
  ["cerrar-gira", "CONSULT/visit", "agent-first", "verb", `${verbs("cerrar:cierr culminar rematar abrir arrancar proseguir")} ${upTo(6)}(?:su|la|una) ${upTo(1)}(?:gira|visita|viaje|periplo)`, "El canciller cerró el miércoles en Oslo su gira."],
  ["liberado-despues", "CONCEDE", "recipient-first", "verb", "(?<=(?:detenid|arrestad|capturad|secuestrad|encarcelad|apresad)[oa]s? [^.;]{1,40}(?:y|e) (?:\\S+ )?)(?:liberad|excarcelad|indultad)[oa]s?", "El juez fue detenido el martes y liberado horas después."],
  ["reunion-con-inciso", "CONSULT/meeting", "mutual", "verb", "(?:reunión|encuentro|cita|entrevista|conversaciones|negociaciones|sesión|ronda|conferencia), [^.;:]{3,110}?, (?:tuvo|tuvieron|tendrá|tendrán) lugar|(?:reunión|encuentro|cita|entrevista|conversaciones|negociaciones|sesión|ronda|conferencia), [^.;:]{3,110}?, se (?:celebr|desarroll|produj|inici|reanud)(?:ó|aron|o|eron|ará|arán)", "La cita, a la que faltó el duque, tuvo lugar el lunes."],
  ["dar-por-zanjado", "AGREE", "mutual", "verb", `(?:(?:dieron|dan|darán) ${upTo(4)}por (?:resuelt|superad)|(?:dio|dieron|da|dan|dará|darán|dando) ${upTo(4)}por (?:zanjad|cerrad|concluid|terminad|enterrad))[oa]s?`, "Los vecinos dieron el miércoles por zanjada su disputa."],
];
