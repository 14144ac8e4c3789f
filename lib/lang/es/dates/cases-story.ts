import type { TimexCase } from "../../pack.ts";

/** Sentences of histories, read without a date of the article. */
// biome-ignore format: table
export const STORY_CASES: readonly TimexCase[] = [
  { text: "La dinastía fue derrocada en 1868 por una revolución que empezó en Cádiz el 18 de septiembre.", dct: null, timexes: [["1868", "1868"], ["18 de septiembre", "1868-09-18"]] },
  { text: "Fue coronado el 2 de diciembre de 1804 en París. Un año después venció en Austerlitz.", dct: null, timexes: [["2 de diciembre de 1804", "1804-12-02"], ["Un año después", "1805"]] },
  { text: "La guerra de los Mil Días (1899-1902) dejó al país en ruinas. El 3 de noviembre de 1903 Panamá se separó; Estados Unidos la reconoció tres días después.", dct: null, timexes: [["1899-1902", "1899/1902"], ["3 de noviembre de 1903", "1903-11-03"], ["tres días después", "1903-11-06"]] },
  { text: "Entre finales del siglo XVIII y principios del XIX surgieron las primeras juntas.", dct: null, timexes: [["finales del siglo XVIII y principios del XIX", "1767/1833"]] },
  { text: "El tratado se firmó el 30 de agosto de 1929 y se ratificó en enero del año siguiente.", dct: null, timexes: [["30 de agosto de 1929", "1929-08-30"], ["enero del año siguiente", "1930-01"]] },
  { text: "El 1 de abril de 1939 terminó la guerra. A finales de ese mismo mes se disolvieron las milicias.", dct: null, timexes: [["1 de abril de 1939", "1939-04-01"], ["finales de ese mismo mes", "1939-04-21/1939-04-30"]] },
  { text: "La batalla de Ayacucho tuvo lugar el 9 de diciembre de 1824. La capitulación se firmó ese mismo día.", dct: null, timexes: [["9 de diciembre de 1824", "1824-12-09"], ["ese mismo día", "1824-12-09"]] },
  { text: "Nació en Caracas el 24 de julio de 1783 y murió en Santa Marta el 17 de diciembre de 1830.", dct: null, timexes: [["24 de julio de 1783", "1783-07-24"], ["17 de diciembre de 1830", "1830-12-17"]] },
  { text: "En mayo de 1810 se formó la junta de Buenos Aires; la de Santiago, en septiembre del mismo año.", dct: null, timexes: [["mayo de 1810", "1810-05"], ["septiembre del mismo año", "1810-09"]] },
  { text: "Los jesuitas fueron expulsados en 1767 y readmitidos en 1816.", dct: null, timexes: [["1767", "1767"], ["1816", "1816"]] },
  { text: "El 10 de agosto de 1809 Quito se alzó. El 2 de agosto del año siguiente los presos fueron ejecutados.", dct: null, timexes: [["10 de agosto de 1809", "1809-08-10"], ["2 de agosto del año siguiente", "1810-08-02"]] },
  { text: "Gobernó del 6 de agosto de 1978 al 24 de noviembre del mismo año.", dct: null, timexes: [["6 de agosto de 1978 al 24 de noviembre", "1978-08-06/1978-11-24"]] },
  { text: "Durante el verano de 1936 el golpe fracasó en Madrid. En otoño las columnas llegaron a la ciudad.", dct: null, timexes: [["verano de 1936", "1936-22"], ["otoño", "1936-23"]] },
  { text: "La ciudad cayó en el año 410; el imperio, en el 476.", dct: null, timexes: [["año 410", "0410"], ["476", "0476"]] },
  { text: "Aníbal cruzó los Alpes en el 218 a. C.", dct: null, timexes: [["218 a. C.", "-0217"]] },
  { text: "En la primera mitad del siglo XVII la plata peruana financió las guerras de Flandes.", dct: null, timexes: [["primera mitad del siglo XVII", "1601/1650"]] },
  { text: "El censo de 1797, llamado de Godoy, contó diez millones y medio de habitantes.", dct: null, timexes: [["1797", "1797"]] },
  { text: "A principios de 1938 las tropas tomaron Teruel. En abril alcanzaron el mar.", dct: null, timexes: [["principios de 1938", "1938-01/1938-03"], ["abril", "1938-04"]] },
  { text: "La independencia se declaró el 9 de julio de 1816, y el día siguiente hubo fiestas.", dct: null, timexes: [["9 de julio de 1816", "1816-07-09"], ["día siguiente", "1816-07-10"]] },
  { text: "La Asamblea se reunió por primera vez el 5 de mayo de 1789. El 20 de junio los diputados juraron no separarse. El 14 de julio cayó la Bastilla.", dct: null, timexes: [["5 de mayo de 1789", "1789-05-05"], ["20 de junio", "1789-06-20"], ["14 de julio", "1789-07-14"]] },
  { text: "La armada zarpó de Lisboa a finales de mayo de 1588 y llegó al Canal el 30 de julio.", dct: null, timexes: [["finales de mayo de 1588", "1588-05-21/1588-05-31"], ["30 de julio", "1588-07-30"]] },
  { text: "La república duró del 11 de febrero de 1873 al 29 de diciembre de 1874.", dct: null, timexes: [["11 de febrero de 1873 al 29 de diciembre de 1874", "1873-02-11/1874-12-29"]] },
  { text: "En la noche del 23 al 24 de febrero de 1981 el rey habló por televisión.", dct: null, timexes: [["23 al 24 de febrero de 1981", "1981-02-23/1981-02-24"]] },
];
