import { triggerRows } from "../shared/triggers.ts";

/** Verbs of saying in Ukrainian news. */
// biome-ignore format: one row a line
export const SPEECH = triggerRows("uk", [
  ["say", "CONSULT/statement", "agent-first", "noun", "(?:заяви(?:в|ла|ли)|сказа(?:в|ла|ли)|повідоми(?:в|ла|ли)|наголоси(?:в|ла|ли)|підкресли(?:в|ла|ли)|оголоси(?:в|ла|ли)|зазначи(?:в|ла|ли)|підтверди(?:в|ла|ли)|визна(?:в|ла|ли))", "У понеділок міністр заявив, що торгівля зростатиме."],
]);
