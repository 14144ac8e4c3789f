import { createTranslator } from "next-intl";
import { localeOf, type UiLanguage } from "#lib/wire/ui-language.ts";
import { messagesOf } from "../_i18n/catalogues.ts";
import type { Translator } from "../_timeline/wording.ts";

/** The words of the interface in a language that the address of a picture names: a route has no page that would know. */
export const wordsIn = (ui: UiLanguage): Translator =>
  createTranslator({ locale: localeOf(ui), messages: messagesOf(ui), timeZone: "UTC" });
