/** "Will visit Kampala on Friday. He will meet the president there.": what is to be on an occasion that is still to come. */
import type { ActorOf } from "#lib/model/actor.ts";
import type { Undated } from "./dating.ts";
import type { EventDate } from "./event-date.ts";
import { textBetween } from "./facts.ts";
import { narrated, onVisit, sameCircle } from "./narrative-order.ts";
import { loosely, NO_STORY, type Story, storyOf } from "./story.ts";
import type { Told } from "./told.ts";
import { lasts } from "./trigger.ts";
import { findWord } from "./words.ts";

/** Paragraphs behind a dated plan within which more is told of it. */
const PLAN_REACH = 2;

/** The visit or meeting still to come that a sentence tells and dates; the one before where it tells none. */
export function planAfter(told: readonly Told[], before: Story, paragraph: number, actorOf: ActorOf): Story {
  const plan = told.findLast(
    ({ segment, certainty, date, actors }) =>
      certainty === "planned" && date.edtf !== null && actors.length > 0 && lasts(segment.trigger.row),
  );
  if (plan) return storyOf(plan, paragraph, actorOf);
  return paragraph - before.paragraph > PLAN_REACH ? NO_STORY : before;
}

/** "Tomorrow he will call on the premier. He *leaves for home* in the evening.": a journey told in the present, right behind a plan, is to come too. */
export function leavesOnPlan({ segment: { trigger }, paragraph, plan, facts, certainty }: Undated): boolean {
  const isJourney = trigger.row.mode === "visit" && trigger.row.word === "verb" && certainty === "asserted";
  if (!isJourney || plan.date === null || plan.paragraph !== paragraph) return false;
  return findWord(textBetween(facts, trigger.start, trigger.end), facts.pack.syntax.presentForms ?? [])?.start === 0;
}

/** The day, approximately, of the plan told before, for what the same people are to do on it. */
export function onPlan(undated: Undated): EventDate | null {
  const { certainty, plan, paragraph } = undated;
  if (plan.date?.edtf && leavesOnPlan(undated))
    return { ...plan.date, edtf: loosely(plan.date.edtf), basis: "narrative-order" };
  if (certainty !== "planned" || plan.date === null || paragraph - plan.paragraph > PLAN_REACH) return null;
  const there: Undated = { ...undated, certainty: "asserted", story: { ...plan, certainty: "asserted" } };
  return narrated(there) ?? sameCircle(there) ?? onVisit(there);
}
