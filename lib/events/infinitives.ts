import type { EventType } from "#lib/model/event.ts";
import { contains } from "#lib/model/span.ts";
import { datesIn, type SentenceFacts, textBetween, textOutsideDates } from "./facts.ts";
import type { Trigger } from "./trigger.ts";
import { endsIn, hasWord } from "./words.ts";

/** What is promised, refused, asked for or threatened has not happened by that. */
const ABOUT_DEEDS: ReadonlySet<EventType> = new Set(["AGREE", "REJECT", "REQUEST", "THREATEN"]);

/** Characters between such a verb and the infinitive: a day, or whom it is asked of. */
const REACH = 60;

/** Words between an infinitive and its object, the infinitive among them: "to *convene an urgent* summit". */
const LONGEST_OBJECT = 4;

/** "Pledged *to convene an urgent* summit": ends in an infinitive whose object follows. */
export function endsInInfinitive(between: string, { pack: { syntax } }: SentenceFacts): boolean {
  const { infinitives, prepositions } = syntax;
  if (infinitives?.forms === undefined) return false;
  const words = between.trim().split(" ");
  const verbAt = words.findLastIndex((word) => hasWord(word.replace(/^.*'/u, ""), infinitives.forms!));
  const object = words.slice(verbAt + 1);
  if (verbAt < 1 || object.length >= LONGEST_OBJECT || object.some((word) => prepositions.includes(word))) return false;
  const lead = `${words.slice(0, verbAt).join(" ")} ${words[verbAt]!.replace(/[^']*$/u, "")}`;
  return endsIn(lead.trim(), infinitives.leads);
}

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
  if (/[,;:"]/u.test(textOutsideDates(facts, verb.end, start))) return false;
  const between = textBetween(facts, verb.start, start);
  if (trigger.row.word === "noun") {
    if (!endsInInfinitive(between, facts)) return false;
  } else {
    if (infinitives.forms !== undefined && !hasWord(first, infinitives.forms)) return false;
    if (!endsIn(between, infinitives.leads)) return false;
  }
  return datesIn({ start: end, end: clause.end }, facts.timexes).length === 0;
}
