import { headers } from "next/headers";

/** Scheme and host that the reader used, for links that must be whole (canonical address, previews). */
export async function requestOrigin(): Promise<URL> {
  const sent = await headers();
  const host = sent.get("x-forwarded-host") ?? sent.get("host") ?? "localhost";
  const scheme = sent.get("x-forwarded-proto")?.split(",")[0] === "https" ? "https" : "http";
  return URL.canParse(`${scheme}://${host}`) ? new URL(`${scheme}://${host}`) : new URL("http://localhost");
}
