import { preload } from "react-dom";
import type { UiLanguage } from "#lib/wire/ui-language.ts";

/** The files of `globals.css` that the first lines of a page are set in; the bundler gives them the same addresses there and here. */
const LATIN = [
  new URL("../../node_modules/@fontsource/inter/files/inter-latin-400-normal.woff2", import.meta.url),
  new URL("../../node_modules/@fontsource/inter/files/inter-latin-600-normal.woff2", import.meta.url),
  new URL("../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2", import.meta.url),
  new URL("../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2", import.meta.url),
];
const SANS_CYRILLIC = new URL(
  "../../node_modules/@fontsource/inter/files/inter-cyrillic-400-normal.woff2",
  import.meta.url,
);
const NASKH_ARABIC = new URL(
  "../../node_modules/@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2",
  import.meta.url,
);
const CYRILLIC = [
  SANS_CYRILLIC,
  new URL("../../node_modules/@fontsource/inter/files/inter-cyrillic-600-normal.woff2", import.meta.url),
  new URL(
    "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff2",
    import.meta.url,
  ),
  new URL(
    "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2",
    import.meta.url,
  ),
];
const ARABIC = [
  NASKH_ARABIC,
  new URL(
    "../../node_modules/@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal.woff2",
    import.meta.url,
  ),
];
const FILES: Readonly<Record<UiLanguage, readonly URL[]>> = {
  en: LATIN,
  es: LATIN,
  uk: [...LATIN, ...CYRILLIC],
  ar: [...LATIN, ...ARABIC],
};

/** Letters that names bring into a page of any language: of which signs they are, and the file that has them as labels are set. */
const IN_NAMES: readonly (readonly [letters: RegExp, file: URL])[] = [
  [
    /[\u0100-\u02ff\u1e00-\u1e9f]/u,
    new URL("../../node_modules/@fontsource/inter/files/inter-latin-ext-400-normal.woff2", import.meta.url),
  ],
  [/\p{Script=Cyrillic}/u, SANS_CYRILLIC],
  [/\p{Script=Arabic}/u, NASKH_ARABIC],
];

/** Has the letters of a page fetched with it: those that come later have it laid out once more, each of them. */
export function preloadFonts(ui: UiLanguage): void {
  for (const file of FILES[ui]) preloadFont(file);
}

/** The same for the letters of names that are seen first. */
export function preloadFontsOf(names: readonly string[]): void {
  for (const [letters, file] of IN_NAMES) if (names.some((name) => letters.test(name))) preloadFont(file);
}

const preloadFont = (file: URL): void =>
  preload(String(file), { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
