import { finishAtProvider } from "#lib/access/index.ts";

/** Where the provider sends the reader back to. */
export const GET = (request: Request): Promise<Response> => finishAtProvider(request);
