import { makeToken, requireEditor } from "#lib/access/index.ts";
import { formFields } from "../../form-fields.ts";
import { newTokenCookie } from "../new-token.ts";

const MAX_NAME = 80;

/** Makes a token for a program of the editor who asks, and leads to the page that shows it. */
export async function POST(request: Request): Promise<Response> {
  const editor = await requireEditor(request);
  if (!editor.ok) return editor.error;
  const name = (await formFields(request)).get("name")?.trim().slice(0, MAX_NAME) || "–";
  const token = await makeToken(editor.value, name);
  const answer = new Response(null, { status: 303, headers: { location: "/account#tokens" } });
  answer.headers.append("set-cookie", newTokenCookie(token, request.headers));
  return answer;
}
