/** `npm run restore -- FILE`: a backup into an empty store, and then everything that follows from it. */
import { open } from "node:fs/promises";
import { readConfig } from "#lib/config.ts";
import { ingestArticles } from "#lib/ingest/index.ts";
import { restoreBackup } from "#lib/store/backup.ts";
import { openStore } from "#lib/store/open.ts";
import { countLine, rowsInWords } from "./count-line.ts";
import { loadEnvironmentFiles } from "./steps.mjs";

async function restore(file: string | undefined): Promise<void> {
  if (!file) throw new Error("Which file? npm run restore -- FILE");
  loadEnvironmentFiles();
  const handle = await open(file);
  const store = await openStore(readConfig());
  try {
    const restored = await restoreBackup(store, counted(handle.readLines()));
    if (!restored.ok) throw new Error(`${file}: ${restored.error}`);
    console.error(`Restored ${rowsInWords(restored.value)}. Reading the articles again …`);
    const { read, events, problems } = await ingestArticles(store, []);
    for (const { articleId, message } of problems) console.error(`${articleId}: ${message}`);
    console.error(`Read ${read} articles; the store now tells ${events ?? 0} events.`);
  } finally {
    await store.close();
    await handle.close();
  }
}

async function* counted(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const progress = countLine("Restoring");
  for await (const line of lines) {
    progress.count();
    yield line;
  }
  progress.clear();
}

restore(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
