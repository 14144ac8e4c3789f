import { triggerRows } from "../shared/triggers.ts";

/** Verbs of saying in Arabic news. */
// biome-ignore format: one row a line
export const SPEECH = triggerRows("ar", [
  ["say", "CONSULT/statement", "agent-first", "noun", "[وف]?(?:قال(?:ت)?|صر[ّ]?ح(?:ت)?|[أا]علن(?:ت)?|ذكر(?:ت)?|[أا]وضح(?:ت)?|[أا]فاد(?:ت)?|[أا]كد(?:ت)?|حذر(?:ت)?|كرر(?:ت)?|طم[أا]ن(?:ت)?|شدد(?:ت)?|رد(?:ت)?(?= ب[أا]ن)|[أا]جاب(?:ت)?|اعتبر(?:ت)?|كشف(?:ت)?|[أا]شار(?:ت)?|لفت(?:ت)?|[أا]ضاف(?:ت)?)", "قال الوزير يوم الاثنين إن التجارة ستنمو."],
]);
