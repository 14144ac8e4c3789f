import { readConfig } from "#lib/config.ts";
import type { Store } from "./database.ts";
import { closeOnSignal, openStore } from "./open.ts";

/** A development server loads this module anew after every change; what hangs on `globalThis` stays. */
const shared = globalThis as typeof globalThis & { datelineStore?: Promise<Store> | undefined };

/** The one store of this server process, opened on the first call. After a failure the next call tries again. */
export function getStore(): Promise<Store> {
  shared.datelineStore ??= openStore(readConfig()).then(
    (store) => {
      closeOnSignal(store);
      return store;
    },
    (error: unknown) => {
      shared.datelineStore = undefined;
      throw error;
    },
  );
  return shared.datelineStore;
}
