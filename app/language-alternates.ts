import type { Metadata } from "next";
import { UI_LANGUAGES, type UiLanguage, withUi } from "#lib/wire/ui-language.ts";

/** Canonical address of a page and its addresses in every language, for crawlers. `path` without a query; `ui` as the address asks for it. */
export const alternatesOf = (path: string, ui: UiLanguage | null): Pick<Metadata, "alternates"> => ({
  alternates: {
    canonical: withUi(path, ui),
    languages: {
      ...Object.fromEntries(UI_LANGUAGES.map((each) => [each, withUi(path, each)])),
      "x-default": path,
    },
  },
});
