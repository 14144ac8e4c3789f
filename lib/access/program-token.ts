import type { Person } from "#lib/model/person.ts";
import type { Database } from "#lib/store/database.ts";
import { markProgramTokenShown, readProgramToken, saveProgramToken } from "#lib/store/program-tokens.ts";
import { isSecretOf, makeToken, parseToken } from "./token.ts";

/** Makes a token for a program of an editor, and saves its hash. Yields the token itself, which nothing can tell again. */
export async function makeProgramToken(db: Database, maker: Person, name: string, nowMs: number): Promise<string> {
  const { token, id, hash } = makeToken("dateline");
  await saveProgramToken(db, { id, hash, personId: maker.id, name, madeMs: nowMs });
  return token;
}

/** A token that was just made, for the page that shows it: true the first time that its maker asks, and never again. */
export async function mayShowProgramToken(db: Database, maker: Person, token: string, nowMs: number): Promise<boolean> {
  const parts = parseToken("dateline", token);
  const known = parts && (await readProgramToken(db, parts.id));
  if (!known || known.personId !== maker.id || !isSecretOf(known.hash, parts.secret)) return false;
  return markProgramTokenShown(db, known.id, nowMs);
}
