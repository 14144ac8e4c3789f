const namesIn = new Map<string, Intl.DisplayNames>(); // reading the names of one language costs a slow machine 10 ms

function namesOf(locale: string): Intl.DisplayNames {
  const names = namesIn.get(locale) ?? new Intl.DisplayNames([locale], { type: "language" });
  namesIn.set(locale, names);
  return names;
}

/** "Arabic", as a sentence of the interface has it ("árabe"); the code itself where no name is known. */
export const languageName = (lang: string, locale: string): string =>
  lang === "und" ? "?" : (namesOf(locale).of(lang) ?? lang);

const capitalised = (text: string, locale: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** The same at the head of a line: "Árabe". */
export const languageLabel = (lang: string, locale: string): string => capitalised(languageName(lang, locale), locale);

/** The language's name in itself ("العربية"), first letter as a line begins. */
export const autonym = (lang: string): string => languageLabel(lang, lang);
