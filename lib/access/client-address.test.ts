import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { clientAddress, stampPeers } from "./client-address.ts";

test.each([
  ["192.0.2.1", 0, "192.0.2.1"],
  ["6.6.6.6, 192.0.2.1", 0, "192.0.2.1"],
  ["6.6.6.6, 192.0.2.1, 10.0.0.1", 1, "192.0.2.1"],
  ["6.6.6.6, 192.0.2.1, 10.0.0.2, 10.0.0.1", 2, "192.0.2.1"],
  ["192.0.2.1", 2, "192.0.2.1"],
  ["192.0.2.1:4711, 10.0.0.1", 1, "192.0.2.1"],
  ["::ffff:192.0.2.1", 0, "192.0.2.1"],
  ["2001:db8:1:2:3:4:5:6", 0, "2001:db8:1:2::/64"],
  ["2001:db8:1:2:ffff::1", 0, "2001:db8:1:2::/64"],
  ["[2001:db8:1:2::9]:443", 0, "2001:db8:1:2::/64"],
  ["::1", 0, "0:0:0:0::/64"],
  ["unknown", 0, "unknown"],
  ["", 0, "unknown"],
  [null, 1, "unknown"],
])("X-Forwarded-For %j behind %i proxies is %j", (sent, proxies, address) => {
  const headers = new Headers(sent === null ? {} : { "x-forwarded-for": sent });
  expect(clientAddress(headers, proxies)).toBe(address);
});

test("a server appends its peer, so that nobody passes for another by sending the header", async () => {
  stampPeers();
  const server = createServer(({ headers }, answer) => answer.end(String(headers["x-forwarded-for"])));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const heard = async (headers: Record<string, string>): Promise<string> => {
    const asked = request({ port, host: "127.0.0.1", headers }).end();
    const [answer] = await once(asked, "response");
    return (await answer.toArray()).join("");
  };
  expect(await heard({})).toBe("127.0.0.1");
  expect(await heard({ "x-forwarded-for": "6.6.6.6" })).toBe("6.6.6.6, 127.0.0.1");
  server.close();
});
