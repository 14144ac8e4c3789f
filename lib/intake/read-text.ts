import type { Result } from "#lib/model/result.ts";
import { declaredByType } from "./declared.ts";
import { decodeText } from "./decode.ts";
import { frontMatterOf } from "./front-matter.ts";
import type { Draft } from "./intake.ts";
import { markdownText } from "./markdown-text.ts";
import { draftOf, NOTHING_TOLD, type Piece } from "./piece.ts";

/** Reads plain text, to the letter: line ends and a byte order mark stay, so that offsets count as in any other program. */
export function readPlainText(piece: Piece): Result<Draft> {
  const decoded = decodeText(piece.bytes, declaredByType(piece.contentType));
  return decoded.ok ? draftOf(piece, decoded.value.text, NOTHING_TOLD) : decoded;
}

/** Reads the plain text of Markdown, and the front matter above it. */
export function readMarkdown(piece: Piece, tell: (message: string) => void): Result<Draft> {
  const decoded = decodeText(piece.bytes, declaredByType(piece.contentType));
  if (!decoded.ok) return decoded;
  const { told, wrong, body } = frontMatterOf(decoded.value.text.replace(/^\uFEFF/, ""));
  const { text, heading } = markdownText(body);
  const draft = draftOf(piece, text, { ...told, title: told.title ?? heading });
  if (draft.ok) for (const reason of wrong) tell(`It is read, but ${reason}; this is left out.`);
  return draft;
}
