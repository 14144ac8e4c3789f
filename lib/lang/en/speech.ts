import { triggerRows } from "../shared/triggers.ts";

/** Verbs of saying in English news. */
// biome-ignore format: one row a line
export const SPEECH = triggerRows("en", [
  ["say", "CONSULT/statement", "agent-first", "noun", "(?:said|stated|declared|announced|warned|insisted|stressed|confirmed|argued|acknowledged|told (?:reporters|journalists|parliament|lawmakers|the media|the press))", "The minister said on Monday that trade would grow."],
]);
