import type { LanguagePack } from "#lib/lang/pack.ts";
import { evenLetters } from "./words.ts";

const COMPILED = new WeakMap<LanguagePack, Map<string, RegExp>>();

/**
 * A regular expression made from words of a language, compiled on its first use.
 * `edges`: "word" puts word boundaries around it and makes it global; "" takes it as it stands.
 */
export function packRegex(
  pack: LanguagePack,
  name: string,
  source: (pack: LanguagePack) => string,
  edges: "word" | "" = "word",
): RegExp {
  const known = COMPILED.get(pack) ?? new Map<string, RegExp>();
  COMPILED.set(pack, known);
  let regex = known.get(name);
  if (!regex) {
    const inner = evenLetters(source(pack));
    const bounded = `(?<![\\p{L}\\p{M}\\p{N}])(?:${inner})(?![\\p{L}\\p{M}\\p{N}])`;
    regex = edges === "word" ? new RegExp(inner === "" ? "(?!)" : bounded, "gu") : new RegExp(inner, "u");
    known.set(name, regex);
  }
  return regex;
}
