import type { TimexCase } from "../../pack.ts";

/** Lives and wars as encyclopaedias tell them: both calendars, glossed years, thirds of centuries. */
// biome-ignore format: table
export const HISTORY_CASES: readonly TimexCase[] = [
  { text: "El cabildo juró el 17 de diciembre del año de 1830.", dct: "2019-05-06", timexes: [["17 de diciembre del año de 1830", "1830-12-17"]] },
  { text: "La armada zarpó el 5 (17) de mayo de 1877 y volvió el 25 de octubre (6 de noviembre).", dct: "2019-05-06", timexes: [["5 (17) de mayo de 1877", "1877-05-17"], ["25 de octubre (6 de noviembre)", "1877-11-06"]] },
  { text: "Se casó en 1857. Un año después (1858) enviudó y ese mismo año partió.", dct: "2019-05-06", timexes: [["1857", "1857"], ["Un año después", "1858"], ["1858", "1858"], ["ese mismo año", "1858"]] },
  { text: "En los años 1870 llegó el ferrocarril; el año 1875 fue de sequía.", dct: "2019-05-06", timexes: [["años 1870", "187X"], ["año 1875", "1875"]] },
  { text: "El último tercio del siglo XIX fue próspero; los años veinte del siglo XIX, no.", dct: "2019-05-06", timexes: [["último tercio del siglo XIX", "1867/1900"], ["años veinte del siglo XIX", "182X"]] },
  { text: "La plaza cayó el 5 de julio de 1787; a la mañana siguiente ardió.", dct: "2019-05-06", timexes: [["5 de julio de 1787", "1787-07-05"], ["mañana siguiente", "1787-07-06"]] },
  { text: "El foro se reunirá entre el 13 y el 14.", dct: "2019-05-06", timexes: [["13 y el 14", "2019-05-13/2019-05-14"]] },
  { text: "Descansará en julio y agosto.", dct: "1994-02-14", timexes: [["julio", "1994-07"], ["agosto", "1994-08"]] },
  { text: "En marzo el tribunal fallará; la vista podría aplazarse a octubre.", dct: "2005-11-17", timexes: [["marzo", "2006-03"], ["octubre", "2006-10"]] },
  { text: "Se reúnen los días 20 y 21 del presente mes.", dct: "2005-08-17", timexes: [["20", "2005-08-20"], ["21 del presente mes", "2005-08-21"]] },
  { text: "Las conversaciones acabaron el 9 de noviembre de 1939. Ya en 1938 hubo exigencias. El 26 de noviembre hubo disparos.", dct: "2015-05-01", timexes: [["9 de noviembre de 1939", "1939-11-09"], ["1938", "1938"], ["26 de noviembre", "1939-11-26"]] },
  { text: "La ermita, de c. 1450, se reformó a mediados del XIX.", dct: "2016-09-10", timexes: [["c. 1450", "1450~"], ["mediados del XIX", "1834/1866"]] },
  { text: "El sitio empezó el 26 de noviembre de 1812. El 7 de diciembre comenzó el asalto, que no terminó hasta el 8 de enero. El 14 de diciembre llegó un regimiento.", dct: "2015-05-01", timexes: [["26 de noviembre de 1812", "1812-11-26"], ["7 de diciembre", "1812-12-07"], ["8 de enero", "../1813-01-08"], ["14 de diciembre", "1812-12-14"]] },
  { text: "En 1855 cayó la plaza. La primavera siguiente volvió la tropa.", dct: "2015-05-01", timexes: [["1855", "1855"], ["primavera siguiente", "1856-21"]] },
  { text: "En marzo de 2018 la isla denunció el tratado firmado en 2002 con el ducado. En noviembre del año siguiente rompió relaciones.", dct: null, timexes: [["marzo de 2018", "2018-03"], ["2002", "2002"], ["noviembre del año siguiente", "2019-11"]] },
];
