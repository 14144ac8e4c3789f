import { headers } from "next/headers";
import { originOf } from "#lib/access/index.ts";
import { readConfig } from "#lib/config.ts";

/** Scheme and host that the reader used, for links that must be whole (canonical address, previews). */
export async function requestOrigin(): Promise<URL> {
  return new URL(originOf(new Headers(await headers()), readConfig().publicUrl));
}
