import type { DateRule } from "../../pack.ts";
import { ABOUT, ANO, LIKELY_YEAR, YEAR_ONLY } from "./forms.ts";

/** Nouns behind a figure that make it an amount. */
const AFTER_YEAR =
  "(?! (?:personas|soldados|civiles|toneladas|euros|dólares|pesos|pesetas|millones|mil|kilómetros|km|metros|votos|casos|muertos|refugiados|empleos|empresas|miembros|hombres|mujeres|niños|puntos|por ciento|víctimas|trabajadores|efectivos|heridos|viviendas|hectáreas|horas|días|años|metros|litros|kilos|barriles|familias|alumnos|plazas|habitantes|acciones|páginas|folios|títulos|obras|unidades|ejemplares|espectadores|firmas|agentes|policías|presos|camas|grados|vatios|hertzios|caballos|m|m2|kg|por \\d|x \\d)(?!\\p{L}))(?! ?[%€$º°])(?![-/]\\d)";
/** As above, and any noun in the plural: for figures that no word makes a year. */
const AFTER_BARE = `${AFTER_YEAR}(?! (?!(?:los|las|unos|unas|sus|mientras|después|despues|antes|tras|pues|además|entonces|más|menos|ellos|estos|estas|otros|otras|dos|tres|seis|quienes)(?!\\p{L}))\\p{L}{3,}[aeo]s(?!\\p{L}))`;
const BEFORE_BARE =
  "(?<!\\d-|\\p{L}\\()(?<!(?:novela|película|obra|disco|talla|código|teléfono|tel\\.|número|números|núm\\.|n\\.o|nro\\.|artículo|vuelo|modelo|canal|sala|página|pág\\.|ley|decreto|resolución|orden|real decreto|directiva|ruta|autobús|tren|expediente|registro|habitación|casi|unos|unas|son|eran|otros|otras|los|las|sus|total de|cerca de|más de|menos de|código|norma|iso|office|windows|calle \\p{L}{3,20}|serie|euro|airbus|boeing|peugeot|seat|renault|unidad|suma|cuesta|costó|costaba|vale|valía|por|x|de otros|a otros|superó los|ya) )";
const TENS = "(?:noventa|ochenta|setenta|sesenta|cincuenta)";
const ALL_TENS = "(?=veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)";
const NOT_UNITS =
  "(?! ?%)(?! (?:por ciento|mil|millones|(?!(?:los|las|tras|sus|después|cuando)(?!\\p{L}))\\p{L}{3,}[aeo]s(?!\\p{L})))";
const DECADE = "(?:década|decada|decenio)";
const BC = "(?:a\\. ?(?:de )?c\\.|a\\.c|antes de cristo|antes de nuestra era|a\\. ?n\\. ?e\\.)";

/** Years, decades and centuries that name themselves. */
// biome-ignore format: table
export const YEARS: readonly DateRule[] = [
  { id: "es/year", kind: "calendar", pattern: `(?:en|de|durante|para|por|antes de|después de|tras|hacia|a lo largo de|entre|y|que en|el|del|al|año|ya en|allá por|desde|hasta|a|o|e|contra|frente a|respecto a|respecto de|ejercicio|temporada|curso|campaña|edición|elecciones|presupuestos|liga|verano|invierno|otoño|primavera) <${YEAR_ONLY}{year}>${AFTER_YEAR}`, example: "en 2015" },
  { id: "es/year-compared", kind: "calendar", pattern: `(?:con|sobre) <${YEAR_ONLY}{year}>${AFTER_BARE}`, example: "en comparación con 1998" },
  { id: "es/year-life", kind: "calendar", pattern: `(?<=[,(] ?(?:en )?)<${YEAR_ONLY}{year}>(?= ?[-–)]| ?;)`, example: "(reus, 1852 - barcelona, 1926)" },
  { id: "es/year-bare", kind: "calendar", pattern: `${BEFORE_BARE}<${LIKELY_YEAR}{year}>${AFTER_BARE}`, example: "los resultados 1998 del grupo" },
  { id: "es/the-year", kind: "calendar", pattern: `<(?:año|ano|ejercicio|años(?! \\d\\d[1-9]0(?! ?[-/]?\\d))) ${YEAR_ONLY}{year}>`, example: "el año 2015" },
  { id: "es/year-dotted", kind: "calendar", pattern: "<año 2\\.000>", example: "el año 2.000", implies: { year: 2000 } },
  { id: "es/the-short-year", kind: "calendar", pattern: "<año '?(?=[3-9]\\d){yy}>|(?:el |del )?<'(?=[3-9]\\d|0\\d){yy}>", example: "el año 98" },
  { id: "es/short-year", kind: "calendar", pattern: `(?:en el|desde el|hasta el|(?:generación|crisis|mundial|constitución|expo|olimpiada|juegos|elecciones|huelga|mayo|acuerdos?|ley|pacto) del) <(?=[3-9]\\d(?!\\d)){yy}>(?=[,.;)]|$| (?:se|el|la|los|cuando|por|con|fue|y|ya|en|que|a)(?!\\p{L}))`, example: "en el 92 se celebró" },
  { id: "es/year-in-brackets", kind: "calendar", pattern: `\\(<${YEAR_ONLY}{year}>(?=[),])`, example: "(2015)" },
  { id: "es/year-in-tight-brackets", kind: "calendar", pattern: `(?<=\\( ?)<${YEAR_ONLY}{year}>(?= ?\\))`, example: "Astana(2015)" },
  { id: "es/year-opening", kind: "calendar", pattern: `^<${YEAR_ONLY}{year}>(?=$|,| fue| será| es | ha | terminó| empezó| acabó| cerró| comenzó)`, example: "2022 fue un año duro" },
  { id: "es/years-list", kind: "calendar", pattern: `(?:(?:en|de|durante|los años|el|desde|ejercicios|temporadas|elecciones de) )?<${YEAR_ONLY}{year}>(?:, (?:en )?<${YEAR_ONLY}{year}>)?(?:, (?:en )?<${YEAR_ONLY}{year}>)?(?:, (?:en )?<${YEAR_ONLY}{year}>)?,? (?:y|e|o|ni|y en|como en) (?:en |de |el )?<${YEAR_ONLY}{year}>${AFTER_YEAR}`, example: "en 2014 y 2018" },
  { id: "es/years-list-short", kind: "calendar", pattern: "(?:los años|años) <'?(?=[3-9]\\d){yy}>,? y <'?(?=[3-9]\\d){yy}>(?! \\p{L}+s(?!\\p{L}))", example: "los años 98 y 99" },
  { id: "es/part-of-the-decade", kind: "calendar", pattern: "<{part} de los (?=(?:1[89]|20)\\d0(?!\\d)){decade}>(?! \\p{L}+s(?!\\p{L}))", example: "a principios de los 2000" },
  { id: "es/part-year", kind: "calendar", pattern: `{part} del?(?: l[ao]s?)? (?:año |ejercicio )?${YEAR_ONLY}{year}`, example: "a finales de 2021" },
  { id: "es/part-months-year", kind: "calendar", pattern: `<(?:primeros meses|primeras semanas) (?:de|del) (?:año )?(?:${YEAR_ONLY}{year}|{yearShift} ${ANO}|${ANO} {yearShift})>`, example: "los primeros meses de 2003", implies: { part: "start" } },
  { id: "es/last-months-year", kind: "calendar", pattern: `<últimos meses (?:de|del) (?:año )?(?:${YEAR_ONLY}{year}|{yearShift} ${ANO}|${ANO} {yearShift})>`, example: "los últimos meses de 2003", implies: { part: "end" } },
  { id: "es/about-year", kind: "calendar", pattern: `<${ABOUT} (?:el año |el |los años )?${YEAR_ONLY}{year}>${AFTER_YEAR}`, example: "hacia 1950", implies: { approximate: true } },
  { id: "es/year-bc", kind: "calendar", pattern: `(?:(?:en|del?|el|hacia|hasta|desde) )?<(?:año )?{shortYear} ${BC}>`, example: "en el 480 a. C.", implies: { era: -1 } },
  { id: "es/years-bc", kind: "range", pattern: `(?:entre el|entre|del?|desde el) <{shortYear1} (?:y el|y|al?|hasta el) {shortYear2} ${BC}>|<{shortYear1} ?- ?{shortYear2} ${BC}>`, example: "490-479 a. C.", implies: { era: -1 } },
  { id: "es/year-ad", kind: "calendar", pattern: "(?:(?:en|del?|el|hacia|hasta|desde) )?<(?:año )?{shortYear} (?:d\\. ?c\\.|después de cristo|de nuestra era)>", example: "en el 79 d. C." },
  { id: "es/small-year-bare", kind: "calendar", pattern: "(?:en el|hasta el|desde el|hacia el) <(?=[3-9]\\d\\d(?!\\d))(?!7[0-8]7){shortYear}>(?=$|[,.;:)]| (?:los|las|el|la|se|fue|cuando|por|con|y)(?!\\p{L}))", example: "en el 711 los musulmanes" },
  { id: "es/small-year", kind: "calendar", pattern: "<año (?=\\d{3}(?!\\d)){shortYear}>", example: "el año 711" },

  { id: "es/decade", kind: "calendar", pattern: `<(?:{part} del?(?: l[ao]s?)? )?(?:${DECADE}|años) (?:de )?(?:los )?(?:años )?'?(?=(?:1[5-9]|20)\\d0|[1-9]0){decade}>(?! ?-\\d)${NOT_UNITS}`, example: "la década de 1990" },
  { id: "es/decade-words", kind: "calendar", pattern: `<(?:{part} del?(?: l[ao]s?)? )?(?:${DECADE}|años) (?:de )?(?:los )?(?:años )?${ALL_TENS}{decade}>(?! y (?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)(?!\\p{L}))`, example: "los años noventa" },
  { id: "es/decade-bare", kind: "calendar", pattern: `(?:(?:en|de|desde|durante|hasta|a lo largo de|entrados) )?los <(?=${TENS}(?! y )){decade}>${NOT_UNITS}`, example: "en los noventa" },
  { id: "es/decade-figures", kind: "calendar", pattern: `(?:en|de|desde|durante|hasta) los <'?(?=[5-9]0(?!\\d)){decade}>(?=[,.;)]|$| (?:y|se|el|la|los|las|por|con|fue|del siglo|cuando|hubo|en)(?!\\p{L}))`, example: "en los 90 se enfrió" },
  { id: "es/part-decade", kind: "calendar", pattern: `{part} del?(?: l[ao]s?)? (?:los )?'?(?=${TENS}|\\d{4}(?!\\d)|[3-9]0(?!\\d)){decade}`, example: "a mediados de los noventa" },
  { id: "es/half-decade", kind: "calendar", pattern: `<{half} mitad de (?:los (?:años )?|la ${DECADE} de (?:los )?(?:años )?)(?=${TENS}|\\d{4}(?!\\d)|[3-9]0(?!\\d)|veinte(?! \\p{L})|treinta|cuarenta){decade}>`, example: "la segunda mitad de los noventa" },
  { id: "es/decades-list", kind: "calendar", pattern: `<(?:años|${DECADE}s de(?: los)?(?: años)?) {decade}>,? y <{decade}>${NOT_UNITS}`, example: "los años setenta y ochenta" },

  { id: "es/century", kind: "calendar", pattern: "<(?:{part} del?(?: l[ao]s?)? )?(?:siglo|s\\.) (?=[ivx\\d]){century}>(?! años)", example: "el siglo XIX" },
  { id: "es/part-of-bare-century", kind: "calendar", pattern: "<{part} del (?=[xvi]{2,5}(?!\\p{L})){century}>(?! (?:congreso|festival|siglo|premio|foro|plan|encuentro|aniversario))", example: "a mediados del XIX" },
  { id: "es/century-words", kind: "calendar", pattern: "<(?:{part} del?(?: l[ao]s?)? )?siglo (?=diecinueve|veinte|veintiuno|dieciocho|diecisiete|dieciséis|quince){number:century}>", example: "el siglo veinte" },
  { id: "es/century-half", kind: "calendar", pattern: "<{half} mitad del siglo {century}>", example: "la segunda mitad del siglo XX" },
  { id: "es/century-first-third", kind: "calendar", pattern: "<primer tercio del siglo {century}>", example: "el primer tercio del siglo XX", implies: { part: "start" } },
  { id: "es/century-last-third", kind: "calendar", pattern: "<[úu]ltimo tercio del siglo {century}>", example: "el último tercio del siglo XIX", implies: { part: "end" } },
  { id: "es/nth-decade-of-century", kind: "calendar", pattern: `<{ordinal:nth} (?:década|decenio) del siglo {century}>`, example: "la primera década del siglo XXI", implies: { unit: "decade" } },
  { id: "es/last-decade-of-century", kind: "calendar", pattern: "<[úu]ltim[ao] (?:década|decenio) del siglo {century}>", example: "la última década del siglo XIX", implies: { unit: "decade", nth: -1 } },
  { id: "es/decade-of-century", kind: "calendar", pattern: `(?:los )?<(?:{part} del?(?: l[ao]s?)? )?(?:(?:${DECADE} de (?:los )?)?años |${DECADE} (?:de los |de ))'?{decade} del (?:siglo {century}|siglo pasado|pasado siglo)>`, example: "los años veinte del siglo XIX" },
  { id: "es/century-quarter", kind: "calendar", pattern: "<{quarter} cuarto del siglo {century}>", example: "el primer cuarto del siglo XX" },
  { id: "es/century-last-quarter", kind: "calendar", pattern: "<[úu]ltimo cuarto del siglo {century}>", example: "el último cuarto del siglo XX", implies: { quarter: 4 } },
  { id: "es/parts-of-centuries", kind: "range", pattern: "(?:entre|de|desde) <{part1} del?(?: l[ao]s?)? siglo {century1} (?:y|a|hasta) {part2} del?(?: l[ao]s?)? (?:siglo )?{century2}>", example: "entre finales del siglo XVIII y principios del XIX" },
  { id: "es/centuries-list", kind: "calendar", pattern: "<siglos {century}>(?:, <{century}>)?,? y <{century}>", example: "los siglos XVIII y XIX" },
  { id: "es/century-after-century", kind: "calendar", pattern: "siglo {century1}(?: \\p{L}+){0,5} (?:y|en|del|al|hasta) el <(?=[ivx]{2}){century}>", example: "siglo XII restaurada en el XIX" },
  { id: "es/century-bc", kind: "calendar", pattern: `<(?:{part} del?(?: l[ao]s?)? )?siglo (?=[ivx\\d]){century} ${BC}>`, example: "el siglo III a. C.", implies: { era: -1 } },
];
