/** Languages of the interface, the first of them the one that every other falls back to. */
export const UI_LANGUAGES = ["en", "ar", "es", "uk"] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

export const DEFAULT_UI: UiLanguage = "en";

/** Their names in themselves, as the switch shows them. */
export const AUTONYMS: Readonly<Record<UiLanguage, string>> = {
  en: "English",
  ar: "العربية",
  es: "Español",
  uk: "Українська",
};

/**
 * Locales (BCP 47) that dates, numbers and plurals are formatted with. Arabic counts with Latin digits: its readers share lists, links
 * and figures with those of other languages, and sources of the Maghreb and most news sites write them.
 */
const LOCALES: Readonly<Record<UiLanguage, string>> = { en: "en-GB", ar: "ar-u-nu-latn", es: "es", uk: "uk" };

export const localeOf = (ui: UiLanguage): string => LOCALES[ui];

export const isUiLanguage = (text: string): text is UiLanguage => (UI_LANGUAGES as readonly string[]).includes(text);

/** The language of the interface that a locale is of: the inverse of `localeOf`; English for any other locale. */
export function uiOf(locale: string): UiLanguage {
  const lang = locale.split("-")[0] ?? "";
  return isUiLanguage(lang) ? lang : DEFAULT_UI;
}

/** The first language of an Accept-Language header (RFC 9110, 12.5.4) that the interface has, by the reader's own weights; English where it has none of them. Does not throw. */
export function negotiateUi(acceptLanguage: string | null): UiLanguage {
  const wanted = (acceptLanguage ?? "").split(",").map((range, place) => {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const weight = Number(parameters.find((each) => each.startsWith("q="))?.slice(2) ?? 1);
    return { lang: tag.split("-")[0] ?? "", weight: Number.isFinite(weight) ? weight : 0, place };
  });
  const best = wanted
    .filter(({ lang, weight }) => weight > 0 && isUiLanguage(lang))
    .sort((a, b) => b.weight - a.weight || a.place - b.place)[0];
  return best && isUiLanguage(best.lang) ? best.lang : DEFAULT_UI;
}

/** A path with the language of the interface in its query: "/events/x#a" and "ar" make "/events/x?ui=ar#a". Null, for the browser's own language, leaves it as it is. */
export function withUi(path: string, ui: UiLanguage | null): string {
  if (ui === null) return path;
  const [before = "", ...fragment] = path.split("#");
  const query = `${before.includes("?") ? "&" : "?"}ui=${ui}`;
  return [before + query, ...fragment].join("#");
}

/**
 * The language that the page asked for which led here (the Referer of a request to `host`): for a link, a form or a redirect that
 * forgot it. Null where that page was of another site or asked for none. Does not throw.
 */
export function carriedUi(referer: string | null, host: string | null): UiLanguage | null {
  if (referer === null || !URL.canParse(referer)) return null;
  const from = new URL(referer);
  const ui = from.searchParams.get("ui") ?? "";
  return from.host === host && isUiLanguage(ui) ? ui : null;
}

/** A text of which there are versions in several languages, in the language asked for; else in English, else in any other, with the language that it then is in. Null where there is none. */
export function textIn(
  versions: Readonly<Record<string, string | undefined>>,
  ui: UiLanguage,
): { readonly text: string; readonly lang?: string } | null {
  const own = versions[ui];
  if (own !== undefined) return { text: own };
  const [lang, text] = Object.entries({ en: versions.en, ...versions }).find(([, each]) => each !== undefined) ?? [];
  return lang === undefined || text === undefined ? null : { text, lang };
}
