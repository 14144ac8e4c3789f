/** Rows of one INSERT: the widest table has 20 columns, and a statement takes 65,535 parameters. */
const ROWS_PER_INSERT = 1000;

/** A list in portions that one statement takes. */
export function portionsOf<T>(rows: readonly T[], size = ROWS_PER_INSERT): readonly (readonly T[])[] {
  const count = Math.ceil(rows.length / size);
  return Array.from({ length: count }, (_, place) => rows.slice(place * size, (place + 1) * size));
}
