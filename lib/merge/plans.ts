import { boundsOf, overlaps } from "#lib/edtf/bounds.ts";
import { isReal } from "#lib/model/event.ts";
import { isOfKind } from "./context.ts";
import { isDay, isOfSomeDays, isSameSpan } from "./days.ts";
import { areSidesNested, shared, type Telling } from "./telling.ts";

/** A plan and a deed of one kind between the same two actors at least. */
export const couldForetell = (plan: Telling, deed: Telling): boolean =>
  plan.mention.certainty === "planned" &&
  isReal(deed.mention.certainty) &&
  isOfKind(plan, deed) &&
  shared(plan.persons, deed.persons) + shared(plan.others, deed.others) >= 2;

/** "He is expected in the capital on the 19th" and "he went to Armenia" on that very day: one who travels is in one place. */
const isExpectedOnDay = (plan: Telling, deed: Telling): boolean =>
  plan.mention.certainty === "planned" &&
  isReal(deed.mention.certainty) &&
  plan.family === "visit" &&
  isOfKind(plan, deed) &&
  isSameSpan(plan, deed) &&
  isDay(plan) &&
  shared(plan.persons, deed.persons) > 0 &&
  areSidesNested(plan, deed);

/** Who says that two are to meet, and not when, means the days to come. */
const SOONEST_DAYS = 31;

/** "He is to meet the speaker", without a day, and their meeting of a day soon after: persons alone, and all of them the same. */
function isExpectedSoon(plan: Telling, deed: Telling): boolean {
  if (plan.bounds || plan.yearless || plan.mention.isUnplaced || !deed.bounds || !isDay(deed)) return false;
  const { published } = plan.mention;
  const persons = shared(plan.persons, deed.persons);
  if (published === null || persons < 2 || persons < Math.max(plan.persons.size, deed.persons.size)) return false;
  if (!couldForetell(plan, deed)) return false;
  const { start, end } = boundsOf(published);
  return end - start === 1 && deed.bounds.start >= start && deed.bounds.start <= end + SOONEST_DAYS;
}

/** "They will meet at the end of the month": told before the deed was over, for days of which the deed's are some. */
export function isForetold(plan: Telling, deed: Telling): boolean {
  if (isExpectedSoon(plan, deed)) return true;
  if (!plan.bounds || !deed.bounds || !isOfSomeDays(plan)) return false;
  if (!couldForetell(plan, deed) && !isExpectedOnDay(plan, deed)) return false;
  const { published } = plan.mention;
  return published !== null && boundsOf(published).start < deed.bounds.end && overlaps(plan.bounds, deed.bounds);
}
