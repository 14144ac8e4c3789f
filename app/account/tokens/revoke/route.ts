import { requireEditor, revokeToken } from "#lib/access/index.ts";
import { formFields } from "../../../form-fields.ts";

/** Revokes a token of the editor who asks. One that is gone already is gone. */
export async function POST(request: Request): Promise<Response> {
  const editor = await requireEditor(request);
  if (!editor.ok) return editor.error;
  await revokeToken(editor.value, (await formFields(request)).get("id") ?? "");
  return new Response(null, { status: 303, headers: { location: "/account#tokens" } });
}
