import { fr as chrono } from "chrono-node";
import { BLANK, type LanguagePack } from "../pack.ts";
import { DATES } from "./dates.ts";
import { TEXT } from "./text.ts";

/** French: its dates so far; names and events wait for their tables. */
export const fr: LanguagePack = {
  ...BLANK,
  code: "fr",
  script: "Latn",
  chrono: chrono.casual,
  dates: DATES,
  text: TEXT,
};
