import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Person } from "#lib/model/person.ts";
import type { Store } from "#lib/store/database.ts";
import { type EditorLinkRow, readEditorLink, saveEditorLink, spendEditorLink } from "#lib/store/editor-links.ts";
import { type PersonRow, savePerson } from "#lib/store/people.ts";
import { isSecretOf, makeToken, parseToken } from "./token.ts";

/** Time to find the console again on Monday, and no longer. */
const VALID_MS = 7 * 86_400_000;
const FOLDER = "editor-links";

/** A link that was made: its path with the secret, for the one who is to open it, and what is kept of it. */
export interface MadeLink {
  readonly path: string;
  readonly row: EditorLinkRow;
}

/** Makes a link that makes one browser an editor named `name`, once and within a week. It works as soon as its row is saved. */
export function makeEditorLink(name: string, nowMs: number): MadeLink {
  const { token, id, hash } = makeToken("dateline-link");
  return { path: `/editor-link?token=${token}`, row: { id, hash, name, expiresMs: nowMs + VALID_MS } };
}

/**
 * Saves a link beside an embedded store that another process has open; that process takes it in when somebody comes by it. Only
 * who may write the data folder can do this, and who can do that could change the database itself.
 */
export function dropEditorLink(dataDir: string, row: EditorLinkRow): void {
  const folder = join(dataDir, FOLDER);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, `${row.id}.json`), JSON.stringify(row), { flag: "wx", mode: 0o600 });
}

const rowSchema = z.object({ id: z.string(), hash: z.string(), name: z.string(), expiresMs: z.number() });

/** Takes in the link of an id where it was saved beside the store. */
async function adoptLink(store: Store, dataDir: string, id: string, nowMs: number): Promise<void> {
  if (store.engine !== "pglite") return;
  const file = join(dataDir, FOLDER, `${id}.json`);
  if (!existsSync(file)) return;
  await saveEditorLink(store.db, rowSchema.parse(JSON.parse(readFileSync(file, "utf8"))), nowMs);
  rmSync(file, { force: true });
}

/** The person that a link makes an editor, and uses it up; null where it was used, has expired, or never was. */
export async function redeemEditorLink(
  store: Store,
  dataDir: string,
  token: string,
  nowMs: number,
): Promise<PersonRow | null> {
  const parts = parseToken("dateline-link", token);
  if (!parts) return null;
  await adoptLink(store, dataDir, parts.id, nowMs);
  const link = await readEditorLink(store.db, parts.id);
  if (!link || !isSecretOf(link.hash, parts.secret)) return null;
  // One transaction: who is killed in between finds the link unused.
  return store.db.transaction(async (tx) =>
    (await spendEditorLink(tx, parts.id, nowMs)) ? savePerson(tx, linkedPerson(link.name)) : null,
  );
}

/** The same name by link is the same person, so that a second browser or a new link does not make a second Ann. */
const linkedPerson = (name: string): Person => ({ id: `link:${name}`, name, role: "editor" });
