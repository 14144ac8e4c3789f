import { signInByLink } from "#lib/access/index.ts";
import { formFields } from "../../form-fields.ts";

/** Uses an editor's link up. Only the button of its page comes here, so that a preview of the link leaves it unused. */
export async function POST(request: Request): Promise<Response> {
  return signInByLink(request, (await formFields(request)).get("token") ?? "");
}
