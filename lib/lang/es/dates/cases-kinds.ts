import type { TimexCase } from "../../pack.ts";

/** Monday, 20 March 2023. */
const DAY = "2023-03-20";

/** Every kind of phrase that the reader has to know, each in a sentence of its own. */
// biome-ignore format: table
export const KIND_CASES: readonly TimexCase[] = [
  // full date in words
  { text: "Los ministros rubricaron el texto el 18 de marzo de 2023 en Mascate.", dct: DAY, timexes: [["18 de marzo de 2023", "2023-03-18"]] },

  // NBSP
  { text: "La delegación llegó el 5\u00a0de\u00a0abril\u00a0de\u00a02022 a Túnez.", dct: DAY, timexes: [["5\u00a0de\u00a0abril\u00a0de\u00a02022", "2022-04-05"]] },

  // U+2019
  { text: "Los acuerdos de los años ’90 siguen vigentes.", dct: DAY, timexes: [["años ’90", "199X"]] },

  // soft hyphen
  { text: "La tregua del 5 de sep\u00adtiembre de 2022 se mantuvo.", dct: DAY, timexes: [["5 de sep\u00adtiembre de 2022", "2022-09-05"]] },

  // ISO
  { text: "La orden de fecha 2022-09-05 fue levantada.", dct: DAY, timexes: [["2022-09-05", "2022-09-05"]] },

  // dots
  { text: "La nota del 05.09.2022 fue devuelta.", dct: DAY, timexes: [["05.09.2022", "2022-09-05"]] },

  // slashes
  { text: "La nota del 15/9/2022 fue devuelta.", dct: DAY, timexes: [["15/9/2022", "2022-09-15"]] },

  // two-digit years
  { text: "La carta del 15/09/22 llegó tarde.", dct: DAY, timexes: [["15/09/22", "2022-09-15"]] },

  // ordinals
  { text: "El pacto del primero de junio de 2021 venció.", dct: DAY, timexes: [["primero de junio de 2021", "2021-06-01"]] },
  { text: "El pacto del 1.º de junio de 2021 venció.", dct: DAY, timexes: [["1.º de junio de 2021", "2021-06-01"]] },
  { text: "El pacto del 1º de junio de 2021 venció.", dct: DAY, timexes: [["1º de junio de 2021", "2021-06-01"]] },

  // weekday and date
  { text: "El ministro voló a Amán el sábado 18 de marzo de 2023.", dct: DAY, timexes: [["sábado 18 de marzo de 2023", "2023-03-18"]] },
  { text: "El ministro voló a Amán el sábado, 18 de marzo.", dct: DAY, timexes: [["sábado, 18 de marzo", "2023-03-18"]] },

  // weekday, no year
  { text: "El ministro voló a Amán el sábado 18 de marzo.", dct: DAY, timexes: [["sábado 18 de marzo", "2023-03-18"]] },

  // contradicting weekday
  { text: "El ministro voló a Amán el viernes 18 de marzo de 2023.", dct: DAY, timexes: [["viernes 18 de marzo de 2023", "2023-03-18"]] },

  // times and zones
  { text: "La sesión se abrió el 18 de marzo de 2023 a las 14:30 GMT.", dct: DAY, timexes: [["18 de marzo de 2023 a las 14:30", "2023-03-18"]] },

  // time alone
  { text: "La sesión empieza a las 15:00.", dct: DAY, timexes: [] },

  // day month
  { text: "Los dos se reunieron el 18 de marzo.", dct: DAY, timexes: [["18 de marzo", "2023-03-18"]] },

  // day month, far
  { text: "Los dos se reunieron el 3 de noviembre.", dct: DAY, timexes: [["3 de noviembre", "2022-11-03"]] },

  // month alone
  { text: "El presupuesto se aprobó en diciembre.", dct: DAY, timexes: [["diciembre", "2022-12"]] },

  // bare years
  { text: "El acuerdo se cerró en 2015.", dct: DAY, timexes: [["2015", "2015"]] },

  // bare years other
  { text: "La crisis de 2011 lo derrocó.", dct: DAY, timexes: [["2011", "2011"]] },

  // decades
  { text: "Las relaciones se enfriaron en los años noventa.", dct: DAY, timexes: [["años noventa", "199X"]] },
  { text: "Las relaciones se enfriaron en la década de 1990.", dct: DAY, timexes: [["década de 1990", "199X"]] },

  // year ranges
  { text: "La misión de 2014–2018 fracasó.", dct: DAY, timexes: [["2014–2018", "2014/2018"]] },

  // year ranges short
  { text: "En el curso 2021/22 nada se movió.", dct: DAY, timexes: [["2021/22", "2021/2022"]] },

  // mid month
  { text: "Las conversaciones empezaron a mediados de marzo.", dct: DAY, timexes: [["mediados de marzo", "2023-03-11/2023-03-20"]] },

  // start month
  { text: "Las conversaciones empezaron a principios de febrero.", dct: DAY, timexes: [["principios de febrero", "2023-02-01/2023-02-10"]] },

  // end month
  { text: "Las conversaciones acabaron a finales de febrero.", dct: DAY, timexes: [["finales de febrero", "2023-02-21/2023-02-28"]] },
  { text: "Las conversaciones acabaron a fines de febrero de 2022.", dct: DAY, timexes: [["fines de febrero de 2022", "2022-02-21/2022-02-28"]] },

  // parts of years
  { text: "La postura cambió a principios de 2022, a mediados de 2022 y a finales de 2022.", dct: DAY, timexes: [["principios de 2022", "2022-01/2022-03"], ["mediados de 2022", "2022-05/2022-08"], ["finales de 2022", "2022-10/2022-12"]] },

  // halves
  { text: "El déficit creció en el primer semestre de 2022.", dct: DAY, timexes: [["primer semestre de 2022", "2022-40"]] },
  { text: "El déficit creció en la segunda mitad de 2022.", dct: DAY, timexes: [["segunda mitad de 2022", "2022-41"]] },

  // quarters
  { text: "El producto creció en el tercer trimestre de 2022.", dct: DAY, timexes: [["tercer trimestre de 2022", "2022-35"]] },

  // seasons
  { text: "El frente se calmó en la primavera de 2022.", dct: DAY, timexes: [["primavera de 2022", "2022-21"]] },

  // parts of decades
  { text: "Empezó a principios de los años noventa.", dct: DAY, timexes: [["principios de los años noventa", "1990/1993"]] },

  // end of decades
  { text: "Empezó a finales de los ochenta.", dct: DAY, timexes: [["finales de los ochenta", "1987/1989"]] },

  // halves of decades and centuries
  { text: "Ocurrió en la segunda mitad del siglo XX.", dct: DAY, timexes: [["segunda mitad del siglo XX", "1951/2000"]] },
  { text: "Ocurrió en la primera mitad de los noventa.", dct: DAY, timexes: [["primera mitad de los noventa", "1990/1994"]] },

  // parts of centuries
  { text: "Ocurrió a principios del siglo XX.", dct: DAY, timexes: [["principios del siglo XX", "1901/1933"]] },

  // yesterday today tomorrow
  { text: "El enviado llegó ayer y se va mañana.", dct: DAY, timexes: [["ayer", "2023-03-19"], ["mañana", "2023-03-21"]] },
  { text: "El enviado llegó anteayer.", dct: DAY, timexes: [["anteayer", "2023-03-18"]] },

  // bare weekday
  { text: "Firmaron el memorando el jueves.", dct: DAY, timexes: [["jueves", "2023-03-16"]] },

  // weekday of the article
  { text: "Firmaron el memorando este lunes.", dct: DAY, timexes: [["este lunes", "2023-03-20"]] },

  // last weekday
  { text: "Firmaron el memorando el pasado martes.", dct: DAY, timexes: [["pasado martes", "2023-03-14"]] },
  { text: "Firmaron el memorando el martes pasado.", dct: DAY, timexes: [["martes pasado", "2023-03-14"]] },

  // next weekday
  { text: "Firmarán el memorando el próximo jueves.", dct: DAY, timexes: [["próximo jueves", "2023-03-23"]] },
  { text: "Firmarán el memorando el jueves que viene.", dct: DAY, timexes: [["jueves que viene", "2023-03-23"]] },

  // tense weekday
  { text: "Firmarán el memorando el jueves.", dct: DAY, timexes: [["jueves", "2023-03-23"]] },

  // last week
  { text: "El equipo viajó a Bagdad la semana pasada.", dct: DAY, timexes: [["semana pasada", "2023-03-13/2023-03-19"]] },

  // next month
  { text: "La conferencia se abre el próximo mes.", dct: DAY, timexes: [["próximo mes", "2023-04"]] },

  // this year
  { text: "La conferencia es este año.", dct: DAY, timexes: [["este año", "2023"]] },

  // last year
  { text: "La tregua se rompió el año pasado.", dct: DAY, timexes: [["año pasado", "2022"]] },

  // N days months years ago
  { text: "Se vieron hace tres días, hace tres meses y hace cinco años.", dct: DAY, timexes: [["hace tres días", "2023-03-17"], ["hace tres meses", "2022-12"], ["hace cinco años", "2018"]] },

  // in N
  { text: "Las conversaciones se reanudan dentro de dos semanas.", dct: DAY, timexes: [["dentro de dos semanas", "2023-04-03~"]] },

  // month shift
  { text: "Se reunieron el pasado septiembre.", dct: DAY, timexes: [["pasado septiembre", "2022-09"]] },

  // September last in January
  { text: "Se reunieron el pasado septiembre.", dct: "2023-01-12", timexes: [["pasado septiembre", "2022-09"]] },

  // in January: month last December
  { text: "Se vieron el pasado diciembre y se verán el próximo diciembre.", dct: "2023-01-12", timexes: [["pasado diciembre", "2022-12"], ["próximo diciembre", "2023-12"]] },

  // tense month
  { text: "La cumbre se celebrará en diciembre.", dct: DAY, timexes: [["diciembre", "2023-12"]] },

  // tense day
  { text: "El presidente visitará Tokio el 3 de noviembre.", dct: DAY, timexes: [["3 de noviembre", "2023-11-03"]] },

  // current month day
  { text: "Se vieron el 18 del presente mes.", dct: DAY, timexes: [["18 del presente mes", "2023-03-18"]] },
  { text: "Se vieron el 18 de este mes.", dct: DAY, timexes: [["18 de este mes", "2023-03-18"]] },

  // relative parts
  { text: "Los precios subieron a principios de este año y bajarán a finales del próximo mes.", dct: DAY, timexes: [["principios de este año", "2023-01/2023-03"], ["finales del próximo mes", "2023-04-21/2023-04-30"]] },

  // relative half quarter season
  { text: "El crecimiento se frenó en el último trimestre del año pasado y el verano pasado.", dct: DAY, timexes: [["último trimestre del año pasado", "2022-36"], ["verano pasado", "2022-22"]] },
  { text: "El crecimiento mejorará en la segunda mitad de este año.", dct: DAY, timexes: [["segunda mitad de este año", "2023-41"]] },

  // last century, decade
  { text: "La frontera se trazó el siglo pasado.", dct: DAY, timexes: [["siglo pasado", "19XX"]] },

  // weekend
  { text: "Se vieron el pasado fin de semana.", dct: DAY, timexes: [["pasado fin de semana", "2023-03-18/2023-03-19"]] },

  // event-relative day before
  { text: "Se vieron el 12 de enero de 2021. La delegación había llegado la víspera.", dct: DAY, timexes: [["12 de enero de 2021", "2021-01-12"], ["víspera", "2021-01-11"]] },

  // two days later
  { text: "Se vieron el 12 de enero de 2021. Dos días después firmaron.", dct: DAY, timexes: [["12 de enero de 2021", "2021-01-12"], ["Dos días después", "2021-01-14"]] },
  { text: "Se vieron el 12 de enero de 2021. A los dos días firmaron.", dct: DAY, timexes: [["12 de enero de 2021", "2021-01-12"], ["dos días", "2021-01-14"]] },

  // a week earlier
  { text: "Se vieron el 12 de enero de 2021. Una semana antes cruzaron cartas.", dct: DAY, timexes: [["12 de enero de 2021", "2021-01-12"], ["Una semana antes", "2021-01-05~"]] },

  // following day
  { text: "Se vieron el 12 de enero de 2021. Al día siguiente la delegación partió.", dct: DAY, timexes: [["12 de enero de 2021", "2021-01-12"], ["día siguiente", "2021-01-13"]] },

  // same day
  { text: "Se vieron el 12 de enero de 2021. Firmaron el mismo día.", dct: DAY, timexes: [["12 de enero de 2021", "2021-01-12"], ["el mismo día", "2021-01-12"]] },

  // after an event, undated
  { text: "El personal se fue un día después del cierre de la oficina.", dct: DAY, timexes: [["un día después", "DURATION"]] },

  // target
  { text: "El equipo volvió dos días después del 16 de marzo.", dct: DAY, timexes: [["dos días después del 16 de marzo", "2023-03-18"]] },

  // from to days
  { text: "Se reunieron del 12 al 14 de mayo de 2022.", dct: DAY, timexes: [["12 al 14 de mayo de 2022", "2022-05-12/2022-05-14"]] },

  // between days
  { text: "Hubo conversaciones entre el 3 y el 5 de junio de 2022.", dct: DAY, timexes: [["3 y el 5 de junio de 2022", "2022-06-03/2022-06-05"]] },

  // across months
  { text: "El asedio duró del 28 de febrero al 3 de marzo.", dct: DAY, timexes: [["28 de febrero al 3 de marzo", "2023-02-28/2023-03-03"]] },

  // month ranges
  { text: "El asedio duró de marzo a junio de 2022.", dct: DAY, timexes: [["marzo a junio de 2022", "2022-03/2022-06"]] },

  // months over years
  { text: "El asedio duró de noviembre de 2021 a febrero de 2022.", dct: DAY, timexes: [["noviembre de 2021 a febrero de 2022", "2021-11/2022-02"]] },

  // from year to year
  { text: "El asedio duró de 2014 a 2018.", dct: DAY, timexes: [["2014 a 2018", "2014/2018"]] },

  // lists of days
  { text: "Hubo sesiones el 15, 16 y 17 de marzo.", dct: DAY, timexes: [["15", "2023-03-15"], ["16", "2023-03-16"], ["17 de marzo", "2023-03-17"]] },
  { text: "Hubo sesiones el 5 y 6 de junio de 2022.", dct: DAY, timexes: [["5", "2022-06-05"], ["6 de junio de 2022", "2022-06-06"]] },

  // lists of years
  { text: "Hubo elecciones en 2014, 2016 y 2018.", dct: DAY, timexes: [["2014", "2014"], ["2016", "2016"], ["2018", "2018"]] },

  // vague to vague
  { text: "Desde mediados de 2021 hasta finales de 2022 siguieron los combates.", dct: DAY, timexes: [["mediados de 2021 hasta finales de 2022", "2021-05/2022-12"]] },

  // since until by
  { text: "El paso está cerrado desde marzo de 2021.", dct: DAY, timexes: [["marzo de 2021", "2021-03/.."]] },
  { text: "El paso seguirá cerrado hasta el 5 de junio.", dct: DAY, timexes: [["5 de junio", "../2023-06-05"]] },

  // durations
  { text: "Las conversaciones duraron tres días y el plan de cinco años se mantuvo.", dct: DAY, timexes: [["tres días", "DURATION"], ["cinco años", "DURATION"]] },

  // for the first time in seven years
  { text: "Se reunieron por primera vez en siete años.", dct: DAY, timexes: [["primera vez en siete años", "DURATION"]] },

  // sets
  { text: "La comisión se reúne cada lunes e informa anualmente.", dct: DAY, timexes: [["cada lunes", "SET"], ["anualmente", "SET"]] },

  // ages
  { text: "El diplomático, de 84 años, murió tras una larga enfermedad.", dct: DAY, timexes: [["84 años", "DURATION"]] },

  // vague
  { text: "La línea está ahora en calma; cambió recientemente y cambiará más tarde o pronto.", dct: DAY, timexes: [["ahora", "VAGUE"], ["recientemente", "VAGUE"], ["más tarde", "VAGUE"], ["pronto", "VAGUE"]] },

  // words that are months
  { text: "El mar Negro y este acuerdo: José María Marín miró al este.", dct: DAY, timexes: [] },

  // persons
  { text: "Abril Martorell y Julio Borges hablaron con Domingo Cavallo y Mercedes Marzo.", dct: DAY, timexes: [] },

  // dates in names
  { text: "El Movimiento 26 de Julio marchó por la avenida 9 de Julio hasta la plaza 25 de Mayo.", dct: DAY, timexes: [] },

  // scores, votes, articles
  { text: "La votación fue 141-7, el partido acabó 18-3 y rigen la Resolución 2231 y el artículo 2015.", dct: DAY, timexes: [] },

  // numbers
  { text: "Vuelo IB2023, documento A/77/2022, 1.999 dólares, 2015 soldados, tel. +34 915 20 12 98, versión 2.10.3.", dct: DAY, timexes: [] },

  // dct unknown
  { text: "El ministro visitó Moscú el 18 de marzo.", dct: null, timexes: [["18 de marzo", "XXXX-03-18"]] },
  { text: "El ministro visitó Moscú en octubre.", dct: null, timexes: [["octubre", "XXXX-10"]] },

  // dct unknown, words
  { text: "El ministro visitó Moscú ayer y el martes.", dct: null, timexes: [["ayer", null], ["martes", null]] },

  // impossible
  { text: "Se reunieron el 31 de febrero de 2023 y el 2023-13-45.", dct: DAY, timexes: [["31 de febrero de 2023", null]] },

  // BCE
  { text: "La ciudad cayó en el 480 a. C..", dct: DAY, timexes: [["480 a. C.", "-0479"]] },

  // hard cases
  { text: "A finales de enero", dct: "2023-03-25", timexes: [["finales de enero", "2023-01-21/2023-01-31"]] },
  { text: "el pasado septiembre", dct: "2023-03-25", timexes: [["pasado septiembre", "2022-09"]] },
  { text: "a principios de este año", dct: "2023-03-25", timexes: [["principios de este año", "2023-01/2023-03"]] },
  { text: "desde mediados de 2021 hasta finales de 2022", dct: "2023-03-25", timexes: [["mediados de 2021 hasta finales de 2022", "2021-05/2022-12"]] },
  { text: "entre el 28 de febrero y el 1 de marzo", dct: "2023-03-25", timexes: [["28 de febrero y el 1 de marzo", "2023-02-28/2023-03-01"]] },
  { text: "del 14 al 16 de septiembre de 2022", dct: "2023-03-25", timexes: [["14 al 16 de septiembre de 2022", "2022-09-14/2022-09-16"]] },
  { text: "José María Marín se reunió con la delegación", dct: "2023-03-25", timexes: [] },
  { text: "Sabía que el mar Caspio era clave", dct: "2023-03-25", timexes: [] },
  { text: "la semana pasada", dct: "2023-03-25", timexes: [["semana pasada", "2023-03-13/2023-03-19"]] },

  // target
  { text: "El equipo volvió dos días después de la cumbre del 16 de marzo.", dct: DAY, timexes: [["dos días después", "2023-03-18"], ["16 de marzo", "2023-03-16"]] },

  // phrases
  { text: "del 30 de julio al 2 de agosto", dct: "2013-02-12", timexes: [["30 de julio al 2 de agosto", "2013-07-30/2013-08-02"]] },

  // agency
  { text: "El canciller, que llegó el domingo por la noche, se marchará mañana por la mañana.", dct: DAY, timexes: [["domingo por la noche", "2023-03-19"], ["mañana por la mañana", "2023-03-21"]] },
  { text: "El tratado de 1979 expira el 31 de marzo.", dct: DAY, timexes: [["1979", "1979"], ["31 de marzo", "2023-03-31"]] },
  { text: "El fallo se conocerá a mediados del mes que viene.", dct: DAY, timexes: [["mediados del mes que viene", "2023-04-11/2023-04-20"]] },

  // last month names
  { text: "Entre finales de 2019 y principios de 2020 se propagó el virus.", dct: DAY, timexes: [["finales de 2019 y principios de 2020", "2019-10/2020-03"]] },

  // lists of months, seasons
  { text: "Hubo rondas en marzo, abril y junio de 2022.", dct: DAY, timexes: [["marzo", "2022-03"], ["abril", "2022-04"], ["junio de 2022", "2022-06"]] },

  // not dates
  { text: "El artículo 155, la ley 1/2015 y el vuelo AF447 se citan; ganó 3-1 y murieron 2003 personas.", dct: DAY, timexes: [] },

  // Hijri
  { text: "El decreto se emitió el 15 de ramadán de 1443.", dct: DAY, timexes: [["15 de ramadán de 1443", "2022-04-16~"]] },

  // second round
  { text: "Desde el pasado 3 de marzo y hasta el próximo 15 de abril rige la tregua.", dct: DAY, timexes: [["pasado 3 de marzo", "2023-03-03/.."], ["próximo 15 de abril", "../2023-04-15"]] },
  { text: "La guerra de 1914-1918 y la crisis de los años 30.", dct: DAY, timexes: [["1914-1918", "1914/1918"], ["años 30", "193X"]] },
  { text: "El 3 de este mes se reunió, y el día 15 firmó.", dct: DAY, timexes: [["3 de este mes", "2023-03-03"], ["15", "2023-03-15"]] },
  { text: "A comienzos de la década de 1980 y a fines del siglo pasado hubo tratados.", dct: DAY, timexes: [["comienzos de la década de 1980", "1980/1983"], ["fines del siglo pasado", "1967/2000"]] },
  { text: "En la primavera y el verano de 2020 cerraron las fronteras.", dct: DAY, timexes: [["primavera", "2020-21"], ["verano de 2020", "2020-22"]] },

  // in a name or a figure
  { text: "El real decreto 2014/24 y la Ley 7/2022 se leyeron el 2 de marzo.", dct: DAY, timexes: [["2 de marzo", "2023-03-02"]] },
  { text: "La cumbre de dos días empieza el jueves.", dct: DAY, timexes: [["dos días", "DURATION"], ["jueves", "2023-03-23"]] },
  { text: "La obra empezó hace dos años y medio.", dct: "2024-03-14", timexes: [["hace dos años y medio", "2021-09"]] },
  { text: "hace un mes y medio", dct: "2024-03-14", timexes: [["hace un mes y medio", "2024-01-29~"]] },
  { text: "Abrirá dentro de un año y medio.", dct: "2024-03-14", timexes: [["dentro de un año y medio", "2025-09"]] },
  { text: "La fábrica es de los años 20 del siglo pasado.", dct: "2024-03-14", timexes: [["años 20 del siglo pasado", "192X"]] },
  { text: "Se esperan lluvias entre el jueves y el sábado.", dct: "2021-11-03", timexes: [["jueves y el sábado", "2021-11-04/2021-11-06"]] },
  { text: "La sonda llegará en julio de 2016, casi cinco años después.", dct: "2011-09-12", timexes: [["julio de 2016", "2016-07"], ["casi cinco años después", null]] },
  { text: "a primeros de mayo", dct: "2024-03-14", timexes: [["primeros de mayo", "2024-05-01/2024-05-10"]] },
  { text: "Se reunieron el 12 de julio y el 21 de agosto de 2019.", dct: "2021-03-25", timexes: [["12 de julio", "2019-07-12"], ["21 de agosto de 2019", "2019-08-21"]] },
  { text: "Se reunieron el 12 de julio, el 3 de agosto y el 21 de octubre de 2019.", dct: "2021-03-25", timexes: [["12 de julio", "2019-07-12"], ["3 de agosto", "2019-08-03"], ["21 de octubre de 2019", "2019-10-21"]] },
  { text: "Entre el 12 de julio y el 21 de agosto de 2019 se reunieron.", dct: "2021-03-25", timexes: [["12 de julio y el 21 de agosto de 2019", "2019-07-12/2019-08-21"]] },
  { text: "Las cumbres del 28 de diciembre y del 3 de enero de 2019 fracasaron.", dct: "2021-03-25", timexes: [["28 de diciembre", "2018-12-28"], ["3 de enero de 2019", "2019-01-03"]] },
  { text: "El acuerdo, fechado el catorce de febrero de dos mil diecinueve, caducó.", dct: "2021-03-25", timexes: [["catorce de febrero de dos mil diecinueve", "2019-02-14"]] },
  { text: "Mil novecientos noventa fue el año de la ruptura.", dct: "2021-03-25", timexes: [["Mil novecientos noventa", "1990"]] },
  { text: "En mil novecientos noventa y uno los dos países rompieron.", dct: "2021-03-25", timexes: [["mil novecientos noventa y uno", "1991"]] },
  { text: "El acta se firmó en el año mil ochocientos diez.", dct: "2021-03-25", timexes: [["mil ochocientos diez", "1810"]] },
  { text: "La paz llegó en dos mil dos.", dct: "2021-03-25", timexes: [["dos mil dos", "2002"]] },
  { text: "Murieron más de mil novecientos noventa soldados y dos mil quince civiles.", dct: "2021-03-25", timexes: [] },
  { text: "Desde el año dos mil rige la tregua.", dct: "2021-03-25", timexes: [["dos mil", "2000"]] },
  { text: "Durante la primera década del siglo XXI creció.", dct: "2023-11-09", timexes: [["primera década del siglo XXI", "200X"]] },
  { text: "El fin de semana del 18 y 19 de noviembre habrá feria.", dct: "2023-11-09", timexes: [["18", "2023-11-18"], ["19 de noviembre", "2023-11-19"]] },
  { text: "Al cierre de la sesión caía un 2%.", dct: "2023-11-09", timexes: [] },
  { text: "La guerra acabó en marzo de 1885. Se habían visto el 15 de noviembre del año anterior.", dct: "2024-05-05", timexes: [["marzo de 1885", "1885-03"], ["15 de noviembre del año anterior", "1884-11-15"]] },
  { text: "La guerra empezó en marzo de 1885 y el 4 de abril del año siguiente terminó.", dct: "2024-05-05", timexes: [["marzo de 1885", "1885-03"], ["4 de abril del año siguiente", "1886-04-04"]] },
  { text: "La guerra empezó en marzo de 1885. El 4 de noviembre de ese año se vieron.", dct: "2024-05-05", timexes: [["marzo de 1885", "1885-03"], ["4 de noviembre de ese año", "1885-11-04"]] },
  { text: "Los dos países sellaron el lunes un pacto que acaba con una ruptura de enero de 1961. El ministro viajará el 14 de agosto. Los presidentes se reunieron el 11 de abril.", dct: "2015-07-22", timexes: [["lunes", "2015-07-20"], ["enero de 1961", "1961-01"], ["14 de agosto", "2015-08-14"], ["11 de abril", "2015-04-11"]] },
  { text: "La vista del 26 de noviembre se aplazó al 14 de enero de 2013.", dct: "2012-10-18", timexes: [["26 de noviembre", "2012-11-26"], ["14 de enero de 2013", "2013-01-14"]] },
  { text: "A principios de los 2000 el partido se dividió.", dct: "2012-10-18", timexes: [["principios de los 2000", "2000/2003"]] },
  { text: "A finales de los 1990 el partido se dividió.", dct: "2012-10-18", timexes: [["finales de los 1990", "1997/1999"]] },
  { text: "Entre 1200 y 1300 casas ardieron.", dct: "2015-06-11", timexes: [] },
  { text: "De 1900 a 2000 personas huyeron.", dct: "2015-06-11", timexes: [] },
  { text: "Entre 1914 y 1918 hubo guerra.", dct: "2015-06-11", timexes: [["1914 y 1918", "1914/1918"]] },
  { text: "La ruta 2010, kilómetro 1985.", dct: "2015-06-11", timexes: [] },
];
