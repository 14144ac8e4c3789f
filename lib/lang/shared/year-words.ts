import type { WordTable } from "../pack.ts";
import { wordTable } from "./word-table.ts";

/**
 * The beginnings of years in words, each written together with what joins it to the rest: "nineteen " and "nineteen-" 1900.
 * `rows` as in `wordTable`; throws RangeError as it does.
 */
export const yearHeads = (
  rows: readonly (readonly [value: number, forms: string])[],
  joints: readonly string[],
): WordTable<number> => wordTable(rows, (form) => joints.map((joint) => form + joint));
