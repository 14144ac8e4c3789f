import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import ipaddr from "ipaddr.js";

const HEADER = "x-forwarded-for";
/** Brackets and port, as some proxies write them: "[2001:db8::1]:443", "192.0.2.1:443". */
const PORT = /^\[|\](:\d+)?$|(?<=\.\d+):\d+$/g;
/** A household or an office gets so much of IPv6 at least; inside it addresses change at will. */
const IPV6_PARTS = 4;

/**
 * Who asks, as far as the network tells: the address, of IPv6 its first 64 bits; "unknown" where there is none.
 *
 * Each proxy appends whom it heard; our own server appends its peer (`stampPeers`). So the entry before those of our `proxies` is
 * the last that nobody can have made up.
 */
export function clientAddress(headers: Headers, proxies: number): string {
  const entries = (headers.get(HEADER) ?? "").split(",").map((entry) => entry.trim());
  const entry = (entries[Math.max(entries.length - 1 - proxies, 0)] ?? "").replace(PORT, "");
  if (!ipaddr.isValid(entry)) return "unknown";
  const address = ipaddr.process(entry);
  if (address.kind() === "ipv4") return address.toString();
  const { parts } = address as ipaddr.IPv6;
  return `${parts
    .slice(0, IPV6_PARTS)
    .map((part) => part.toString(16))
    .join(":")}::/64`;
}

/** Has every HTTP server of this process append its peer to X-Forwarded-For, as a proxy does. Call it once, when the process starts. */
export function stampPeers(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, socket } = message as { readonly request: IncomingMessage; readonly socket: Socket };
    const sent = request.headers[HEADER];
    const peer = socket.remoteAddress ?? "unknown";
    request.headers[HEADER] = sent === undefined ? peer : `${sent}, ${peer}`;
  });
}
