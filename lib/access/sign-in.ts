import { AuthorizationResponseError } from "openid-client";
import type { Person } from "#lib/model/person.ts";
import { type PersonRow, raiseGeneration, savePerson } from "#lib/store/people.ts";
import { problem } from "#lib/wire/problem.ts";
import { clientAddress } from "./client-address.ts";
import { redeemEditorLink } from "./editor-link.ts";
import { rateLimits } from "./limits.ts";
import { beginSignIn, finishSignIn, type Vouched } from "./oidc.ts";
import { isSameOrigin, originOf, ownPath } from "./origin.ts";
import { nameOf, roleOf } from "./roles.ts";
import { endSession, type Flow, sessionSecret, startFlow, startSession, takeFlow } from "./session.ts";
import { type Gate, refuseTooMuch, whoAsks } from "./who.ts";

/** Why somebody is back on the page of signing in; each has its sentence there. */
export const SIGN_IN_PROBLEMS = ["link", "failed", "denied", "unknown"] as const;
export type SignInProblem = (typeof SIGN_IN_PROBLEMS)[number];

/** A link has no provider that could be asked again, so its session is long. */
const LINK_SECONDS = 30 * 86_400;
/** A working day; then the provider is asked anew who the person is and what they may do. */
const OIDC_SECONDS = 12 * 3_600;
const CALLBACK = "/sign-in/callback";

/** An answer that leads a browser on. */
const leadTo = (path: string): Response => new Response(null, { status: 303, headers: { location: path } });
const backWith = (problemOf: SignInProblem): Response => leadTo(`/sign-in?problem=${problemOf}`);

/** Opens a session for whoever holds the token of an editor's link, and uses the link up. */
export async function signInByLink(gate: Gate, headers: Headers, token: string, nowMs: number): Promise<Response> {
  const address = clientAddress(headers, gate.config.proxies);
  const refusal = refuseForeign(gate, headers) ?? (await refuseTooMuch(gate, "sign-in", address));
  if (refusal) return refusal;
  const person = await redeemEditorLink(gate.store, gate.config.dataDir, token, nowMs);
  if (!person) return backWith("link");
  await rateLimits(gate.store, gate.config.limits).forgive("sign-in", address);
  return withSession(gate, headers, leadTo("/"), person, LINK_SECONDS);
}

/** Sends somebody to the provider. `to` is where they want to be afterwards. */
export async function signInByProvider(gate: Gate, headers: Headers, to: string | null): Promise<Response> {
  const { oidc, publicUrl } = gate.config;
  if (oidc === null) return backWith("failed");
  try {
    const { url, flow } = await beginSignIn(oidc, originOf(headers, publicUrl) + CALLBACK, ownPath(to));
    const answer = leadTo(url);
    await startFlow(await jarOf(gate, headers, answer), flow);
    return answer;
  } catch (error) {
    logCause(error);
    return backWith("failed");
  }
}

/** Opens a session for somebody whom the provider sent back; `search` is what it added to the address. */
export async function finishAtProvider(gate: Gate, headers: Headers, search: string): Promise<Response> {
  const { oidc, proxies } = gate.config;
  if (oidc === null) return backWith("failed");
  const address = clientAddress(headers, proxies);
  const refusal = await refuseTooMuch(gate, "sign-in", address);
  if (refusal) return refusal;
  const answer = leadTo("/");
  const flow = await takeFlow(await jarOf(gate, headers, answer));
  if (!flow) return backWith("failed");
  const vouched = await vouchedFor(gate, headers, search, flow);
  const role = typeof vouched === "string" ? null : roleOf(vouched.claims, oidc);
  if (typeof vouched === "string" || role === null) {
    answer.headers.set("location", `/sign-in?problem=${typeof vouched === "string" ? vouched : "unknown"}`);
    return answer;
  }
  await rateLimits(gate.store, gate.config.limits).forgive("sign-in", address);
  answer.headers.set("location", ownPath(flow.to));
  const person = await savePerson(gate.store.db, { id: vouched.id, name: nameOf(vouched.claims), role });
  return withSession(gate, headers, answer, person, OIDC_SECONDS);
}

async function vouchedFor(
  { config }: Gate,
  headers: Headers,
  search: string,
  flow: Flow,
): Promise<Vouched | SignInProblem> {
  if (config.oidc === null) return "failed";
  try {
    return await finishSignIn(config.oidc, new URL(CALLBACK + search, originOf(headers, config.publicUrl)), flow);
  } catch (error) {
    // Whatever the provider, or somebody in its place, answered: the person can only try again, the operator must know.
    logCause(error);
    return error instanceof AuthorizationResponseError && error.error === "access_denied" ? "denied" : "failed";
  }
}

/** Ends the session of this browser, or with `everywhere` all sessions of this person. */
export async function signOut(gate: Gate, headers: Headers, everywhere: boolean): Promise<Response> {
  const refusal = refuseForeign(gate, headers);
  if (refusal) return refusal;
  const person: Person | null = await whoAsks(gate, headers);
  if (everywhere && person) await raiseGeneration(gate.store.db, person.id);
  const answer = leadTo("/");
  await endSession(await jarOf(gate, headers, answer));
  return answer;
}

const refuseForeign = ({ config }: Gate, headers: Headers): Response | null =>
  isSameOrigin(headers, config.publicUrl) ? null : problem(403, "expected a request from a page of this site");

async function withSession(
  gate: Gate,
  headers: Headers,
  answer: Response,
  { id, generation }: PersonRow,
  seconds: number,
): Promise<Response> {
  await startSession(await jarOf(gate, headers, answer), { id, generation }, seconds);
  return answer;
}

const jarOf = async ({ store, config }: Gate, headers: Headers, answer: Response) => ({
  headers,
  answer,
  secret: await sessionSecret(store, config.sessionSecret),
});

function logCause(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the log is the one place that a cause may go to
  console.error("access: signing in with the provider failed:", error);
}
