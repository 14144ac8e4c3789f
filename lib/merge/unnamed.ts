import type { Context } from "#lib/model/mention-core.ts";
import { MUTUAL } from "./accords.ts";
import { commonOf, daysKey, differInPersons, isWithin } from "./context.ts";
import { FEWEST_DAYS, isAloneOfKin, isOneDay, isOneStory } from "./story.ts";
import type { Telling } from "./telling.ts";

/** True for an organisation. */
const isBody = (party: string, { mention: { persons, sides } }: Telling): boolean =>
  !persons.includes(party) && sides.every(({ country }) => country !== party);

/** Done by several, or by an organisation: what is decided where they meet. */
const isOfSeveral = (telling: Telling, { acting }: Context): boolean =>
  acting.length > 1 || (acting.length === 1 && isBody(acting[0]!, telling));

/** What is announced is often told as the announcement, and what several decide at a meeting as their meeting. */
const isFramed = (a: Telling, b: Telling, y: Context): boolean =>
  a.family === "statement" ||
  b.family === "statement" ||
  (a.kin === "gathering" && (b.kin === a.kin || isOfSeveral(b, y)));

/** "At a second summit" and "the bloc called up a force": one names nobody, and one is all that its article tells of the day. */
const isDecisionOf = (few: Telling, many: Telling, x: Context, y: Context): boolean =>
  x.parties.length === 0 &&
  y.parties.length > 0 &&
  isWithin(y.parties, x.circle) &&
  (x.isOnlyOf === "all" || y.isOnlyOf === "all") &&
  isFramed(few, many, y);

const isAccord = ({ mention: { mode } }: Telling): boolean => MUTUAL.has(mode);

/** "The bloc's charter was signed" and "Niger and Mali signed": one names a single party, the other those who agreed. */
const isAccordOfOthers = (a: Telling, b: Telling, x: Context, y: Context): boolean =>
  isAccord(a) &&
  a.mention.mode === b.mention.mode &&
  Math.min(x.parties.length, y.parties.length) === 1 &&
  Math.max(x.parties.length, y.parties.length) > 1;

/** The only thing of its kindred that its article tells of a day. */
const isAlone = ({ bounds }: Telling, context: Context): boolean =>
  isAloneOfKin(context) && bounds !== null && bounds.end - bounds.start === 1;

/** Each article is about one of those whom the other's telling names. */
const areKnown = (x: Context, y: Context): boolean =>
  commonOf(x.parties, y.circle) > 0 && commonOf(y.parties, x.circle) > 0;

function canBeOne(a: Telling, b: Telling, x: Context, y: Context): boolean {
  if (isDecisionOf(a, b, x, y) || isDecisionOf(b, a, y, x)) return true;
  return isAccordOfOthers(a, b, x, y) && areKnown(x, y);
}

/** Weighs less than what tellings say themselves, so that this comes last. */
const SHARE = 0.05;

/**
 * How much two tellings of a day have in common where names do not show that they are one: above 0 where two articles tell one story, and
 * each tells nothing else of its kindred on that day. One names nobody, or others of those who took part.
 */
export function unnamedWeight(a: Telling, b: Telling): number {
  const [x, y] = [a.mention.context, b.mention.context];
  if (!x || !y || !isAlone(a, x) || !isAlone(b, y) || !isOneDay(a, b)) return 0;
  return canBeOne(a, b, x, y) && !differInPersons(a, b) && isOneStory(x, y, FEWEST_DAYS) ? SHARE : 0;
}

const keysOf = (telling: Telling, of: string, parties: readonly string[]): readonly string[] =>
  parties.map((party) => `${of} ${party} ${daysKey(telling)}`);

/** Under what a telling is filed, whatever its kind: the parties that it names or, where it does not name all of them, those of its article. */
export function unnamedKeys(telling: Telling): readonly string[] {
  const { context } = telling.mention;
  if (!context || !isAlone(telling, context)) return [];
  const { parties, circle } = context;
  if (parties.length === 0) return keysOf(telling, "about", circle);
  return [...keysOf(telling, "names", parties), ...(isAccord(telling) ? keysOf(telling, "others", circle) : [])];
}

/** Under what those are filed that may be one with it: what it names lies in the circle of what names nobody, and one of them in that of what names others. */
export function unnamedNeighbourKeys(telling: Telling): readonly string[] {
  const { context } = telling.mention;
  if (!context || !isAlone(telling, context)) return [];
  const { parties, circle } = context;
  if (parties.length === 0) return keysOf(telling, "names", circle);
  const others = isAccord(telling) ? keysOf(telling, "others", parties) : [];
  return [...others, ...keysOf(telling, "about", parties.slice(0, 1))];
}
