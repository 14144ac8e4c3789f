/** "Arabic"; the code itself where no name is known. */
export const languageName = (lang: string, locale: string): string =>
  lang === "und" ? "?" : (new Intl.DisplayNames([locale], { type: "language" }).of(lang) ?? lang);

/** The language's name in itself ("العربية"), first letter as the language writes it. */
export const autonym = (lang: string): string => {
  const name = new Intl.DisplayNames([lang], { type: "language" }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
};
