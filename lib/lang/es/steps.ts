import type { TriggerLine } from "../shared/triggers.ts";
import { ADV, CEASEFIRE, DATED, PENALTIES, past, SOLDIERS, upTo, W } from "./trigger-parts.ts";
import { participles, SER, verbs } from "./verb-forms.ts";

const COURT = "(?:tribunal(?:es)?|cortes?|juzgados?|juez|jueza|jueces|audiencia nacional|justicia|sala)";
const SHIPS =
  "(?:buques?|fragatas?|nav[íi]os?|flota|flotilla|submarinos?|destructor(?:es)?|portaaviones|corbetas?)(?! (?:mercantes?|pesqueros?|de carga|petroleros?|hospital))";
const QUARREL =
  "(?:disputas?|diferendos?|litigios?|contenciosos?|controversias?|diferencias|querellas?|enemistad|rivalidad|crisis|conflicto)";
/** The subject of a relative clause about its object: "la tregua, que *el ejército israelí* rompió". */
const WHO = '(?:[^\\s.,;:!?"()]+ ){1,5}?';

/** Steps that states, armies, courts and voters take, by verbs that need no word of diplomacy beside them, and by participles set off, in Spanish. Source: own reading. */
// biome-ignore format: table
export const STEPS: readonly TriggerLine[] = [
  // Ties and quarrels
  ["romper-todo-vinculo", "SANCTION/sever", "agent-first", "verb", `${verbs("romper cortar suspender interrumpir")} ${ADV}(?:tod[oa]s? |cualquier )(?:(?:el|la|los|las|sus?|tipo de) )?(?:relaci(?:ón|ones)|vínculos?|lazos?|contactos?|comunicaci(?:ón|ones)|trato|comercio)(?: diplomátic[oa]s?)?`, "La isla rompió el lunes todo vínculo con el ducado."],
  ["poner-fin-disputa", "AGREE", "mutual", "verb", `(?:pus(?:o|ieron)|puesto|pon(?:e|en|ía|ían|drá|drán)) (?:fin|término) ${ADV}(?:a (?:la |las |los |su |sus |una )?|al )${upTo(2)}${QUARREL}(?! armado)`, "Los dos vecinos pusieron fin en 1929 a su disputa."],
  ["hacer-las-paces", "AGREE", "mutual", "verb", "(?:hizo|hicieron|hacen|harán|(?:ha|han|había|habían) hecho|sell(?:ó|aron)) las paces", "Los dos vecinos hicieron las paces en mayo."],
  ["decir-lamentar", "ACCUSE", "agent-first", "verb", `(?:dij(?:o|eron)|dice|dicen|afirm(?:ó|aron)) ${ADV}(?:lamentar|deplorar|condenar|rechazar)(?! (?:la|las|el) (?:muertes?|fallecimiento|pérdidas?|víctimas))`, "La isla dijo lamentar el martes la decisión del ducado."],
  // Arms
  ["tropas-cruzan", "MOBILIZE", "agent-first", "clause", `${SOLDIERS} ${upTo(6)}${verbs("cruzar atravesar traspasar franquear")} ${ADV}(?:el |la |los )?(?:ríos?|fronteras?|línea|estrecho|canal)(?![a-z])`, "Las tropas del ducado cruzaron el río el 5 de julio."],
  ["tropas-desembarcan", "ASSAULT", "agent-first", "clause", `${SOLDIERS} ${upTo(6)}${verbs("desembarcar")}(?= )`, "Las tropas del ducado desembarcaron el lunes en la isla."],
  ["volver-a-enfrentarse", "ASSAULT", "mutual", "verb", `${SOLDIERS} ${upTo(6)}(?:(?:volv(?:ió|ieron)|han vuelto|habían vuelto) a enfrentarse|se (?:volvieron a enfrentar|han enfrentado|habían enfrentado)|chocaron)`, "Fuerzas de ambos ducados volvieron a enfrentarse en enero."],
  ["ir-a-la-guerra", "ASSAULT", "mutual", "verb", "(?:(?:fue|fueron|march(?:ó|aron)) a la|entr(?:ó|aron) en) guerra(?! fría)", "La isla y el ducado fueron a la guerra en julio de 1950."],
  ["guerra-termina", "RETREAT", "mutual", "verb", "guerra (?:[^\\s.,;:]+ ){0,6}?(?:terminó|acabó|concluyó|finalizó|cesó|llegó a su fin|tocó a su fin)(?! (?:con|por) )", "La guerra del estaño terminó el 12 de junio de 1950."],
  ["romper-tregua", "ASSAULT", "agent-first", "verb", `${verbs("romper violar quebrantar incumplir")} ${ADV}(?:la |el |una |un )?${upTo(2)}${CEASEFIRE}`, "El frente rompió la tregua en noviembre."],
  ["tregua-que-rompio", "ASSAULT", "agent-first", "clause", `${CEASEFIRE}(?: ${W}){0,3}?,? que ${WHO}(?:romp|viol|quebrant|incumpl)(?:ió|ieron|ó|aron)`, "La tregua, que el ducado rompió en agosto, duró un mes."],
  ["buques-atracan", "MOBILIZE", "agent-first", "clause", `${SHIPS} ${upTo(6)}${verbs("atracar fondear recalar")} ${ADV}(?:en|frente)`, "Dos fragatas del ducado atracaron el 12 de junio en la isla."],
  // Trade
  ["gravar-importaciones", "SANCTION", "agent-first", "verb", `${verbs("gravar")} ${past(9)}(?:importaciones|exportaciones|productos|bienes|mercancías|acero|aluminio|automóviles|coches|vinos?|compras)`, "El ducado gravó en abril las importaciones de la isla."],
  ["reponer-sanciones", "SANCTION/restrict", "agent-first", "verb", `${verbs("reponer reimponer")} ${ADV}${past(6)}${PENALTIES}`, "El ducado repuso el 18 de abril las sanciones a la isla."],
  // Posts
  ["tomar-posesion", "COOPERATE", "recipient-first", "verb", `${verbs("tomar")} ${ADV}posesión(?! de (?:l[oa]s? |sus? )?(?:tierras?|bienes|casas?|terrenos?|fincas?|islas?|ciudad|territorios?))`, "Ana Rey tomó posesión el 11 de marzo."],
  ["ganar-elecciones", "COOPERATE", "recipient-first", "verb", `${verbs("ganar")} ${ADV}(?:las |unas |los )?${upTo(1)}(?:elecciones|presidenciales|comicios|balotaje|segunda vuelta)|se impuso ${ADV}en (?:las |los |la )${upTo(1)}(?:elecciones|presidenciales|comicios|balotaje|segunda vuelta)`, "Ana Rey ganó las elecciones el 20 de agosto."],
  ["proclamar-ganador", "COOPERATE", "agent-first", "verb", `${verbs("proclamar declarar")} ${ADV}(?:a ${upTo(3)})?(?:president[ea]|ganador(?:a)?|vencedor(?:a)?)(?: elect[oa])?(?= )`, "El tribunal proclamó el lunes presidenta a Ana Rey."],
  // Courts
  ["tribunal-condena", "COERCE/sentence", "agent-first", "clause", `${COURT} ${upTo(6)}conden(?:ó|aron|ará|arán|ado(?<=\\bh[aá]\\S* \\S+)) ${ADV}al?(?= )`, "Un tribunal del ducado condenó el lunes a dos isleños."],
  ["mandar-detener", "COERCE/arrest", "agent-first", "verb", `(?:(?:mand|orden)(?:ó|aron|aba|a|an)|hizo|hicieron|hace|hacen) ${ADV}(?:detener|arrestar|apresar|encarcelar)(?![a-z])`, "El rey mandó detener al ministro el 4 de abril."],
  ["dictar-laudo", "AGREE", "agent-first", "verb", `${verbs("dictar emitir pronunciar")} ${ADV}(?:su |un |el )${upTo(1)}(?:laudo|fallo|veredicto)`, "La reina dictó en 1977 un laudo sobre el canal."],
  ["laudo-dictado", "AGREE", "recipient-first", "noun", `(?:laudo|fallo|sentencia|veredicto)(?: ${W}){0,3}? ${participles("dictar emitir pronunciar")}${DATED}`, "El laudo arbitral dictado por la reina en 1902 dividió el valle."],
  // States
  ["declarado-independiente", "AGREE", "recipient-first", "verb", `(?:${SER} ${ADV}${participles("proclamar declarar")}|se (?:proclam|declar)(?:ó|aron)) ${ADV}independientes?`, "La isla fue proclamada independiente el 20 de junio."],
  ["independencia-reconocida", "SUPPORT/recognise", "agent-first", "clause", `independencia(?: ${W}){0,4}?, que ${WHO}reconoci(?:ó|eron)`, "La independencia, que el ducado reconoció en 1950, fue breve."],
  ["votar-texto", "AGREE/adopt", "agent-first", "verb", `${verbs("votar")} ${ADV}(?:una |la |el |un )${upTo(1)}(?:moción|resolución|ley|declaración|enmienda|texto)`, "La asamblea votó el jueves una moción contra el ducado."],
  // Participles set off, or behind what they are said of
  ["suspendido-inciso", "SANCTION/suspend", "recipient-first", "verb", `(?<=, )${participles("suspender congelar interrumpir cortar")}${DATED}`, "El convenio, suspendido por la isla en noviembre, preveía consultas."],
  ["denunciado-inciso", "REJECT/leave", "recipient-first", "verb", `(?<=, )${participles("denunciar derogar abrogar rescindir abandonar")}${DATED}`, "El convenio, denunciado por la isla en noviembre, preveía consultas."],
  ["texto-aprobado", "AGREE/adopt", "recipient-first", "verb", `(?:resoluci(?:ón|ones)|ley|declaración|moción|enmienda|decreto|texto|documento)(?: ${W}){0,4}? ${participles("aprobar adoptar votar")}${DATED}`, "La resolución aprobada el lunes por la asamblea pide calma."],
  ["llegado-inciso", "CONSULT/visit", "agent-first", "verb", "(?<=, )llegad[oa]s?(?= (?:(?:el|ayer|hoy|anoche|este|la víspera|horas antes|poco antes) (?:[^\\s.,;:]+ ){0,4}?)?(?:a|al)(?! (?:poder|país hace)) )", "La delegación, llegada el jueves a la isla, fue recibida."],
];
