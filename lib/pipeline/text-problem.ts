/** With the flag "u" a whole pair is one character and does not match. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Why a text cannot be an article, in one sentence; null where it can. */
export function textProblem(text: string): string | null {
  if (text.includes("\0")) return "It holds a NUL character, so it is no text.";
  if (LONE_SURROGATE.test(text)) return "It holds half a character (a lone surrogate), so it is no text.";
  if (text.trim() === "") return "It holds no text.";
  return null;
}
