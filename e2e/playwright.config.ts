import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { ensureBrowser } from "../lib/cli/browser.mjs";

/** Data of this run alone, made by the first process that reads this file and removed when it ends; workers find the variable set. */
function makeDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-e2e-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

process.env.DATELINE_E2E_DATA ??= makeDataFolder();
process.env.CHROMIUM_PATH ||= ensureBrowser().path;

/** What a browser under test must not do: talk to its maker, which would make a run depend on the network. */
const QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
/** Root has no sandbox, and a server no graphics card. */
const AS_ROOT = process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : [];

/** `playwright test -c e2e`: what a reader does, in a real Chromium, against the production server on data of its own. */
export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // A browser, a server and a neighbour on two cores: what passes at the second try is told by name and does not stop a change.
  retries: process.env.CI ? 1 : 0,
  // For a machine many times as slow as a desk's: a test that hangs still ends, one that works is never cut short.
  timeout: 240_000,
  // Fonts are the program's own, so one picture serves all machines; other versions of a browser round edges of letters otherwise.
  snapshotPathTemplate: "{testDir}/snapshots/{arg}{ext}",
  expect: { timeout: 45_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01, threshold: 0.25, scale: "device" } },
  reporter: "list",
  // What writes changes what every other test sees, so it comes after them; `--no-deps` runs it alone.
  projects: [
    { name: "reading", testIgnore: ["add.spec.ts", "corrections.spec.ts"] },
    { name: "correcting", testMatch: "corrections.spec.ts", dependencies: ["reading"] },
    { name: "adding", testMatch: "add.spec.ts", dependencies: ["correcting"] },
  ],
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1400, height: 900 },
    // Far from Greenwich, as the unit tests: a date must not slip by a day.
    timezoneId: "Asia/Almaty",
    locale: "en-GB",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...QUIET, ...AS_ROOT] },
  },
  webServer: {
    command: "node lib/cli/start.mjs",
    cwd: "..",
    // A free port, told by the line that says that the server is ready; DATABASE_URL is set to nothing, so that no real data is touched.
    env: { PORT: "0", HOST: "127.0.0.1", DATABASE_URL: "", DATELINE_DATA: process.env.DATELINE_E2E_DATA },
    wait: { stdout: /Dateline is ready: http:\/\/localhost:(?<dateline_e2e_port>\d+)/ },
    timeout: 600_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    stdout: "pipe",
  },
});
