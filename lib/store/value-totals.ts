/** How many events of each value of kinds a selection has, where a filter asks for none: much less is read than kinds would be. */
import type { Accuracy } from "#lib/wire/accuracy.ts";
import { valuesInDays } from "./count-in-days.ts";
import { readValues } from "./count-scopes.ts";
import type { Database } from "./database.ts";
import type { EventFilter } from "./filter.ts";
import { sumOfCounts } from "./kind-totals.ts";
import { type KindValues, sumOfValues, takesAllKinds, valuesOf } from "./kinds.ts";
import { reachingByKind, windowOf } from "./page.ts";
import type { Days, Selected } from "./selected.ts";
import { MOST_JOINED, type Sum } from "./terms.ts";

export interface ValueTotals {
  readonly values: KindValues;
  readonly total: number;
  readonly dated: number;
  readonly accuracy: Accuracy;
}

/** The same under all other parts of a filter; null where it asks for kinds or words, or where events have to be looked at one by one. */
export async function valueTotals(
  db: Database,
  selected: Selected | null,
  filter: EventFilter,
): Promise<ValueTotals | null> {
  if (!selected || selected.kind === "every" || selected.kind === "found" || !takesAllKinds(filter)) return null;
  const days = windowOf(filter);
  const sum = await sumOfCounts(db, selected);
  const terms = sum?.terms.flatMap(({ selected: part, sign }) =>
    part.kind === "one" ? [{ scope: part.scope, sign }] : [],
  );
  if (!sum || !terms || terms.length < sum.terms.length || (days && days.startDay >= days.endDay)) return null;
  return days ? totalsInDays(db, filter, days, { terms, sum }) : totalsOfScopes(db, { terms, sum });
}

interface Terms {
  readonly terms: readonly { readonly scope: string; readonly sign: 1 | -1 }[];
  readonly sum: Sum;
}

async function totalsOfScopes(db: Database, { terms, sum }: Terms): Promise<ValueTotals> {
  const scopes = terms.map(({ scope }) => scope);
  const rows = new Map((await readValues(db, scopes)).map((row) => [row.scope, row]));
  const signed = terms.flatMap(({ scope, sign }) => {
    const row = rows.get(scope);
    return row ? [{ ...row, sign }] : [];
  });
  return {
    values: sumOfValues(signed.map(({ values, sign }) => [values, sign] as const)),
    total: signed.reduce((total, { count, sign }) => total + sign * count, 0),
    dated: signed.reduce((total, { dated, sign }) => total + sign * dated, 0),
    accuracy: sum.accuracy,
  };
}

async function totalsInDays(
  db: Database,
  filter: EventFilter,
  days: Days,
  { terms, sum }: Terms,
): Promise<ValueTotals | null> {
  const parts: (readonly [values: KindValues, sign: number])[] = [];
  for (const { scope, sign } of terms) parts.push([await valuesInDays(db, scope, days), sign]);
  const held = totalOf(sumOfValues(parts.filter(([, sign]) => sign === 1)));
  if (sum.accuracy !== "exact" && held <= MOST_JOINED) return null;
  const reaching = (await reachingByKind(db, filter, days)).map(({ kind, count }) => [kind, [count, count]] as const);
  const values = sumOfValues([...parts, [valuesOf(Object.fromEntries(reaching)), 1]]);
  return { values, total: totalOf(values), dated: totalOf(values), accuracy: sum.accuracy };
}

/** Every event has one certainty. */
const totalOf = ({ certainties }: KindValues): number =>
  Object.values(certainties).reduce((sum, each) => sum + each, 0);
