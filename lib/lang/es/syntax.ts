import type { Syntax } from "../pack.ts";

/** Grammar of Spanish clauses, as far as telling who acts needs it. */
// biome-ignore format: tables
export const SYNTAX: Syntax = {
  verbFirst: false,
  conjunctions: ["y", "e", "pero", "mientras", "o", "u"],
  complementizers: ["(?<!(?:,|\\b(?:la|el|los|las|lo)) )que", "si", "cómo"],
  clefts: ["fue", "es", "era"],
  relatives: ["que", "quien", "quienes", "el cual", "la cual", "los cuales"],
  dropsSubject: true,
  groups: ["rebeldes", "insurgentes", "combatientes", "guerrilleros", "milicianos", "milicias?", "hombres armados", "separatistas", "yihadistas", "mercenarios", "tropas", "soldados", "militares", "fuerzas", "ej[eé]rcito", "polic[ií]as?", "agentes", "cazas", "(?:la|el|las|los) (?:junta|oposición|corte|tribunal|jueces|ministerio|canciller[ií]a|parlamento|senado|congreso|asamblea|consejo|gabinete|presidencia|bloque|alianza|organización|comisión|comité|misión|delegación|embajada|gobierno(?= del? ))", "jueces", "magistrados", "diputados", "senadores", "legisladores", "fiscales", "fuentes", "medios", "funcionarios", "diplomáticos", "mediadores", "negociadores", "emisarios", "observadores", "expertos", "manifestantes", "votantes", "refugiados", "rehenes"],
  prepositions: ["en", "a", "al", "de", "del", "con", "por", "para", "contra", "sobre", "entre", "hacia", "desde", "ante", "bajo", "sin", "tras"],
  alreadyWords: ["a partir de", "a partir del", "a contar desde", "a partir del día"],
  absentWords: ["sin", "sin la presencia de", "sin la presencia del", "sin la participación de", "sin la participación del", "en ausencia de", "en ausencia del", "a espaldas de", "a espaldas del"],
  withWords: ["con", "junto a", "entre"],
  datedThings: { nouns: ["acuerdos?", "tratados?", "pactos?", "convenios?", "resoluci(?:ón|ones)", "convenci(?:ón|ones)", "protocolos?", "memor[aá]nd[ou]m?", "constitución", "declaración", "comunicado", "carta", "hoja de ruta", "ley", "guerra", "golpe", "revolución", "referéndum", "elecciones", "comicios", "terremoto", "genocidio", "masacre", "sentencia", "laudo", "fallo"], determiners: [], ofWords: ["de", "del"] },
  memberWords: { before: ["miembro de", "miembro de la", "miembro del", "candidato a la", "candidata a la", "aliado de la", "socio de la"], behind: [] },
  byWords: ["por"],
  sourceWords: ["según"],
  bothPersons: ["(?:los dos|ambos) (?:l[ií]deres|presidentes|mandatarios|ministros|cancilleres|jefes de estado|dirigentes|diplom[aá]ticos|primeros ministros)", "(?:las|las dos|ambas) partes", "los (?:l[ií]deres|presidentes|mandatarios|ministros|cancilleres|dirigentes)(?= [a-záéíóúñ]+(?:aron|ieron|ían|aban|án|én|en|an)(?![a-záéíóúñ]))", "ambos"],
  bothPronouns: ["ellos", "ellas"],
  backWords: ["así lo", "lo (?:anunció|comunicó|informó|confirmó)", "la decisión fue (?:anunciada|comunicada)"],
  bothStates: ["(?:los dos|ambos) (?:pa[ií]ses|estados|gobiernos|vecinos)", "las dos naciones", "ambas (?:naciones|capitales)"],
  bothOffices: [[["primeros ministros"], ["head-of-government"]], [["cancilleres"], ["foreign-minister", "head-of-government"]], [["presidentes", "jefes de estado"], ["head-of-state", "head-of-government"]], [["mandatarios", "líderes", "lideres", "dirigentes"], ["head-of-state", "head-of-government", "leader"]]],
  sinceWords: ["desde"],
  pastForms: ["[a-záéíóúñ]{2,}(?:ó|aron|ieron|jeron|yeron)", "fue", "fueron", "hubo", "dio", "vio", "hizo", "puso", "tuvo", "estuvo", "dijo", "propuso", "impuso", "trajo"],
  futureForms: ["\\p{L}+(?:rá|rán|ré|remos)", "\\p{L}{2,}(?:ar|er|ir|dr)(?:ía|ían)(?<!(?:secretar|mayor|minor|canciller|bater|artiller|ingenier|teor|categor|asesor|auditor|comisar|infanter|habr|ser|estar|refiner|tesorer)ía)", "(?<!\\b(?:la|esta|esa|una|cada|aquella) )mañana", "próxim[oa]s?"],
  afterWords: ["después de", "tras"],
  beforeWords: ["antes de"],
  againWords: ["de nuevo", "otra vez", "nuevamente", "una vez más", "luego", "después"],
  whenWords: ["cuando"],
  anterior: ["había", "habían", "después de", "antes de", "tras", "desde", "cuando", "previamente"],
};
