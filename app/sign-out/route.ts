import { signOut } from "#lib/access/index.ts";
import { formFields } from "../form-fields.ts";

/** Ends the session of this browser; with `everywhere` all sessions of this person. */
export async function POST(request: Request): Promise<Response> {
  return signOut(request, (await formFields(request)).has("everywhere"));
}
