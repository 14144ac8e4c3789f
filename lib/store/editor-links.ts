import { and, eq, gt, isNull, lte } from "drizzle-orm";
import type { Database } from "./database.ts";
import { editorLink } from "./schema.ts";

/** A link as it is kept: never its secret. */
export type EditorLinkRow = Omit<typeof editorLink.$inferSelect, "usedMs">;

/** Saves a link that was made; one that is known already stays as it is. Those that expired are forgotten. */
export async function saveEditorLink(db: Database, link: EditorLinkRow, nowMs: number): Promise<void> {
  await db.delete(editorLink).where(lte(editorLink.expiresMs, nowMs));
  await db.insert(editorLink).values(link).onConflictDoNothing();
}

/** The link with an id, used or not; null where there is none. */
export async function readEditorLink(db: Database, id: string): Promise<EditorLinkRow | null> {
  const [row] = await db.select().from(editorLink).where(eq(editorLink.id, id));
  return row ?? null;
}

/** Uses a link up. True for one of all that try, however many do at once; false too where it has expired. */
export async function spendEditorLink(db: Database, id: string, nowMs: number): Promise<boolean> {
  const rows = await db
    .update(editorLink)
    .set({ usedMs: nowMs })
    .where(and(eq(editorLink.id, id), isNull(editorLink.usedMs), gt(editorLink.expiresMs, nowMs)))
    .returning({ id: editorLink.id });
  return rows.length > 0;
}
