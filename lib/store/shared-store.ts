import { readConfig } from "#lib/config.ts";
import type { Store } from "./database.ts";
import { closeOnSignal, openStore } from "./open.ts";

/** A development server loads this module anew after every change; what hangs on `globalThis` stays. */
const shared = globalThis as typeof globalThis & {
  datelineStore?: Promise<Store> | undefined;
  datelineClosing?: (() => Promise<void>)[] | undefined;
};

/** The one store of this server process, opened on the first call. After a failure the next call tries again. */
export function getStore(): Promise<Store> {
  const config = readConfig();
  shared.datelineStore ??= openStore(config, config.replicaUrl).then(
    (store) => {
      closeOnSignal({ close: () => closeAfterOthers(store) });
      return store;
    },
    (error: unknown) => {
      shared.datelineStore = undefined;
      throw error;
    },
  );
  return shared.datelineStore;
}

/** Has something ended before the store closes when the process is told to stop: what was named last ends first. */
export function beforeClosing(end: () => Promise<void>): void {
  shared.datelineClosing = [end, ...(shared.datelineClosing ?? [])];
}

async function closeAfterOthers(store: Store): Promise<void> {
  try {
    for (const end of shared.datelineClosing ?? []) await end();
  } finally {
    await store.close();
  }
}
