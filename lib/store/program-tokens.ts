import { and, asc, eq, isNull } from "drizzle-orm";
import type { Database } from "./database.ts";
import { programToken } from "./schema.ts";

/** A token as it is kept: never its secret. */
export type ProgramTokenRow = Omit<typeof programToken.$inferSelect, "shownMs">;

/** Saves a token that was made. */
export async function saveProgramToken(db: Database, row: ProgramTokenRow): Promise<void> {
  await db.insert(programToken).values(row);
}

/** The token with an id; null where there is none, or none any more. */
export async function readProgramToken(db: Database, id: string): Promise<ProgramTokenRow | null> {
  const [row] = await db.select().from(programToken).where(eq(programToken.id, id));
  return row ?? null;
}

/** Tokens of a person, oldest first. */
export function listProgramTokens(db: Database, personId: string): Promise<readonly ProgramTokenRow[]> {
  return db
    .select()
    .from(programToken)
    .where(eq(programToken.personId, personId))
    .orderBy(asc(programToken.madeMs), asc(programToken.id));
}

/** Marks a token as shown. True the first time, false ever after. */
export async function markProgramTokenShown(db: Database, id: string, nowMs: number): Promise<boolean> {
  const rows = await db
    .update(programToken)
    .set({ shownMs: nowMs })
    .where(and(eq(programToken.id, id), isNull(programToken.shownMs)))
    .returning({ id: programToken.id });
  return rows.length > 0;
}

/** Revokes a token, where it is this person's. */
export async function deleteProgramToken(db: Database, id: string, personId: string): Promise<void> {
  await db.delete(programToken).where(and(eq(programToken.id, id), eq(programToken.personId, personId)));
}
