import type { EventType } from "#lib/model/event.ts";
import { contains } from "#lib/model/span.ts";
import { datesIn, type SentenceFacts, textBetween, textOutsideDates } from "./facts.ts";
import type { Trigger } from "./trigger.ts";
import { endsIn, hasWord } from "./words.ts";

/** What is promised, refused, asked for or threatened has not happened by that. */
const ABOUT_DEEDS: ReadonlySet<EventType> = new Set(["AGREE", "REJECT", "REQUEST", "THREATEN"]);

/** Characters between such a verb and the infinitive: a day, or whom it is asked of. */
const REACH = 60;

/**
 * "Pledged on Monday *to withdraw* its troops", "accepted his invitation *to visit* Kenya": an infinitive behind a verb of promising,
 * refusing, asking or threatening is what that verb is about, unless a time of its own stands behind it.
 */
export function isContentOfVerb(trigger: Trigger, all: readonly Trigger[], facts: SentenceFacts): boolean {
  const { infinitives } = facts.pack.syntax;
  if (infinitives === undefined) return false;
  const { start, end, clause } = trigger;
  const verb = all.findLast(({ row, ...at }) => row.word === "verb" && at.end <= start && contains(clause, at));
  if (!verb || !ABOUT_DEEDS.has(verb.row.type) || start - verb.end > REACH) return false;
  const [first = ""] = textBetween(facts, start, end).split(" ", 1);
  if (infinitives.forms !== undefined && !hasWord(first, infinitives.forms)) return false;
  if (/[,;:"]/u.test(textOutsideDates(facts, verb.end, start))) return false;
  if (!endsIn(textBetween(facts, verb.start, start), infinitives.leads)) return false;
  return datesIn({ start: end, end: clause.end }, facts.timexes).length === 0;
}
