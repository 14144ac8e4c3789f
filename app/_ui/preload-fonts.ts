import { preload } from "react-dom";
import type { UiLanguage } from "#lib/wire/ui-language.ts";

/** The files of `globals.css` that the first lines of a page are set in; the bundler gives them the same addresses there and here. */
const LATIN = [
  new URL("../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2", import.meta.url),
  new URL(
    "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    import.meta.url,
  ),
];
const CYRILLIC = [
  new URL("../../node_modules/@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2", import.meta.url),
  new URL(
    "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2",
    import.meta.url,
  ),
];
const ARABIC = [
  new URL(
    "../../node_modules/@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
    import.meta.url,
  ),
];
const FILES: Readonly<Record<UiLanguage, readonly URL[]>> = {
  en: LATIN,
  es: LATIN,
  uk: [...LATIN, ...CYRILLIC],
  ar: [...LATIN, ...ARABIC],
};

/** Has the letters of a page fetched with it: those that come later have it laid out once more, each of them. */
export function preloadFonts(ui: UiLanguage): void {
  for (const file of FILES[ui]) preload(String(file), { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}
