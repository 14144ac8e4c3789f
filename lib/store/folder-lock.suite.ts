/** Run by folder-lock.test.ts in a process of its own: takes the folder, says so, and holds it for some time. */
import { appendFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { lockFolder } from "./folder-lock.ts";

const [folder = "", log = "", holdMs = "0"] = process.argv.slice(2);
try {
  const lock = await lockFolder(folder);
  appendFileSync(log, `in ${process.pid}\n`);
  process.stdout.write("held\n");
  await sleep(Number(holdMs));
  appendFileSync(log, `out ${process.pid}\n`);
  lock.release();
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`);
}
