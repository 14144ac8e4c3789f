// @ts-check
// `npm test`: everything that must hold before a change goes in, from a fresh clone, on any machine, with nobody at the keyboard.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuilt, ensureInstalled, main, programOf, runNode, Stop } from "./steps.mjs";

/** An hour's slip between local time and UTC shows at once in a zone far from Greenwich. */
process.env.TZ = "Asia/Almaty";

const reports = mkdtempSync(join(tmpdir(), "dateline-test-"));
const UNIT_REPORT = join(reports, "unit.json");
const E2E_REPORT = join(reports, "e2e.json");

/** @typedef {{ readonly passed: number; readonly failed: number }} Count */

/**
 * Every step in order: what it is called and how it runs, yielding an exit code.
 * @type {readonly (readonly [title: string, run: () => Promise<number>])[]}
 */
const STEPS = [
  ["Installation", () => ensureInstalled({ withDev: true }).then(() => 0)],
  ["Browser", async () => chooseBrowser()],
  ["Type check", typeCheck],
  ["Lint", () => runNode([programOf("@biomejs/biome", "biome"), "check", "--error-on-warnings"])],
  ["Unit and store tests", unitTests],
  ["Production build", () => ensureBuilt().then(() => 0)],
  ["End-to-end tests", endToEndTests],
];

await main(async () => {
  try {
    return await testAll();
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
});

/** Runs step after step up to the first that fails; yields its exit code. */
async function testAll() {
  for (const [title, run] of STEPS) {
    const code = await timed(title, run);
    if (code === 0) continue;
    console.log(`\nStopped: "${title}" failed, what follows it was not run.`);
    printCount(1);
    return code;
  }
  printCount(0);
  return 0;
}

function chooseBrowser() {
  const browser = ensureBrowser();
  process.env.CHROMIUM_PATH = browser.path;
  console.log(`${browser.path} (${browser.source})`);
  return 0;
}

async function typeCheck() {
  // Next writes the types of the routes first; a fresh clone has none.
  const code = await runNode([programOf("next"), "typegen"]);
  return code || runNode([programOf("typescript", "tsc"), "--noEmit"]);
}

async function unitTests() {
  const code = await runNode([
    ...[programOf("vitest"), "run", "--config", ".vitest.config.ts"],
    ...["--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`],
  ]);
  console.log(sentenceOnPostgres());
  return code;
}

/** Whether the store was tested on a real server too, as the report has it. */
function sentenceOnPostgres() {
  /** @type {readonly { readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[] }[]} */
  const files = readReport(UNIT_REPORT)?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults).filter((test) => /postgres/i.test(test.fullName));
  const passed = tests.filter((test) => test.status === "passed").length;
  return passed > 0
    ? `PostgreSQL: the store was tested on a real server too (${passed} tests passed).`
    : "PostgreSQL: skipped; the store was tested on PGlite alone. A real server needs DATABASE_URL, or PostgreSQL 15 or newer (initdb) on this machine.";
}

function endToEndTests() {
  return runNode([programOf("@playwright/test", "playwright"), "test", "-c", "e2e", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: E2E_REPORT,
  });
}

/**
 * Runs a step under a heading and says how long it took.
 * @param {string} title
 * @param {() => Promise<number>} run
 */
async function timed(title, run) {
  const start = Date.now();
  console.log(`\n=== ${title}`);
  const code = await run().catch((error) => {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    return error.exitCode;
  });
  console.log(`=== ${title}: ${code === 0 ? "passed" : "failed"} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return code;
}

/**
 * Prints the last line: "N passed, N failed" over unit, store and end-to-end tests.
 * @param {number} least failures at least to be told, where a step failed that counts no tests
 */
function printCount(least) {
  const counts = [unitCount(), endToEndCount()];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${Math.max(failed, least)} failed`);
}

/** @returns {Count} */
function unitCount() {
  const report = readReport(UNIT_REPORT);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

/** @returns {Count} */
function endToEndCount() {
  const stats = readReport(E2E_REPORT)?.stats;
  if (stats?.flaky)
    console.log(`\n${stats.flaky} passed at the second try only; Playwright names them above as flaky.`);
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
