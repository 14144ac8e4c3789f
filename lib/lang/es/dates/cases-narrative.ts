import type { TimexCase } from "../../pack.ts";

/** Short stories: the year that runs on, bare days, nights between two days, distances from the day told last. */
// biome-ignore format: table
export const NARRATIVE_CASES: readonly TimexCase[] = [
  { text: "La coalición juró el 3 de junio de 2022.\n\nEl 19 de julio perdió su primera votación; el 6 de octubre dimitió el presidente de la cámara y nueve días después lo sustituyó un diputado.\n\nEl presupuesto se aprobó el 2 de febrero.", dct: "2024-09-12", timexes: [["3 de junio de 2022", "2022-06-03"], ["19 de julio", "2022-07-19"], ["6 de octubre", "2022-10-06"], ["nueve días después", "2022-10-15"], ["2 de febrero", "2023-02-02"]] },
  { text: "La delegación llegó el 10 de febrero y en la noche del 14 al 15 callaron los cañones.", dct: "2024-03-25", timexes: [["10 de febrero", "2024-02-10"], ["14 al 15", "2024-02-14/2024-02-15"]] },
  { text: "El 10 de febrero llegó la delegación; el 12 Oslo anunció la tregua y el 15 dimitió el ministro.", dct: "2024-03-25", timexes: [["10 de febrero", "2024-02-10"], ["12", "2024-02-12"], ["15", "2024-02-15"]] },
  { text: "El 18 de marzo los dos jefes de Gobierno aplicaron el plan que habían pactado diecinueve días antes en Viena.\n\nDos días después habló el ministro; la segunda llamada fue el día 22.", dct: "2023", timexes: [["18 de marzo", "2023-03-18"], ["diecinueve días antes", "2023-02-27"], ["Dos días después", "2023-03-20"], ["22", "2023-03-22"]] },
  { text: "Las conversaciones habían arrancado el 7 de febrero de 2017. El 4 de septiembre se pactó una tregua, que acabó el 9 de enero.", dct: "2022-11-14", timexes: [["7 de febrero de 2017", "2017-02-07"], ["4 de septiembre", "2017-09-04"], ["9 de enero", "2018-01-09"]] },
  { text: "El tribunal celebró audiencias el 2 de mayo y rechazó las medidas el 23.", dct: "2024-09-30", timexes: [["2 de mayo", "2024-05-02"], ["23", "2024-05-23"]] },
  { text: "El pleito arrancó el 3 de marzo, cuando el rey puso en duda las elecciones de 2019. Un día después, Oslo retiró a su embajador. El 6, Lima concedió asilo al general, refugiado allí desde enero.\n\nBerna rompió con Lima el día 8. Los diplomáticos volaron a casa el 9 y fueron recibidos por el rey.", dct: "2024-04-25", timexes: [["3 de marzo", "2024-03-03"], ["2019", "2019"], ["Un día después", "2024-03-04"], ["6", "2024-03-06"], ["enero", "2024-01/.."], ["8", "2024-03-08"], ["9", "2024-03-09"]] },
  { text: "La corte oyó a las partes el 30 de abril y el 1 de mayo; el día 29 había recibido otra demanda.", dct: "2024-05-25", timexes: [["30 de abril", "2024-04-30"], ["1 de mayo", "2024-05-01"], ["29", "2024-04-29"]] },
];
