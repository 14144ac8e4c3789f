import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The cuts that pictures are set in (lib/picture/type.ts), as whole TrueType files: the drawing program reads no WOFF. All under the OFL. */
const FILES = [
  "inter/400Regular/Inter_400Regular.ttf",
  "inter/600SemiBold/Inter_600SemiBold.ttf",
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  "noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
  "noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf",
];

/** A file of a package, found from the working folder, because a bundled server does not know where this file stood. */
export const packageFile = (...path: readonly string[]): string =>
  join(/* turbopackIgnore: true */ process.cwd(), "node_modules", ...path);

/** The fonts, read from the packages that carry them. */
export const readFonts = (): readonly Uint8Array[] =>
  FILES.map((file) => readFileSync(packageFile("@expo-google-fonts", file)));
