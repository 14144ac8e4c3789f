/** What the headers of a request say about where it came from and by which way. All names in lower case, as `Headers` gives them. */

/** The first entry of a list that proxies add to: what the browser used. */
const firstOf = (value: string | null): string | null => value?.split(",")[0]?.trim() || null;

/** Whether the browser came by https. Who lies here spoils only his own cookies. */
export const isHttps = (headers: Headers): boolean => firstOf(headers.get("x-forwarded-proto")) === "https";

/** Scheme and host that the browser used; `publicUrl` where the configuration names one. */
export function originOf(headers: Headers, publicUrl: string | null): string {
  if (publicUrl !== null) return publicUrl;
  const host = firstOf(headers.get("x-forwarded-host")) ?? headers.get("host") ?? "localhost";
  const address = `${isHttps(headers) ? "https" : "http"}://${host}`;
  return URL.canParse(address) ? new URL(address).origin : "http://localhost";
}

/**
 * Whether a request that writes comes from one of our own pages.
 *
 * Browsers say so in Sec-Fetch-Site, which no page can forge. They leave it out on plain http beyond this machine; then Origin must
 * name the host that was asked, by any name that we have. A request that says neither comes from no page of ours.
 */
export function isSameOrigin(headers: Headers, publicUrl: string | null): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  if (origin === null || !/^https?:/.test(origin) || !URL.canParse(origin)) return false;
  const { protocol, host } = new URL(origin);
  const hosts = [firstOf(headers.get("x-forwarded-host")), headers.get("host")].map((name) => `${protocol}//${name}`);
  return [...hosts, ...(publicUrl === null ? [] : [publicUrl])].some(
    (own) => URL.canParse(own) && new URL(own).host === host,
  );
}

/** A path of our own to go on to; "/" where the text is none, so that no link leads a reader elsewhere after signing in. */
export function ownPath(text: string | null): string {
  if (text === null || !/^\/(?![/\\])/.test(text) || /[\\\s]/.test(text)) return "/";
  const base = "http://own.invalid";
  return URL.canParse(text, base) && new URL(text, base).origin === base ? text : "/";
}
