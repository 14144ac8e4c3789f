import type { DateRule } from "../../pack.ts";
import { ANO, CLOCK, DAY_PART, FULL_MONTH, FULL_WEEKDAY } from "./forms.ts";

/** Words at which a clause about the future ends, and verbs of the past. */
const CLAUSE_END =
  "(?!(?:que|cuando|tras|desde|dijo|hizo|fue|fueron|ha|han|había|habían|hubo|pero|aunque)(?!\\p{L})|\\p{L}{1,20}(?:ó|aron|ieron)(?!\\p{L}))";
/** What is agreed on, promised or asked for is still to come, told behind the verb; a date before it is that of the promise. */
const TO_COME =
  "(?:acord(?:ó|aron|ado)|pact(?:ó|aron|ado)|convin(?:o|ieron)(?: en)?|decidi(?:ó|eron)|prometi(?:ó|eron)|prometido|comprometi(?:ó|eron|d[oa]s?) a|invit(?:ó|aron|ado) (?:[^ .;:,]{1,25} ){1,6}a) \\p{L}{2,20}[aei]r(?:se)?|(?:acord(?:ó|aron)|pact(?:ó|aron)) (?:la|una) (?:celebración|realización|organización|convocatoria|reunión|cumbre|visita)";
const FUTURE = `\\p{L}{2,20}r(?:á|án|emos)(?<!teherán)|va a|van a|podrían?|puedan?|deberían?|pretenden?|previst[oa]s?|prevé|prevén|se esperan?|anunciad[oa]s? para|planea|planean|(?:convocad|programad|fijad|agendad)[oa]s?`;
const FUTURE_VERB = `(?:${FUTURE}|${TO_COME})(?!\\p{L})`;
/** Up to this many words stand between the verb and the date. */
const REACH = 8;
const AFTER_VERB = `(?<=(?<!\\p{L})${FUTURE_VERB},?(?: ${CLAUSE_END}[^ .;:]{1,25}){0,${REACH}} )`;
const BEFORE_VERB = `(?=(?:,? ${CLAUSE_END}[^ .;:,]{1,25}){0,6},? (?:${FUTURE})(?!\\p{L}))`;
/** Verbs whose present tells what is on the calendar. */
const PRESENT_VERB =
  "(?:se (?:celebra|disputa|juega|inaugura|estrena|presenta|clausura|abre|cierra|reúne|enfrenta|vota|examina)n?|(?:(?<!(?:una|la|su|esta|esa|cada|segunda|primera|última|breve|oficial|de|en|y) )(?:visita|parte)|cierra|abre|empieza|comienza|termina|arranca|concluye|finaliza|juega|comparece|debuta|viaja|vence|expira|estrena|recibe|disputa|vota|elige|decide|acoge|celebra|llega|actúa|toca|presenta|inaugura|regresa|afronta)n?)";
const AFTER_PRESENT = `(?<=(?<!\\p{L})${PRESENT_VERB}(?: (?:en|a|al|con|ante|contra|de|del|la|el|su|sus|los|las) [^ .;:,]{1,25}| [^ .;:,]{1,25}){0,2} )`;
const PAST_VERB =
  "(?:\\p{L}{1,20}(?:ó|aron|ieron)|fue|fueron|hubo|hizo|hicieron|tuvo|estuvo|obtuvo|dijo|dio|vio|pudo|puso|vino|supo|quiso|propuso|produjo|mantuvo|detuvo|sostuvo|redujo|introdujo|intervino|ha|han|había|habían)(?!\\p{L})";
const PAST_END =
  "(?!(?:que|si|para|tras|hasta|desde|cuando|y|e|pero)(?!\\p{L})|\\p{L}{2,20}r(?:á|án|ía|ían)(?!\\p{L}))";
const AFTER_PAST = `(?<=(?<!\\p{L})${PAST_VERB},?(?: ${PAST_END}[^ .;:]{1,25}){0,${REACH}} )`;
/** What was promised, decided or asked for was still to come: "propuso celebrar una cumbre en junio". */
const RESOLVED =
  "(?<!\\p{L})(?:propuso|propusieron|prometió|prometieron|acordó|acordaron|decidió|decidieron|aceptó|aceptaron|ofreció|ofrecieron|convino|convinieron|planteó|plantearon|comprometió|comprometieron|invitó|invitaron|pidió|pidieron)(?: (?!que )[^ .;:,]{1,25}){0,6}? \\p{L}{2,20}(?:ar|er|ir)(?:se|l[oae]s?)?(?: [^ .;:,]{1,25}){0,6}? ";
/** What was put off or called off had been still to come. */
const CALLED_OFF = "(?!(?:aplaz|pospus|posterg|retras|suspend|cancel|anul)(?:ó|aron|ieron|ió|o)(?!\\p{L}))";
const BEFORE_PAST = `(?=(?:,? ${PAST_END}[^ .;:,]{1,25}){0,6},? ${CALLED_OFF}${PAST_VERB})`;
const THE_WEEKDAY = "(?=(?:el|del|al) (?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo))";
const WEEKDAY = `${FULL_WEEKDAY}{weekday}${DAY_PART}${CLOCK}`;
const NOT_SHIFTED = "(?! (?:\\d|pasado|santo|siguiente|anterior|próximo|que viene|de (?:la|esta) ))";
const NOT_YEAR = `(?! (?:de|del) (?:\\d|año|${ANO}|este|ese|pasado|próximo|los|20|19)| pasado| último| próximo| que viene| siguiente| y (?:el |de |ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)|,? \\d| al | a (?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic))`;
const PUT_OFF = "(?:aplaz|pospon|pospus|pospuest|posterg|retras|difer|difir)\\p{L}*";
const DAYS = "{day1}(?: de {month1})? (?:al|y el|hasta el) {day2} de {month2}";
const SINCE_DATE = `(?:(?:{weekday},? )?{day} de {month}|${FULL_MONTH}{month})(?! (?:de|del) (?:\\d|año|${ANO}|este|pasado|próximo)| pasado| último| próximo|,? \\d{4})`;

/** Dates that the tense of their verb places before or after the article. Spanish verbs show it: "-rá", "-rán" against "-ó", "-aron", "-ieron". */
// biome-ignore format: table
export const TENSE: readonly DateRule[] = [
  { id: "es/future-weekday", kind: "calendar", pattern: `${THE_WEEKDAY}${AFTER_VERB}(?:el|del|al) <${WEEKDAY}>${NOT_SHIFTED}`, example: "comparecerá el jueves", implies: { tense: "future" } },
  { id: "es/future-weekdays", kind: "range", pattern: `(?=(?:del|entre|desde) )${AFTER_VERB}(?:del|entre(?: el)?|desde el) <${FULL_WEEKDAY}{weekday1}${DAY_PART} (?:al|y(?: el)?|hasta el) {weekday2}${DAY_PART}>(?! {day})`, example: "lloverá entre el jueves y el sábado", implies: { tense: "future" } },
  { id: "es/weekday-future", kind: "calendar", pattern: `${THE_WEEKDAY}(?<!(?<!\\p{L})${PAST_VERB}(?: [^ .;:,]{1,25}){0,2} )(?:el|del|al) <${WEEKDAY}>${NOT_SHIFTED}${BEFORE_VERB}`, example: "el jueves se extenderá", implies: { tense: "future" } },
  { id: "es/planned-weekday", kind: "calendar", pattern: `${THE_WEEKDAY}${AFTER_PRESENT}(?:el|del|al) <${WEEKDAY}>${NOT_SHIFTED}`, example: "se estrena el jueves", implies: { tense: "future" } },
  { id: "es/planned-this-weekday", kind: "calendar", pattern: `(?=este (?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo))${AFTER_PRESENT}<este ${WEEKDAY}>${NOT_SHIFTED}`, example: "vota este domingo", implies: { tense: "future" } },
  { id: "es/future-this-weekday", kind: "calendar", pattern: `(?=este (?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo))${AFTER_VERB}<este ${WEEKDAY}>${NOT_SHIFTED}`, example: "comparecerá este jueves", implies: { tense: "future" } },
  { id: "es/this-weekday-future", kind: "calendar", pattern: `<este ${WEEKDAY}>${NOT_SHIFTED}${BEFORE_VERB}`, example: "este jueves comparecerá", implies: { tense: "future" } },
  { id: "es/past-this-weekday", kind: "calendar", pattern: `(?=este (?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo))${AFTER_PAST}<este ${WEEKDAY}>${NOT_SHIFTED}`, example: "informaron este domingo" },
  { id: "es/planned-day-month", kind: "calendar", pattern: `(?=(?:el|del|al) (?:día )?\\d)${AFTER_PRESENT}(?:el|del|al) (?:día )?<{day} de {month}${CLOCK}>${NOT_YEAR}`, example: "se reúne el 24 de septiembre", implies: { tense: "future" } },
  { id: "es/days-month-phrase", kind: "range", pattern: `^(?:del? |desde el |entre el |los días )?<{day1} ?(?:al?|y el|y|hasta|hasta el|-|–) ?{day2} (?:de )?{month2}>$`, example: "del 13 al 15 de julio", implies: { tense: "future" } },
  { id: "es/weekdays-phrase", kind: "range", pattern: `^(?:del? |desde el |entre(?: el)? )?<${FULL_WEEKDAY}{weekday1} (?:al?|y(?: el)?|hasta(?: el)?|-) ?{weekday2}>$`, example: "desde el lunes hasta el miércoles", implies: { tense: "future" } },
  { id: "es/year-end-phrase", kind: "calendar", pattern: "^<fin de año>$", example: "fin de año", implies: { month: 12, day: 31 } },
  { id: "es/this-weekday-phrase", kind: "calendar", pattern: `^<este ${WEEKDAY}>$`, example: "este lunes", implies: { tense: "future" } },
  { id: "es/for-weekday", kind: "calendar", pattern: `para el <${WEEKDAY}>${NOT_SHIFTED}`, example: "convocada para el jueves", implies: { tense: "future" } },
  { id: "es/until-weekday-future", kind: "until", pattern: `hasta el <${WEEKDAY}>${NOT_SHIFTED}`, example: "hasta el jueves", implies: { tense: "future" } },
  { id: "es/future-month", kind: "calendar", pattern: `(?=en (?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic))${AFTER_VERB}en <${FULL_MONTH}{month}>${NOT_YEAR}`, example: "acabará en junio", implies: { tense: "future" } },
  { id: "es/future-day-month", kind: "calendar", pattern: `(?=(?:el|del|al) (?:día )?\\d)${AFTER_VERB}(?:el|del|al) (?:día )?<{day} de {month}${CLOCK}>${NOT_YEAR}`, example: "se celebrará el 18 de septiembre", implies: { tense: "future" } },
  { id: "es/set-for-month", kind: "calendar", pattern: `(?<!hab[ií]an? (?:sido )?|estab[ao]n? )(?:(?:previst|programad|planead|planificad|proyectad|anunciad|agendad|convocad|fijad|señalad|esperad|contemplad|pautad)[oa]s?|se (?:espera|prevé|anuncia|programa|fija|contempla|planea|proyecta)n?(?: [^ .;:,]{1,25}){0,5}?) para (?:el (?:mes|próximo mes) de |el (?:próximo )?)?<(?:{part} de )?${FULL_MONTH}{month}>${NOT_YEAR}(?!,? (?:fue|fueron|tuvo|tuvieron|hubo|no|había)(?!\\p{L}))`, example: "prevista para enero", implies: { tense: "future" } },
  { id: "es/month-future", kind: "calendar", pattern: `(?<=^|[.;,:] )en <${FULL_MONTH}{month}>${NOT_YEAR}${BEFORE_VERB}`, example: "en marzo el tribunal fallará", implies: { tense: "future" } },
  { id: "es/put-off", kind: "calendar", pattern: `${PUT_OFF}(?: [^ .;:,]{1,25}){0,3}? (?:al?|hasta|para) (?:el )?<(?:{day} de )?(?:{part} de )?${FULL_MONTH}{month}>${NOT_YEAR}`, example: "podría aplazarse a octubre", implies: { tense: "future" } },
  { id: "es/resolved-month", kind: "calendar", pattern: `${RESOLVED}(?:en|para|antes de) <(?:{part} de )?${FULL_MONTH}{month}>${NOT_YEAR}`, example: "propuso celebrar una cumbre en junio", implies: { tense: "future" } },
  { id: "es/resolved-day", kind: "calendar", pattern: `${RESOLVED}(?:el|para el|antes del) (?:día )?<{day} de {month}${CLOCK}>${NOT_YEAR}`, example: "acordaron reunirse el 18 de septiembre", implies: { tense: "future" } },
  { id: "es/past-month", kind: "calendar", pattern: `(?=(?:en|de) (?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic))${AFTER_PAST}(?:en|de) <${FULL_MONTH}{month}>${NOT_YEAR}`, example: "se firmó en octubre", implies: { tense: "past" } },
  { id: "es/month-past", kind: "calendar", pattern: `en <${FULL_MONTH}{month}>${NOT_YEAR}${BEFORE_PAST}`, example: "en octubre se firmó", implies: { tense: "past" } },
  { id: "es/past-months", kind: "calendar", pattern: `(?=en (?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic))${AFTER_PAST}en <${FULL_MONTH}{month}>(?:, <${FULL_MONTH}{month}>)?,? (?:y|e|o) <${FULL_MONTH}{month}>${NOT_YEAR}`, example: "subieron en enero y febrero", implies: { tense: "past" } },
  { id: "es/past-day-month", kind: "calendar", pattern: `(?=(?:el|del|al) (?:día )?\\d)${AFTER_PAST}(?:el|del|al) (?:día )?<{day} de {month}${CLOCK}>${NOT_YEAR}`, example: "se firmó el 18 de septiembre", implies: { tense: "past" } },
  { id: "es/day-month-past", kind: "calendar", pattern: `(?:el|del|al) (?:día )?<{day} de {month}${CLOCK}>${NOT_YEAR}${BEFORE_PAST}`, example: "el 18 de septiembre se firmó", implies: { tense: "past" } },
  { id: "es/past-weekend", kind: "shifted-unit", pattern: `(?=(?:el|del|durante el) fin de semana)${AFTER_PAST}(?:el|del|durante el) <fin de semana>(?! (?:pasado|que|próximo|siguiente|anterior|largo|de))`, example: "hubo balaceras el fin de semana", implies: { unit: "week", part: "end", shift: -1 } },
  { id: "es/weekend-past", kind: "shifted-unit", pattern: `(?:el|durante el) <fin de semana>(?! (?:pasado|que|próximo|siguiente|anterior|largo|de))${BEFORE_PAST}`, example: "el fin de semana hubo balaceras", implies: { unit: "week", part: "end", shift: -1 } },
  { id: "es/future-start-of-year", kind: "shifted-unit", pattern: `(?=a (?:principios|comienzos|inicios|primeros) de año)${AFTER_VERB}a <(?:principios|comienzos|inicios|primeros) de año>(?! \\d)`, example: "empezarán a primeros de año", implies: { unit: "year", shift: 1, part: "start" } },
  { id: "es/future-day-alone", kind: "calendar", pattern: `(?=(?:el|del|al) día \\d)${AFTER_VERB}(?:el|del|al) día <{day}>(?=$|[.,;)]| (?:en|a|con|ante|y|por) (?!\\d))`, example: "se publicará el día 14", implies: { tense: "future" } },
  { id: "es/past-day-alone", kind: "calendar", pattern: `(?=(?:el|al) día \\d)${AFTER_PAST}(?:el|al) día <{day}>(?=$|[.,;)]| (?:en|a|con|ante|y|por) (?!\\d))`, example: "rompió con su vecino el día 6", implies: { tense: "past" } },
  { id: "es/day-alone-past", kind: "calendar", pattern: `(?:el|al) día <{day}>(?= (?!(?:de|del)(?!\\p{L})))${BEFORE_PAST}`, example: "el día 17 llamó a su embajador", implies: { tense: "past" } },
  { id: "es/future-season", kind: "calendar", pattern: `(?=(?:en|para|durante) (?:el |la )?(?:primavera|verano|otoño|invierno))${AFTER_VERB}(?:en|para|durante) (?:el |la )?<{season}>(?! (?:de|del|pasad|próxim|que|siguiente))`, example: "estará listo para el verano", implies: { tense: "future" } },
  { id: "es/for-season", kind: "calendar", pattern: "para (?:el |la )<{season}>(?! (?:de|del|pasad|próxim|que|siguiente))", example: "previsto para el otoño", implies: { tense: "future" } },
  { id: "es/future-days", kind: "range", pattern: `(?=(?:del|entre el) (?:día )?\\d)${AFTER_VERB}(?:del|entre el) (?:día )?<${DAYS}>(?! de(?!\\p{L})| del)`, example: "se celebrará del 18 al 27 de septiembre", implies: { tense: "future" } },
  { id: "es/days-future", kind: "range", pattern: `(?:del|entre el) (?:día )?<${DAYS}>(?! de(?!\\p{L})| del)${BEFORE_VERB}`, example: "del 18 al 27 de septiembre se celebrará", implies: { tense: "future" } },
  { id: "es/past-since", kind: "since", pattern: `(?=a partir)${AFTER_PAST}a partir del?(?: mes de)?(?: día)? <${SINCE_DATE}>`, example: "se vendió a partir de enero" },
  { id: "es/since-past", kind: "since", pattern: `a partir del?(?: mes de)?(?: día)? <${SINCE_DATE}>${BEFORE_PAST}`, example: "a partir de enero se vendió" },
  { id: "es/since-coming", kind: "since", pattern: `a partir del?(?: mes de)?(?: día)? <${SINCE_DATE}>`, example: "a partir de julio", implies: { tense: "future" } },
  { id: "es/since-future", kind: "since", pattern: `(?:a partir del?|desde el)(?: mes de)?(?: día)? <${SINCE_DATE}>${BEFORE_VERB}`, example: "a partir de enero será obligatorio", implies: { tense: "future" } },
  { id: "es/future-since", kind: "since", pattern: `(?=a partir|desde el)${AFTER_VERB}(?:a partir del?|desde el)(?: mes de)?(?: día)? <${SINCE_DATE}>`, example: "entrará en vigor a partir de enero", implies: { tense: "future" } },
];
