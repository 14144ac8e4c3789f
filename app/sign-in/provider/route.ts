import { signInByProvider } from "#lib/access/index.ts";

/** Sends the reader to the provider. A link, not a form: a form's policy would have to allow every address that a provider leads on to. */
export const GET = (request: Request): Promise<Response> =>
  signInByProvider(request, new URL(request.url).searchParams.get("to"));
