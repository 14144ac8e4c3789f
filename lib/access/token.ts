import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A token in its three parts: what its holder keeps, and what the store keeps. */
export interface MadeToken {
  /** "<prefix>_<id>_<secret>": shown once, kept nowhere. */
  readonly token: string;
  readonly id: string;
  readonly hash: string;
}

/** What links and programs' tokens begin with, so that a scanner for lost secrets knows them. */
export type TokenPrefix = "dateline-link" | "dateline";

const ID_BYTES = 9;
const SECRET_BYTES = 32;
const TOKEN = /^(dateline|dateline-link)_([0-9a-f]{18})_([0-9a-f]{64})$/;

/** A new random token. Its secret has 256 bits, so a plain hash is enough to keep it. */
export function makeToken(prefix: TokenPrefix): MadeToken {
  const id = randomBytes(ID_BYTES).toString("hex");
  const secret = randomBytes(SECRET_BYTES).toString("hex");
  return { token: `${prefix}_${id}_${secret}`, id, hash: hashOf(secret) };
}

/** Takes a token apart; null where the text is none of this kind. Blanks around it are forgiven: people copy. */
export function parseToken(prefix: TokenPrefix, text: string): { readonly id: string; readonly secret: string } | null {
  const [, kind, id, secret] = TOKEN.exec(text.trim()) ?? [];
  return kind === prefix && id && secret ? { id, secret } : null;
}

/** Whether a secret is the one that a hash was made of, in a time that tells nothing about it. */
export const isSecretOf = (hash: string, secret: string): boolean => isSame(hash, hashOf(secret));

/** Whether two texts are the same, in a time that tells nothing about where they differ. */
export const isSame = (one: string, other: string): boolean => timingSafeEqual(digestOf(one), digestOf(other));

const digestOf = (text: string): Buffer => createHash("sha256").update(text).digest();
const hashOf = (secret: string): string => digestOf(secret).toString("hex");
