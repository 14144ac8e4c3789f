// @ts-check
// `npm start`: from a fresh clone to a page in the browser. Installs, builds, reads the articles, serves, says where.
import { once } from "node:events";
import { get } from "node:http";
import { createServer } from "node:net";
import {
  ensureBuilt,
  ensureInstalled,
  loadEnvironmentFiles,
  main,
  programOf,
  runNode,
  Stop,
  startNode,
  stopSignal,
} from "./steps.mjs";

const READY_WITHIN_MS = 60_000;
const ASK_EVERY_MS = 150;
/** An idle connection is kept for longer than balancers keep theirs (a minute): whoever closes first cuts off what the other just sent. */
const KEEP_IDLE_MS = 75_000;
await main(async () => {
  await ensureInstalled({ withDev: false });
  loadEnvironmentFiles();
  const host = process.env.HOST?.trim() || "127.0.0.1";
  const port = await freePort(host, readPort(process.env.PORT?.trim() || "3000"));
  await ensureBuilt();
  const seeded = await runNode(["--import", "tsx", "lib/cli/seed.ts"]);
  if (seeded !== 0) throw new Stop("The articles could not be read in: see the lines above.", seeded);
  return serve(host, port);
});

/**
 * Runs the server until it ends or this command is asked to stop; yields the exit code.
 * @param {string} host
 * @param {number} port
 */
async function serve(host, port) {
  const server = startNode(
    [programOf("next"), "start", "-H", host, "-p", String(port), "--keepAliveTimeout", String(KEEP_IDLE_MS)],
    { HOST: host, PORT: String(port) },
  );
  const ended = once(server, "close").then(([code]) => ({ code: /** @type {number | null} */ (code) }));
  const ready = await Promise.race([untilReady(host, port), ended]);
  if (ready === true) console.log(`\nDateline is ready: http://${shownHost(host)}:${port}`);
  else if (ready === false) server.kill("SIGTERM");
  const { code } = await ended;
  if (stopSignal()) return 0;
  throw new Stop(
    ready === false
      ? `The server did not answer within ${READY_WITHIN_MS / 1000} seconds.`
      : "The server ended by itself.",
    code || 1,
  );
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new Stop(`PORT must be a whole number from 0 to 65535, got "${text}".`);
}

/**
 * The port itself where nobody listens on it, any free one for 0. Asked before the work begins: Next would say so only after it.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>}
 */
function freePort(host, port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (/** @type {NodeJS.ErrnoException} */ error) =>
      reject(new Stop(sentenceFor(error, host, port))),
    );
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => resolve(address && typeof address === "object" ? address.port : port));
    });
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {string} host
 * @param {number} port
 */
function sentenceFor(error, host, port) {
  if (error.code === "EADDRINUSE")
    return `Port ${port} on ${host} is taken by another program: stop that one, or choose another port, as in PORT=${port + 1} npm start.`;
  if (error.code === "EACCES")
    return `Port ${port} on ${host} is not for this user: choose one above 1023, as in PORT=3000 npm start.`;
  return `Nothing can be served on ${host}, port ${port} (${error.code}): HOST must be an address of this machine, such as 127.0.0.1 or 0.0.0.0.`;
}

/**
 * True once the server answers that it is healthy; false where it does not in time or this command is asked to stop.
 * @param {string} host
 * @param {number} port
 */
async function untilReady(host, port) {
  const end = Date.now() + READY_WITHIN_MS;
  while (Date.now() < end && !stopSignal()) {
    if (await isHealthy(host, port)) return true;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  return false;
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isHealthy(host, port) {
  const reachable = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  return new Promise((resolve) => {
    const request = get({ host: reachable, port, path: "/api/health", agent: false, timeout: 5_000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once("timeout", () => request.destroy());
    request.once("error", () => resolve(false));
  });
}

/** The name to type into a browser on this machine. @param {string} host */
function shownHost(host) {
  if (["127.0.0.1", "0.0.0.0", "::", "::1", "localhost"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
