/** Tiles of several actors, or without some, where stored counts are added up. */
import { sql } from "drizzle-orm";
import type { TileAddress } from "#lib/tiles/address.ts";
import type { Accuracy } from "#lib/wire/accuracy.ts";
import type { Lanes } from "#lib/wire/view.ts";
import { readSizes } from "./count-scopes.ts";
import { type Database, rowsOf, textArray } from "./database.ts";
import type { EventFilter } from "./filter.ts";
import { gathered, isHeavier, summed } from "./gathered.ts";
import { countGroups, type Group, isByLead, needsKinds, storedGroups } from "./groups.ts";
import { splitScopes } from "./read-cells.ts";
import { type Counted, scopesOfSelected } from "./selected.ts";
import { OTHER_LEADS } from "./tally.ts";
import { scopesToSize, sumOf } from "./terms.ts";
import { placeOf, topsLeft } from "./tops-left.ts";

/** What a tile asks. */
export interface Asked {
  readonly address: TileAddress;
  readonly lanes: Lanes;
  readonly filter: EventFilter;
}

export interface Groups {
  readonly groups: readonly Group[];
  readonly accuracy: Accuracy;
}

/** The groups of a tile in which a scope of the selection has many events. */
export async function sumGroups(db: Database, selected: Counted, asked: Asked): Promise<Groups> {
  const { address, lanes, filter } = asked;
  const scopes = [...new Set(scopesToSize(selected))];
  const byKind = needsKinds(filter, lanes);
  const split = await splitScopes(db, scopes, address, byKind);
  const counts = new Map((await readSizes(db, scopes)).map(({ scope, count }) => [scope, count]));
  const { terms, accuracy } = sumOf(selected, {
    areFew: (some) => !some.some((scope) => split.has(scope)),
    countOf: (scope) => counts.get(scope) ?? 0,
  });
  const stored = await splitScopes(
    db,
    terms.flatMap(({ selected: part }) => scopesOfSelected(part)),
    address,
    byKind,
  );
  const sums = new Map<string, Group>();
  for (const { selected: part, sign } of terms) {
    const groups =
      part.kind === "one" && stored.has(part.scope)
        ? await storedGroups(db, part.scope, filter, address, lanes)
        : await countGroups(db, part, filter, address, lanes);
    for (const group of isByLead(lanes) ? groups.map(inOneLane) : groups) {
      const known = sums.get(placeOf(group));
      sums.set(placeOf(group), known ? added(known, group, sign) : group);
    }
  }
  const groups = gathered([...sums.values()].filter(({ count }) => count > 0));
  const left = selected.excluded.length === 0 ? groups : await toldByLeft(db, selected, groups, asked);
  return { groups: left.map(toldOnce), accuracy };
}

/** Stored lanes of actors hold those who lead most events alone, each scope its own: they cannot be added up one by one. */
const inOneLane = (group: Group): Group => ({ ...group, lane: OTHER_LEADS });

function added(a: Group, b: Group, sign: 1 | -1): Group {
  const top = sign === 1 && isHeavier(b, a) ? b : a;
  return {
    ...a,
    count: a.count + sign * b.count,
    reach: Math.max(a.reach, b.reach),
    topEvent: top.topEvent,
    weight: top.weight,
    singles: [...new Set([...a.singles, ...b.singles])],
    named: [
      ...a.named,
      ...b.named.map((each) => ({ ...each, sign: each.sign === sign ? (1 as const) : (-1 as const) })),
    ],
    types: a.types && b.types && present(summed(a.types, b.types, sign)),
  };
}

/** Without those that nothing is left of. */
const present = (counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

/** Events are told one by one where all are known. */
const toldOnce = (group: Group): Group => {
  const known = group.count === 1 ? [group.topEvent] : group.singles;
  return { ...group, singles: known.length === group.count ? known : [] };
};

/** Each group told by events that are left alone. A group that holds none after all, which a bound cannot say, goes. */
async function toldByLeft(
  db: Database,
  selected: Counted,
  groups: readonly Group[],
  asked: Asked,
): Promise<readonly Group[]> {
  const told = groups.flatMap(({ topEvent, singles }) => [topEvent, ...singles]);
  const out = await leftOutOf(db, told, selected.excluded);
  const untold = groups.filter(({ topEvent }) => out.has(topEvent));
  const tops = await topsLeft(db, selected, untold, asked);
  return groups.flatMap((group) => {
    const topEvent = out.has(group.topEvent) ? tops.get(placeOf(group)) : group.topEvent;
    return topEvent === undefined ? [] : [{ ...group, topEvent, singles: group.singles.filter((id) => !out.has(id)) }];
  });
}

/** Which of some events name one of some actors. */
async function leftOutOf(
  db: Database,
  ids: readonly string[],
  actorIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`select id from event where id = any(${textArray([...new Set(ids)])}) and actor_ids && ${textArray(actorIds)}`,
  );
  return new Set(rows.map(({ id }) => id));
}
