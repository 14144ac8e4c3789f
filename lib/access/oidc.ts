import { createHash } from "node:crypto";
import * as client from "openid-client";
import type { OidcConfig } from "#lib/config.ts";
import type { Claims } from "./roles.ts";
import type { Flow } from "./session.ts";

/** Somebody whom the provider vouches for. */
export interface Vouched {
  /** "oidc:" and a hash of issuer and subject, the two that together never change. */
  readonly id: string;
  readonly claims: Claims;
}

const providers = new WeakMap<OidcConfig, Promise<client.Configuration>>();

/** What the provider tells of itself, asked once; after a failure the next call asks again. */
function providerOf(config: OidcConfig): Promise<client.Configuration> {
  const known = providers.get(config);
  if (known) return known;
  const issuer = new URL(config.issuer);
  const asked = client.discovery(
    issuer,
    config.clientId,
    config.clientSecret ?? undefined,
    config.clientSecret === null ? client.None() : undefined,
    // The configuration lets only an issuer on this very machine go without https.
    issuer.protocol === "http:" ? { execute: [client.allowInsecureRequests] } : undefined,
  );
  providers.set(config, asked);
  asked.catch(() => providers.delete(config));
  return asked;
}

/** Where to send somebody who wants to sign in, and what to remember until they come back to `callback`. */
export async function beginSignIn(
  config: OidcConfig,
  callback: string,
  to: string,
): Promise<{ readonly url: string; readonly flow: Flow }> {
  const provider = await providerOf(config);
  const flow = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
    to,
  };
  const url = client.buildAuthorizationUrl(provider, {
    redirect_uri: callback,
    scope: config.scope,
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: "S256",
  });
  return { url: url.href, flow };
}

/** Who came back to `callback` (with what the provider added to it). Rejects where that is not the answer to this sign-in. */
export async function finishSignIn(config: OidcConfig, callback: URL, flow: Flow): Promise<Vouched> {
  const provider = await providerOf(config);
  const tokens = await client.authorizationCodeGrant(provider, callback, {
    expectedState: flow.state,
    expectedNonce: flow.nonce,
    pkceCodeVerifier: flow.verifier,
    idTokenExpected: true,
  });
  const told = tokens.claims();
  if (!told) throw new Error("the provider sent no id token");
  // Many providers keep groups and addresses out of the id token.
  const more = provider.serverMetadata().userinfo_endpoint
    ? await client.fetchUserInfo(provider, tokens.access_token, told.sub)
    : {};
  const id = createHash("sha256")
    .update(JSON.stringify([told.iss, told.sub]))
    .digest("hex")
    .slice(0, ID_LENGTH);
  return { id: `oidc:${id}`, claims: { ...more, ...told } };
}

/** 128 bits, in hexadecimal. */
const ID_LENGTH = 32;
