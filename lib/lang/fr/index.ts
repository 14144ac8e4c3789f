import { fr as chrono } from "chrono-node";
import type { LanguagePack } from "../pack.ts";
import { DATES } from "./dates.ts";
import { EVENTS } from "./events.ts";
import { NAMES } from "./names.ts";
import { SYNTAX } from "./syntax.ts";
import { TEXT } from "./text.ts";

/** French. To add a date rule: first a line in the cases, then the rule. */
export const fr: LanguagePack = {
  code: "fr",
  script: "Latn",
  chrono: chrono.casual,
  dates: DATES,
  text: TEXT,
  syntax: SYNTAX,
  names: NAMES,
  headline: null,
  events: EVENTS,
};
