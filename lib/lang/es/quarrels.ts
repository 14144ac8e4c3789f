import type { TriggerLine } from "../shared/triggers.ts";
import { upTo } from "./trigger-parts.ts";
import { verbs } from "./verb-forms.ts";

/** Quarrels in Spanish news and how they end: talks begun and broken off, relations broken, votes doubted, suits and hearings, asylum. Source: own reading. */
// biome-ignore format: table
export const QUARRELS: readonly TriggerLine[] = [
  ["conversaciones-iniciadas", "CONSULT/meeting", "mutual", "verb", "(?:conversaciones|negociaciones|consultas|pláticas|diálogo|contactos),?[^.;:]{0,40}? (?:se (?:había|habían|ha|han) (?:iniciado|reanudado|retomado|abierto)|(?:había|habían|ha|han) comenzado|se (?:iniciaron|reanudaron|abrieron|retomaron))", "Las consultas de Oslo, que se habían iniciado el 3 de mayo, siguen."],
  ["quedar-suspendido", "REJECT", "mutual", "verb", `qued(?:ó|aron|aba|aban|ado) ${upTo(1)}(?:suspendid|aplazad|interrumpid|cancelad|anulad|rot|congelad)[oa]s?`, "Las consultas quedaron interrumpidas el 3 de mayo."],
  ["declararlo-non-grato", "SANCTION", "agent-first", "verb", `l[oa]s? declar(?:ó|aron|ara|aran|ase|asen|aba|aban) ${upTo(2)}"?personas? non gratas?`, "El reino lo declaró «persona non grata» el 3 de mayo."],
  ["audiencias-lugar", "CONSULT", "mutual", "verb", `audiencias? ${upTo(6)}(?:tuvieron lugar|tuvo lugar|se celebr(?:ó|aron)|${verbs("comenzar:comienz empezar:empiez concluir arrancar")}|se abri(?:ó|eron))`, "Las audiencias tuvieron lugar el 3 de mayo."],
  ["poner-en-duda", "ACCUSE", "agent-first", "verb", `(?:puso|pusieron|pone|ponen|puesto) ${upTo(2)}en (?:duda|tela de juicio|entredicho)`, "El rey puso en duda la elección de su rival."],
  ["romper-con", "REJECT", "agent-first", "verb", "romp(?:ió|ieron|e|en|erá) con(?= (?:el|la|los|las|su|sus|un|una|ese|esa|este|esta|aquel) )(?! (?:el (?:silencio|pasado|molde)|la (?:tradición|rutina|racha)|su (?:novi|parej|mujer|marido)))", "Oslo rompió con la alianza el 3 de mayo."],
  ["acudir-tribunal", "ACCUSE", "agent-first", "verb", `(?:${verbs("acudir recurrir")} a|llev(?:ó|aron) ${upTo(4)}(?:ante|a)) (?:la haya|la corte|los tribunales|el tribunal)`, "Al día siguiente Oslo acudió a La Haya."],
  ["celebrar-fallo", "SUPPORT", "agent-first", "verb", "celebr(?:ó|aron|a|an)(?= (?:(?:ayer|hoy|ese|mismo|este|lunes|martes|miércoles|jueves|viernes|sábado|domingo|día|el) ){0,4}(?:el|la|su|este|esta) (?:fallo|decisión|resolución|sentencia|anuncio|resultado|victoria|gesto|paso|medida)(?![a-zà-ÿ]))", "La ministra celebró ese mismo día el fallo."],
  ["anunciar-retirada", "RETREAT", "agent-first", "verb", `${verbs("anunciar")} ${upTo(4)}(?:retirada|repliegue|salida) de (?:las |los |sus |el )?${upTo(2)}(?:tropas|soldados|fuerzas|militares|contingente|efectivos)`, "Tres días antes, Madrid anunció la retirada de las tropas."],
  ["salir-acuerdo", "AGREE", "mutual", "verb", `(?:sali(?:ó|eron)|surgi(?:ó|eron)|naci(?:ó|eron)|desemboc(?:ó|aron) en|culmin(?:ó|aron) (?:con|en)|concluy(?:ó|eron) con|termin(?:ó|aron) con|acab(?:ó|aron) (?:con|en)),?(?: [^,.;:]{2,30},)? (?:una?|la|el) ${upTo(3)}(?:declaración|acuerdo|pacto|tratado|memorando|comunicado conjunto)`, "De las conversaciones salió, cinco días más tarde, una declaración."],
  ["decision-de-readmitir", "AGREE", "agent-first", "noun", `decisión (?:de|del) ${upTo(5)}de (?:readmitir|reincorporar|admitir)`, "Se vieron el 1 de mayo, seis días antes de la decisión de la liga de readmitir a Siria."],
];
