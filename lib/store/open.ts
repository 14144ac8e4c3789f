import type { Config } from "#lib/config.ts";
import type { Store } from "./database.ts";

type StoreConfig = Pick<Config, "databaseUrl" | "dataDir">;

/**
 * Opens the store that the configuration names, its tables brought up to date. `replicaUrl` is asked in its place what readers ask. Throws a
 * sentence for whoever started the program.
 */
export async function openStore(config: StoreConfig, replicaUrl: string | null = null): Promise<Store> {
  // Only the engine in use is loaded: PGlite alone is a database server of some megabytes.
  if (config.databaseUrl) return (await import("./postgres.ts")).openPostgres(config.databaseUrl, replicaUrl);
  return (await import("./pglite.ts")).openPglite(config.dataDir);
}

const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Closes the store when the process is told to stop. Where nobody else listens to the signal the process ends then, with the
 * code that shells expect (128 + signal); a server that ends itself is left to do so.
 */
export function closeOnSignal(store: Pick<Store, "close">): void {
  for (const [signal, number] of Object.entries(SIGNALS) as [keyof typeof SIGNALS, number][]) {
    process.once(signal, () => {
      const alone = process.listenerCount(signal) === 0;
      void store.close().finally(() => {
        if (alone) process.exit(128 + number);
      });
    });
  }
}
