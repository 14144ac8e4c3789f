import type { LanguagePack } from "../pack.ts";

/** Third person of the simple past, regular and not: it shows that "y" joins two happenings, not two names. */
const PAST =
  "\\p{L}{2,}(?:ó|aron|ieron|eron)|fue|fueron|hizo|hicieron|dijo|dijeron|tuvo|tuvieron|dio|dieron|vio|vieron|puso|pusieron|pudo|quiso|vino|vinieron|estuvo|estuvieron|mantuvo|sostuvo|anduvo|supo|trajo|produjo|propuso|expuso|impuso|obtuvo|detuvo|intervino|convino|condujo|tradujo|redujo|compuso|dispuso|opuso|depuso|trajeron|pidió|rindió|\\p{L}{2,}(?:ará|arán|erá|erán|irá|irán|drá|drán)(?<!\\bserán?)|anuncia|acusa|pide|exige|rechaza|condena|reitera|advierte|amenaza|ordena|firma|recibe|visita|viaja|llega|expulsa|retira|rompe|cierra|abre|lanza|ataca|aprueba|impone|suspende|promete|ofrece|acepta|niega|asegura|afirma|declara|insiste|critica|denuncia|califica|tacha|defiende|respalda|apoya|elogia|agradece|propone|convoca|despliega|detiene|libera|ratifica|acuerda|acuerdan|firman|acusan|piden|rechazan|condenan|exigen|anuncian|viajan|lanzan";

// biome-ignore format: table
export const TEXT: LanguagePack["text"] = {
  abbreviations: [
    // tratamientos y rangos
    "sr.", "sra.", "srta.", "sres.", "sras.", "srs.", "d.", "dña.", "dr.", "dra.", "dres.", "prof.", "profa.", "lic.", "licdo.", "licda.", "arq.", "abg.", "mtro.", "mtra.", "excmo.", "excma.", "ilmo.", "ilma.",
    "mons.", "fr.", "p. #", "c. #", "ca. #", "hno.", "sto.", "sta.", "s.m.", "ss. mm.", "s.a.r.", "s.e.", "emb.", "pdte.", "pdta.", "pte.", "presid.", "srio.", "dip.", "sen.", "gob.", "gral.", "gral. div.", "gral. brig.", "cnel.", "tte.", "tte. cnel.", "cmdte.", "cte.", "cap. #", "alm.", "sgto.", "ud.", "uds.", "vd.", "vds.",
    // estados y lugares
    "ee. uu.", "ee.uu.", "e.u.", "e.u.a.", "ee.uu.a.", "u.e.", "r.u.", "rr. ee.", "rr.ee.", "rr. hh.", "rr.hh.", "r.p.", "avda.", "av.", "cl.", "pza.", "plza.", "ctra.", "km.", "dpto.", "depto.", "cd.", "d.f.", "n.y.",
    // fechas y horas
    "ene. #", "feb. #", "febr.", "mar. #", "abr. #", "may. #", "jun. #", "jul. #", "ago. #", "sep.", "sept.", "set. #", "oct.", "nov.", "dic.", "lun. #", "mié.", "miérc.", "jue. #", "vie. #", "sáb. #", "dom. #",
    "a. c.", "d. c.", "a. m.", "a.m.", "p. m.", "p.m.", "hs.", "hrs.", "s. xix.", "aprox.", "ca.",
    // empresas, números, imprenta
    "s.a.", "s. a.", "s.l.", "s. l.", "s.a.u.", "c.a.", "cía.", "cia.", "hnos.", "ltda.", "inc.", "corp.", "núm. #", "num. #", "no. #", "n. #", "núms. #", "art. #", "arts. #", "caps. #", "pág. #", "págs. #", "pp. #", "vol. #", "vols. #", "t. #", "ed. #", "eds.", "fig. #", "fdo.",
    "p. ej.", "p.ej.", "i. e.", "cf.", "cfr.", "vs.", "et al.", "tel. #", "mill.", "mills.", "jj. oo.", "jj.oo.", "ff. aa.", "ff.aa.", "cc. oo.", "cc.oo.", "dd. hh.", "dd.hh.", "vid.",
  ],
  clauseOpeners: [
    "(?:tras|después de|luego de|a raíz de|con|por) lo (?:cual|que)", "después de que", "antes de que", "a pesar de que", "debido a que", "puesto que", "dado que", "ya que", "así como", "mientras que", "siempre que", "a fin de que", "para que", "aunque", "porque", "mientras", "cuando", "donde",
    "(?:el|la|los|las|lo|al|a la|a los|a las|del|de la|en el|en la|con el|con la|por el|por la|con los|con las|en los|en las|de los|de las|por lo) (?:que|cual|cuales)", "(?:a|con|de|desde|en|hacia|hasta|para|por|según) (?:que|donde|quien|quienes)", "quien", "quienes", "cuyo", "cuya", "cuyos", "cuyas",
    "(?<!lo |más |menos |mayor |mejor |peor |antes |después |ya |tanto |igual |sino |hay |tiene |tienen |tener |había |tendrá |tuvo |previsto |prevista |prevé |prevén |preveía |espera |esperan |esperaba |confía en |confían en |posible |posibilidad de |probable )que(?! (?:vienen?|entra|corre|sea|fuera)\\b)",
    `(?:y|e|pero|o|u) (?:(?:se|le|les|lo|la|los|las|no|también|luego|después|posteriormente|además) )*(?:${PAST})`,
    "(?:y|e) (?:que|ha|han|había|habían|es|son|está|están|será|serán)", "pero", "sino que",
  ],
};
