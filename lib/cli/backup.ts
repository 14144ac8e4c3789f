/** `npm run backup -- FILE`: everything that cannot be made again, as one file of JSON lines. */
import { open, rename, rm } from "node:fs/promises";
import { readConfig } from "#lib/config.ts";
import { ingestArticles } from "#lib/ingest/index.ts";
import { writeBackup } from "#lib/store/backup.ts";
import { openStore } from "#lib/store/open.ts";
import { countLine, rowsInWords } from "./count-line.ts";
import { loadEnvironmentFiles } from "./steps.mjs";

async function backup(file: string | undefined): Promise<void> {
  if (!file) throw new Error("Which file? npm run backup -- FILE");
  loadEnvironmentFiles();
  const store = await openStore(readConfig());
  try {
    // What waits to be read would lose what it inherits from an earlier version.
    await ingestArticles(store, []);
    const counts = await writeFileWhole(file, (write) => writeBackup(store, new Date().toISOString(), write));
    console.error(`Wrote ${rowsInWords(counts)} to ${file}.`);
  } finally {
    await store.close();
  }
}

/** Whoever finds the file finds all of it: it has its name only once it is on the disk. */
async function writeFileWhole<T>(
  file: string,
  fill: (write: (line: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  const unfinished = `${file}.unfinished`;
  const handle = await open(unfinished, "w");
  const progress = countLine("Writing");
  try {
    const filled = await fill(async (line) => {
      await handle.write(`${line}\n`);
      progress.count();
    });
    await handle.sync();
    await handle.close();
    await rename(unfinished, file);
    return filled;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    progress.clear();
  }
}

backup(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
