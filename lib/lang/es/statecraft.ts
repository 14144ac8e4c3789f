import type { TriggerLine } from "../shared/triggers.ts";
import { ADV, CAPITAL, past, upTo, W } from "./trigger-parts.ts";
import { participles, SER, verbs } from "./verb-forms.ts";

const QUARREL = "(?:disputas?|diferendos?|litigios?|contenciosos?|controversias?|conflicto|querellas?|cuestión|pleito)";
const BODIES =
  "(?:federación|confederación|unión|alianza|pacto|liga|comisión (?:mixta|conjunta)|mando (?:conjunto|unificado)|bloque|grupo)";
const POLLS = "(?:elecciones|comicios|urnas|segunda vuelta|balotaje|ballotage|presidenciales|legislativas|primarias)";
/** What voters, courts and bodies do day by day: votes won, mandates ended, offices opened, works begun, gaps narrowed, lists left. Source: own reading. */
// biome-ignore format: table
export const STATECRAFT: readonly TriggerLine[] = [
  ["ser-reelegido", "COOPERATE", "recipient-first", "verb", `${SER} ${ADV}reelegid[oa]s?(?= (?:el|en|con|para|por|este|ayer|hoy)(?![a-záéíóúñ])|[.,;]|$)`, "El regente fue reelegido el 7 de mayo."],
  ["derrotar-en-urnas", "COOPERATE", "agent-first", "verb", `${verbs("derrotar vencer superar")}(?= (?:${W},? ){1,9}?en (?:las|los|la|el|unas|unos) ${upTo(2)}${POLLS}(?![a-z]))`, "El regente derrotó a su rival en la segunda vuelta."],
  ["reconocer-derrota", "CONCEDE", "agent-first", "verb", `${verbs("reconocer admitir aceptar conceder")} ${ADV}(?:su |la )?derrota(?! (?:militar|por la mínima))`, "Su rival reconoció el lunes la derrota."],
  ["poner-fin-mandato", "REJECT", "agent-first", "verb", `(?:(?:pus(?:o|ieron)|puesto|pon(?:e|en|drá|drán)) (?:fin|término)|${verbs("dar:d")} por (?:terminado|concluido)) ${ADV}(?:al|a su|a los|a sus|el|su) ${upTo(2)}mandato|${verbs("revocar cancelar concluir terminar")} ${ADV}(?:el|su) mandato de (?:la |su |los )?(?:misión|fuerza|operación|cascos)`, "La liga puso fin en mayo al mandato de su misión."],
  ["mandato-expira", "REJECT", "mutual", "verb", `mandato (?:de (?:la |su |los )?|del )(?:misión|fuerza|operación|contingente|cascos azules|observadores|enviad[oa])(?: ${W}){0,5}? (?:expir|venc|caduc|conclu|finaliz|termin)(?:ó|ió|yó|a|e|ye|ará|erá|irá|uirá|aba|ía)(?![a-záéíóúñ])`, "El mandato de la misión expiró el 7 de mayo."],
  ["acercar-posturas", "AGREE", "mutual", "verb", `${verbs("acercar aproximar")} ${ADV}(?:sus |las )?(?:posturas|posiciones)`, "Los negociadores acercaron posturas sobre el queso."],
  ["iniciar-obras", "COOPERATE", "agent-first", "verb", `(?:${verbs("iniciar inaugurar empezar comenzar:comienz emprender")}|(?:dio|dieron|da|dan|dará|darán) inicio) ${ADV}(?:a )?(?:la|las|los) (?:construcción|obras|trabajos de construcción|perforaci(?:ón|ones))(?= (?:de|del)(?![a-z]))`, "El consorcio inició la construcción del gasoducto."],
  ["abrir-oficina", "COOPERATE/open-mission", "agent-first", "verb", `${verbs("abrir reabrir inaugurar")} ${ADV}(?:su|una|la) (?:(?:primera|nueva) )?(?:oficina|delegación|representación|misión)(?: (?!en )${W}){0,3} en(?= )`, "La comisión abrió una oficina en Nuuk."],
  ["tomar-el-relevo", "COOPERATE", "agent-first", "verb", `(?:tom(?:ó|aron|a|an|ará|arán) ${ADV}el relevo (?:de|a)|relev(?:ó|aron|ará|arán) ${ADV}a (?:la |las |los )?(?=${upTo(1)}(?:fuerzas?|misión|tropas|cascos azules|contingente)(?![a-z])))`, "La misión tomó el relevo de una fuerza africana en julio."],
  ["propuesta-aceptada", "AGREE", "recipient-first", "verb", `(?:propuestas?|plan|planes|ofertas?|términos|textos?|borrador|treguas?|hoja de ruta|tratados?) (?:${W} ){0,4}?${SER} ${ADV}${participles("aceptar")} ${ADV}por(?= )`, "Las propuestas fueron aceptadas en mayo por la liga."],
  ["cuerpo-disuelto", "REJECT", "recipient-first", "verb", `${BODIES} ${upTo(5)}(?:${SER} ${ADV}(?:disuelt|abolid)[oa]s?|se (?:disolvió|disuelve|disolverá))(?![a-z])`, "La federación fue disuelta en mayo de 1962."],
  ["pelearse-por", "ACCUSE", "mutual", "verb", "se (?:pelearon|enemistaron|querellaron|enzarzaron|enemistan|pelean)(?= (?:por|con|a raíz|en torno|a causa)(?![a-z]))(?! por (?:el balón|la pelota))", "Los dos vecinos se enemistaron por la bauxita en 1975."],
  ["disputa-zanjada", "AGREE", "mutual", "verb", `${QUARREL} ${upTo(5)}(?:(?:qued(?:ó|aron)|${SER}) ${ADV}(?:zanjad|resuelt|solucionad|dirimid)[oa]s?|se (?:zanj(?:ó|aron)|resolv(?:ió|ieron)|solucion(?:ó|aron)|dirimi(?:ó|eron)))(?![a-z])`, "La disputa quedó zanjada por un tratado en junio de 1929."],
  ["contrato-adjudicado", "AGREE", "recipient-first", "verb", `(?:contratos?|licitaci(?:ón|ones)|concesi(?:ón|ones)|licencias?) ${upTo(5)}(?:${SER} ${ADV}(?:adjudicad|otorgad|concedid|firmad)[oa]s?|se (?:adjudicó|otorgó|firmó))(?![a-z])`, "El contrato fue adjudicado en noviembre a una empresa china."],
  ["sacar-de-lista", "CONCEDE/ease", "agent-first", "verb", `${verbs("retirar sacar eliminar excluir quitar borrar tachar")} ${past(9)}de (?:la|su|sus|las) (?:${W} )?listas?(?= )`, "El ducado retiró en mayo a la isla de su lista negra."],
  ["ocupar-ciudad", "COERCE", "agent-first", "verb", `ocup(?:ó|aron)(?! (?:el|la|los|las|un|una|su|sus|varios|varias|algunos|del?|en|casi|hasta|brevemente|interinamente|cargos|puestos|lugares|portadas|titulares|horas)(?![a-z]))(?= [a-z])|ocupan?(?= ${CAPITAL}(?![a-z]))`, "El ducado ocupó Antofagasta en mayo."],
];
