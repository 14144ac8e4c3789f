import type { DateRule } from "../../pack.ts";

/** Nouns that carry a date as their name: streets, stadiums, parties, units. */
const NAMED =
  "(?:movimiento|brigada|mártires|hospital|estadio|barrio|colegio|escuela|instituto|liceo|universidad|teatro|mercado|parque|cooperativa|frente|columna|comando|célula|fundación|colonia|urbanización|pasaje|glorieta|batallón|regimiento|escuadrón|grupo|club|biblioteca|villa|comuna|sindicato|aeropuerto|represa|residencia|autopista|municipio|cuartel|penal|asociación|colectivo|agrupación|editorial|diario)";
const STREET =
  "(?:calle|c/|plaza|pza\\.|plazuela|avenida|avda\\.|av\\.|paseo|puente|glorieta|ronda|parque|metro|estación de metro)";

const TITLE =
  "(?:presidente|presidenta|ministro|ministra|alcalde|alcaldesa|diputado|diputada|senador|senadora|juez|jueza|fiscal|abogado|abogada|inspector|inspectora|comisario|coronel|general|capitán|teniente|sargento|cabo|profesor|profesora|doctor|doctora|señor|señora|hermanos|hermanas|familia|matrimonio|entrenador|portero|delantero)";
const RELATIVE_OF =
  "(?:marqués|marquesa|duque|duquesa|conde|condesa|madre|padre|hijo|hija|viuda|viudo|mujer|marido|esposa|esposo|hermano|hermana|novio|novia|amigo|amiga|compañero|abogado|familia|nombre|abuela|abuelo)";

/** What only looks like a date. */
// biome-ignore format: table
export const NOT_DATES: readonly DateRule[] = [
  { id: "es/sea", kind: "not-a-date", pattern: "(?:el|del|al|en el|por|de|hacia el|este|ese|un|su|alta|cada|a|nuestro|hacia|en) mar(?! \\d)|mar (?:de|del|caspio|negro|rojo|báltico|mediterráneo|muerto|caribe|adentro|abierto)", example: "el mar Caspio" },
  { id: "es/east", kind: "not-a-date", pattern: "<(?:este|presente|actual|corriente|último|última|pasado|pasada|próximo|próxima)> (?:de|del|y|a|europeo|ucraniano|asiático|medio)(?!\\p{L})", example: "este de Ucrania" },
  { id: "es/at-once", kind: "not-a-date", pattern: "en marcha|al mismo tiempo|la próxima vez|esta vez|la última vez|a la vez|una vez|de una vez|de nuevo", example: "al mismo tiempo" },
  { id: "es/numbered", kind: "not-a-date", pattern: "(?:resolución|resoluciones|párrafo|artículo|artículos|art\\.|sección|capítulo|página|páginas|pág\\.|vuelo|ruta|carretera|autopista|boeing|airbus|versión|n\\.o|nro\\.|núm\\.|número|números|kilómetro|km|sala|habitación|autobús|tren|orden|directiva|reglamento|ley|decreto|real decreto|protocolo|cláusula|fase|ronda|volumen|nivel|escenario|grupo de los|club de los|modelo|expediente|parcela|portal|código|apartado|dorsal|puerta|andén|vía|canal|norma|iso|formulario|lote|windows|office|serie) (?:n\\.o |nro\\. |núm\\. |número |postal )?\\d+(?:[-/.]\\d+)*", example: "la resolución 2231" },
  { id: "es/law", kind: "not-a-date", pattern: "(?:ley|ley orgánica|decreto|real decreto|orden|directiva|reglamento|resolución|sentencia) \\d+/<\\d{4}>", example: "la ley 30/1992" },
  { id: "es/address", kind: "not-a-date", pattern: `(?:calle|avenida|av\\.|avda\\.|paseo|plaza|pasaje|jirón|carrera) (?:de |del |la |los )*\\p{L}{3,20},? (?:número )?<\\d{2,4}>(?![-/]\\d)`, example: "la avenida Corrientes 1936" },
  { id: "es/score", kind: "not-a-date", pattern: "(?:por|ganó|ganaron|perdió|empate a|empató|victoria por|votación de|votos de|resultado de|marcador de|venció|derrotó|derrota por|cayó) \\d{1,3}[-/]\\d{1,3}", example: "por 141-7" },
  { id: "es/ratio", kind: "not-a-date", pattern: "\\d{1,4} (?:por|x) \\d{1,4}|\\d{1,2}-\\d{1,2}(?:, \\d{1,2}-\\d{1,2})+", example: "1024 por 768" },
  { id: "es/money", kind: "not-a-date", pattern: "(?:[$€£¥]|usd|eur|us\\$) ?\\d[\\d,.]*", example: "$2023" },
  { id: "es/amount", kind: "not-a-date", pattern: "\\d[\\d.,]* (?:millones|mil millones|billones|mil|por ciento|personas|soldados|tropas|efectivos|dólares|euros|pesos|pesetas|toneladas|kilómetros|km|barriles|muertos|heridos|civiles|metros|puntos|votos|acciones|píxeles|páginas|habitantes|ejemplares)(?!\\p{L})|\\d[\\d.,]* ?%", example: "2000 soldados" },
  { id: "es/amounts", kind: "not-a-date", pattern: "[12]\\d{3} ?(?:-|a|y|o|u) ?[12]\\d{3} (?:millones|mil|personas|soldados|tropas|efectivos|casas|viviendas|hombres|mujeres|niños|civiles|muertos|heridos|euros|dólares|pesos|pesetas|metros|kilómetros|km|hectáreas|toneladas|kilos|gramos|votos|casos|empleos|plazas|manifestantes|refugiados|familias|hogares|alumnos|estudiantes|trabajadores|empresas|litros|barriles|unidades|ejemplares|páginas|puntos|habitantes|calorías)(?!\\p{L})", example: "entre 1200 y 1300 casas" },
  { id: "es/agenda", kind: "not-a-date", pattern: "(?:agenda|visión|horizonte|expo|eurocopa|euro|windows|office|teletón|canal) ?-?(?=20\\d\\d(?![-–/]\\d)){year}", example: "la Agenda 2030" },
  { id: "es/plan-year", kind: "not-a-date", pattern: "plan (?:de acción|de trabajo|estratégico|maestro|nacional)(?: (?!(?:en|de|del|año|desde|hasta|para|y) 20)\\p{L}+){0,6} (?=20\\d\\d(?![-–/]\\d)){year}(?<!(?: en| de| del| año| desde| hasta| para| y) 20\\d\\d)", example: "el Plan de Acción de Quito 2025" },
  { id: "es/named-date", kind: "not-a-date", pattern: `(?:${NAMED} |${STREET} (?:de )?(?:del? )?(?:el )?)(?:{day}|{number}) de {month}(?! de \\d)`, example: "Movimiento 26 de Julio" },
  { id: "es/named-may", kind: "not-a-date", pattern: "(?:plaza de|plaza|madres de|madres de la plaza de|madres de plaza de|abuelas de plaza de|casa de|avenida de|calle|pirámide de|monte|río|cerro) (?:mayo|agosto|julio|abril|enero)(?! de \\d)", example: "las Madres de Plaza de Mayo" },
  { id: "es/second-of-may", kind: "not-a-date", pattern: "(?:medalla del|barrio del|plaza del|los fusilamientos del|cuadro del) dos de mayo", example: "la plaza del Dos de Mayo" },
  { id: "es/movement-bare", kind: "not-a-date", pattern: "movimiento", example: "el movimiento" },
  { id: "es/person", kind: "not-a-date", pattern: "(?:theresa|primera ministra|señora) <may>|<(?:julio|abril|augusto|domingo|mayo)> (?:césar|cesar|iglesias|borges|cortázar|cortazar|anguita|maría|maria|haines|glaspie|santos|cavallo|perón|faustino|verne)", example: "Julio César" },
  { id: "es/person-before", kind: "not-a-date", pattern: `(?:san|santo|don|doña|plácido|placido|josé|jose|juan|victoria|marta|fray|padre|alias de|${TITLE}|${RELATIVE_OF} de) <(?:julio|domingo|abril|mayo|agosto|enero|marzo|martes)>(?! de \\d)`, example: "Plácido Domingo" },
  { id: "es/person-opening", kind: "not-a-date", pattern: "^(?:julio|abril|domingo)(?= \\p{L}{2,}[óí](?!\\p{L}))(?! (?:cerró|terminó|empezó|comenzó|acabó|trajo|registró|marcó|dejó))", example: "Julio declaró ante el juez" },
  { id: "es/santo-domingo", kind: "not-a-date", pattern: "santo domingo|orden del día|el día a día|día a día|algún día|un día|de un día para otro|hoy por ti|año sabático|feliz (?:año nuevo|navidad)|lotería de navidad|día del (?:señor|juicio)|misa del gallo|pan de cada día|jueves negro|lunes negro|domingo sangriento", example: "Santo Domingo" },
  { id: "es/magazine", kind: "not-a-date", pattern: "(?:revista|semanario|publicación)(?: \\p{L}{4,12})? el <jueves>|el <jueves>(?=,? (?:la )?revista)", example: "la revista El Jueves" },
  { id: "es/seasons-name", kind: "not-a-date", pattern: "(?:primavera (?:árabe|de praga)|el corte inglés|otoño caliente|veranos? de la villa|universidad de verano|curso de verano|cursos de verano|escuela de verano|horario de (?:verano|invierno)|casa de verano|deportes? de invierno|juegos (?:olímpicos )?de (?:invierno|verano)|pista de invierno|palacio de invierno|hora de (?:verano|invierno))(?! (?:de|del) \\d)", example: "la Primavera de Praga" },
  { id: "es/ordinals", kind: "not-a-date", pattern: "(?:segund|tercer|primer|cuart|quint)(?:o|a|os|as)? (?:lugar|puesto|tiempo|parte|plano|mundo|grado|clase|división|vuelta|ministro|dama|piso)", example: "en segundo lugar" },
  { id: "es/phone", kind: "not-a-date", pattern: "\\+\\d[\\d ()-]{6,}\\d|\\d{3}-\\d{3}-\\d{3,4}|9\\d\\d? \\d{2,3} \\d{2,3} \\d{2,3}", example: "+34 915 123 456" },
  { id: "es/version", kind: "not-a-date", pattern: "(?:versión|v)\\.? ?\\d+(?:\\.\\d+)+", example: "versión 2.10.3" },
  { id: "es/postal", kind: "not-a-date", pattern: "\\d{5,}", example: "28014" },
];
