// @ts-check
// What `npm start` and `npm test` do before anything of ours can be imported: on a fresh clone nothing is installed, so this file
// and its neighbours *.mjs are plain JavaScript on Node's own modules, and run unbuilt on Node 20.9.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { whenOrphaned } from "./parent.mjs";

/** The folder that package.json stands in. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const OLDEST_NODE = [20, 9];

/** A failure whose message is meant for whoever typed the command: no stack is shown. */
export class Stop extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Stops with one sentence where Node is older than package.json's "engines" allow. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new Stop(
      `Dateline needs Node ${OLDEST_NODE.join(".")} or newer, and this is Node ${version}: see https://nodejs.org.`,
    );
  }
}

/** @type {Set<import("node:child_process").ChildProcess>} */
const children = new Set();
/** @type {NodeJS.Signals | null} */
let stoppedBy = null;

/** The signal that asked this command to stop; null while nobody did. */
export const stopSignal = () => stoppedBy;

/** What has not ended this long after it was asked to is ended; the store stands that, see lib/store/README.md. */
const END_WITHIN_MS = 10_000;

/**
 * Passes Ctrl-C and SIGTERM on to whatever runs now, so that nothing is left behind; who started it waits for its end.
 * The shell between npm and this process passes no SIGTERM on, so npm's going is taken for one.
 */
export function forwardSignals() {
  process.on("SIGINT", () => stop("SIGINT"));
  process.on("SIGTERM", () => stop("SIGTERM"));
  if (process.env.npm_lifecycle_event !== undefined) whenOrphaned(() => stop("SIGTERM"));
}

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  if (stoppedBy) return;
  stoppedBy = signal;
  for (const child of children) child.kill("SIGTERM");
  setTimeout(() => [...children].map((child) => child.kill("SIGKILL")), END_WITHIN_MS).unref();
}

const END_WITH_PARENT = new URL("./end-with-parent.mjs", import.meta.url).href;

/**
 * Starts a program of ours with Node itself, without a shell and without an input to wait for; it ends where this process is gone.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] beside this process's own
 * @param {number} [out] the stream that its standard output goes to: 2 where ours is for machines
 */
export function startNode(args, env = {}, out = 1) {
  return track(
    spawn(process.execPath, ["--import", END_WITH_PARENT, ...args], {
      cwd: ROOT,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
      stdio: ["ignore", out, 2],
    }),
  );
}

/**
 * Exit code of a program of ours, run to its end.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 * @param {number} [out]
 */
export const runNode = (args, env, out) => exitOf(startNode(args, env, out));

/** @param {import("node:child_process").ChildProcess} child */
function track(child) {
  children.add(child);
  child.once("close", () => children.delete(child));
  return child;
}

/**
 * Exit code of a child; 1 where a signal ended it or it could not be started. Stops where this command was asked to stop meanwhile.
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number>}
 */
export function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.once("error", () => resolve(1));
    child.once("close", (code) => (stoppedBy ? reject(new Stop("Stopped.", 130)) : resolve(code ?? 1)));
  });
}

/**
 * The program that a package installs, as a path for Node: `programOf("next")`.
 * @param {string} packageName
 * @param {string} [program]
 */
export function programOf(packageName, program = packageName) {
  const folder = join(ROOT, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[program]);
}

/**
 * True where node_modules holds the versions that package-lock.json names. What the lock marks optional may be missing (it is for
 * other machines), and without `withDev` what only developers need.
 * @param {boolean} withDev
 */
export function isInstalled(withDev, root = ROOT) {
  const installed = packagesIn(join(root, "node_modules", ".package-lock.json"));
  const wanted = packagesIn(join(root, "package-lock.json"));
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    const found = installed[path];
    if (found) return found.version === entry.version;
    return entry.optional === true || entry.devOptional === true || (entry.dev === true && !withDev);
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string; optional?: boolean; devOptional?: boolean; dev?: boolean }> | null}
 */
function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null;
}

/** Installs what package-lock.json names, unless it is there already. @param {{ withDev: boolean }} needs */
export async function ensureInstalled({ withDev }) {
  if (isInstalled(withDev)) return;
  console.log("Installing what package-lock.json names (once; about a minute) …");
  const code = await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (code !== 0) throw new Stop('Installing failed: see the lines above, then try "npm ci" by itself.', code);
}

/** @param {readonly string[]} args */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  // Under "npm start" npm tells where it is; without it the shell has to find it (on Windows it is a script, npm.cmd).
  if (npm && basename(npm).startsWith("npm")) return runNode([npm, ...args]);
  return exitOf(
    track(
      spawn("npm", [...args], {
        cwd: ROOT,
        stdio: ["ignore", "inherit", "inherit"],
        shell: process.platform === "win32",
      }),
    ),
  );
}

const BUILD_FOLDERS = ["app", "lib"];
const BUILD_FILES = [
  ...["package-lock.json", "package.json", "next.config.js", "tsconfig.json", ".postcssrc.json"],
  ...["proxy.ts", "instrumentation.ts", "instrumentation-node.ts", "instrumentation-client.ts"],
];
/** What the site is not made of: changing it asks for no new build. */
const NOT_BUILT = /(?:\.test\.tsx?|\.md)$|^lib\/(?:cli|evaluate)\//;

/** One hash over all that `next build` reads, names and contents; content rather than time, because git sets times as it likes. */
export function hashOfSources(root = ROOT) {
  const hash = createHash("sha256");
  for (const file of [
    ...BUILD_FOLDERS.flatMap((folder) => filesOf(join(root, folder))),
    ...BUILD_FILES.map((file) => join(root, file)),
  ]) {
    const name = relative(root, file).split(sep).join("/");
    if (!NOT_BUILT.test(name) && existsSync(file)) hash.update(`${name}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** @param {string} folder @returns {string[]} */
function filesOf(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) =>
    entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

const builtFrom = () => join(ROOT, ".next", "dateline-sources");

/** True where the production build was made from exactly these sources. */
export function isBuilt() {
  if (!existsSync(join(ROOT, ".next", "BUILD_ID")) || !existsSync(builtFrom())) return false;
  return readFileSync(builtFrom(), "utf8") === hashOfSources();
}

/** Makes the production build, unless it is there and made from these very sources. @param {number} [out] the stream that tells of it */
export async function ensureBuilt(out = 1) {
  if (isBuilt()) return;
  (out === 1 ? console.log : console.error)("Building the site (once for these sources; about half a minute) …");
  rmSync(builtFrom(), { force: true });
  const sources = hashOfSources();
  const code = await runNode([programOf("next"), "build"], {}, out);
  if (code !== 0) throw new Stop("The build failed: see the lines above.", code);
  writeFileSync(builtFrom(), sources);
}

/** Sets what `.env`, `.env.local` and `.env.production` say, as Next does for the server; what is set already stays. */
export function loadEnvironmentFiles() {
  createRequire(join(ROOT, "package.json"))("@next/env").loadEnvConfig(ROOT, false, {
    info() {},
    error: console.error,
  });
}

/**
 * True where a program runs and says its version; false where it is missing, a stub, or lacks a library of the system.
 * @param {string} program
 */
export function answersVersion(program) {
  return spawnSync(program, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

/**
 * Runs a command to its end: a `Stop` ends it with its sentence, anything else with its stack.
 * @param {() => Promise<number>} command yields the exit code
 */
export async function main(command) {
  forwardSignals();
  try {
    checkNode();
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
