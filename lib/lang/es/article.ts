/** The article that a name takes in a sentence; "" for none. */
export type Article = "el" | "la" | "los" | "las" | "";

/** States that take the article; "El Salvador" has its own, which is part of the name. */
const STATES: Readonly<Record<string, Article>> = { "Reino Unido": "el", Vaticano: "el" };

/** First words of states' names that tell the article. */
const STATE_WORDS: Readonly<Record<string, Article>> = { Isla: "la", Islas: "las", República: "la", Territorio: "el" };

// biome-ignore format: table
const FIRST_WORDS: readonly (readonly [article: Article, words: readonly string[]])[] = [
  ["la", [
    "Agencia", "Alianza", "Alta", "Asamblea", "Asociación", "Autoridad", "Cancillería", "Coalición", "Comisión", "Comunidad",
    "Conferencia", "Convención", "Cooperación", "Corporación", "Corte", "Cumbre", "Cámara", "Dieta", "Dirección", "Duma", "Embajada",
    "Federación", "Fiscalía", "Fuerza", "Fundación", "Generalitat", "Gran", "Guardia", "Hermandad", "Iniciativa", "Junta", "Liga",
    "Mancomunidad", "Marina", "Media", "Misión", "Oficina", "Operación", "Organización", "Plataforma", "Policía", "Presidencia", "Rada",
    "Red", "República", "Reserva", "Resistencia", "Secretaría", "Skupstina", "Troika", "Unión", "Zona", "coalición", "comunidad",
  ]],
  ["el", [
    "Acuerdo", "Alto", "Banco", "Bundesbank", "Bundesrat", "Bundestag", "Centro", "Club", "Comando", "Comité", "Congreso", "Consejo",
    "Consorcio", "Cuartel", "Cuarteto", "Cáucaso", "Departamento", "Diálogo", "Eje", "Ejército", "Espacio", "Estado", "Eurogrupo",
    "Folketing", "Fondo", "Foro", "Frente", "Gobierno", "Grupo", "Instituto", "Kremlin", "Majlis", "Marco", "Mazhilis", "Mecanismo",
    "Medzhlis", "Mejlis", "Mercado", "Ministerio", "Movimiento", "Nuevo", "Observatorio", "Organismo", "Parlamento", "Partido",
    "Patriarcado", "Pentágono", "Proceso", "Programa", "Regimiento", "Riksdag", "Sabor", "Secretariado", "Seimas", "Sejm", "Senado",
    "Servicio", "Sistema", "Storting", "Sur", "Tratado", "Tribunal", "Triángulo", "Trío", "cuarteto", "formato",
  ]],
  ["los", [
    "Balcanes", "Cascos", "Cinco", "Cuatro", "Estados", "Hermanos", "Nueve", "Ocho", "aliados", "emiratos", "firmantes", "garantes",
    "hutíes", "países", "talibanes",
  ]],
  ["las", [
    "Brigadas", "Cortes", "Fuerzas", "Naciones", "Salas", "Unidades", "ex", "exrepúblicas", "fuerzas", "monarquías", "potencias",
    "repúblicas",
  ]],
];

/** Abbreviations and names that their first word tells nothing about. */
// biome-ignore format: table
const WHOLE_NAMES: Readonly<Record<string, Article>> = {
  ASEAN: "la", BND: "el", BRICS: "los", Benelux: "el", "C5+1": "el", CEI: "la", CIA: "la", E3: "el", FARC: "las", FBI: "el",
  FSB: "el", GRU: "el", NASA: "la", P5: "el", "P5+1": "el", SBU: "el", SVR: "el", FIFA: "la", KFOR: "la", OCDE: "la", OEA: "la", OMC: "la", OMS: "la",
  ONU: "la", OPEP: "la", "OPEP+": "la", OSCE: "la", OTAN: "la", UE: "la", "T-MEC": "el", UNESCO: "la", UNRWA: "la",
};

/** Titles in front of a name. */
// biome-ignore format: table
const TITLES: Readonly<Record<string, Article>> = {
  emir: "el", jeque: "el", papa: "el", príncipe: "el", rey: "el", sultán: "el", princesa: "la", reina: "la",
};

/** "G7", "G5 Sahel". */
const isNumbered = (name: string): boolean => /^G\d/.test(name);

const firstWord = (name: string): string => name.split(" ", 1)[0] ?? "";

/** The article of a state's name. */
export const articleOfState = (name: string): Article => STATES[name] ?? STATE_WORDS[firstWord(name)] ?? "";

/** The article of a person's name: only a title in front of it takes one. */
export const articleOfPerson = (name: string): Article => TITLES[firstWord(name)] ?? "";

/** The article of the name of an organisation or a group of states. */
export function articleOfBody(name: string): Article {
  const first = firstWord(name);
  if (isNumbered(name)) return "el";
  return WHOLE_NAMES[name] ?? FIRST_WORDS.find(([, words]) => words.includes(first))?.[0] ?? "";
}

/** A preposition and a name with its article: "de" and "el Consejo" are "del Consejo"; "El Salvador" keeps its own. */
export const joined = (preposition: string, name: string): string =>
  `${preposition} ${name}`.replace(/^(.*\b)?(a|de) el /, "$1$2l ");

/** The name of a body with the article of the state that ends it: "Embajada del Reino Unido". */
export function withStateArticle(name: string): string {
  const [, body = "", state = ""] = /^(.+?) de ((?:Reino Unido|Vaticano|República |Islas ).*)$/.exec(name) ?? [];
  const article = articleOfState(state);
  return article === "" ? name : `${body} ${joined("de", `${article} ${state}`)}`;
}
