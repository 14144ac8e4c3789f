import { sha256 } from "@noble/hashes/sha2";
import { utf8ToBytes } from "@noble/hashes/utils";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford: no i, l, o, u, so that an id read aloud stays itself
const LENGTH = 12; // 60 bits: a million ids collide with a chance of 4 in ten million

/** A short id that follows from its content alone: 12 characters of Crockford base 32. The same parts always give the same id. */
export function contentId(...parts: readonly (string | number)[]): string {
  const digest = sha256(utf8ToBytes(parts.join("\u0000")));
  return Array.from({ length: LENGTH }, (_, i) => ALPHABET[digest[i]! & 31]).join("");
}
