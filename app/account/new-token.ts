import { isHttps } from "#lib/access/index.ts";

/** Cookie that carries a token from the answer that made it to the page that shows it. */
export const NEW_TOKEN = "dateline-new-token";

/** Sets that cookie for a minute; the page shows what it holds once at most. */
export function newTokenCookie(token: string, headers: Headers): string {
  const secure = isHttps(headers) ? "; Secure" : "";
  return `${NEW_TOKEN}=${token}; Path=/account; Max-Age=60; HttpOnly; SameSite=Lax${secure}`;
}
