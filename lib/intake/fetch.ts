import { lookup } from "node:dns/promises";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { type BodyLimits, readBody } from "./fetch-body.ts";
import type { Incoming } from "./intake.ts";
import { MAX_ARTICLE_BYTES } from "./limits.ts";
import { isPublicAddress } from "./public-address.ts";

/** An address that a name stands for. */
export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

export interface FetchOptions {
  /** From an earlier answer; where the page is still the same, nothing is sent again. */
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly limits?: Partial<FetchLimits> | undefined;
  /** Finds the addresses of a name; that of the system where missing. */
  readonly resolve?: ((host: string) => Promise<readonly HostAddress[]>) | undefined;
  /** Whether an address may be reached; only public ones where missing. */
  readonly allows?: ((address: string) => boolean) | undefined;
}

/** `totalMs` is for all of it, redirects included; `idleMs` for a silence of the server; `bytes` counts what is unpacked. */
export interface FetchLimits extends BodyLimits {
  readonly totalMs: number;
  readonly redirects: number;
}

/** A page or file as fetched, with what to say when asking for it again; "unchanged" where it is as it was then. */
export type Fetched =
  | { readonly incoming: Incoming; readonly etag: string | null; readonly lastModified: string | null }
  | "unchanged";

const LIMITS: FetchLimits = { totalMs: 30_000, idleMs: 10_000, bytes: MAX_ARTICLE_BYTES, redirects: 5 };

const HEADERS = {
  // Many sites answer nothing to what does not look like a browser; the name says who asks.
  "User-Agent": "Mozilla/5.0 (compatible; Dateline/0.1; news article reader)",
  Accept:
    "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/json;q=0.9,text/plain;q=0.8,*/*;q=0.5",
  "Accept-Encoding": "gzip, deflate, br",
  "Accept-Language": "*",
};

/**
 * Fetches a page, a file or a feed. Reaches public addresses only: each hop of a redirect is checked, and the connection goes to the very
 * address that was checked, so a name that answers otherwise the second time gains nothing. Sends no cookies and no credentials.
 * Fails with a sentence where the address, the server or a limit does not allow it; does not throw.
 */
export async function fetchIncoming(url: string, options: FetchOptions = {}): Promise<Result<Fetched>> {
  const limits = { ...LIMITS, ...options.limits };
  const deadline = AbortSignal.timeout(limits.totalMs);
  const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
  try {
    return await follow(url, options, limits, signal);
  } catch (error) {
    if (options.signal?.aborted) return fail("Fetching it was stopped.");
    if (deadline.aborted) return fail(`It took longer than ${limits.totalMs / 1000} seconds, which is the limit.`);
    return fail(whyNot(error));
  }
}

async function follow(
  first: string,
  options: FetchOptions,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Result<Fetched>> {
  let url = first;
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const target = await targetOf(url, options, signal);
    if (!target.ok) return hop === 0 ? target : fail(`It leads to ${shownUrl(url)}. ${target.error}`);
    const answer = await ask(target.value, options, limits, signal);
    const next = redirectOf(answer, target.value.url);
    if (next === null) return await fetchedOf(answer, first, target.value.url, limits, options);
    answer.destroy();
    if (!next.ok) return next;
    url = next.value;
  }
  return fail(`It leads from one address to the next more than ${limits.redirects} times, which is the limit.`);
}

/** An address without what only its owner should read. */
function shownUrl(url: string): string {
  const parsed = new URL(url);
  return `${parsed.protocol}//${parsed.host}${parsed.pathname}`.slice(0, 200);
}

interface Target {
  readonly url: URL;
  readonly at: HostAddress;
}

async function targetOf(written: string, options: FetchOptions, signal: AbortSignal): Promise<Result<Target>> {
  const parsed = URL.canParse(written) ? new URL(written) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol))
    return fail(
      `Expected a web address (http or https), got ${JSON.stringify(written.split("@").at(-1)!.slice(0, 200))}.`,
    );
  if (parsed.username || parsed.password)
    return fail("The address has a name or a password in it, which are never sent.");
  const host = parsed.hostname.replace(/^\[|\]$/g, "");
  const addresses = await abortable(addressesOf(host, options), signal);
  if (!addresses.ok) return addresses;
  const allows = options.allows ?? isPublicAddress;
  const [at] = addresses.value;
  if (!at) return fail(`The host ${host} is not known.`);
  if (!addresses.value.every(({ address }) => allows(address)))
    return fail(`The host ${host} is not on the public network, so it is not asked.`);
  return ok({ url: parsed, at });
}

async function addressesOf(host: string, { resolve }: FetchOptions): Promise<Result<readonly HostAddress[]>> {
  const family = isIP(host);
  if (family) return ok([{ address: host, family }]);
  try {
    return ok(await (resolve ?? ((name) => lookup(name, { all: true })))(host));
  } catch (error) {
    return fail(`The host ${host} is not known (${codeOf(error)}).`);
  }
}

function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** Asks the address that was checked, whatever the name would answer now. A connection of its own, so that none is shared or kept. */
function ask(
  { url, at }: Target,
  options: FetchOptions,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const asking = request(
      url,
      {
        agent: false,
        signal,
        timeout: limits.idleMs,
        headers: { ...HEADERS, ...conditionsOf(options) },
        lookup: (_, { all }, answer) => (all ? answer(null, [at]) : answer(null, at.address, at.family)),
      },
      resolve,
    );
    asking.on("timeout", () =>
      asking.destroy(new Error(`The server was silent for ${limits.idleMs / 1000} seconds, which is the limit.`)),
    );
    asking.on("error", reject);
    asking.end();
  });
}

function conditionsOf({ etag, lastModified }: FetchOptions): Record<string, string> {
  return { ...(etag && { "If-None-Match": etag }), ...(lastModified && { "If-Modified-Since": lastModified }) };
}

const REDIRECTS: ReadonlySet<number | undefined> = new Set([301, 302, 303, 307, 308]);

/** Where an answer leads; null where it is the last one. */
function redirectOf({ statusCode, headers }: IncomingMessage, from: URL): Result<string> | null {
  if (!REDIRECTS.has(statusCode)) return null;
  const { location } = headers;
  if (!location || !URL.canParse(location, from))
    return fail(`The server sends on (${statusCode}) and does not say where to.`);
  return ok(new URL(location, from).href);
}

const OK = 200;
const NON_AUTHORITATIVE = 203;
const NOT_MODIFIED = 304;

async function fetchedOf(
  answer: IncomingMessage,
  name: string,
  url: URL,
  limits: FetchLimits,
  options: FetchOptions,
): Promise<Result<Fetched>> {
  const { statusCode, statusMessage, headers } = answer;
  if (statusCode === NOT_MODIFIED && Object.keys(conditionsOf(options)).length > 0) {
    answer.destroy();
    return ok("unchanged");
  }
  if (statusCode !== OK && statusCode !== NON_AUTHORITATIVE) {
    answer.destroy();
    return fail(`The server answered ${statusCode}${statusMessage ? ` ${statusMessage.slice(0, 60)}` : ""}.`);
  }
  const bytes = await readBody(answer, limits);
  if (!bytes.ok) return bytes;
  const incoming = { name, bytes: bytes.value, contentType: headers["content-type"], url: url.href };
  return ok({ incoming, etag: headers.etag ?? null, lastModified: headers["last-modified"] ?? null });
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "The server does not answer (it refuses the connection).",
  ECONNRESET: "The server broke the connection off.",
  EPIPE: "The server broke the connection off.",
  ETIMEDOUT: "The server does not answer.",
  EHOSTUNREACH: "The server cannot be reached.",
  ENETUNREACH: "The network cannot be reached.",
  CERT_HAS_EXPIRED: "The server's certificate has expired.",
};

function whyNot(error: unknown): string {
  const { code, message }: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error));
  const reason = code === undefined ? undefined : REASONS[code];
  return reason ?? (/\.$/.test(message) ? message : `It cannot be fetched: ${message}.`);
}
