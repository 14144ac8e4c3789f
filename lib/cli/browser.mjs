// @ts-check
// Which Chromium the end-to-end tests drive, and how this machine gets one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { answersVersion, programOf, ROOT, Stop } from "./steps.mjs";

const VARIABLES = ["CHROMIUM_PATH", "PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH"];
const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** @typedef {{ readonly path: string; readonly source: string }} Browser */

/**
 * The browser to use: what a variable names, else one of the system, else Playwright's own; null where there is none.
 * Stops where a variable names a program that does not run: whoever set it means that one and no other.
 * @returns {Browser | null}
 */
export function findBrowser() {
  return named() ?? ofSystem() ?? ofPlaywright();
}

/** As `findBrowser`, and installs one where there is none. Stops with one sentence where that fails. @returns {Browser} */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log("No Chromium on this machine: installing Playwright's …");
  run(process.execPath, [programOf("@playwright/test", "playwright"), "install", "chromium"]);
  const own = ofPlaywright();
  if (own) return own;
  if (hasApt()) {
    console.log("Playwright's Chromium could not be had: installing the system's …");
    run("apt-get", ["update"]);
    run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
  }
  const installed = ofSystem();
  if (installed) return installed;
  throw new Stop(
    "The end-to-end tests need a browser: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.",
  );
}

/** @returns {Browser | null} */
function named() {
  const variable = VARIABLES.find((name) => process.env[name]);
  if (!variable) return null;
  const path = process.env[variable] ?? "";
  if (!runs(path)) throw new Stop(`${variable} must be a Chromium or Chrome that runs, got "${path}".`);
  return { path, source: variable };
}

/** @returns {Browser | null} */
function ofSystem() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = [...onPath, ...usualPlaces()].find(runs);
  return path ? { path, source: "the system's" } : null;
}

/** @returns {Browser | null} */
function ofPlaywright() {
  const path = createRequire(join(ROOT, "package.json"))("@playwright/test").chromium.executablePath();
  return runs(path) ? { path, source: "Playwright's own" } : null;
}

/** Where installers put it on systems that do not use PATH for that. */
function usualPlaces() {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform !== "win32") return [];
  const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
  return ["Google\\Chrome", "Chromium", "Microsoft\\Edge"].flatMap((name) =>
    roots.flatMap((root) =>
      root ? [`${root}\\${name}\\Application\\${name.endsWith("Edge") ? "msedge" : "chrome"}.exe`] : [],
    ),
  );
}

/** True for a program that is there and starts: distributions ship stubs, and a download may lack libraries. @param {string} path */
function runs(path) {
  // Chrome for Windows has no --version: it would open a window.
  return existsSync(path) && (process.platform === "win32" || answersVersion(path));
}

const hasApt = () => process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** @param {string} program @param {readonly string[]} args */
function run(program, args) {
  spawnSync(program, [...args], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
