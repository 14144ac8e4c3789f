import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { parseConfig } from "#lib/config.ts";
import { openInMemory } from "#lib/store/pglite.ts";
import { CLIENT, type Issuer, openIssuer } from "./issuer.suite.ts";
import { finishAtProvider, signInByProvider } from "./sign-in.ts";
import { type Gate, whoAsks } from "./who.ts";

let gate: Gate;
let issuer: Issuer;
const headersOf = (cookie = ""): Headers =>
  new Headers({ host: "dateline.test", cookie, "x-forwarded-for": "192.0.2.1" });

function gateOf(store: Gate["store"], issuerUrl: string): Gate {
  const config = parseConfig(
    {
      OIDC_ISSUER: issuerUrl,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_EDITORS: "groups=press",
      OIDC_READERS: "@example.org",
    },
    "/srv",
  );
  if (!config.ok) throw new Error(config.error);
  return { store, config: config.value };
}

beforeAll(async () => {
  issuer = await openIssuer();
  gate = gateOf(await openInMemory(), issuer.url);
});
afterAll(async () => {
  log.mockRestore();
  issuer.close();
  await gate.store.close();
});
const log = vi.spyOn(console, "error");
beforeEach(() => {
  log.mockReset().mockImplementation(() => undefined);
});
afterEach(() => {
  issuer.claims = { sub: "1" };
  issuer.userinfo = {};
});

/** Cookies that an answer sets, as a browser sends them back. */
const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

const placeOf = (answer: Response): string => answer.headers.get("location") ?? "";

/** Signs in, from the page of signing in to the answer that ends it. */
async function signIn(to: string | null = null): Promise<Response> {
  const begun = await signInByProvider(gate, headersOf(), to);
  const back = issuer.authorise(placeOf(begun));
  return finishAtProvider(gate, headersOf(cookiesOf(begun)), back.search);
}

test.each([
  ["an editor by a claim", { name: "Ann", groups: ["press"] }, {}, "editor"],
  [
    "a reader by an address that only userinfo tells",
    { name: "Bo" },
    { email: "bo@example.org", email_verified: true },
    "reader",
  ],
])("makes %s, and leads on to where they were", async (_, claims, userinfo, role) => {
  issuer.claims = { sub: claims.name, ...claims };
  issuer.userinfo = userinfo;
  const answer = await signIn("/events/a?lang=ar");
  expect(placeOf(answer)).toBe("/events/a?lang=ar");
  expect(await whoAsks(gate, headersOf(cookiesOf(answer)))).toMatchObject({ name: claims.name, role });
});

test("the same person is the same person the next time, with the role of that time", async () => {
  issuer.claims = { sub: "7", name: "Cy", groups: ["press"] };
  const first = await whoAsks(gate, headersOf(cookiesOf(await signIn())));
  issuer.claims = { sub: "7", name: "Cy Young", email: "cy@example.org", email_verified: true };
  const second = await whoAsks(gate, headersOf(cookiesOf(await signIn())));
  expect(second).toEqual({ id: first?.id, name: "Cy Young", role: "reader" });
});

test("somebody whom no rule names gets no session", async () => {
  issuer.claims = { sub: "8", email: "eve@elsewhere.example", email_verified: true };
  const answer = await signIn();
  expect(placeOf(answer)).toBe("/sign-in?problem=unknown");
  expect(await whoAsks(gate, headersOf(cookiesOf(answer)))).toBeNull();
});

test("the provider is asked with a challenge, a state and a nonce, for our own address alone", async () => {
  const begun = await signInByProvider(gate, headersOf(), "https://evil.example/");
  const asked = new URL(placeOf(begun)).searchParams;
  expect(asked.get("redirect_uri")).toBe("http://dateline.test/sign-in/callback");
  expect(asked.get("code_challenge_method")).toBe("S256");
  expect(asked.get("state")).toMatch(/.{20,}/);
  expect(asked.get("nonce")).toMatch(/.{20,}/);
  const back = issuer.authorise(placeOf(begun));
  issuer.claims = { sub: "9", groups: "press" };
  expect(placeOf(await finishAtProvider(gate, headersOf(cookiesOf(begun)), back.search))).toBe("/");
});

test.each([
  ["another browser", () => "", (search: string) => search],
  ["another state", (cookies: string) => cookies, (search: string) => search.replace(/state=[^&]+/, "state=other")],
  ["a made-up code", (cookies: string) => cookies, (search: string) => search.replace(/code=[^&]+/, "code=other")],
])("an answer with %s opens no session", async (_, cookies, change) => {
  issuer.claims = { sub: "1", groups: "press" };
  const begun = await signInByProvider(gate, headersOf(), null);
  const back = issuer.authorise(placeOf(begun));
  const answer = await finishAtProvider(gate, headersOf(cookies(cookiesOf(begun))), change(back.search));
  expect(placeOf(answer)).toBe("/sign-in?problem=failed");
  expect(await whoAsks(gate, headersOf(cookiesOf(answer)))).toBeNull();
});

test("whoever calls it off is told so", async () => {
  const begun = await signInByProvider(gate, headersOf(), null);
  const state = new URL(placeOf(begun)).searchParams.get("state");
  const answer = await finishAtProvider(gate, headersOf(cookiesOf(begun)), `?error=access_denied&state=${state}`);
  expect(placeOf(answer)).toBe("/sign-in?problem=denied");
});

test("a token that was made for another sign-in opens no session", async () => {
  issuer.claims = { sub: "1", groups: "press", nonce: "other" };
  expect(placeOf(await signIn())).toBe("/sign-in?problem=failed");
});

test("a provider that does not answer is told to the reader, with its cause in the log", async () => {
  const silent = gateOf(gate.store, "http://127.0.0.1:1");
  expect(placeOf(await signInByProvider(silent, headersOf(), null))).toBe("/sign-in?problem=failed");
  expect(log).toHaveBeenCalledOnce();
});
