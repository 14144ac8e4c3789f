import { sha256 } from "@noble/hashes/sha2";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford: no i, l, o, u, so that an id read aloud stays itself
const LENGTH = 12; // 60 bits: a million ids collide with a chance of 4 in ten million

const ENCODER = new TextEncoder();
// Made once: a new hasher for each of thousands of short ids costs more than the hashing.
const FRESH = sha256.create();
const HASHER = sha256.create();
const DIGEST = new Uint8Array(sha256.outputLen);

/** A short id that follows from its content alone: 12 characters of Crockford base 32. The same parts always give the same id. */
export function contentId(...parts: readonly (string | number)[]): string {
  FRESH._cloneInto(HASHER);
  HASHER.update(ENCODER.encode(parts.join("\u0000"))).digestInto(DIGEST);
  let id = "";
  for (let at = 0; at < LENGTH; at++) id += ALPHABET[DIGEST[at]! & 31];
  return id;
}
