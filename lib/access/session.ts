import { randomBytes } from "node:crypto";
import { getIronSession, type IronSession } from "iron-session";
import type { Store } from "#lib/store/database.ts";
import { keepMeta, SESSION_SECRET } from "#lib/store/meta.ts";
import { isHttps } from "./origin.ts";

/** Who signed in. It counts as long as the person's generation in the store is the same. */
export interface Session {
  readonly id: string;
  readonly generation: number;
}

/** A sign-in with the provider that has begun: what must be known when the provider sends somebody back. */
export interface Flow {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where to go on to, a path of our own. */
  readonly to: string;
}

/** What a cookie of ours holds. */
interface Held {
  session?: Session;
  flow?: Flow;
}

const SECRET_BYTES = 32;
const FLOW_SECONDS = 600; // time to find the password
const FLOW = "dateline-sign-in";
/** Name of the cookie, without the prefix that it has over https. */
export const SESSION = "dateline-session";
const secrets = new WeakMap<Store, Promise<string>>();

/** What seals the cookies: the configured secret, else one made on first use and kept in the store, so that all processes agree. */
export function sessionSecret(store: Store, configured: string | null): Promise<string> {
  if (configured !== null) return Promise.resolve(configured);
  const known = secrets.get(store);
  if (known) return known;
  const asked = keepMeta(store.db, SESSION_SECRET, randomBytes(SECRET_BYTES).toString("hex"));
  secrets.set(store, asked);
  asked.catch(() => secrets.delete(store));
  return asked;
}

/** Headers of a request, the answer that may set a cookie, and what seals it. */
interface Jar {
  readonly headers: Headers;
  readonly answer?: Response;
  readonly secret: string;
}

/**
 * Opens a sealed cookie: out of the reach of scripts, not sent along by other sites, over https bound to this very host. What is
 * not ours, was changed or has expired holds nothing.
 */
async function openCookie({ headers, answer, secret }: Jar, name: string, seconds: number): Promise<IronSession<Held>> {
  const secure = isHttps(headers);
  const open = (sent: Headers) =>
    getIronSession<Held>({ headers: sent } as Request, answer ?? new Response(), {
      cookieName: secure ? `__Host-${name}` : name,
      password: secret,
      ttl: seconds,
      cookieOptions: { httpOnly: true, sameSite: "lax", secure, path: "/" },
    });
  try {
    return await open(headers);
  } catch (error) {
    // Text that is no seal at all; iron-session forgives only seals gone bad. Who sends it is nobody, and may sign in anew.
    if (!(error instanceof Error)) throw error;
    return open(new Headers());
  }
}

/** The session that a request carries; null for none. */
export async function readSession(jar: Jar): Promise<Session | null> {
  return (await openCookie(jar, SESSION, FLOW_SECONDS)).session ?? null;
}

/** Lets an answer begin a session that ends after `seconds`. */
export async function startSession(jar: Required<Jar>, session: Session, seconds: number): Promise<void> {
  const cookie = await openCookie(jar, SESSION, seconds);
  cookie.session = session;
  await cookie.save();
}

/** Lets an answer end the session of this browser. */
export async function endSession(jar: Required<Jar>): Promise<void> {
  (await openCookie(jar, SESSION, FLOW_SECONDS)).destroy();
}

/** Lets an answer remember a sign-in that begins; it must be over within ten minutes. */
export async function startFlow(jar: Required<Jar>, flow: Flow): Promise<void> {
  const cookie = await openCookie(jar, FLOW, FLOW_SECONDS);
  cookie.flow = flow;
  await cookie.save();
}

/** The sign-in that this browser began, which the answer forgets; null for none. */
export async function takeFlow(jar: Required<Jar>): Promise<Flow | null> {
  const cookie = await openCookie(jar, FLOW, FLOW_SECONDS);
  const { flow } = cookie;
  cookie.destroy();
  return flow ?? null;
}
