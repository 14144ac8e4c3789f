import { randomBytes } from "node:crypto";

/** What decides the policy of one page. */
export interface PolicyFor {
  readonly nonce: string;
  /** Path of the page. */
  readonly path: string;
  /** The development server needs more: React evaluates text there, styles and scripts come in as they change. */
  readonly development: boolean;
}

const NONCE_BYTES = 16;

/** A nonce for one answer. */
export const newNonce = (): string => randomBytes(NONCE_BYTES).toString("base64");

/** Pages made to stand in other people's pages. */
const isEmbedded = (path: string): boolean => path === "/embed" || path.startsWith("/embed/");

/**
 * The Content-Security-Policy of a page. Scripts run with the nonce alone, and what those load; styles come from our own files,
 * or with the nonce: neither React nor vis-timeline writes any, they set properties, which no policy forbids.
 */
export function contentSecurityPolicy({ nonce, path, development }: PolicyFor): string {
  const directives: Readonly<Record<string, string>> = {
    "default-src": "'none'",
    "script-src": `'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src": development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    "style-src-attr": development ? "'unsafe-inline'" : "'none'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": isEmbedded(path) ? "*" : "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
