import { requireEditor } from "#lib/access/index.ts";
import { undoRequest } from "#lib/ingest/index.ts";
import { refuseMethod } from "../../../editing.ts";
import { answerWriting, readBody } from "../../write.ts";

interface Context {
  readonly params: Promise<{ readonly correctionId: string }>;
}

/** Undoes a correction; of a report, says that it is dealt with. The record stays. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const editor = await requireEditor(request);
  if (!editor.ok) return editor.error;
  const { correctionId } = await params;
  const sent = await readBody(request);
  if (!sent.ok) return sent.error;
  return answerWriting(sent.value, (store, now) => undoRequest(store, correctionId, editor.value, now));
}

const refuse = refuseMethod("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
