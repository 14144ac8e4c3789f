import { createHash } from "node:crypto";

/** Sums wrap around here: 96 bits, so that two corpora that differ have the same sum by chance never. */
const MODULUS = 1n << 96n;
const HEX_DIGITS = 24;

/** jsonb hands objects back with their keys in another order. */
const inKeyOrder = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function hashOf(table: string, row: unknown): bigint {
  const digest = createHash("sha256").update(table).update(JSON.stringify(row, inKeyOrder)).digest("hex");
  return BigInt(`0x${digest.slice(0, HEX_DIGITS)}`);
}

/** Sum of the hashes of the rows of some tables: follows from their content alone, in whatever order, and rows can be taken from it. */
export function sumOfRows(tables: Readonly<Record<string, readonly unknown[]>>): bigint {
  let sum = 0n;
  for (const [table, rows] of Object.entries(tables)) for (const row of rows) sum += hashOf(table, row);
  return sum % MODULUS;
}

/** The version of a corpus from the sum of its rows: hexadecimal digits. */
export const versionOfSum = (sum: bigint): string =>
  (((sum % MODULUS) + MODULUS) % MODULUS).toString(16).padStart(HEX_DIGITS, "0");

/** The sum that a version was made of; null for a text that is none. */
export const sumOfVersion = (version: string): bigint | null =>
  /^[0-9a-f]{24}$/.test(version) ? BigInt(`0x${version}`) : null;
