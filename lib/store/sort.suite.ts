import { expect } from "vitest";
import { EVENT_TYPES } from "#lib/model/event.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { SORTS, type Sort } from "#lib/wire/view.ts";
import { anchorOf, inListOrder, passes, type Sketch } from "./corpus.suite.ts";
import type { Store } from "./database.ts";
import type { EventFilter } from "./filter.ts";
import { listEvents } from "./list-events.ts";
import { sorting } from "./sorted-page.ts";

async function allPages(store: Store, filter: EventFilter, limit: number, sort: Sort) {
  const events: EventSummaryJson[] = [];
  for (let cursor: string | null = null; ; ) {
    const page = await listEvents(store, { ...filter, limit, cursor, sort });
    expect(page.sorted ?? "date").toBe(sort);
    events.push(...page.events);
    if (page.next === null) return events;
    cursor = page.next;
  }
}

const typeAt = ({ type }: Pick<Sketch, "type">): number => EVENT_TYPES.indexOf(type);

/** What a filter leaves, in every order and both ways, page after page. */
export async function checkOrders(store: Store, sketches: readonly Sketch[], filter: EventFilter, limit: number) {
  const inTime = inListOrder(
    sketches.filter((sketch) => passes(sketch, filter)),
    filter.axis,
  );
  const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);
  const isDated = (sketch: Sketch): boolean => anchorOf(sketch, filter.axis) !== null;
  const dated = inTime.filter(isDated);
  const undated = inTime.filter((sketch) => !isDated(sketch));
  const expected: Partial<Record<Sort, readonly string[]>> = {
    date: idsOf(inTime),
    "-date": idsOf([...dated.toReversed(), ...undated]),
    type: idsOf(inTime.toSorted((a, b) => typeAt(a) - typeAt(b))),
    "-type": idsOf(inTime.toSorted((a, b) => typeAt(b) - typeAt(a))),
  };
  for (const sort of SORTS) {
    const events = await allPages(store, filter, limit, sort);
    if (expected[sort]) expect(idsOf(events), sort).toEqual(expected[sort]);
    expect(idsOf(events).sort(), sort).toEqual(idsOf(inTime).sort());
    const sign = sort.startsWith("-") ? -1 : 1;
    if (sort.endsWith("sources"))
      for (const [nth, { sources }] of events.slice(1).entries())
        expect(sign * (sources - events[nth]!.sources)).toBeGreaterThanOrEqual(0);
    if (sort.endsWith("title"))
      for (const [nth, { title }] of events.slice(1).entries())
        expect(sign * new Intl.Collator("en-GB").compare(title, events[nth]!.title)).toBeGreaterThanOrEqual(0);
  }
  const few = await sorting(store, filter, { sort: "title", ui: "en" }, 0);
  expect(few.sort).toBe(inTime.length > 0 ? "date" : "title");
}
