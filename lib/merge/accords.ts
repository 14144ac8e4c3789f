import { overlaps } from "#lib/edtf/bounds.ts";
import { type EventMode, isToCome } from "#lib/model/event.ts";
import type { Context } from "#lib/model/mention-core.ts";
import { isWithin } from "./context.ts";
import { isOfSomeDays } from "./days.ts";
import type { Telling } from "./telling.ts";

/** Of these two or more are parties, however few are named; what one promises has no mode. */
export const MUTUAL: ReadonlySet<EventMode | null> = new Set<EventMode>([
  "sign",
  "adopt",
  "joint-statement",
  "ceasefire",
]);

/** What is agreed by two or more, whoever is named of them, and the only accord that its article tells of some days. */
const isOnlyAccord = (telling: Telling, { acting, parties, isOnlyOf }: Context): boolean =>
  isOnlyOf !== null &&
  telling.mention.type === "AGREE" &&
  (MUTUAL.has(telling.mention.mode) || acting.length > 1 || parties.length > 1) &&
  isOfSomeDays(telling);

/**
 * "In March the three signed a declaration" and "on 23 March Egypt, Ethiopia and Sudan signed": the same parties, by whomever, and days of
 * which the one are some of the other; or one names nobody, and the other only those that the article of the first is about.
 */
export function isSameAccord(a: Telling, b: Telling, x: Context, y: Context): boolean {
  if (a.mention.mode !== b.mention.mode || !isOnlyAccord(a, x) || !isOnlyAccord(b, y)) return false;
  if (!overlaps(a.bounds!, b.bounds!) || isToCome(a.mention.certainty) !== isToCome(b.mention.certainty)) return false;
  const [few, many] = x.parties.length <= y.parties.length ? [x, y] : [y, x];
  if (few.parties.length > 0) return few.parties.length > 1 && isWithin(many.parties, few.parties);
  return MUTUAL.has(a.mention.mode) && isWithin(many.parties, few.circle);
}

/** Under what an accord of some days is filed: each party that it names or, where it names none, each that its article is about. */
export function accordKeys(telling: Telling): readonly string[] {
  const { context, mode } = telling.mention;
  if (!context || !isOnlyAccord(telling, context)) return [];
  const { parties, circle } = context;
  return (parties.length > 0 ? parties : circle).map((party) => `accord ${mode} ${party}`);
}
