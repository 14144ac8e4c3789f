/** `npm run editor-link`: prints a link that makes one browser an editor, once; `-- --name Ann` says whom. */
import { parseArgs } from "node:util";
import { dropEditorLink, makeEditorLink } from "#lib/access/editor-link.ts";
import { addressOf, DEFAULT_NAME } from "#lib/access/first-link.ts";
import { readConfig } from "#lib/config.ts";
import { saveEditorLink } from "#lib/store/editor-links.ts";
import { openStore } from "#lib/store/open.ts";
import { loadEnvironmentFiles } from "./steps.mjs";

const MAX_NAME = 80;

/** The name that was given; throws a sentence where it is no name. */
function nameGiven(): string {
  const { values } = parseArgs({ options: { name: { type: "string", default: DEFAULT_NAME } } });
  const name = values.name.trim();
  if (name.length > 0 && name.length <= MAX_NAME) return name;
  throw new Error(`--name must be a name of 1 to ${MAX_NAME} characters, got ${name.length}.`);
}

async function makeLink(): Promise<void> {
  loadEnvironmentFiles();
  const config = readConfig();
  const { path, row } = makeEditorLink(nameGiven(), Date.now());
  if (config.databaseUrl) {
    const store = await openStore(config);
    await saveEditorLink(store.db, row, Date.now()).finally(store.close);
  } else {
    // The server may have the folder open, and only one process can: it finds the link there when somebody comes by it.
    dropEditorLink(config.dataDir, row);
  }
  console.error(`This link makes a browser an editor called ${row.name}. It works once, within a week:`);
  console.log(addressOf(config) + path);
}

makeLink().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
