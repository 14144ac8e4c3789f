import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Ranges in which the public network's hosts are; every other address leads to this machine, its neighbours, or nowhere. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

/** Public by its range, but answered by the machine's own cloud: the host agent of Azure. */
const METADATA = new Set(["168.63.129.16"]);

/**
 * True for an address of the public network. False for loopback, private, link-local, unique-local, shared (carrier) and multicast
 * addresses, documentation and benchmarking ranges, those of cloud metadata, IPv6 addresses that hold an IPv4 address (mapped, compatible,
 * 6to4, Teredo, NAT64), and for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  // The library also reads "1.2.3" and "0x7f.1", which are no addresses that a resolver hands out.
  if (isIP(address) === 0 || address.includes("%")) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(GLOBAL_IPV6)) return false;
  return parsed.range() === "unicast" && !METADATA.has(parsed.toString());
}
