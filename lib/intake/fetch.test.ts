import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FetchOptions, fetchIncoming } from "./fetch.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const seen: IncomingMessage[] = [];
const PLAIN = "A page of words. ".repeat(50);
const packed =
  (encoding: string, bytes: Uint8Array): Handler =>
  (_, response) =>
    response.writeHead(200, { "Content-Encoding": encoding }).end(bytes);
const redirect =
  (location: string, status = 302): Handler =>
  (_, response) =>
    response.writeHead(status, { Location: location }).end();

const HANDLERS: Readonly<Record<string, Handler>> = {
  "/page": (_, response) =>
    response
      .writeHead(200, {
        "Content-Type": "text/plain; charset=utf-8",
        "Set-Cookie": "a=b",
        ETag: '"1"',
        "Last-Modified": "Sat, 18 Mar 2023 10:00:00 GMT",
      })
      .end(PLAIN),
  "/unchanged": (request, response) => response.writeHead(request.headers["if-none-match"] === '"1"' ? 304 : 200).end(),
  "/gzip": packed("gzip", gzipSync(PLAIN)),
  "/br": packed("br", brotliCompressSync(PLAIN)),
  "/deflate": packed("deflate", deflateSync(PLAIN)),
  "/deflate-raw": packed("deflate", deflateRawSync(PLAIN)),
  "/empty-deflate": packed("deflate", new Uint8Array(0)),
  "/cut": packed("gzip", gzipSync(PLAIN).subarray(0, 40)),
  "/bomb": packed("gzip", gzipSync(new Uint8Array(3_000_000))),
  "/bomb-deflate": packed("deflate", deflateSync(new Uint8Array(3_000_000))),
  "/lzma": packed("lzma", new Uint8Array(10)),
  "/announced": (_, response) => response.writeHead(200, { "Content-Length": 99_000_000 }).write("x"),
  "/endless": (_, response) => {
    const timer = setInterval(() => response.write("x".repeat(100_000)), 1);
    response.on("close", () => clearInterval(timer));
  },
  "/trickle": (_, response) => {
    const timer = setInterval(() => response.write("x"), 20);
    response.on("close", () => clearInterval(timer));
  },
  "/silent": () => undefined,
  "/silent-body": (_, response) => response.writeHead(200).write("x"),
  "/breaks": (_, response) => response.writeHead(200, { "Content-Length": 100 }).write("x", () => response.destroy()),
  "/gone": (_, response) => response.writeHead(404).end("no"),
  "/once": redirect("/page"),
  "/five": redirect("/four", 301),
  "/four": redirect("/three", 303),
  "/three": redirect("/two", 307),
  "/two": redirect("/one", 308),
  "/one": redirect("/page"),
  "/six": redirect("/five"),
  "/loop": redirect("/loop"),
  "/nowhere": (_, response) => response.writeHead(302).end(),
  "/to-metadata": redirect("http://169.254.169.254/latest/meta-data/"),
  "/to-private-name": redirect("http://inside.example/"),
  "/to-file": redirect("file:///etc/passwd"),
  "/to-credentials": redirect("http://me:secret@site.example/page"),
};

let server: Server;
let origin: string;
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    HANDLERS[request.url ?? ""]?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
  origin = `http://site.example:${port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const LOOPBACK = [{ address: "127.0.0.1", family: 4 }];
const NAMES: Readonly<Record<string, readonly { address: string; family: number }[]>> = {
  "site.example": LOOPBACK,
  "inside.example": [{ address: "10.0.0.1", family: 4 }],
  "both.example": [...LOOPBACK, { address: "10.0.0.1", family: 4 }],
};
const resolve = async (host: string) => NAMES[host] ?? [];
const allows = (address: string): boolean => address === "127.0.0.1";
const get = (path: string, options: FetchOptions = {}) =>
  fetchIncoming(path.startsWith("/") ? `${origin}${path}` : path, {
    resolve,
    allows,
    ...options,
    limits: { totalMs: 3000, idleMs: 1500, bytes: 1_000_000, ...options.limits },
  });
const textOf = async (path: string): Promise<string> => {
  const fetched = await get(path);
  return fetched.ok && fetched.value !== "unchanged"
    ? Buffer.from(fetched.value.incoming.bytes).toString()
    : JSON.stringify(fetched);
};

test("a page is fetched with what to say when asking again", async () => {
  expect(await get("/page")).toEqual({
    ok: true,
    value: {
      incoming: {
        name: `${origin}/page`,
        bytes: Buffer.from(PLAIN),
        contentType: "text/plain; charset=utf-8",
        url: `${origin}/page`,
      },
      etag: '"1"',
      lastModified: "Sat, 18 Mar 2023 10:00:00 GMT",
    },
  });
});

test("asked again, a page that is the same is not sent", async () => {
  expect(await get("/unchanged", { etag: '"1"', lastModified: "Sat, 18 Mar 2023 10:00:00 GMT" })).toEqual({
    ok: true,
    value: "unchanged",
  });
  expect(seen.at(-1)?.headers).toMatchObject({
    "if-none-match": '"1"',
    "if-modified-since": "Sat, 18 Mar 2023 10:00:00 GMT",
  });
});

test("no cookies and no credentials are sent, also after a server set some", async () => {
  await get("/page");
  await get("/page");
  const { headers } = seen.at(-1)!;
  expect(headers).not.toHaveProperty("cookie");
  expect(headers).not.toHaveProperty("authorization");
  expect(headers).not.toHaveProperty("referer");
  expect(headers["user-agent"]).toMatch(/Dateline/);
});

test.each(["/gzip", "/br", "/deflate", "/deflate-raw"])("what is packed as %s is unpacked", async (path) => {
  expect(await textOf(path)).toBe(PLAIN);
});

test("an empty body is empty, packed or not", async () => {
  expect(await textOf("/empty-deflate")).toBe("");
});

test("up to five redirects are followed, and the address is the last one", async () => {
  expect(await get("/five")).toMatchObject({
    ok: true,
    value: { incoming: { name: `${origin}/five`, url: `${origin}/page` } },
  });
});

test.each([
  ["/six", "It leads from one address to the next more than 5 times, which is the limit."],
  ["/loop", "It leads from one address to the next more than 5 times, which is the limit."],
  ["/nowhere", "The server sends on (302) and does not say where to."],
  [
    "/to-metadata",
    "It leads to http://169.254.169.254/latest/meta-data/. The host 169.254.169.254 is not on the public network, so it is not asked.",
  ],
  [
    "/to-private-name",
    "It leads to http://inside.example/. The host inside.example is not on the public network, so it is not asked.",
  ],
  ["/to-file", 'It leads to file:///etc/passwd. Expected a web address (http or https), got "file:///etc/passwd".'],
  [
    "/to-credentials",
    "It leads to http://site.example/page. The address has a name or a password in it, which are never sent.",
  ],
  ["/gone", "The server answered 404 Not Found."],
  ["/bomb", "It has more than 1 MB, which is the limit."],
  ["/bomb-deflate", "It has more than 1 MB, which is the limit."],
  ["/announced", "It has more than 1 MB, which is the limit."],
  ["/endless", "It has more than 1 MB, which is the limit."],
  ["/lzma", 'The server packs it as "lzma", which is not known here.'],
  ["/cut", "It cannot be fetched: unexpected end of file."],
  ["/breaks", "The server broke the connection off."],
  ["http://nobody.example/", "The host nobody.example is not known."],
  ["http://both.example/", "The host both.example is not on the public network, so it is not asked."],
  ["http://me:secret@site.example/", "The address has a name or a password in it, which are never sent."],
  ["ftp://site.example/a", 'Expected a web address (http or https), got "ftp://site.example/a".'],
  ["no address", 'Expected a web address (http or https), got "no address".'],
  ["http://127.0.0.1:1/", "The server does not answer (it refuses the connection)."],
])("%s fails with a sentence", async (path, error) => {
  expect(await get(path)).toEqual({ ok: false, error });
});

test("a server that is silent is left, before its answer and within it", async () => {
  const limits = { idleMs: 100 };
  const error = "The server was silent for 0.1 seconds, which is the limit.";
  expect(await get("/silent", { limits })).toEqual({ ok: false, error });
  expect(await get("/silent-body", { limits })).toEqual({ ok: false, error });
});

test("a server that sends a byte now and then is left in the end", async () => {
  expect(await get("/trickle", { limits: { totalMs: 300 } })).toEqual({
    ok: false,
    error: "It took longer than 0.3 seconds, which is the limit.",
  });
});

test("a name that nobody answers for is left in the end", async () => {
  const fetched = await get("http://slow.example/", {
    limits: { totalMs: 200 },
    resolve: () => new Promise(() => undefined),
  });
  expect(fetched).toEqual({ ok: false, error: "It took longer than 0.2 seconds, which is the limit." });
});

test("fetching ends when it is told to", async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  expect(await get("/trickle", { signal: stop.signal })).toEqual({ ok: false, error: "Fetching it was stopped." });
});

test("a name that resolves otherwise the second time is asked at the address that was checked", async () => {
  let asked = 0;
  const rebinding = async () => {
    asked += 1;
    return asked === 1 ? LOOPBACK : [{ address: "10.0.0.1", family: 4 }];
  };
  const fetched = await get(`http://rebind.example:${port}/page`, { resolve: rebinding });
  expect(fetched).toMatchObject({ ok: true });
  expect(asked).toBe(1);
  expect(seen.at(-1)?.headers.host).toBe(`rebind.example:${port}`);
});

test("each hop of a redirect is resolved and checked anew", async () => {
  let asked = 0;
  const rebinding = async () => {
    asked += 1;
    return asked === 1 ? LOOPBACK : [{ address: "10.0.0.1", family: 4 }];
  };
  const fetched = await get("/once", { resolve: rebinding });
  expect(fetched).toEqual({
    ok: false,
    error: `It leads to ${origin}/page. The host site.example is not on the public network, so it is not asked.`,
  });
});

test.each([
  "http://127.0.0.1/",
  "http://localhost/",
  "http://2130706433/",
  "http://0x7f.1/",
  "http://0177.0.0.1/",
  "http://[::1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://169.254.169.254/latest/meta-data/",
  "http://[fd00:ec2::254]/",
  "https://10.0.0.1/",
  "http://0/",
])("without an allowance %s is not asked", async (url) => {
  const before = seen.length;
  expect(await fetchIncoming(url)).toMatchObject({
    ok: false,
    error: expect.stringMatching(/is not on the public network, so it is not asked\.$/),
  });
  expect(seen.length).toBe(before);
});
