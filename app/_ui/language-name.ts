/** "Arabic", as a sentence of the interface has it ("árabe"); the code itself where no name is known. */
export const languageName = (lang: string, locale: string): string =>
  lang === "und" ? "?" : (new Intl.DisplayNames([locale], { type: "language" }).of(lang) ?? lang);

const capitalised = (text: string, locale: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** The same at the head of a line: "Árabe". */
export const languageLabel = (lang: string, locale: string): string => capitalised(languageName(lang, locale), locale);

/** The language's name in itself ("العربية"), first letter as a line begins. */
export const autonym = (lang: string): string => languageLabel(lang, lang);
