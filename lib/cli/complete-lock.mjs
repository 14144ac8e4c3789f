// @ts-check
// npm run lock:complete: adds to package-lock.json the optional packages of other platforms that npm left out.
// npm writes no entry for an optional package that its registry does not carry, and `npm ci` then refuses the lock. An entry
// without an integrity hash is enough: the platform that needs the package fetches it, all others pass over it.
import { readFileSync, writeFileSync } from "node:fs";

const LOCK = "package-lock.json";
const SYSTEMS = new Set([
  "android",
  "darwin",
  "freebsd",
  "linux",
  "win32",
  "openbsd",
  "netbsd",
  "sunos",
  "aix",
  "openharmony",
]);
const PROCESSORS = new Set([
  "x64",
  "arm64",
  "arm",
  "ia32",
  "loong64",
  "ppc64",
  "riscv64",
  "s390x",
  "mips64el",
  "wasm32",
]);
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Entry */

/** @type {{ packages: Record<string, Entry> }} */
const lock = JSON.parse(readFileSync(LOCK, "utf8"));

/** Whether a package is found from a folder, as Node looks it up. @param {string} from @param {string} name @returns {boolean} */
function isFound(from, name) {
  if (lock.packages[`${from === "" ? "" : `${from}/`}node_modules/${name}`]) return true;
  if (from === "") return false;
  const at = from.lastIndexOf("/node_modules/");
  return isFound(at < 0 ? "" : from.slice(0, at), name);
}

/** What a platform package's name says: "@next/swc-linux-arm64-gnu". @param {string} name @param {string} version @param {boolean} dev @returns {Entry} */
function entryOf(name, version, dev) {
  const words = (name.split("/").at(-1) ?? "").split(/[-_.]/);
  const cpu = words.filter((word) => PROCESSORS.has(word));
  if (cpu.length === 0 && words.some((word) => /^(?:arm|gnueabihf|musleabihf|eabi)/.test(word))) cpu.push("arm");
  const os = words.includes("windows") ? ["win32"] : words.filter((word) => SYSTEMS.has(word));
  const libc = words.some((word) => word.startsWith("musl"))
    ? ["musl"]
    : words.some((word) => word.startsWith("gnu"))
      ? ["glibc"]
      : [];
  const isLinux = os.includes("linux");
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(isLinux && libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

let added = 0;
for (const [folder, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (folder === "" || isFound(folder, name) || !EXACT.test(version)) continue;
    const top = `node_modules/${name}`;
    lock.packages[lock.packages[top] ? `${folder}/${top}` : top] = entryOf(name, version, entry.dev === true);
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${LOCK}: ${added} ${added === 1 ? "entry" : "entries"} added.`);
