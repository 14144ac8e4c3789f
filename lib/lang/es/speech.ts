import { triggerRows } from "../shared/triggers.ts";

/** Verbs of saying in Spanish news. */
// biome-ignore format: one row a line
export const SPEECH = triggerRows("es", [
  ["say", "CONSULT/statement", "agent-first", "noun", "(?<!según (?:lo )?)(?:dijo|dijeron|declaró|declararon|afirmó|afirmaron|aseguró|aseguraron|señaló|señalaron|anunció|anunciaron|(?:informó|informaron)(?= )|manifestó|se refirió a la prensa|confirmó|confirmaron|explicó|indicó|advirtió|subrayó|admitió|reiteró|repitió|insistió|sostuvo|aseveró|recalcó|reconoció|respondió|contestó|precisó|zanjó|sentenció|lamentó|deploró|remachó|matizó|adelantó|adelantaron|comunicó|comunicaron)", "El ministro declaró el lunes que el comercio crecerá."],
]);
