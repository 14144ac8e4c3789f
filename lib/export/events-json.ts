import { type ExportFormat, eventAddress } from "./format.ts";

/** The shape of /api/events with every telling and a permanent address, all pages in one; `next` goes on where it is cut. */
export const eventsJson: ExportFormat = {
  mediaType: "application/json",
  extension: "json",
  open: ({ total }) => `{"total":${total},"events":[\n`,
  entry: (event, { origin }) => JSON.stringify({ ...event, address: eventAddress(origin, event.id) }),
  separator: ",\n",
  close: (_, { next }) => `\n],"next":${JSON.stringify(next)}}\n`,
};
