/** Runs once when the server starts, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { stampPeers } = await import("#lib/access/index.ts");
  stampPeers();
  await printFirstLink();
  const { workInServer } = await import("#lib/jobs/work-in-server.ts");
  // Not waited for: pages are answered meanwhile.
  void workInServer();
}

/** For the first editor, as long as there is none. */
async function printFirstLink(): Promise<void> {
  const { firstLink } = await import("#lib/access/index.ts");
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
