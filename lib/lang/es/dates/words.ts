import type { DateWords, WordTable } from "../../pack.ts";
import { LATIN_HIJRI_MONTHS } from "../../shared/hijri.ts";
import { wordTable } from "../../shared/word-table.ts";

// Sources: Real Academia Española, Diccionario de la lengua española, and Ortografía (2010) for abbreviations and numerals;
// Diccionario de americanismos (ASALE, 2010) for "antier", "antepasado", "recién pasado".

/** With its accents and its ñ, and as hasty writers leave them out. */
function spellings(form: string): readonly string[] {
  const bare = form.replace(/[áéíóúñ]/g, (letter) => "aeioun"["áéíóúñ".indexOf(letter)] ?? letter);
  return bare === form ? [form] : [form, bare];
}

const table = <T>(rows: readonly (readonly [value: T, forms: string])[]): WordTable<T> => wordTable(rows, spellings);

/** Masculine and feminine, singular and plural, of an adjective in -o. */
const gendered = (...stems: readonly string[]): string =>
  stems.flatMap((stem) => ["o", "a", "os", "as"].map((ending) => stem + ending)).join(", ");

const TENS = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
const ONES = ["uno, un, una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"];
/** 30 to 99: "treinta", "treinta y uno" … */
const FROM_THIRTY: readonly (readonly [number, string])[] = TENS.flatMap((ten, tens) => [
  [(tens + 3) * 10, ten] as const,
  ...ONES.map(
    (forms, ones) =>
      [
        (tens + 3) * 10 + ones + 1,
        forms
          .split(", ")
          .map((one) => `${ten} y ${one}`)
          .join(", "),
      ] as const,
  ),
]);

/** Word tables of Spanish dates. Abbreviated weekdays count only beside a day: rules that read a bare one ask for the full word. */
// biome-ignore format: table
export const WORDS: DateWords = {
  month: table<number>([
    [1, "enero, ene., ene"],
    [2, "febrero, feb., feb, febr."],
    [3, "marzo, mar., mar, mzo."],
    [4, "abril, abr., abr"],
    [5, "mayo, may., may"],
    [6, "junio, jun., jun"],
    [7, "julio, jul., jul"],
    [8, "agosto, ago., ago, agto."],
    [9, "septiembre, setiembre, sept., sep., set., sept, sep"],
    [10, "octubre, oct., oct"],
    [11, "noviembre, nov., nov"],
    [12, "diciembre, dic., dic"],
  ]),
  weekday: table<number>([
    [1, "lunes, lun., lun"], [2, "martes, mar."], [3, "miércoles, mié., mié, miérc."], [4, "jueves, jue., jue"], [5, "viernes, vie., vie"],
    [6, "sábado, sábados, sáb., sáb"], [7, "domingo, domingos, dom., dom"],
  ]),
  unit: table([
    ["hour",    "hora, horas"],
    ["day",     "día, días, jornada, jornadas"],
    ["week",    "semana, semanas"],
    ["month",   "mes, meses"],
    ["quarter", "trimestre, trimestres"],
    ["half",    "semestre, semestres"],
    ["year",    "año, años, ejercicio, ejercicios"],
    ["decade",  "década, décadas, decenio, decenios"],
    ["century", "siglo, siglos"],
  ]),
  number: table<number>([
    [1, "un, una, uno"], [2, "dos, un par de"], [3, "tres"], [4, "cuatro"], [5, "cinco"], [6, "seis, media docena de"], [7, "siete"], [8, "ocho"], [9, "nueve"], [10, "diez, una decena de"],
    [11, "once"], [12, "doce, una docena de"], [13, "trece"], [14, "catorce"], [15, "quince"], [16, "dieciséis"], [17, "diecisiete"], [18, "dieciocho"], [19, "diecinueve"],
    [20, "veinte, una veintena de"], [21, "veintiuno, veintiún, veintiuna"], [22, "veintidós"], [23, "veintitrés"], [24, "veinticuatro"], [25, "veinticinco"], [26, "veintiséis"],
    [27, "veintisiete"], [28, "veintiocho"], [29, "veintinueve"],
    ...FROM_THIRTY,
    [100, "cien, ciento, un centenar de"],
  ]),
  ordinal: table<number>([
    [1, `primer, ${gendered("primer")}`], [2, gendered("segund")], [3, `tercer, ${gendered("tercer")}`], [4, gendered("cuart")], [5, gendered("quint")],
    [6, gendered("sext")], [7, gendered("séptim")], [8, gendered("octav")], [9, gendered("noven")], [10, gendered("décim")],
  ]),
  season: table([[21, "primavera"], [22, "verano"], [23, "otoño"], [24, "invierno"]]),
  shift: table([
    [-1, `${gendered("pasad", "últim", "recién pasad")}`],
    [0, "este, esta, este mismo, esta misma, estos, estas, presente, actual, en curso, corriente, que corre, que transcurre"],
    [1, `${gendered("próxim", "venider")}, que viene, que entra, entrante`],
  ]),
  part: table([
    ["start", "principios, principio, comienzos, comienzo, inicios, inicio, primeros, primeros días, primeras semanas, arranque, albores"],
    ["mid",   "mediados, mitad, mediado"],
    ["end",   "finales, final, fines, fin, últimos, últimos días, últimas semanas, postrimerías, recta final"],
  ]),
  hijriMonth: LATIN_HIJRI_MONTHS,
  dayShift: table<number>([
    [-3, "trasanteayer, trasantier"],
    [-2, "anteayer, antes de ayer, antier, antes de anoche, anteanoche, antenoche"],
    [-1, "ayer, ayer mismo, anoche"],
    [0, "hoy, hoy mismo, esta mañana, esta tarde, esta noche, esta madrugada, esta medianoche, este mediodía, esta misma mañana, esta misma tarde, esta misma noche"],
    [1, "mañana mismo, mañana por la mañana, mañana por la tarde, mañana por la noche, mañana en la mañana, mañana en la tarde, mañana en la noche"],
    [2, "pasado mañana"],
  ]),
  holiday: table<string>([
    ["12-25",    "navidad, día de navidad"],
    ["12-24",    "nochebuena"],
    ["12-31",    "nochevieja, noche vieja, noche de fin de año, víspera de año nuevo"],
    ["01-01",    "año nuevo, día de año nuevo"],
    ["01-06",    "día de reyes, fiesta de reyes, día de los reyes, día de los reyes magos, epifanía"],
    ["01-05",    "noche de reyes"],
    ["02-14",    "san valentín, día de san valentín, día de los enamorados"],
    ["03-08",    "día internacional de la mujer, día de la mujer"],
    ["05-01",    "día del trabajo, día del trabajador, día internacional del trabajo, día de los trabajadores"],
    ["06-23",    "noche de san juan"],
    ["06-24",    "día de san juan"],
    ["08-15",    "día de la asunción"],
    ["10-12",    "día de la hispanidad, día de la raza"],
    ["10-31",    "halloween, noche de brujas"],
    ["11-01",    "día de todos los santos, fiesta de todos los santos"],
    ["11-02",    "día de los muertos, día de muertos, día de los difuntos"],
    ["12-06",    "día de la constitución"],
    ["12-08",    "día de la inmaculada, fiesta de la inmaculada, inmaculada concepción"],
    ["12-28",    "día de los inocentes, día de los santos inocentes"],
    ["easter-7", "domingo de ramos"],
    ["easter-3", "jueves santo"],
    ["easter-2", "viernes santo"],
    ["easter-1", "sábado santo, sábado de gloria"],
    ["easter+0", "domingo de resurrección, domingo de pascua, domingo de gloria"],
    ["easter+1", "lunes de pascua"],
    ["easter-48", "lunes de carnaval"],
    ["easter-47", "martes de carnaval"],
    ["easter-46", "miércoles de ceniza"],
    ["easter+60", "día de corpus, corpus christi"],
  ]),
};
