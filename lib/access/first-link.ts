import type { Config } from "#lib/config.ts";
import { saveEditorLink } from "#lib/store/editor-links.ts";
import { hasEditor } from "#lib/store/people.ts";
import { makeEditorLink } from "./editor-link.ts";
import type { Gate } from "./who.ts";

const THIS_MACHINE = ["127.0.0.1", "0.0.0.0", "::", "::1", "localhost"];

/** Address to type into a browser, without a path: the public one, else that of this machine. */
export function addressOf({ publicUrl, host, port }: Pick<Config, "publicUrl" | "host" | "port">): string {
  if (publicUrl !== null) return publicUrl;
  if (THIS_MACHINE.includes(host)) return `http://localhost:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Name of whoever comes first, until they sign in otherwise. */
export const DEFAULT_NAME = "Editor";

/** A new link where the store has no editor yet and none can come by a provider; null elsewhere. */
export async function makeFirstLink({ store, config }: Gate, nowMs: number): Promise<string | null> {
  if ((config.oidc?.editors.length ?? 0) > 0 || (await hasEditor(store.db))) return null;
  const { path, row } = makeEditorLink(DEFAULT_NAME, nowMs);
  await saveEditorLink(store.db, row, nowMs);
  return addressOf(config) + path;
}
