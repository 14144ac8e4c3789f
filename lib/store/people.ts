import { eq, sql } from "drizzle-orm";
import type { Database } from "./database.ts";
import { person } from "./schema.ts";

/** Somebody who signed in, as stored. */
export type PersonRow = typeof person.$inferSelect;

/** A person by id; null where nobody has it. */
export async function readPerson(db: Database, id: string): Promise<PersonRow | null> {
  const [row] = await db.select().from(person).where(eq(person.id, id));
  return row ?? null;
}

/** Saves who signs in: a new person, or the name and role that a known one has from now on. */
export async function savePerson(db: Database, { id, name, role }: Omit<PersonRow, "generation">): Promise<PersonRow> {
  const [row] = await db
    .insert(person)
    .values({ id, name, role })
    .onConflictDoUpdate({ target: person.id, set: { name, role } })
    .returning();
  if (!row) throw new Error(`the person "${id}" was not saved`);
  return row;
}

/** Ends all sessions of a person. */
export async function raiseGeneration(db: Database, id: string): Promise<void> {
  await db
    .update(person)
    .set({ generation: sql`${person.generation} + 1` })
    .where(eq(person.id, id));
}

/** Whether anybody is an editor yet. */
export async function hasEditor(db: Database): Promise<boolean> {
  const rows = await db.select({ id: person.id }).from(person).where(eq(person.role, "editor")).limit(1);
  return rows.length > 0;
}
