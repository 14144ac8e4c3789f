import { ru as chrono } from "chrono-node";
import { BLANK, type LanguagePack } from "../pack.ts";
import { DATES } from "./dates.ts";
import { TEXT } from "./text.ts";

/** Russian: its dates so far; names and events wait for their tables. */
export const ru: LanguagePack = {
  ...BLANK,
  code: "ru",
  script: "Cyrl",
  chrono: chrono.casual,
  dates: DATES,
  text: TEXT,
};
