import type { Config } from "#lib/config.ts";
import type { Person } from "#lib/model/person.ts";
import { fail, ok, type Result } from "#lib/model/result.ts";
import type { Store } from "#lib/store/database.ts";
import { readPerson } from "#lib/store/people.ts";
import { readProgramToken } from "#lib/store/program-tokens.ts";
import { problem } from "#lib/wire/problem.ts";
import { clientAddress } from "./client-address.ts";
import { type Limited, rateLimits } from "./limits.ts";
import { isSameOrigin } from "./origin.ts";
import { readSession, SESSION, sessionSecret } from "./session.ts";
import { isSame, isSecretOf, parseToken } from "./token.ts";

/** What every question about access needs. */
export interface Gate {
  readonly store: Store;
  readonly config: Config;
}

/** Who asks, and by what right: a program's token, a browser's session, or neither. A token that is not known makes nobody. */
interface Asking {
  readonly person: Person | null;
  readonly by: "token" | "session" | "nothing";
}

async function asking(gate: Gate, headers: Headers): Promise<Asking> {
  const [, token] = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "") ?? [];
  if (token !== undefined) return { person: await personOfToken(gate, token), by: "token" };
  const person = await personOfSession(gate, headers);
  return { person, by: person === null ? "nothing" : "session" };
}

/** Whether a request carries anything that could make it somebody's; without it nothing need be asked. */
export const isAnonymous = (headers: Headers): boolean => !headers.has("authorization") && !hasSession(headers);

const hasSession = (headers: Headers): boolean => headers.get("cookie")?.includes(`${SESSION}=`) ?? false;

/** Who asks; null where nobody signed in. */
export const whoAsks = async (gate: Gate, headers: Headers): Promise<Person | null> =>
  (await asking(gate, headers)).person;

async function personOfSession({ store, config }: Gate, headers: Headers): Promise<Person | null> {
  if (!hasSession(headers)) return null;
  const secret = await sessionSecret(store, config.sessionSecret);
  const session = await readSession({ headers, secret });
  const person = session && (await readPerson(store.db, session.id));
  if (!person || person.generation !== session.generation) return null;
  return { id: person.id, name: person.name, role: person.role };
}

async function personOfToken({ store, config }: Gate, token: string): Promise<Person | null> {
  if (config.programToken !== null && isSame(token, config.programToken))
    return { id: "configuration", name: "DATELINE_TOKEN", role: "editor" };
  const parts = parseToken("dateline", token);
  const known = parts && (await readProgramToken(store.db, parts.id));
  if (!known || !isSecretOf(known.hash, parts.secret)) return null;
  const maker = await readPerson(store.db, known.personId);
  return maker && { id: maker.id, name: `${maker.name} (${known.name})`, role: maker.role };
}

/** The editor who asks to write, or the answer to send instead: 401, 403, 429. */
export async function requireEditor(gate: Gate, headers: Headers): Promise<Result<Person, Response>> {
  const { person, by } = await asking(gate, headers);
  if (by !== "token" && !isSameOrigin(headers, gate.config.publicUrl))
    return fail(problem(403, "expected a request from a page of this site, or a token (Authorization: Bearer …)"));
  if (person === null) return fail((await refuseGuess(gate, headers, by === "token")) ?? unauthorised(by === "token"));
  if (person.role !== "editor") return fail(problem(403, `expected an editor, and ${person.name} is a reader`));
  const refusal = await refuseTooMuch(gate, "write", person.id);
  return refusal ? fail(refusal) : ok(person);
}

/** The answer to send where the request may not read: 401 where reading is closed, 429; null where it may. */
export async function refuseReading(gate: Gate, headers: Headers): Promise<Response | null> {
  const refusal = await refuseTooMuch(gate, "read", clientAddress(headers, gate.config.proxies));
  if (refusal || gate.config.reading === "open") return refusal;
  const { person, by } = await asking(gate, headers);
  if (person !== null) return null;
  return (await refuseGuess(gate, headers, by === "token")) ?? unauthorised(by === "token");
}

/** The 429 to send where an address has had so many pictures drawn that others would wait; null where it may have another. */
export const refuseDrawing = (gate: Gate, headers: Headers): Promise<Response | null> =>
  refuseTooMuch(gate, "draw", clientAddress(headers, gate.config.proxies));

/** Wrong tokens count as failed sign-ins. */
const refuseGuess = async (gate: Gate, headers: Headers, isGuess: boolean): Promise<Response | null> =>
  isGuess ? refuseTooMuch(gate, "sign-in", clientAddress(headers, gate.config.proxies)) : null;

function unauthorised(isWrong: boolean): Response {
  const refusal = problem(
    401,
    isWrong
      ? "expected a token that an editor made and did not revoke, got another"
      : "expected somebody who is signed in, or a token (Authorization: Bearer …)",
  );
  refusal.headers.set("www-authenticate", isWrong ? 'Bearer error="invalid_token"' : "Bearer");
  return refusal;
}

/** Counts one more of what is limited; the 429 to send where that is too many, else null. */
export async function refuseTooMuch({ store, config }: Gate, limited: Limited, key: string): Promise<Response | null> {
  const waitSeconds = await rateLimits(store, config.limits).count(limited, key);
  if (waitSeconds === null) return null;
  const refusal = problem(429, `expected fewer requests: this limit is open again in ${waitSeconds} seconds`);
  refusal.headers.set("retry-after", String(waitSeconds));
  return refusal;
}
