import type { EventMode } from "#lib/model/event.ts";
import type { Context } from "#lib/model/mention-core.ts";
import type { Telling } from "./telling.ts";

/** What a state does to another once for long: reports of one month are of one such deed. */
const ONCE: ReadonlySet<EventMode | null> = new Set<EventMode>([
  "recall",
  "sever",
  "close-mission",
  "open-mission",
  "recognise",
  "leave",
  "ratify",
]);
/** What a state does once on a day. */
const ONCE_A_DAY: ReadonlySet<EventMode | null> = new Set<EventMode>([
  "expel",
  "exchange",
  "relations",
  "suspend",
  "withdraw",
  "ceasefire",
  "joint-statement",
]);

/** Steps between states that are taken one by one: their own envoy, the other's, the relations. */
const STEPS: ReadonlySet<EventMode | null> = new Set<EventMode>(["recall", "expel", "sever"]);

/** "Recalled its ambassador" and "expelled the ambassador of X": two steps, on however close days and between the same two. */
export const areTwoSteps = ({ mention: { mode: a } }: Telling, { mention: { mode: b } }: Telling): boolean =>
  a !== b && STEPS.has(a) && STEPS.has(b);

const isOnce = ({ mention: { mode } }: Telling): boolean => ONCE.has(mode) || ONCE_A_DAY.has(mode);

/** Longer spans of days leave room for several. */
const LONGEST_DAYS = 31;

/** Under what a deed is filed that is done once: its kind and each country. */
export const deedKeys = (telling: Telling): readonly string[] =>
  isOnce(telling) ? telling.mention.sides.map(({ country }) => `${telling.mention.mode}@${country}`) : [];

/** Who acts in the one is acted upon in the other: "China opened an embassy in Honduras", and "they opened that of Honduras". */
const areDoneTo = ({ acting }: Context, { parties, acting: other }: Context): boolean =>
  acting.some((party) => parties.includes(party) && !other.includes(party));

/** "France recalled its ambassador in April" and "on 16 April Paris recalled": one deed of a kind that is done once, by the same state, with no other than the same. */
export function deedWeight(a: Telling, b: Telling): number {
  const { mode, sides, context: x } = a.mention;
  const { mode: otherMode, sides: otherSides, context: y } = b.mention;
  if (mode !== otherMode || !isOnce(a) || !a.bounds || !b.bounds || x?.isRepeated || y?.isRepeated) return 0;
  const days = Math.max(a.bounds.end - a.bounds.start, b.bounds.end - b.bounds.start);
  if (days > (ONCE.has(mode) ? LONGEST_DAYS : 1)) return 0;
  const common = sides.filter(({ country }) => otherSides.some((other) => other.country === country)).length;
  const isOneActor = x && y && x.acting.length > 0 && y.acting.length > 0;
  if (isOneActor && (!x.acting.some((party) => y.acting.includes(party)) || areDoneTo(x, y) || areDoneTo(y, x)))
    return 0;
  return common === Math.min(sides.length, otherSides.length) ? common : 0;
}
