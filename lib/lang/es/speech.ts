import { triggerRows } from "../shared/triggers.ts";

/** Verbs of saying in Spanish news. */
// biome-ignore format: one row a line
export const SPEECH = triggerRows("es", [
  ["say", "CONSULT/statement", "agent-first", "noun", "(?:dijo|dijeron|declaró|declararon|afirmó|afirmaron|aseguró|aseguraron|señaló|señalaron|anunció|anunciaron|manifestó|confirmó|confirmaron|explicó|indicó|advirtió|subrayó|admitió|reiteró|repitió|insistió|sostuvo|aseveró|recalcó|reconoció|respondió|contestó|precisó)", "El ministro declaró el lunes que el comercio crecerá."],
]);
