import type { EventListJson } from "#lib/wire/event-json.ts";
import { countInDays } from "./count-in-days.ts";
import type { Database } from "./database.ts";
import type { EventFilter } from "./filter.ts";
import { kindTotals, sumOfCounts, totalOf } from "./kind-totals.ts";
import { kindTest, takesAllKinds } from "./kinds.ts";
import { countReaching, windowOf } from "./page.ts";
import { countHits, type Days, hitsIn, type Selected, select } from "./selected.ts";
import { MOST_JOINED } from "./terms.ts";
import { valueTotals } from "./value-totals.ts";

type Total = Pick<EventListJson, "total" | "accuracy">;

/** How many events a filter without words leaves, within its window those that reach into it too. */
export async function countEvents(db: Database, filter: EventFilter): Promise<Total> {
  const days = windowOf(filter);
  const selected = await select(db, filter);
  if (!selected || selected.kind === "found" || (days && days.startDay >= days.endDay))
    return { total: 0, accuracy: "exact" };
  if (!days) {
    const values = await valueTotals(db, selected, filter);
    if (values) return { total: values.total, accuracy: values.accuracy };
    const totals = await kindTotals(db, selected);
    return { total: totalOf(totals, filter).total, accuracy: totals.accuracy };
  }
  const within = await countWithin(db, selected, filter, days);
  return { ...within, total: within.total + (await countReaching(db, filter, days)) };
}

async function countWithin(
  db: Database,
  selected: Exclude<Selected, { readonly kind: "found" }>,
  filter: EventFilter,
  days: Days,
): Promise<Total> {
  const oneByOne = (part: Selected): Promise<number> => countHits(db, hitsIn(part, filter, days));
  if (selected.kind === "every") return { total: await oneByOne(selected), accuracy: "exact" };
  const sum = await sumOfCounts(db, selected);
  if (sum === null) return { total: await oneByOne(selected), accuracy: "exact" };
  const scopes = sum.terms.flatMap(({ selected: part }) => (part.kind === "one" ? [part.scope] : []));
  const counts = await countInDays(db, scopes, days, takesAllKinds(filter) ? null : kindTest(filter));
  let [total, held] = [0, 0];
  for (const { selected: part, sign } of sum.terms) {
    const count = part.kind === "one" ? (counts.get(part.scope) ?? 0) : await oneByOne(part);
    total += sign * count;
    if (sign === 1) held += count;
  }
  return sum.accuracy === "exact" || held > MOST_JOINED
    ? { total, accuracy: sum.accuracy }
    : { total: await oneByOne(selected), accuracy: "exact" };
}
