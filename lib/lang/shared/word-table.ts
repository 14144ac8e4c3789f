import type { WordTable } from "../pack.ts";

/**
 * Word table written a value a line: `[1, "січень, січня"]`. The forms are parted by a comma and a blank; a form may be several words.
 *
 * `spellings` gives every way in which a form is written, the form itself included; a spelling that two lines share
 * belongs to the line that comes first. Throws RangeError on a form with two values.
 */
export function wordTable<T>(
  rows: readonly (readonly [value: T, forms: string])[],
  spellings: (form: string) => readonly string[] = (form) => [form],
): WordTable<T> {
  const table: Record<string, T> = {};
  const written = new Map<string, T>();
  for (const [value, forms] of rows) {
    for (const form of forms.split(", ")) {
      const before = written.get(form) ?? value;
      if (before !== value) throw new RangeError(`"${form}" stands for ${before} and for ${value} in one table`);
      written.set(form, value);
      for (const spelling of spellings(form)) table[spelling] ??= value;
    }
  }
  return table;
}
