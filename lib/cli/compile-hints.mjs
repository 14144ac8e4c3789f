// @ts-check
// A browser compiles a function when it is first called, on the thread that draws the page, after it has read over it once to find its
// end. Nearly every function of ours is called while the first page starts, so scripts say so: one that begins with this comment is
// compiled whole on another thread while it is still being fetched. Chromium knows it from 136 on; to others it is a comment.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const HINT = "//# allFunctionsCalledOnLoad\n";

/**
 * Puts the hint at the head of every script that browsers fetch, once.
 * @param {{ readonly distDir: string }} build
 */
export async function hintScripts({ distDir }) {
  const folder = join(distDir, "static", "chunks");
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".js"));
  await Promise.all(names.map((name) => hintScript(join(folder, name))));
}

/** @param {string} file */
async function hintScript(file) {
  const script = await readFile(file, "utf8");
  if (!script.startsWith(HINT)) await writeFile(file, HINT + script);
}
