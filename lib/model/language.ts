/** BCP 47 primary language subtag in lower case ("ar", "en", "uk"); "und" where no language could be told. */
export type LanguageCode = string;

/** ISO 15924 codes of the scripts that the project tells apart. */
export type Script = "Arab" | "Cyrl" | "Latn" | "Hans" | "Hebr" | "Grek" | "Zyyy";

const RIGHT_TO_LEFT: ReadonlySet<LanguageCode> = new Set(["ar", "fa", "he", "ur", "ps", "ckb", "ug", "yi", "sd"]);

/** Direction of writing of a language, for the HTML `dir` attribute. */
export const directionOf = (lang: LanguageCode): "ltr" | "rtl" => (RIGHT_TO_LEFT.has(lang) ? "rtl" : "ltr");
