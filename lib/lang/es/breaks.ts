import type { TriggerLine } from "../shared/triggers.ts";

/** Any word; none that opens another clause. */
const W = '(?!(?:que|quien|quienes|cuando|mientras|pero|porque|aunque) )[^\\s.,;:!?"()]+';
const PAPER = "(?:contratos?|acuerdos?|pactos?|tratados?|convenios?|memorandos?|memorándum|alianza)";
const INSULT =
  "(?:(?:una? )?(?:pu[ñn]alada|traici[oó]n|provocaci[oó]n|chantaje|agresi[oó]n|farsa|bofetada|mentiras?|duplicidad|hipocres[ií]a|golpe de estado|genocidio|cr[ií]menes? de guerra|declaraci[oó]n de guerra|injerencia))";
/** What is broken off, given up, taken back or called names in Spanish news, and papers told by a participle. Source: own reading. */
// biome-ignore format: table
export const BREAKS: readonly TriggerLine[] = [
  ["hablar-de-traicion", "ACCUSE", "agent-first", "verb", `(?:habl(?:ó|aron|a|an|aba)|se quej(?:ó|aron|a)) de ["«]?${INSULT}`, "El enviado habló de una traición."],
  ["rescindir", "REJECT", "agent-first", "verb", `(?:rescind|romp)(?:ió|ieron|e|en|ido|ía) (?:${W} ){0,4}?(?:contrato|acuerdo|pacto|tratado|convenio)s?|(?:anul|cancel|denunci|revoc)(?:ó|aron|a|an|ado) (?:${W} ){0,4}?${PAPER}`, "La junta rescindió el convenio pesquero en mayo."],
  ["papel-rescindido", "REJECT", "recipient-first", "verb", `${PAPER} [^.;:]{0,60}?(?:fue|fueron|quedó|quedaron|ha sido|había sido) (?:rescindid|cancelad|anulad|rot|revocad|denunciad)[oa]s?`, "El tratado con las islas fue rescindido el viernes."],
  ["dejar-mediacion", "RETREAT", "agent-first", "verb", `(?:(?:renunci|abandon|dej|deline|cedi|declin)(?:ó|aron|a|an|aba|ado)|puso fin|ponía fin|se retir(?:ó|aron|a)|se apart(?:ó|aron|a)) (?:${W} ){0,9}?(?:mediaci[oó]n|mediador(?:a|es)?|buenos oficios)`, "Omán renunció a su papel de mediador en junio."],
  ["castigar-a", "SANCTION", "agent-first", "verb", `castig(?:ó|aron|a|an|ará|aba) (?:a|con)(?= )|(?:sanciones|aranceles) (?:impuest|decretad|adoptad|aprobad)[oa]s`, "La liga castigó a nueve oficiales."],
  ["estampar-firma", "AGREE", "mutual", "verb", `(?:estamp|pus|pon|dej)(?:ó|aron|ieron|o|en|an|e|a) su (?:firma|r[úu]brica)|(?:puso|pusieron) su nombre (?:al pie|en)`, "Los virreyes estamparon su firma al pie del texto."],
  ["celebrar-acuerdo", "SUPPORT", "agent-first", "verb", `(?:celebr|salud|aplaud|elogi|festej)(?:ó|ió|aron|ieron|a|an|e|en) (?:(?:ayer|hoy|este|el|pasado|lunes|martes|mi[eé]rcoles|jueves|viernes|s[áa]bado|domingo) ){0,3}(?:el |la |los |las |este |esta |dicho |dicha |su )(?:${W} )?(?:acuerdos?|pacto|tregua|decisi[oó]n|alto el fuego|liberaci[oó]n|paso|anuncio|fallo|sentencia|iniciativa|compromiso|resultado|gesto|firma)`, "La liga celebró ayer la tregua."],
  ["destinar", "AID", "agent-first", "verb", `destin(?:ó|aron|a|an|ará|arán) (?:${W} ){0,4}?(?:millones|mil|euros|d[oó]lares|toneladas|fondos)`, "Oslo destinó dos millones a los refugiados."],
  ["rebeldes-tomaron", "ASSAULT", "agent-first", "verb", `(?:rebeldes|insurgentes|milicianos|guerrilleros|yihadistas|separatistas|paramilitares|combatientes) (?:${W} ){0,4}?(?:tomaron|capturaron|ocuparon|entraron en|asaltaron|conquistaron|irrumpieron|se apoderaron|atacaron|sitiaron)`, "Los rebeldes del sur tomaron el puerto el lunes."],
  ["tener-agendado", "CONSULT/meeting", "mutual", "verb", `(?:tien|ten[ií]|prev)(?:e|en|a|an|én) (?:previsto |previsto volver a )?(?:reunirse|verse|encontrarse|entrevistarse)`, "Los primos tienen previsto reunirse el 3 de mayo."],
];
