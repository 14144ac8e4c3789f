/** A small OpenID Connect provider on this machine, for the tests of signing in. */
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

/** What an authorisation promised: kept until its code is used. */
interface Granted {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
}

export interface Issuer {
  readonly url: string;
  /** What it tells of whoever signs in; `userinfo` what only its userinfo endpoint does. */
  claims: Readonly<Record<string, unknown>>;
  userinfo: Readonly<Record<string, unknown>>;
  /** Signs somebody in at the address that our server sent them to; yields the address that they come back to. */
  readonly authorise: (address: string) => URL;
  readonly close: () => void;
}

export const CLIENT = { id: "dateline", secret: "the client's secret" };

/** Starts a provider that believes everybody. */
export async function openIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair("ES256", { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: "1", alg: "ES256", use: "sig" };
  const granted = new Map<string, Granted>();
  const server = createServer((request, response) => {
    answer(request).then(
      (body) => sendJson(response, body === null ? 400 : 200, body ?? { error: "invalid_grant" }),
      (error) => sendJson(response, 500, { error: String(error) }),
    );
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer: Issuer = { url, claims: { sub: "1" }, userinfo: {}, authorise, close: () => server.close() };

  function authorise(address: string): URL {
    const asked = new URL(address).searchParams;
    const code = randomBytes(8).toString("hex");
    const redirectUri = asked.get("redirect_uri") ?? "";
    granted.set(code, { nonce: asked.get("nonce") ?? "", challenge: asked.get("code_challenge") ?? "", redirectUri });
    const back = new URL(redirectUri);
    back.search = `?${new URLSearchParams({ code, state: asked.get("state") ?? "" })}`;
    return back;
  }

  async function answer(request: IncomingMessage): Promise<object | null> {
    if (request.url === "/jwks") return { keys: [jwk] };
    if (request.url === "/userinfo") return { sub: issuer.claims.sub, ...issuer.userinfo };
    if (request.url === "/token") return grant(new URLSearchParams((await request.toArray()).join("")));
    return {
      issuer: url,
      authorization_endpoint: `${url}/authorise`,
      token_endpoint: `${url}/token`,
      userinfo_endpoint: `${url}/userinfo`,
      jwks_uri: `${url}/jwks`,
      response_types_supported: ["code"],
      id_token_signing_alg_values_supported: ["ES256"],
    };
  }

  async function grant(asked: URLSearchParams): Promise<object | null> {
    const promised = granted.get(asked.get("code") ?? "");
    granted.delete(asked.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(asked.get("code_verifier") ?? "")
      .digest("base64url");
    const isHonest =
      promised?.challenge === challenge &&
      promised.redirectUri === asked.get("redirect_uri") &&
      asked.get("client_secret") === CLIENT.secret;
    if (!promised || !isHonest) return null;
    const token = new SignJWT({ nonce: promised.nonce, ...issuer.claims })
      .setProtectedHeader({ alg: "ES256", kid: "1" })
      .setIssuer(url)
      .setAudience(CLIENT.id)
      .setIssuedAt()
      .setExpirationTime("5m");
    return { access_token: "x", token_type: "Bearer", id_token: await token.sign(privateKey) };
  }

  return issuer;
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
