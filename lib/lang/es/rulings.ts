import type { TriggerLine } from "../shared/triggers.ts";
import { ADV, ENVOY, past, upTo, W } from "./trigger-parts.ts";
import { verbs } from "./verb-forms.ts";

const DECIDE = `(?:${verbs("fallar dictaminar sentenciar resolver laudar")}|se pronunci(?:ó|aron|ará|ara))`;
const CASE = "(?:caso|demanda|denuncia|queja|reclamación|reclamo|solicitud|petición|querella|recurso|apelación)";
const VERDICT =
  "(?:fallo|laudo|sentencia|decisión|dictamen|resolución|veredicto|informe|medida|recurso|apelación|demanda)";
const TO_TAKE_PLACE =
  "que (?:está(?:n)? (?:previst|fijad|programad|convocad)[oa]s?|tendrán? lugar|se (?:celebrar|realizar|llevar|desarrollar|efectuar|inaugurar|reunir)(?:á|án)(?: a cabo)?|se abrirán?|tendrían? lugar|se celebrar(?:ía|ían))";

/** What courts decide and what is brought before them, and gatherings of which a clause of their own says when they will be, in Spanish news. Source: own reading. */
// biome-ignore format: table
export const RULINGS: readonly TriggerLine[] = [
  ["fallar-a-favor", "SUPPORT", "agent-first", "verb", `${DECIDE} ${ADV}${upTo(2)}(?:a|en) favor del?|(?:dio|dieron|dará|da|ha dado|había dado) ${ADV}la razón`, "La corte falló el martes a favor de la isla."],
  ["fallar-en-contra", "REJECT", "agent-first", "verb", `${DECIDE} ${ADV}${upTo(2)}(?:en )?contra|${verbs("desestimar inadmitir anular revocar")} ${ADV}${upTo(3)}${VERDICT}`, "El tribunal desestimó en mayo la segunda demanda."],
  ["apelar-fallo", "REJECT", "agent-first", "verb", `${verbs("apelar recurrir impugnar")} ${ADV}${past(5)}${VERDICT}|${verbs("apelar")} ${ADV}ante|${verbs("presentar interponer")} ${ADV}${upTo(3)}(?:apelación|recurso de apelación|impugnación)`, "El ducado apeló el laudo en marzo."],
  ["decidir-apelar", "REJECT", "agent-first", "verb", `${verbs("decidir anunciar resolver")} ${ADV}(?:que )?(?:apelar|recurrir|impugnar|apelará|recurrirá)`, "La isla decidió apelar el laudo."],
  ["caso-presentado", "ACCUSE", "recipient-first", "verb", `${CASE} (?:${upTo(7)})(?:fue|fueron|había sido|ha sido) (?:[a-záéíóúüñ]+mente )?(?:presentad|interpuest|notificad|elevad|registrad|admitid|planteada)[oa]?s?|${CASE}(?: [^.;:,]{0,60})?, (?:que fue )?(?:notificada|presentada|interpuesta)`, "El caso fue presentado por el ducado en junio de 2021."],
  ["notificar-salida", "SANCTION", "recipient-first", "verb", `(?:fue|fueron|ha sido|han sido|había sido) (?:notificad|informad|advertid)[oa]s? ${past(8)}(?:de|sobre) (?:su|la) (?:${W} ){0,2}?(?:expulsión|salida|cese)|notific(?:ó|aron) ${past(8)}(?:su|la) (?:${W} )?(?:expulsión|salida) (?:del|a los|al) (?:${W} ){0,2}?(?:${ENVOY}|país)`, "Los cónsules fueron notificados el domingo de su expulsión."],
  ["relaciones-se-remontan", "COOPERATE", "mutual", "verb", "(?:relaciones|lazos|vínculos)(?: (?:\\S+ ){1,9}?| )(?:se remontan? (?:a|al)|datan? del?)(?= (?:año )?\\d| [a-z]+ de \\d)", "Las relaciones entre las dos islas se remontan a 1976."],
  ["cumbre-que-tendra", "CONSULT/summit", "mutual", "verb", `cumbre(?: ${W}){0,10}?,? ${TO_TAKE_PLACE}`, "La cumbre de los ocho, que se celebrará el 8 de mayo, admitirá a la isla."],
  ["reunion-que-tendra", "CONSULT/meeting", "mutual", "verb", `(?:reunión|reuniones|encuentro|conversaciones|negociaciones|consultas|sesión|ronda|comisión|cita|mesa|diálogo)(?: (?:(?:del?|entre|en|sobre|con) )?(?:${W} ){0,8}?${W})?,? ${TO_TAKE_PLACE}`, "Preparan la comisión mixta que tendrá lugar en mayo."],
  ["conferencia-que-tendra", "CONSULT/multilateral", "mutual", "verb", `(?:conferencia|foro|asamblea|congreso|plenari[oa])(?: ${W}){0,10}?,? ${TO_TAKE_PLACE}`, "El duque habló de la conferencia, que se celebrará en junio."],
  ["confirmar-liberacion", "CONCEDE", "agent-first", "verb", `${verbs("anunciar confirmar lograr conseguir celebrar informar")} ${ADV}${past(5)}(?:de )?la (?:liberación|excarcelación|puesta en libertad) (?:de|del)`, "El ducado confirmó este viernes, 24 de octubre, la liberación de 17 isleños."],
  ["permitir-oficina", "AGREE", "agent-first", "verb", `${verbs("permitir autorizar")} ${ADV}${upTo(5)}(?:(?:abrir|instalar|establecer|construir|desplegar|usar|utilizar|operar)|(?:la |el )(?:apertura|instalación|establecimiento|despliegue|uso|tránsito)) ${upTo(4)}(?:oficina|embajada|consulado|misión|bases?|espacio aéreo|puertos?|tropas|fuerzas|territorio)`, "El ducado permitió en 2021 a la isla abrir una oficina."],
  ["oficina-inaugurada", "COOPERATE", "recipient-first", "verb", `(?:oficina|embajada|consulado(?: general)?|misión|legación|representación) (?:(?:del?|en|ante) (?:${W} ){1,7}?)?(?:fue|fueron|ha sido|había sido|será) (?:[a-záéíóúüñ]+mente )?(?:inaugurad|abiert|reabiert|establecid|instalad)[oa]s?`, "La oficina de la isla en Oslo fue inaugurada en mayo de 2021."],
  ["ordenar-embargo", "SANCTION", "agent-first", "verb", `(?:${verbs("ordenar decretar imponer instaurar")}),? ${ADV}${past(6)}(?:embargo|bloqueo|sanciones|ruptura de relaciones)(?! de cuentas)`, "El rey ordena, de manera oficial, el bloqueo de la isla."],
  ["apartado-de", "SANCTION", "recipient-first", "verb", "(?:es|fue|fueron|ha sido|había sido|quedó) (?:[a-záéíóúüñ]+mente )?(?:suspendid|expulsad|excluid|apartad)[oa]s? (?:de|del)(?! (?:su cargo|sus funciones|empleo))", "La isla fue suspendida de la liga en enero."],
  ["embajador-llamado-inciso", "SANCTION", "recipient-first", "verb", `embajador(?:a|es)?(?: (?:en|ante|de) (?:${W} ){0,3}?${W})?, [^,;:.]{3,40}, (?:fue|fueron|ha sido|había sido) (?:llamad|convocad|retirad)[oa]s? (?:" ?)?(?:a|para) (?:${W} ){0,2}?consultas`, "Su embajador en la isla, Juan Pérez, fue convocado para consultas."],
  ["entregar-informe", "CONSULT", "agent-first", "verb", `${verbs("entregar remitir")} ${ADV}${past(9)}(?:informe|expediente|dossier|nota|documentación|respuesta|copia)`, "El nuncio entregó ayer a su par un informe confidencial."],
  ["celebrar-referendo", "AGREE", "agent-first", "verb", `${verbs("celebrar realizar")} ${ADV}${upTo(3)}consultas? popular(?:es)?`, "El ducado celebró la consulta popular el 15 de abril."],
  ["visita-que-comenzo", "CONSULT/visit", "agent-first", "verb", `(?:visita|viaje|gira|misión)(?: (?:de|del|a|al|por|en) (?:${W} ){0,6}?${W})?,? que (?:comenzó|empezó|inició|arrancó|terminó|concluyó|finalizó|se inició)`, "La visita, que comenzó el 7 de mayo, acabó mal."],
];
