import type { LanguageCode } from "#lib/model/language.ts";
import { ar } from "./ar/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { fr } from "./fr/index.ts";
import type { LanguagePack } from "./pack.ts";
import { ru } from "./ru/index.ts";
import { uk } from "./uk/index.ts";

/** The languages read first-class, one line each. */
export const PACKS: readonly LanguagePack[] = [ar, en, es, fr, ru, uk];

const BY_CODE: ReadonlyMap<LanguageCode, LanguagePack> = new Map(PACKS.map((pack) => [pack.code, pack]));

/** The pack of a language, or null where the project has none. */
export const packOf = (code: LanguageCode): LanguagePack | null => BY_CODE.get(code) ?? null;
