import type { DateWords, WordTable } from "../../pack.ts";
import { wordTable } from "../../shared/word-table.ts";

/** With its accents, and as hasty writers leave them out; "ñ" is a letter and stays. */
function spellings(form: string): readonly string[] {
  const bare = form.replace(/[áéíóú]/g, (vowel) => "aeiou"["áéíóú".indexOf(vowel)] ?? vowel);
  return bare === form ? [form] : [form, bare];
}

const table = <T>(rows: readonly (readonly [value: T, forms: string])[]): WordTable<T> => wordTable(rows, spellings);

/** Masculine and feminine, singular and plural, of an adjective in -o. */
const gendered = (...stems: readonly string[]): string =>
  stems.flatMap((stem) => ["o", "a", "os", "as"].map((ending) => stem + ending)).join(", ");

/** Word tables of Spanish dates. Abbreviated weekdays ("mar", "sab") are left out: they are other words. */
// biome-ignore format: table
export const WORDS: DateWords = {
  month: table<number>([
    [1, "enero, ene., ene"],
    [2, "febrero, feb., feb, febr."],
    [3, "marzo, mar., mzo."],
    [4, "abril, abr., abr"],
    [5, "mayo, may."],
    [6, "junio, jun., jun"],
    [7, "julio, jul., jul"],
    [8, "agosto, ago., ago, agto."],
    [9, "septiembre, setiembre, sept., sep., set., sept, sep"],
    [10, "octubre, oct., oct"],
    [11, "noviembre, nov., nov"],
    [12, "diciembre, dic., dic"],
  ]),
  weekday: table<number>([[1, "lunes"], [2, "martes"], [3, "miércoles"], [4, "jueves"], [5, "viernes"], [6, "sábado, sábados"], [7, "domingo, domingos"]]),
  unit: table([
    ["hour",    "hora, horas"],
    ["day",     "día, días, jornada, jornadas"],
    ["week",    "semana, semanas"],
    ["month",   "mes, meses"],
    ["quarter", "trimestre, trimestres"],
    ["half",    "semestre, semestres"],
    ["year",    "año, años"],
    ["decade",  "década, décadas, decenio, decenios"],
    ["century", "siglo, siglos"],
  ]),
  number: table<number>([
    [1, "un, una, uno"], [2, "dos, un par de"], [3, "tres"], [4, "cuatro"], [5, "cinco"], [6, "seis"], [7, "siete"], [8, "ocho"], [9, "nueve"], [10, "diez"],
    [11, "once"], [12, "doce, una docena de"], [13, "trece"], [14, "catorce"], [15, "quince"], [16, "dieciséis"], [17, "diecisiete"], [18, "dieciocho"], [19, "diecinueve"],
    [20, "veinte"], [21, "veintiuno, veintiún, veintiuna"], [22, "veintidós"], [23, "veintitrés"], [24, "veinticuatro"], [25, "veinticinco"], [26, "veintiséis"],
    [27, "veintisiete"], [28, "veintiocho"], [29, "veintinueve"], [30, "treinta"], [31, "treinta y uno, treinta y un"], [35, "treinta y cinco"], [40, "cuarenta"],
    [45, "cuarenta y cinco"], [50, "cincuenta"], [60, "sesenta"], [70, "setenta"], [80, "ochenta"], [90, "noventa"], [100, "cien, ciento"],
  ]),
  ordinal: table<number>([
    [1, `primer, ${gendered("primer")}`], [2, gendered("segund")], [3, `tercer, ${gendered("tercer")}`], [4, gendered("cuart")], [5, gendered("quint")],
    [6, gendered("sext")], [7, gendered("séptim")], [8, gendered("octav")], [9, gendered("noven")], [10, gendered("décim")],
  ]),
  season: table([[21, "primavera"], [22, "verano"], [23, "otoño"], [24, "invierno"]]),
  shift: table([
    [-1, `${gendered("pasad", "últim")}, anterior, anteriores`],
    [0, "este, esta, este mismo, esta misma, estos, estas, presente, actual, en curso, corriente"],
    [1, `${gendered("próxim", "venider")}, siguiente, siguientes, que viene, entrante`],
  ]),
  part: table([
    ["start", "principios de, principio de, comienzos de, comienzo de, inicios de, inicio de, primeros de, primeros días de, el principio de, el inicio de, el comienzo de, los primeros días de, los inicios de, los comienzos de, los primeros meses de"],
    ["mid",   "mediados de, mitad de, la mitad de, mediado"],
    ["end",   "finales de, final de, fines de, fin de, últimos de, últimos días de, el final de, los últimos días de, los últimos meses de, las postrimerías de, la recta final de, el fin de"],
  ]),
  dayShift: table<number>([
    [-2, "anteayer, antes de ayer"],
    [-1, "ayer, anoche"],
    [0, "hoy, esta mañana, esta tarde, esta noche, hoy mismo"],
    [1, "mañana por la mañana, mañana por la tarde, mañana por la noche"],
    [2, "pasado mañana"],
  ]),
};
