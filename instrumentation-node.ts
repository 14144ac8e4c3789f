import { firstLink, stampPeers } from "#lib/access/index.ts";
import { workInServer } from "#lib/jobs/work-in-server.ts";

/** What a server on Node does before its first request. */
export async function startServing(): Promise<void> {
  stampPeers();
  await printFirstLink();
  // Not waited for: pages are answered meanwhile.
  void workInServer();
}

/** For the first editor, as long as there is none. */
async function printFirstLink(): Promise<void> {
  try {
    const link = await firstLink();
    if (!link) return;
    // biome-ignore lint/suspicious/noConsole: the console is where whoever runs this machine reads it, and nobody else
    console.log(`\nTo add articles, open this link. It makes your browser an editor, once, within a week:\n${link}\n`);
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: the first request opens the store again and says why it cannot
    console.error("The store could not be asked for its editors:", error instanceof Error ? error.message : error);
  }
}
