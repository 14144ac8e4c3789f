import { asc, getTableName, gt, sql } from "drizzle-orm";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { type Database, rowsOf, type Store, snapshot } from "./database.ts";
import { RECORD_TABLES, type RecordTable } from "./record-tables.ts";

/** Format of the file. Raised when an older program could not restore what a newer one wrote. */
const FORMAT = 1;
/** Rows held in memory at a time; an article may have megabytes. */
const PORTION = 50;

/** Rows of each table that a backup holds, by name. */
export type Counts = Readonly<Record<string, number>>;

/**
 * Writes everything that cannot be made again, one JSON value a line: first `{"dateline":…}`, then `{"table":…,"row":…}` for every row,
 * and at the end `{"end":<number of rows>}`. One state of the store, however long it takes; the memory that it needs does not grow with it. `made` is
 * told in the first line.
 */
export const writeBackup = (store: Store, made: string, write: (line: string) => Promise<void>): Promise<Counts> =>
  snapshot(store, async (db) => {
    const counts: Record<string, number> = {};
    const schema = RECORD_TABLES.map(({ name, columns }) => [name, Object.keys(columns)]);
    await write(JSON.stringify({ dateline: FORMAT, schema: Object.fromEntries(schema), made }));
    for (const each of RECORD_TABLES) {
      for await (const row of rowsIn(db, each)) {
        await write(JSON.stringify({ table: each.name, row }));
        counts[each.name] = (counts[each.name] ?? 0) + 1;
      }
    }
    await write(JSON.stringify({ end: totalOf(counts) }));
    return counts;
  });

const totalOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

type Row = Readonly<Record<string, unknown>>;

/** All rows of a table in order of its key, some at a time. */
async function* rowsIn(db: Database, { table, key, columns }: RecordTable): AsyncGenerator<Row> {
  const inOrder = sql`${key} collate "C"`;
  for (let last: string | null = null; ; ) {
    const rows: readonly (Row & { readonly key: unknown })[] = await db
      .select({ ...columns, key })
      .from(table)
      .where(last === null ? undefined : gt(inOrder, last))
      .orderBy(asc(inOrder))
      .limit(PORTION);
    for (const { key: _, ...row } of rows) yield row;
    const end = rows.at(-1)?.key;
    if (typeof end !== "string" || rows.length < PORTION) return;
    last = end;
  }
}

/** Thrown to undo what was restored so far; told as a `Result`. */
class Refused extends Error {}

const refuse = (sentence: string): never => {
  throw new Refused(`${sentence} Nothing was restored.`);
};

/**
 * Puts a backup into an empty store, all of it or nothing. The error is one sentence or two: the store is not empty, the file is no backup, of a newer
 * program, cut off or damaged, and in which line. What follows from the records is made by the next run of ingest.
 */
export async function restoreBackup({ db }: Store, lines: AsyncIterable<string>): Promise<Result<Counts>> {
  try {
    return ok(await db.transaction((tx) => restoreAll(tx, lines)));
  } catch (error) {
    if (error instanceof Refused) return fail(error.message);
    throw error;
  }
}

async function restoreAll(tx: Database, lines: AsyncIterable<string>): Promise<Counts> {
  await refuseFull(tx);
  const counts: Record<string, number> = {};
  const waiting: Waiting = { rows: [], firstLine: 0, lastLine: 0 };
  let [line, isEnded] = [0, false];
  for await (const text of lines) {
    line += 1;
    if (isEnded) refuse(`Line ${line} stands after the end of the backup.`);
    const value = jsonIn(text, line);
    if (line === 1) checkHeader(value);
    else if ("end" in value) isEnded = checkEnd(value.end, counts, line);
    else {
      const { table, row } = recordIn(value, line);
      if (waiting.rows.length === PORTION || (waiting.table ?? table) !== table) await insertWaiting(tx, waiting);
      Object.assign(waiting, {
        table,
        lastLine: line,
        firstLine: waiting.rows.length === 0 ? line : waiting.firstLine,
      });
      waiting.rows.push(row);
      counts[table.name] = (counts[table.name] ?? 0) + 1;
    }
  }
  if (line === 0) refuse("The file is empty.");
  if (!isEnded) refuse(`The file ends after line ${line} without the line that says where it ends: it was cut off.`);
  await insertWaiting(tx, waiting);
  return counts;
}

async function refuseFull(tx: Database): Promise<void> {
  for (const { table, name } of RECORD_TABLES) {
    const [row] = await rowsOf<{ count: number }>(
      tx,
      sql`select count(*)::int as count from ${sql.identifier(getTableName(table))}`,
    );
    if (row && row.count > 0)
      refuse(`The store is not empty (${row.count} in "${name}"): a backup is restored into an empty one.`);
  }
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === "object" && !Array.isArray(value);

function jsonIn(text: string, line: number): Json {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return refuse(`Line ${line} is no JSON object: it is damaged or was cut off.`);
}

function checkHeader({ dateline }: Json): void {
  if (typeof dateline !== "number") refuse('The first line is not {"dateline": …}: this is no backup of Dateline.');
  if (Number(dateline) > FORMAT)
    refuse(`The file is of format ${dateline}, and this program reads formats up to ${FORMAT}: use a newer program.`);
}

function checkEnd(end: unknown, counts: Counts, line: number): true {
  const total = totalOf(counts);
  if (end !== total)
    refuse(`Line ${line} says that ${String(end)} rows were written, and ${total} are there: some are missing.`);
  return true;
}

function recordIn({ table: name, row }: Json, line: number): { readonly table: RecordTable; readonly row: Json } {
  const table = RECORD_TABLES.find((each) => each.name === name);
  if (!table)
    return refuse(`Line ${line} is of a table "${String(name).slice(0, 60)}" that this program does not know.`);
  if (!isObject(row)) return refuse(`Line ${line} has no row.`);
  const unknown = Object.keys(row).find((column) => !Object.hasOwn(table.columns, column));
  if (unknown !== undefined)
    return refuse(`Line ${line} has a value "${unknown.slice(0, 60)}" that this program does not know.`);
  return { table, row };
}

/** Rows that were read and not inserted yet, and where they stand. */
interface Waiting {
  table?: RecordTable;
  readonly rows: Json[];
  firstLine: number;
  lastLine: number;
}

async function insertWaiting(tx: Database, waiting: Waiting): Promise<void> {
  const { table: known, rows, firstLine, lastLine } = waiting;
  if (!known || rows.length === 0) return;
  try {
    await tx.insert(known.table).values(rows.map((row) => ({ ...row, ...known.fill?.(row) })));
  } catch (error) {
    if (!isAboutValues(error)) throw error;
    refuse(`Lines ${firstLine} to ${lastLine} hold a value that the store refuses.`);
  }
  rows.length = 0;
}

/** SQLSTATE classes for values: 22 data exception, 23 integrity constraint. The driver's error stands behind drizzle's. */
function isAboutValues(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause ?? error) : null;
  const code = isObject(cause) || cause instanceof Error ? (cause as { readonly code?: unknown }).code : undefined;
  return typeof code === "string" && /^2[23]/.test(code);
}
