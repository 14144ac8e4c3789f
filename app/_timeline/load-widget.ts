/** Comes back as a task of its own, so that what a reader does meanwhile is answered. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * The code of the timeline, fetched and run in pieces: run in one go, vis-timeline and what it stands on would hold up the page for as long
 * as all else together. Rejects where the network does not bring it.
 */
export async function loadWidget(): Promise<typeof import("./timeline-widget.ts")> {
  await import("moment");
  await pause();
  await import("vis-data/esnext");
  await pause();
  const widget = await import("./timeline-widget.ts");
  await pause();
  return widget;
}
