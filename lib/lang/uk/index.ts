import { uk as chrono } from "chrono-node";
import type { LanguagePack } from "../pack.ts";
import { DATES } from "./dates.ts";
import { EVENTS } from "./events.ts";
import { headline } from "./headline.ts";
import { NAMES } from "./names.ts";
import { SYNTAX } from "./syntax.ts";
import { TEXT } from "./text.ts";

/** Ukrainian. To add a date rule: first a line in the cases, then the rule. */
export const uk: LanguagePack = {
  code: "uk",
  script: "Cyrl",
  chrono: chrono.casual,
  dates: DATES,
  text: TEXT,
  syntax: SYNTAX,
  names: NAMES,
  headline,
  events: EVENTS,
};
