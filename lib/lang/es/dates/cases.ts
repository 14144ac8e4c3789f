import type { TimexCase } from "../../pack.ts";

/** Monday, 20 March 2023. */
const DAY = "2023-03-20";

// biome-ignore format: table
export const CASES: readonly TimexCase[] = [
  // full dates
  { text: "Los enviados firmaron el 18 de marzo de 2023 en Ginebra.", dct: DAY, timexes: [["18 de marzo de 2023", "2023-03-18"]] },
  { text: "Los enviados firmaron el sábado 18 de marzo de 2023.", dct: DAY, timexes: [["sábado 18 de marzo de 2023", "2023-03-18"]] },
  { text: "Los enviados firmaron el 18 de marzo del 2023.", dct: null, timexes: [["18 de marzo del 2023", "2023-03-18"]] },
  { text: "El 1º de mayo de 1998 entró en vigor.", dct: DAY, timexes: [["1º de mayo de 1998", "1998-05-01"]] },
  { text: "El primero de mayo de 1998 entró en vigor.", dct: DAY, timexes: [["primero de mayo de 1998", "1998-05-01"]] },
  { text: "El quince de marzo de 2023 se vieron.", dct: DAY, timexes: [["quince de marzo de 2023", "2023-03-15"]] },
  { text: "Actualizado: 2023-03-18.", dct: null, timexes: [["2023-03-18", "2023-03-18"]] },
  { text: "Firmado el 18/03/2023 en Lima.", dct: null, timexes: [["18/03/2023", "2023-03-18"]] },
  { text: "Firmado el 05.04.2023 en Lima.", dct: null, timexes: [["05.04.2023", "2023-04-05"]] },
  { text: "Publicado el 1 de diciembre de 2022, 12:21.", dct: null, timexes: [["1 de diciembre de 2022, 12:21", "2022-12-01"]] },
  { text: "Se vieron el 31 de febrero de 2023.", dct: DAY, timexes: [["31 de febrero de 2023", null]] },
  { text: "Se vieron el viernes 18 de marzo de 2023.", dct: DAY, timexes: [["viernes 18 de marzo de 2023", "2023-03-18"]] },

  // day and month
  { text: "El 18 de marzo llegó el ministro.", dct: DAY, timexes: [["18 de marzo", "2023-03-18"]] },
  { text: "El 18 de marzo llegó el ministro.", dct: null, timexes: [["18 de marzo", null]] },
  { text: "El pasado 18 de marzo llegó el ministro.", dct: DAY, timexes: [["pasado 18 de marzo", "2023-03-18"]] },
  { text: "El próximo 5 de abril llega el ministro.", dct: DAY, timexes: [["próximo 5 de abril", "2023-04-05"]] },
  { text: "El 28 de diciembre hablaron por teléfono.", dct: "2023-01-05", timexes: [["28 de diciembre", "2022-12-28"]] },
  { text: "El 18 de septiembre pasado llegó el ministro.", dct: DAY, timexes: [["18 de septiembre pasado", "2022-09-18"]] },
  { text: "Llegaron el 18 del mes pasado.", dct: DAY, timexes: [["18 del mes pasado", "2023-02-18"]] },
  { text: "El martes 14 se reunieron.", dct: DAY, timexes: [["martes 14", "2023-03-14"]] },

  // months
  { text: "Se reunieron en enero.", dct: DAY, timexes: [["enero", "2023-01"]] },
  { text: "Se reunieron en septiembre de 2022.", dct: DAY, timexes: [["septiembre de 2022", "2022-09"]] },
  { text: "El pasado septiembre se reunieron.", dct: DAY, timexes: [["pasado septiembre", "2022-09"]] },
  { text: "Se reunieron en septiembre pasado.", dct: DAY, timexes: [["septiembre pasado", "2022-09"]] },
  { text: "Se reunieron en septiembre del año pasado.", dct: DAY, timexes: [["septiembre del año pasado", "2022-09"]] },
  { text: "La cumbre será el próximo junio.", dct: DAY, timexes: [["próximo junio", "2023-06"]] },
  { text: "Se reunieron en marzo de este año.", dct: DAY, timexes: [["marzo de este año", "2023-03"]] },

  // years and longer
  { text: "El acuerdo se alcanzó en 2015.", dct: null, timexes: [["2015", "2015"]] },
  { text: "El acuerdo de 2015 sigue vigente.", dct: DAY, timexes: [["2015", "2015"]] },
  { text: "Hubo elecciones en 2014 y 2018.", dct: DAY, timexes: [["2014", "2014"], ["2018", "2018"]] },
  { text: "El comercio cayó de 2014 a 2018.", dct: DAY, timexes: [["2014 a 2018", "2014/2018"]] },
  { text: "El comercio cayó entre 2014 y 2018.", dct: DAY, timexes: [["2014 y 2018", "2014/2018"]] },
  { text: "La misión 2014-2018 fracasó.", dct: DAY, timexes: [["2014-2018", "2014/2018"]] },
  { text: "En el curso 2021/22 nada cambió.", dct: DAY, timexes: [["2021/22", "2021/2022"]] },
  { text: "La relación se enfrió en la década de 1990.", dct: DAY, timexes: [["década de 1990", "199X"]] },
  { text: "La relación se enfrió en los años noventa.", dct: DAY, timexes: [["años noventa", "199X"]] },
  { text: "La relación se enfrió en los años 90.", dct: DAY, timexes: [["años 90", "199X"]] },
  { text: "La frontera se trazó en el siglo XIX.", dct: DAY, timexes: [["siglo XIX", "18XX"]] },
  { text: "Se trazó en la segunda mitad del siglo XX.", dct: DAY, timexes: [["segunda mitad del siglo XX", "1951/2000"]] },
  { text: "A principios del siglo XX se trazó.", dct: DAY, timexes: [["principios del siglo XX", "1901/1933"]] },
  { text: "El canal se abrió hacia 1950.", dct: DAY, timexes: [["hacia 1950", "1950~"]] },

  // parts
  { text: "A finales de enero se reunieron.", dct: DAY, timexes: [["finales de enero", "2023-01-21/2023-01-31"]] },
  { text: "A mediados de febrero de 2022 se reunieron.", dct: DAY, timexes: [["mediados de febrero de 2022", "2022-02-11/2022-02-20"]] },
  { text: "A principios de marzo se reunieron.", dct: DAY, timexes: [["principios de marzo", "2023-03-01/2023-03-10"]] },
  { text: "A finales del pasado enero se reunieron.", dct: DAY, timexes: [["finales del pasado enero", "2023-01-21/2023-01-31"]] },
  { text: "A principios de este año viajó a Roma.", dct: DAY, timexes: [["principios de este año", "2023-01/2023-03"]] },
  { text: "A finales de 2021 viajó a Roma.", dct: DAY, timexes: [["finales de 2021", "2021-10/2021-12"]] },
  { text: "A finales del año pasado viajó a Roma.", dct: DAY, timexes: [["finales del año pasado", "2022-10/2022-12"]] },
  { text: "La embajada abrirá a finales de año.", dct: DAY, timexes: [["finales de año", "2023-10/2023-12"]] },
  { text: "Crecieron en el tercer trimestre de 2022.", dct: DAY, timexes: [["tercer trimestre de 2022", "2022-35"]] },
  { text: "Crecieron en el primer semestre de 2022.", dct: DAY, timexes: [["primer semestre de 2022", "2022-40"]] },
  { text: "Hablaron en el otoño de 2021.", dct: DAY, timexes: [["otoño de 2021", "2021-23"]] },
  { text: "Hablaron el verano pasado.", dct: DAY, timexes: [["verano pasado", "2022-22"]] },
  { text: "Hablaron en la primera quincena de marzo.", dct: DAY, timexes: [["primera quincena de marzo", "2023-03-01/2023-03-15"]] },

  // counted from the article
  { text: "Ayer se reunieron los enviados.", dct: DAY, timexes: [["Ayer", "2023-03-19"]] },
  { text: "Ayer se reunieron los enviados.", dct: "2023-03", timexes: [["Ayer", null]] },
  { text: "Hoy se reúnen los enviados.", dct: DAY, timexes: [["Hoy", "2023-03-20"]] },
  { text: "Mañana se reúnen los enviados.", dct: DAY, timexes: [["Mañana", "2023-03-21"]] },
  { text: "El martes se reunieron.", dct: DAY, timexes: [["martes", "2023-03-14"]] },
  { text: "El pasado martes se reunieron.", dct: DAY, timexes: [["pasado martes", "2023-03-14"]] },
  { text: "El lunes se reunieron.", dct: DAY, timexes: [["lunes", "2023-03-20"]] },
  { text: "El próximo domingo se reúnen.", dct: DAY, timexes: [["próximo domingo", "2023-03-26"]] },
  { text: "El domingo pasado se reunieron.", dct: DAY, timexes: [["domingo pasado", "2023-03-19"]] },
  { text: "Se reunieron hace dos semanas.", dct: DAY, timexes: [["hace dos semanas", "2023-03-06~"]] },
  { text: "Se reunieron hace tres días.", dct: DAY, timexes: [["hace tres días", "2023-03-17"]] },
  { text: "Se reunieron hace dos meses.", dct: "2023-03", timexes: [["hace dos meses", "2023-01"]] },
  { text: "La guerra empezó hace un año.", dct: DAY, timexes: [["hace un año", "2022"]] },
  { text: "La semana pasada se reunieron.", dct: DAY, timexes: [["semana pasada", "2023-03-13/2023-03-19"]] },
  { text: "El mes pasado se reunieron.", dct: DAY, timexes: [["mes pasado", "2023-02"]] },
  { text: "El comercio crecerá este año.", dct: DAY, timexes: [["este año", "2023"]] },
  { text: "Las restricciones empiezan el próximo mes.", dct: "2023-03~", timexes: [["próximo mes", "2023-04~"]] },
  { text: "Las restricciones empiezan el mes que viene.", dct: DAY, timexes: [["mes que viene", "2023-04"]] },
  { text: "Hablaron en los últimos tres días.", dct: DAY, timexes: [["últimos tres días", "2023-03-17/2023-03-20"]] },
  { text: "Se verán dentro de dos semanas.", dct: DAY, timexes: [["dentro de dos semanas", "2023-04-03~"]] },

  // counted from an event
  { text: "La cumbre se abrió el 1 de marzo. Dos días después los ministros partieron.", dct: DAY, timexes: [["1 de marzo", "2023-03-01"], ["Dos días después", "2023-03-03"]] },
  { text: "Se votó el 1 de marzo. Al día siguiente los ministros partieron.", dct: DAY, timexes: [["1 de marzo", "2023-03-01"], ["día siguiente", "2023-03-02"]] },
  { text: "Se votó el 1 de marzo; la víspera, los ministros se vieron.", dct: DAY, timexes: [["1 de marzo", "2023-03-01"], ["víspera", "2023-02-28"]] },
  { text: "Dos días después los ministros partieron.", dct: DAY, timexes: [["Dos días después", null]] },
  { text: "Cerró un día después de la votación.", dct: DAY, timexes: [["un día después", "DURATION"]] },
  { text: "El 3 de marzo de 2014 cerraron la frontera. El 18 de marzo la abrieron.", dct: DAY, timexes: [["3 de marzo de 2014", "2014-03-03"], ["18 de marzo", "2014-03-18"]] },

  // ranges and lists
  { text: "Los recibió los días 15, 16 y 17 de marzo.", dct: DAY, timexes: [["15", "2023-03-15"], ["16", "2023-03-16"], ["17 de marzo", "2023-03-17"]] },
  { text: "La gira fue del 14 al 16 de septiembre de 2022.", dct: DAY, timexes: [["14 al 16 de septiembre de 2022", "2022-09-14/2022-09-16"]] },
  { text: "La gira fue entre el 28 de febrero y el 1 de marzo.", dct: DAY, timexes: [["28 de febrero y el 1 de marzo", "2023-02-28/2023-03-01"]] },
  { text: "La gira fue del 28 de diciembre al 3 de enero de 2023.", dct: DAY, timexes: [["28 de diciembre al 3 de enero de 2023", "2022-12-28/2023-01-03"]] },
  { text: "La gira de marzo a mayo de 2023 se anuló.", dct: DAY, timexes: [["marzo a mayo de 2023", "2023-03/2023-05"]] },
  { text: "Siguió desde mediados de 2021 hasta finales de 2022.", dct: DAY, timexes: [["mediados de 2021 hasta finales de 2022", "2021-05/2022-12"]] },
  { text: "Las tropas están allí desde 2014.", dct: DAY, timexes: [["2014", "2014/.."]] },
  { text: "Las tropas están allí desde septiembre.", dct: DAY, timexes: [["septiembre", "2022-09/.."]] },
  { text: "El mandato dura hasta 2025.", dct: DAY, timexes: [["2025", "../2025"]] },

  // durations, sets, vague words
  { text: "Se vieron por primera vez en siete años.", dct: DAY, timexes: [["primera vez en siete años", "DURATION"]] },
  { text: "Hablaron durante tres días.", dct: DAY, timexes: [["tres días", "DURATION"]] },
  { text: "Gobierna desde hace tres años.", dct: DAY, timexes: [["tres años", "DURATION"]] },
  { text: "El líder de 70 años habló.", dct: DAY, timexes: [["70 años", "DURATION"]] },
  { text: "El consejo se reúne cada dos años.", dct: DAY, timexes: [["cada dos años", "SET"]] },
  { text: "Recientemente fue recibido en Roma.", dct: DAY, timexes: [["Recientemente", "VAGUE"]] },
  { text: "Ahora está en Astaná.", dct: DAY, timexes: [["Ahora", "VAGUE"]] },
  { text: "Más tarde voló a Bakú.", dct: DAY, timexes: [["Más tarde", "VAGUE"]] },
  { text: "Antes de eso, el 17 de marzo, vio al enviado.", dct: DAY, timexes: [["Antes de eso", "VAGUE"], ["17 de marzo", "2023-03-17"]] },

  // no dates
  { text: "José María Marín se reunió con la delegación.", dct: DAY, timexes: [] },
  { text: "Sabía que el mar Caspio era clave.", dct: DAY, timexes: [] },
  { text: "Sus vecinos del este de Europa y el este ucraniano.", dct: DAY, timexes: [] },
  { text: "La moción se aprobó por 141-7.", dct: DAY, timexes: [] },
  { text: "La resolución 2231 las levantó.", dct: DAY, timexes: [] },
  { text: "El artículo 2015 fue suprimido.", dct: DAY, timexes: [] },
  { text: "El vuelo 1812 llevaba a 2014 personas.", dct: DAY, timexes: [] },
  { text: "El Movimiento 26 de Julio llamó a la calma.", dct: DAY, timexes: [] },
  { text: "Las Madres de Plaza de Mayo marcharon.", dct: DAY, timexes: [] },
  { text: "Plácido Domingo y Theresa May cantaron en Santo Domingo.", dct: DAY, timexes: [] },
  { text: "La ministra Abril Martorell vio a Domingo Cavallo.", dct: DAY, timexes: [] },
  { text: "A mediados de los noventa se enfrió.", dct: DAY, timexes: [["mediados de los noventa", "1994/1996"]] },
  { text: "Al mismo tiempo, la cuestión sigue en marcha.", dct: DAY, timexes: [] },
  { text: "Llame al +34 915 123 456 para la versión 2.10.3.", dct: DAY, timexes: [] },
];
